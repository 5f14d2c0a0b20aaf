using System.Formats.Tar;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Containers;

/// <summary>A tar archive, read from front to back. After a damaged header reading goes on with the next that can be told.</summary>
/// <param name="bytes">The archive, at its beginning; not owned.</param>
internal sealed class TarContainer(PeekStream bytes) : IContainer
{
    private readonly BlockStream _blocks = new(bytes);
    private TarReader? _reader;
    private Stream? _last;
    private bool _ended;

    public long? StoredBytes => null;

    public ContainerMember? Next()
    {
        while (!_ended)
        {
            try
            {
                // The reader does not look at the checksums of headers, and so takes the size from a damaged one.
                PassOverLast();
                if (!_blocks.AtHeaderOrEnd())
                {
                    return Damaged("the checksum of a header is wrong");
                }

                _reader ??= new TarReader(_blocks, leaveOpen: true);
                if (_reader.GetNextEntry(copyData: false) is not { } entry)
                {
                    _ended = true;
                }
                else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
                {
                    _last = entry.DataStream;
                    return new ContainerMember(entry.Name) { Content = new MemberStream(entry.DataStream ?? Stream.Null, ReadReason.BrokenTar) { Size = entry.Length, LeaveOpen = true } };
                }
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or OverflowException or NotSupportedException)
            {
                return Damaged(Excerpt.Of(e.Message, 200).TrimEnd('.'));
            }
        }

        return null;
    }

    public void Dispose() => _reader?.Dispose();

    private void PassOverLast()
    {
        _last?.CopyTo(Stream.Null);
        _last = null;
    }

    private ContainerMember Damaged(string why)
    {
        _reader = null;
        _last = null;
        _ended = !_blocks.FindHeader();
        string rest = _ended ? "The members before the damage were read." : "Reading goes on with the next member.";
        return ContainerMember.Failed(
            string.Empty,
            ReadReason.BrokenTar,
            $"The archive is damaged or cut off: {why}. {rest}",
            "Copy or download the archive again.");
    }
}
