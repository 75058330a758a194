namespace Factbook.Guard.Tests.Drawing;

/// <summary>
/// What a schema is about. Most have a few of these, so that a fault of one construct does not hide those of the others;
/// some have all.
/// </summary>
internal sealed class Traits
{
    public Traits(Dice dice)
    {
        bool isFull = dice.Chance(10);
        MostSlots = isFull ? 12 : 5;
        HasCore = Draw(45);
        Descends = Draw(55);
        DescendsInPlace = Draw(40);
        Mixes = Draw(40);
        MixesMixins = Draw(30);
        Narrows = Draw(40);
        TakesAny = Draw(45);
        HoldsValues = Draw(65);
        OwnsIds = Draw(25);
        Maps = Draw(55);
        IsLenient = dice.Chance(20);
        LeadsBack = Draw(40) && !IsLenient;
        NumbersRows = Draw(50) && IsLenient;
        IsSearched = Draw(30);
        Unites = Draw(50);
        HasDefaults = Draw(30);
        Renames = Draw(25);

        bool Draw(int percent) => dice.Chance(percent) || isFull;
    }

    /// <summary>How many slots a class has at most, besides those that it inherits.</summary>
    public int MostSlots { get; }

    /// <summary>Whether it imports the core module.</summary>
    public bool HasCore { get; }

    /// <summary>Whether classes of records have descendants.</summary>
    public bool Descends { get; }

    /// <summary>Whether classes of values have descendants.</summary>
    public bool DescendsInPlace { get; }

    /// <summary>Whether there are mixins.</summary>
    public bool Mixes { get; }

    /// <summary>Whether mixins build on mixins.</summary>
    public bool MixesMixins { get; }

    /// <summary>Whether usages narrow what is inherited.</summary>
    public bool Narrows { get; }

    /// <summary>Whether slots take values of any kind, or of several.</summary>
    public bool TakesAny { get; }

    /// <summary>Whether there are classes of values.</summary>
    public bool HoldsValues { get; }

    /// <summary>Whether values have keys, and stand in mappings.</summary>
    public bool Maps { get; }

    /// <summary>Whether the schema is read in lenient mode.</summary>
    public bool IsLenient { get; }

    /// <summary>Whether records without identifiers have the numbers of their rows.</summary>
    public bool NumbersRows { get; }

    /// <summary>Whether there is a full-text index.</summary>
    public bool IsSearched { get; }

    /// <summary>Whether classes are unions of others.</summary>
    public bool Unites { get; }

    /// <summary>Whether slots have values where data state none.</summary>
    public bool HasDefaults { get; }

    /// <summary>Whether data call slots otherwise than the schema.</summary>
    public bool Renames { get; }

    /// <summary>Whether references have ways back.</summary>
    public bool LeadsBack { get; }

    /// <summary>Whether tables have identifiers of their own.</summary>
    public bool OwnsIds { get; }
}
