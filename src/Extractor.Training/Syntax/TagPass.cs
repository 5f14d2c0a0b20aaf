using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Learns to tag the words of a sentence from their vectors. Not thread-safe.</summary>
internal sealed class TagPass(SyntaxNetwork network)
{
    private readonly float[] _scores = new float[network.TagBias.Columns];

    /// <summary>Tags a sentence as the network does now, and adds up the gradient of the log loss.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="vectors">The vectors of its words.</param>
    /// <param name="vectorGradient">Receives their gradient.</param>
    /// <param name="gradients">Receives that of the weights.</param>
    /// <param name="tags">Receives the tags.</param>
    /// <returns>How many are right.</returns>
    public int Learn(TrainingSentence sentence, ReadOnlySpan<float> vectors, Span<float> vectorGradient, GradientSet gradients, Span<byte> tags)
    {
        int width = network.Shape.Width;
        int right = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            ReadOnlySpan<float> vector = vectors.Slice(i * width, width);
            network.TagBias.Weights.CopyTo(_scores, 0);
            VectorMath.AddProduct(vector, network.Tags.Weights, _scores);
            _scores.AsSpan(network.Classes).Fill(float.NegativeInfinity);
            int best = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(_scores);
            tags[i] = (byte)best;
            int gold = sentence.Classes[i];
            right += best == gold ? 1 : 0;
            if (gold >= 0)
            {
                VectorMath.Softmax(_scores);
                _scores[gold] -= 1;
                VectorMath.Add(_scores, gradients.Of(network.TagBias).Sums);
                VectorMath.Backward(vector, network.Tags.Weights, _scores, vectorGradient.Slice(i * width, width), gradients.Of(network.Tags).Sums);
            }
        }

        return right;
    }
}
