using Extractor.Cli.Show.Highlights;
using Spectre.Console;

namespace Extractor.Cli.Show.Terminal;

/// <summary>
/// How marks look in a terminal. Slots are underlined and entities are not; a place and the name of a place have the same colour. The sixteen
/// basic colours follow the terminal's own theme, so they stay readable on light and dark.
/// </summary>
internal static class TerminalStyles
{
    public static readonly Style Muted = new(decoration: Decoration.Dim);
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Number = new(Color.Yellow, decoration: Decoration.Bold | Decoration.Invert);

    /// <summary>The look of a segment: its first mark gives the colour, and all of them their decorations.</summary>
    public static Style Of(TextSegment segment)
    {
        if (segment.Marks.IsEmpty)
        {
            return Style.Plain;
        }

        Style style = Of(segment.Marks[0]);
        Decoration decoration = segment.Marks.Aggregate(Decoration.None, (d, m) => d | Of(m).Decoration);
        return new Style(style.Foreground, style.Background, decoration);
    }

    /// <summary>The look of one kind of mark.</summary>
    public static Style Of(MarkKind kind) => kind switch
    {
        MarkKind.Number => Number,
        MarkKind.Quantity => Strong,
        MarkKind.Source => new Style(Color.Fuchsia, decoration: Decoration.Underline),
        MarkKind.Place => new Style(Color.Green, decoration: Decoration.Underline),
        MarkKind.Time => new Style(Color.Aqua, decoration: Decoration.Underline),
        MarkKind.Item => new Style(Color.Yellow, decoration: Decoration.Underline),
        MarkKind.Event => new Style(Color.Red, decoration: Decoration.Underline),
        _ => Style.Plain,
    };

    /// <summary>The look of a type of entity.</summary>
    public static Style OfEntity(string type) => new(type switch
    {
        "PERSON" or "NORP" => Color.Blue,
        "ORG" => Color.Fuchsia,
        "LOC" or "FAC" => Color.Green,
        "DATE" or "DURATION" => Color.Aqua,
        "MONEY" or "PERCENT" => Color.Yellow,
        _ => Color.Grey,
    });

    private static Style Of(Mark mark) => mark.Entity is null ? Of(mark.Kind) : OfEntity(mark.Entity.Type);
}
