using Extractor.Entities;
using Extractor.Syntax;

namespace Extractor.Quantities.Readings;

/// <summary>What the whole article is about, as far as it decides how its numbers are read.</summary>
internal sealed class ArticleTopics
{
    private ArticleTopics()
    {
    }

    /// <summary>The country named most often (by places and nationalities), or null; <c>Rs</c> and <c>$</c> are read by it.</summary>
    public string? Country { get; private init; }

    /// <summary>Speaks of polls and voters: a lead of three points is three percentage points.</summary>
    public bool IsPoll { get; private init; }

    /// <summary>Speaks of matches: 2-1 is a score.</summary>
    public bool IsSport { get; private init; }

    /// <summary>Speaks of a sport that is decided by goals, and not of tennis: 2-1 is two goals to one.</summary>
    public bool IsGoals { get; private init; }

    /// <summary>Speaks of stock indexes: a number without a unit may be a level in points.</summary>
    public bool IsMarket { get; private init; }

    /// <summary>Writes pounds of money with their sign, so a plain <c>pounds</c> may be money too.</summary>
    public bool HasPoundSign { get; private init; }

    /// <summary>Writes <c>US$</c>, so a plain <c>$</c> in it is told apart from the press's own dollar.</summary>
    public bool HasUsDollarSign { get; private init; }

    /// <summary>Speaks of the maker of the 717 to the 787.</summary>
    public bool IsBoeing { get; private init; }

    /// <summary>Years that the article gives as dates.</summary>
    public IReadOnlySet<int> Years { get; private init; } = new HashSet<int>();

    public static ArticleTopics Of(EntityArticle entities)
    {
        int poll = 0;
        int sport = 0;
        int market = 0;
        int goals = 0;
        for (int i = 0; i < entities.Tokens.Count; i++)
        {
            if (entities.Syntax.Upos(i) is Upos.NOUN or Upos.PROPN or Upos.VERB)
            {
                Topic topic = TopicOf(entities.Syntax.Lemma(i).ToLowerInvariant());
                poll += topic == Topic.Poll ? 1 : 0;
                sport += topic is Topic.Sport or Topic.Goals ? 1 : 0;
                goals += topic == Topic.Goals ? 1 : 0;
                market += topic == Topic.Market ? 1 : 0;
            }
        }

        return new ArticleTopics
        {
            Country = MainCountry(entities),
            IsPoll = poll >= 2,
            IsSport = sport >= 2,
            IsGoals = goals >= 1,
            IsMarket = market >= 2,
            HasPoundSign = entities.Tokens.Text.Contains('£', StringComparison.Ordinal),
            HasUsDollarSign = entities.Tokens.Text.Contains("US$", StringComparison.Ordinal),
            IsBoeing = entities.Tokens.Text.Contains("Boeing", StringComparison.Ordinal),
            Years = DatedYears(entities),
        };
    }

    private static HashSet<int> DatedYears(EntityArticle entities)
    {
        HashSet<int> years = [];
        foreach (Entity entity in entities.Entities)
        {
            if (entity.Type == EntityType.Date && int.TryParse(entities.Tokens.Form(entity.Tokens.End - 1), out int year) && year is > 1000 and < 2100)
            {
                years.Add(year);
            }
        }

        return years;
    }

    private static string? MainCountry(EntityArticle entities)
    {
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Entity entity in entities.Entities)
        {
            if (entity.Country is { } country && entity.Type is EntityType.Loc or EntityType.Norp or EntityType.Org)
            {
                counts[country] = counts.GetValueOrDefault(country) + (entity.Type == EntityType.Org ? 1 : 2);
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(c => c.Value).Key;
    }

    private static Topic TopicOf(string lemma) => lemma switch
    {
        "poll" or "pollster" or "survey" or "voter" or "electorate" => Topic.Poll,
        "goal" or "goalkeeper" or "striker" or "midfielder" or "football" or "soccer" or "hockey" or "halftime" => Topic.Goals,
        "match" or "tournament" or "semifinal" or "quarterfinal" or "coach" or "championship"
            or "innings" or "wicket" or "league" or "cup" or "playoff" or "season" or "scorer" or "team" or "fixture" or "final" or "inning" => Topic.Sport,
        "index" or "nasdaq" or "dow" or "stock" or "share" or "benchmark" or "bond" or "yield" or "futures" or "trading" => Topic.Market,
        _ => Topic.None,
    };

    private enum Topic
    {
        None,
        Poll,
        Sport,
        Goals,
        Market,
    }
}
