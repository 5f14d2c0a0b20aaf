using Extractor.Models;
using Extractor.Entities.Names;
using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Tagging;

/// <summary>
/// The tokens of an article as the name tagger sees them, sentence after sentence with two edges before, between and after. Read once, in four
/// passes of bounded work a token: the words, what the tables hold of them, the runs of capitals, and what the article shows of each word elsewhere.
/// </summary>
internal sealed class ArticleWords
{
    private const int Edges = 2;
    private const int LongestRun = 200;

    // Below half a million people: ten times the decimal logarithm.
    private const int LargeMagnitude = 57;

    private readonly NameScene _scene;
    private readonly TokenizedArticle _tokens;
    private readonly NameWord[] _words;
    private readonly SentenceCase[] _cases;
    private readonly WordHistory _history;

    public ArticleWords(NameScene scene)
    {
        _scene = scene;
        _tokens = scene.Tokens;
        _words = new NameWord[_tokens.Count + (Edges * (_tokens.SentenceCount + 1))];
        _cases = new SentenceCase[_tokens.SentenceCount];
        _history = new WordHistory(_tokens.Count);
        for (int sentence = 0; sentence < _tokens.SentenceCount; sentence++)
        {
            scene.Enter(sentence);
            _cases[sentence] = scene.Case;
            ReadWords(sentence);
            ReadTables(sentence);
            ReadRuns(sentence);
            NoteHistory(sentence);
        }

        for (int i = 0; i < _words.Length; i++)
        {
            if (_words[i].Live)
            {
                _words[i].History = _history.Of(_words[i].Lower);
            }
        }
    }

    /// <summary>All words with their edges.</summary>
    public ReadOnlySpan<NameWord> Words => _words;

    /// <summary>How the sentence uses capitals.</summary>
    public SentenceCase Case(int sentence) => _cases[sentence];

    /// <summary>Where a token stands in <see cref="Words"/>.</summary>
    public static int Position(int token, int sentence) => token + (Edges * (sentence + 1));

    private void ReadWords(int sentence)
    {
        TokenRange range = _scene.Sentence;
        for (int i = range.First; i < range.End; i++)
        {
            ref NameWord word = ref _words[Position(i, sentence)];
            WordHash.Fill(_tokens.Form(i), ref word);
            word.Tag = Fnv1a.Hash(_scene.Syntax.Xpos(i));
            word.Opens = Opens(i);
        }

        for (int i = range.First; i < range.End; i++)
        {
            int at = Position(i, sentence);
            _words[at].Live = IsLive(at, i);
        }
    }

    // Nearly every name has a capital; "of" and "the" stand between two, "al-" before one, "19" and "-" after one.
    private bool IsLive(int at, int token)
    {
        if (_words[at].Capital || _words[at + 1].Capital)
        {
            return true;
        }

        if (at + 2 < _words.Length && _words[at + 2].Capital && _tokens.Form(token + 1) is "-" or "‑")
        {
            return true;
        }

        bool before = _words[at - 1].Capital;
        return (before && !char.IsLetter(_tokens.Form(token)[0])) || (at + 2 < _words.Length && _words[at + 2].Capital && (before || _words[at - 2].Capital));
    }

    // In text that is not cut into sentences, a full stop before a capital opens one too.
    private bool Opens(int token) => _scene.Opens(token) || _tokens.Form(token - 1) is "." or "!" or "?" or "\"" or "”";

    private void ReadTables(int sentence)
    {
        TokenRange range = _scene.Sentence;
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        int knownEnd = range.First;
        for (int i = range.First; i < range.End; i++)
        {
            ref NameWord word = ref _words[Position(i, sentence)];
            if (!word.Capital && !_words[Position(i, sentence) + 1].Capital)
            {
                continue;
            }

            word.Flags = word.Capital ? _scene.Flags(i) : NameFlags.None;
            word.Head = word.Capital ? HeadOf(_tokens.Form(i)) : (byte)0;
            KeyWindow window = new(_tokens, i, range.End, buffer);
            MarkTitle(window, sentence);
            if (word.Capital && i >= knownEnd && KnownMatch.At(_scene, window) is { Count: > 0 } known)
            {
                knownEnd = known.Tokens.End;
                MarkKnown(known, sentence);
            }
        }
    }

    private static byte HeadOf(ReadOnlySpan<char> form) =>
        HeadTable.Of(form) is { } head ? (byte)((head.Last is { } last ? (int)last + 1 : 0) | (head.First is { } first ? ((int)first + 1) << 4 : 0)) : (byte)0;

    private void MarkTitle(in KeyWindow window, int sentence)
    {
        int length = window.Count == 0 ? 0 : Names.NameWords.TitleLength(_tokens, window);
        for (int i = 0; i < length; i++)
        {
            _words[Position(window.First + i, sentence)].Title = true;
        }
    }

    private void MarkKnown(KnownMatch known, int sentence)
    {
        byte kind = (byte)Kind(known);
        for (int i = known.Tokens.First; i < known.Tokens.End; i++)
        {
            ref NameWord word = ref _words[Position(i, sentence)];
            word.Known = kind;
            word.Part = known.IsSingle ? (byte)1 : i == known.Tokens.First ? (byte)2 : i == known.Tokens.End - 1 ? (byte)4 : (byte)3;
        }
    }

    private KnownKind Kind(KnownMatch known)
    {
        if (known.Place is { } match)
        {
            Place? best = match.Hand?.Place ?? PlaceResolver.Choose(_scene.Places.Gazetteer.Places(match.Index), null, out _);
            return match.Hand is not null ? KnownKind.Hand : best?.Kind switch
            {
                PlaceKind.Country => KnownKind.Country,
                PlaceKind.Region => KnownKind.Region,
                PlaceKind.CityAlias => KnownKind.CityAlias,
                _ => best?.Magnitude >= LargeMagnitude ? KnownKind.LargeCity : KnownKind.City,
            };
        }

        return known.ListedType is { } type ? (KnownKind)((int)KnownKind.Listed + (int)type)
            : known.IsDemonym ? known.Country is null ? KnownKind.Group : KnownKind.Nationality : KnownKind.Organization;
    }

    private void ReadRuns(int sentence)
    {
        TokenRange range = _scene.Sentence;
        int shift = Position(range.First, sentence) - range.First;
        int i = range.First;
        while (i < range.End)
        {
            int last = i;
            int limit = Math.Min(range.End, i + LongestRun);
            while (last < limit && (_words[last + shift].Capital || (last > i && _words[last + 1 + shift].Capital && IsLink(last))))
            {
                last++;
            }

            for (int token = i; token < last; token++)
            {
                _words[token + shift].Before = (byte)(token - i);
                _words[token + shift].After = (byte)(last - token);
            }

            i = Math.Max(last, i + 1);
        }
    }

    private bool IsLink(int token) => _tokens.Form(token) is "-" or "&" or "‑" or "–";

    private void NoteHistory(int sentence)
    {
        TokenRange range = _scene.Sentence;
        for (int i = range.First; i < range.End; i++)
        {
            int at = Position(i, sentence);
            _history.Note(_words, at, ContextOf(i, at));
        }
    }

    private NameContextWords ContextOf(int token, int at)
    {
        ref readonly NameWord word = ref _words[at];
        if (!word.Capital)
        {
            return new NameContextWords(char.IsLetter(_tokens.Form(token)[0]), false, false, 0, false, false);
        }

        TokenRange range = _scene.Sentence;
        int before = token - word.Before - 1;
        int after = token + Math.Max(1, (int)word.After);
        bool alone = before >= range.First && after < range.End && _tokens.Form(before) is "(" && _tokens.Form(after) is ")";
        return new NameContextWords(
            true,
            before >= range.First && Names.NameWords.IsPlacePreposition(_tokens.Form(before)),
            after < range.End && Names.NameWords.IsSayVerb(_tokens.Form(after)),
            _words[at + Math.Max(0, word.After - 1)].Head & 15,
            before >= range.First && _tokens.Form(before) is "the" or "The",
            alone);
    }
}
