using System.IO.Compression;

namespace Extractor.Training.Evaluation;

/// <summary>A token of an entity corpus and its label.</summary>
internal readonly record struct LabelledToken(string Form, string Label);

/// <summary>Reads entity corpora: token, tab, label; an empty line between sentences; <c>-DOCSTART-</c> between documents.</summary>
internal static class EntityFile
{
    /// <summary>The articles of a file: blocks of so many sentences, or the documents that the file marks.</summary>
    public static IEnumerable<List<List<LabelledToken>>> Read(string path, int sentencesOfBlock, bool documentLines)
    {
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        List<List<LabelledToken>> block = [];
        List<LabelledToken> sentence = [];
        while (true)
        {
            string? line = reader.ReadLine();
            bool document = line is not null && (line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal));
            if (string.IsNullOrWhiteSpace(line) || document)
            {
                if (sentence.Count > 0)
                {
                    block.Add(sentence);
                    sentence = [];
                }
            }
            else
            {
                Add(sentence, line);
            }

            if (block.Count > 0 && (line is null || (documentLines ? document : block.Count == sentencesOfBlock)))
            {
                yield return block;
                block = [];
            }

            if (line is null)
            {
                yield break;
            }
        }
    }

    private static void Add(List<LabelledToken> sentence, string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab > 0)
        {
            sentence.Add(new LabelledToken(line[..tab], line[(line.LastIndexOf('\t') + 1)..].Trim()));
        }
    }
}
