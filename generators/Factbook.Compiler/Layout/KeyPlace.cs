namespace Factbook.Compiler.Layout;

/// <summary>How a table's identifiers are found and given: methods of the run-time library with constant arguments.</summary>
/// <param name="FindMethod">The method that finds the row of an identifier.</param>
/// <param name="FindArguments">Its arguments after the identifier.</param>
/// <param name="ReadMethod">The method that gives the identifier of a key.</param>
/// <param name="ReadArguments">Its arguments after the key's position.</param>
/// <param name="Position">The position of the key of row 0.</param>
public sealed record KeyPlace(string FindMethod, string FindArguments, string ReadMethod, string ReadArguments, int Position);
