using System.Globalization;
using Extractor.Claims.Ranking;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>What speaks for and against words before or behind a cue as what its source says.</summary>
internal static class PartFeatures
{
    /// <summary>Describes no words on a side.</summary>
    public static FeatureSet None(SpeechScene scene, Cue cue, string side)
    {
        FeatureSet features = new((byte)cue.Kind);
        features.Add("none", side);
        features.Add("none-lemma", side, scene.Syntax.Lemma(cue.Token));
        features.Add("none-relation", side, scene.Tree.Relation(cue.Token));
        features.Add("none-next", side, scene.Class(cue.Tokens.End));
        return features;
    }

    /// <summary>Describes words.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="source">Who is credited; empty for nobody.</param>
    /// <param name="side">Before or behind the cue.</param>
    /// <param name="way">How the words were found.</param>
    /// <param name="tokens">The words.</param>
    public static FeatureSet Of(SpeechScene scene, Cue cue, TokenRange source, string side, string way, TokenRange tokens)
    {
        FeatureSet features = new((byte)cue.Kind);
        string lemma = scene.Syntax.Lemma(cue.Token);
        string edge = Edge(scene, cue, source, tokens);
        features.Add("way", side, way);
        features.Add("way-lemma", way, lemma);
        features.Add("way-relation", way, scene.Tree.Relation(cue.Token));
        features.Add("way-edge", way, edge);
        features.Add("way-opener", way, scene.Class(tokens.First));
        features.Add("opener", side, scene.Form(tokens.First));
        features.Add("opener-lemma", scene.Class(tokens.First), lemma);
        features.Add("follower", side, scene.Class(tokens.End));
        features.Add("way-follower", way, scene.Class(tokens.End));
        features.Add("way-last", way, scene.Class(tokens.End - 1));
        Extent(scene, side, way, tokens, features);
        return features;
    }

    private static void Extent(SpeechScene scene, string side, string way, TokenRange tokens, FeatureSet features)
    {
        int verbs = 0;
        int commas = 0;
        int marks = 0;
        for (int i = tokens.First; i < Math.Min(tokens.End, tokens.First + 80); i++)
        {
            verbs += scene.Syntax.Upos(i) is Syntax.Upos.VERB or Syntax.Upos.AUX ? 1 : 0;
            commas += scene.Tokens.Is(i, ",") ? 1 : 0;
            marks += Quotations.IsMark(scene.Tokens.Form(i)) ? 1 : 0;
        }

        string length = tokens.Count switch { <= 1 => "1", <= 3 => "3", <= 6 => "6", <= 12 => "12", <= 24 => "24", _ => "long" };
        string verbal = Math.Min(verbs, 2).ToString(CultureInfo.InvariantCulture);
        features.Add("length", side, length);
        features.Add("way-length", way, length);
        features.Add("verbs", side, verbal);
        features.Add("way-verbs", way, verbal);
        features.Add("commas", side, Math.Min(commas, 2).ToString(CultureInfo.InvariantCulture));
        features.Add("marks", side, Math.Min(marks, 3).ToString(CultureInfo.InvariantCulture));
        string ends = $"{(tokens.First <= scene.Range.First ? 'b' : '-')}{(tokens.End >= scene.Range.End - 1 ? 'e' : '-')}{(tokens.End > scene.Range.End ? 'x' : '-')}";
        features.Add("ends", side, ends);
        features.Add("way-ends", way, ends);
        string quoted = $"{(scene.IsQuoted(tokens.First) ? 'q' : '-')}{(Quotations.IsMark(scene.Tokens.Form(tokens.First)) ? 'm' : '-')}{(scene.IsQuoted(tokens.End - 1) ? 'q' : '-')}{(Quotations.IsMark(scene.Tokens.Form(tokens.End - 1)) ? 'm' : '-')}";
        features.Add("quoted", side, quoted);
        features.Add("way-quoted", way, quoted);
    }

    // What stands between the words and the cue with its source.
    private static string Edge(SpeechScene scene, Cue cue, TokenRange source, TokenRange tokens)
    {
        bool left = tokens.First < cue.Token;
        int first = source.Count > 0 ? Math.Min(source.First, cue.Tokens.First) : cue.Tokens.First;
        int end = source.Count > 0 ? Math.Max(source.End, cue.Tokens.End) : cue.Tokens.End;
        int gap = left ? first - tokens.End : tokens.First - end;
        string mark = left ? scene.Class(first - 1) : scene.Class(end);
        return $"{mark}{(gap switch { < 0 => "in", 0 => "0", 1 => "1", <= 3 => "3", _ => "far" })}";
    }
}
