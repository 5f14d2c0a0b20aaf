using Extractor.Cli.CommandLine;
using Extractor.Cli.Completion;
using Extractor.Cli.Extract;
using Extractor.Cli.Train;

return ExtractorCommand.Run(args, [ExtractCommand.Create(), TrainCommand.Create(), CompletionCommand.Create()]);
