namespace Extractor.Claims.Ranking;

/// <summary>How each slot that is ranked is chosen.</summary>
/// <param name="Items">What is counted or measured.</param>
/// <param name="Events">What happened to it.</param>
/// <param name="Places">Where the claims of an article hold.</param>
/// <param name="Times">When they hold.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record SlotChoices(CandidateChoice Items, CandidateChoice Events, ChainChoice Places, ChainChoice Times, CandidateChoice Sources)
{
    /// <summary>Chooses by trained weights.</summary>
    public static SlotChoices By(ClaimRankers rankers)
    {
        CandidateChoice Best(SlotRanker ranker) => (_, candidates) => ranker.Best(candidates);
        return new SlotChoices(Best(rankers.Items), Best(rankers.Events), new ChainRanker(rankers.Places).Choose, new ChainRanker(rankers.Times).Choose, Best(rankers.Sources));
    }
}
