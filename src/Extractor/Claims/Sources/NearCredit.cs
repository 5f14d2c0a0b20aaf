namespace Extractor.Claims.Sources;

/// <summary>A credit near a quantity.</summary>
/// <param name="Credit">The credit.</param>
/// <param name="Reach">Where it stands to the number: it <c>covers</c> it, stands <c>beside</c> it in its sentence, or in one <c>before</c> or <c>after</c>.</param>
internal sealed record NearCredit(Credit Credit, string Reach);
