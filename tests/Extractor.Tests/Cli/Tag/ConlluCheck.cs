using System.Globalization;

namespace Extractor.Tests.Cli.Tag;

/// <summary>Checks that a text is CoNLL-U, as the validator of Universal Dependencies does on its first two levels, and hands out the word lines.</summary>
internal static class ConlluCheck
{
    /// <summary>The word lines of all sentences, as columns.</summary>
    public static List<List<string[]>> Read(string output)
    {
        Assert.EndsWith("\n\n", output, StringComparison.Ordinal);
        List<List<string[]>> sentences = [];
        HashSet<string> ids = [];
        foreach (string block in output[..^2].Split("\n\n"))
        {
            string[] lines = block.Split('\n');
            string[] comments = [.. lines.TakeWhile(l => l.StartsWith('#') && !l.Contains('\t'))];
            string id = Assert.Single(comments, c => c.StartsWith("# sent_id = ", StringComparison.Ordinal));
            Assert.True(ids.Add(id), $"twice: {id}");
            string text = Assert.Single(comments, c => c.StartsWith("# text = ", StringComparison.Ordinal))[9..];
            sentences.Add(Sentence([.. lines.Skip(comments.Length).Select(l => l.Split('\t'))], text));
        }

        return sentences;
    }

    private static List<string[]> Sentence(string[][] rows, string text)
    {
        Assert.All(rows, r => Assert.Equal(10, r.Length));
        Assert.All(rows, r => Assert.All(r, c => Assert.False(string.IsNullOrWhiteSpace(c))));
        List<string[]> words = [.. rows.Where(r => !r[0].Contains('-'))];
        Assert.Equal(Enumerable.Range(1, words.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)), words.Select(w => w[0]));
        Assert.Equal("root", Assert.Single(words, w => w[6] == "0")[7]);
        Assert.All(words, w => Assert.InRange(int.Parse(w[6], CultureInfo.InvariantCulture), 0, words.Count));
        Assert.All(words, w => Assert.NotEqual(w[0], w[6]));
        Assert.All(words, w => ReachesRoot(words, w));
        Assert.Equal(text, Surface(rows));
        return words;
    }

    private static void ReachesRoot(List<string[]> words, string[] word)
    {
        for (int steps = 0; word[6] != "0"; steps++)
        {
            Assert.True(steps <= words.Count, "a cycle");
            word = words[int.Parse(word[6], CultureInfo.InvariantCulture) - 1];
        }
    }

    private static string Surface(string[][] rows)
    {
        string text = "";
        int last = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            string[] range = rows[i][0].Split('-');
            int first = int.Parse(range[0], CultureInfo.InvariantCulture);
            if (range.Length == 2)
            {
                Assert.Equal(last + 1, first);
                last = int.Parse(range[1], CultureInfo.InvariantCulture);
                Assert.True(last > first);
            }
            else if (first <= last)
            {
                continue;
            }
            else
            {
                last = first;
            }

            text += rows[i][1] + (rows[i][9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
        }

        return text.TrimEnd(' ');
    }
}
