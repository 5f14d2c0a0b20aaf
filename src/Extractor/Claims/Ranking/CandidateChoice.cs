using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>Chooses among the candidates of a slot: by trained weights in an extraction, by the gold in training.</summary>
/// <param name="quantity">The quantity whose slot it is.</param>
/// <param name="candidates">The candidates; the empty one comes first.</param>
internal delegate Candidate CandidateChoice(Quantity quantity, IReadOnlyList<Candidate> candidates);
