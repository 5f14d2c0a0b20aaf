using System.Globalization;
using System.Text;
using Extractor.Records.Building;
using Extractor.Review.Exports.Standoff;

namespace Extractor.Review.Exports.Formats;

/// <summary>
/// A <c>.txt</c> and an <c>.ann</c> file an article, named by their number and the article's id, and <c>annotation.conf</c>. A span over several lines is
/// written in pieces, as brat wants it. What a claim says beside its spans is an attribute or a note.
/// </summary>
internal sealed class BratExport : IArticleWriter
{
    private const int LongestName = 60;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private int _count;

    /// <summary>Begins with the configuration.</summary>
    public BratExport(string folder)
    {
        _folder = folder;
        File.WriteAllText(Path.Combine(folder, "annotation.conf"), Configuration(), Utf8);
    }

    public void Write(ExportArticle article)
    {
        string name = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{++_count:D6}-{FileName(article.Record.Article.Id)}"));
        File.WriteAllText(name + ".txt", article.Record.Article.Text, Utf8);
        File.WriteAllText(name + ".ann", Annotations(article), Utf8);
    }

    public void Complete()
    {
    }

    private static string Annotations(ExportArticle article)
    {
        StandoffDocument document = StandoffDocument.Of(article.Claims);
        StringBuilder lines = new();
        Dictionary<string, string> ids = [];
        foreach (StandoffSpan span in document.Spans)
        {
            ids[span.Id] = string.Create(CultureInfo.InvariantCulture, $"T{ids.Count + 1}");
            lines.Append(CultureInfo.InvariantCulture, $"{ids[span.Id]}\t{span.Label} {Pieces(span)}\t{OneLine(span.Text)}\n");
        }

        int relations = 0;
        foreach (StandoffRelation relation in document.Relations)
        {
            lines.Append(CultureInfo.InvariantCulture, $"R{++relations}\t{relation.Label} Arg1:{ids[relation.From]} Arg2:{ids[relation.To]}\n");
        }

        AppendAttributes(lines, document, ids);
        return lines.ToString();
    }

    private static void AppendAttributes(StringBuilder lines, StandoffDocument document, Dictionary<string, string> ids)
    {
        int attributes = 0;
        int notes = 0;
        foreach (StandoffSpan span in document.Spans)
        {
            if (span.Claim is { } claim)
            {
                (string Name, string? Value)[] chosen =
                    [("Bound", claim.Claim.Bound), ("Change", claim.Claim.Change), ("Role", claim.Claim.Role), ("Assertion", claim.Claim.Assertion), ("Status", claim.Status.ToString().ToLowerInvariant())];
                foreach ((string name, string? value) in chosen.Where(c => c.Value is not null))
                {
                    lines.Append(CultureInfo.InvariantCulture, $"A{++attributes}\t{name} {ids[span.Id]} {value}\n");
                }

                lines.Append(CultureInfo.InvariantCulture, $"#{++notes}\tAnnotatorNotes {ids[span.Id]}\tvalue={span.Value} unit={OneLine(claim.Claim.Unit ?? "")} confidence={claim.Confidence}\n");
            }
            else if (span.Value is { } value)
            {
                lines.Append(CultureInfo.InvariantCulture, $"#{++notes}\tAnnotatorNotes {ids[span.Id]}\t{OneLine(value)}\n");
            }
        }
    }

    // "10 18;19 25": a span never holds a line end.
    private static string Pieces(StandoffSpan span)
    {
        StringBuilder pieces = new();
        int start = span.Start;
        int at = span.Start;
        foreach (Rune rune in span.Text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r')
            {
                Append(pieces, start, at);
                start = at + 1;
            }

            at++;
        }

        Append(pieces, start, at);
        return pieces.ToString();
    }

    private static void Append(StringBuilder pieces, int start, int end)
    {
        if (end > start)
        {
            pieces.Append(pieces.Length > 0 ? ";" : "").Append(CultureInfo.InvariantCulture, $"{start} {end}");
        }
    }

    // The text of pieces is joined by spaces, one each.
    private static string OneLine(string text) => string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Replace('\t', ' ');

    private static string FileName(string id)
    {
        string safe = new([.. id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')]);
        return safe[..Math.Min(safe.Length, LongestName)];
    }

    private static string Configuration()
    {
        string kinds = string.Join('|', SlotLabels.Kinds);
        IEnumerable<string> lines =
        [
            "[entities]", .. SlotLabels.Kinds, .. SlotLabels.Labels,
            "[relations]", .. SlotLabels.Slots.Select(s => $"{s} Arg1:{kinds}, Arg2:{SlotLabels.Of(s)}"), $"{SlotLabels.PartOf} Arg1:{kinds}, Arg2:{kinds}", "<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            "[events]",
            "[attributes]", .. LabelStudioLabels.Choices.Select(c => $"{SlotLabels.Of(c.Name)} Arg:{kinds}, Value:{string.Join('|', c.Words)}"), $"Status Arg:{kinds}, Value:{string.Join('|', RecordNames.Reviews)}",
        ];
        return string.Join('\n', lines) + "\n";
    }
}
