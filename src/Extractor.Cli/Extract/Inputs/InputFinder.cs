using System.Collections.Immutable;
using Extractor.Articles.Readers;
using Extractor.Cli.Extract.Batch;

namespace Extractor.Cli.Extract.Inputs;

/// <summary>
/// Turns what was typed into the files to read. An input that does not exist becomes a failure and the others go on; a file reached twice is read
/// once; what the run writes is never read.
/// </summary>
internal sealed class InputFinder
{
    private readonly HashSet<string> _seen;
    private readonly ImmutableArray<FoundInput>.Builder _found = ImmutableArray.CreateBuilder<FoundInput>();
    private int _skipped;
    private bool _standardInput;

    private readonly string? _writtenFolder;

    private InputFinder(IEnumerable<string> written, string? writtenFolder)
    {
        _seen = new HashSet<string>(written.Select(PathIdentity.Of), PathIdentity.Comparer);
        _writtenFolder = writtenFolder is null ? null : Path.TrimEndingDirectorySeparator(PathIdentity.Of(writtenFolder)) + Path.DirectorySeparatorChar;
    }

    /// <summary>Finds all inputs.</summary>
    /// <param name="inputs">As typed.</param>
    /// <param name="written">Files that the run writes.</param>
    /// <param name="writtenFolder">A folder that only the run writes to; null for none.</param>
    public static InputList Find(IEnumerable<string> inputs, IEnumerable<string> written, string? writtenFolder = null)
    {
        InputFinder finder = new(written, writtenFolder);
        foreach (string input in inputs)
        {
            finder.Add(input);
        }

        ImmutableArray<FoundInput> found = finder._found.ToImmutable();
        return new InputList(found, finder._skipped, finder._standardInput ? null : found.Sum(f => f.Bytes));
    }

    private void Add(string input)
    {
        if (input == ArticleReader.StandardInput)
        {
            if (!_standardInput)
            {
                _found.Add(new FoundInput(input, 0));
            }

            _standardInput = true;
        }
        else if (Directory.Exists(input))
        {
            AddFolder(input);
        }
        else if (File.Exists(input))
        {
            AddFile(input);
        }
        else if (GlobPattern.Is(input))
        {
            AddAll(input, GlobPattern.Files(input), "No file matches the pattern.", "Check the pattern: * stands for part of a name, ** for any folders.");
        }
        else
        {
            Fail(new ReadFailure(input, ReadReason.NotFound, "The input does not exist.", "Check the path; put globs in quotes."));
        }
    }

    private void AddFolder(string folder)
    {
        List<ReadFailure> failures = [];
        List<string> files = FolderWalk.Files(folder, failures);
        failures.ForEach(Fail);
        if (failures.Count == 0 || files.Count > 0)
        {
            AddAll(folder, files, "The folder holds no files that can be read.", "Articles are read from .txt, .jsonl, .ndjson, .json, .html, .htm, .xhtml, .csv, .tsv, .xml, .nitf, .rss, .atom, .sgm, .sgml, .warc and .wet files, each also with .gz, and from .zip, .tar, .tar.gz and .tgz archives of them.");
        }
    }

    private void AddAll(string input, List<string> files, string emptyMessage, string emptyRemedy)
    {
        bool any = false;
        foreach (string file in files)
        {
            if (ArticleReader.IsReadableName(file))
            {
                any |= AddFile(file);
            }
            else
            {
                _skipped++;
            }
        }

        if (!any)
        {
            Fail(new ReadFailure(input, BatchReason.NoInput, emptyMessage, emptyRemedy));
        }
    }

    // True also for a file that another input has brought already.
    private bool AddFile(string file)
    {
        string identity = PathIdentity.Of(file);
        bool ownOutput = _writtenFolder is not null && identity.StartsWith(_writtenFolder, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        if (!ownOutput && _seen.Add(identity))
        {
            _found.Add(new FoundInput(file, SizeOf(file)));
        }

        return true;
    }

    private static long SizeOf(string file)
    {
        try
        {
            return new FileInfo(file).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reader will meet the same error and report it.
            return 0;
        }
    }

    private void Fail(ReadFailure failure) => _found.Add(new FoundInput(failure.Input, 0, failure));
}
