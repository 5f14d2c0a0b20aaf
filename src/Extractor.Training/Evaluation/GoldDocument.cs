using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Training.Evaluation;

/// <summary>A sentence of a gold document.</summary>
/// <param name="Words">Its words.</param>
/// <param name="BeginsParagraph">Whether a paragraph begins with it.</param>
/// <param name="Text">Its text as the treebank gives it; null when it gives none.</param>
internal sealed record GoldSentence(IReadOnlyList<GoldWord> Words, bool BeginsParagraph, string? Text)
{
    /// <summary>The text: as given, or made from the words.</summary>
    public string Surface() => Text ?? string.Concat(Words.Select((w, i) => w.SpaceAfter && i + 1 < Words.Count ? w.Form + " " : w.Form));
}

/// <summary>A document of a treebank: its sentences, and the raw text they were cut from as far as the file tells.</summary>
internal sealed record GoldDocument(IReadOnlyList<GoldSentence> Sentences)
{
    /// <summary>Reads the documents of a CoNLL-U file, plain or gzip; one that marks none is one document.</summary>
    public static IEnumerable<GoldDocument> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        List<GoldSentence> document = [];
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Exists(l => l.StartsWith("# newdoc", StringComparison.Ordinal)) && document.Count > 0)
            {
                yield return new GoldDocument(document);
                document = [];
            }

            Add(document, lines);
        }

        Add(document, lines);
        if (document.Count > 0)
        {
            yield return new GoldDocument(document);
        }
    }

    /// <summary>The raw text: sentences joined as their words say, paragraphs parted by an empty line.</summary>
    public string Text()
    {
        StringBuilder text = new();
        for (int i = 0; i < Sentences.Count; i++)
        {
            bool space = i > 0 && Sentences[i - 1].Words[^1].SpaceAfter;
            text.Append(i == 0 ? "" : Sentences[i].BeginsParagraph ? "\n\n" : space ? " " : "");
            text.Append(Sentences[i].Surface());
        }

        return text.ToString();
    }

    private static void Add(List<GoldSentence> document, List<string> lines)
    {
        List<GoldWord> words = [];
        int joinedTo = 0;
        bool spaceAfterJoined = true;
        foreach (string[] columns in lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).Where(c => c.Length == 10))
        {
            bool space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                joinedTo = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                spaceAfterJoined = space;
            }
            else if (int.TryParse(columns[0], CultureInfo.InvariantCulture, out int number))
            {
                bool joins = number < joinedTo;
                _ = int.TryParse(columns[6], CultureInfo.InvariantCulture, out int head);
                words.Add(new GoldWord(columns[1], columns[2], columns[3], columns[4], head, columns[7], joins, !joins && (number == joinedTo ? spaceAfterJoined : space)));
            }
        }

        if (words.Count > 0)
        {
            bool paragraph = lines.Exists(l => l.StartsWith("# newpar", StringComparison.Ordinal) && !l.StartsWith("# newpar_block", StringComparison.Ordinal));
            string? text = lines.Find(l => l.StartsWith("# text = ", StringComparison.Ordinal))?[9..];
            document.Add(new GoldSentence(words, paragraph, text));
        }

        lines.Clear();
    }
}
