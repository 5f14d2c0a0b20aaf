namespace Extractor.Cli.Extract.Runs;

/// <summary>What makes two runs the same run: then one can go on where the other was stopped.</summary>
internal sealed record RunIdentity(RunHeader Header, IReadOnlyList<RunInput> Inputs)
{
    /// <summary>What differs from the run that a journal tells of, as half a sentence; null when nothing does.</summary>
    public string? Difference(RunIdentity journal)
    {
        if (journal.Header.Version != Header.Version)
        {
            return $"it was begun by version {journal.Header.Version} of the program and this is {Header.Version}";
        }

        if (journal.Header.Models != Header.Models)
        {
            return $"it was begun with other models ({Short(journal.Header.Models)}… instead of {Short(Header.Models)}…)";
        }

        return SettingsDifference(journal.Header.Settings) ?? InputsDifference(journal.Inputs);
    }

    private string? SettingsDifference(SortedDictionary<string, string?> before)
    {
        foreach (string name in Header.Settings.Keys.Union(before.Keys))
        {
            string? then = before.GetValueOrDefault(name);
            string? now = Header.Settings.GetValueOrDefault(name);
            if (then != now)
            {
                return $"it was begun with {name} {then ?? "not given"} and now it is {now ?? "not given"}";
            }
        }

        return null;
    }

    private string? InputsDifference(IReadOnlyList<RunInput> before)
    {
        for (int i = 0; i < Math.Min(before.Count, Inputs.Count); i++)
        {
            if (before[i] != Inputs[i])
            {
                return before[i].Path == Inputs[i].Path
                    ? $"the input {before[i].Path} has changed since (size or time of the last change)"
                    : $"its input {i + 1} was {before[i].Path} and now it is {Inputs[i].Path}";
            }
        }

        return before.Count == Inputs.Count ? null : $"it had {before.Count} inputs and now there are {Inputs.Count}";
    }

    private static string Short(string sha256) => sha256[..Math.Min(12, sha256.Length)];
}
