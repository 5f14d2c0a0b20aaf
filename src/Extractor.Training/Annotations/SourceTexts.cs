using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Extractor.Records.Building;
using Extractor.Training.Annotations.Sources;

namespace Extractor.Training.Annotations;

/// <summary>Finds the texts that annotations were made on in a folder of data. Each file is read once and kept. Not thread-safe.</summary>
/// <param name="directory">The folder.</param>
internal sealed class SourceTexts(string directory)
{
    private readonly Dictionary<string, (SourceFile? File, string? Problem)> _files = [];

    /// <summary>The text of some annotations, when it is there and is the one that was annotated.</summary>
    public FoundText Find(StandoffText wanted)
    {
        (SourceFile? file, string? problem) = Open(wanted.File);
        if (file is null)
        {
            return new FoundText(wanted.Doc, new CodePointText(string.Empty), problem);
        }

        (string doc, string? text) = Cut(file, wanted);
        CodePointText found = new(text ?? string.Empty);
        return found.Length == wanted.Length && Checksum(found.Text) == wanted.Sha256
            ? new FoundText(doc, found)
            : new FoundText(wanted.Doc, found, $"{wanted.File} holds another text than was annotated (its SHA-256 differs). Use the version of the file that the annotations were made on.");
    }

    private (SourceFile? File, string? Problem) Open(string name)
    {
        if (!_files.TryGetValue(name, out (SourceFile? File, string? Problem) opened))
        {
            _files[name] = opened = Read(name);
        }

        return opened;
    }

    private (SourceFile? File, string? Problem) Read(string name)
    {
        try
        {
            return (new SourceFile(Path.Combine(directory, name)), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"{name} is not in {directory}. Get the corpus from its publisher and put the file there.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, $"{name} cannot be read: {e.Message.TrimEnd('.')}. Check that it is whole and may be read.");
        }
    }

    private static (string Doc, string? Text) Cut(SourceFile file, StandoffText wanted)
    {
        if (wanted.IsRunOfParagraphs)
        {
            return (wanted.Doc, file.Paragraphs(wanted.Document, wanted.Range));
        }

        if (!int.TryParse(wanted.Document, NumberStyles.None, CultureInfo.InvariantCulture, out int line) || file.Line(line) is not { } document)
        {
            return (wanted.Doc, null);
        }

        CodePointText whole = new(wanted.IsTokenized ? Detokenizer.Join(document.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : document.Text);
        (int begin, int end) = (wanted.Range.Start.Value, wanted.Range.End.Value);
        return (Named(wanted, document.Id), begin <= end && end <= whole.Length ? whole.Slice(begin, end) : null);
    }

    // "pn_40.2" is the second text of the document in line 40.
    private static string Named(StandoffText wanted, string id)
    {
        int kind = wanted.Doc.IndexOf('_', StringComparison.Ordinal) + 1;
        return wanted.Doc[kind..].StartsWith(wanted.Document!, StringComparison.Ordinal) ? wanted.Doc[..kind] + id + wanted.Doc[(kind + wanted.Document!.Length)..] : wanted.Doc;
    }

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
