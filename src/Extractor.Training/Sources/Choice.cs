namespace Extractor.Training.Sources;

/// <summary>A choice to learn from: pieces of features, and candidates made of them.</summary>
/// <param name="Article">Number of its article.</param>
/// <param name="Pieces">Hashed features; several candidates may share a piece.</param>
/// <param name="Candidates">For each candidate, the indexes of its pieces.</param>
/// <param name="Gold">For each candidate, whether it is right.</param>
internal sealed record Choice(int Article, uint[][] Pieces, int[][] Candidates, bool[] Gold)
{
    /// <summary>True when something can be learned.</summary>
    public bool Teaches => Array.IndexOf(Gold, true) >= 0;

    /// <summary>A yes or no: a candidate with features against one without.</summary>
    public static Choice YesOrNo(int article, IEnumerable<uint> features, bool yes) => new(article, [[.. features]], [[], [0]], [!yes, yes]);
}
