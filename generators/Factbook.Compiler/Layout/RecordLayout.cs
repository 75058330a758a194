using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Compiler.Layout;

/// <summary>Where the records of a table stand, and its bytes as far as their end.</summary>
/// <param name="Data">The bytes: the look-up, the rows, what they own, and the items of all lists.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Directory">What stands in a row where rows say which class they are of.</param>
/// <param name="RowClasses">With a directory: the records of rows, by class.</param>
/// <param name="Objects">The value objects, by class.</param>
internal sealed record RecordLayout(
    SixBitBuffer Data,
    Section Rows,
    RowDirectory? Directory,
    EquatableArray<Section> RowClasses,
    EquatableArray<Section> Objects);
