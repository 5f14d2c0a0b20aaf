using System.Security.Cryptography;
using System.Text;
using Extractor.Records;

namespace Extractor.Benchmarks.Review;

/// <summary>Records in the size of real ones, made up from a seed: as many articles and claims as wanted.</summary>
internal static class SyntheticArchive
{
    private const int ClaimsPerArticle = 10;

    private static readonly (string Name, string Country)[] Places = [("Lisbon", "PT"), ("Porto", "PT"), ("Nairobi", "KE"), ("Lyon", "FR"), ("Osaka", "JP"), ("Quito", "EC"), ("Gdansk", "PL"), ("Tallinn", "EE")];
    private static readonly string[] Items = ["people", "houses", "soldiers", "cases", "voters", "tonnes of grain", "passengers", "schools"];
    private static readonly string[] Sources = ["the ministry", "police", "a local hospital", "the election commission", "union leaders"];
    private static readonly string[] Verbs = ["killed", "counted", "moved", "closed", "reported", "opened"];

    public static IEnumerable<ArticleRecord> Articles(int claims, int seed = 1)
    {
        Random random = new(seed);
        for (int i = 0; i < claims / ClaimsPerArticle; i++)
        {
            yield return Article(i, random);
        }
    }

    private static ArticleRecord Article(int index, Random random)
    {
        StringBuilder text = new();
        List<RecordClaim> claims = [];
        for (int i = 0; i < ClaimsPerArticle; i++)
        {
            claims.Add(Sentence(text, $"c{i + 1}", random));
            text.Append("Nobody had expected this, and the work goes on in the villages of the valley, where the roads are still under water. ");
        }

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        RecordArticle article = new(
            $"article-{index:D7}", null, $"Report {index} from {Places[index % Places.Length].Name}", $"20{10 + (index % 15):D2}-{1 + (index % 12):D2}-{1 + (index % 28):D2}", "The Example", "en", sha256, text.ToString());
        return new ArticleRecord(article, [], [.. claims.Select(c => c with { Sentence = c.Sentence })], new RecordPipeline("1.0.0", new string('a', 64)));
    }

    private static RecordClaim Sentence(StringBuilder text, string id, Random random)
    {
        int start = text.Length;
        (string place, string country) = Places[random.Next(Places.Length)];
        int value = random.Next(2, 5000);
        RecordPhrase source = Phrase(text, Sources[random.Next(Sources.Length)], random);
        text.Append(" said ");
        RecordSpan number = Span(text, value.ToString());
        text.Append(' ');
        RecordPhrase item = Phrase(text, Items[random.Next(Items.Length)], random);
        text.Append(" had been ");
        RecordPhrase verb = Phrase(text, Verbs[random.Next(Verbs.Length)], random);
        text.Append(" in ");
        RecordPhrase where = Phrase(text, place, random);
        text.Append(". ");
        return new RecordClaim
        {
            Id = id,
            Sentence = new RecordSpan(start, text.Length - 1, text.ToString(start, text.Length - 1 - start)),
            Number = number,
            Quantity = new RecordSpan(number.Start, item.End, $"{number.Text} {item.Text}"),
            Kind = "count",
            Value = [value],
            Bound = "exact",
            Unit = "person",
            Item = item,
            Event = new RecordEvent(verb.Start, verb.End, verb.Text, verb.Text.TrimEnd('d', 'e'), verb.Confidence),
            Place = new RecordPlace(where.Start, where.End, where.Text, place, country, where.Confidence),
            Source = source,
            Assertion = "asserted",
            Flags = random.Next(20) == 0 ? ["outlier"] : [],
            Confidence = Probability(random),
        };
    }

    private static RecordSpan Span(StringBuilder text, string words)
    {
        text.Append(words);
        return new RecordSpan(text.Length - words.Length, text.Length, words);
    }

    private static RecordPhrase Phrase(StringBuilder text, string words, Random random)
    {
        RecordSpan span = Span(text, words);
        return new RecordPhrase(span.Start, span.End, span.Text, Probability(random));
    }

    private static double Probability(Random random) => Math.Round(0.0001 + (random.NextDouble() * 0.9998), 4);
}
