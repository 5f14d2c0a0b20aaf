namespace Extractor.Cli.Show.Html;

/// <summary>Writes HTML elements. All text and attribute values are escaped here and nowhere else, so nothing of an article becomes markup.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>Writes markup of the program's own; never anything of an article.</summary>
    public void Markup(string markup) => writer.Write(markup);

    /// <summary>Opens an element; attributes with the value null are left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            Escape(VisibleText.OneLine(value));
            writer.Write('"');
        }

        writer.Write('>');
    }

    /// <summary>Closes an element.</summary>
    public void Close(string element)
    {
        writer.Write("</");
        writer.Write(element);
        writer.Write('>');
    }

    /// <summary>Writes text, with its line ends.</summary>
    public void Text(string? text) => Escape(VisibleText.Of(text ?? ""));

    /// <summary>Writes an element that holds only text.</summary>
    public void Element(string element, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close(element);
    }

    /// <summary>Ends a line of the source, for people who read it.</summary>
    public void Line() => writer.Write('\n');

    private void Escape(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int special; (special = rest.IndexOfAny("<>&\"'")) >= 0; rest = rest[(special + 1)..])
        {
            writer.Write(rest[..special]);
            writer.Write(rest[special] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
        }

        writer.Write(rest);
    }
}
