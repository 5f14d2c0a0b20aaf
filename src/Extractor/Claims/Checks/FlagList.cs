namespace Extractor.Claims.Checks;

/// <summary>Collects the flags of an article's claims. Each is kept once, in the order raised. Not shared between threads.</summary>
internal sealed class FlagList(Claim[] claims)
{
    /// <summary>Flags a claim.</summary>
    public void Add(int claim, string name, int other = -1)
    {
        ClaimFlag flag = new(name, other);
        if (!claims[claim].Flags.Contains(flag))
        {
            claims[claim] = claims[claim] with { Flags = claims[claim].Flags.Add(flag) };
        }
    }

    /// <summary>Flags two claims, each with the other.</summary>
    public void AddPair(int claim, string name, int other, string? back = null)
    {
        Add(claim, name, other);
        Add(other, back ?? name, claim);
    }
}
