using System.Security.Cryptography;
using System.Text;
using Extractor.Records;

namespace Extractor.Review.Tests;

/// <summary>Makes records: numbers in brackets are claims, <c>Police held [30] people.</c></summary>
internal static class Archive
{
    public static ArticleRecord Article(string id, string marked, Func<RecordClaim, RecordClaim>? change = null, string? title = null, string? published = null)
    {
        StringBuilder text = new();
        List<(int Start, int End)> numbers = [];
        foreach (char c in marked)
        {
            switch (c)
            {
                case '[':
                    numbers.Add((text.Length, 0));
                    break;
                case ']':
                    numbers[^1] = (numbers[^1].Start, text.Length);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        string whole = text.ToString();
        var claims = numbers.Select((n, i) => Claim(whole, $"c{i + 1}", n.Start, n.End)).Select(c => change?.Invoke(c) ?? c);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
        return new ArticleRecord(
            new RecordArticle(id, $"https://news.example/{id}", title ?? $"Article {id}", published ?? "2026-02-01", "The Example", "en", sha256, whole),
            [],
            [.. claims],
            new RecordPipeline("1.0.0", new string('a', 64)));
    }

    /// <summary>The phrase in the claim's article.</summary>
    public static RecordPhrase Phrase(string text, string words, double confidence = 0.8)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new RecordPhrase(start, start + words.Length, words, confidence);
    }

    /// <summary>Many articles of four claims each, with confidences spread over the whole range.</summary>
    public static IEnumerable<ArticleRecord> Many(int articles) => Enumerable.Range(0, articles).Select(i => Article(
        $"many-{i:D6}",
        $"Police in Porto held [{i + 10}] people. The mayor said [{i + 3}] buses and [{i + 7}] trams stood still. It cost [{i + 2}] million euros.",
        c => c with { Confidence = Math.Round(0.0001 + (((i * 37) + (c.Number.Start * 101)) % 9998 / 10000.0), 4), Flags = i % 10 == 0 ? ["outlier"] : [] }));

    private static RecordClaim Claim(string text, string id, int start, int end)
    {
        int from = text.LastIndexOf(". ", start, StringComparison.Ordinal) is >= 0 and var dot ? dot + 2 : 0;
        int to = text.IndexOf('.', end) is >= 0 and var stop ? stop + 1 : text.Length;
        string number = text[start..end];
        return new RecordClaim
        {
            Id = id,
            Sentence = new RecordSpan(from, to, text[from..to]),
            Number = new RecordSpan(start, end, number),
            Quantity = new RecordSpan(start, end, number),
            Kind = "count",
            Value = decimal.TryParse(number, out decimal value) ? [value] : [],
            Bound = decimal.TryParse(number, out _) ? "exact" : "vague",
            Unit = "person",
            Assertion = "asserted",
            Confidence = 0.5,
        };
    }
}
