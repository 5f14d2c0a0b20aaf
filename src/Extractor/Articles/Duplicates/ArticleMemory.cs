using System.Text;

namespace Extractor.Articles.Duplicates;

/// <summary>The bytes by which an article is remembered from one process to the next: some two hundred of an article.</summary>
internal static class ArticleMemory
{
    /// <summary>Writes an article and its sample.</summary>
    public static byte[] Write(RememberedArticle article, ReadOnlySpan<WordRun> sample)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        writer.Write(article.First);
        writer.Write(article.Id);
        writer.Write(article.Story);
        writer.Write7BitEncodedInt(article.Runs);
        writer.Write(article.Text);
        writer.Write7BitEncodedInt(sample.Length);
        foreach (WordRun run in sample)
        {
            writer.Write(run.Wording);
            writer.Write(run.Numbers);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static RememberedArticle Read(ReadOnlyMemory<byte> memory, out WordRun[] sample)
    {
        try
        {
            using BinaryReader reader = new(new MemoryStream(memory.ToArray()), Encoding.UTF8);
            (uint first, string id, uint story, int runs, ulong text) = (reader.ReadUInt32(), reader.ReadString(), reader.ReadUInt32(), reader.Read7BitEncodedInt(), reader.ReadUInt64());
            sample = new WordRun[Math.Clamp(reader.Read7BitEncodedInt(), 0, Wording.MostRemembered)];
            for (int i = 0; i < sample.Length; i++)
            {
                sample[i] = new WordRun(reader.ReadUInt32(), reader.ReadByte());
            }

            return new RememberedArticle(first, id, story, runs, sample.Length, text);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("What was remembered of an article is damaged.", e);
        }
    }
}
