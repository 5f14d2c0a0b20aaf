using Extractor.Articles;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Records;

namespace Extractor.Tests.Records;

/// <summary>One small record with every slot filled somewhere, overlapping marks, and text that tries to be markup.</summary>
internal static class SampleRecords
{
    public static readonly RecordPipeline Pipeline = new("1.0.0", new string('a', 64));

    private const string Text =
        "\U0001F30D Fishing fleet grows\n\nAccording to the Norwegian Ministry of Fisheries, around 1,240 boats were registered in the country in March 2016, "
        + "900 of them under 30 years of age, up from at least 1,100 in 2015. The fleet of [bold]Tromsø[/] earned $1.2 billion <script>alert(1)</script>, "
        + "nearly 45% of the whole & dozens of crews may quit.\u001b[31m";

    /// <summary>The sample, scored.</summary>
    public static ScoredArticle Scored()
    {
        Article article = new(Text, "sample-1")
        {
            Uri = "https://news.example/fleet?id=1&x=2", Published = new DateOnly(2016, 7, 20), Publisher = "The <Harbour> Post", Language = "en",
        };
        HandMadeArticle made = new(article, "Fishing fleet grows");
        made.Entity(EntityType.Org, "Norwegian Ministry of Fisheries", "Ministry of Fisheries", "NO", confidence: 0.971234)
            .Entity(EntityType.Date, "March 2016", value: "2016-03", confidence: 0.99)
            .Entity(EntityType.Date, "2015", value: "2015", confidence: 1)
            .Entity(EntityType.Loc, "Tromsø", "Tromsø", "NO", confidence: 0.8);
        PlaceSlot norway = new(made.Span("the country"), "Norway", "NO", Evidence.Carried);
        PhraseSlot ministry = made.Phrase("Norwegian Ministry of Fisheries");
        EventSlot registered = new(made.Span("registered"), "register", Evidence.Direct);
        TimeSlot march = new(made.Span("March 2016"), "2016-03", Evidence.Sentence);
        made.Claim("1,240", "around 1,240 boats", QuantityKind.Count, new QuantityValue(1240.0m), Bound.About, "boat", c => c with
        {
            Item = made.Phrase("boats"), Event = registered, Place = norway, Time = march, Source = ministry,
            Change = Change.Increase, Role = ChangeRole.To, Flags = [new ClaimFlag("ungrounded-place"), new ClaimFlag("contradicts", 3)],
        });
        made.Claim("900", "900 of them", QuantityKind.Count, new QuantityValue(900), Bound.Exact, "boat", c => c with
        {
            Item = made.Phrase("them"), Event = registered, Place = norway, Source = ministry, PartOf = 0,
        });
        made.Claim("30", "under 30 years of age", QuantityKind.Age, new QuantityValue(30), Bound.LessThan, "year", c => c with { PartOf = 1, Source = ministry });
        made.Claim("1,100", "at least 1,100", QuantityKind.Count, new QuantityValue(1100), Bound.AtLeast, "boat", c => c with
        {
            Place = norway, Time = new TimeSlot(made.Span("2015"), "2015", Evidence.Direct), Source = ministry, Change = Change.Increase, Role = ChangeRole.From,
        });
        made.Claim("1.2 billion", "$1.2 billion <script>alert(1)</script>", QuantityKind.Money, new QuantityValue(1_200_000_000m), unit: "USD", with: c => c with
        {
            Item = made.Phrase("fleet of [bold]Tromsø[/]"), Event = new EventSlot(made.Span("earned"), "earn", Evidence.Direct),
            Place = new PlaceSlot(made.Span("Tromsø"), "Tromsø", "NO", Evidence.Sentence), Flags = [new ClaimFlag("outlier")],
        });
        made.Claim("45", "nearly 45%", QuantityKind.Share, new QuantityValue(45.50m), Bound.About, "percent", c => c with { Item = made.Phrase("the whole") });
        made.Claim("dozens", "dozens of crews", QuantityKind.Count, default, Bound.Vague, "crew", c => c with
        {
            Item = made.Phrase("crews"), Event = new EventSlot(made.Span("quit"), "quit", Evidence.Direct), Assertion = Assertion.Possible,
        });
        return made.Score();
    }

    /// <summary>The sample's record.</summary>
    public static ArticleRecord Record() => new RecordBuilder(Pipeline).Build(Scored());

    /// <summary>A record as the line that is written.</summary>
    public static string Line(ArticleRecord record, bool withText = true)
    {
        using StringWriter writer = new();
        RecordJson.Write(writer, record, withText);
        return writer.ToString();
    }
}
