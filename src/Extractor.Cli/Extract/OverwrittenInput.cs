using Extractor.Cli.Extract.Inputs;

namespace Extractor.Cli.Extract;

/// <summary>Refuses a run that would write over what it reads, or write two things to one file.</summary>
internal static class OverwrittenInput
{
    /// <summary>Why the run is refused; null when it is not.</summary>
    /// <param name="inputs">As typed.</param>
    /// <param name="written">The files that the run writes.</param>
    /// <param name="what">What goes to the first of them.</param>
    public static string? Message(IReadOnlyList<string> inputs, string[] written, string what)
    {
        string[] identities = [.. written.Select(PathIdentity.Of)];
        if (identities.Distinct(PathIdentity.Comparer).Count() < identities.Length)
        {
            return $"{what} and failures cannot both be written to {written[0]}.";
        }

        string? input = inputs.FirstOrDefault(i => File.Exists(i) && identities.Contains(PathIdentity.Of(i), PathIdentity.Comparer));
        return input is null ? null : $"{input} is an input and would be overwritten; write to another file.";
    }
}
