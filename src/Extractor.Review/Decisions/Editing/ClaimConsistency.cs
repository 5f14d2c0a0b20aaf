using System.Text.RegularExpressions;
using Extractor.Records;

namespace Extractor.Review.Decisions.Editing;

/// <summary>Rules between the slots of a claim. A rule is asked only when one of its slots was changed: the extraction's own oddities do not bar other corrections.</summary>
internal static partial class ClaimConsistency
{
    private static readonly string[] Shares = ["percent", "percentage point", "basis point"];

    public static IEnumerable<string> Errors(RecordClaim claim, HashSet<string> changed)
    {
        if (changed.Overlaps(["value", "bound", "kind"]) && Value(claim) is { } value)
        {
            yield return value;
        }

        if (changed.Overlaps(["unit", "kind"]) && Unit(claim) is { } unit)
        {
            yield return unit;
        }

        if (changed.Overlaps(["change", "role"]) && (claim.Change is null) != (claim.Role is null))
        {
            yield return claim.Role is null
                ? "role: a change needs the number's role in it; give by, to or from."
                : "change: a role needs a change; give increase or decrease, or empty the role.";
        }

        if (changed.Contains("number") && (claim.Number.Start < claim.Sentence.Start || claim.Number.End > claim.Sentence.End))
        {
            yield return "number: it lies outside the claim's sentence; mark the number there, or reject the claim.";
        }
    }

    private static string? Value(RecordClaim claim) => (claim.Bound, claim.Value.Length) switch
    {
        ("vague", not 0) => "value: a vague number has none; empty it, or give another bound.",
        (not "vague", 0) => "value: it is missing; give the number, or the bound vague.",
        ("range", not 2) => "value: a range is a pair of numbers, such as [30, 40].",
        ("range", 2) when claim.Value[0] > claim.Value[1] => "value: a range has its smaller number first.",
        (not "range", 2) when claim.Kind != "score" => "value: a pair is a range or a score; give one number, or the bound range.",
        _ => null,
    };

    private static string? Unit(RecordClaim claim) => (claim.Kind, claim.Unit) switch
    {
        (_, null) => null,
        ("money", var unit) => MoneyPattern().Match(unit) is { Success: true } match && CodeLists.IsCurrency(match.Groups[1].Value)
            ? null
            : $"unit: \"{unit}\" is no currency; write its ISO 4217 code, such as USD or EUR per tonne.",
        ("share", var unit) when !Shares.Contains(unit) => $"unit: a share is in {string.Join(", ", Shares)}, not in \"{unit}\".",
        ("multiple", not "times") => "unit: a multiple is in times.",
        (not "share" and not "multiple", var unit) when unit.Any(char.IsUpper) => $"unit: \"{unit}\" has capital letters; write the singular in lower case, such as person.",
        _ => null,
    };

    [GeneratedRegex("^([A-Z]{3})( per [a-z][a-z -]*)?\\z")]
    private static partial Regex MoneyPattern();
}
