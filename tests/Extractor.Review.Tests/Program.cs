using System.Globalization;
using Extractor.Review.Decisions;
using Extractor.Review.Queues;
using Extractor.Review.Stores;

// The process that CrashTests starts and kills: decides one claim after another and says each decision that the store has confirmed.
await using ReviewStore store = await ReviewStore.OpenAsync(args[0]);
string reviewer = args[1];
while (await store.NextAsync(new QueueQuery { Order = QueueOrder.Article }, reviewer, []) is { } claim)
{
    NewDecision decision = claim.Id % 3 == 0
        ? new(claim.Id, claim.Revision, reviewer, Verdict.Corrected, [new SlotChange("unit", null, "\"thing\"")])
        : new(claim.Id, claim.Revision, reviewer, Verdict.Accepted, []);
    DecisionOutcome outcome = await store.DecideAsync(decision);
    if (outcome.Refusal == Refusal.None)
    {
        Console.WriteLine(outcome.Decision!.Id.ToString(CultureInfo.InvariantCulture));
    }
}
