using Extractor.Quantities;

namespace Extractor.Claims.Ranking;

/// <summary>One claim of an article whose slot is chosen together with those of its neighbours.</summary>
/// <param name="Quantity">Its quantity.</param>
/// <param name="Paragraph">The paragraph of its sentence.</param>
/// <param name="IsTitle">True in a headline or other title.</param>
/// <param name="IsPart">True of a part of a claim before.</param>
/// <param name="Candidates">What may fill the slot; the empty one comes first.</param>
internal sealed record SlotStep(Quantity Quantity, int Paragraph, bool IsTitle, bool IsPart, IReadOnlyList<Candidate> Candidates);

/// <summary>Chooses the same slot of all claims of an article: by trained weights in an extraction, by the gold in training.</summary>
/// <param name="steps">The claims in text order.</param>
/// <returns>For each claim the candidate chosen.</returns>
internal delegate IReadOnlyList<Candidate> ChainChoice(IReadOnlyList<SlotStep> steps);
