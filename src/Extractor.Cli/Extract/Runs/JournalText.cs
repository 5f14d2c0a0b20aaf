using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Cli.Extract.Runs;

/// <summary>The lines of a journal as JSON: the header, then as many inputs as it says, then checkpoints.</summary>
internal static class JournalText
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });

    /// <summary>A line with its line end.</summary>
    public static byte[] Line(object value)
    {
        StringWriter text = new();
        using (JsonTextWriter json = new(text) { CloseOutput = false })
        {
            Serializer.Serialize(json, value);
        }

        return Encoding.UTF8.GetBytes(text + "\n");
    }

    /// <summary>Reads the lines of a journal.</summary>
    /// <param name="lines">The lines that are whole.</param>
    /// <param name="dropped">True when the last line is damaged: it was being written when the power went.</param>
    /// <returns>Null when it is no journal of this form, or is damaged elsewhere.</returns>
    public static JournalContent? Read(IReadOnlyList<string> lines, out bool dropped)
    {
        dropped = false;
        RunHeader? header = lines.Count == 0 ? null : Parse<RunHeader>(lines[0]);
        if (header?.Format != RunHeader.CurrentFormat || lines.Count <= header.Inputs)
        {
            return null;
        }

        RunInput?[] inputs = [.. lines.Skip(1).Take(header.Inputs).Select(Parse<RunInput>)];
        Checkpoint last = new();
        for (int i = 1 + header.Inputs; i < lines.Count; i++)
        {
            Checkpoint? next = Parse<Checkpoint>(lines[i]);
            dropped = next is null && i == lines.Count - 1;
            if (next is null && !dropped)
            {
                return null;
            }

            last = next ?? last;
        }

        return Array.Exists(inputs, i => i is null) ? null : new JournalContent(new RunIdentity(header, inputs!), last);
    }

    private static T? Parse<T>(string line)
        where T : class
    {
        try
        {
            using JsonTextReader json = new(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(json) is JObject value ? value.ToObject<T>(Serializer) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
