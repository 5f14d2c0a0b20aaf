using System.Collections.Immutable;
using Extractor.Records;
using Extractor.Review.Decisions;

namespace Extractor.Review.Tests.Decisions;

public sealed class ClaimEditorTests
{
    private const string Text = "😀 In Lisbon police held [30] people, [4] of them women. It cost [2] million.";
    private static readonly ArticleRecord Record = Archive.Article("a", Text, c => c.Id == "c3" ? c with { Kind = "money", Unit = "EUR" } : c);

    [Theory]
    [InlineData("value", "31", "31")]
    [InlineData("value", "0.50", "0.5")]
    [InlineData("value", "123456789012345678901234567", "123456789012345678901234567")]
    [InlineData("unit", "\"suspect\"", "\"suspect\"")]
    [InlineData("unit", null, null)]
    [InlineData("unit", "null", null)]
    [InlineData("bound", "\"at_least\"", "\"at_least\"")]
    [InlineData("assertion", "\"denied\"", "\"denied\"")]
    [InlineData("item", "{\"start\":27,\"end\":33}", "{\"start\":27,\"end\":33,\"text\":\"people\"}")]
    [InlineData("source", "{\"start\":12,\"end\":18,\"text\":\"something else\"}", "{\"start\":12,\"end\":18,\"text\":\"police\"}")]
    [InlineData("event", "{\"start\":19,\"end\":23,\"lemma\":\"Hold\"}", "{\"start\":19,\"end\":23,\"text\":\"held\",\"lemma\":\"hold\"}")]
    [InlineData("place", "{\"start\":5,\"end\":11,\"name\":\"Lisbon\",\"country\":\"PT\"}", "{\"start\":5,\"end\":11,\"text\":\"Lisbon\",\"name\":\"Lisbon\",\"country\":\"PT\"}")]
    [InlineData("place", "{\"start\":5,\"end\":11}", "{\"start\":5,\"end\":11,\"text\":\"Lisbon\",\"name\":\"Lisbon\",\"country\":null}")]
    [InlineData("time", "{\"start\":5,\"end\":11,\"value\":\"2016-02-29\"}", "{\"start\":5,\"end\":11,\"text\":\"Lisbon\",\"value\":\"2016-02-29\"}")]
    [InlineData("time", "{\"start\":5,\"end\":11,\"value\":\"2015-01/2015-06\"}", "{\"start\":5,\"end\":11,\"text\":\"Lisbon\",\"value\":\"2015-01/2015-06\"}")]
    [InlineData("part_of", "\"c2\"", "\"c2\"")]
    [InlineData("number", "{\"start\":24,\"end\":26}", "{\"start\":24,\"end\":26,\"text\":\"30\"}")]
    public void A_fit_content_is_taken_and_phrases_are_cut_from_the_text_in_code_points(string slot, string? content, string? expected)
    {
        RecordClaim? changed = Apply(0, out ImmutableArray<string> errors, new SlotChange(slot, null, content));
        Assert.Empty(errors);
        Assert.Equal(expected, ClaimEditor.Content(changed!, slot));
    }

    [Theory]
    [InlineData("value", "\"31\"")]
    [InlineData("value", "[1]")]
    [InlineData("value", "[30, 40]")]
    [InlineData("value", "1e99")]
    [InlineData("value", null)]
    [InlineData("value", "{")]
    [InlineData("value", "31 32")]
    [InlineData("bound", "\"range\"")]
    [InlineData("bound", "\"nearly\"")]
    [InlineData("bound", null)]
    [InlineData("kind", "\"number\"")]
    [InlineData("unit", "\"\"")]
    [InlineData("unit", "\"Person\"")]
    [InlineData("unit", "7")]
    [InlineData("item", "{\"start\":30,\"end\":3000}")]
    [InlineData("item", "{\"start\":-1,\"end\":3}")]
    [InlineData("item", "{\"start\":9,\"end\":9}")]
    [InlineData("item", "{\"start\":1,\"end\":2}")]
    [InlineData("item", "\"people\"")]
    [InlineData("place", "{\"start\":5,\"end\":11,\"country\":\"Portugal\"}")]
    [InlineData("place", "{\"start\":5,\"end\":11,\"country\":\"XX\"}")]
    [InlineData("place", "{\"start\":5,\"end\":11,\"name\":\"\"}")]
    [InlineData("time", "{\"start\":5,\"end\":11,\"value\":\"2015-02-30\"}")]
    [InlineData("time", "{\"start\":5,\"end\":11,\"value\":\"May\"}")]
    [InlineData("time", "{\"start\":5,\"end\":11,\"value\":\"2016/2015\"}")]
    [InlineData("time", "{\"start\":5,\"end\":11}")]
    [InlineData("part_of", "\"c1\"")]
    [InlineData("part_of", "\"c9\"")]
    [InlineData("role", "\"by\"")]
    [InlineData("change", "\"increase\"")]
    [InlineData("change", "\"up\"")]
    [InlineData("assertion", "null")]
    [InlineData("number", null)]
    [InlineData("number", "{\"start\":63,\"end\":64}")]
    [InlineData("confidence", "0.5")]
    public void An_unfit_content_is_refused_with_the_name_of_the_slot(string slot, string? content)
    {
        Assert.Null(Apply(0, out ImmutableArray<string> errors, new SlotChange(slot, null, content)));
        Assert.NotEmpty(errors);
        Assert.All(errors, e => Assert.Matches($"^({slot}|value|role|change): .+\\.$", e));
    }

    [Theory]
    [InlineData("USD", true)]
    [InlineData("USD per barrel", true)]
    [InlineData("dollar", false)]
    [InlineData("usd", false)]
    [InlineData("ABC", false)]
    public void The_unit_of_money_is_a_currency(string unit, bool fit) =>
        Assert.Equal(fit, Apply(2, out _, new SlotChange("unit", null, $"\"{unit}\"")) is not null);

    [Fact]
    public void Slots_that_go_together_are_changed_together()
    {
        Assert.NotNull(Apply(0, out _, new("value", null, "[30, 40]"), new("bound", null, "\"range\"")));
        Assert.NotNull(Apply(0, out _, new("value", null, "null"), new("bound", null, "\"vague\"")));
        Assert.NotNull(Apply(0, out _, new("change", null, "\"increase\""), new("role", null, "\"by\"")));
        Assert.NotNull(Apply(0, out _, new("kind", null, "\"score\""), new("value", null, "[3, 1]")));
        Assert.NotNull(Apply(0, out _, new("kind", null, "\"share\""), new("unit", null, "\"percent\"")));
        Assert.Null(Apply(0, out _, new("value", null, "[40, 30]"), new("bound", null, "\"range\"")));
        Assert.Null(Apply(0, out _, new SlotChange("kind", null, "\"share\"")));
        Assert.Null(Apply(0, out _, new("unit", null, "\"a\""), new("unit", null, "\"b\"")));
    }

    [Fact]
    public void A_claim_is_no_part_of_its_own_part()
    {
        ArticleRecord record = Record with { Claims = [Record.Claims[0], Record.Claims[1] with { PartOf = "c1" }] };
        Assert.Null(ClaimEditor.Apply(record.Claims[0], record, [new SlotChange("part_of", null, "\"c2\"")], out ImmutableArray<string> errors));
        Assert.Contains("itself a part", errors.Single(), StringComparison.Ordinal);
    }

    private static RecordClaim? Apply(int claim, out ImmutableArray<string> errors, params SlotChange[] changes) =>
        ClaimEditor.Apply(Record.Claims[claim], Record, changes, out errors);
}
