using Extractor.Claims.Ranking;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>What speaks for and against a word as one that credits something to somebody.</summary>
internal static class CueFeatures
{
    /// <summary>Describes a cue.</summary>
    public static FeatureSet Of(SpeechScene scene, Cue cue)
    {
        FeatureSet features = new((byte)cue.Kind);
        string lemma = scene.Syntax.Lemma(cue.Token);
        features.Add("bias");
        features.Add("lemma", lemma);
        features.Add("ending", lemma.AsSpan(Math.Max(0, lemma.Length - 3)));
        features.Add("lemma-tag", lemma, scene.Syntax.Xpos(cue.Token));
        features.Add("relation", scene.Tree.Relation(cue.Token));
        features.Add("lemma-relation", lemma, scene.Tree.Relation(cue.Token));
        features.Add("head", scene.Tree.Relation(cue.Token), scene.Class(scene.Tree.Head(cue.Token)));
        Around(scene, cue, lemma, features);
        Dependents(scene, cue, lemma, features);
        Speaker(scene, cue, lemma, features);
        Marks(scene, cue, lemma, features);
        return features;
    }

    private static void Around(SpeechScene scene, Cue cue, string lemma, FeatureSet features)
    {
        features.Add("next", scene.Form(cue.Tokens.End));
        features.Add("next-class", scene.Class(cue.Tokens.End));
        features.Add("next-2", scene.Class(cue.Tokens.End), scene.Class(cue.Tokens.End + 1));
        features.Add("before", scene.Form(cue.Token - 1));
        features.Add("before-class", scene.Class(cue.Tokens.First - 1));
        features.Add("before-2", scene.Class(cue.Tokens.First - 2), scene.Class(cue.Tokens.First - 1));
        features.Add("lemma-next", lemma, scene.Class(cue.Tokens.End));
        features.Add("lemma-before", lemma, scene.Class(cue.Tokens.First - 1));
        for (int i = cue.Tokens.First; i < cue.Token; i++)
        {
            features.Add("auxiliary", scene.Syntax.Lemma(i));
        }
    }

    private static void Dependents(SpeechScene scene, Cue cue, string lemma, FeatureSet features)
    {
        bool clause = false;
        for (int child = scene.Tree.FirstChild(cue.Token); child >= 0; child = scene.Tree.NextSibling(child))
        {
            ReadOnlySpan<char> relation = scene.Tree.Relation(child);
            if (relation is "punct" or "aux")
            {
                continue;
            }

            features.Add(child < cue.Token ? "left" : "right", relation);
            features.Add(child < cue.Token ? "left-lemma" : "right-lemma", relation, lemma);
            clause |= relation is "ccomp" or "parataxis";
            if (child > cue.Token && relation is not "nsubj")
            {
                features.Add("right-word", relation, scene.Syntax.Lemma(child));
                int opener = scene.Tree.Subtree(child).First;
                features.Add("right-opener", relation, scene.Class(opener));
                features.Add("right-opener-lemma", lemma, scene.Class(opener));
            }
        }

        features.Add("clause", clause ? 1 : 0);
        features.Add("lemma-clause", lemma, clause ? "yes" : "no");
    }

    private static void Speaker(SpeechScene scene, Cue cue, string lemma, FeatureSet features)
    {
        int subject = scene.Tree.Subject(cue.Token);
        string named = scene.Named(subject);
        features.Add("subject", named);
        features.Add("subject-lemma", named, lemma);
        features.Add("subject-side", subject < 0 ? 0 : subject < cue.Token ? 1 : 2);
        if (subject >= 0)
        {
            string noun = scene.Syntax.Lemma(subject);
            features.Add("subject-word", noun);
            features.Add("subject-ending", noun.AsSpan(Math.Max(0, noun.Length - 3)));
        }
    }

    private static void Marks(SpeechScene scene, Cue cue, string lemma, FeatureSet features)
    {
        bool quoted = scene.IsQuoted(cue.Token);
        bool before = Near(scene, cue.Tokens.First, -6);
        bool after = Near(scene, cue.Tokens.End, 4);
        string marks = $"{(quoted ? 'q' : '-')}{(before ? 'b' : '-')}{(after ? 'a' : '-')}";
        features.Add("marks", marks);
        features.Add("marks-lemma", marks, lemma);
        bool last = cue.Tokens.End >= scene.Range.End - 1;
        bool comma = scene.Is(cue.Tokens.End, ",") || scene.Is(cue.Tokens.End, ":");
        features.Add("at-end", last ? "end" : comma ? "comma" : "no", scene.Tree.Relation(cue.Token));
        features.Add("place", cue.Tokens.First == scene.Range.First ? 0 : cue.Tokens.First - scene.Range.First < 4 ? 1 : 2);
    }

    // A quotation that ends or begins near the cue: “…,” he said; said: “…”.
    private static bool Near(SpeechScene scene, int from, int reach)
    {
        for (int step = 0; step < Math.Abs(reach); step++)
        {
            int token = reach < 0 ? from - 1 - step : from + step;
            if (scene.IsMark(token) && scene.IsQuoted(token))
            {
                TokenRange quotation = scene.Quotations.All[scene.Quotations.Of(token)].Tokens;
                return reach < 0 ? quotation.End == token + 1 : quotation.First == token;
            }
        }

        return false;
    }
}
