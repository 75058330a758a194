namespace Factbook.Generator.Writing.Tables;

/// <summary>A look-up that is made when it is first asked for.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Type">Its type, spelled.</param>
/// <param name="Arguments">What its constructor takes beside the table.</param>
internal sealed record Lookup(string Name, string Summary, string Type, string[] Arguments);
