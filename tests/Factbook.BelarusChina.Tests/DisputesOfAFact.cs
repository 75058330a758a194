using System.Collections.Generic;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Which of the disputes of a fact is about a slot.</summary>
internal static class DisputesOfAFact
{
    /// <summary>The one dispute about a slot.</summary>
    public static Dispute About(this IEnumerable<Dispute> disputes, string slot) =>
        Assert.Single(disputes, dispute => dispute.AboutSlot == slot);
}
