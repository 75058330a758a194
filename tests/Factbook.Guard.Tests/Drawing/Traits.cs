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
}
