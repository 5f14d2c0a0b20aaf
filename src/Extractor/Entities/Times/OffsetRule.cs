using Extractor.Tokens;

namespace Extractor.Entities.Times;

/// <summary>Distances in time: <c>two years ago</c>, <c>four days later</c>, <c>ten days before</c>, <c>a year earlier</c>, <c>three months from now</c>.</summary>
internal static class OffsetRule
{
    /// <summary>The distance that begins at the token, or null.</summary>
    public static TimeDraft? At(TimeScene scene, int i)
    {
        if (scene.TryUnit(i, out TimeUnit bare))
        {
            return Bare(scene, i, bare);
        }

        int count = scene.Count(i, out int at);
        if (count < 0)
        {
            return null;
        }

        bool half = scene.Is(at, "and") && scene.IsAny(at + 1, "a") && scene.Is(at + 2, "half");
        at = half ? at + 3 : scene.IsAny(at, "or", "to") && scene.Count(at + 1, out int upper) > 0 ? upper : at;
        at = scene.IsAny(at, "more", "short", "long", "full", "whole") || scene.IsJoint(at) ? at + 1 : at;
        if (!scene.TryUnit(at, out TimeUnit unit) || unit is TimeUnit.Season or TimeUnit.Quarter)
        {
            return null;
        }

        at++;
        at = scene.Is(at, "and") && scene.Is(at + 1, "a") && scene.Is(at + 2, "half") ? at + 3 : at;
        return Placed(scene, i, at, unit, half ? 0 : count);
    }

    // "years ago", "decades later", "the day after", "the year-ago quarter".
    private static TimeDraft? Bare(TimeScene scene, int i, TimeUnit unit)
    {
        if (scene.IsJoint(i + 1) && scene.IsAny(i + 2, "ago", "earlier"))
        {
            return Draft(i, i + 3, unit == TimeUnit.Year ? new DistanceReading(unit, -1) : new RelativeReading(unit, -1));
        }

        bool plural = scene.Form(i)[^1] == 's';
        if (plural)
        {
            return scene.IsAny(i + 1, "ago", "later", "earlier", "before", "after") ? Draft(i, i + 2, ExplicitReading.None) : null;
        }

        // "The day after"; but "over the weekend after shells fell" is the weekend.
        return unit != TimeUnit.Weekend && scene.Is(i - 1, "the") && scene.IsAny(i + 1, "before", "after") ? Draft(i, i + 2, ExplicitReading.None) : null;
    }

    private static TimeDraft? Placed(TimeScene scene, int first, int at, TimeUnit unit, int count)
    {
        if (scene.Is(at, "ago"))
        {
            return Draft(first, at + 1, count == 0 ? ExplicitReading.None : new RelativeReading(unit, -count));
        }

        if (scene.Is(at, "from") && scene.IsAny(at + 1, "now", "today"))
        {
            return Draft(first, at + 2, count == 0 ? ExplicitReading.None : new RelativeReading(unit, count));
        }

        int direction = scene.IsAny(at, "earlier", "before", "prior", "previously", "beforehand") ? -1 : scene.IsAny(at, "later", "after", "afterwards", "hence", "thereafter") ? 1 : 0;
        return direction == 0 ? null
            : Draft(first, at + 1, count > 0 && scene.IsAny(at, "earlier", "later", "before") ? new DistanceReading(unit, direction * count) : ExplicitReading.None);
    }

    private static TimeDraft Draft(int first, int end, TimeReading reading) => new(new TokenRange(first, end), reading);
}
