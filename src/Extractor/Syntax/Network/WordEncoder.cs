using Extractor.Syntax.Words;

namespace Extractor.Syntax.Network;

/// <summary>
/// Turns the words of a sentence into vectors that say what each is in its context: embeddings of the form and of its looks are summed (after Bojanowski
/// et al. 2017), then layers join each word with its neighbours (residual convolutions of width three, as in Collobert et al. 2011 and later). Immutable
/// but for its cache, thread-safe.
/// </summary>
internal sealed class WordEncoder
{
    private readonly WordVocabulary _vocabulary;
    private readonly EmbeddingTable[] _embeddings;
    private readonly ContextLayer[] _layers;
    private readonly short[] _firstBias;
    private readonly short[] _firstEdges;
    private readonly FormCache _forms;

    private WordEncoder(WordVocabulary vocabulary, EmbeddingTable[] embeddings, ContextLayer[] layers, int width)
    {
        Width = width;
        _vocabulary = vocabulary;
        _embeddings = embeddings;
        _layers = layers;
        _firstBias = new short[width];
        FixedPoint.ToActivations(layers[0].Bias, _firstBias);
        _firstEdges = new short[2 * width];
        Multiply(layers[0].Begin, 0, _firstEdges.AsSpan(0, width));
        Multiply(layers[0].End, 2, _firstEdges.AsSpan(width));
        _forms = new FormCache(Make);
    }

    /// <summary>How many activations the vector of a word has.</summary>
    public int Width { get; }

    /// <summary>What is known of a form.</summary>
    public FormEntry Form(ReadOnlySpan<char> form) => _forms.Get(form);

    /// <summary>Reads an encoder.</summary>
    public static WordEncoder Read(BinaryReader reader)
    {
        int width = reader.ReadInt32();
        int layers = reader.ReadInt32();
        WordVocabulary vocabulary = WordVocabulary.Read(reader);
        EmbeddingTable[] embeddings = new EmbeddingTable[WordVocabulary.Tables];
        for (int table = 0; table < embeddings.Length; table++)
        {
            embeddings[table] = EmbeddingTable.Read(reader, vocabulary.Rows(table), width);
        }

        ContextLayer[] context = new ContextLayer[layers];
        for (int layer = 0; layer < layers; layer++)
        {
            context[layer] = ContextLayer.Read(reader, width);
        }

        return new WordEncoder(vocabulary, embeddings, context, width);
    }

    /// <summary>Encodes a sentence.</summary>
    /// <param name="forms">What is known of its words.</param>
    /// <param name="scratch">Room to work in.</param>
    /// <returns>The vectors of the words one after the other, in the scratch; after the last there is room for four more, of no meaning.</returns>
    public ReadOnlySpan<short> Encode(ReadOnlySpan<FormEntry> forms, SyntaxScratch scratch)
    {
        Span<short> from = scratch.Vectors;
        Span<short> to = scratch.OtherVectors;
        for (int i = 0; i < forms.Length; i++)
        {
            ReadOnlySpan<short> left = i > 0 ? forms[i - 1].AsLeft : _firstEdges.AsSpan(0, Width);
            ReadOnlySpan<short> right = i + 1 < forms.Length ? forms[i + 1].AsRight : _firstEdges.AsSpan(Width);
            FixedPoint.AddRectified(_firstBias, left, forms[i].AsMiddle, right, forms[i].Vector, from.Slice((i + 1) * Width, Width));
        }

        foreach (ContextLayer layer in _layers.AsSpan(1))
        {
            layer.Apply(from, to, forms.Length, scratch.Sums);
            Span<short> done = to;
            to = from;
            from = done;
        }

        return from.Slice(Width, (forms.Length + SyntaxScratch.Slack) * Width);
    }

    private FormEntry Make(string form)
    {
        Span<int> rows = stackalloc int[WordVocabulary.Tables];
        Span<int> sums = stackalloc int[Width];
        sums.Clear();
        _vocabulary.Find(form, rows);
        for (int table = 0; table < rows.Length; table++)
        {
            _embeddings[table].Add(rows[table], sums);
        }

        short[] vector = new short[Width];
        EmbeddingTable.Round(sums, vector);
        short[] first = new short[3 * Width];
        for (int place = 0; place < 3; place++)
        {
            Multiply(vector, place, first.AsSpan(place * Width, Width));
        }

        return new FormEntry(form, vector, first);
    }

    // The part of one of the three vectors that the first layer joins.
    private void Multiply(ReadOnlySpan<short> vector, int place, Span<short> product)
    {
        Span<short> joined = stackalloc short[3 * Width];
        Span<int> sums = stackalloc int[Width];
        joined.Clear();
        sums.Clear();
        vector.CopyTo(joined.Slice(place * Width, Width));
        _layers[0].Weights.AddProduct(joined, sums);
        FixedPoint.ToActivations(sums, product);
    }
}
