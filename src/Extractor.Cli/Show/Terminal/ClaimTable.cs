using System.Collections.Immutable;
using Extractor.Records;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Extractor.Cli.Show.Terminal;

/// <summary>
/// The claims of an article in a terminal. A claim has more fields than a terminal has room for columns, so the slots share one. Where not even
/// that fits, the claims follow each other as a list. The widths are settled here, and every cell is wrapped to its own.
/// </summary>
internal sealed class ClaimTable
{
    private const int SlotsLeast = 24;

    /// <summary>Columns taken by eight borders and the space on both sides of seven cells.</summary>
    private const int Frame = 8 + (7 * 2);

    private readonly ImmutableArray<RecordClaim> _claims;
    private readonly int _width;
    private readonly int _id;
    private readonly int _quantity;
    private readonly int _kind;
    private readonly int _value;
    private readonly int _unit;

    private ClaimTable(ImmutableArray<RecordClaim> claims, int width)
    {
        _claims = claims;
        _width = width;
        _id = Columns(c => c.Id, "id", 6);
        _quantity = Columns(c => c.Quantity.Text, "quantity", Math.Max(12, width / 5));
        _kind = Columns(c => c.Kind, "kind", 8);
        _value = Columns(ClaimText.Value, "value", 18);
        _unit = Columns(c => c.Unit, "unit", 14);
    }

    private int Slots => _width - Frame - _id - _quantity - _kind - _value - _unit - "conf.".Length;

    /// <summary>The claims, on a terminal of a width in columns.</summary>
    public static IRenderable Of(ImmutableArray<RecordClaim> claims, int width)
    {
        ClaimTable table = new(claims, width);
        return table.Slots >= SlotsLeast ? table.AsTable() : table.AsList();
    }

    private static Paragraph Cell(string? text, int width, Style? style = null) =>
        new WrappedText(width).Append(VisibleText.OneLine(text ?? ""), style).ToParagraph();

    private Table AsTable()
    {
        Table table = new Table { ShowRowSeparators = true }.Border(TableBorder.Rounded).BorderStyle(TerminalStyles.Muted);
        string[] headings = ["id", "quantity", "kind", "value", "unit", "slots", "conf."];
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading)) { Alignment = heading is "value" or "conf." ? Justify.Right : Justify.Left });
        }

        foreach (RecordClaim claim in _claims)
        {
            table.AddRow(
                Cell(claim.Id, _id),
                Cell(claim.Quantity.Text, _quantity, TerminalStyles.Strong),
                Cell(claim.Kind, _kind),
                Cell(ClaimText.Value(claim), _value),
                Cell(claim.Unit, _unit),
                ClaimSlots.Of(_claims, claim, Slots).ToParagraph(),
                new Text(ClaimText.Confidence(claim.Confidence)));
        }

        return table;
    }

    private Rows AsList()
    {
        List<IRenderable> rows = [];
        foreach (RecordClaim claim in _claims)
        {
            rows.Add(new WrappedText(_width, 2)
                .Append(VisibleText.OneLine($"{claim.Id} "), TerminalStyles.Muted)
                .Append(VisibleText.OneLine(claim.Quantity.Text), TerminalStyles.Strong)
                .Append(VisibleText.OneLine($" {claim.Kind} {ClaimText.Value(claim)} {claim.Unit} "))
                .Append(ClaimText.Confidence(claim.Confidence), TerminalStyles.Muted)
                .ToParagraph());
            if (ClaimSlots.Of(_claims, claim, _width, "  ").ToParagraph() is { Length: > 0 } slots)
            {
                rows.Add(slots);
            }
        }

        return new Rows(rows);
    }

    private int Columns(Func<RecordClaim, string?> text, string heading, int most) =>
        Math.Clamp(_claims.Max(c => WrappedText.WidthOf(VisibleText.OneLine(text(c) ?? ""))), heading.Length, most);
}
