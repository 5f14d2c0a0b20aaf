using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace Extractor.Articles.Readers.Drafts;

/// <summary>
/// Hands out the articles of an archive whose other items are passed over: what is said about those is a warning, which needs an article to carry
/// it. One article is held back, so that the last one can carry the warnings of what comes after it.
/// </summary>
internal sealed class ResultHolder
{
    private readonly ImmutableArray<ReadFailure>.Builder _passedOver = ImmutableArray.CreateBuilder<ReadFailure>();
    private ReadResult? _held;
    private ExceptionDispatchInfo? _error;
    private bool _any;
    private bool _ended;

    /// <summary>The next result; null at the end. What reading throws passes through, once the article that is held back was handed out.</summary>
    /// <param name="cut">Reads the next item; null at the end.</param>
    /// <param name="nothing">The failure for an archive without any article, by the number of other items.</param>
    public ReadResult? Next(Func<CutItem?> cut, Func<int, ReadFailure> nothing)
    {
        _error?.Throw();
        while (!_ended && Cut(cut) is { } item)
        {
            if (item.PassedOver is { } warning)
            {
                _passedOver.Add(warning);
            }
            else if (Hold(item.Result!) is { } before)
            {
                return before;
            }
        }

        return AtEnd(nothing);
    }

    private CutItem? Cut(Func<CutItem?> cut)
    {
        try
        {
            return cut();
        }
        catch (Exception e) when (_held is not null)
        {
            _error = ExceptionDispatchInfo.Capture(e);
            return null;
        }
    }

    private ReadResult? Hold(ReadResult result)
    {
        ReadResult? before = _held;
        _held = result.WithWarnings(_passedOver.DrainToImmutable());
        _any = true;
        return before;
    }

    private ReadResult? AtEnd(Func<int, ReadFailure> nothing)
    {
        ReadResult? last = _held;
        if (!_ended && !_any)
        {
            last = ReadResult.Failed(nothing(_passedOver.Count));
        }

        foreach (ReadFailure warning in last is null ? [] : _passedOver.DrainToImmutable())
        {
            last = last!.WithWarning(warning);
        }

        _held = null;
        _ended = _error is null;
        return last;
    }
}
