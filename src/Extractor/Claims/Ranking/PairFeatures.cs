using Extractor.Models;

namespace Extractor.Claims.Ranking;

/// <summary>What a pair asks of a candidate.</summary>
/// <param name="IsNone">Whether it leaves the slot empty.</param>
/// <param name="IsOwn">Whether the sentence of its claim names it.</param>
/// <param name="Number">The same for candidates of one value and country.</param>
/// <param name="Value">Its value.</param>
/// <param name="Country">Its country, or null.</param>
internal readonly record struct PairLabel(bool IsNone, bool IsOwn, int Number, string? Value, string? Country)
{
    /// <summary>Reads a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="numbers">The numbers given so far.</param>
    public static PairLabel Of(Candidate candidate, Dictionary<(string? Value, string? Country), int> numbers)
    {
        if (!numbers.TryGetValue((candidate.Value, candidate.Country), out int number))
        {
            number = numbers.Count;
            numbers.Add((candidate.Value, candidate.Country), number);
        }

        return new PairLabel(candidate.IsNone, !candidate.IsNone && candidate.Evidence <= Evidence.Sentence, number, candidate.Value, candidate.Country);
    }
}

/// <summary>
/// How the candidates of two claims that follow one another go together: whether they are the same ("… in Mosul. Another 20 were hurt"), how far apart the
/// claims stand, and which of them names its candidate itself. There are few such pairs, so each has a number.
/// </summary>
internal readonly struct PairFeatures
{
    /// <summary>How many kinds of pairs there are.</summary>
    public const int Codes = Relations * Gaps * Owns * Kinds;

    /// <summary>How many features describe a pair.</summary>
    public const int Count = 4;

    private const int Relations = 6;
    private const int Gaps = 6;
    private const int Owns = 4;
    private const int Kinds = 3;

    private readonly int _gap;
    private readonly int _kind;

    /// <summary>What all pairs of two claims share.</summary>
    public PairFeatures(SlotStep before, SlotStep after)
    {
        _gap = Gap(before, after);
        _kind = after.IsPart ? 2 : before.Quantity.Kind == after.Quantity.Kind ? 1 : 0;
    }

    /// <summary>The kind of a pair.</summary>
    public int Code(in PairLabel first, in PairLabel second)
    {
        int own = (first.IsOwn ? 1 : 0) + (second.IsOwn ? 2 : 0);
        return (((((Relation(first, second) * Gaps) + _gap) * Owns) + own) * Kinds) + _kind;
    }

    /// <summary>Writes the features of a kind of pair, from the plain to the particular.</summary>
    public static void Fill(int code, Span<uint> features)
    {
        int kind = code % Kinds;
        int own = code / Kinds % Owns;
        int gap = code / (Kinds * Owns) % Gaps;
        int relation = code / (Kinds * Owns * Gaps);
        features[0] = Hash("pair", relation);
        features[1] = Hash("pair-gap", (relation * Gaps) + gap);
        features[2] = Hash("pair-gap-own", (((relation * Gaps) + gap) * Owns) + own);
        features[3] = Hash("pair-gap-kind", (((relation * Gaps) + gap) * Kinds) + kind);
    }

    private static uint Hash(string name, int value) => FeatureSet.Mix(Fnv1a.Hash(name), (uint)value);

    private static int Relation(in PairLabel first, in PairLabel second) =>
        first.IsNone ? (second.IsNone ? 0 : 1)
        : second.IsNone ? 2
        : first.Number == second.Number ? 3
        : IsRelated(first, second) ? 4 : 5;

    // Places of one country; a day of a month, a month of a year.
    private static bool IsRelated(in PairLabel first, in PairLabel second) => first.Country is not null || second.Country is not null
        ? first.Country == second.Country
        : first.Value!.StartsWith(second.Value!, StringComparison.Ordinal) || second.Value!.StartsWith(first.Value!, StringComparison.Ordinal);

    private static int Gap(SlotStep before, SlotStep after)
    {
        int sentences = after.Quantity.Sentence - before.Quantity.Sentence;
        return before.IsTitle != after.IsTitle ? 5
            : sentences == 0 ? 0
            : before.Paragraph == after.Paragraph ? Math.Min(sentences, 2)
            : sentences == 1 ? 3 : 4;
    }
}
