using System.Collections.Generic;

namespace Factbook;

/// <summary>
/// A value that consists of slots and belongs to the fact that holds it, such as a citation or a quantity: what a
/// program needs to walk it without reflection.
/// </summary>
/// <remarks>
/// Types implement it explicitly, so that their own properties stay what users see. Immutable and safe to use from any thread.
/// </remarks>
public interface IValueObject
{
    /// <summary>The name of its class in the schema: <c>Citation</c>.</summary>
    string ClassName { get; }

    /// <summary>
    /// Its slots in the order of the schema, the same list for all values of a class; <see cref="Slot.ValueOf"/> gives what
    /// each of them holds.
    /// </summary>
    IReadOnlyList<Slot> Slots { get; }
}
