namespace Extractor.Articles.Duplicates;

/// <summary>What an article shares with one that is remembered.</summary>
/// <param name="Runs">Runs of the remembered sample that it has.</param>
/// <param name="Numbered">How many of these hold numbers.</param>
/// <param name="SameNumbers">In how many of those the numbers are the same.</param>
/// <param name="Pieces">In how many pieces of ten words of the article there are such runs.</param>
/// <param name="LastPiece">The last of these pieces.</param>
internal readonly record struct SharedWording(int Runs, int Numbered, int SameNumbers, int Pieces, int LastPiece)
{
    private const int PieceWords = 10;

    // Wire copies share a third of their runs of words; different stories hardly any.
    private const double LeastShare = 0.2;
    private const int LeastSampled = 4;
    private const double LeastRuns = 8;

    // What a house prints under all its stories is some thirty words, with hardly a number: "Sign up to our newsletter …".
    private const int LeastPieces = 5;
    private const int FewSameNumbers = 2;

    // A story that is filed again with a new number of dead keeps its other numbers; a report made from the template of another keeps none.
    private const int FewNumbered = 2;
    private const double LeastSameNumbers = 0.5;

    /// <summary>One run more, in the order of the text.</summary>
    public SharedWording Add(WordRun run, bool sameNumbers)
    {
        int piece = run.Position / PieceWords + 1;
        return new SharedWording(
            Runs + 1,
            Numbered + (run.Numbers == 0 ? 0 : 1),
            SameNumbers + (run.Numbers != 0 && sameNumbers ? 1 : 0),
            Pieces + (piece == LastPiece ? 0 : 1),
            piece);
    }

    /// <summary>How much of the shorter text the other holds, estimated; 0 when they are different stories.</summary>
    /// <param name="other">The article that is remembered.</param>
    /// <param name="runs">The runs of the other text.</param>
    /// <param name="everywhere">How many of these are in many stories, and count for none.</param>
    public double Share(RememberedArticle other, int runs, int everywhere)
    {
        double common = (double)Runs / other.Sampled * other.Runs;
        int shorter = Math.Min(runs, other.Runs);
        double share = Math.Min(1, common / Math.Max(shorter - everywhere, shorter / 2.0));
        bool enough = Runs >= Math.Min(LeastSampled, other.Sampled) && common >= Math.Min(LeastRuns, shorter) && share >= LeastShare;
        bool notice = Pieces < LeastPieces && SameNumbers < FewSameNumbers && Pieces * PieceWords < shorter / 2;
        bool template = Numbered >= FewNumbered && SameNumbers < LeastSameNumbers * Numbered;
        return enough && !notice && !template ? share : 0;
    }
}
