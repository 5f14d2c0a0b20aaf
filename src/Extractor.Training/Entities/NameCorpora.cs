namespace Extractor.Training.Entities;

/// <summary>
/// A corpus of names: its file and scheme, whether nationalities are labelled as places, whether a place and what it lies in are one, and what of it is held out or left.
/// A fifth is taken of silver annotation, so that it does not outvote gold.
/// </summary>
internal sealed record NameCorpus(string File, LabelScheme Scheme, bool PlacesHoldNationalities = false, bool JoinsPlaces = false, bool HoldsOutTenth = false, bool TakesFifth = false);

/// <summary>The corpora that the name tagger learns from and is measured on.</summary>
internal static class NameCorpora
{
    private static readonly LabelScheme Conll = new("PER=Person ORG=Org LOC=Loc|Fac", "Norp|Misc|Product|Fac");

    /// <summary>The corpora to learn from; a tenth of the first is kept to measure on.</summary>
    public static IReadOnlyList<NameCorpus> Train { get; } =
    [
        new("en_worldwide.train.conll.gz", new LabelScheme("Person=Person Organization=Org Location=Loc Facility=Fac NORP=Norp Product=Product Misc=Misc"), JoinsPlaces: true, HoldsOutTenth: true),
        new("redocred.dev.conll.gz", new LabelScheme("PER=Person ORG=Org LOC=Loc|Fac MISC=Misc|Product|Norp|Fac", "Norp"), PlacesHoldNationalities: true),
        new("wikigold.train.conll.gz", new LabelScheme("PER=Person ORG=Org LOC=Loc|Fac MISC=Misc|Norp|Product")),
        new("re3d.train.conll.gz", new LabelScheme("Person=Person Organisation=Org Location=Loc|Fac Nationality=Norp Weapon=Product|Misc MilitaryPlatform=Product|Misc DocumentReference=Misc", "Misc|Product|Fac|Norp")),
        new("gum_named.train.conll.gz", new LabelScheme("person=Person place=Loc|Fac organization=Org norp=Norp abstract=Misc|Product|Org event=Misc", "Norp|Misc|Product")),
        new("uner_ewt.dev.conll.gz", Conll),
        new("crossner_politics.train.conll.gz", Politics()),
        new("crossner_politics.dev.conll.gz", Politics()),
        new("btc_news_tweets.train.conll.gz", Conll),
        new("gmb.train.conll.gz", new LabelScheme("per=Person org=Org geo=Loc|Fac gpe=Norp|Loc art=Misc|Product eve=Misc nat=Misc", "Norp|Misc|Product|Fac"), TakesFifth: true),
    ];

    /// <summary>Corpora that are never learned from.</summary>
    public static IReadOnlyList<NameCorpus> Foreign { get; } =
    [
        new("btc.dev.conll.gz", Conll),
        new("wnut17.dev.conll.gz", new LabelScheme("person=Person location=Loc|Fac corporation=Org group=Org", "Norp|Misc|Product|Fac")),
        new("gum_named.dev.conll.gz", new LabelScheme("person=Person place=Loc|Fac organization=Org norp=Norp abstract=Misc|Product|Org event=Misc", "Norp|Misc|Product")),
    ];

    private static LabelScheme Politics() =>
        new("person=Person politician=Person politicalparty=Org organisation=Org country=Loc location=Loc|Fac misc=Misc|Norp|Product election=Misc event=Misc", "Norp");
}
