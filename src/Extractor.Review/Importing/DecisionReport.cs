using System.Collections.Immutable;

namespace Extractor.Review.Importing;

/// <summary>What came of taking decisions in.</summary>
public sealed record DecisionReport
{
    /// <summary>Articles of the file that the store has.</summary>
    public long Articles { get; set; }

    /// <summary>Articles, tasks or lines that were passed over: not annotated, not in the store, of another text, or damaged.</summary>
    public long PassedOver { get; set; }

    /// <summary>Claims that were accepted.</summary>
    public long Accepted { get; set; }

    /// <summary>Claims that were corrected.</summary>
    public long Corrected { get; set; }

    /// <summary>Claims that were rejected.</summary>
    public long Rejected { get; set; }

    /// <summary>Claims whose decision the store had already.</summary>
    public long Known { get; set; }

    /// <summary>Claims that could not be decided: the annotation is unclear, makes no claim, or another reviewer decided.</summary>
    public long Undecided { get; set; }

    /// <summary>What was passed over or left undecided and why, one sentence each; the first thousand.</summary>
    public ImmutableArray<string> Messages { get; set; } = [];

    internal void Say(string message) => Messages = message.Length > 0 && Messages.Length < 1000 ? Messages.Add(message) : Messages;
}
