using System.CommandLine;
using Extractor.Records;

namespace Extractor.Cli.Schema;

/// <summary>The command <c>extractor schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command, which prints the JSON Schema of the record on standard output.</summary>
    public static Command Create()
    {
        Command command = new("schema", "Print the JSON Schema (draft 2020-12) of a record, which explains every field.");
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(RecordSchema.Text));
        return command;
    }
}
