using System.Net;
using System.Text;

namespace Extractor.Articles.Readers.Xml;

/// <summary>Writes an article's body as the HTML that shows it, so that one reader finds the paragraphs of all formats.</summary>
/// <param name="htmlName">The HTML element for an element by its name; null when it is not to be shown.</param>
internal sealed class MarkupHtml(Func<string, string?> htmlName)
{
    private readonly StringBuilder _html = new();

    /// <summary>The HTML of what an element holds.</summary>
    public string Of(MarkupElement body)
    {
        _html.Clear();
        WriteContent(body);
        return _html.ToString();
    }

    private void WriteContent(MarkupElement holder)
    {
        foreach ((MarkupElement? element, string text) in holder.Content)
        {
            if (element is null)
            {
                _html.Append(WebUtility.HtmlEncode(text));
            }
            else if (htmlName(element.Name) is { } name)
            {
                Write(element, name);
            }
        }
    }

    private void Write(MarkupElement element, string name)
    {
        _html.Append('<').Append(name);
        foreach (string attribute in (ReadOnlySpan<string>)["hidden", "style"])
        {
            if (element.Attribute(attribute) is { } value)
            {
                _html.Append(' ').Append(attribute).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
            }
        }

        _html.Append('>');
        if (name is "br" or "hr")
        {
            return;
        }

        WriteContent(element);
        _html.Append("</").Append(name).Append('>');
    }
}
