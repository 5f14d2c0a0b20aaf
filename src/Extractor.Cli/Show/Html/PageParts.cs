namespace Extractor.Cli.Show.Html;

/// <summary>The fixed parts of the page, which are files beside this one.</summary>
internal static class PageParts
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Load("page.css");

    /// <summary>What the marks mean, as HTML.</summary>
    public static string Legend { get; } = Load("legend.html");

    private static string Load(string name)
    {
        using Stream stream = typeof(PageParts).Assembly.GetManifestResourceStream($"Extractor.Cli.Show.Html.{name}")
            ?? throw new InvalidOperationException($"The program was built without its {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
