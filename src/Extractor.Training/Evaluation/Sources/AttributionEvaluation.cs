using Extractor.Articles;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Training.Claims;

namespace Extractor.Training.Evaluation.Sources;

/// <summary>Measures who says what against articles whose attributions are annotated.</summary>
public static class AttributionEvaluation
{
    /// <summary>Measures on all articles of a file in the form of PolNeAR, read as an extraction reads them.</summary>
    /// <param name="models">The models to measure.</param>
    /// <param name="path">JSON Lines, plain or gzip.</param>
    /// <exception cref="InvalidDataException">A line is no annotated article.</exception>
    public static AttributionScore Run(ModelSet models, string path)
    {
        ArgumentNullException.ThrowIfNull(models);
        Func<Article, QuantityArticle> reader = EarlierStages.Reader(models.Directory);
        AttributionWeights weights = AttributionWeights.Read(models.Content(ModelSet.Sources));
        AttributionScore score = new();
        foreach (AttributionDocument document in AttributionDocument.Read(path))
        {
            Measure(score, document, reader(document.Article).Entities, weights);
        }

        return score;
    }

    /// <summary>Measures one article.</summary>
    internal static void Measure(AttributionScore score, AttributionDocument document, EntityArticle read, AttributionWeights weights)
    {
        AttributionFinder finder = new(new SpeechScene(read), weights);
        score.Add(document, read, Enumerable.Range(0, read.Tokens.SentenceCount).SelectMany(finder.Find).Where(a => a.Likelihood >= AttributionFinder.Likely));
    }
}
