using System.Text;
using Extractor.Articles.Readers;
using Newtonsoft.Json;

namespace Extractor.Cli.Extract.Output;

/// <summary>Writes failures as JSON Lines: <c>{"input","line","offset","id","severity","reason","message","remedy"}</c>, what is unknown as null.</summary>
internal sealed class FailureLine(Stream target)
{
    /// <summary>Writes one line.</summary>
    public void Write(ReadFailure failure)
    {
        StringWriter text = new() { NewLine = "\n" };
        using (JsonTextWriter json = new(text) { CloseOutput = false })
        {
            json.WriteStartObject();
            Field(json, "input", failure.Input);
            Field(json, "line", failure.Line);
            Field(json, "offset", failure.Offset);
            Field(json, "id", failure.ArticleId);
            Field(json, "severity", failure.Severity.ToString().ToLowerInvariant());
            Field(json, "reason", failure.Reason);
            Field(json, "message", failure.Message);
            Field(json, "remedy", failure.Remedy);
            json.WriteEndObject();
        }

        text.WriteLine();
        target.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Field(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
