using System.Collections.Immutable;
using System.Globalization;
using Extractor.Training.Evaluation.Claims;

namespace Extractor.Review.Learning.Trials;

/// <summary>Says whether new linkers are better than the installed ones: by the mean F1 of the slots that they choose, over articles held back, with articles drawn again and again.</summary>
internal static class LinkerJudge
{
    private const int Draws = 1000;
    private const int Seed = 20_262;

    private static readonly string[] Slots = ["item", "event", "place", "time", "source"];

    /// <summary>Judges.</summary>
    /// <param name="claims">How many claims the articles have.</param>
    /// <param name="scores">Each article by the installed linkers and by the new ones.</param>
    public static LinkerReport Judge(int claims, IReadOnlyList<(ClaimScore Before, ClaimScore After)> scores)
    {
        SlotFigures[][] before = [.. scores.Select(s => Figures(s.Before))];
        SlotFigures[][] after = [.. scores.Select(s => Figures(s.After))];
        int[] once = [.. Enumerable.Repeat(1, scores.Count)];
        FigureInterval change = Change(before, after);
        bool better = change.Low > 0;
        string reason = string.Create(CultureInfo.InvariantCulture, $"{(better ? "better" : "kept")}: the mean F1 of the slots goes from {F1(before, once).Average():F3} to {F1(after, once).Average():F3}, a change of {change.Low:+0.000;-0.000} to {change.High:+0.000;-0.000}");
        ImmutableArray<LinkerSlot> slots = [.. Slots.Select((slot, i) => new LinkerSlot(slot, F1(before, once)[i], F1(after, once)[i]))];
        return new LinkerReport(scores.Count, claims, better, reason, slots) { F1Change = change };
    }

    // Events are compared by their lemma.
    private static SlotFigures[] Figures(ClaimScore score)
    {
        Dictionary<string, SlotFigures> figures = score.Slots().ToDictionary(s => s.Slot, s => s.Figures);
        figures["event"] = score.EventByLemma();
        return [.. Slots.Select(slot => figures[slot])];
    }

    private static FigureInterval Change(SlotFigures[][] before, SlotFigures[][] after)
    {
        Random random = new(Seed);
        double[] changes = new double[Draws];
        for (int draw = 0; draw < Draws; draw++)
        {
            int[] counts = new int[before.Length];
            for (int i = 0; i < counts.Length; i++)
            {
                counts[random.Next(counts.Length)]++;
            }

            changes[draw] = F1(after, counts).Average() - F1(before, counts).Average();
        }

        Array.Sort(changes);
        return new FigureInterval(changes[(int)(0.025 * Draws)], changes[(int)(0.975 * Draws) - 1]);
    }

    private static double[] F1(SlotFigures[][] articles, int[] counts) => [.. Slots.Select((_, slot) => new SlotFigures(
        articles.Select((a, i) => counts[i] * a[slot].Right).Sum(),
        articles.Select((a, i) => counts[i] * a[slot].Found).Sum(),
        articles.Select((a, i) => counts[i] * a[slot].Gold).Sum()).F1)];
}
