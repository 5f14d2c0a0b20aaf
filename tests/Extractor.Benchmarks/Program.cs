using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Extractor.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
