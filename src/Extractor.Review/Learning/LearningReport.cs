using System.Collections.Immutable;

namespace Extractor.Review.Learning;

/// <summary>How learning ended.</summary>
public enum LearningOutcome
{
    /// <summary>There are too few decisions to learn from; nothing was tried.</summary>
    TooFew,

    /// <summary>What was learned is not better beyond chance; the installed models stay.</summary>
    Kept,

    /// <summary>What was learned is better, and was not installed because nothing was to be changed.</summary>
    WouldInstall,

    /// <summary>What was learned is better, and installed.</summary>
    Installed,
}

/// <summary>What was learned.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Decisions">What it was learned from.</param>
/// <param name="Targets">Each probability of the model, that of the whole claim first; empty when nothing was tried.</param>
/// <param name="Linkers">The linkers; null when they were not tried.</param>
/// <param name="Installation">The models before and after.</param>
public sealed record LearningReport(LearningOutcome Outcome, string Reason, DecisionCounts Decisions, ImmutableArray<TargetReport> Targets, LinkerReport? Linkers, InstallationReport Installation)
{
    /// <summary>The reliability of whole claims by the installed model, on held-back decisions, as SVG; null when nothing was tried.</summary>
    public string? DiagramBefore { get; init; }

    /// <summary>The same by the new model.</summary>
    public string? DiagramAfter { get; init; }
}

/// <summary>The models before and after.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="ModelsBefore">The checksum of the model set that records carried in <c>pipeline.models</c>.</param>
/// <param name="ModelsAfter">The one they carry from now on; the same when nothing was changed.</param>
/// <param name="Number">The number that the replaced files were kept under; null when nothing was replaced.</param>
/// <param name="Files">The files that were replaced.</param>
public sealed record InstallationReport(string Directory, string ModelsBefore, string ModelsAfter, int? Number, ImmutableArray<string> Files);
