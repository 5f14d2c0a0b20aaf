namespace Extractor.Training.Confidence.Refitting;

/// <summary>The surprise at a judgement.</summary>
internal static class LogLoss
{
    /// <summary>Minus the natural logarithm of the probability that was given to what came true.</summary>
    public static double Of(double probability, bool right) => -Math.Log(right ? probability : 1 - probability);
}
