using System.CommandLine;
using Extractor.Cli.Schema;
using Newtonsoft.Json.Linq;

namespace Extractor.Tests.Cli.Schema;

public sealed class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_printed_and_nothing_else()
    {
        using StringWriter output = new();

        Assert.Equal(0, SchemaCommand.Create().Parse([]).Invoke(new InvocationConfiguration { Output = output }));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", JObject.Parse(output.ToString())["$schema"]);
    }
}
