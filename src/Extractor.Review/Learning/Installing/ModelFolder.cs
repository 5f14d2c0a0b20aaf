using System.Collections.Immutable;
using System.Globalization;
using Extractor.Models;

namespace Extractor.Review.Learning.Installing;

/// <summary>
/// The folder whose models are replaced. A model is written beside the old one under another name, read back, and renamed over it; the old one is kept as
/// <c>confidence.model.1</c>, with a number that the files of one installation share and that grows. Held by one process at a time.
/// </summary>
internal sealed class ModelFolder : IDisposable
{
    private const string Lock = ".learning.lock";

    private readonly string _directory;
    private readonly string _source;
    private FileStream? _lock;

    private ModelFolder(string directory, string source)
    {
        _directory = directory;
        _source = source;
    }

    /// <summary>The folder that the models go to.</summary>
    public string Directory => _directory;

    /// <summary>The folder that the models to improve are in: this one, or the program's when this one has none yet.</summary>
    public string Source => _source;

    /// <summary>Opens a folder to read from.</summary>
    /// <param name="directory">The folder; null for the one the program came with.</param>
    public static ModelFolder Open(string? directory)
    {
        string full = Path.GetFullPath(directory ?? ModelSet.DefaultDirectory);
        bool filled = System.IO.Directory.Exists(full) && System.IO.Directory.EnumerateFiles(full, "*.model").Any();
        return new ModelFolder(full, filled ? full : ModelSet.DefaultDirectory);
    }

    /// <summary>Makes sure that the folder can be written, before hours are spent, and keeps others from replacing its models.</summary>
    /// <exception cref="LearningException">It cannot be written, or another process is at it.</exception>
    public void Hold() => Guarded(() =>
    {
        System.IO.Directory.CreateDirectory(_directory);
        _lock = new FileStream(Path.Combine(_directory, Lock), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    });

    /// <summary>Replaces models. Those of <see cref="Source"/> that the folder has not yet are copied.</summary>
    /// <param name="models">For each name of a model what writes its file.</param>
    /// <returns>The number that the replaced files were kept under.</returns>
    /// <exception cref="LearningException">The folder cannot be written; the models are what they were.</exception>
    public int Install(IReadOnlyDictionary<string, Action<string>> models)
    {
        int number = 0;
        Guarded(() =>
        {
            Fill();
            number = Kept().Select(k => k.Number).DefaultIfEmpty().Max() + 1;
            foreach ((string name, Action<string> write) in models.OrderBy(m => m.Key, StringComparer.Ordinal))
            {
                write(New(name));
                ModelFile.Read(New(name), name, out _);
            }

            foreach (string name in models.Keys.Order(StringComparer.Ordinal))
            {
                Copy(Current(name), string.Create(CultureInfo.InvariantCulture, $"{Current(name)}.{number}"));
            }

            foreach (string name in models.Keys.Order(StringComparer.Ordinal))
            {
                File.Move(New(name), Current(name), overwrite: true);
            }
        });
        return number;
    }

    /// <summary>Puts the files that were replaced last back.</summary>
    /// <returns>Their names and number; none and 0 when nothing was ever replaced.</returns>
    /// <exception cref="LearningException">The folder cannot be written.</exception>
    public (ImmutableArray<string> Files, int Number) Revert()
    {
        ImmutableArray<(string File, string Original, int Number)> kept = Kept();
        int last = kept.Select(k => k.Number).DefaultIfEmpty().Max();
        ImmutableArray<(string File, string Original, int Number)> newest = [.. kept.Where(k => k.Number == last)];
        Guarded(() =>
        {
            foreach ((string file, string original, _) in newest)
            {
                ModelFile.Read(file, Path.GetFileNameWithoutExtension(original), out _);
            }

            foreach ((string file, string original, _) in newest)
            {
                File.Move(file, original, overwrite: true);
            }
        });
        return ([.. newest.Select(k => Path.GetFileName(k.Original))], last);
    }

    public void Dispose() => _lock?.Dispose();

    private void Fill()
    {
        if (_source == _directory)
        {
            return;
        }

        foreach (string file in System.IO.Directory.EnumerateFiles(_source, "*.model").Order(StringComparer.Ordinal))
        {
            Copy(file, Path.Combine(_directory, Path.GetFileName(file)));
        }
    }

    private static void Copy(string from, string to)
    {
        File.Copy(from, to + ".tmp", overwrite: true);
        File.Move(to + ".tmp", to, overwrite: true);
    }

    private string Current(string name) => Path.Combine(_directory, name + ".model");

    private string New(string name) => Current(name) + ".new";

    private ImmutableArray<(string File, string Original, int Number)> Kept()
    {
        if (!System.IO.Directory.Exists(_directory))
        {
            return [];
        }

        var kept = ImmutableArray.CreateBuilder<(string, string, int)>();
        foreach (string file in System.IO.Directory.EnumerateFiles(_directory, "*.model.*").Order(StringComparer.Ordinal))
        {
            if (int.TryParse(Path.GetExtension(file).AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                kept.Add((file, Path.Combine(_directory, Path.GetFileNameWithoutExtension(file)), number));
            }
        }

        return kept.ToImmutable();
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            bool taken = _lock is null && File.Exists(Path.Combine(_directory, Lock)) && problem is IOException;
            throw new LearningException(
                taken
                    ? $"Another process is learning into {_directory}. Wait for its end."
                    : $"The folder of the models {_directory} cannot be written: {problem.Message.TrimEnd('.')}. Name a folder of your own with --models DIR; the other models are copied there, and extract takes them with the same option.",
                problem);
        }
    }
}
