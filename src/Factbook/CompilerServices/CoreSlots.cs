using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>The slots of the core's classes, in the order of its schema. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CoreSlots
{
    /// <summary>Gives the text of a member of an enum of the core, and of anything else <see langword="null"/>.</summary>
    public static Func<object, string?> EnumText => FactStorage.EnumText;

    /// <summary>The slots of citations.</summary>
    public static FactList<Slot> Citation => FactStorage.SlotsOf_Citation.All;

    /// <summary>The slots of claims.</summary>
    public static FactList<Slot> Claim => FactStorage.SlotsOf_Claim.All;

    /// <summary>The slots of disputes.</summary>
    public static FactList<Slot> Dispute => FactStorage.SlotsOf_Dispute.All;

    /// <summary>The slots of names.</summary>
    public static FactList<Slot> NameVariant => FactStorage.SlotsOf_NameVariant.All;

    /// <summary>The slots of amounts.</summary>
    public static FactList<Slot> Quantity => FactStorage.SlotsOf_Quantity.All;

    /// <summary>The slots of sources.</summary>
    public static FactList<Slot> Source => FactStorage.SlotsOf_Source.All;
}
