namespace Extractor.Cli.Extract.Batch;

/// <summary>
/// The articles between reader and writer. The reader adds in order and waits while the window is full, by count or by bytes; workers take
/// in order and finish in any; the writer gets them back in the order they were added. So memory stays flat however long the archive is, and
/// the output does not depend on which worker is faster. Thread-safe.
/// </summary>
/// <param name="maxCount">The most articles within.</param>
/// <param name="maxBytes">While the articles within have this many bytes, none is added; one is always let in.</param>
internal sealed class SlotWindow(int maxCount, long maxBytes)
{
    private readonly object _gate = new();
    private readonly Queue<Entry> _waiting = new();
    private readonly Queue<Entry> _ordered = new();
    private long _bytes;
    private bool _completed;
    private bool _closed;

    /// <summary>Adds an article; waits while the window is full.</summary>
    /// <param name="slot">The article.</param>
    /// <param name="needsWork">False when there is nothing to extract.</param>
    /// <returns>False when the window was closed: there is no use in reading on.</returns>
    public bool Add(ArticleSlot slot, bool needsWork)
    {
        lock (_gate)
        {
            while (!_closed && (_ordered.Count >= maxCount || _bytes >= maxBytes))
            {
                Monitor.Wait(_gate);
            }

            if (_closed)
            {
                return false;
            }

            Entry entry = new(slot) { Done = !needsWork };
            _bytes += slot.Read.ArticleBytes;
            _ordered.Enqueue(entry);
            if (needsWork)
            {
                _waiting.Enqueue(entry);
            }

            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Says that nothing more is added.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Ends the batch early: articles no worker has taken are dropped, those in work may still finish.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Takes the next article to extract, and does <paramref name="work"/> on it; waits for one.</summary>
    /// <returns>False when there will be none.</returns>
    public bool Work(Action<ArticleSlot> work)
    {
        Entry? entry;
        lock (_gate)
        {
            while (!_closed && !_completed && _waiting.Count == 0)
            {
                Monitor.Wait(_gate);
            }

            if (_closed || !_waiting.TryDequeue(out entry))
            {
                return false;
            }

            entry.Taken = true;
        }

        work(entry.Slot);
        lock (_gate)
        {
            entry.Done = true;
            Monitor.PulseAll(_gate);
        }

        return true;
    }

    /// <summary>The next article in order, finished; waits for it. Once closed, only what is in work is waited for, and not for longer than asked.</summary>
    /// <param name="graceAfterClose">How long to wait for an article in work once the window is closed.</param>
    /// <returns>Null at the end.</returns>
    public ArticleSlot? Next(TimeSpan graceAfterClose)
    {
        lock (_gate)
        {
            while (!IsHeadDone())
            {
                if (_closed && !(_ordered.TryPeek(out Entry? head) && head.Taken && Monitor.Wait(_gate, graceAfterClose)))
                {
                    return null;
                }

                if (_closed)
                {
                    continue;
                }

                if (_completed && _ordered.Count == 0)
                {
                    return null;
                }

                Monitor.Wait(_gate);
            }

            ArticleSlot slot = _ordered.Dequeue().Slot;
            _bytes -= slot.Read.ArticleBytes;
            Monitor.PulseAll(_gate);
            return slot;
        }
    }

    private bool IsHeadDone() => _ordered.TryPeek(out Entry? head) && head.Done;

    private sealed class Entry(ArticleSlot slot)
    {
        public ArticleSlot Slot { get; } = slot;

        public bool Taken { get; set; }

        public bool Done { get; set; }
    }
}
