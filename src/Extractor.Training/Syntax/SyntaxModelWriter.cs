using Extractor.Syntax.Network;
using Extractor.Syntax.Parsing;
using Extractor.Syntax.Words;
using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Writes the averaged weights of a network as the Syntax stage reads them: embeddings in 8 bits, the rest in 16.</summary>
internal static class SyntaxModelWriter
{
    /// <summary>Writes what follows the lemmatizer in the model.</summary>
    public static void Write(BinaryWriter writer, SyntaxNetwork network, WordVocabulary vocabulary, IReadOnlyList<string> relations)
    {
        writer.Write(network.Shape.Width);
        writer.Write(network.Shape.Layers);
        vocabulary.Write(writer);
        foreach (Parameter table in network.Embeddings)
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
        WriteParser(writer, network, relations);
    }

    private static void WriteParser(BinaryWriter writer, SyntaxNetwork network, IReadOnlyList<string> relations)
    {
        writer.Write((byte)relations.Count);
        foreach (string relation in relations)
        {
            writer.Write(relation);
        }

        writer.Write(network.Shape.Hidden);
        writer.Write(network.MoveBias.Columns);
        StackPlaces(writer, network);
        foreach (Parameter place in network.Places.Skip(StateFeatures.StackPlaces))
        {
            Weights(writer, place);
        }

        Activations(writer, network.NoWords);
        Activations(writer, network.Table);
        Activations(writer, network.HiddenBias);
        Weights(writer, network.Moves);
        Sums(writer, network.MoveBias);
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

    private static void Sums(BinaryWriter writer, Parameter parameter)
    {
        foreach (float weight in parameter.Average)
        {
            writer.Write((int)MathF.Round(weight * FixedPoint.Weight * FixedPoint.Activation));
        }
    }
}
