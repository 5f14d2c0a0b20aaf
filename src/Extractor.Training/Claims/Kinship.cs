namespace Extractor.Training.Claims;

/// <summary>How near an annotated article is to those that are to be linked.</summary>
internal enum Kinship
{
    /// <summary>Of another kind.</summary>
    Foreign,

    /// <summary>Of their kind, annotated by others.</summary>
    Alike,

    /// <summary>Of their kind, annotated as they are judged.</summary>
    Own,
}
