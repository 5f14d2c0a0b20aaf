using System.Diagnostics;
using System.Text;
using Extractor.Cli.CommandLine;

namespace Extractor.Tests.Cli;

/// <summary>The program run as a process, as a shell runs it.</summary>
internal sealed record CommandLineRun(int Code, byte[] OutputBytes, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>Standard output as lines, the last line end set aside.</summary>
    public string[] Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');

    public static CommandLineRun Of(params string[] arguments) => In(Repository.Root, [], arguments);

    /// <summary>Runs the program.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="input">What standard input holds.</param>
    /// <param name="arguments">The command line.</param>
    public static CommandLineRun In(string folder, byte[] input, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        Task<byte[]> output = ReadAll(process.StandardOutput.BaseStream);
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CommandLineRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>
    /// Starts the program and leaves it running. It hears Ctrl+C even where the tests don't: what a script leaves in the background (<c>bash tests/run &amp;</c>) is
    /// told to ignore it, and hands that on.
    /// </summary>
    public static Process Start(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("env", ["--default-signal=INT", "dotnet", typeof(ExitCode).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        using MemoryStream all = new();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }
}
