namespace Extractor.Quantities.Numbers;

/// <summary>
/// Adds up number words as they are read: <c>twenty-eight thousand six hundred forty-two</c> is (28 × 1000) + (6 × 100) + 42. It refuses a word that
/// can't go on the number before it, so that <c>two three</c> is two numbers.
/// </summary>
internal sealed class CardinalSum
{
    private decimal _total;
    private decimal _group;
    private decimal _lowest = decimal.MaxValue;
    private NumberWordClass _last;

    /// <summary>The number so far.</summary>
    public decimal Value => _total + _group;

    /// <summary>The last scale read, 1 without one.</summary>
    public decimal LastScale { get; private set; } = 1;

    /// <summary>True when a scale, hundred or dozen was read.</summary>
    public bool Scaled { get; private set; }

    /// <summary>True after a hundred or a scale: <c>two hundred and thirty</c>.</summary>
    public bool MayTakeAnd => _last is NumberWordClass.Hundred or NumberWordClass.Scale;

    /// <summary>Takes the next word; false when it begins another number.</summary>
    public bool Add(NumberWord word)
    {
        bool taken = word.Class switch
        {
            NumberWordClass.One => AddOne(word.Value),
            NumberWordClass.Ten => AddTen(word.Value),
            NumberWordClass.Hundred => Multiply(100, belowOnly: true),
            NumberWordClass.Group => Multiply(word.Value, belowOnly: true),
            NumberWordClass.Scale => AddScale(word.Value),
            _ => false,
        };
        if (taken)
        {
            _last = word.Class;
        }

        return taken;
    }

    private bool AddOne(decimal value)
    {
        bool fits = _last is NumberWordClass.None or NumberWordClass.Hundred or NumberWordClass.Scale || (_last == NumberWordClass.Ten && value is > 0 and < 10);
        _group += fits ? value : 0;
        return fits;
    }

    private bool AddTen(decimal value)
    {
        bool fits = _last is NumberWordClass.None or NumberWordClass.Hundred or NumberWordClass.Scale;
        _group += fits ? value : 0;
        return fits;
    }

    private bool Multiply(decimal factor, bool belowOnly)
    {
        if (belowOnly && _group >= 100)
        {
            return false;
        }

        _group = (_group == 0 ? 1 : _group) * factor;
        Scaled = true;
        LastScale = factor;
        return true;
    }

    private bool AddScale(decimal value)
    {
        if (_group == 0 && _last == NumberWordClass.Scale)
        {
            // "hundred thousand million", "lakh crore": a scale of a scale.
            if (_total * value > 1e24m)
            {
                return false;
            }

            _total *= value;
            LastScale = value;
            return true;
        }

        if (value >= _lowest)
        {
            return false;
        }

        _total += (_group == 0 ? 1 : _group) * value;
        _group = 0;
        _lowest = value;
        Scaled = true;
        LastScale = value;
        return true;
    }
}
