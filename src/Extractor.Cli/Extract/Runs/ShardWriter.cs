using System.IO.Compression;

namespace Extractor.Cli.Extract.Runs;

/// <summary>
/// Writes records to one shard after the other. An open shard is a plain file, so that it can be cut back to any checkpoint; it takes its name, and is
/// packed if that is asked for, when it is full. So neither where shards end nor their bytes depend on when the run was stopped. Not thread-safe.
/// </summary>
internal sealed class ShardWriter : IDisposable
{
    private readonly RunFolder _folder;
    private readonly ShardOptions _options;
    private DurableFile _open;

    /// <summary>Goes on in a shard.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="options">How.</param>
    /// <param name="number">The shard, from 1.</param>
    /// <param name="bytes">How much of it is kept.</param>
    public ShardWriter(RunFolder folder, ShardOptions options, int number, long bytes)
    {
        (_folder, _options, Number) = (folder, options, number);
        Recover();
        _open = DurableFile.Open(folder.OpenShard(number), bytes);
    }

    /// <summary>The number of the open shard.</summary>
    public int Number { get; private set; }

    /// <summary>How much the open shard holds.</summary>
    public long Bytes => _open.Bytes;

    /// <summary>True when the shard has the size it should have.</summary>
    public bool IsFull => Bytes >= _options.Bytes;

    /// <summary>Writes a record's line.</summary>
    public void Write(ReadOnlySpan<byte> line) => _open.Stream.Write(line);

    /// <summary>Puts what was written on the disk.</summary>
    public void Sync() => _open.Sync();

    /// <summary>Ends the open shard and begins the next one. An open file that was packed stays until <see cref="DropPacked"/>.</summary>
    public void Next()
    {
        _open.Sync();
        _open.Dispose();
        Finish(Number);
        Number++;
        _open = DurableFile.Open(_folder.OpenShard(Number), 0);
    }

    /// <summary>Removes the open file of the shard before, once the journal knows that the shard is complete.</summary>
    public void DropPacked()
    {
        if (Number > 1)
        {
            File.Delete(_folder.OpenShard(Number - 1));
        }
    }

    public void Dispose() => _open.Dispose();

    private void Finish(int number)
    {
        string open = _folder.OpenShard(number);
        string shard = _folder.Shard(number, _options.Gzip);
        if (!_options.Gzip)
        {
            File.Move(open, shard, overwrite: true);
            return;
        }

        WholeFile.Write(shard, packed =>
        {
            using FileStream plain = File.OpenRead(open);
            using GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true);
            plain.CopyTo(gzip);
        });
    }

    private void Recover()
    {
        RequireComplete();
        string shard = _folder.Shard(Number, _options.Gzip);
        if (!File.Exists(shard))
        {
            return;
        }

        // Stopped between the end of a shard and its checkpoint: what was done since the checkpoint before is done again, to the same end.
        if (_options.Gzip)
        {
            File.Delete(shard);
        }
        else
        {
            File.Move(shard, _folder.OpenShard(Number), overwrite: true);
        }
    }

    private void RequireComplete()
    {
        // The content was put on the disk before the journal said so, but a power cut may have undone the new name.
        if (Number > 1 && !File.Exists(_folder.Shard(Number - 1, _options.Gzip)) && File.Exists(_folder.OpenShard(Number - 1)))
        {
            Finish(Number - 1);
        }

        for (int number = 1; number < Number; number++)
        {
            string shard = _folder.Shard(number, _options.Gzip);
            if (!File.Exists(shard))
            {
                throw new RunRefusedException($"{shard} is missing, but the journal of the run says that it was complete. Put it back, or start anew with --run-restart.");
            }
        }

        DropPacked();
    }
}
