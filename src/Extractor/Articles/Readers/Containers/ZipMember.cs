using SharpCompress.Common;

namespace Extractor.Articles.Readers.Containers;

/// <summary>Opens members of zip archives.</summary>
internal static class ZipMember
{
    /// <summary>The member with its content, or with the reason why it cannot be opened.</summary>
    /// <param name="entry">What the archive says of it.</param>
    /// <param name="name">Its path.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="packed">How many packed bytes its content comes of.</param>
    /// <param name="listed">Whether the entry comes from the list at the end: heads of members that were written to a pipe do not know size and checksum.</param>
    public static ContainerMember Of(IEntry entry, string name, Func<Stream> open, Func<long> packed, bool listed)
    {
        if (entry.IsEncrypted)
        {
            return ContainerMember.Failed(name, ReadReason.Encrypted, "The member is encrypted.", "Unpack the archive with its password, and read what comes out.");
        }

        try
        {
            bool known = listed || entry.Crc != 0;
            return new ContainerMember(name)
            {
                Content = new MemberStream(open(), ReadReason.BrokenZip) { Size = known ? entry.Size : null, Crc = known ? (uint)entry.Crc : null, Packed = packed },
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ContainerMember.Failed(
                name,
                ReadReason.BrokenZip,
                $"The member cannot be opened: {Excerpt.Of(e.Message, 200)}",
                "Copy or download the archive again, or unpack it first; its other members were read.");
        }
    }
}
