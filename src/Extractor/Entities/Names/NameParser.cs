using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Walks the sentences of an article and drafts its names, from left to right, the longest sure reading first.</summary>
internal sealed class NameParser(NameScene scene)
{
    private readonly List<NameDraft> _drafts = [];
    private int _titled = -1;

    /// <summary>The names of the article, in text order, not overlapping.</summary>
    public List<NameDraft> Parse()
    {
        for (int sentence = 0; sentence < scene.Tokens.SentenceCount; sentence++)
        {
            scene.Enter(sentence);
            int i = scene.Sentence.First;
            while (i < scene.Sentence.End)
            {
                i = Math.Max(i + 1, Step(i));
            }
        }

        return _drafts;
    }

    private int Step(int i)
    {
        int end = scene.Sentence.End;
        bool particle = RunFinder.IsParticleStart(scene, i, end);
        if (!particle && !MayBegin(i))
        {
            return i + 1;
        }

        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        KeyWindow window = new(scene.Tokens, i, DateStart(i, end), buffer);
        int runEnd = scene.IsCapital(i) || particle ? RunFinder.End(scene, i, end) : i + 1;
        int title = NameWords.TitleLength(scene.Tokens, window);
        KnownMatch known = KnownMatch.At(scene, window);
        if (title > 0 && known.Count <= title && !IsHead(i + title, runEnd))
        {
            _titled = i + title;
            return i + title;
        }

        return Name(i, runEnd, known);
    }

    private int Name(int i, int runEnd, KnownMatch known)
    {
        if (IsOutside(i, known))
        {
            return i + 1;
        }

        bool titled = _titled == i;
        int headEnd = MayHaveHead(i, titled) ? HeadRule.End(scene, i, runEnd, out EntityType headType) : HeadRule.None(i, out headType);
        int personEnd = PersonRule.End(scene, i, runEnd, titled, out double confidence);
        if (headEnd <= i && known.Count == 0 && !titled && IsOpeningWord(i, runEnd))
        {
            return i + 1;
        }

        if (personEnd > i && confidence < 0.9 && known.Count == 0 && headEnd <= i && IsAfterPlacePreposition(i))
        {
            return Add(new NameDraft(EntityType.Loc, new TokenRange(i, personEnd), 0.5));
        }

        if (personEnd > i && PrefersPerson(i, personEnd, headEnd, known, titled))
        {
            return Add(new NameDraft(EntityType.Person, new TokenRange(i, personEnd), confidence));
        }

        if (headEnd > i + known.Count && scene.Case != SentenceCase.Capitals)
        {
            return Add(HeadDraft(headType, new TokenRange(i, headEnd)));
        }

        if (known.Count > 0 && AcceptsKnown(i, known))
        {
            return Add(known.Draft(IsTeam(known, runEnd) ? runEnd : i + known.Count));
        }

        return personEnd > i ? Add(new NameDraft(EntityType.Person, new TokenRange(i, personEnd), confidence)) : Unknown(i, runEnd, titled);
    }

    // "Analyst Randall": a common word that has its capital only from opening the sentence.
    private bool IsOpeningWord(int i, int runEnd) =>
        scene.Opens(i) && i + 1 < runEnd && scene.IsCommon(i) && !scene.Has(i, NameFlags.FirstName) && scene.IsCapital(i + 1) && !scene.IsCommon(i + 1);

    private bool IsAfterPlacePreposition(int i) => i > scene.Sentence.First && scene.Case == SentenceCase.Normal && scene.Tokens.Form(i - 1) is "in" or "near" or "at";

    // "The Aqaba Development Corporation" begins after the article, "Central Chile" is Chile with a direction, which is added later.
    private bool IsOutside(int i, KnownMatch known)
    {
        if (known.Count > 1 || !scene.IsCapital(i))
        {
            return false;
        }

        return scene.IsFunctionWord(i) || (NameWords.IsDirection(scene.Tokens.Form(i)) && i + 1 < scene.Sentence.End && scene.IsCapital(i + 1) && IsKnown(i + 1) && scene.Tokens.SpaceAfter(i));
    }

    // "Jordan Henderson" is a person though Jordan is a country; "New York" and "Kenya Moore Hospital" are not.
    private bool PrefersPerson(int i, int personEnd, int headEnd, KnownMatch known, bool titled)
    {
        int count = personEnd - i;
        if (known.Count == 0)
        {
            return headEnd <= i || (scene.Has(i, NameFlags.FirstName) && headEnd <= personEnd && scene.Has(personEnd - 1, NameFlags.FrequentSurname) && count <= 3);
        }

        if (headEnd > personEnd || known.Count >= count)
        {
            return titled && known.IsWeakPlace && known.Count <= count && headEnd <= personEnd;
        }

        bool name = scene.Has(i, NameFlags.FirstName) && (scene.Has(personEnd - 1, NameFlags.Surname) || !scene.IsCommon(personEnd - 1));
        return known.IsSingle && headEnd <= personEnd && (titled || name || (known.IsWeakPlace && scene.Has(personEnd - 1, NameFlags.Surname)));
    }

    private bool AcceptsKnown(int i, KnownMatch known)
    {
        if (known.IsSure)
        {
            return scene.Case != SentenceCase.Capitals || known.Count > 1 || !scene.Has(i, NameFlags.Common);
        }

        // "Reading", "Nice", "Of": a common word is a town only after a preposition, in the middle of a normal sentence.
        bool common = scene.IsCommon(i) && known.Count == 1;
        return !common || (scene.Case == SentenceCase.Normal && !scene.Opens(i) && i > scene.Sentence.First && scene.Tokens.Form(i - 1) is "in" or "near" or "from" or "at");
    }

    // "Delhi Capitals": a place and one more word that is neither a person's name nor known makes a team or a firm.
    private bool IsTeam(KnownMatch known, int runEnd)
    {
        int next = known.Tokens.End;
        return known.IsPlace && runEnd == next + 1 && scene.Case == SentenceCase.Normal && scene.Tokens.SpaceAfter(next - 1) && scene.IsCapital(next)
            && !scene.Has(next, NameFlags.Surname | NameFlags.FirstName) && scene.Tokens.Form(next).EndsWith("s", StringComparison.Ordinal) && !IsKnown(next) && !scene.IsAcronym(next);
    }

    private bool IsKnown(int i)
    {
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        return KnownMatch.At(scene, new KeyWindow(scene.Tokens, i, scene.Sentence.End, buffer)).Count > 0;
    }

    private int Unknown(int i, int runEnd, bool titled)
    {
        int end = UnknownEnd(i, runEnd);
        if (scene.Case == SentenceCase.Capitals || (scene.Case == SentenceCase.Title && scene.IsCommon(i)))
        {
            return i + 1;
        }

        if (end - i == 1)
        {
            return Single(i, titled);
        }

        // "Human Rights" and "Higher Education" name nothing that has a place in the world.
        bool someCommon = false;
        bool allCommon = true;
        for (int t = i; t < end; t++)
        {
            someCommon |= scene.IsCommon(t);
            allCommon &= scene.IsCommon(t) || !scene.IsCapital(t);
        }

        return allCommon ? end : scene.Case == SentenceCase.Title && someCommon ? i + 1 : Add(new NameDraft(EntityType.Org, new TokenRange(i, end), 0.45));
    }

    // The country of "Reserve Bank of Australia" and "French Ministry of Interior" is that of the nationality or place within.
    private NameDraft HeadDraft(EntityType type, TokenRange tokens)
    {
        NameDraft draft = new(type, tokens, 0.85);
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        for (int i = tokens.First; i < tokens.End && draft.Country is null; i++)
        {
            if (scene.IsCapital(i) && !scene.Has(i, NameFlags.Common) && !NameWords.IsDirection(scene.Tokens.Form(i)))
            {
                KnownMatch inner = KnownMatch.At(scene, new KeyWindow(scene.Tokens, i, tokens.End, buffer));
                draft.Country = inner.IsSure ? inner.Country : null;
                draft.Within ??= inner.IsSure ? null : inner.Place;
            }
        }

        return draft;
    }

    // The run ends before a known name, a title or an acronym of its own: "Kamba Dynamics CEO".
    private int UnknownEnd(int i, int runEnd)
    {
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        int end = i + 1;
        while (end < runEnd)
        {
            KeyWindow window = new(scene.Tokens, end, runEnd, buffer);
            if (NameWords.TitleLength(scene.Tokens, window) > 0 || NameWords.IsNoName(scene.Tokens.Form(end)))
            {
                break;
            }

            end++;
        }

        while (end > i + 1 && !scene.IsCapital(end - 1))
        {
            end--;
        }

        return end;
    }

    private int Single(int i, bool titled)
    {
        bool acronym = scene.IsAcronym(i) && scene.Tokens.Form(i).Length > 2;
        bool common = (scene.IsCommon(i) && !acronym) || scene.Tokens.Form(i).TrimEnd('.').Length < 2 || (scene.Opens(i) && scene.IsFunctionWord(i));
        if (!common && !NameWords.IsNoName(scene.Tokens.Form(i)))
        {
            Add(new NameDraft(titled ? EntityType.Person : EntityType.Misc, new TokenRange(i, i + 1), titled ? 0.9 : 0.3) { Open = !titled });
        }

        return i + 1;
    }

    private bool MayBegin(int i)
    {
        if (!scene.IsCapital(i))
        {
            return IsLowerName(i);
        }

        if (NameWords.IsNoName(scene.Tokens.Form(i)) || (i + 1 < scene.Sentence.End && scene.Tokens.Form(i + 1) is "$" && !scene.Tokens.SpaceAfter(i)))
        {
            return false;
        }

        bool next = i + 1 < scene.Sentence.End && (scene.IsCapital(i + 1) || scene.Tokens.Form(i + 1) is "of" or "for" or "-" or "'s" or "’s");
        return next || !(scene.Opens(i) && scene.IsFunctionWord(i));
    }

    // "mainland China", "sub-Saharan Africa": few names begin with a lower-case word; all of those stand before a capital.
    private bool IsLowerName(int i) =>
        !scene.InDate(i) && i + 1 < scene.Sentence.End && char.IsLower(scene.Tokens.Form(i)[0]) && scene.IsCapital(i + 1) && NameWords.IsLowerStart(scene.Tokens.Form(i));

    private bool MayHaveHead(int i, bool titled) => !titled && !(scene.Opens(i) && scene.IsFunctionWord(i)) && scene.IsCapital(i);

    private bool IsHead(int i, int runEnd) => i < runEnd && HeadTable.Of(scene.Tokens.Form(i)) is { Last: not null } && !scene.Has(i, NameFlags.FrequentSurname);

    // A name does not run into a date: "Kenya Tuesday".
    private int DateStart(int i, int end)
    {
        int limit = Math.Min(end, i + KeyWindow.MostTokens);
        int stop = i;
        while (stop < limit && !scene.InDate(stop))
        {
            stop++;
        }

        return stop;
    }

    private int Add(NameDraft draft)
    {
        _drafts.Add(draft);
        return draft.Tokens.End;
    }
}
