using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Quantities;

namespace Extractor.Tests.Cases;

/// <summary>Runs <c>quantities.md</c> (every quantity of a sentence must be listed) and <c>claims.md</c> with <c>sources.md</c> and <c>checks.md</c> (every named slot must be right).</summary>
public class QuantityCases
{
    // A name may itself hold a semicolon: "place=Kenya and Uganda → Kenya; Uganda, none".
    private static readonly Regex SlotSeparator = new("; (?=[a-z_]+=)");

    public static IEnumerable<object[]> Quantities() => LinguisticCase.Read("quantities.md").Select(c => new object[] { new CaseRow(c) });

    public static IEnumerable<object[]> Claims() => LinguisticCase.Read("claims.md").Concat(LinguisticCase.Read("sources.md")).Concat(LinguisticCase.Read("checks.md")).Select(c => new object[] { new CaseRow(c) });

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_sentence_has_exactly_the_quantities_of_its_case(CaseRow row)
    {
        ClaimArticle article = Link(row.Case);
        string text = row.Case.Sentence;
        List<string> found = [.. article.Claims.Select(c => Describe(text, c))];
        List<string> expected = [.. row.Case.Expected.Where(e => e != "none")];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_has_the_slots_of_its_case(CaseRow row)
    {
        ClaimArticle article = Link(row.Case);
        string text = row.Case.Sentence;
        foreach (string expected in row.Case.Expected)
        {
            string number = expected[..expected.IndexOf(": ", StringComparison.Ordinal)];
            Claim claim = article.Claims.FirstOrDefault(c => c.Quantity.Number.Of(text) == number) ?? throw new Xunit.Sdk.XunitException($"{row}: no claim '{number}'");
            foreach (string slot in SlotSeparator.Split(expected[(number.Length + 2)..]))
            {
                string name = slot[..slot.IndexOf('=')];
                Assert.Equal(slot, name + "=" + Slot(article, text, claim, name));
            }
        }
    }

    private static ClaimArticle Link(LinguisticCase c) => Repository.Extractor.Score(new Article(c.Sentence, "case") { Published = c.Published }).Claims;

    private static string Describe(string text, Claim claim) =>
        $"{claim.Quantity.Number.Of(text)}: {Name(claim.Quantity.Kind)} {Value(claim.Quantity.Value)} {claim.Unit ?? "?"}{(claim.Quantity.Bound == Bound.Exact ? "" : ", " + Name(claim.Quantity.Bound))}";

    private static string Slot(ClaimArticle article, string text, Claim claim, string name) => name switch
    {
        "unit" => claim.Unit ?? "none",
        "item" => claim.Item?.Span.Of(text) ?? "none",
        "event" => claim.Event?.Lemma ?? "none",
        "place" => claim.Place is { } place ? $"{place.Span.Of(text)} → {place.Name}, {place.Country ?? "none"}" : "none",
        "time" => claim.Time?.Value ?? "none",
        "source" => claim.Source?.Span.Of(text) ?? "none",
        "part_of" => claim.PartOf < 0 ? "none" : article.Claims[claim.PartOf].Quantity.Number.Of(text),
        "change" => claim.Change is null ? "none" : $"{Name(claim.Change)} {Name(claim.Role)}",
        "assertion" => Name(claim.Assertion),
        "flags" => claim.Flags.IsEmpty ? "none" : string.Join(' ', claim.Flags.Select(f => f.Name)),
        _ => throw new ArgumentException($"unknown slot {name}"),
    };

    private static string Name(object? value) => string.Concat(value!.ToString()!.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Value(QuantityValue value) => (value.First, value.Second) switch
    {
        (null, _) => "none",
        ({ } first, null) => Number(first),
        ({ } first, { } second) => $"[{Number(first)}, {Number(second)}]",
    };

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Names a case by page and line in the test's name.</summary>
    public sealed record CaseRow(LinguisticCase Case)
    {

        public override string ToString() => Case.ToString();
    }
}
