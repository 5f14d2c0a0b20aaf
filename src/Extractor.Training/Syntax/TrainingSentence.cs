namespace Extractor.Training.Syntax;

/// <summary>A sentence to learn from.</summary>
/// <param name="Rows">For each word its rows in the embedding tables, and last the number of its given vector, 0 for none.</param>
/// <param name="Classes">The class of each word; -1 where the tagger does not know it.</param>
/// <param name="Heads">The head of each word; the number of words for the root.</param>
/// <param name="Relations">The relation of each word.</param>
internal sealed record TrainingSentence(int[][] Rows, int[] Classes, int[] Heads, int[] Relations)
{
    /// <summary>How many words it has.</summary>
    public int Count => Classes.Length;
}
