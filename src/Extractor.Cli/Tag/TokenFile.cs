using System.IO.Compression;
using System.Text;
using Extractor.Articles.Readers;
using Extractor.Tokens;

namespace Extractor.Cli.Tag;

/// <summary>
/// Streams the units of a file of given tokens: CoNLL-U, or one token a line (whatever follows a tab is passed over) with empty lines between
/// sentences. A document begins at <c># newdoc</c> or <c>-DOCSTART-</c>; where the file marks none, every <see cref="SentencesOfBlock"/> sentences are one.
/// </summary>
internal sealed class TokenFile(string input)
{
    /// <summary>How many sentences are one document where the file does not say: about a news article.</summary>
    public const int SentencesOfBlock = 25;

    /// <summary>A marked document longer than this comes in several units.</summary>
    public const int SentencesOfUnit = 500;

    private const int ConlluColumns = 10;

    private readonly List<string?> _sentenceIds = [];
    private GivenTokens _tokens = new();
    private bool _marked;
    private bool _begins = true;
    private string? _id;
    private string? _sentenceId;
    private int _blocks;
    private int _joinedTo;
    private bool _spaceAfterJoined = true;
    private int _word;
    private long _codePoint;

    /// <summary>The units, in order.</summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/> and <see cref="InvalidDataException"/>.</exception>
    public IEnumerable<TagUnit> Read()
    {
        using StreamReader reader = Open(input);
        while (reader.ReadLine() is { } line)
        {
            bool cut = line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (cut && EndDocument() is { } document)
            {
                yield return document;
            }

            Take(line, cut);
            if (line.Length == 0 && _tokens.SentenceCount >= (_marked ? SentencesOfUnit : SentencesOfBlock))
            {
                yield return Unit(endsDocument: !_marked)!;
            }
        }

        if (EndDocument() is { } last)
        {
            yield return last;
        }
    }

    private static StreamReader Open(string input)
    {
        Stream stream = input == ArticleReader.StandardInput ? Console.OpenStandardInput() : File.OpenRead(input);
        bool gzip = input.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        return new StreamReader(gzip ? new GZipStream(stream, CompressionMode.Decompress) : stream, Encoding.UTF8, true, 1 << 16);
    }

    private void Take(string line, bool beginsDocument)
    {
        if (beginsDocument)
        {
            _marked = true;
            int id = line.IndexOf("id = ", StringComparison.Ordinal);
            _id = id < 0 ? null : line[(id + 5)..].Trim();
        }
        else if (line.Length == 0)
        {
            EndSentence();
        }
        else if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            _sentenceId = line.StartsWith("# sent_id = ", StringComparison.Ordinal) ? line[12..].Trim() : _sentenceId;
        }
        else
        {
            TakeToken(line);
        }
    }

    private void TakeToken(string line)
    {
        ReadOnlySpan<char> rest = line;
        Span<Range> columns = stackalloc Range[ConlluColumns + 1];
        int count = rest.Split(columns, '\t');
        if (count != ConlluColumns)
        {
            ReadOnlySpan<char> form = rest[columns[0]].Trim();
            if (!form.IsEmpty)
            {
                _tokens.Add(form);
            }

            return;
        }

        ReadOnlySpan<char> id = rest[columns[0]];
        bool glued = rest[columns[9]].Contains("SpaceAfter=No", StringComparison.Ordinal);
        int dash = id.IndexOf('-');
        if (dash > 0 && int.TryParse(id[(dash + 1)..], out int last))
        {
            (_joinedTo, _spaceAfterJoined) = (last, !glued);
        }
        else if (!id.Contains('.') && !rest[columns[1]].IsEmpty)
        {
            _word++;
            bool joined = _word < _joinedTo;
            _tokens.Add(rest[columns[1]], _word == _joinedTo ? _spaceAfterJoined : !glued, joined);
        }
    }

    private void EndSentence()
    {
        int before = _tokens.SentenceCount;
        _tokens.EndSentence();
        if (_tokens.SentenceCount > before)
        {
            _sentenceIds.Add(_sentenceId);
        }

        (_sentenceId, _word, _joinedTo) = (null, 0, 0);
    }

    private TagUnit? EndDocument()
    {
        EndSentence();
        TagUnit? unit = Unit(endsDocument: true);
        (_begins, _codePoint) = (true, 0);
        return unit;
    }

    private TagUnit? Unit(bool endsDocument)
    {
        if (_tokens.SentenceCount == 0)
        {
            return null;
        }

        _blocks += _begins ? 1 : 0;
        string id = _id ?? $"{Path.GetFileName(input)}-{_blocks}";
        TokenizedArticle article = _tokens.ToArticle(id);
        TagUnit unit = new(id, _begins, _codePoint, null, article) { SentenceIds = [.. _sentenceIds] };
        _codePoint = endsDocument ? 0 : _codePoint + article.Text.EnumerateRunes().Count();
        _begins = endsDocument;
        _tokens = new GivenTokens();
        _sentenceIds.Clear();
        return unit;
    }
}
