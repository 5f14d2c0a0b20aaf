using System.Collections.Frozen;

namespace Extractor.Syntax.Lemmas;

/// <summary>The suffix rules of English inflection.</summary>
internal static class LemmaRules
{
    /// <summary>Writes the lemma of a lower-case form into the buffer and returns its length.</summary>
    /// <param name="form">The form in lower case.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="bases">Known base forms, to choose among candidates.</param>
    /// <param name="buffer">At least two longer than the form.</param>
    public static int Apply(ReadOnlySpan<char> form, string xpos, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bases, Span<char> buffer)
    {
        form.CopyTo(buffer);
        return xpos switch
        {
            "NNS" or "VBZ" => Plural(form, buffer, bases),
            "VBD" or "VBN" when form.Length > 3 && form.EndsWith("ed") => Stem(form.Length - 2, buffer, bases),
            "VBG" when form.Length > 4 && form.EndsWith("ing") => Stem(form.Length - 3, buffer, bases),
            "JJR" or "RBR" when form.Length > 3 && form.EndsWith("er") => Stem(form.Length - 2, buffer, bases),
            "JJS" or "RBS" when form.Length > 4 && form.EndsWith("est") => Stem(form.Length - 3, buffer, bases),
            _ => form.Length,
        };
    }

    private static int Plural(ReadOnlySpan<char> form, Span<char> buffer, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bases)
    {
        int length = form.Length;
        if (length < 3 || form[^1] != 's' || form.EndsWith("ss"))
        {
            return length;
        }

        if (form.EndsWith("ies") && length > 4)
        {
            buffer[length - 3] = 'y';
            return length - 2;
        }

        if (form.EndsWith("es") && length > 3)
        {
            // "boxes", "churches", "losses"; but "houses", "axes", "sizes" where the form with e is known.
            bool sibilant = form[..^2] is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] || form.EndsWith("oes");
            bool keepsE = bases.Contains(form[..^1]) || (form[..^2] is [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'r' or 'n', 's'] && !bases.Contains(form[..^2]) && !form.EndsWith("sses"));
            return sibilant && !keepsE ? length - 2 : length - 1;
        }

        return length - 1;
    }

    private static int Stem(int length, Span<char> buffer, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bases)
    {
        if (bases.Contains(buffer[..length]) && !(IsShort(buffer[..length]) && IsBaseWithE(buffer, length, bases)))
        {
            return length;
        }

        if (buffer[length - 1] == 'i')
        {
            buffer[length - 1] = 'y';
            return length;
        }

        if (IsBaseWithE(buffer, length, bases))
        {
            buffer[length] = 'e';
            return length + 1;
        }

        bool doubled = length > 2 && buffer[length - 1] == buffer[length - 2];
        if (doubled && (bases.Contains(buffer[..(length - 1)]) || buffer[length - 1] is not ('l' or 's' or 'z' or 'f')))
        {
            return length - 1;
        }

        if (NeedsE(buffer[..length]))
        {
            buffer[length] = 'e';
            return length + 1;
        }

        return length;
    }

    // "raped" is of "rape", for "rap" would double its consonant.
    private static bool IsShort(ReadOnlySpan<char> stem) =>
        stem is [not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')]
            or [not ('a' or 'e' or 'i' or 'o' or 'u'), not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')];

    private static bool IsBaseWithE(Span<char> buffer, int length, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bases)
    {
        char saved = buffer[length];
        buffer[length] = 'e';
        bool found = bases.Contains(buffer[..(length + 1)]);
        buffer[length] = saved;
        return found;
    }

    // For stems never seen: "privatiz-", "evacuat-", "settl-", "judg-", "involv-", "reduc-".
    private static bool NeedsE(ReadOnlySpan<char> stem) => stem switch
    {
        [.., 'v' or 'c' or 'u' or 'z'] => true,
        [.., 'i', 'r'] => true,
        [.., 'd' or 'n' or 'r', 'g'] => true,
        [.., not ('e' or 'o' or 'u' or 'i'), 'a', 't'] => true,
        [.., 'u', 't'] => true,
        [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'r' or 'n', 's'] => true,
        [.., 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' or 'z', 'l'] => true,
        _ => false,
    };
}
