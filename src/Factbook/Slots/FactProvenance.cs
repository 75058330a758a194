using System.Linq;

namespace Factbook;

/// <summary>What facts say of the sources of their slots.</summary>
internal static class FactProvenance
{
    public static FactList<Citation> CitesOf(IFact fact, Slot slot) => fact is ICited cited
        ? FactList.Wrap(cited.Cites.Where(citation => citation.BearsOut(slot)).ToArray())
        : [];

    public static string? InferenceOf(IFact fact, Slot slot) => fact switch
    {
        ICited cited when cited.Inferred.Contains(slot) => cited.Inference ?? "",
        Source source when source.Inferred.Contains(slot) => source.Inference ?? "",
        _ => null,
    };

    public static Dispute? DisputeOf(IFact fact, Slot slot)
    {
        foreach (Dispute dispute in fact.Table.DisputesAbout(fact))
        {
            if (dispute.AboutSlot == slot)
            {
                return dispute;
            }
        }

        return null;
    }
}
