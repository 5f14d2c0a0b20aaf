using System.Globalization;
using Extractor.Tests.Cli.Extract;

namespace Extractor.Tests.Cli.Tag;

public sealed class TagCommandTests : ExtractFolder
{
    [Fact]
    public void A_text_becomes_valid_CoNLL_U_whose_offsets_cut_out_the_forms()
    {
        const string Text = "Wild cats 😀 don't eat.\n\nBarack Obama paid around $1.2bn, 45% of it in France, on Monday.\n";
        Write("a.txt", Text);
        CommandLineRun run = Tag("a.txt");
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Error);
        List<string[]> words = [.. ConlluCheck.Read(run.Output).SelectMany(s => s)];
        int[] points = [.. Text.EnumerateRunes().Select(r => r.Value)];
        foreach (string[] word in words)
        {
            Dictionary<string, string> misc = Misc(word);
            string form = string.Concat(points[Number(misc["start_char"])..Number(misc["end_char"])].Select(char.ConvertFromUtf32));
            Assert.Equal(word[1], form);
        }

        Assert.Contains(words, w => w[1] == "France" && Misc(w)["ner"] == "B-LOC");
        Assert.Contains(words, w => w[1] == "$" && Misc(w)["ner"] == "B-MONEY");
        Assert.Contains(words, w => w[1] == "%" && Misc(w)["ner"] == "I-PERCENT");
        Assert.Contains("-5\tdon't\t_", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_tokens_of_a_treebank_stay_as_they_are()
    {
        Write("g.conllu", "# newdoc id = d1\n# sent_id = s1\n1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tca\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\t!\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        CommandLineRun run = Tag("g.conllu", "--tokenized");
        Assert.StartsWith("# newdoc id = d1\n# sent_id = s1\n# text = can't!\n1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["ca", "n't", "!"], ConlluCheck.Read(run.Output).Single().Select(w => w[1]));
    }

    [Fact]
    public void Tokens_may_stand_one_a_line_with_labels_behind_a_tab()
    {
        Write("t.conll", "He\tO\nleft\tO\n.\tO\n\n#\tO\n5\tO\n");
        List<List<string[]>> sentences = ConlluCheck.Read(Tag("t.conll", "--tokenized").Output);
        Assert.Equal(["He left .", "# 5"], sentences.Select(s => string.Join(' ', s.Select(w => w[1]))));
    }

    [Fact]
    public void A_month_may_be_parted_from_its_stop()
    {
        Write("d.conll", "He\nleft\non\nOct\n.\n10\n,\n1912\n.\n");
        List<string[]> words = ConlluCheck.Read(Tag("d.conll", "--tokenized").Output).Single();
        Assert.Equal(["B-DATE", "I-DATE", "I-DATE", "I-DATE", "I-DATE"], words[3..8].Select(w => Misc(w)["ner"]));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        Write("a.jsonl", string.Concat(Enumerable.Range(1, 40).Select(i => Article($"a{i}", $"Article {i} says 5 men left Paris. They didn't return.") + "\n")));
        Write("long.txt", string.Concat(Enumerable.Repeat("The 5 men left Paris on Monday.\n\n", 4_000)));
        CommandLineRun one = Tag("a.jsonl", "long.txt");
        Assert.Equal(one.OutputBytes, Tag("a.jsonl", "long.txt", "--threads", "4").OutputBytes);
        Assert.Equal(41, one.Lines.Count(l => l.StartsWith("# newdoc", StringComparison.Ordinal)));
        Assert.Equal(4_080, ConlluCheck.Read(one.Output).Count);
        Assert.EndsWith("\tstart_char=131997|end_char=131998\n\n", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_tagged_validly()
    {
        Write("h.txt", new string('x', 1_000_000) + "\n\nTHE 😀 שלום\u001b[0m #\t- : _ POLICE SAID NO.\n\n" + string.Concat(Enumerable.Repeat("a.b-", 50_000)));
        CommandLineRun run = Tag("h.txt");
        Assert.Equal(0, run.Code);
        Assert.NotEmpty(ConlluCheck.Read(run.Output));
    }

    [Fact]
    public void Missing_inputs_wrong_options_and_an_input_as_output_end_with_their_codes()
    {
        Write("a.txt", "Five men left.");
        Assert.Equal(3, Tag("none.txt").Code);
        Assert.Equal(3, Tag("none.conllu", "--tokenized").Code);
        Assert.Equal(1, Tag("a.txt", "none.txt").Code);
        Assert.Equal(2, Tag("a.txt", "--threads", "0").Code);
        Assert.Equal(2, Tag("a.txt", "-o", "a.txt").Code);
        Assert.Equal(4, Tag("a.txt", "--models", "none").Code);
    }

    private CommandLineRun Tag(params string[] arguments) => CommandLineRun.In(Root, [], ["tag", .. arguments]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Misc(string[] word) => word[9].Split('|').Select(p => p.Split('=')).Append(["ner", "O"]).DistinctBy(p => p[0]).ToDictionary(p => p[0], p => p[1]);
}
