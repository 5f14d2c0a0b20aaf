namespace Extractor.Tests;

/// <summary>
/// Compares a text with the approved file of the same name under <c>Approved</c>. Only line ends are made the same. When they differ, the text is
/// written beside the approved file, with <c>.received</c> in its name, for a person to look at and to approve by renaming.
/// </summary>
internal static class ApprovedText
{
    private static readonly string Root = Path.Combine(Repository.Root, "tests", "Extractor.Tests", "Approved");

    /// <summary>Fails unless the text is the approved one.</summary>
    /// <param name="path">The approved file, under <c>Approved</c>, with <c>/</c> between folders.</param>
    /// <param name="text">What came out.</param>
    public static void Check(string path, string text)
    {
        string approved = Path.Combine(Root, path);
        string received = Path.ChangeExtension(approved, ".received" + Path.GetExtension(approved));
        string actual = text.ReplaceLineEndings("\n");
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"The text differs from the approved {path}. What came out is in {received}; if it is right, let it take the approved file's place.");
    }
}
