using Extractor.Cli.CommandLine;
using Extractor.Cli.Completion;
using Extractor.Cli.Extract;
using Extractor.Cli.Schema;
using Extractor.Cli.Show;
using Extractor.Cli.Train;

return ExtractorCommand.Run(args, [ExtractCommand.Create(), ShowCommand.Create(), SchemaCommand.Create(), TrainCommand.Create(), CompletionCommand.Create()]);
