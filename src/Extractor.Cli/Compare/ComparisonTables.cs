using Extractor.Cli.Show;
using Extractor.Comparison;
using Spectre.Console;

namespace Extractor.Cli.Compare;

/// <summary>Shows a comparison to people: the copies, then a table for each line of claims with what does not fit beneath.</summary>
internal static class ComparisonTables
{
    /// <summary>Writes the tables to the terminal.</summary>
    public static void Write(ComparedRecords compared)
    {
        foreach (CopyGroup group in compared.Copies)
        {
            AnsiConsole.WriteLine(VisibleText.OneLine($"Copies of {group.Articles[0]}: {string.Join(", ", group.Articles.Skip(1))}"));
        }

        foreach (ClaimLine line in compared.Lines)
        {
            Table table = new Table().Border(TableBorder.Simple).Title(new TableTitle(Markup.Escape(VisibleText.OneLine(Title(line)))));
            table.AddColumns("day", "number", "holds", "source", "article");
            foreach (LinePoint point in line.Points)
            {
                string copies = point.Copies.IsEmpty ? string.Empty : $" and {point.Copies.Length} {(point.Copies.Length == 1 ? "copy" : "copies")}";
                string[] cells = [point.Published ?? "-", point.Quantity, point.Time ?? "-", point.Source ?? "-", $"{point.Article} {point.Claim}{copies}"];
                table.AddRow(cells.Select(cell => new Text(VisibleText.OneLine(cell))).ToArray<Spectre.Console.Rendering.IRenderable>());
            }

            AnsiConsole.Write(table);
            foreach (LineFinding finding in line.Findings)
            {
                AnsiConsole.WriteLine(VisibleText.OneLine($"  {finding.Code}: {finding.Reason}"));
            }
        }

        AnsiConsole.WriteLine($"{compared.Copies.Length} groups of copies, {compared.Lines.Length} lines of claims, {compared.Lines.Sum(l => l.Findings.Length)} findings.");
    }

    private static string Title(ClaimLine line)
    {
        string thing = string.Join(", ", new[] { line.Item, line.Event, line.Unit }.OfType<string>().Distinct());
        return line.Place is null ? thing : $"{thing}: {line.Place}{(line.Country is null ? string.Empty : $" ({line.Country})")}";
    }
}
