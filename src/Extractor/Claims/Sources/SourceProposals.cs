using Extractor.Articles;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Quantities;

namespace Extractor.Claims.Sources;

/// <summary>Proposes who may say what a quantity states: the sources of the attributions in and around its sentence, and nobody.</summary>
internal sealed class SourceProposals(SpeechScene scene, CreditMap credits)
{
    private const int Before = 3;
    private const int After = 1;
    private const int Reach = 150;

    private readonly CreditFeatures _features = new(scene);

    private TextSpan? _last;
    private int _lastSentence = -1;

    /// <summary>The candidates of a quantity, nobody first.</summary>
    public List<Candidate> Find(Quantity quantity)
    {
        int number = quantity.NumberTokens.First;
        List<NearCredit> near = Near(quantity.Sentence, number);
        List<Candidate> found = [new Candidate(default, null, Evidence.Direct, Nobody(quantity, near))];
        for (int i = near.Count - 1; i >= 0; i--)
        {
            foreach (Speaker speaker in near[i].Credit.Speakers)
            {
                FeatureSet features = _features.Of(quantity, near, i, speaker, Chain(quantity, speaker.Span));
                Evidence evidence = near[i].Credit.Attribution.Sentence != quantity.Sentence || speaker.Way is not ("phrase" or "antecedent") ? Evidence.Carried : Evidence.Direct;
                found.Add(new Candidate(speaker.Span, null, evidence, features));
            }
        }

        return found;
    }

    /// <summary>Notes which candidate was chosen, for the numbers that follow.</summary>
    public void Note(Quantity quantity, Candidate chosen) => (_last, _lastSentence) = (chosen.IsNone ? null : chosen.Span, quantity.Sentence);

    private List<NearCredit> Near(int sentence, int number)
    {
        List<NearCredit> near = [];
        bool quoted = scene.Quotations.Of(number) >= 0;
        for (int at = Math.Max(0, sentence - Before); at <= sentence + After; at++)
        {
            foreach (Credit credit in credits.Near(at, number, Reach))
            {
                bool covers = credit.Attribution.Covers(number);
                string reach = covers ? "covers" : at == sentence ? "beside" : at < sentence ? "before" : "after";
                bool own = credit.Attribution.Source.Contains(number);
                if (covers || (at <= sentence && !own) || (quoted && !own))
                {
                    near.Add(new NearCredit(credit, reach));
                }
            }
        }

        return near;
    }

    private FeatureSet Nobody(Quantity quantity, List<NearCredit> near)
    {
        FeatureSet features = new(byte.MaxValue);
        int number = quantity.NumberTokens.First;
        double covered = near.Where(n => n.Reach == "covers").Select(n => n.Credit.Attribution.Likelihoods.Cue).DefaultIfEmpty().Max();
        double beside = near.Where(n => n.Reach == "beside").Select(n => n.Credit.Attribution.Likelihoods.Cue).DefaultIfEmpty().Max();
        features.Add("none");
        features.Add("none-covered", CreditFeatures.Level(covered));
        features.Add("none-beside", CreditFeatures.Level(covered), CreditFeatures.Level(beside));
        features.Add("none-quoted", scene.Quotations.Of(number) >= 0 ? 1 : 0);
        features.Add("none-block", (int)scene.Tokens.Segmented.Sentences[quantity.Sentence].Block);
        features.Add("none-kind", (int)quantity.Kind);
        features.Add("none-chain", Chain(quantity, null), CreditFeatures.Level(covered));
        return features;
    }

    private string Chain(Quantity quantity, TextSpan? speaker)
    {
        if (_lastSentence < 0)
        {
            return "first";
        }

        string apart = (quantity.Sentence - _lastSentence) switch { 0 => "same", 1 => "next", _ => "far" };
        bool like = _last is { } last ? speaker is { } own && own.Overlaps(last) : speaker is null;
        return (like, _last is null) switch { (true, _) => apart + "-like", (_, true) => apart + "-none", _ => apart + "-other" };
    }
}
