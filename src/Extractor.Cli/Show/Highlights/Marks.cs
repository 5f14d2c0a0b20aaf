using Extractor.Records;

namespace Extractor.Cli.Show.Highlights;

/// <summary>Collects what is to be marked in a text: one mark for each stretch and kind, however many claims share it.</summary>
internal static class Marks
{
    /// <summary>The marks of a record, by their start, then kind, then end. Empty spans mark nothing.</summary>
    public static List<Mark> Of(RecordSelection selection)
    {
        Dictionary<(MarkKind Kind, int Start, int End), List<int>> claims = [];
        for (int i = 0; i < selection.Claims.Length; i++)
        {
            Collect(claims, selection.Claims[i], i);
        }

        List<Mark> marks = [.. claims.Select(m => new Mark(m.Key.Kind, m.Key.Start, m.Key.End) { Claims = [.. m.Value] })];
        marks.AddRange(selection.Record.Entities.Where(e => e.Start < e.End).Select(e => new Mark(MarkKind.Entity, e.Start, e.End) { Entity = e }));
        return [.. marks.OrderBy(m => m.Start).ThenBy(m => m.Kind).ThenBy(m => m.End)];
    }

    private static void Collect(Dictionary<(MarkKind Kind, int Start, int End), List<int>> claims, RecordClaim claim, int index)
    {
        Add(MarkKind.Number, claim.Number.Start, claim.Number.End);
        Add(MarkKind.Quantity, claim.Quantity.Start, claim.Quantity.End);
        Add(MarkKind.Item, claim.Item?.Start, claim.Item?.End);
        Add(MarkKind.Event, claim.Event?.Start, claim.Event?.End);
        Add(MarkKind.Place, claim.Place?.Start, claim.Place?.End);
        Add(MarkKind.Time, claim.Time?.Start, claim.Time?.End);
        Add(MarkKind.Source, claim.Source?.Start, claim.Source?.End);

        void Add(MarkKind kind, int? start, int? end)
        {
            if (start is not { } from || end is not { } to || from >= to)
            {
                return;
            }

            if (!claims.TryGetValue((kind, from, to), out List<int>? sharing))
            {
                claims[(kind, from, to)] = sharing = [];
            }

            sharing.Add(index);
        }
    }
}
