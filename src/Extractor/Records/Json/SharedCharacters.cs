using System.Buffers;
using Newtonsoft.Json;

namespace Extractor.Records.Json;

/// <summary>Lets the JSON writer rent its buffers, so that a batch does not allocate one for every article. Thread-safe.</summary>
internal sealed class SharedCharacters : IArrayPool<char>
{
    public static readonly SharedCharacters Pool = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
