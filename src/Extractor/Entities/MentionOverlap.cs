using Extractor.Entities.Names;

namespace Extractor.Entities;

/// <summary>Decides between names and times that share tokens: <c>Sunday Times</c> is a name, <c>May 5</c> a date.</summary>
internal static class MentionOverlap
{
    /// <summary>Removes the loser of each overlap, in place; both lists are in text order.</summary>
    public static void Resolve(List<NameDraft> names, List<Entity> times)
    {
        HashSet<NameDraft> lostNames = [];
        HashSet<Entity> lostTimes = [];
        int time = 0;
        foreach (NameDraft name in names)
        {
            while (time < times.Count && times[time].Tokens.End <= name.Tokens.First)
            {
                time++;
            }

            for (int i = time; i < times.Count && times[i].Tokens.First < name.Tokens.End; i++)
            {
                bool longer = name.Tokens.Count > times[i].Tokens.Count && name.Tokens.First <= times[i].Tokens.First && name.Tokens.End >= times[i].Tokens.End;
                if (longer)
                {
                    lostTimes.Add(times[i]);
                }
                else
                {
                    lostNames.Add(name);
                }
            }
        }

        names.RemoveAll(lostNames.Contains);
        times.RemoveAll(lostTimes.Contains);
    }
}
