using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Training.Evaluation.Sources;

namespace Extractor.Training.Sources;

/// <summary>Trains the weights of attribution from annotated articles, as the earlier stages read them.</summary>
internal sealed class AttributionTrainer(IReadOnlyList<AttributionDocument> documents, EntityArticle[] read, ChoiceSettings settings)
{
    private const int Folds = 3;

    /// <summary>What can be learned from the articles.</summary>
    public AttributionExamples Examples { get; } = Collect(documents, read);

    /// <summary>The weights that some articles teach, as they are stored: cues, sources, contents, wholes.</summary>
    public IReadOnlyList<List<KeyValuePair<uint, float>>> Tables(Func<int, bool> teaches)
    {
        // How likely a whole is right is learned from articles whose parts are found by weights that had not seen them.
        List<Choice> wholes = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            AttributionWeights parts = Weights([.. Parts(article => teaches(article) && Fold(article) != held), []]);
            for (int article = 0; article < documents.Count; article++)
            {
                if (teaches(article) && Fold(article) == held)
                {
                    wholes.AddRange(AttributionExamples.Wholes(article, documents[article], read[article], parts));
                }
            }
        }

        return [.. Parts(teaches), ChoiceTrainer.Weights(wholes, settings)];
    }

    /// <summary>Weights out of tables.</summary>
    public static AttributionWeights Weights(IReadOnlyList<List<KeyValuePair<uint, float>>> tables) =>
        new(new RankerWeights(tables[0]), new RankerWeights(tables[1]), new RankerWeights(tables[2]), new RankerWeights(tables[3]));

    // By tens, as the held-out articles are every tenth.
    private static int Fold(int article) => article / 10 % Folds;

    private static AttributionExamples Collect(IReadOnlyList<AttributionDocument> documents, EntityArticle[] read)
    {
        AttributionExamples examples = new();
        for (int i = 0; i < documents.Count; i++)
        {
            examples.Add(i, documents[i], read[i]);
        }

        return examples;
    }

    private IEnumerable<List<KeyValuePair<uint, float>>> Parts(Func<int, bool> teaches)
    {
        foreach (List<Choice> choices in new[] { Examples.Cues, Examples.Sources, Examples.Contents })
        {
            yield return ChoiceTrainer.Weights([.. choices.Where(c => teaches(c.Article))], settings);
        }
    }
}
