using System.Collections.Immutable;
using Extractor.Records;

namespace Extractor.Cli.Show.Terminal;

/// <summary>Writes the slots of a claim that are filled, each on a line with its name and, where it has one, its confidence.</summary>
internal static class ClaimSlots
{
    /// <summary>Columns of a slot's name and the space after it: where its text begins.</summary>
    public const int Indent = 8;

    /// <summary>The slots in lines of a width, each line begun with a margin.</summary>
    public static WrappedText Of(ImmutableArray<RecordClaim> claims, RecordClaim claim, int width, string margin = "")
    {
        WrappedText slots = new(width, margin.Length + Indent);
        bool first = true;
        Line("item", claim.Item?.Text, claim.Item?.Confidence);
        Line("event", claim.Event?.Lemma, claim.Event?.Confidence);
        Line("place", ClaimText.Place(claim), claim.Place?.Confidence);
        Line("time", claim.Time?.Value, claim.Time?.Confidence);
        Line("source", claim.Source?.Text, claim.Source?.Confidence);
        Line("part of", claim.PartOf);
        Line("stated", ClaimText.Statement(claim));
        Line("flags", ClaimText.Flags(claims, claim));
        Line("unsure", ClaimText.Reasons(claim));
        return slots;

        void Line(string name, string? text, double? confidence = null)
        {
            if (text is null)
            {
                return;
            }

            slots.Append((first ? "" : "\n") + margin + name.PadRight(Indent), TerminalStyles.Muted).Append(VisibleText.OneLine(text));
            slots.Append(confidence is { } known ? " " + ClaimText.Confidence(known) : "", TerminalStyles.Muted);
            first = false;
        }
    }
}
