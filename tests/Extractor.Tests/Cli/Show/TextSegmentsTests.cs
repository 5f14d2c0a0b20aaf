using System.Collections.Immutable;
using CsCheck;
using Extractor.Cli.Show;
using Extractor.Cli.Show.Highlights;
using Extractor.Records;
using Extractor.Tests.Records;

namespace Extractor.Tests.Cli.Show;

public sealed class TextSegmentsTests
{
    [Fact]
    public void A_place_within_a_source_cuts_the_source_in_two()
    {
        Assert.Equal(
            [("Norwegian", "Place Source"), (" ministry", "Source"), (" said", "")],
            Segments("Norwegian ministry said", Source(0, 18), Place(0, 9)));
    }

    [Fact]
    public void Crossing_marks_share_their_middle()
    {
        Assert.Equal([("ab", "Source"), ("cd", "Place Source"), ("ef", "Place"), ("g", "")], Segments("abcdefg", Source(0, 4), Place(2, 6)));
    }

    [Fact]
    public void Offsets_after_an_emoji_mark_the_right_characters()
    {
        Assert.Equal([("\U0001F600 ", ""), ("Oslo", "Place")], Segments("\U0001F600 Oslo", Place(2, 6)));
    }

    [Fact]
    public void A_source_of_many_claims_is_one_mark()
    {
        ArticleRecord record = SampleRecords.Record();

        Mark source = Marks.Of(RecordSelection.Of(record, 0)).Single(m => m.Kind == MarkKind.Source);

        Assert.Equal(ImmutableArray.Create(0, 1, 2, 3), source.Claims.AsEnumerable());
    }

    [Fact]
    public void Segments_put_together_are_the_text_and_meet_every_boundary() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12]).Array[0, 6].Sample(spans =>
        {
            const string Text = "ab\U0001F600de\U0001F600ghij";
            ArticleRecord record = With(Text, [.. spans.Select(s => Source(Math.Min(s.Item1, s.Item2) % 11, Math.Max(s.Item1, s.Item2) % 11))]);

            TextSegment[] segments = [.. TextSegments.Of(RecordSelection.Of(record, 0))];

            Assert.Equal(Text, string.Concat(segments.Select(s => s.Text)));
            Assert.All(segments, s => Assert.All(s.Marks, m => Assert.True(m.Start <= s.Start && s.End <= m.End)));
        });

    private static IEnumerable<(string Text, string Marks)> Segments(string text, params RecordClaim[] claims) =>
        TextSegments.Of(RecordSelection.Of(With(text, claims), 0)).Select(s => (s.Text, string.Join(' ', s.Marks.Select(m => m.Kind).Order().Reverse())));

    private static ArticleRecord With(string text, RecordClaim[] claims)
    {
        ArticleRecord record = SampleRecords.Record();
        return record with { Article = record.Article with { Text = text }, Entities = [], Claims = [.. claims] };
    }

    private static RecordClaim Source(int start, int end) => Bare() with { Source = new RecordPhrase(start, end, "", 0.5) };

    private static RecordClaim Place(int start, int end) => Bare() with { Place = new RecordPlace(start, end, "", "x", null, 0.5) };

    private static RecordClaim Bare() => new()
    {
        Id = "c1", Sentence = new RecordSpan(0, 0, ""), Number = new RecordSpan(0, 0, ""), Quantity = new RecordSpan(0, 0, ""), Kind = "count",
        Value = [1], Bound = "exact", Unit = null, Assertion = "asserted", Confidence = 0.5,
    };
}
