namespace Extractor.Training.Confidence.Refitting;

/// <summary>The middle 95 percent of what a figure would be with other articles of the same kind.</summary>
internal readonly record struct Interval(double Low, double High);

/// <summary>
/// Draws articles with replacement, again and again, to say how far a figure is chance: claims of one article err together, so articles are drawn, not claims.
/// The same predictions give the same draws.
/// </summary>
internal sealed class ArticleBootstrap
{
    private const int Draws = 1000;
    private const int Seed = 20_261;

    private readonly byte[][] _draws;
    private readonly (double Difference, int Claims)[] _articles;
    private readonly (int Article, bool Right, double Confidence)[] _sorted;

    /// <summary>Prepares the draws.</summary>
    public ArticleBootstrap(IReadOnlyList<JudgedPrediction> predictions)
    {
        Dictionary<int, int> numbers = [];
        foreach (JudgedPrediction prediction in predictions)
        {
            numbers.TryAdd(prediction.Article, numbers.Count);
        }

        _articles = new (double, int)[numbers.Count];
        foreach (JudgedPrediction p in predictions)
        {
            (double difference, int claims) = _articles[numbers[p.Article]];
            _articles[numbers[p.Article]] = (difference + LogLoss.Of(p.After, p.Right) - LogLoss.Of(p.Before, p.Right), claims + 1);
        }

        _sorted = [.. predictions.OrderBy(p => p.After).Select(p => (numbers[p.Article], p.Right, p.After))];
        _draws = Draw(numbers.Count);
    }

    /// <summary>How much more the new weights are surprised than the installed ones, as a mean over claims; below zero they are better.</summary>
    public Interval LossDifference() => Middle(_draws.Select(counts =>
    {
        double sum = 0;
        long claims = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            sum += counts[i] * _articles[i].Difference;
            claims += counts[i] * _articles[i].Claims;
        }

        return claims == 0 ? 0 : sum / claims;
    }));

    /// <summary>The chance that a right claim is surer than a wrong one by the new weights; a half where a draw has only one of the two.</summary>
    public Interval Auroc() => Middle(_draws.Select(AreaUnderCurve));

    private static byte[][] Draw(int articles)
    {
        Random random = new(Seed);
        byte[][] draws = new byte[Draws][];
        for (int draw = 0; draw < Draws; draw++)
        {
            draws[draw] = new byte[articles];
            for (int i = 0; i < articles; i++)
            {
                draws[draw][random.Next(articles)]++;
            }
        }

        return draws;
    }

    private static Interval Middle(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new Interval(sorted[(int)(0.025 * sorted.Length)], sorted[(int)(0.975 * sorted.Length) - 1]);
    }

    // By ranks; equals share theirs.
    private double AreaUnderCurve(byte[] counts)
    {
        double wins = 0;
        long below = 0;
        long right = 0;
        for (int i = 0; i < _sorted.Length;)
        {
            double confidence = _sorted[i].Confidence;
            long rightHere = 0;
            long wrongHere = 0;
            for (; i < _sorted.Length && _sorted[i].Confidence == confidence; i++)
            {
                int count = counts[_sorted[i].Article];
                rightHere += _sorted[i].Right ? count : 0;
                wrongHere += _sorted[i].Right ? 0 : count;
            }

            wins += rightHere * (below + (wrongHere / 2.0));
            below += wrongHere;
            right += rightHere;
        }

        return right == 0 || below == 0 ? 0.5 : wins / (right * (double)below);
    }
}
