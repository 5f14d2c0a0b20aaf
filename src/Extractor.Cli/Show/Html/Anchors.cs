namespace Extractor.Cli.Show.Html;

/// <summary>The ids of elements on the page. They are made of the places of articles and claims, since ids from a file need not be unique.</summary>
internal static class Anchors
{
    /// <summary>A claim's number in the text.</summary>
    public static string Number(string article, int claim) => $"{article}-n{claim + 1}";

    /// <summary>A claim's row in the table.</summary>
    public static string Row(string article, int claim) => $"{article}-r{claim + 1}";
}
