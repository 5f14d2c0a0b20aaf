using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Tells whether the words around an expression speak of what is to come.</summary>
internal static class Tense
{
    private const int Reach = 15;

    /// <summary>True for <c>will meet on Friday</c>, false for <c>met on Friday</c>: the nearest verb before decides, else the nearest after.</summary>
    public static bool IsFuture(TimeScene scene, TokenRange expression)
    {
        if (scene.IsAny(expression.First - 1, "until", "by") || (scene.Is(expression.First - 1, "as") && scene.IsAny(expression.First - 2, "soon", "early")))
        {
            return true;
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

        return false;
    }

    private static bool? Cue(TimeScene scene, int i)
    {
        if (scene.IsAny(i, "will", "'ll", "’ll", "shall", "scheduled", "upcoming", "due", "deadline", "forecast", "expected"))
        {
            return true;
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
