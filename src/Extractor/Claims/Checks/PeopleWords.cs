using System.Collections.Frozen;

namespace Extractor.Claims.Checks;

/// <summary>Singular nouns for people: a count of any of them is a count of persons.</summary>
internal static class PeopleWords
{
    private static readonly FrozenSet<string> Words = """
        person man woman child boy girl adult teenager baby infant pensioner parent mother father family-member relative
        soldier troop trooper marine sailor airman officer policeman policewoman guard gunman militant fighter rebel insurgent terrorist jihadist jihadi
        extremist combatant militiaman recruit volunteer returner returnee civilian resident villager citizen native national foreigner tourist migrant
        refugee passenger crew-member commuter pedestrian driver worker employee miner fisherman farmer teacher doctor nurse medic student pupil journalist
        firefighter rescuer victim casualty survivor wounded dead patient prisoner inmate detainee hostage suspect protester demonstrator supporter
        member people human individual voter
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string unit) => Words.Contains(unit);
}
