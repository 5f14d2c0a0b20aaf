using Extractor.Models;

namespace Extractor.Claims.Ranking;

/// <summary>The trained rankers of the Claims stage, from <c>models/claims.model</c>. Immutable and thread-safe.</summary>
/// <param name="Items">Ranks what may be counted or measured.</param>
/// <param name="Events">Ranks what may have happened to it.</param>
/// <param name="Places">Ranks where it may hold.</param>
/// <param name="Times">Ranks when it may hold.</param>
/// <param name="Sources">Ranks who may say so.</param>
internal sealed record ClaimRankers(SlotRanker Items, SlotRanker Events, SlotRanker Places, SlotRanker Times, SlotRanker Sources)
{
    /// <summary>Reads the rankers.</summary>
    /// <exception cref="ModelException">The content ends too early.</exception>
    public static ClaimRankers Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using BinaryReader reader = ModelFile.Open(content);
            return new ClaimRankers(SlotRanker.Read(reader), SlotRanker.Read(reader), SlotRanker.Read(reader), SlotRanker.Read(reader), SlotRanker.Read(reader));
        }
        catch (EndOfStreamException error)
        {
            throw new ModelException($"The model '{ModelSet.Claims}' ends too early. Take the models that came with the program.", error);
        }
    }
}
