using Extractor.Training.Networks;

namespace Extractor.Training.Syntax;

/// <summary>Encodes a sentence and takes the gradient of its vectors back to the layers and embeddings. Not thread-safe.</summary>
internal sealed class EncoderPass
{
    private const float DropShare = 0.2f;

    private readonly SyntaxNetwork _network;
    private readonly int _width;
    private readonly float[][] _vectors;
    private readonly float[][] _steps;
    private readonly float[][] _gradients;
    private readonly float[] _kept;
    private readonly float[] _step;

    public EncoderPass(SyntaxNetwork network, int longest)
    {
        _network = network;
        _width = network.Shape.Width;
        float[][] Buffers() => [.. Enumerable.Range(0, network.Shape.Layers + 1).Select(_ => new float[(longest + 2) * _width])];
        _vectors = Buffers();
        _steps = Buffers();
        _gradients = Buffers();
        _kept = new float[longest * _width];
        _step = new float[_width];
    }

    /// <summary>Encodes a sentence; returns the vectors of its words.</summary>
    /// <param name="rows">The embedding rows of the words.</param>
    /// <param name="random">Where dropout is drawn from.</param>
    public ReadOnlySpan<float> Forward(int[][] rows, Random random)
    {
        Embed(rows, random);
        for (int layer = 0; layer < _network.Layers.Length; layer++)
        {
            Forward(layer, rows.Length);
        }

        return _vectors[^1].AsSpan(_width, rows.Length * _width);
    }

    /// <summary>The gradient of the vectors of the sentence's words, to be filled before the way back.</summary>
    public Span<float> Gradient(int count)
    {
        Span<float> all = _gradients[^1].AsSpan(0, (count + 2) * _width);
        all.Clear();
        return all[_width..^_width];
    }

    /// <summary>Takes the gradient back.</summary>
    public void Backward(int[][] rows, GradientSet gradients)
    {
        for (int layer = _network.Layers.Length - 1; layer >= 0; layer--)
        {
            Backward(layer, rows.Length, gradients);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Span<float> gradient = _gradients[0].AsSpan((i + 1) * _width, _width);
            System.Numerics.Tensors.TensorPrimitives.Multiply<float>(gradient, _kept.AsSpan(i * _width, _width), gradient);
            if (rows[i][^1] > 0)
            {
                VectorMath.Backward(_network.Given[rows[i][^1]], _network.Projection.Weights, gradient, [], gradients.Of(_network.Projection).Sums);
            }

            for (int table = 0; table < _network.Embeddings.Length; table++)
            {
                VectorMath.Add(gradient, gradients.Of(_network.Embeddings[table]).Row(rows[i][table]));
            }
        }
    }

    private void Embed(int[][] rows, Random random)
    {
        Dropout.Draw(random, DropShare, _kept.AsSpan(0, rows.Length * _width));
        for (int i = 0; i < rows.Length; i++)
        {
            Span<float> vector = _vectors[0].AsSpan((i + 1) * _width, _width);
            vector.Clear();
            if (rows[i][^1] > 0)
            {
                VectorMath.AddProduct(_network.Given[rows[i][^1]], _network.Projection.Weights, vector);
            }

            for (int table = 0; table < _network.Embeddings.Length; table++)
            {
                VectorMath.Add(_network.Embeddings[table].Row(rows[i][table]), vector);
            }

            System.Numerics.Tensors.TensorPrimitives.Multiply<float>(vector, _kept.AsSpan(i * _width, _width), vector);
        }
    }

    private void Forward(int layer, int count)
    {
        (Parameter weights, Parameter bias, Parameter edges) = _network.Layers[layer];
        Span<float> before = _vectors[layer];
        edges.Row(0).CopyTo(before);
        edges.Row(1).CopyTo(before.Slice((count + 1) * _width, _width));
        for (int at = _width; at <= count * _width; at += _width)
        {
            Span<float> step = _steps[layer].AsSpan(at, _width);
            bias.Weights.CopyTo(step);
            VectorMath.AddProduct(before.Slice(at - _width, 3 * _width), weights.Weights, step);
            System.Numerics.Tensors.TensorPrimitives.Max<float>(step, 0, step);
            System.Numerics.Tensors.TensorPrimitives.Add<float>(before.Slice(at, _width), step, _vectors[layer + 1].AsSpan(at, _width));
        }
    }

    private void Backward(int layer, int count, GradientSet gradients)
    {
        (Parameter weights, Parameter bias, Parameter edges) = _network.Layers[layer];
        Span<float> below = _gradients[layer].AsSpan(0, (count + 2) * _width);
        below.Clear();
        for (int at = _width; at <= count * _width; at += _width)
        {
            ReadOnlySpan<float> gradient = _gradients[layer + 1].AsSpan(at, _width);
            VectorMath.Add(gradient, below.Slice(at, _width));
            for (int k = 0; k < _width; k++)
            {
                _step[k] = _steps[layer][at + k] > 0 ? gradient[k] : 0;
            }

            VectorMath.Add(_step, gradients.Of(bias).Sums);
            VectorMath.Backward(_vectors[layer].AsSpan(at - _width, 3 * _width), weights.Weights, _step, below.Slice(at - _width, 3 * _width), gradients.Of(weights).Sums);
        }

        VectorMath.Add(below[.._width], gradients.Of(edges).Row(0));
        VectorMath.Add(below[^_width..], gradients.Of(edges).Row(1));
    }
}
