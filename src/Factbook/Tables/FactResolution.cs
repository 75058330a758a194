using System.ComponentModel;

namespace Factbook;

/// <summary>What an identifier that was once released stands for now. Immutable.</summary>
public sealed class FactResolution
{
    /// <summary>Describes what came of an identifier. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactResolution(string id, IFact? fact, bool isRetired, string? reason)
    {
        Id = id;
        Fact = fact;
        IsRetired = isRetired;
        Reason = reason;
    }

    /// <summary>The identifier that was asked for.</summary>
    public string Id { get; }

    /// <summary>
    /// The fact that the identifier stands for now: its own, or the one that replaced it in the end;
    /// <see langword="null"/> where it was retired and nothing replaced it.
    /// </summary>
    public IFact? Fact { get; }

    /// <summary>Whether the identifier is no longer that of a fact.</summary>
    public bool IsRetired { get; }

    /// <summary>Why the identifier was retired, where the curators say; never for one that lives.</summary>
    public string? Reason { get; }

    /// <summary>One line that says what came of the identifier.</summary>
    public override string ToString()
    {
        if (!IsRetired)
        {
            return Id;
        }

        string outcome = Fact is null ? $"{Id} is retired" : $"{Id} is replaced by {Fact.Id}";
        return Reason is null ? outcome : $"{outcome}: {Reason}";
    }
}
