using System.Security.Cryptography;

namespace Extractor.Models;

/// <summary>
/// The models of one pipeline, read from one folder and checked. Immutable and thread-safe once opened; the stages read what they need from it
/// when they are built.
/// </summary>
public sealed class ModelSet
{
    /// <summary>The trained tagger of the Syntax stage.</summary>
    public const string Syntax = "syntax";

    /// <summary>Countries, regions, cities, demonyms and names for the Entities stage.</summary>
    public const string Places = "places";

    /// <summary>The trained part of the Sentences stage.</summary>
    public const string Sentences = "sentences";

    /// <summary>The trained name tagger of the Entities stage.</summary>
    public const string Entities = "entities";

    /// <summary>The trained rankers of the Claims stage.</summary>
    public const string Claims = "claims";

    /// <summary>The fitted weights of the Confidence stage.</summary>
    public const string Confidence = "confidence";

    /// <summary>The trained attribution of the Claims stage: who says what.</summary>
    public const string Sources = "sources";

    private static readonly string[] Names = [Claims, Confidence, Entities, Places, Sentences, Sources, Syntax];
    private readonly Dictionary<string, byte[]> _contents;

    private ModelSet(string directory, Dictionary<string, byte[]> contents, string sha256)
    {
        Directory = directory;
        _contents = contents;
        Sha256 = sha256;
    }

    /// <summary>The folder the models were read from.</summary>
    public string Directory { get; }

    /// <summary>SHA-256 over the checksums of all models in the order of their names, lower-case hexadecimal: it changes when any model does.</summary>
    public string Sha256 { get; }

    /// <summary>The folder <c>models</c> beside the program.</summary>
    public static string DefaultDirectory => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Reads all models of a folder.</summary>
    /// <param name="directory">The folder; null for <see cref="DefaultDirectory"/>.</param>
    /// <exception cref="ModelException">A model is missing or damaged.</exception>
    public static ModelSet Open(string? directory = null)
    {
        directory ??= DefaultDirectory;
        Dictionary<string, byte[]> contents = [];
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // Side by side: unpacking and checking them is most of the program's start.
        Task<(byte[] Content, byte[] Sha256)>[] reads = [.. Names.Select(name => Task.Run(() => Read(directory, name)))];
        for (int i = 0; i < Names.Length; i++)
        {
            (contents[Names[i]], byte[] sha256) = reads[i].GetAwaiter().GetResult();
            all.AppendData(sha256);
        }

        return new ModelSet(directory, contents, Convert.ToHexStringLower(all.GetHashAndReset()));
    }

    private static (byte[] Content, byte[] Sha256) Read(string directory, string name)
    {
        byte[] content = ModelFile.Read(Path.Combine(directory, name + ".model"), name, out byte[] sha256);
        return (content, sha256);
    }

    /// <summary>The content of a model, as its trainer wrote it.</summary>
    internal ReadOnlyMemory<byte> Content(string name) => _contents[name];
}
