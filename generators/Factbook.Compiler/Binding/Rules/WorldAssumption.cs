namespace Factbook.Compiler.Binding.Rules;

/// <summary>What a condition comes to where its slot has no value. Chosen where an expression is asked.</summary>
internal abstract class WorldAssumption
{
    private WorldAssumption()
    {
    }

    /// <summary>What is not stated is not so: the condition fails, unless it says otherwise.</summary>
    internal static WorldAssumption Closed { get; } = new ClosedWorld();

    /// <summary>What is not stated may be so: the condition fails only where it asks for a value.</summary>
    internal static WorldAssumption Open { get; } = new OpenWorld();

    /// <summary>Whether a condition holds that does not say itself whether its slot may be without a value.</summary>
    /// <param name="condition">The condition.</param>
    internal abstract bool HoldsForNone(SlotExpression condition);

    private sealed class ClosedWorld : WorldAssumption
    {
        internal override bool HoldsForNone(SlotExpression condition) => false;
    }

    private sealed class OpenWorld : WorldAssumption
    {
        internal override bool HoldsForNone(SlotExpression condition) => condition.HoldsForNone();
    }
}
