using Extractor.Syntax.Network;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Words;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Writes the averaged weights of a network as the Syntax stage reads them: embeddings in 8 bits, the rest in 16.</summary>
internal static class SyntaxModelWriter
{
    /// <summary>Writes what follows the lemmatizer in the model.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="network">What was learned.</param>
    /// <param name="vocabulary">The known words.</param>
    /// <param name="relations">The relations in the order of their numbers.</param>
    /// <param name="moves">The moves that the parser is to choose among; the others are left out.</param>
    public static void Write(BinaryWriter writer, SyntaxNetwork network, WordVocabulary vocabulary, IReadOnlyList<string> relations, ParserMoves moves)
    {
        writer.Write(network.Shape.Width);
        writer.Write(network.Shape.Layers);
        WordVocabulary whole = new([.. vocabulary.Forms.Union(network.Given.Forms).Order()]);
        whole.Write(writer);
        EmbeddingTable.Write(writer, Forms(network, vocabulary, whole), network.Shape.Width);
        foreach (Parameter table in network.Embeddings.Skip(1))
        {
            EmbeddingTable.Write(writer, table.Average, table.Columns);
        }

        foreach ((Parameter weights, Parameter bias, Parameter edges) in network.Layers)
        {
            Weights(writer, weights);
            Sums(writer, bias);
            Activations(writer, edges);
        }

        Weights(writer, network.Tags);
        Sums(writer, network.TagBias);
        WriteParser(writer, network, relations, moves);
    }

    // The rows of all known forms: what was learned of each, or of unknown words, and what its given vector adds.
    private static float[] Forms(SyntaxNetwork network, WordVocabulary learned, WordVocabulary whole)
    {
        int width = network.Shape.Width;
        float[] rows = new float[whole.Rows(0) * width];
        for (int row = 0; row < whole.Rows(0); row++)
        {
            Span<float> own = rows.AsSpan(row * width, width);
            int known = row == 0 ? 0 : learned.Row(whole.Forms[row - 1]);
            network.Embeddings[0].Average.AsSpan(known * width, width).CopyTo(own);
            if (row > 0 && network.Given.Find(whole.Forms[row - 1]) is > 0 and var given)
            {
                VectorMath.AddProduct(network.Given[given], network.Projection.Average, own);
            }
        }

        return rows;
    }

    private static void WriteParser(BinaryWriter writer, SyntaxNetwork network, IReadOnlyList<string> relations, ParserMoves moves)
    {
        writer.Write((byte)relations.Count);
        foreach (string relation in relations)
        {
            writer.Write(relation);
        }

        moves.Write(writer);
        writer.Write(network.Shape.Hidden);
        writer.Write(SyntaxNetwork.Padded(moves.Count));
        StackPlaces(writer, network);
        foreach (Parameter place in network.Places.Skip(StateFeatures.StackPlaces))
        {
            Weights(writer, place);
        }

        Activations(writer, network.NoWords);
        Activations(writer, network.Table);
        Activations(writer, network.HiddenBias);
        int[] columns = Columns(moves, relations.Count);
        Shorts(writer, Picked(network.Moves, columns), FixedPoint.Weight);
        Sums(writer, Picked(network.MoveBias, columns));
    }

    // Where the moves stand among those the network learned: the shift, an arc to the left with each relation, one to the right with each.
    private static int[] Columns(ParserMoves moves, int relations) => [.. Enumerable.Range(0, moves.Count).Select(moves.Of).Select(move => move.Transition switch
    {
        Transition.Left => 1 + move.Relation,
        Transition.Right => 1 + relations + move.Relation,
        _ => 0,
    })];

    private static float[] Picked(Parameter weights, int[] columns)
    {
        int width = SyntaxNetwork.Padded(columns.Length);
        float[] picked = new float[weights.Rows * width];
        for (int row = 0; row < weights.Rows; row++)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                picked[(row * width) + i] = weights.Average[(row * weights.Columns) + columns[i]];
            }
        }

        return picked;
    }

    // As one matrix: for each input the outputs of the first place, then of the second …
    private static void StackPlaces(BinaryWriter writer, SyntaxNetwork network)
    {
        for (int input = 0; input < network.Shape.Width; input++)
        {
            foreach (Parameter place in network.Places.Take(StateFeatures.StackPlaces))
            {
                Shorts(writer, place.Average.AsSpan(input * place.Columns, place.Columns), FixedPoint.Weight);
            }
        }
    }

    private static void Weights(BinaryWriter writer, Parameter parameter) => Shorts(writer, parameter.Average, FixedPoint.Weight);

    private static void Activations(BinaryWriter writer, Parameter parameter) => Shorts(writer, parameter.Average, FixedPoint.Activation);

    private static void Shorts(BinaryWriter writer, ReadOnlySpan<float> weights, float unit)
    {
        foreach (float weight in weights)
        {
            writer.Write((short)Math.Clamp(MathF.Round(weight * unit), short.MinValue, short.MaxValue));
        }
    }

    private static void Sums(BinaryWriter writer, Parameter parameter) => Sums(writer, parameter.Average);

    private static void Sums(BinaryWriter writer, float[] sums)
    {
        foreach (float weight in sums)
        {
            writer.Write((int)MathF.Round(weight * FixedPoint.Weight * FixedPoint.Activation));
        }
    }
}
