namespace Extractor.Entities.Names;

/// <summary>Finds how far a run of capitalized words goes on: <c>Guinea-Bissau</c>, <c>Suleiman al-Amr</c>, <c>Johnson &amp; Johnson</c>.</summary>
internal static class RunFinder
{
    private const int MostTokens = 24;

    /// <summary>The end of the run that begins at a capitalized token (or at the particle of <c>al-Amr</c>).</summary>
    public static int End(NameScene scene, int first, int end)
    {
        int limit = Math.Min(end, first + MostTokens);
        int i = first + 1;
        while (i < limit)
        {
            int next = Next(scene, i, limit);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    /// <summary>True when a name may begin with a lower-case particle here: <c>al-Amr</c>, <c>de la Cruz</c>.</summary>
    public static bool IsParticleStart(NameScene scene, int token, int end) =>
        token + 2 < end && NameWords.IsParticle(scene.Tokens.Form(token)) && scene.IsJoint(token + 1) && scene.IsCapital(token + 2) && !scene.InDate(token + 2);

    private static int Next(NameScene scene, int i, int limit)
    {
        if (scene.IsCapital(i))
        {
            return i + 1;
        }

        if (scene.InDate(i))
        {
            return i;
        }

        ReadOnlySpan<char> form = scene.Tokens.Form(i);
        if (IsSyllable(scene, i, limit))
        {
            return i + 2;
        }

        if (form is "&" or "+" || scene.IsJoint(i))
        {
            return AfterLink(scene, i + 1, limit, i);
        }

        if (form is "'s" or "’s" && NameWords.IsPossessor(scene.Tokens.Form(i - 1)))
        {
            return AfterLink(scene, i + 1, limit, i);
        }

        return NameWords.IsParticle(form) ? AfterParticle(scene, i, limit) : i;
    }

    // "Moon Jae-in", "Chen Shui-bian": a short syllable in lower case after a short one; not "US-led".
    private static bool IsSyllable(NameScene scene, int hyphen, int limit)
    {
        if (hyphen + 1 >= limit || !scene.IsJoint(hyphen) || hyphen - 2 < scene.Sentence.First || !scene.IsCapital(hyphen - 2) || scene.IsAcronym(hyphen - 1))
        {
            return false;
        }

        ReadOnlySpan<char> syllable = scene.Tokens.Form(hyphen + 1);
        return scene.Tokens.Form(hyphen - 1).Length <= 5 && syllable.Length is >= 2 and <= 5 && char.IsLower(syllable[0])
            && !(syllable is "led" or "born" or "run" or "held" or "wide" or "like" or "only" or "made" or "based" or "era" or "style" or "type" or "old" or "year" or "day" or "time");
    }

    private static int AfterLink(NameScene scene, int i, int limit, int stop)
    {
        if (i >= limit)
        {
            return stop;
        }

        if (scene.IsCapital(i))
        {
            return i + 1;
        }

        return NameWords.IsParticle(scene.Tokens.Form(i)) ? (AfterParticle(scene, i, limit) is var next && next > i ? next : stop) : stop;
    }

    // "de la Cruz", "al-Amr", "bin Salman"; at most two particles.
    private static int AfterParticle(NameScene scene, int i, int limit)
    {
        int after = i + 1;
        if (after < limit && NameWords.IsParticle(scene.Tokens.Form(after)))
        {
            after++;
        }

        if (after < limit && scene.IsJoint(after))
        {
            after++;
        }

        return after < limit && scene.IsCapital(after) ? after + 1 : i;
    }
}
