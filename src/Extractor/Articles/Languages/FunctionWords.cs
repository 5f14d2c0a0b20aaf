using System.Collections.Frozen;
using Extractor.Models;

namespace Extractor.Articles.Languages;

/// <summary>The commonest words of languages in Latin script: articles, prepositions, pronouns, auxiliaries. A fifth to half of any running text. Written by us.</summary>
internal static class FunctionWords
{
    /// <summary>The place of English in <see cref="Tags"/>.</summary>
    public const int English = 0;

    // BCP 47 tag, then the words. Those that are also English names or abbreviations ("Al", "Os") are left out where others will do.
    private const string Table = """
        en the of and to in a is that for it on was with as he be by at his are this have from or had an they which not were but she her you we their there been has will would who more said its about after one if up out all when what so over into than them can only other new some could our no him also two first last may do any my now such these then most
        fr l d qu le la les de des du un une et est en que qui dans pour pas sur plus par avec ce il elle au aux sont mais ont cette été son sa ses nous vous ils leur comme ou se a être fait entre deux après aussi depuis même sans sous dont selon lui ne
        es el la los las de del un una y en que por con para se su al es no lo más como pero sus le ha este sobre entre también fue son está cuando muy sin desde hasta años dos todo ya han era ser donde según esta contra porque les
        pt o a os as de do da dos das em no na nos nas um uma e que para com por se não mais como mas foi ao à pelo pela são seu sua ele ela está também após entre sobre já foram ser pelos segundo até isso muito quando sem ainda aos às
        it il lo la i gli le di del della dei delle e che in un una per con non è sono da al alla nel nella si come più anche ma ha dal dalla sul sulla hanno questo quella suo sua essere dopo tra stato ai dopo ancora dove degli alle nei secondo cui
        de der die das und in den von zu mit ist im für auf des dem nicht ein eine sich als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihre seine gegen
        nl de het een van en in is dat op te voor met zijn die niet aan er om ook als dan maar bij nog uit door over naar heeft hebben werd wordt worden tot deze geen meer wel was ze hij zich dit of na tegen onder kan zou
        af die van en het in is dat vir nie met op te n om ook word wat sy deur aan as uit na hy was kan hulle oor maar tot gesê ons nog by ek daar hierdie sal haar teen
        sv och i att det som en på är av för med den till inte om ett har de var han från men sig kan så vi när nu efter vid under också ska skulle eller mot hade där hon blev alla år över mycket andra detta sina
        da og i at det er en til på som af for den med de ikke der har et fra var han men om vi sig kan så efter ved også blev eller skal ville være over siger hun havde mod nu når år sine
        nb og i det er en til på som av for den med de ikke har et fra var han men om vi seg kan så etter ved også ble eller skal ville være over sier hun hadde mot nå når år sine ifølge
        is og í að er sem á við til af en um ekki það fyrir var með hann eru því hefur þess frá þeir hún verið sé þá eftir segir eða hafa
        fi ja on ei että se oli hän mutta kun myös ovat niin kuin tai vain joka sen jo vuonna mukaan ole hänen olla joka ovat tämä ollut sekä mitä nyt vielä koska kanssa
        et ja on ei et see oli ta kui ka aga mis oma või nii kes ning seda siis üks olid tema juba veel pärast mille välja aasta
        lv un ir ar par no kas uz lai bet arī tika viņš pēc to gada tas kā ka vai pie līdz savu vairāk šo ir bija
        lt ir yra kad su iš bet tai į buvo kaip jis apie dėl po nuo jau ne tik savo už kuris prie metų taip pat dar
        pl i w na z do się nie że to jest o jak po za od przez dla ale co jego są był tym która który oraz ma już było tylko także jednak może czy przed przy ze być lub roku
        cs a v na se je že s z do o to k i za by pro jako ale po jsou od není jeho byl která který také podle až při nebo už aby jen které bylo této bude před roku
        sk a v na sa je že s z do o to k i za by pre ako ale po sú od nie jeho bol ktorá ktorý tiež podľa až pri alebo už aby len ktoré bolo tejto bude pred roku
        sl je in v na da se za so pa z ki tudi po ne bi od kot bo še o ali pri ni do bil ta že pred med lahko bila
        hr i u je na se da su za od s o a koji kao što će bi do ne nije iz po to koja bio nakon prema koje ili još već samo kako biti godine
        sq e të në dhe për me një se nga që është më i ka nuk si kanë ndër kjo ky u do shumë pas janë ishte
        hu a az és hogy is nem egy ez volt de meg el csak már azt még mint ki szerint után ha vagy van ezt lesz nagyon aki akik ami között
        ro și de în la a cu pe că un o din nu care pentru mai este sunt fi au fost sau dar prin după ca al ale lui această fiind către anul până
        tr ve bir bu için ile da de olarak çok daha olan olduğu en ne gibi sonra kadar ama ise değil var diye olduğunu dedi göre her yeni etti tarafından
        az və bir bu üçün ilə də olan ki daha sonra edir kimi isə çox olub bildirib görə həm onun
        id yang dan di dengan untuk pada dari ini itu dalam tidak akan adalah oleh ke sebagai telah juga mereka kata tersebut atau ada karena lebih bahwa saat kami bisa menjadi sudah seorang ketika setelah
        ms yang dan di dengan untuk pada dari ini itu dalam tidak akan adalah oleh ke sebagai telah juga mereka kata beliau atau ada kerana lebih bahawa ketika kami boleh seorang selepas
        tl ang ng sa na mga at ay ni kay si ito para hindi may nang niya kanyang sila ako po siya din rin pero kung naman dahil isang mula lang
        sw na ya wa kwa ni katika la za kuwa hiyo huo hilo cha vya alisema baada watu kutoka lakini pia hii huyo wake yake ambao ambayo hayo kama sasa zaidi nchi
        vi và của là có cho không được trong với các người một những đã này đến khi về tại ra cũng như để từ sẽ theo nhiều vào ông còn phải
        ca el la els les de del i un una en que per amb no és al dels a com més ha però seva seu aquest aquesta són també va ser entre sobre
        gl o a os as de do da dos das en no na un unha e que para con por non máis como pero foi ao á polo pola son tamén súa seu xa
        eu eta da ez bat du dira zuen izan ere baina dute hau dela zen egin baino beste zuten urte arte
        ga an na ar agus go is i do le tá a ag bhí sé leis mar faoi nach ach sin seo níl raibh
        cy y yn a yr i o mae ar ei wedi gan am eu fod nid oedd bod ond hefyd hyn roedd
        mt il ta li u fil jew għal biex hija kien huwa minn dan din hu mhux wara dwar kienet kif bil
        so iyo oo ka ku ee uu waxa waxaa ay in la ayaa soo kale waa isaga dalka laga ugu inuu ayuu
        ha da na a ya ta ce ba cikin shi wannan kuma su an domin daga wanda yadda suka zuwa ne har amma
        zu ukuthi futhi ngoba kodwa uma kanye lapho abantu phansi ngesikhathi lokhu yakhe bona
        ht la a nan yo ki pou li ak se nou te yon pa sou gen moun men nan fè avèk tout kap ap
        hi-Latn hai ke ki ka ko se mein nahi aur yeh woh hain tha thi kya bhi kar par ne ho raha liye gaya kiya unhone unke apne
        la et in est non ad ut cum qui quod sed ex sunt ab quae esse hoc per si autem atque
        """;

    /// <summary>The language tags, English first. At most 64.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Lines().Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)])];

    private static readonly FrozenDictionary<uint, FunctionWord> ByHash = Read();

    /// <summary>How many different words there are.</summary>
    public static int Words => ByHash.Count;

    /// <summary>What is known of a word.</summary>
    /// <param name="hash">The FNV-1a hash of the word in lower case.</param>
    public static FunctionWord Of(uint hash) => ByHash.GetValueOrDefault(hash);

    private static string[] Lines() => Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static FrozenDictionary<uint, FunctionWord> Read()
    {
        Dictionary<uint, FunctionWord> words = [];
        string[] lines = Lines();
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (string word in lines[i].Split(' ')[1..])
            {
                uint hash = Fnv1a.Hash(word);
                FunctionWord known = words.GetValueOrDefault(hash, new FunctionWord(0, words.Count));
                words[hash] = known with { Languages = known.Languages | (1UL << i) };
            }
        }

        return words.ToFrozenDictionary();
    }
}
