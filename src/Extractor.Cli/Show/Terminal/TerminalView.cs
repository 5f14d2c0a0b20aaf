using Extractor.Cli.Show.Highlights;
using Extractor.Records;
using Spectre.Console;

namespace Extractor.Cli.Show.Terminal;

/// <summary>
/// Renders records in a terminal: for each article a heading, its text with claims and entities marked, and a table of its claims. Nothing
/// of an article is ever read as markup.
/// </summary>
internal sealed class TerminalView(IAnsiConsole console, double minConfidence) : IRecordView
{
    private bool _begun;

    private int Width => console.Profile.Width;

    /// <inheritdoc/>
    public void Show(RecordSelection selection)
    {
        if (!_begun && console.Profile.Capabilities.Ansi)
        {
            WriteLine(Legend(Width));
        }

        if (_begun)
        {
            console.WriteLine();
        }

        _begun = true;
        WriteLine(new WrappedText(Width).Append(VisibleText.OneLine(selection.Heading), TerminalStyles.Strong));
        WriteLine(new WrappedText(Width).Append(new string('─', Width), TerminalStyles.Muted));
        WriteLine(new WrappedText(Width).Append(Facts(selection.Record.Article), TerminalStyles.Muted));
        console.WriteLine();
        if (selection.Record.Article.Text is not null)
        {
            WriteLine(Body(selection));
            console.WriteLine();
        }

        if (selection.Claims.Length > 0)
        {
            console.Write(ClaimTable.Of(selection.Claims, Width));
        }

        WriteLine(new WrappedText(Width).Append(Summary(selection), TerminalStyles.Muted));
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }

    private static WrappedText Legend(int width)
    {
        WrappedText legend = new(width);
        MarkKind[] kinds = [MarkKind.Number, MarkKind.Item, MarkKind.Event, MarkKind.Place, MarkKind.Time, MarkKind.Source];
        foreach (MarkKind kind in kinds)
        {
            legend.Append(kind.ToString().ToLowerInvariant(), TerminalStyles.Of(kind)).Append(" ");
        }

        string[] types = ["PERSON", "NORP", "ORG", "LOC", "FAC", "DATE", "DURATION", "MONEY", "PERCENT", "PRODUCT", "MISC"];
        foreach (string type in types)
        {
            legend.Append(" " + type, TerminalStyles.OfEntity(type));
        }

        return legend;
    }

    private static string Facts(RecordArticle article)
    {
        string?[] facts = [article.Id, article.Published is null ? null : "published " + article.Published, article.Publisher, article.Language, article.Uri];
        return string.Join(" · ", facts.OfType<string>().Select(VisibleText.OneLine));
    }

    private WrappedText Body(RecordSelection selection)
    {
        WrappedText body = new(Width);
        foreach (TextSegment segment in TextSegments.Of(selection))
        {
            body.Append(VisibleText.Of(segment.Text), TerminalStyles.Of(segment));
            foreach (Mark mark in segment.Marks.Where(m => m.Kind == MarkKind.Number && m.End == segment.End))
            {
                body.Append($"[{string.Join(' ', mark.Claims.Select(c => VisibleText.OneLine(selection.Claims[c].Id)))}]", TerminalStyles.Muted);
            }
        }

        return body;
    }

    private string Summary(RecordSelection selection)
    {
        string found = selection.Record.Claims.Length switch
        {
            0 => "no claims",
            1 => "1 claim",
            var n => $"{n} claims",
        };
        return selection.Hidden == 0 ? found : $"{found}, {selection.Hidden} of them not shown (confidence below {minConfidence})";
    }

    private void WriteLine(WrappedText text)
    {
        console.Write(text.ToParagraph());
        console.WriteLine();
    }
}
