using System.Collections.Immutable;
using Extractor.Records;

namespace Extractor.Cli.Show;

/// <summary>How the fields of a claim read for people; the same in the terminal and on the page. Null where there is nothing to tell.</summary>
internal static class ClaimText
{
    /// <summary>The value with its bound: <c>≈ 1,853</c>, <c>30 to 40</c>, <c>2–1</c>; <c>vague</c> when there is none.</summary>
    public static string Value(RecordClaim claim)
    {
        ImmutableArray<decimal> value = claim.Value;
        string number = value.Length switch
        {
            0 => "vague",
            1 => Number(value[0]),
            _ => Number(value[0]) + (claim.Kind == "score" ? "–" : " to ") + Number(value[1]),
        };
        return Sign(claim.Bound) + number;
    }

    /// <summary>The place by name and country: <c>Fallujah (IQ)</c>.</summary>
    public static string? Place(RecordClaim claim) => claim.Place is { } place
        ? place.Country is null ? place.Name : $"{place.Name} ({place.Country})"
        : null;

    /// <summary>What the number is to a change, and how the claim is stated unless it is plainly asserted: <c>increase to, planned</c>.</summary>
    public static string? Statement(RecordClaim claim)
    {
        string?[] parts = [claim.Change is null ? null : $"{claim.Change} {claim.Role}", claim.Assertion == "asserted" ? null : claim.Assertion];
        return Joined(parts.OfType<string>());
    }

    /// <summary>The flags in their order, each with its reason in words.</summary>
    public static string? Flags(ImmutableArray<RecordClaim> claims, RecordClaim claim) => Joined(claim.Flags.Select(flag => $"{flag} ({FlagReason.Of(claims, claim, flag)})"));

    /// <summary>What lowered the confidence, the heaviest first.</summary>
    public static string? Reasons(RecordClaim claim) => Joined(claim.Reasons);

    /// <summary>A probability to two decimals.</summary>
    public static string Confidence(double confidence) => confidence.ToString("0.00");

    private static string Number(decimal number) => number.ToString("#,0.##########");

    private static string? Joined(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } joined ? joined : null;

    private static string Sign(string bound) => bound switch
    {
        "about" => "≈ ",
        "at_least" => "≥ ",
        "at_most" => "≤ ",
        "more_than" => "> ",
        "less_than" => "< ",
        _ => "",
    };
}
