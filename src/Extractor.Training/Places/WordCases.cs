using Extractor.Entities.Places;

namespace Extractor.Training.Places;

/// <summary>
/// Counts how running text writes each word within the sentence: <c>reading</c> in lower case, <c>Monday</c> with a capital.
/// Words after a full stop and in lines without lower-case words (headlines) are not counted.
/// </summary>
internal sealed class WordCases
{
    private const int LeastSeen = 3;
    private readonly Dictionary<string, (int Lower, int Upper)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the words of a line of text.</summary>
    public void Add(string line)
    {
        bool opens = true;
        foreach (Range range in line.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> token = line.AsSpan(range);
            ReadOnlySpan<char> word = token.Trim(".,;:!?\"'()[]“”‘’-–");
            if (word.Length > 1 && IsLetters(word))
            {
                Count(word, opens);
            }

            opens = token.Length == 0 ? opens : token[^1] is '.' or '!' or '?' or ':' or '"' or '”' or '\'' or '“' || token[0] is '"' or '“' or '\'' or '‘';
        }
    }

    /// <summary>The words with enough evidence, with their flag.</summary>
    public IEnumerable<(string Word, NameFlags Flag)> Decided()
    {
        foreach ((string word, (int lower, int upper)) in _counts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (lower >= LeastSeen && lower > 2 * upper)
            {
                yield return (word, NameFlags.Common);
            }
            else if (upper >= LeastSeen && upper > 4 * lower)
            {
                yield return (word, NameFlags.Capitalized);
            }
        }
    }

    private void Count(ReadOnlySpan<char> word, bool opens)
    {
        bool upper = char.IsUpper(word[0]);
        if ((upper && opens) || word[1..].IndexOfAnyInRange('A', 'Z') >= 0)
        {
            return;
        }

        string key = NameKey.Of(word);
        (int Lower, int Upper) seen = _counts.GetValueOrDefault(key);
        _counts[key] = upper ? (seen.Lower, seen.Upper + 1) : (seen.Lower + 1, seen.Upper);
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
