using System.Net;
using System.Text;
using Extractor.Articles.Readers.Html;

namespace Extractor.Articles.Readers.Xml;

/// <summary>Writes an article's body as the HTML that shows it, so that one reader finds the paragraphs of all formats.</summary>
internal sealed class MarkupHtml
{
    private readonly Func<MarkupElement, string?> _htmlName;
    private readonly StringBuilder _html = new();

    private MarkupHtml(Func<MarkupElement, string?> htmlName) => _htmlName = htmlName;

    /// <summary>The HTML of what an element holds.</summary>
    /// <param name="body">The element.</param>
    /// <param name="htmlName">The name of the HTML element for an element; null when it is not to be shown.</param>
    public static string Of(MarkupElement body, Func<MarkupElement, string?> htmlName)
    {
        // Some write the HTML as text: "<body.content><![CDATA[<p>Ten died.</p>]]></body.content>".
        if (!body.Children.Any() && body.Text is { } text && FragmentText.IsHtml(text))
        {
            return text;
        }

        MarkupHtml html = new(htmlName);
        html.WriteContent(body);
        return html._html.ToString();
    }

    private void WriteContent(MarkupElement holder)
    {
        foreach ((MarkupElement? element, string text) in holder.Content)
        {
            if (element is null)
            {
                _html.Append(WebUtility.HtmlEncode(text));
            }
            else if (_htmlName(element) is { } name)
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
