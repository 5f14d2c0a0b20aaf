using Extractor.Entities;
using Extractor.Entities.Tagging;

namespace Extractor.Training.Entities;

/// <summary>
/// The names of a document as its annotation has them, and the dates of the corpus that marks them. Of several types that a
/// label allows, it is the first in the order of <see cref="EntityType"/>.
/// </summary>
internal static class GoldSpans
{
    /// <summary>First token, end token and type of each.</summary>
    public static IEnumerable<(int First, int End, EntityType Type)> Of(NameDocument document)
    {
        for (int i = 0; i < document.Labels.Length; i++)
        {
            bool date = document.Labels[i] == "B-Date";
            if (!document.Labels[i].StartsWith('B') || (!date && (document.Allowed[i] & 1) != 0))
            {
                continue;
            }

            int end = i + 1;
            while (end < document.Labels.Length && document.Labels[end].StartsWith('I'))
            {
                end++;
            }

            yield return (i, end, date ? EntityType.Date : NameLabels.Type(System.Numerics.BitOperations.TrailingZeroCount((int)document.Allowed[i])));
        }
    }
}
