using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources;

/// <summary>
/// Cuts a source to the form that a claim gives it: without <c>the</c> and without what only describes a name behind a comma. Of <c>the group's
/// director, Ana Reyes, 36</c> it is the name.
/// </summary>
internal sealed class SourcePhrases(SpeechScene scene)
{
    private const int MostWords = 14;

    /// <summary>The phrase of a source of the sentence that is being read.</summary>
    public TokenRange Of(int head, TokenRange source)
    {
        TokenRange cut = Cut(head, source);
        if (Name(cut, source) is { } name)
        {
            return name;
        }

        int first = cut.First;
        while (first < cut.End - 1 && (scene.Is(first, "the") || scene.IsPunctuation(first)))
        {
            first++;
        }

        return scene.Trim(new TokenRange(first, cut.End)) is { Count: > 0 } trimmed ? trimmed : cut;
    }

    // Up to the comma, bracket, dash or relative clause behind the head.
    private TokenRange Cut(int head, TokenRange source)
    {
        int limit = Math.Min(source.End, source.First + MostWords);
        for (int i = Math.Max(head, source.First) + 1; i < limit; i++)
        {
            bool mark = scene.Is(i, ",") || scene.Is(i, "(") || scene.Is(i, "–") || scene.Is(i, "—") || scene.IsMark(i);
            if (mark || scene.Syntax.Xpos(i) is "WP" or "WDT" or "WRB")
            {
                return new TokenRange(source.First, i);
            }
        }

        return new TokenRange(source.First, Math.Max(head + 1, limit));
    }

    // "the ministry's spokesman, Dr. Ana Reyes, said": a role, and then the name of the person.
    private TokenRange? Name(TokenRange cut, TokenRange source)
    {
        if (cut.End + 1 >= source.End || !scene.Is(cut.End, ",") || HoldsPerson(cut))
        {
            return null;
        }

        int at = cut.End + 1;
        while (at < source.End && scene.Upos(at) is Upos.PROPN && scene.Entities.At(at) is null)
        {
            at++;
        }

        return at < source.End && scene.Entities.At(at) is { Type: EntityType.Person } person && person.Tokens.First == at ? new TokenRange(cut.End + 1, person.Tokens.End) : null;
    }

    private bool HoldsPerson(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (scene.Entities.At(i)?.Type == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }
}
