using SharpCompress.Readers;
using SharpCompress.Readers.Zip;

namespace Extractor.Articles.Readers.Containers;

/// <summary>
/// A zip archive whose list of members, which stands at its end, is missing or damaged: a download that broke off. Its members are read from front to back, as
/// far as they go; then the damage is reported.
/// </summary>
internal sealed class CutZip : IContainer
{
    private readonly Stream _stream;
    private readonly IReader? _reader;
    private string _why;
    private MemberStream? _last;
    private bool _ended;
    private long _begin;

    /// <param name="stream">The archive, seekable; owned.</param>
    /// <param name="why">What is wrong with the list.</param>
    public CutZip(Stream stream, string why)
    {
        _stream = stream;
        _why = why;
        stream.Position = 0;
        try
        {
            _reader = ZipReader.OpenReader(stream, ZipContainer.Reading);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _why = Excerpt.Of(e.Message, 200);
        }
    }

    public long? StoredBytes => _begin;

    public ContainerMember? Next()
    {
        while (!_ended && Move())
        {
            if (!_reader!.Entry.IsDirectory && _reader.Entry.Key is { Length: > 0 } name)
            {
                _begin = Math.Max(_begin, _stream.Position);
                long begin = _begin;
                ContainerMember member = ZipMember.Of(_reader.Entry, name, _reader.OpenEntryStream, () => _stream.Position - begin, listed: false);
                _last = member.Content as MemberStream;
                return member;
            }
        }

        if (_ended)
        {
            return null;
        }

        _ended = true;
        return ContainerMember.Failed(
            string.Empty,
            ReadReason.BrokenZip,
            $"The archive is cut off or damaged at its end: {_why}. The members before the damage were read.",
            "Copy or download the archive again, or repair it (zip -FF).");
    }

    public void Dispose()
    {
        try
        {
            _reader?.Dispose();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Closing reads on in what is damaged; nothing that it could say was not said.
            _ended = true;
        }

        _stream.Dispose();
    }

    // What follows damage cannot be found without the list.
    private bool Move()
    {
        try
        {
            return _reader is not null && _last is not { Broken: true } && _reader.MoveToNextEntry();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _why = Excerpt.Of(e.Message, 200).TrimEnd('.');
            return false;
        }
    }
}
