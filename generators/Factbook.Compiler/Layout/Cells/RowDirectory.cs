namespace Factbook.Compiler.Layout.Cells;

/// <summary>What stands in a row of a table whose rows say which class they are of: after the key, the class and the record.</summary>
/// <param name="KeyWidth">The bytes of the key, which come first.</param>
/// <param name="TagWidth">Groups of the class: its number, from 1, among those that rows are of.</param>
/// <param name="NumberWidth">Groups of the number of the record in the section of its class.</param>
public sealed record RowDirectory(int KeyWidth, int TagWidth, int NumberWidth);
