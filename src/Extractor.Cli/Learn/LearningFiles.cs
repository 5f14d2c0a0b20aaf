using Extractor.Cli.Extract.Output;
using Extractor.Review.Learning;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Extractor.Cli.Learn;

/// <summary>Writes what was learned as JSON, with the reliability diagrams beside it.</summary>
internal static class LearningFiles
{
    /// <summary>Writes the files.</summary>
    /// <param name="report">What was learned.</param>
    /// <param name="path">The JSON file.</param>
    /// <exception cref="OutputException">They cannot be written.</exception>
    public static void Write(LearningReport report, string path)
    {
        JsonSerializerSettings settings = new()
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
            Converters = { new StringEnumConverter(new SnakeCaseNamingStrategy()) },
            Formatting = Formatting.Indented,
        };
        WriteFile(path, JsonConvert.SerializeObject(report with { DiagramBefore = null, DiagramAfter = null }, settings) + "\n");
        if (report is { DiagramBefore: { } before, DiagramAfter: { } after })
        {
            WriteFile(Path.ChangeExtension(path, ".before.svg"), before);
            WriteFile(Path.ChangeExtension(path, ".after.svg"), after);
        }
    }

    private static void WriteFile(string path, string text)
    {
        using OutputTarget target = OutputTarget.File(path);
        using (StreamWriter writer = new(target.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true))
        {
            writer.Write(text);
        }

        target.Commit();
    }
}
