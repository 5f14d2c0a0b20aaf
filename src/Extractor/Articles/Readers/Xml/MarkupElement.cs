using System.Text;

namespace Extractor.Articles.Readers.Xml;

/// <summary>An element of an article's markup with what it holds. Not deeper than <see cref="MarkupReader.MaxDepth"/>.</summary>
/// <param name="name">Its name as written, with its prefix.</param>
internal sealed class MarkupElement(string name)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<(MarkupElement? Element, string Text)> _content = [];

    /// <summary>The name without its prefix.</summary>
    public string Name { get; } = name[(name.LastIndexOf(':') + 1)..];

    /// <summary>The prefix; empty when there is none.</summary>
    public string Prefix { get; } = name[..Math.Max(0, name.LastIndexOf(':'))];

    /// <summary>What it holds: elements and, where the element is null, texts.</summary>
    public IReadOnlyList<(MarkupElement? Element, string Text)> Content => _content;

    /// <summary>The elements in it.</summary>
    public IEnumerable<MarkupElement> Children => _content.Select(c => c.Element).OfType<MarkupElement>();

    /// <summary>The elements in it that are of its own vocabulary and have a name.</summary>
    public IEnumerable<MarkupElement> Own(string name) => Children.Where(c => c.Name == name && c.Prefix == Prefix);

    /// <summary>The first element in it of its own vocabulary with a name; null when there is none.</summary>
    public MarkupElement? Child(string name) => Own(name).FirstOrDefault();

    /// <summary>The first element in it with a prefix and a name.</summary>
    public MarkupElement? Child(string prefix, string name) => Children.FirstOrDefault(c => c.Name == name && c.Prefix == prefix);

    /// <summary>All elements within it, in order, whatever their prefix.</summary>
    public IEnumerable<MarkupElement> Descendants(string name) =>
        Children.SelectMany(c => c.Name == name ? c.Descendants(name).Prepend(c) : c.Descendants(name));

    /// <summary>The first element within it; null when there is none.</summary>
    public MarkupElement? Descendant(string name) => Descendants(name).FirstOrDefault();

    /// <summary>The value of an attribute, by its name as written or without its prefix; null when there is none.</summary>
    public string? Attribute(string attribute) =>
        _attributes.Find(a => a.Name == attribute).Value ?? _attributes.Find(a => a.Name.EndsWith(":" + attribute, StringComparison.Ordinal)).Value;

    /// <summary>All text within it; null when that is blank.</summary>
    public string? Text
    {
        get
        {
            StringBuilder text = new();
            AppendTo(text);
            return text.ToString().Trim() is { Length: > 0 } said ? said : null;
        }
    }

    internal void Add(string attribute, string value) => _attributes.Add((attribute, value));

    internal void Add(MarkupElement child) => _content.Add((child, ""));

    internal void Add(string text) => _content.Add((null, text));

    private void AppendTo(StringBuilder text)
    {
        foreach ((MarkupElement? element, string said) in _content)
        {
            text.Append(said);
            element?.AppendTo(text);
        }
    }
}
