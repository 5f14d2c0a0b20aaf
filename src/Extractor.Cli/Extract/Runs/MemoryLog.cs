using System.Buffers.Binary;
using Extractor.Cli.Extract.Selection;

namespace Extractor.Cli.Extract.Runs;

/// <summary>What the selection of articles has to know again when a run goes on: byte strings in the order of the input, each behind its length.</summary>
internal sealed class MemoryLog : IDisposable
{
    private readonly DurableFile _file;

    /// <summary>Opens the log, and gives what it holds to the selection.</summary>
    public MemoryLog(string path, long bytes, ArticleSelection selection)
    {
        _file = DurableFile.Open(path, bytes);
        if (bytes > 0)
        {
            Replay(path, bytes, selection);
        }
    }

    public long Bytes => _file.Bytes;

    /// <summary>Adds what an article left behind.</summary>
    public void Add(ReadOnlyMemory<byte> memory)
    {
        if (memory.IsEmpty)
        {
            return;
        }

        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, memory.Length);
        _file.Stream.Write(length);
        _file.Stream.Write(memory.Span);
    }

    public void Sync() => _file.Sync();

    public void Dispose() => _file.Dispose();

    private static bool TryRemember(byte[] memory, ArticleSelection selection)
    {
        try
        {
            selection.Remember(memory);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static void Replay(string path, long bytes, ArticleSelection selection)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using BinaryReader reader = new(file);
        while (file.Position < bytes)
        {
            int length = reader.ReadInt32();
            byte[] memory = length >= 0 && length <= bytes - file.Position ? reader.ReadBytes(length) : [];
            if (memory.Length != length || !TryRemember(memory, selection))
            {
                throw new RunRefusedException($"{path} is damaged. Start anew with --run-restart.");
            }
        }
    }
}
