namespace Extractor.Review.Stores;

/// <summary>What an account may do.</summary>
public enum Role
{
    /// <summary>Decides claims.</summary>
    Reviewer,

    /// <summary>Also settles disagreements, accepts in bulk and sees everybody's decisions.</summary>
    Admin,
}

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">The name, unique whatever the case.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Stamp">Changes with the password: cookies and tokens of before no longer hold.</param>
public sealed record Account(string Name, Role Role, string Stamp);
