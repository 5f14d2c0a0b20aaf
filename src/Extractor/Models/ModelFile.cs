using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Extractor.Models;

/// <summary>
/// The container that every model and compiled table is stored in: the magic word <c>EXTRACTR</c>, a format version, a name, the SHA-256
/// of the content, its length, and the content compressed with Brotli. The same content always gives the same bytes.
/// </summary>
public static class ModelFile
{
    /// <summary>The version of the container and of what stands in it. Raised whenever a reader of the old one would misread the new one.</summary>
    public const int FormatVersion = 2;

    private static ReadOnlySpan<byte> Magic => "EXTRACTR"u8;

    /// <summary>Writes a model file by way of a temporary file, so that a crash leaves the old one.</summary>
    /// <param name="path">The file to write or replace.</param>
    /// <param name="name">The name of the model, without extension.</param>
    /// <param name="content">What the owning stage will read.</param>
    public static void Write(string path, string name, ReadOnlySpan<byte> content)
    {
        string temporary = path + ".tmp";
        using (FileStream stream = File.Create(temporary))
        using (BinaryWriter writer = new(stream))
        {
            writer.Write(Magic);
            writer.Write(FormatVersion);
            writer.Write(name);
            writer.Write(SHA256.HashData(content));
            writer.Write(content.Length);
            writer.Flush();
            using BrotliStream brotli = new(stream, CompressionLevel.SmallestSize);
            brotli.Write(content);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads a model file and checks it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that the file must carry.</param>
    /// <param name="sha256">The SHA-256 of the content.</param>
    /// <exception cref="ModelException">The file is missing, of another version, or damaged; the message names it and says what to do.</exception>
    public static byte[] Read(string path, string name, out byte[] sha256)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using BinaryReader reader = new(stream, Encoding.UTF8);
            Span<byte> magic = stackalloc byte[8];
            if (reader.Read(magic) != 8 || !magic.SequenceEqual(Magic))
            {
                throw Damaged(path, "it does not begin as a model file does");
            }

            int version = reader.ReadInt32();
            if (version != FormatVersion)
            {
                throw new ModelException($"The model file {path} has format version {version}; this program reads version {FormatVersion}. Take the models that came with the program.");
            }

            if (reader.ReadString() != name)
            {
                throw Damaged(path, $"it is not the model '{name}'");
            }

            sha256 = reader.ReadBytes(32);
            int length = reader.ReadInt32();
            if (length is < 0 or > 1 << 29)
            {
                throw Damaged(path, "its length field is out of range");
            }

            byte[] content = new byte[length];
            using BrotliStream brotli = new(stream, CompressionMode.Decompress);
            brotli.ReadExactly(content);
            return SHA256.HashData(content).AsSpan().SequenceEqual(sha256) ? content : throw Damaged(path, "its checksum does not match");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException($"The model file {path} is missing. Name the folder that holds the models with --models, or install the program again.", error);
        }
        catch (Exception error) when (error is EndOfStreamException or InvalidOperationException or InvalidDataException or IOException)
        {
            throw Damaged(path, error.Message, error);
        }
    }

    /// <summary>A reader over the content of a model, without a copy of it.</summary>
    internal static BinaryReader Open(ReadOnlyMemory<byte> content) => new(
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out ArraySegment<byte> array) ? new MemoryStream(array.Array!, array.Offset, array.Count) : new MemoryStream(content.ToArray()),
        Encoding.UTF8);

    private static ModelException Damaged(string path, string reason, Exception? inner = null) =>
        new($"The model file {path} is damaged: {reason}. Copy it again from where the program came from.", inner);
}
