using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>Decides the single words that the sentence alone leaves open, by the full names of the article and the words around.</summary>
internal sealed class OpenNames(NameScene scene, NameMemory memory)
{
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);

    /// <summary>Decides every open name.</summary>
    public void Decide(List<NameDraft> drafts)
    {
        foreach (NameDraft draft in drafts)
        {
            if (draft.Open && !scene.IsAcronym(draft.Tokens.First) && (IsNamedAsPlace(draft.Tokens) || (IsPlaceContext(draft.Tokens) && !IsPersonName(draft.Tokens.First))))
            {
                _places.Add(Key(draft));
            }
            else if (draft.Open && IsBeforeSayVerb(draft.Tokens) && !IsAfterThe(draft.Tokens) && !scene.IsAcronym(draft.Tokens.First))
            {
                _persons.Add(Key(draft));
            }
        }

        foreach (NameDraft draft in drafts)
        {
            if (draft.Open)
            {
                Decide(draft);
                draft.Open = false;
            }
            else if (draft.Type == EntityType.Loc && draft.Place is not null && draft.Tokens.Count == 1)
            {
                YieldToPerson(draft);
            }
        }
    }

    private void Decide(NameDraft draft)
    {
        if (memory.Find(draft.Tokens) is { } full && !(IsPlaceContext(draft.Tokens) && draft.Place is not null))
        {
            draft.Type = full.Type;
            draft.Name = full.Type == EntityType.Person || full.Name is not null ? full.Name : null;
            draft.Country = full.Country;
            draft.Place = full.Type == EntityType.Loc ? full.Place ?? draft.Place : null;
            draft.Confidence = 0.85;
        }
        else if (draft.Place is not null)
        {
            DecidePlace(draft);
        }
        else
        {
            DecideUnknown(draft);
        }
    }

    // "Michael Jordan … Jordan said": the family name of a person named in full, unless a preposition of place stands before it.
    private void YieldToPerson(NameDraft draft)
    {
        if (memory.Person(draft.Tokens) is { } person && scene.Has(person.Tokens.First, NameFlags.FirstName) && person.Confidence >= 0.9 && !IsPlaceContext(draft.Tokens))
        {
            draft.Type = EntityType.Person;
            draft.Place = null;
            draft.Name = person.Name;
            draft.Country = null;
        }
    }

    private void DecidePlace(NameDraft draft)
    {
        int token = draft.Tokens.First;
        if (IsPlaceContext(draft.Tokens) || IsFollowedByPlace(draft.Tokens) || _places.Contains(Key(draft)) || !IsPersonName(token))
        {
            draft.Confidence = 0.7;
            return;
        }

        draft.Place = null;
        draft.Type = EntityType.Person;
        draft.Confidence = 0.55;
    }

    private void DecideUnknown(NameDraft draft)
    {
        int token = draft.Tokens.First;
        bool person = IsPersonName(token);
        if (scene.IsAcronym(token))
        {
            (draft.Type, draft.Confidence) = (EntityType.Org, 0.5);
        }
        else if (_places.Contains(Key(draft)))
        {
            (draft.Type, draft.Confidence) = (EntityType.Loc, 0.5);
        }
        else if (person || _persons.Contains(Key(draft)))
        {
            (draft.Type, draft.Confidence) = (EntityType.Person, 0.55);
        }
        else if (scene.Opens(token) && !scene.Has(token, NameFlags.Capitalized) && scene.Syntax.Upos(token) != Extractor.Syntax.Upos.PROPN)
        {
            draft.Dropped = true;
        }
        else
        {
            (draft.Type, draft.Confidence) = (EntityType.Org, 0.35);
        }
    }

    // "Coastal region", "the village of Husaybah".
    private bool IsNamedAsPlace(TokenRange tokens)
    {
        int after = tokens.End;
        int before = tokens.First - 1;
        return (after < scene.Tokens.Count && NameWords.IsPlaceNoun(scene.Tokens.Form(after)))
            || (before > 0 && scene.Tokens.Form(before) is "of" && NameWords.IsPlaceNoun(scene.Tokens.Form(before - 1)));
    }

    private bool IsPersonName(int token) => scene.Has(token, NameFlags.FirstName | NameFlags.Surname);

    private string Key(NameDraft draft) => NameKey.Of(scene.Tokens.Span(draft.Tokens).In(scene.Tokens.Text));

    private bool IsPlaceContext(TokenRange tokens)
    {
        int before = tokens.First - 1;
        while (before > 0 && NameWords.IsDirection(scene.Tokens.Form(before)))
        {
            before--;
        }

        return before >= 0 && NameWords.IsPlacePreposition(scene.Tokens.Form(before)) && scene.Tokens.SentenceOf(before) == scene.Tokens.SentenceOf(tokens.First)
            && !(scene.Tokens.Is(before, "to") && IsBeforeSayVerb(tokens));
    }

    private bool IsFollowedByPlace(TokenRange tokens)
    {
        int comma = tokens.End;
        if (comma + 1 >= scene.Tokens.Count || scene.Tokens.Form(comma) is not "," || !scene.IsCapital(comma + 1))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[NameKey.LongestKey];
        KeyWindow window = new(scene.Tokens, comma + 1, Math.Min(scene.Tokens.Count, comma + 5), buffer);
        return scene.Places.TryLongest(scene.Tokens, window, out PlaceMatch outer)
            && (outer.Hand is not null || scene.Places.Gazetteer.Places(outer.Index)[0].Kind is PlaceKind.Country or PlaceKind.Region);
    }

    private bool IsBeforeSayVerb(TokenRange tokens) => tokens.End < scene.Tokens.Count && NameWords.IsSayVerb(scene.Tokens.Form(tokens.End));

    private bool IsAfterThe(TokenRange tokens) => tokens.First > 0 && scene.Tokens.Is(tokens.First - 1, "the");
}
