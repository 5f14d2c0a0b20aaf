using System.Runtime.InteropServices;

namespace Extractor.Training.Sources;

/// <summary>
/// Trains a log-linear model over the candidates of choices, by AdaGrad on the log-likelihood of the right ones together with a penalty on the squares
/// of the weights. Takes as much memory as the features of all choices; the same choices and seed give the same weights.
/// </summary>
internal sealed class ChoiceTrainer
{
    private const double Rate = 0.1;

    private readonly ChoiceSettings _settings;
    private readonly Dictionary<uint, int> _index;
    private readonly List<(int[][] Pieces, Choice Choice)> _choices = [];
    private readonly float[] _weights;
    private readonly float[] _squares;

    private ChoiceTrainer(IReadOnlyList<Choice> choices, ChoiceSettings settings)
    {
        _settings = settings;
        _index = Alphabet(choices, settings.LeastArticles);
        foreach (Choice choice in choices.Where(c => c.Teaches))
        {
            _choices.Add(([.. choice.Pieces.Select(Known)], choice));
        }

        _weights = new float[_index.Count];
        _squares = new float[_index.Count];
    }

    /// <summary>The weights that are not near zero.</summary>
    public static List<KeyValuePair<uint, float>> Weights(IReadOnlyList<Choice> choices, ChoiceSettings settings)
    {
        ChoiceTrainer trainer = new(choices, settings);
        Random random = new(settings.Seed);
        int[] order = [.. Enumerable.Range(0, trainer._choices.Count)];
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order)
            {
                trainer.Learn(trainer._choices[i].Pieces, trainer._choices[i].Choice);
            }
        }

        return [.. trainer._index.Select(f => KeyValuePair.Create(f.Key, trainer._weights[f.Value])).Where(w => Math.Abs(w.Value) > settings.LeastWeight)];
    }

    // What few articles have says more of those articles than of the language.
    private static Dictionary<uint, int> Alphabet(IReadOnlyList<Choice> choices, int least)
    {
        Dictionary<uint, (int Articles, int Last)> seen = [];
        foreach (Choice choice in choices)
        {
            foreach (uint feature in choice.Pieces.SelectMany(p => p))
            {
                ref (int Articles, int Last) count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out bool known);
                count = !known || count.Last != choice.Article ? (count.Articles + 1, choice.Article) : count;
            }
        }

        Dictionary<uint, int> index = [];
        foreach ((uint feature, _) in seen.Where(s => s.Value.Articles >= least))
        {
            index.Add(feature, index.Count);
        }

        return index;
    }

    private int[] Known(uint[] features) => [.. features.Where(_index.ContainsKey).Select(f => _index[f])];

    private void Learn(int[][] pieces, Choice choice)
    {
        double[] scores = new double[pieces.Length];
        for (int i = 0; i < pieces.Length; i++)
        {
            foreach (int feature in pieces[i])
            {
                scores[i] += _weights[feature];
            }
        }

        double[] gradients = new double[pieces.Length];
        double[] errors = Errors(choice, scores);
        for (int i = 0; i < errors.Length; i++)
        {
            foreach (int piece in choice.Candidates[i])
            {
                gradients[piece] += errors[i];
            }
        }

        for (int i = 0; i < pieces.Length; i++)
        {
            Step(pieces[i], gradients[i]);
        }
    }

    // How much likelier each candidate ought to be.
    private static double[] Errors(Choice choice, double[] scores)
    {
        double[] all = new double[choice.Candidates.Length];
        for (int i = 0; i < all.Length; i++)
        {
            foreach (int piece in choice.Candidates[i])
            {
                all[i] += scores[piece];
            }
        }

        double top = all.Max();
        double sum = 0;
        double right = 0;
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Math.Exp(all[i] - top);
            sum += all[i];
            right += choice.Gold[i] ? all[i] : 0;
        }

        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (choice.Gold[i] ? all[i] / Math.Max(right, 1e-300) : 0) - (all[i] / sum);
        }

        return all;
    }

    private void Step(int[] features, double gradient)
    {
        if (Math.Abs(gradient) < 1e-4)
        {
            return;
        }

        foreach (int feature in features)
        {
            float slope = (float)(gradient - (_settings.Penalty * _weights[feature]));
            _squares[feature] += slope * slope;
            _weights[feature] += (float)(Rate * slope / Math.Sqrt(_squares[feature] + 1e-3));
        }
    }
}
