namespace Extractor.Claims.Ranking;

/// <summary>
/// The candidates of all claims of an article for one slot, and how likely each is when what fits together is taken together: a conditional random field
/// along the claims (Lafferty, McCallum and Pereira 2001) whose labels are candidates. Work is the number of claims times the square of their candidates.
/// </summary>
internal sealed class SlotLattice
{
    private readonly IReadOnlyList<SlotStep> _steps;
    private readonly short[][] _codes;

    /// <param name="steps">The claims in text order.</param>
    public SlotLattice(IReadOnlyList<SlotStep> steps)
    {
        _steps = steps;
        _codes = new short[steps.Count][];
        Dictionary<(string?, string?), int> numbers = [];
        PairLabel[][] labels = [.. steps.Select(step => step.Candidates.Select(c => PairLabel.Of(c, numbers)).ToArray())];
        for (int i = 1; i < steps.Count; i++)
        {
            _codes[i] = Codes(new PairFeatures(steps[i - 1], steps[i]), labels[i - 1], labels[i]);
        }
    }

    /// <summary>The marginal probabilities of the candidates of each claim.</summary>
    /// <param name="scores">For each claim the scores of its candidates.</param>
    /// <param name="pairs">For each kind of pair its score; see <see cref="PairFeatures"/>.</param>
    /// <param name="allowed">For each claim which candidates may be taken; null when all may.</param>
    /// <param name="expected">Gets for each kind of pair how often it is expected, added to what is there; null when not asked for.</param>
    public double[][] Marginals(double[][] scores, ReadOnlySpan<float> pairs, bool[][]? allowed = null, double[]? expected = null)
    {
        double[][] emissions = [.. scores.Select((s, i) => Emissions(s, allowed?[i]))];
        double[] weights = [.. pairs.ToArray().Select(p => Math.Exp(p))];
        double[][] forward = Forward(emissions, weights);
        double[][] marginals = new double[_steps.Count][];
        double[] back = [.. Enumerable.Repeat(1.0, _steps[^1].Candidates.Count)];
        for (int i = _steps.Count - 1; i >= 0; i--)
        {
            marginals[i] = [.. forward[i].Select((f, k) => f * back[k])];
            Normalize(marginals[i]);
            back = i == 0 ? back : Backward(i, forward[i - 1], emissions[i], back, weights, expected);
        }

        return marginals;
    }

    private static short[] Codes(PairFeatures pairs, PairLabel[] before, PairLabel[] after)
    {
        short[] codes = new short[before.Length * after.Length];
        for (int a = 0; a < before.Length; a++)
        {
            for (int b = 0; b < after.Length; b++)
            {
                codes[(a * after.Length) + b] = (short)pairs.Code(before[a], after[b]);
            }
        }

        return codes;
    }

    private static double[] Emissions(double[] scores, bool[]? allowed)
    {
        double top = scores.Max();
        return [.. scores.Select((s, k) => allowed is null || allowed[k] ? Math.Exp(s - top) : 0)];
    }

    private double[][] Forward(double[][] emissions, double[] weights)
    {
        double[][] forward = new double[_steps.Count][];
        forward[0] = [.. emissions[0]];
        Normalize(forward[0]);
        for (int i = 1; i < forward.Length; i++)
        {
            double[] next = new double[emissions[i].Length];
            double[] emission = emissions[i];
            for (int a = 0; a < forward[i - 1].Length; a++)
            {
                double from = forward[i - 1][a];
                ReadOnlySpan<short> codes = _codes[i].AsSpan(a * next.Length, next.Length);
                for (int b = 0; b < next.Length; b++)
                {
                    next[b] += from * weights[codes[b]] * emission[b];
                }
            }

            forward[i] = next;
            Normalize(next);
        }

        return forward;
    }

    private double[] Backward(int i, double[] before, double[] emissions, double[] back, double[] weights, double[]? expected)
    {
        double[] result = new double[before.Length];
        double total = 0;
        for (int a = 0; a < before.Length; a++)
        {
            for (int b = 0; b < back.Length; b++)
            {
                result[a] += weights[_codes[i][(a * back.Length) + b]] * emissions[b] * back[b];
            }

            total += before[a] * result[a];
        }

        for (int a = 0; expected is not null && a < before.Length; a++)
        {
            for (int b = 0; b < back.Length; b++)
            {
                int code = _codes[i][(a * back.Length) + b];
                expected[code] += before[a] * weights[code] * emissions[b] * back[b] / total;
            }
        }

        Normalize(result);
        return result;
    }

    private static void Normalize(double[] values)
    {
        double sum = values.Sum();
        for (int k = 0; k < values.Length; k++)
        {
            values[k] = sum > 0 ? values[k] / sum : 1.0 / values.Length;
        }
    }
}
