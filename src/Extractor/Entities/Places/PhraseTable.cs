using System.Collections.Frozen;
using Extractor.Tokens;

namespace Extractor.Entities.Places;

/// <summary>Names of one or several words, each with a value. A name given in capitals only is found only where the text writes capitals.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly PrefixLengths _prefixes = new();
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    /// <summary>Builds the table; of two values for one name the first counts. A name given in capitals and otherwise is found either way.</summary>
    public PhraseTable(IEnumerable<(string Form, T Value)> forms)
    {
        Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        foreach ((string form, T value) in forms)
        {
            string key = NameKey.Of(form);
            Entry entry = new(value, InCapitals(form), char.IsLower(form[0]));
            entries[key] = !entries.TryGetValue(key, out Entry first)
                ? entry
                : first.Value.Equals(value) ? new Entry(value, first.InCapitals && entry.InCapitals, first.MayBeLower || entry.MayBeLower) : first;
        }

        foreach (string key in entries.Keys)
        {
            _prefixes.Add(key);
        }

        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest name that begins at the window's first token.</summary>
    public bool TryLongest(TokenizedArticle tokens, in KeyWindow window, out int count, out T value)
    {
        for (count = window.CountWithin(_prefixes.Longest(window.Prefix)); count > 0; count--)
        {
            if (_entries.TryGetValue(window.Key(count), out Entry entry) && Fits(tokens, window.First, count, entry))
            {
                value = entry.Value;
                return true;
            }
        }

        value = null!;
        return false;
    }

    private static bool Fits(TokenizedArticle tokens, int first, int count, Entry entry)
    {
        // The key does not see a sign at the edge: "Syria -" is not a name.
        if (!char.IsLetterOrDigit(tokens.Form(first)[0]) || (tokens.Form(first + count - 1) is "-" or "–" or "." or "/" or "'"))
        {
            return false;
        }

        ReadOnlySpan<char> surface = tokens.Span(new TokenRange(first, first + count)).In(tokens.Text);
        return entry.InCapitals ? InCapitals(surface) : entry.MayBeLower || char.IsUpper(surface[0]);
    }

    private static bool InCapitals(ReadOnlySpan<char> form)
    {
        bool letters = false;
        foreach (char c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters |= char.IsLetter(c);
        }

        return letters;
    }

    private readonly record struct Entry(T Value, bool InCapitals, bool MayBeLower);
}
