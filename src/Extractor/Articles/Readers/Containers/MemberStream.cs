using System.Globalization;
using System.IO.Hashing;
using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers.Containers;

/// <summary>
/// The content of a member, checked while it is read: unpackers hand out what a damaged archive holds without a word. All that goes wrong comes out as
/// <see cref="UnpackException"/>. The inner stream is owned, if it is not to be left open.
/// </summary>
/// <param name="inner">The unpacked content.</param>
/// <param name="reason">The reason of a failure for damage.</param>
internal sealed class MemberStream(Stream inner, string reason) : ForwardStream
{
    private readonly Crc32 _sum = new();
    private long _count;
    private bool _checked;

    /// <summary>How many bytes there must be; null when the container does not say.</summary>
    public long? Size { get; init; }

    /// <summary>Their CRC-32; null when the container does not say.</summary>
    public uint? Crc { get; init; }

    /// <summary>How many packed bytes they come of, so far or in all; null when they are not packed.</summary>
    public Func<long>? Packed { get; init; }

    /// <summary>Whether the container itself reads what is left of the member.</summary>
    public bool LeaveOpen { get; init; }

    /// <summary>True when the content turned out damaged, or to be a bomb.</summary>
    public bool Broken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or UnpackException))
        {
            // Unpackers say all kinds of things about damaged data: index out of range, division by zero.
            throw Damage(Excerpt.Of(e.Message, 200));
        }

        _count += read;
        if (Crc is not null)
        {
            _sum.Append(buffer[..read]);
        }

        if (read == 0 && !buffer.IsEmpty && !_checked)
        {
            _checked = true;
            CheckEnd();
        }

        CheckExpansion();
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !LeaveOpen)
        {
            try
            {
                inner.Dispose();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Some unpackers read a member to its end when it is closed; that what is left of it is damaged matters to nobody.
                Broken = true;
            }
        }

        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        if (Size is { } size && size != _count)
        {
            throw Damage(string.Create(CultureInfo.InvariantCulture, $"it has {_count:N0} bytes and should have {size:N0}"));
        }

        if (Crc is { } crc && crc != _sum.GetCurrentHashAsUInt32())
        {
            throw Damage("its checksum is wrong");
        }
    }

    private void CheckExpansion()
    {
        try
        {
            ExpansionLimit.Check(Packed?.Invoke() ?? _count, _count);
        }
        catch (UnpackException)
        {
            Broken = true;
            throw;
        }
    }

    private UnpackException Damage(string why)
    {
        Broken = true;
        return new UnpackException(reason, $"The content is damaged: {why}.", "Copy or download the archive again; its other members were read.");
    }
}
