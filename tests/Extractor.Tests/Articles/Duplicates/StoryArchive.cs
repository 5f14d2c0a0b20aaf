using System.Globalization;
using Extractor.Articles;
using Extractor.Tests.Comparison;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Articles.Duplicates;

/// <summary>Generated archives of known stories: what wire copies look like, and what looks like them but is not.</summary>
internal static class StoryArchive
{
    // Of these only single sentences are used, as what other papers wrote themselves.
    private const int Stories = 100;

    private static readonly string[] Bylines = ["By Ann Lee\n\n", "From our correspondent\n\n", "LONDON, Monday — ", "(Agencies) ", "Staff and agencies\n\n", ""];
    private static readonly string[] Boilerplate =
    [
        "\n\nSign up to our newsletter for the best stories of the week, sent to your inbox every Friday morning, and follow us for all that happens until then.",
        "\n\nReporting by our bureau; editing by the night desk. Our standards: the principles of trust that bind all who work for this agency.",
        "\n\nThis story has been updated. Read more on this topic in our special section, where all earlier reports can be found in one place.",
        "",
    ];

    private static readonly string[] Clubs = ["Rovers", "United", "Athletic", "Wanderers", "City", "Albion", "County", "Rangers", "Orient", "Harriers"];
    private static readonly string[] Towns = ["Ashby", "Barrow", "Corby", "Derwent", "Ely", "Frome", "Goole", "Hythe", "Ilkley", "Jarrow", "Kendal", "Louth"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>Every story of the corpus and what five papers made of it, the copies of a story in any order among the others.</summary>
    public static List<(string Story, Article Article)> Copies(int seed)
    {
        Random random = new(seed);
        string[][] texts = [.. Corpus()];
        Queue<string> own = new(texts.Skip(Stories).SelectMany(t => t[1].Split(". ")).Where(s => s.Length > 60));
        List<(string Story, string Text)> articles = [];
        foreach (string[] story in texts.Take(Stories))
        {
            articles.Add((story[0], story[1]));
            articles.AddRange(new[] { 0.34, 0.6, 0.9 }.Select(kept => (story[0], Frame(WireCopies.Of(story[1], kept, random), random))));
            articles.Add((story[0], Frame(WithOwnText(story[1], own, random), random)));
            articles.Add((story[0], Frame(Restyle(story[1]), random)));
        }

        (string Story, string Text)[] shuffled = [.. articles];
        random.Shuffle(shuffled);
        return [.. shuffled.Select((a, i) => (a.Story, new Article(a.Text, $"{a.Story}#{i}")))];
    }

    /// <summary>Daily reports made from templates: each is a story of its own.</summary>
    public static List<(string Story, Article Article)> Templates(int seed, int days)
    {
        Random random = new(seed);
        List<(string Story, Article Article)> articles = [];
        for (int day = 0; day < days; day++)
        {
            string[] reports = [Market(random, day), Weather(random, day), Match(random), Earnings(random), Police(random, day)];
            articles.AddRange(reports.Select((text, kind) => ($"{kind}/{day}", new Article(text, $"{kind}/{day}#"))));
        }

        return articles;
    }

    private static IEnumerable<string[]> Corpus() => File.ReadLines(Path.Combine(Repository.Root, "corpus", "claims.jsonl")).Select(JObject.Parse).Select(s => new[] { (string)s["doc"]!, (string)s["text"]! });

    private static string Frame(string text, Random random) => Bylines[random.Next(Bylines.Length)] + text + Boilerplate[random.Next(Boilerplate.Length)];

    // A third of the story in as much text of its own.
    private static string WithOwnText(string text, Queue<string> own, Random random)
    {
        string copy = WireCopies.Of(text, 0.5, random);
        string[] added = [.. Enumerable.Range(0, copy.Length / 200).TakeWhile(_ => own.Count > 0).Select(_ => own.Dequeue())];
        return string.Join(". ", added) + ".\n\n" + copy;
    }

    private static string Restyle(string text) => text
        .Replace("percent", "per cent", StringComparison.Ordinal).Replace("program ", "programme ", StringComparison.Ordinal).Replace("color", "colour", StringComparison.Ordinal)
        .Replace("organiz", "organis", StringComparison.Ordinal).Replace("\"", "'", StringComparison.Ordinal).Replace(" said ", " told reporters ", StringComparison.Ordinal).Replace("$", "US$", StringComparison.Ordinal);

    private static string Market(Random r, int day) => string.Create(
        CultureInfo.InvariantCulture,
        $"Shares in the capital closed {(r.Next(2) == 0 ? "higher" : "lower")} on {Days[day % 5]}. The main index ended at {r.Next(6000, 8000)}.{r.Next(10)}, a move of {r.Next(9)}.{r.Next(10)} per cent from the day before. Turnover was {r.Next(100, 900)} million shares, traders said. The smaller index stood at {r.Next(2000, 3000)}.{r.Next(10)} when trading ended. Among the largest companies {r.Next(10, 60)} rose and {r.Next(10, 60)} fell. Gold was fixed at ${r.Next(1000, 2000)} an ounce and oil traded at ${r.Next(40, 90)} a barrel in late dealing.");

    private static string Weather(Random r, int day) => string.Create(
        CultureInfo.InvariantCulture,
        $"Here is the forecast for {Days[day % 5]}, {r.Next(1, 28)} March. It will be mostly dry in the south with a high of {r.Next(5, 20)} degrees, and there will be rain in the north with up to {r.Next(5, 40)} mm in places. Winds from the west will reach {r.Next(20, 80)} km/h along the coast. The sun rises at {r.Next(5, 8)}:{r.Next(10, 59)} and sets at {r.Next(17, 21)}:{r.Next(10, 59)}. Temperatures at night will fall to {r.Next(-4, 8)} degrees.");

    private static string Match(Random r)
    {
        (string home, string away) = ($"{Towns[r.Next(Towns.Length)]} {Clubs[r.Next(Clubs.Length)]}", $"{Towns[r.Next(Towns.Length)]} {Clubs[r.Next(Clubs.Length)]}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{home} beat {away} {r.Next(2, 6)}-{r.Next(0, 2)} in front of {r.Next(2000, 30000)} people on Saturday. The first goal came in the {r.Next(2, 44)}th minute when the goalkeeper could only push the ball away. {away} had {r.Next(1, 9)} corners but rarely looked like scoring. The result takes {home} to {r.Next(20, 70)} points from {r.Next(10, 30)} games. The manager said he was pleased with the way his players had kept going until the end.");
    }

    private static string Earnings(Random r)
    {
        string company = $"{Towns[r.Next(Towns.Length)]} {(string[])["Holdings", "Steel", "Foods", "Motors", "Energy"] switch { var k => k[r.Next(k.Length)] }}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{company} reported net income of ${r.Next(10, 900)} million, or {r.Next(10, 90)} cents a share, for the quarter, compared with ${r.Next(10, 900)} million, or {r.Next(10, 90)} cents a share, a year earlier. Revenue came to ${r.Next(1, 9)}.{r.Next(10)} billion. Analysts had expected earnings of {r.Next(10, 90)} cents a share on average. Shares in {company} have gained {r.Next(2, 40)} percent since the beginning of the year.");
    }

    private static string Police(Random r, int day) => string.Create(
        CultureInfo.InvariantCulture,
        $"Police in {Towns[r.Next(Towns.Length)]} are looking for witnesses after a collision on {Days[day % 5]} at about {r.Next(1, 12)}:{r.Next(10, 59)} in which a man aged {r.Next(18, 80)} was hurt. He was taken to hospital where his condition is described as stable. Anyone who saw what happened or has a film of it from a camera in a car is asked to call the station and to name the reference {r.Next(1000, 9999)}.");
}
