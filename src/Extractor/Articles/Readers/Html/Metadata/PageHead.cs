using AngleSharp.Dom;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>What the elements of a page state about it, as written: meta tags, links, microdata, times, headings. Gathered in one pass.</summary>
internal sealed class PageHead
{
    private const int MaxText = 500;
    private const int MaxNodes = 500;

    private readonly PageTree _tree;
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PageTime> _times = [];

    public PageHead(PageTree tree)
    {
        _tree = tree;
        for (int i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].Element is { } element)
            {
                Take(i, element);
            }
        }
    }

    /// <summary>The language of the root element.</summary>
    public string? Language { get; private set; }

    /// <summary>The canonical address, as written.</summary>
    public string? Canonical { get; private set; }

    /// <summary>The text of the title element.</summary>
    public string? Title { get; private set; }

    /// <summary>The largest headings with their indexes.</summary>
    public List<(int Node, string Text)> Headings { get; } = [];

    /// <summary>The time elements, in page order.</summary>
    public IReadOnlyList<PageTime> Times => _times;

    /// <summary>The name of the first element that links to its author or is called a byline; null for none.</summary>
    public string? AuthorText { get; private set; }

    /// <summary>The content of the first of some meta tags that the page has, by their name or property.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_metas.TryGetValue(name, out string? content))
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>The contents of the meta tags whose name or property is as wanted, in page order.</summary>
    public IEnumerable<string> Metas(Func<string, bool> wanted) => _metas.Where(m => wanted(m.Key)).Select(m => m.Value);

    /// <summary>The values of an item property, in page order.</summary>
    public IReadOnlyList<string> Property(string name) => _properties.TryGetValue(name, out List<string>? values) ? values : [];

    /// <summary>The words of a node, with single spaces.</summary>
    public string TextOf(int index)
    {
        System.Text.StringBuilder text = new();
        for (int i = index; i < Math.Min(_tree.Nodes[index].End, index + MaxNodes) && text.Length < MaxText; i++)
        {
            text.Append(_tree.Nodes[i].Text);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Take(int index, IElement element)
    {
        switch (element.LocalName)
        {
            case "html":
                Language = NotBlank(element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"));
                break;
            case "title":
                Title ??= NotBlank(TextOf(index));
                break;
            case "meta":
                TakeMeta(element);
                break;
            case "link" when string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                Canonical ??= NotBlank(element.GetAttribute("href"));
                break;
            case "h1" when TextOf(index) is { Length: > 0 } heading:
                Headings.Add((index, heading));
                break;
            case "time":
                _times.Add(new PageTime(index, NotBlank(element.GetAttribute("datetime")) ?? TextOf(index), element.HasAttribute("pubdate"), element.ClassName ?? ""));
                break;
        }

        TakeProperty(index, element);
        TakeAuthor(index, element);
    }

    private void TakeMeta(IElement element)
    {
        string? name = NotBlank(element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("http-equiv"));
        if (name is not null && NotBlank(element.GetAttribute("content")) is { } content)
        {
            _metas.TryAdd(name, content);
        }
    }

    private void TakeProperty(int index, IElement element)
    {
        if (NotBlank(element.GetAttribute("itemprop")) is not { } names)
        {
            return;
        }

        string? value = NotBlank(element.GetAttribute("content") ?? element.GetAttribute("datetime")) ?? NotBlank(TextOf(index));
        foreach (string name in value is null ? [] : names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_properties.TryGetValue(name, out List<string>? values))
            {
                _properties.Add(name, values = []);
            }

            values.Add(value!);
        }
    }

    private void TakeAuthor(int index, IElement element)
    {
        if (AuthorText is null && (element.GetAttribute("rel") == "author" || IsByline(element.ClassName)))
        {
            AuthorText = NotBlank(TextOf(index));
        }
    }

    private static bool IsByline(string? names) =>
        names is not null && names.Split(' ').Any(n => n is "byline" or "author" or "author-name" or "byline-name" or "byline__name" or "entry-author" or "article-author" or "post-author");

    private static string? NotBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
