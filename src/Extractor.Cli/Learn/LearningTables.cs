using System.Globalization;
using Extractor.Cli.Show;
using Extractor.Review.Learning;
using Spectre.Console;

namespace Extractor.Cli.Learn;

/// <summary>Shows people what was learned.</summary>
internal static class LearningTables
{
    /// <summary>Writes what was learned to the terminal.</summary>
    public static void Write(LearningReport report)
    {
        Write(report.Decisions);
        if (!report.Targets.IsEmpty)
        {
            if (report.Targets.Any(t => t.Before is not null))
            {
                AnsiConsole.WriteLine();
                AnsiConsole.WriteLine("On decisions held back: log loss, Brier score, expected calibration error, AUROC, and the share of wrong ones in the least sure fifth.");
                AnsiConsole.Write(Figures(report.Targets));
            }

            foreach (TargetReport target in report.Targets)
            {
                AnsiConsole.WriteLine($"  {target.Target}: {target.Reason}.");
            }
        }

        if (report.Linkers is { } linkers)
        {
            Write(linkers);
        }

        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine(VisibleText.OneLine(Ending(report)));
    }

    /// <summary>Says which models were put back.</summary>
    public static void Write(InstallationReport reverted) => AnsiConsole.WriteLine(VisibleText.OneLine(
        $"{string.Join(", ", reverted.Files)} of {reverted.Directory} is what it was before installation {reverted.Number}. Records will say pipeline.models {reverted.ModelsAfter}."));

    private static void Write(DecisionCounts counts)
    {
        AnsiConsole.WriteLine($"{counts.Claims:N0} claims decided one by one in {counts.Articles:N0} articles ({counts.CompleteArticles:N0} completely), {counts.RightClaims:N0} of them right as extracted today.");
        (int Count, string What)[] left =
        [
            (counts.BulkClaims, "accepted in bulk only"), (counts.UnsettledClaims, "disputed, waiting for a second reviewer, or decided before they changed"),
            (counts.ClaimsWithoutText, "in articles without text"), (counts.LostClaims, "no longer found by the models"),
        ];
        string told = string.Join(", ", left.Where(l => l.Count > 0).Select(l => $"{l.Count:N0} {l.What}"));
        AnsiConsole.WriteLine(told.Length > 0 ? $"Left out: {told}." : "None were left out.");
    }

    private static Table Figures(IEnumerable<TargetReport> targets)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns("right", "claims", "model", "log loss", "Brier", "calibr.", "AUROC", "low fifth");
        foreach (TargetReport target in targets.Where(t => t.Before is not null))
        {
            AddRow(table, target.Target, target.Claims.ToString("N0", CultureInfo.InvariantCulture), "now", target.Before!);
            AddRow(table, string.Empty, string.Empty, "new", target.After!);
        }

        return table;
    }

    private static void AddRow(Table table, string target, string claims, string model, ModelFigures figures) => table.AddRow(
        target, claims, model, Text(figures.LogLoss), Text(figures.Brier), Text(figures.CalibrationError), Text(figures.Auroc), Text(figures.ErrorsInLowestFifth));

    private static void Write(LinkerReport linkers)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine($"Linkers, {linkers.Articles:N0} articles with {linkers.Claims:N0} claims: {linkers.Reason}.");
        if (!linkers.Slots.IsEmpty)
        {
            Table table = new Table().Border(TableBorder.Simple).AddColumns("F1, held back", "before", "after");
            foreach (LinkerSlot slot in linkers.Slots)
            {
                table.AddRow(slot.Slot, Text(slot.Before), Text(slot.After));
            }

            AnsiConsole.Write(table);
        }
    }

    private static string Ending(LearningReport report) => report.Outcome switch
    {
        LearningOutcome.TooFew => $"{report.Reason} Nothing was changed.",
        LearningOutcome.Kept => $"Nothing was installed: {report.Reason}.",
        LearningOutcome.WouldInstall => $"It would be installed: {report.Reason}. This was a dry run, and nothing was changed.",
        _ => $"Installed: {report.Reason}. {string.Join(" and ", report.Installation.Files)} replaced in {report.Installation.Directory}; records will say pipeline.models {report.Installation.ModelsAfter}. Take it back with: extractor learn --revert --models {report.Installation.Directory}",
    };

    private static string Text(double? figure) => figure?.ToString("F3", CultureInfo.InvariantCulture) ?? "-";
}
