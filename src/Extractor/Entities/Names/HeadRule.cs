using Extractor.Entities.Places;
using Extractor.Syntax;

namespace Extractor.Entities.Names;

/// <summary>Finds a name by the word that says what it is: <c>French Ministry of Interior</c>, <c>Bank of America</c>, <c>Lake Victoria</c>, <c>Vietnam War</c>.</summary>
internal static class HeadRule
{
    private const int MostOfPhrases = 3;
    private const int MostAfterFirst = 4;

    /// <summary>No name.</summary>
    public static int None(int first, out EntityType type)
    {
        type = EntityType.Misc;
        return first;
    }

    /// <summary>The end of the name that begins at <paramref name="first"/>, and its type; <paramref name="first"/> itself when there is none.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="runEnd">The end of the run of capitals.</param>
    /// <param name="type">The type of the name.</param>
    public static int End(NameScene scene, int first, int runEnd, out EntityType type)
    {
        type = EntityType.Misc;
        int last = LastHead(scene, first, runEnd, out EntityType lastType, out Head? head);
        if (last < 0)
        {
            return AfterFirstHead(scene, first, runEnd, ref type);
        }

        type = lastType;
        int end = last + 1;
        if (head!.TakesOf && end == runEnd || (head.TakesOf && Joins(scene, end)))
        {
            end = OfPhrases(scene, end);
        }

        return end - first >= 2 ? end : first;
    }

    private static int LastHead(NameScene scene, int first, int runEnd, out EntityType type, out Head? head)
    {
        type = EntityType.Misc;
        head = null;
        int last = -1;
        for (int i = first; i < runEnd; i++)
        {
            if (i > first && BeginsAnother(scene, i, runEnd))
            {
                break;
            }

            if (HeadTable.Of(scene.Tokens.Form(i)) is not { Last: { } found } entry || IsVerbInTitle(scene, i))
            {
                continue;
            }

            if (i > first || (entry.TakesOf && Joins(scene, i + 1)))
            {
                (last, type, head) = (i, found, entry);
                if (Joins(scene, i + 1) && entry.TakesOf)
                {
                    break;
                }
            }
        }

        return last;
    }

    /// <summary>True at a title with a name behind it, where the name before ends.</summary>
    // "Justice Department Spokesman John Smith": the name ends before the title.
    public static bool BeginsAnother(NameScene scene, int i, int runEnd)
    {
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        KeyWindow window = new(scene.Tokens, i, Math.Min(runEnd, i + 3), buffer);
        int title = NameWords.TitleLength(scene.Tokens, window);
        return title > 0 && i + title < runEnd && scene.IsCapital(i + title) && HeadTable.Of(scene.Tokens.Form(i + title))?.Last is null;
    }

    private static bool IsVerbInTitle(NameScene scene, int i) => scene.Case == SentenceCase.Title && scene.Syntax.Upos(i) is Upos.VERB or Upos.AUX;

    private static int AfterFirstHead(NameScene scene, int first, int runEnd, ref EntityType type)
    {
        if (runEnd - first < 2 || HeadTable.Of(scene.Tokens.Form(first)) is not { First: { } found })
        {
            return first;
        }

        type = found;
        int end = first + 1;
        while (end < Math.Min(runEnd, first + 1 + MostAfterFirst) && !BeginsAnother(scene, end, runEnd))
        {
            end++;
        }

        return end;
    }

    private static bool Joins(NameScene scene, int at)
    {
        int end = scene.Sentence.End;
        if (at >= end || !(scene.Tokens.Form(at) is "of" or "for" or "on" or "Of" or "For"))
        {
            return false;
        }

        int next = at + 1;
        if (next < end && scene.Tokens.Is(next, "the"))
        {
            next++;
        }

        return next < end && scene.IsCapital(next) && !NameWords.IsNoName(scene.Tokens.Form(next));
    }

    private static int OfPhrases(NameScene scene, int at)
    {
        int end = scene.Sentence.End;
        for (int count = 0; count < MostOfPhrases && Joins(scene, at); count++)
        {
            int next = scene.Tokens.Is(at + 1, "the") ? at + 2 : at + 1;
            at = Math.Min(RunEndBeforeTitle(scene, next), end);
            at = AndPhrase(scene, next, at, end);
        }

        return at;
    }

    // "Ministry of Health and Family Welfare": a common word goes on after "and"; "University of Oxford and Cambridge" does not.
    private static int AndPhrase(NameScene scene, int first, int at, int end)
    {
        bool topic = scene.Has(first, NameFlags.Common) && at + 1 < end && scene.Tokens.Form(at) is "and" or "&";
        return topic && at + 1 < end && scene.IsCapital(at + 1) && scene.Has(at + 1, NameFlags.Common) && HeadTable.Of(scene.Tokens.Form(at + 1))?.TakesOf != true
            ? RunEndBeforeTitle(scene, at + 1)
            : at;
    }

    private static int RunEndBeforeTitle(NameScene scene, int first)
    {
        int runEnd = RunFinder.End(scene, first, scene.Sentence.End);
        for (int i = first + 1; i < runEnd; i++)
        {
            if (BeginsAnother(scene, i, runEnd))
            {
                return i;
            }
        }

        return runEnd;
    }
}
