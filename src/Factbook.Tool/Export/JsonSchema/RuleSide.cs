using System.Text.Json.Nodes;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>A side of a rule: what cannot be said of it exactly must neither let the rule hold nor break it.</summary>
internal abstract class RuleSide
{
    private RuleSide()
    {
    }

    /// <summary>What makes the rule hold.</summary>
    public static RuleSide Precondition { get; } = new OfPrecondition();

    /// <summary>What the rule demands.</summary>
    public static RuleSide Demand { get; } = new OfDemand();

    /// <summary>Whether a condition can be said though some of its patterns cannot.</summary>
    public abstract bool CanBeSaid(ValueConstraints stated);

    /// <summary>What is said of a number in quotes, which is not compared with bounds.</summary>
    public abstract JsonObject OnQuotedNumber(ValueConstraints stated);

    private sealed class OfPrecondition : RuleSide
    {
        public override bool CanBeSaid(ValueConstraints stated) => stated.Patterns.Count >= stated.Originals.Count;

        public override JsonObject OnQuotedNumber(ValueConstraints stated) =>
            stated.Minimum is not null || stated.Maximum is not null ? Json.Never : stated.OnText(Json.Type("string"));
    }

    private sealed class OfDemand : RuleSide
    {
        public override bool CanBeSaid(ValueConstraints stated) => true;

        public override JsonObject OnQuotedNumber(ValueConstraints stated) => stated.OnText(Json.Type("string"));
    }
}
