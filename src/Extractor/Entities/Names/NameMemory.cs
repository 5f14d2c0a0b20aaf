using Extractor.Entities.Places;
using Extractor.Tokens;

namespace Extractor.Entities.Names;

/// <summary>What the full names of one article say about its short ones: <c>Shanahan</c> after <c>Rodger Shanahan</c>, <c>IMF</c> after <c>International Monetary Fund (IMF)</c>.</summary>
internal sealed class NameMemory
{
    // A name of several words whose last one returns alone is a name, even if the tagger is in two minds about its type.
    private const double Sure = 0.3;

    private readonly NameScene _scene;
    private readonly Dictionary<string, NameDraft> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameDraft> _acronyms = new(StringComparer.Ordinal);

    public NameMemory(NameScene scene, List<NameDraft> drafts)
    {
        _scene = scene;
        foreach (NameDraft draft in drafts)
        {
            if (draft.Confidence >= Sure)
            {
                Remember(draft);
            }
        }
    }

    /// <summary>The full name that a short one stands for: of a person the longest, of an acronym the one that explains it; or null.</summary>
    public string? FullName(NameDraft draft)
    {
        if (draft.Type == EntityType.Person)
        {
            return Person(draft.Tokens) is { } person ? Surface(person.Tokens) : null;
        }

        bool acronym = draft.Type == EntityType.Org && draft.Tokens.Count == 1 && _scene.IsAcronym(draft.Tokens.First);
        return acronym && _acronyms.GetValueOrDefault(Key(draft.Tokens)) is { } full ? full.Name ?? Surface(full.Tokens) : null;
    }

    private NameDraft? Person(TokenRange tokens) =>
        _persons.GetValueOrDefault(LastKey(tokens)) is { } full && full.Tokens.Count > tokens.Count ? full : null;

    private string Surface(TokenRange tokens) => SurfaceForm.Of(_scene.Tokens, tokens);

    private void Remember(NameDraft draft)
    {
        string key = Key(draft.Tokens);
        if (key.Length == 0)
        {
            return;
        }

        if (draft.Type == EntityType.Person)
        {
            RememberPerson(draft);
        }
        else if (draft.Type == EntityType.Org && draft.Tokens.Count > 1)
        {
            RememberAcronym(draft);
        }
    }

    private void RememberPerson(NameDraft draft)
    {
        if (draft.Tokens.Count < 2)
        {
            return;
        }

        string last = LastKey(draft.Tokens);
        if (!_persons.TryGetValue(last, out NameDraft? known) || known.Tokens.Count < draft.Tokens.Count)
        {
            _persons[last] = draft;
        }
    }

    // Explained in parentheses, "International Monetary Fund (IMF)", or by the initials of the name.
    private void RememberAcronym(NameDraft draft)
    {
        TokenizedArticle tokens = _scene.Tokens;
        int open = draft.Tokens.End;
        if (open + 2 < tokens.Count && tokens.Form(open) is "(" && tokens.Form(open + 2) is ")" && tokens.Form(open + 1).Length <= 10 && char.IsUpper(tokens.Form(open + 1)[0]))
        {
            _acronyms[Key(new TokenRange(open + 1, open + 2))] = draft;
            return;
        }

        Span<char> initials = stackalloc char[8];
        int count = 0;
        for (int i = draft.Tokens.First; i < draft.Tokens.End && count < initials.Length; i++)
        {
            if (char.IsUpper(tokens.Form(i)[0]))
            {
                initials[count++] = char.ToLowerInvariant(tokens.Form(i)[0]);
            }
        }

        if (count >= 3)
        {
            _acronyms.TryAdd(new string(initials[..count]), draft);
        }
    }

    private string LastKey(TokenRange tokens)
    {
        int last = tokens.End - 1;
        return Key(new TokenRange(last, tokens.End));
    }

    private string Key(TokenRange tokens) => NameKey.Of(_scene.Tokens.Span(tokens).In(_scene.Tokens.Text));
}
