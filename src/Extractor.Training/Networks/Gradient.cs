namespace Extractor.Training.Networks;

/// <summary>What one worker adds up for one parameter in a batch. Of a sparse parameter it knows the rows that were touched. Not thread-safe.</summary>
internal sealed class Gradient(Parameter parameter)
{
    private readonly List<int> _touched = [];
    private readonly bool[] _isTouched = new bool[parameter.Rows];

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; } = parameter;

    /// <summary>The sums, row by row.</summary>
    public float[] Sums { get; } = new float[parameter.Weights.Length];

    /// <summary>The rows that were touched, of a sparse parameter.</summary>
    public IReadOnlyList<int> Touched => _touched;

    /// <summary>The sums of a row, to be added to.</summary>
    public Span<float> Row(int row)
    {
        if (Parameter.IsSparse && !_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return Sums.AsSpan(row * Parameter.Columns, Parameter.Columns);
    }

    /// <summary>Adds what another worker found.</summary>
    public void Add(Gradient other)
    {
        if (!Parameter.IsSparse)
        {
            VectorMath.Add(other.Sums, Sums);
            return;
        }

        foreach (int row in other._touched)
        {
            VectorMath.Add(other.Sums.AsSpan(row * Parameter.Columns, Parameter.Columns), Row(row));
        }
    }

    /// <summary>Begins a new batch.</summary>
    public void Clear()
    {
        if (!Parameter.IsSparse)
        {
            Array.Clear(Sums);
            return;
        }

        foreach (int row in _touched)
        {
            Array.Clear(Sums, row * Parameter.Columns, Parameter.Columns);
            _isTouched[row] = false;
        }

        _touched.Clear();
    }
}
