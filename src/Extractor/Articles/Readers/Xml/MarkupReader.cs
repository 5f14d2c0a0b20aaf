using System.Xml;

namespace Extractor.Articles.Readers.Xml;

/// <summary>
/// Reads the XML of one article. Nothing is fetched, no entity is expanded but single characters, and prefixes need not be declared: the
/// declarations stand on elements around the article. Thread-safe.
/// </summary>
internal static class MarkupReader
{
    /// <summary>How many elements may stand within one another; those of archives stay below thirty.</summary>
    public const int MaxDepth = 256;

    /// <summary>Reads.</summary>
    /// <param name="source">The source of one element.</param>
    /// <param name="fault">Why it cannot be read; null when it can.</param>
    /// <returns>The element; null when it cannot be read.</returns>
    public static MarkupElement? Read(string source, out MarkupFault? fault)
    {
        fault = null;
        try
        {
            using XmlTextReader xml = Open(XmlRepair.Of(source));
            MarkupElement? root = Read(xml);
            fault = root is null ? new MarkupFault(ReadReason.TooComplex, $"more than {MaxDepth} elements stand within one another", xml.LineNumber) : null;
            return root;
        }
        catch (XmlException e)
        {
            fault = new MarkupFault(ReadReason.BadXml, WithoutPlace(e.Message), Math.Max(1, e.LineNumber));
            return null;
        }
    }

    /// <summary>Reads as far as the source is whole: what stands before the first article of an archive is always cut off within.</summary>
    public static MarkupElement? ReadBeginning(string source)
    {
        MarkupElement? root = null;
        try
        {
            using XmlTextReader xml = Open(XmlRepair.Of(source));
            Read(xml, r => root = r);
        }
        catch (XmlException)
        {
            // Expected: the rest was not given.
        }

        return root;
    }

    // "… Line 1, position 303.": counted from the article's begin, which would mislead.
    private static string WithoutPlace(string message)
    {
        int place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place > 0 ? message[..place] : message).TrimEnd('.', ' ');
    }

    // The only reader that leaves prefixes alone. A document type is passed over and nothing is resolved, so that no entity is ever known to it.
    private static XmlTextReader Open(string source) => new(new StringReader(source))
    {
        Namespaces = false,
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        EntityHandling = EntityHandling.ExpandEntities,
        WhitespaceHandling = WhitespaceHandling.All,
    };

    private static MarkupElement? Read(XmlTextReader xml, Action<MarkupElement>? opened = null)
    {
        Stack<MarkupElement> open = new();
        MarkupElement? root = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    bool empty = xml.IsEmptyElement;
                    MarkupElement element = Element(xml);
                    if (open.TryPeek(out MarkupElement? parent))
                    {
                        parent.Add(element);
                    }
                    else
                    {
                        root ??= element;
                        opened?.Invoke(root);
                    }

                    if (!empty)
                    {
                        open.Push(element);
                    }

                    if (open.Count > MaxDepth)
                    {
                        return null;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.TryPeek(out MarkupElement? holder):
                    holder.Add(xml.Value);
                    break;
            }
        }

        return root;
    }

    private static MarkupElement Element(XmlTextReader xml)
    {
        MarkupElement element = new(xml.Name);
        while (xml.MoveToNextAttribute())
        {
            element.Add(xml.Name, xml.Value);
        }

        return element;
    }
}
