using System.IO.Compression;
using System.Text.Json;

namespace Extractor.Training.Annotations.Sources;

/// <summary>
/// The texts of one gzipped file of the data. By its name it is blocks of tokens (<c>.conll.gz</c>, one a paragraph), a treebank with documents
/// (<c>.conllu.gz</c>, one sentence a paragraph), plain text (<c>.txt.gz</c>, one line a paragraph), or documents as JSON Lines (<c>.jsonl.gz</c>, with <c>doc</c> and <c>text</c>). Immutable.
/// </summary>
internal sealed class SourceFile
{
    private readonly Dictionary<string, List<string>> _paragraphs = [];
    private readonly List<(string Id, string Text)> _documents = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not of the form that its name says.</exception>
    public SourceFile(string path)
    {
        if (path.EndsWith(".conll.gz", StringComparison.Ordinal))
        {
            _paragraphs[string.Empty] = [.. Blocks(Lines(path))];
        }
        else if (path.EndsWith(".txt.gz", StringComparison.Ordinal))
        {
            _paragraphs[string.Empty] = [.. Lines(path)];
        }
        else if (path.EndsWith(".conllu.gz", StringComparison.Ordinal))
        {
            ReadTreebank(Lines(path));
        }
        else
        {
            _documents.AddRange(Lines(path).Select(Document));
        }
    }

    /// <summary>A run of paragraphs, parted by blank lines; null when the file has not so many.</summary>
    /// <param name="document">The id of their document; null in a file without documents.</param>
    /// <param name="range">Which of its paragraphs.</param>
    public string? Paragraphs(string? document, Range range) =>
        _paragraphs.TryGetValue(document ?? string.Empty, out List<string>? all) && range.End.Value <= all.Count && range.Start.Value < range.End.Value
            ? string.Join("\n\n", all[range])
            : null;

    /// <summary>The id and the text of the document in a line, counted from 1; null when there are fewer.</summary>
    public (string Id, string Text)? Line(int number) => number > 0 && number <= _documents.Count ? _documents[number - 1] : null;

    private static IEnumerable<string> Lines(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Blocks(IEnumerable<string> lines)
    {
        List<string> tokens = [];
        foreach (string line in lines.Append(string.Empty))
        {
            if (line.Length > 0)
            {
                tokens.Add(line.Split('\t')[0]);
            }
            else if (tokens.Count > 0)
            {
                yield return Detokenizer.Join(tokens);
                tokens.Clear();
            }
        }
    }

    private void ReadTreebank(IEnumerable<string> lines)
    {
        const string Beginning = "# newdoc id = ";
        const string Sentence = "# text = ";
        List<string> sentences = [];
        foreach (string line in lines)
        {
            if (line.StartsWith(Beginning, StringComparison.Ordinal))
            {
                _paragraphs[line[Beginning.Length..].Trim()] = sentences = [];
            }
            else if (line.StartsWith(Sentence, StringComparison.Ordinal))
            {
                sentences.Add(line[Sentence.Length..]);
            }
        }
    }

    private static (string Id, string Text) Document(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return (document.RootElement.GetProperty("doc").GetString()!, document.RootElement.GetProperty("text").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"a line is no document with doc and text ({e.Message.TrimEnd('.')})", e);
        }
    }
}
