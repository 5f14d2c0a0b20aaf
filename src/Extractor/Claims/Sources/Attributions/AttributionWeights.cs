using Extractor.Claims.Ranking;
using Extractor.Models;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>The trained weights of attribution, from <c>models/sources.model</c>. Immutable and thread-safe.</summary>
/// <param name="Cues">Whether a word credits something to somebody.</param>
/// <param name="Sources">Who is credited.</param>
/// <param name="Contents">What with.</param>
/// <param name="Wholes">Whether all of this together is right.</param>
internal sealed record AttributionWeights(RankerWeights Cues, RankerWeights Sources, RankerWeights Contents, RankerWeights Wholes)
{
    /// <summary>Reads the weights.</summary>
    /// <exception cref="ModelException">The content ends too early.</exception>
    public static AttributionWeights Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using BinaryReader reader = ModelFile.Open(content);
            return new AttributionWeights(RankerWeights.Read(reader), RankerWeights.Read(reader), RankerWeights.Read(reader), RankerWeights.Read(reader));
        }
        catch (EndOfStreamException error)
        {
            throw new ModelException($"The model '{ModelSet.Sources}' ends too early. Take the models that came with the program.", error);
        }
    }
}
