using AngleSharp.Dom;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Tells elements that a browser does not show.</summary>
internal static class HiddenElements
{
    /// <summary>True when the element itself says that it is hidden.</summary>
    public static bool Has(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        string? style = element.GetAttribute("style");
        return style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
