using System.Text;
using Dapper;
using Extractor.Review.Decisions;
using Extractor.Review.Stores.Databases;

namespace Extractor.Review.Queues.Selection;

/// <summary>The conditions of a queue in SQL. For one query.</summary>
internal sealed class QueueFilter
{
    private readonly Dialect _dialect;
    private readonly StringBuilder _sql = new();

    public QueueFilter(Dialect dialect, QueueQuery query)
    {
        _dialect = dialect;
        Status(query.Status);
        Content(query);
        Words(query);
        Article(query);
    }

    /// <summary>The values of the parameters.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>Conditions, joined by AND.</summary>
    public string Sql => _sql.ToString();

    /// <summary>Adds a condition.</summary>
    public void And(string condition) => _sql.Append(_sql.Length == 0 ? "" : " AND ").Append(condition);

    /// <summary>Adds a condition with the value of its parameter.</summary>
    public void And(string condition, string parameter, object value)
    {
        And(condition);
        Parameters.Add(parameter, value);
    }

    // The number of a status stands in the text: a plan for any status would not know that few claims are, say, disputed.
    private void Status(ReviewStatus? status) => And(status is { } one ? $"status = {(int)one}" : $"status <> {(int)ReviewStatus.Withdrawn}");

    private void Content(QueueQuery query)
    {
        if (query.Kind is { } kind)
        {
            And("kind = @kind", "kind", kind);
        }

        if (query.Place?.Trim() is { Length: > 0 } place)
        {
            // FR is the code of a country; a place of two letters would be found by its name as well.
            And(place.Length == 2 ? "(country = @country OR place_key = @place)" : "place_key = @place", "place", place.ToLowerInvariant());
            Parameters.Add("country", place.ToUpperInvariant());
        }

        if (query.Flag is { Length: > 0 } flag)
        {
            Flag(flag);
        }

        if (query.MinConfidence is { } min)
        {
            And("confidence >= @min", "min", min);
        }

        if (query.MaxConfidence is { } max)
        {
            And("confidence <= @max", "max", max);
        }
    }

    private void Flag(string flag)
    {
        if (flag == "any")
        {
            And("unflagged = 0");
            return;
        }

        And($"unflagged = 0 AND ({_dialect.Contains("flags", "@flag")} OR {_dialect.Contains("flags", "@pointing")})", "flag", $" {flag} ");
        Parameters.Add("pointing", $" {flag}:");
    }

    private void Words(QueueQuery query)
    {
        Words("source_key", "source", query.Source);
        Words("search", "word", query.Text);
    }

    private void Words(string column, string parameter, string? text)
    {
        string[] words = text?.ToLowerInvariant().Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (int i = 0; i < Math.Min(words.Length, 16); i++)
        {
            And(_dialect.Contains(column, $"@{parameter}{i}"), $"{parameter}{i}", words[i]);
        }
    }

    private void Article(QueueQuery query)
    {
        if (query.From is { } from)
        {
            And("published >= @from", "from", from.ToString("yyyy-MM-dd"));
        }

        if (query.To is { } to)
        {
            And("published <= @to", "to", to.ToString("yyyy-MM-dd"));
        }

        if (query.Reviewer is { Length: > 0 } reviewer)
        {
            And("reviewer = @decider", "decider", reviewer);
        }

        if (query.ArticleId is { } article)
        {
            And("article_id = @article", "article", article);
        }
    }
}
