using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Tells whether the words around an expression speak of what is to come.</summary>
internal static class Tense
{
    private const int Reach = 15;
    private const int Near = 6;

    /// <summary>True for <c>will meet on Friday</c>, false for <c>met on Friday</c>, null when no verb says: the nearest before decides, else the nearest after.</summary>
    public static bool? OfExpression(TimeScene scene, TokenRange expression)
    {
        if (scene.Is(expression.First - 1, "as") && scene.IsAny(expression.First - 2, "soon", "early"))
        {
            return true;
        }

        if (IsReported(scene, expression))
        {
            return false;
        }

        // "Just Sunday's race left", "with the vote on Sunday to go".
        for (int i = expression.End; i < Math.Min(scene.Sentence.End, expression.End + Near); i++)
        {
            bool toGo = scene.Is(i, "to") && scene.IsAny(i + 1, "go", "come") && (!scene.Sentence.Contains(i + 2) || scene.IsAny(i + 2, ".", ",", ";"));
            bool owned = scene.IsAny(expression.End, "'s", "’s");
            if (toGo || (scene.IsAny(i, "left", "remaining") && (owned || scene.Syntax.Xpos(i) != "VBD")))
            {
                return true;
            }
        }

        int start = Math.Max(scene.Sentence.First, expression.First - Reach);
        for (int i = expression.First - 1; i >= start; i--)
        {
            if (Cue(scene, i) is { } future)
            {
                return future;
            }
        }

        int end = Math.Min(scene.Sentence.End, expression.End + Reach);
        for (int i = expression.End; i < end; i++)
        {
            if (Cue(scene, i) is { } future)
            {
                return future;
            }
        }

        // "It has until Friday"; "had been counted by Friday" is past by its verb.
        return scene.IsAny(expression.First - 1, "until", "by", "through") || (scene.Is(expression.First - 1, "the") && scene.IsAny(expression.First - 2, "until", "by")) ? true : null;
    }

    // "It expects to report third-quarter net of $2 million": the report is to come, the quarter is over.
    private static bool IsReported(TimeScene scene, TokenRange expression)
    {
        bool period = false;
        for (int i = expression.First; i < expression.End; i++)
        {
            period |= scene.IsAny(i, "quarter", "half", "half-year", "months");
        }

        return period && (IsReport(scene, expression.First - 1) || (IsReport(scene, expression.First - 2) && scene.Syntax.Upos(expression.First - 1) is Upos.DET or Upos.PRON));
    }

    private static bool IsReport(TimeScene scene, int i) => scene.IsAny(i, "report", "post", "announce", "release", "publish", "disclose", "reporting", "posting", "announcing", "releasing", "publishing");

    private static bool? Cue(TimeScene scene, int i)
    {
        if (scene.IsAny(i, "will", "'ll", "’ll", "shall", "scheduled", "upcoming", "deadline", "forecast", "forecasts", "expected", "expects", "plans", "predicts", "sets"))
        {
            return true;
        }

        // "Is due on Friday", "due to open on Friday"; "due to its third-quarter loss" says why.
        if (scene.Is(i, "due"))
        {
            return scene.Is(i + 1, "to") && scene.Syntax.Upos(i + 2) != Upos.VERB ? null : true;
        }

        // "could meet on Friday" is ahead, "could have met on Friday" is past.
        if (scene.IsAny(i, "would", "may", "might", "could", "can", "should"))
        {
            return !scene.Is(i + 1, "have");
        }

        if (scene.Is(i, "to") && scene.IsAny(i - 1, "planned", "plan", "plans", "planning", "hopes", "hope", "expects", "expect", "set", "going", "agreed", "ready", "intends", "wants", "vowed", "is", "are"))
        {
            return true;
        }

        return scene.Syntax.Xpos(i) == "VBD" ? false : null;
    }
}
