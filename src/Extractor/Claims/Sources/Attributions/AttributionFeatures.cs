using System.Globalization;
using Extractor.Claims.Ranking;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>What speaks for and against an attribution as a whole, when its cue, source and content are chosen.</summary>
internal static class AttributionFeatures
{
    /// <summary>Describes an attribution of the sentence that is being read.</summary>
    public static FeatureSet Of(SpeechScene scene, Attribution attribution)
    {
        FeatureSet features = new((byte)attribution.Cue.Kind);
        (string cue, string source, string content) = (Level(attribution.Likelihoods.Cue), Level(attribution.Likelihoods.Source), Level(attribution.Likelihoods.Content));
        string lemma = scene.Syntax.Lemma(attribution.Cue.Token);
        string named = scene.Named(attribution.SourceHead);
        features.Add("bias");
        features.Add("cue", cue);
        features.Add("source", source);
        features.Add("content", content);
        features.Add("cue-source", cue, source);
        features.Add("cue-content", cue, content);
        features.Add("source-content", source, content);
        features.Add("lemma", lemma);
        features.Add("lemma-cue", lemma, cue);
        features.Add("named", named);
        features.Add("named-cue", named, cue);
        features.Add("ways", attribution.Ways);
        features.Add("ways-cue", attribution.Ways, cue);
        features.Add("ways-lemma", attribution.Ways, lemma);
        features.Add("nobody", attribution.Source.Count == 0 ? 1 : 0);
        features.Add("length", Length(attribution.Left), Length(attribution.Right));
        features.Add("length-lemma", Length(attribution.Right), lemma);
        features.Add("source-length", Math.Min(attribution.Source.Count, 12));
        features.Add("opener", attribution.Right.Count > 0 ? scene.Tokens.Form(attribution.Right.First) : "-");
        features.Add("quoted", scene.IsQuoted(attribution.Cue.Token) ? 1 : 0);
        return features;
    }

    private static string Length(TokenRange range) => range.Count switch { <= 0 => "0", 1 => "1", <= 3 => "3", <= 6 => "6", <= 12 => "12", <= 24 => "24", _ => "long" };

    private static string Level(double likelihood) => ((int)Math.Round(4 * Math.Log(Math.Max(likelihood, 1e-3) / Math.Max(1 - likelihood, 1e-3)) / 4)).ToString(CultureInfo.InvariantCulture);
}
