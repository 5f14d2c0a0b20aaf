namespace Extractor.Review.Learning;

/// <summary>How good a confidence is on claims that had no part in making it.</summary>
/// <param name="LogLoss">Mean of minus the natural logarithm of the probability given to what was judged; 0 is best.</param>
/// <param name="Brier">Mean square of the distance between the probability and what was judged, from 0 to 1; 0 is best.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins of equal size, from 0 to 1; 0 is best.</param>
/// <param name="Auroc">Chance that a right claim is surer than a wrong one; null when all are right or all wrong.</param>
/// <param name="ErrorsInLowestFifth">Share of all wrong claims among the least sure fifth; null when none is wrong.</param>
public sealed record ModelFigures(double LogLoss, double Brier, double CalibrationError, double? Auroc, double? ErrorsInLowestFifth);

/// <summary>The middle 95 percent of a figure when articles are drawn again and again.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record FigureInterval(double Low, double High);
