using System.Globalization;
using System.Text;

namespace Extractor.Training.Confidence;

/// <summary>Draws how often claims of each confidence are right, as SVG: on the diagonal when the confidence means what it says.</summary>
internal static class ReliabilityDiagram
{
    private const int Size = 320;
    private const int Margin = 48;
    private const int Bins = 10;

    /// <summary>The diagram, with ten bins of equally many claims.</summary>
    public static string Draw(IEnumerable<(double Confidence, bool Right)> claims)
    {
        (double Confidence, bool Right)[] sorted = [.. claims.OrderBy(c => c.Confidence)];
        StringBuilder svg = new();
        int all = Size + (2 * Margin);
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {all}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Reliability diagram\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{all}\" height=\"{all}\" fill=\"white\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Margin} {Margin}V{Margin + Size}H{Margin + Size}\" fill=\"none\" stroke=\"black\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Margin} {Margin + Size}L{Margin + Size} {Margin}\" stroke=\"gray\" stroke-dasharray=\"4\"/>");
        for (int tick = 0; tick <= 10; tick += 2)
        {
            string label = (tick / 10.0).ToString("F1", CultureInfo.InvariantCulture);
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(tick / 10.0)}\" y=\"{Margin + Size + 16}\" text-anchor=\"middle\">{label}</text><text x=\"{Margin - 6}\" y=\"{Y(tick / 10.0) + 4}\" text-anchor=\"end\">{label}</text>");
        }

        StringBuilder line = new();
        for (int bin = 0; bin < Bins && sorted.Length >= Bins; bin++)
        {
            var part = sorted[(bin * sorted.Length / Bins)..((bin + 1) * sorted.Length / Bins)];
            double x = part.Average(c => c.Confidence);
            double y = part.Average(c => c.Right ? 1.0 : 0.0);
            line.Append(CultureInfo.InvariantCulture, $"{(bin == 0 ? 'M' : 'L')}{X(x)} {Y(y)}");
            svg.AppendLine(CultureInfo.InvariantCulture, $"<circle cx=\"{X(x)}\" cy=\"{Y(y)}\" r=\"4\" fill=\"#1f5fa8\"><title>{part.Length} claims of confidence {x:F2}: {y:P0} right</title></circle>");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"{line}\" fill=\"none\" stroke=\"#1f5fa8\"/>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{Margin + (Size / 2)}\" y=\"{all - 8}\" text-anchor=\"middle\">confidence</text><text x=\"14\" y=\"{Margin + (Size / 2)}\" text-anchor=\"middle\" transform=\"rotate(-90 14 {Margin + (Size / 2)})\">share of claims that are right</text></svg>");
        return svg.ToString();
    }

    private static int X(double share) => Margin + (int)Math.Round(share * Size);

    private static int Y(double share) => Margin + Size - (int)Math.Round(share * Size);
}
