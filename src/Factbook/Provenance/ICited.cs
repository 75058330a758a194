namespace Factbook;

/// <summary>Something that says where it comes from.</summary>
public interface ICited
{
    /// <summary>The passages that say it; at least one.</summary>
    FactList<Citation> Cites { get; }

    /// <summary>The slots whose values the sources do not print and which follow from something else.</summary>
    FactList<Slot> Inferred { get; }

    /// <summary>What the inferred values follow from.</summary>
    string? Inference { get; }

    /// <summary>
    /// The slots that the cited sources were searched for and give no value for; a slot without a value that is not
    /// listed was not coded.
    /// </summary>
    FactList<Slot> NotStated { get; }
}
