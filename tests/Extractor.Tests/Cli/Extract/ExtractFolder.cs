using Extractor.Tests.Articles.Readers;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Extract;

/// <summary>A folder of inputs that goes when the test does.</summary>
public abstract class ExtractFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extractor-extract-");

    protected string Root => _folder.FullName;

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Article(string id, string text) => new JObject { ["id"] = id, ["text"] = text }.ToString(Newtonsoft.Json.Formatting.None);

    protected static string[] Ids(IEnumerable<string> lines) => [.. lines.Select(l => (string)JObject.Parse(l)["article"]!["id"]!)];

    protected string At(string name) => Path.Combine(Root, name);

    protected string Write(string name, string content) => Write(name, InputBytes.Utf8(content));

    protected string Write(string name, byte[] content)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    protected string[] ReadLines(string name) => [.. File.ReadLines(At(name))];

    /// <summary>The failures file, as reason and article id.</summary>
    protected (string Reason, string? Id)[] Failures(string name) =>
        [.. ReadLines(name).Select(JObject.Parse).Select(f => ((string)f["reason"]!, (string?)f["id"]))];

    private protected CommandLineRun Extract(params string[] arguments) => CommandLineRun.In(Root, [], ["extract", .. arguments]);
}
