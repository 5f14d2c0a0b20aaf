using Extractor.Claims;

namespace Extractor.Training.Evaluation.Quantities.Ranking;

/// <summary>What is known of a quantity before heads are chosen for it.</summary>
/// <param name="Claim">Its claim.</param>
/// <param name="Verdict">What the rules say together.</param>
/// <param name="Proposals">What single rules say.</param>
/// <param name="Holders">The subjects of the verbs above the number, the nearest first.</param>
internal sealed record HeadScene(Claim Claim, ConceptVerdict Verdict, IReadOnlyList<(string Rule, int Head)> Proposals, IReadOnlyList<int> Holders);
