using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Records;

namespace Extractor.Review.Decisions;

/// <summary>What holds for every claim: which words its slots may have, and what goes together.</summary>
internal static partial class ClaimRules
{
    private const int LongestUnit = 80;

    private static readonly string[] Kinds = ["count", "money", "share", "measure", "duration", "age", "score", "multiple"];
    private static readonly string[] Bounds = ["exact", "about", "at_least", "at_most", "more_than", "less_than", "range", "vague"];
    private static readonly string[] Assertions = ["asserted", "denied", "possible", "planned"];
    private static readonly string[] Changes = ["increase", "decrease"];
    private static readonly string[] Roles = ["by", "to", "from"];

    /// <summary>What is wrong with a claim, one sentence each.</summary>
    public static IEnumerable<string> Errors(RecordClaim claim, ArticleRecord record)
    {
        string?[] errors =
        [
            OneOf("kind", claim.Kind, Kinds),
            OneOf("bound", claim.Bound, Bounds),
            OneOf("assertion", claim.Assertion, Assertions),
            claim.Change is null ? null : OneOf("change", claim.Change, Changes),
            claim.Role is null ? null : OneOf("role", claim.Role, Roles),
            claim.Change is null != claim.Role is null ? "change and role go together: give both or neither." : null,
            Value(claim),
            Unit(claim),
            claim.Time is { } time && !IsTime(time.Value) ? $"time is '{time.Value}', but must be a date such as 2015-11-13, 2015-11 or 2015, or two with a slash between." : null,
            claim.Place is { Country: { } country } && !Country().IsMatch(country) ? $"place has the country '{country}', but must have an ISO 3166 code of two capital letters, or none." : null,
            claim.PartOf is { } whole && (whole == claim.Id || record.Claims.All(c => c.Id != whole)) ? $"part_of is '{whole}', which is no other claim of the article." : null,
        ];
        return errors.OfType<string>();
    }

    private static string? OneOf(string slot, string word, string[] words) =>
        Array.IndexOf(words, word) >= 0 ? null : $"{slot} is '{word}', but must be one of {string.Join(", ", words)}.";

    private static string? Value(RecordClaim claim) => (claim.Bound, claim.Kind, claim.Value.Length) switch
    {
        ("vague", _, > 0) => "value must be empty where bound is vague.",
        ("vague", _, _) => null,
        (_, _, 0) => "value is empty: give the number, or make bound vague.",
        ("range", _, not 2) => "value must be a pair where bound is range.",
        (_, "score", _) => null,
        ("range", _, _) when claim.Value[0] > claim.Value[1] => "value of a range has the smaller number first.",
        (not "range", _, 2) => "value is a pair, but bound is not range and kind not score.",
        _ => null,
    };

    private static string? Unit(RecordClaim claim) => claim.Unit switch
    {
        null => null,
        { Length: > LongestUnit } => $"unit is longer than {LongestUnit} characters.",
        { } unit when claim.Kind == "money" && !Money().IsMatch(unit) => $"unit is '{unit}', but money has an ISO 4217 code such as USD, or one per something.",
        { } unit when claim.Kind == "share" && unit is not ("percent" or "percentage point" or "basis point") => $"unit is '{unit}', but a share has percent, percentage point or basis point.",
        _ => null,
    };

    private static bool IsTime(string value)
    {
        string[] parts = value.Split('/');
        return parts.Length is 1 or 2 && Array.TrueForAll(parts, IsDate) && (parts.Length == 1 || string.CompareOrdinal(parts[0], parts[1]) <= 0);
    }

    private static bool IsDate(string value) =>
        Array.Exists(["yyyy-MM-dd", "yyyy-MM", "yyyy"], form => DateOnly.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Country();

    [GeneratedRegex("^[A-Z]{3}( per .+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Money();
}
