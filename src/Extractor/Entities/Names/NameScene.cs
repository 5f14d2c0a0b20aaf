using Extractor.Entities.Places;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>One article as the search for names sees it: its tokens with what is known of each word. For one thread.</summary>
internal sealed class NameScene
{
    private const byte Unknown = 0xFF;

    private readonly byte[] _flags;
    private readonly bool[] _taken;
    private readonly HashSet<ulong> _lower = [];

    public NameScene(TaggedArticle syntax, PlaceFinder places, IEnumerable<TokenRange> dates)
    {
        Syntax = syntax;
        Tokens = syntax.Tokens;
        Places = places;
        _flags = new byte[Tokens.Count];
        _taken = new bool[Tokens.Count];
        Array.Fill(_flags, Unknown);
        foreach (TokenRange date in dates)
        {
            Array.Fill(_taken, true, date.First, date.Count);
        }

        CollectLower();
    }

    /// <summary>The tagged article.</summary>
    public TaggedArticle Syntax { get; }

    /// <summary>The tokens of the article.</summary>
    public TokenizedArticle Tokens { get; }

    /// <summary>The places.</summary>
    public PlaceFinder Places { get; }

    /// <summary>How the sentence being read uses capitals.</summary>
    public SentenceCase Case { get; private set; }

    /// <summary>The tokens of the sentence being read.</summary>
    public TokenRange Sentence { get; private set; }

    /// <summary>Begins to read a sentence.</summary>
    public void Enter(int sentence)
    {
        Sentence = Tokens.Sentence(sentence);
        Case = SentenceCases.Of(Tokens, Sentence);
    }

    /// <summary>True when the token belongs to a date.</summary>
    public bool InDate(int token) => _taken[token];

    /// <summary>True for <c>Paris</c>, <c>IMF</c> and <c>iPhone</c>, not for dates.</summary>
    public bool IsCapital(int token)
    {
        ReadOnlySpan<char> form = Tokens.Form(token);
        return !_taken[token] && (char.IsUpper(form[0]) || (form.Length > 2 && char.IsLower(form[0]) && char.IsUpper(form[1])));
    }

    /// <summary>True for two letters or more without a lower-case one.</summary>
    public bool IsAcronym(int token)
    {
        ReadOnlySpan<char> form = Tokens.Form(token);
        int upper = 0;
        foreach (char c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2;
    }

    /// <summary>What is known of the word.</summary>
    public NameFlags Flags(int token)
    {
        if (_flags[token] == Unknown)
        {
            Span<char> key = stackalloc char[NameKey.LongestKey];
            int length = NameKey.Write(Tokens.Form(token), key);
            _flags[token] = (byte)(length <= 0 ? NameFlags.None : Places.Gazetteer.Flags(Places.Gazetteer.Find(key[..length])));
        }

        return (NameFlags)_flags[token];
    }

    /// <summary>True when the word has one of the flags.</summary>
    public bool Has(int token, NameFlags flags) => (Flags(token) & flags) != 0;

    /// <summary>True when the article writes the word in lower case elsewhere, so that its capital says little.</summary>
    public bool SeenLower(int token) => _lower.Contains(CaselessHash(Tokens.Form(token)));

    /// <summary>True for a word that names nothing by itself: a common word, or one that the article writes in lower case as well.</summary>
    public bool IsCommon(int token) => Has(token, NameFlags.Common) || (!Has(token, NameFlags.Capitalized) && SeenLower(token));

    /// <summary>True at the first word of a sentence, of a quotation and after a colon.</summary>
    public bool Opens(int token)
    {
        if (token <= Sentence.First)
        {
            return true;
        }

        ReadOnlySpan<char> before = Tokens.Form(token - 1);
        return before is "\"" or "“" or "‘" or "``" or "`" or ":" or "*" or "•" or "—" or "(" or "[" or "_" || (before is "'" or "-" or "–" && token - 1 == Sentence.First);
    }

    /// <summary>True for a hyphen written against both its neighbours.</summary>
    public bool IsJoint(int token) =>
        token > Sentence.First && token + 1 < Sentence.End && Tokens.Form(token) is "-" or "‑" or "–" && !Tokens.SpaceAfter(token) && !Tokens.SpaceAfter(token - 1);

    private void CollectLower()
    {
        for (int i = 0; i < Tokens.Count; i++)
        {
            ReadOnlySpan<char> form = Tokens.Form(i);
            if (form.Length > 1 && form.Length < 32 && char.IsLower(form[0]))
            {
                _lower.Add(CaselessHash(form));
            }
        }
    }

    // FNV-1a of 64 bits stands for the word. Not string.GetHashCode, which differs from run to run: a collision would make output differ too.
    private static ulong CaselessHash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        }

        return hash;
    }
}
