using System.Globalization;
using Extractor.Training.Evaluation;
using Extractor.Training.Evaluation.Sources;
using Newtonsoft.Json;
using Spectre.Console;

namespace Extractor.Cli.Evaluate;

/// <summary>Figures as rows, for people or programs.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Columns">The names of the figures of a row.</param>
internal sealed record ScoreTable(string Title, string[] Columns)
{
    private readonly List<(string Name, double?[] Figures)> _rows = [];

    /// <summary>The table of tags.</summary>
    public static ScoreTable Of(TagScores scores)
    {
        ScoreTable table = new($"{Number(scores.Documents)} documents, {Number(scores.Sentences)} sentences, {Number(scores.Words)} words", ["precision", "recall", "f1", "accuracy"]);
        table.AddAccuracy("xpos", scores.Xpos, scores.Words);
        table.AddAccuracy("upos", scores.Upos, scores.Words);
        table.AddAccuracy("lemma", scores.Lemma, scores.Words);
        table.AddAccuracy("uas", scores.Head, scores.Words);
        table.AddAccuracy("las", scores.HeadAndRelation, scores.Words);
        table.AddSpans("tokens", scores.RawTokens);
        table.AddSpans("words", scores.RawWords);
        table.AddSpans("sentences", scores.RawSentences);
        return table;
    }

    /// <summary>The table of entities.</summary>
    public static ScoreTable Of(EntityScores scores)
    {
        ScoreTable table = new($"{Number(scores.Articles)} articles, {Number(scores.Sentences)} sentences, {Number(scores.Tokens)} tokens", ["precision", "recall", "f1", "found", "gold"]);
        foreach ((string type, MatchCount count) in scores.Types)
        {
            table.AddSpans(type, count, withCounts: true);
        }

        table.AddSpans("PERSON, LOC, ORG", scores.Micro, withCounts: true);
        return table;
    }

    /// <summary>The table of attributions.</summary>
    public static ScoreTable Of(AttributionScore scores)
    {
        ScoreTable table = new($"{Number(scores.Articles)} articles", ["precision", "recall", "f1", "found", "gold"]);
        table.AddSpans("source and content, exact", scores.Exact, withCounts: true);
        table.AddSpans("source and content, half overlap", scores.HalfOverlap, withCounts: true);
        table.AddSpans("source, half overlap", scores.SourceAlone, withCounts: true);
        table.AddSpans("content, half overlap", scores.ContentAlone, withCounts: true);
        table.AddSpans("content without source, half overlap", scores.WithoutSource, withCounts: true);
        return table;
    }

    /// <summary>Writes the table to standard output. Figures are percentages, counts aside.</summary>
    public void Write(bool json)
    {
        if (json)
        {
            WriteJson(Console.Out);
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).Title(Title).AddColumn("");
        foreach (string column in Columns)
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach ((string name, double?[] figures) in _rows)
        {
            table.AddRow([name, .. figures.Select(Text)]);
        }

        AnsiConsole.Write(table);
    }

    private void WriteJson(TextWriter target)
    {
        using JsonTextWriter json = new(target) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("measured_on");
        json.WriteValue(Title);
        foreach ((string name, double?[] figures) in _rows)
        {
            json.WritePropertyName(name);
            json.WriteStartObject();
            for (int i = 0; i < figures.Length; i++)
            {
                if (figures[i] is { } figure)
                {
                    json.WritePropertyName(Columns[i]);
                    json.WriteRawValue(Text(figure, i));
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        target.WriteLine();
    }

    private void AddAccuracy(string name, long right, long all) => _rows.Add((name, [null, null, null, all == 0 ? 0 : 100.0 * right / all]));

    private void AddSpans(string name, MatchCount count, bool withCounts = false) => _rows.Add((name, withCounts
        ? [100 * count.Precision, 100 * count.Recall, 100 * count.F1, count.Found, count.Gold]
        : [100 * count.Precision, 100 * count.Recall, 100 * count.F1, null]));

    // Counts are whole and stay so: 120 spans, but 95.00 percent.
    private string Text(double? figure, int column) =>
        figure is not { } value ? "" : value.ToString(Columns[column] is "found" or "gold" ? "F0" : "F2", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
