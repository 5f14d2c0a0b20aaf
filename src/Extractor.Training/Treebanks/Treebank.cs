using System.IO.Compression;
using Extractor.Syntax;

namespace Extractor.Training.Treebanks;

/// <summary>One word of a treebank sentence.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal tag.</param>
/// <param name="Xpos">Its Penn tag.</param>
/// <param name="Head">The number of its head from 1; 0 for the root.</param>
/// <param name="Relation">The relation to its head.</param>
public readonly record struct TreebankWord(string Form, string Lemma, Upos Upos, string Xpos, int Head, string Relation);

/// <summary>Reads the words of CoNLL-U files (Universal Dependencies), plain or gzip.</summary>
public static class Treebank
{
    /// <summary>The sentences of a file, in order. Multi-word token lines and empty nodes are left out.</summary>
    public static List<TreebankWord[]> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        List<TreebankWord[]> sentences = [];
        List<TreebankWord> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 && words.Count > 0)
            {
                sentences.Add([.. words]);
                words.Clear();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                string[] columns = line.Split('\t');
                if (int.TryParse(columns[0], out _))
                {
                    words.Add(new TreebankWord(columns[1], columns[2], Enum.Parse<Upos>(columns[3].Replace('_', 'X')), columns[4], int.Parse(columns[6], System.Globalization.CultureInfo.InvariantCulture), columns[7]));
                }
            }
        }

        if (words.Count > 0)
        {
            sentences.Add([.. words]);
        }

        return sentences;
    }
}
