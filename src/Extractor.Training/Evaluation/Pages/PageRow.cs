namespace Extractor.Training.Evaluation.Pages;

/// <summary>How well one page was read.</summary>
/// <param name="Page">The page's id.</param>
/// <param name="Right">Runs of words that are in both texts.</param>
/// <param name="Extra">Runs only in the text that was read.</param>
/// <param name="Missed">Runs only in the text that the page has.</param>
public readonly record struct PageRow(string Page, int Right, int Extra, int Missed)
{
    /// <summary>The runs that are right in all there are in either, from 0 to 1.</summary>
    public double Share => Right + Extra + Missed == 0 ? 1 : (double)Right / (Right + Extra + Missed);
}
