namespace Extractor.Entities.Tagging;

/// <summary>The labels of the name tagger: O, and for each type that it tells apart the first token of a name (B) and any later one (I).</summary>
internal static class NameLabels
{
    /// <summary>The label of a token outside any name.</summary>
    public const int Outside = 0;

    /// <summary>How many types of name there are: the types of <see cref="EntityType"/> up to <see cref="EntityType.Misc"/>.</summary>
    public const int Types = (int)EntityType.Misc + 1;

    /// <summary>How many labels there are. One lane of the sixteen of <see cref="ChainWeights"/> stays free.</summary>
    public const int Count = 1 + (2 * Types);

    /// <summary>The label of the first token of a name.</summary>
    public static int Begin(EntityType type) => 1 + (2 * (int)type);

    /// <summary>The label of a later token of a name.</summary>
    public static int Inside(EntityType type) => 2 + (2 * (int)type);

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static EntityType Type(int label) => (EntityType)((label - 1) >> 1);

    /// <summary>True for the label of a first token.</summary>
    public static bool IsBegin(int label) => (label & 1) == 1;

    /// <summary>True when the second label may follow the first: a later token follows a token of its own type.</summary>
    public static bool MayFollow(int before, int label) =>
        label < Count && before < Count && (label == Outside || IsBegin(label) || (before != Outside && Type(before) == Type(label)));
}
