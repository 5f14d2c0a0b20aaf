using BenchmarkDotNet.Running;
using Extractor.Benchmarks.Review;

// dotnet run -c Release --project tests/Extractor.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Extractor.Benchmarks -- review-load STORE [CLAIMS] [REVIEWERS] [DECISIONS EACH]
if (args is ["review-load", var address, ..])
{
    int Argument(int index, int otherwise) => args.Length > index ? int.Parse(args[index]) : otherwise;
    await new ReviewLoad(address, Argument(2, 200_000), Argument(3, 50), Argument(4, 100)).RunAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
