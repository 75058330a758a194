using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>The slots of the core's classes, in the order of its schema. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CoreSlots
{
    /// <summary>The slots of citations.</summary>
    public static FactList<Slot> Citation => Factbook.Citation.SlotList.All;

    /// <summary>The slots of claims.</summary>
    public static FactList<Slot> Claim => Factbook.Claim.SlotList.All;

    /// <summary>The slots of disputes.</summary>
    public static FactList<Slot> Dispute => Factbook.Dispute.SlotList.All;

    /// <summary>The slots of names.</summary>
    public static FactList<Slot> NameVariant => Factbook.NameVariant.SlotList.All;

    /// <summary>The slots of amounts.</summary>
    public static FactList<Slot> Quantity => Factbook.Quantity.SlotList.All;

    /// <summary>The slots of sources.</summary>
    public static FactList<Slot> Source => Factbook.Source.SlotList.All;
}
