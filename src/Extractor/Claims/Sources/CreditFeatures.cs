using System.Globalization;
using Extractor.Claims.Ranking;
using Extractor.Claims.Sources.Attributions;
using Extractor.Quantities;
using Extractor.Tokens;

namespace Extractor.Claims.Sources;

/// <summary>What speaks for and against a credit as the one whose speaker says what a quantity states.</summary>
internal sealed class CreditFeatures(SpeechScene scene)
{
    // A cue that is less likely is no rival of the others.
    private const double Rival = 0.4;

    /// <summary>Describes a speaker of one of the credits near a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="near">The credits near it, in text order.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="speaker">One of its speakers.</param>
    /// <param name="chain">How it goes on from the source of the number before.</param>
    public FeatureSet Of(Quantity quantity, List<NearCredit> near, int index, Speaker speaker, string chain)
    {
        (Credit credit, string reach) = near[index];
        Attribution attribution = credit.Attribution;
        int number = quantity.NumberTokens.First;
        FeatureSet features = new((byte)reach.Length);
        string lemma = scene.Syntax.Lemma(attribution.Cue.Token);
        string level = Level(attribution.Likelihoods.Cue);
        features.Add("reach", reach);
        features.Add("level", level);
        features.Add("levels", level, Level(attribution.Likelihoods.Content));
        features.Add("whole", Level(attribution.Likelihood));
        features.Add("source-level", Level(attribution.Likelihoods.Source));
        features.Add("lemma", lemma);
        features.Add("cue-kind", (int)attribution.Cue.Kind);
        features.Add("ways", attribution.Ways);
        features.Add("named", scene.Named(speaker.Head));
        features.Add("noun", scene.Syntax.Lemma(speaker.Head));
        features.Add("speaker", speaker.Way);
        features.Add("speaker-pronoun", speaker.Way, scene.Named(attribution.SourceHead));
        features.Add("chain", chain, level);
        features.Add("quantity", (int)quantity.Kind);
        features.Add("counted", Counted(attribution.Source) ? 1 : 0);
        Rank(near, index, features);
        Distance(quantity, attribution, number, features);
        return features;
    }

    // "A physician said that workers had counted 30": which of several attributions that cover the number, or stand nearest to it, this one is.
    private static void Rank(List<NearCredit> near, int index, FeatureSet features)
    {
        (Credit credit, string reach) = near[index];
        int wider = 0;
        int narrower = 0;
        int later = 0;
        double covered = 0;
        double beside = 0;
        for (int i = 0; i < near.Count; i++)
        {
            Attribution other = near[i].Credit.Attribution;
            covered = near[i].Reach == "covers" && i != index ? Math.Max(covered, other.Likelihoods.Cue) : covered;
            beside = near[i].Reach == "beside" && i != index ? Math.Max(beside, other.Likelihoods.Cue) : beside;
            if (i == index || near[i].Reach != reach || other.Likelihoods.Cue < Rival)
            {
                continue;
            }

            wider += other.Covers(credit.Attribution.Cue.Token) ? 1 : 0;
            narrower += credit.Attribution.Covers(other.Cue.Token) ? 1 : 0;
            later += i > index ? 1 : 0;
        }

        features.Add("nested", Math.Min(wider, 2).ToString(CultureInfo.InvariantCulture), Math.Min(narrower, 2).ToString(CultureInfo.InvariantCulture));
        features.Add("later", Math.Min(later, 3));
        features.Add("covered", Level(covered));
        features.Add("rivals", Level(covered), Level(beside));
        features.Add("covered-later", Level(covered), Math.Min(later, 2).ToString(CultureInfo.InvariantCulture));
    }

    private void Distance(Quantity quantity, Attribution attribution, int number, FeatureSet features)
    {
        int apart = quantity.Sentence - attribution.Sentence;
        bool paragraph = scene.SameParagraph(quantity.Sentence, attribution.Sentence);
        bool quoted = scene.Quotations.Of(number) >= 0;
        bool quoting = scene.Quotations.Of((attribution.Right.Count > 0 ? attribution.Right : attribution.Left).First) >= 0;
        string where = $"{apart}{(paragraph ? 'p' : '-')}";
        features.Add("apart", where);
        features.Add("quoted", quoted ? "in" : "out", quoting ? "quoting" : "telling");
        features.Add("apart-quoted", where, quoted ? quoting ? "both" : "in" : quoting ? "quoting" : "out");
        TokenRange sentence = scene.Tokens.Sentence(quantity.Sentence);
        features.Add("opener", scene.Syntax.Xpos(sentence.First), apart == 0 ? "same" : paragraph ? "paragraph" : "other");
        features.Add("opener-word", scene.Syntax.Lemma(sentence.First));
        features.Add("side", attribution.Cue.Token < number ? 0 : 1);
        if (apart == 0)
        {
            int tokens = Math.Abs(attribution.Cue.Token - number);
            features.Add("tokens", tokens switch { <= 2 => 2, <= 4 => 4, <= 8 => 8, <= 16 => 16, <= 32 => 32, _ => 64 });
            Position(sentence, attribution, number, features);
        }
    }

    // "The road is closed and 30 are hurt, police said": a credit that closes or opens its sentence holds for more of it than the tree may say.
    private void Position(TokenRange sentence, Attribution attribution, int number, FeatureSet features)
    {
        int first = Math.Min(attribution.Source.First, attribution.Cue.Tokens.First);
        int end = Math.Max(attribution.Source.End, attribution.Cue.Tokens.End);
        bool closes = sentence.End - end <= 2;
        bool apart = first > sentence.First && scene.Tokens.Form(first - 1) is "," or "”" or "\"" or "''" or "—" or "–" or "-";
        string place = closes && apart ? "closing" : closes ? "end" : first - sentence.First <= 1 ? "opening" : apart ? "aside" : "inside";
        string side = attribution.Cue.Token < number ? "before" : "behind";
        features.Add("place", place, side);
        features.Add("place-source", place, attribution.Source.First < attribution.Cue.Token ? "source-first" : "cue-first");
        string between = Between(Math.Min(number, end), Math.Max(number, first));
        features.Add("between", between, side);
        features.Add("between-place", between, place);
        bool passed = attribution.Left.Count > 0 && number < attribution.Left.First || (attribution.Right.Count > 0 && number >= attribution.Right.End);
        features.Add("passed", passed ? "passed" : "-", side);
    }

    // Semicolons, quotation marks and verbs between a number and a credit.
    private string Between(int from, int to)
    {
        int stops = 0;
        int marks = 0;
        int verbs = 0;
        for (int i = from; i < to; i++)
        {
            stops += scene.Tokens.Form(i) is ";" or ":" ? 1 : 0;
            marks += Quotations.IsMark(scene.Tokens.Form(i)) ? 1 : 0;
            verbs += scene.Syntax.Upos(i) == Syntax.Upos.VERB ? 1 : 0;
        }

        return $"{Math.Min(stops, 1)}{Math.Min(marks, 2)}{Math.Min(verbs, 2)}";
    }

    // "46 percent said they would": who answers a poll is not its source.
    private bool Counted(TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (scene.Syntax.Upos(i) == Syntax.Upos.NUM || scene.Tokens.Is(i, "percent") || scene.Tokens.Is(i, "%"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A likelihood as one of seven words; 0 for none.</summary>
    public static string Level(double likelihood) => likelihood switch { <= 0 => "0", < 0.2 => "1", < 0.4 => "2", < 0.6 => "3", < 0.8 => "4", < 0.95 => "5", _ => "6" };
}
