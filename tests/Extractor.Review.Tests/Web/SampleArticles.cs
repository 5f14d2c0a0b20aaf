using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Extractor.Records;

namespace Extractor.Review.Tests.Web;

/// <summary>Small records for the page to show; spans are found by their words.</summary>
internal static class SampleArticles
{
    private static readonly RecordPipeline Pipeline = new("1.0.0", new string('0', 64));

    /// <summary>An article of three claims in two sentences.</summary>
    public static ArticleRecord Flood(string id = "flood")
    {
        const string text = "Around 1,200 villagers fled the flood near Lubeno on Friday, the provincial council said. Some 45 houses collapsed there.\n\n"
            + "Relief workers brought 300 tents from the capital, Tamaris.";
        return Article(
            id,
            "Flood drives villagers from their homes",
            text,
            Claim(text, "c1", "1,200", "Around 1,200 villagers", 1200, "person", 0.35) with
            {
                Bound = "about",
                Item = Phrase(text, "villagers"),
                Event = new RecordEvent(Start(text, "fled"), Start(text, "fled") + 4, "fled", "flee", 0.9),
                Place = new RecordPlace(Start(text, "Lubeno"), Start(text, "Lubeno") + 6, "Lubeno", "Lubeno", null, 0.6),
                Time = new RecordTime(Start(text, "Friday"), Start(text, "Friday") + 6, "Friday", "2016-07-15", 0.8),
                Source = Phrase(text, "provincial council"),
                Flags = ["ungrounded-place", "contradicts:c2"],
                Reasons = ["place-doubtful", "bounded"],
            },
            Claim(text, "c2", "45", "Some 45 houses", 45, "house", 0.62) with { Bound = "about", Item = Phrase(text, "houses") },
            Claim(text, "c3", "300", "300 tents", 300, "tent", 0.97) with { Item = Phrase(text, "tents") });
    }

    /// <summary>An article of one sentence and one claim.</summary>
    public static ArticleRecord Short(int number)
    {
        string text = $"The harbour of Belmora handled {number} ships last week.";
        return Article($"short-{number}", $"Harbour {number}", text, Claim(text, "c1", $"{number}", $"{number} ships", number, "ship", 0.5));
    }

    /// <summary>An article of many words in long paragraphs, with a claim every so often.</summary>
    public static ArticleRecord Long(int words)
    {
        StringBuilder text = new();
        List<(int Start, int Number)> numbers = [];
        for (int i = 0; i < words / 10; i++)
        {
            if (i % 20 == 10)
            {
                numbers.Add((text.Length + "The yard built ".Length, 1000 + i));
            }

            text.Append($"The yard built {1000 + i} boats and sold most of them abroad.").Append(i % 40 == 39 ? "\n\n" : " ");
        }

        string all = text.ToString();
        return Article("long", "A very long story", all, [.. numbers.Select((n, i) => At(all, $"c{i + 1}", n.Start, n.Start + 4, n.Start, n.Start + 10, n.Number, "boat", 0.4 + (i * 0.001)))]);
    }

    /// <summary>An article of the given text with one claim.</summary>
    public static ArticleRecord Of(string id, string title, string text, string number, string quantity) =>
        Article(id, title, text, Claim(text, "c1", number, quantity, 7, "thing", 0.2));

    private static ArticleRecord Article(string id, string title, string text, params RecordClaim[] claims) => new(
        new RecordArticle(id, null, title, "2016-07-20", "The Example", "en", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text),
        Entities(text),
        [.. claims],
        Pipeline);

    private static ImmutableArray<RecordEntity> Entities(string text)
    {
        int place = text.IndexOf("Tamaris", StringComparison.Ordinal);
        return place < 0 ? [] : [new RecordEntity("e1", "LOC", Points(text, place), Points(text, place + 7), "Tamaris", "Tamaris", "FR", null, 0.9)];
    }

    private static RecordClaim Claim(string text, string id, string number, string quantity, decimal value, string unit, double confidence)
    {
        int whole = text.IndexOf(quantity, StringComparison.Ordinal);
        int digits = text.IndexOf(number, whole, StringComparison.Ordinal);
        return At(text, id, digits, digits + number.Length, whole, whole + quantity.Length, value, unit, confidence);
    }

    private static RecordClaim At(string text, string id, int start, int end, int quantityStart, int quantityEnd, decimal value, string unit, double confidence)
    {
        int sentenceStart = Math.Max(text.LastIndexOf(". ", start, StringComparison.Ordinal) + 2, text.LastIndexOf('\n', start) + 1);
        sentenceStart = text.LastIndexOf(". ", start, StringComparison.Ordinal) < 0 && text.LastIndexOf('\n', start) < 0 ? 0 : sentenceStart;
        int sentenceEnd = text.IndexOf('.', end) + 1;
        return new RecordClaim
        {
            Id = id,
            Sentence = Span(text, sentenceStart, sentenceEnd == 0 ? text.Length : sentenceEnd),
            Number = Span(text, start, end),
            Quantity = Span(text, quantityStart, quantityEnd),
            Kind = "count",
            Value = [value],
            Bound = "exact",
            Unit = unit,
            Assertion = "asserted",
            Confidence = confidence,
        };
    }

    private static RecordPhrase Phrase(string text, string words) => new(Start(text, words), Start(text, words) + words.Length, words, 0.9);

    private static int Start(string text, string words) => Points(text, text.IndexOf(words, StringComparison.Ordinal));

    private static RecordSpan Span(string text, int start, int end) => new(Points(text, start), Points(text, end), text[start..end]);

    private static int Points(string text, int unit) => text[..unit].EnumerateRunes().Count();
}
