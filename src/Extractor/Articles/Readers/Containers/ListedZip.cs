using System.Globalization;
using SharpCompress.Archives;

namespace Extractor.Articles.Readers.Containers;

/// <summary>A zip archive that is read by its list of members: each stands for itself, and damage to one costs that one.</summary>
internal sealed class ListedZip(IArchive archive, IReadOnlyList<IArchiveEntry> entries, long length) : IContainer
{
    private int _next;
    private long _packed;

    public long? StoredBytes => Math.Min(_packed, length);

    public ContainerMember? Next()
    {
        while (_next < entries.Count)
        {
            IArchiveEntry entry = entries[_next++];
            if (entry.IsDirectory || entry.Key is not { Length: > 0 } name)
            {
                continue;
            }

            // Members that share their bytes: a bomb whose every member looks honest.
            _packed += entry.CompressedSize;
            if (_packed > length)
            {
                _next = entries.Count;
                return ContainerMember.Failed(
                    name,
                    ReadReason.ExpandsTooFar,
                    string.Create(CultureInfo.InvariantCulture, $"The members take {_packed:N0} bytes up to this one, more than the archive has: they overlap. The rest of the archive was not read."),
                    "Leave the archive out: it is damaged, or made to do harm.");
            }

            return ZipMember.Of(entry, name, entry.OpenEntryStream, () => entry.CompressedSize, listed: true);
        }

        return null;
    }

    public void Dispose() => archive.Dispose();
}
