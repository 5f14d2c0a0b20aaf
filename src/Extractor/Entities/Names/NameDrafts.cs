using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Gives the names that the tagger found what the tables hold of them: standard name, country, and the places they may stand for.</summary>
internal sealed class NameDrafts(NameScene scene)
{
    private int _sentence = -1;

    /// <summary>Completes the drafts in place.</summary>
    public void Complete(List<NameDraft> drafts)
    {
        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        foreach (NameDraft draft in drafts)
        {
            Enter(draft.Tokens.First);
            if (draft.Type == EntityType.Person)
            {
                continue;
            }

            KnownMatch known = KnownMatch.At(scene, new KeyWindow(scene.Tokens, draft.Tokens.First, draft.Tokens.End, buffer));
            if (draft.Type == EntityType.Loc && !Covers(known, draft.Tokens) && WithoutDirection(draft.Tokens) is var inner && inner != draft.Tokens)
            {
                KnownMatch directed = KnownMatch.At(scene, new KeyWindow(scene.Tokens, inner.First, inner.End, buffer));
                (draft.Core, known) = Covers(directed, inner) ? (inner, directed) : (draft.Core, known);
            }

            if (draft.Type == EntityType.Loc && known.IsPlace && OuterOf(known, draft.Core, buffer) is { } outer)
            {
                (draft.Place, draft.Outer, draft.Core) = (known.Place, outer, known.Tokens);
            }
            else
            {
                Complete(draft, known, buffer);
            }
        }
    }

    private void Complete(NameDraft draft, KnownMatch known, Span<char> buffer)
    {
        if (!Covers(known, draft.Core))
        {
            draft.Type = draft.Type == EntityType.Loc && IsCode(draft.Tokens) ? EntityType.Misc : draft.Type;
            Within(draft, buffer);
        }
        else if (known.IsPlace && draft.Type is EntityType.Loc or EntityType.Norp)
        {
            draft.Place = known.Place;
        }
        else
        {
            NameDraft listed = known.Draft(draft.Tokens.End);

            // "Fighters of al-Qaeda": an organization that the table knows is none of the places that the tagger may take it for.
            draft.Type = draft.Type == EntityType.Loc && listed.Type == EntityType.Org ? EntityType.Org : draft.Type;
            bool names = listed.Type == draft.Type || draft.Type == EntityType.Norp || (known.IsDemonym && draft.Type == EntityType.Loc);
            draft.Name = names ? listed.Name : null;
            draft.Country = listed.Country ?? known.Country;
            draft.Region = listed.Region;
        }
    }

    private void Enter(int token)
    {
        int sentence = scene.Tokens.SentenceOf(token);
        if (sentence != _sentence)
        {
            scene.Enter(sentence);
            _sentence = sentence;
        }
    }

    // "Idlib province" is Idlib.
    private bool Covers(KnownMatch known, TokenRange tokens)
    {
        if (known.Count == 0)
        {
            return false;
        }

        int end = tokens.End;
        while (end > known.Tokens.End && known.IsPlace && NameWords.IsPlaceNoun(scene.Tokens.Form(end - 1)))
        {
            end--;
        }

        return end == known.Tokens.End;
    }

    // "2,882 tonnes of U3O8": a place that no table knows has no digits between its letters.
    private bool IsCode(TokenRange tokens) => tokens.Count == 1 && scene.Tokens.Form(tokens.First).ContainsAnyInRange('0', '9');

    // "Paris, Texas" as one name is Paris.
    private PlaceMatch? OuterOf(KnownMatch known, TokenRange tokens, Span<char> buffer)
    {
        int comma = known.Tokens.End;
        return comma + 1 < tokens.End && scene.Tokens.Form(comma) is "," ? KnownMatch.At(scene, new KeyWindow(scene.Tokens, comma + 1, tokens.End, buffer)).Place : null;
    }

    // "northern Syria": the direction is put back when the place is known.
    private TokenRange WithoutDirection(TokenRange tokens)
    {
        int first = tokens.First;
        while (first + 1 < tokens.End && NameWords.IsDirection(scene.Tokens.Form(first)) && (scene.IsCapital(first + 1) || NameWords.IsDirection(scene.Tokens.Form(first + 1))))
        {
            first++;
        }

        return new TokenRange(first, tokens.End);
    }

    // The country of "Reserve Bank of Australia" and "French Ministry of Interior" is that of the nationality or place within.
    private void Within(NameDraft draft, Span<char> buffer)
    {
        for (int i = draft.Tokens.First; i < draft.Tokens.End && draft.Country is null; i++)
        {
            if (scene.IsCapital(i) && !scene.Has(i, NameFlags.Common) && !NameWords.IsDirection(scene.Tokens.Form(i)))
            {
                KnownMatch inner = KnownMatch.At(scene, new KeyWindow(scene.Tokens, i, draft.Tokens.End, buffer));
                draft.Country = inner.IsSure ? inner.Country : null;
                draft.Within ??= inner.IsSure ? null : inner.Place;
                draft.Inner ??= inner.IsPlace || inner is { IsDemonym: true, Country: not null } ? inner.Draft(inner.Tokens.End) : null;
            }
        }
    }
}
