using System.Collections.Generic;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>What one file of a schema says for all of its elements.</summary>
/// <param name="Range">The range of slots that state none.</param>
/// <param name="Settings">Texts by the names that structured patterns call them by.</param>
/// <param name="Enums">Declares the enums that stand in the place of a range.</param>
internal sealed record SchemaDefaults(PlacedName Range, IReadOnlyDictionary<string, string> Settings, InlineEnums Enums);
