using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Extractor.Cli.CommandLine;

/// <summary>Writes the usual help of a command and then its examples.</summary>
internal sealed class ExamplesHelpAction(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        if (Examples.Of(parseResult.CommandResult.Command.Name, parseResult.CommandResult.Command is RootCommand) is { } examples)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return code;
    }
}
