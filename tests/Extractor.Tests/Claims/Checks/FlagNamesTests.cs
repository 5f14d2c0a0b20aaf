using System.Text.Json;
using System.Text.RegularExpressions;
using Extractor.Claims.Checks;

namespace Extractor.Tests.Claims.Checks;

public class FlagNamesTests
{
    [Fact]
    public void Every_flag_that_can_be_raised_is_explained_in_the_schema()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Extractor", "Records", "record.schema.json")));
        string[] explained = [.. schema.RootElement.GetProperty("$defs").GetProperty("flag").GetProperty("anyOf").EnumerateArray()
            .Select(a => a.GetProperty("description").GetString()!)
            .Select(d => Regex.Match(d, "^[a-z-]+").Value)];

        Assert.All(FlagNames.All, name => Assert.Contains(name, explained));
    }
}
