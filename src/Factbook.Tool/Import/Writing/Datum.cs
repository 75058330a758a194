using System.Collections.Generic;

namespace Factbook.Tool.Import.Writing;

/// <summary>A value as the dataset is going to hold it.</summary>
internal abstract record Datum;

/// <summary>A single value.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it is a number or a truth value, which YAML writes without quotes.</param>
internal sealed record DatumScalar(string Text, bool IsPlain = false) : Datum;

/// <summary>A list.</summary>
/// <param name="Items">The items.</param>
internal sealed record DatumList(IReadOnlyList<Datum> Items) : Datum;

/// <summary>A record, or a value with parts.</summary>
/// <param name="Parts">The parts that have a value, in the order of the slots.</param>
internal sealed record DatumObject(IReadOnlyList<KeyValuePair<string, Datum>> Parts) : Datum;
