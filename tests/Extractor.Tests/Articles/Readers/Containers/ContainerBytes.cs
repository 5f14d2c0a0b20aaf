using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Extractor.Tests.Articles.Readers.Containers;

/// <summary>Archives made in memory.</summary>
internal static class ContainerBytes
{
    public const string Story = "Police counted 14 people at the harbour on Monday.";

    public static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in members)
            {
                using Stream member = zip.CreateEntry(name).Open();
                member.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Content)[] members)
    {
        using MemoryStream packed = new();
        using (TarWriter tar = new(packed, format, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in members)
            {
                TarEntryType type = format == TarEntryFormat.V7 ? TarEntryType.V7RegularFile : TarEntryType.RegularFile;
                TarEntry entry = format switch
                {
                    TarEntryFormat.V7 => new V7TarEntry(type, name),
                    TarEntryFormat.Ustar => new UstarTarEntry(type, name),
                    TarEntryFormat.Gnu => new GnuTarEntry(type, name),
                    _ => new PaxTarEntry(type, name),
                };
                entry.DataStream = new MemoryStream(content);
                tar.WriteEntry(entry);
            }
        }

        return packed.ToArray();
    }

    public static (string Name, byte[] Content) Text(string name, string text = Story) => (name, Encoding.UTF8.GetBytes(text));

    /// <summary>Texts that differ, from <c>a0.txt</c> on.</summary>
    public static (string Name, byte[] Content)[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => Text($"a{i}.txt", $"In town {i} police counted {i + 10} people on Monday."))];
}
