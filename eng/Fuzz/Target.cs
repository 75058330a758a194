using System;
using System.Collections.Generic;
using System.Text;

namespace Fuzz;

/// <summary>What is fed: it throws where a promise is broken, whatever the bytes are.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Run">Takes one input.</param>
/// <param name="Examples">Gives inputs that go far, to begin with.</param>
/// <remarks>Code that is instrumented runs in <c>Run</c> alone: elsewhere there is no map of coverage yet that it could write to.</remarks>
internal sealed record Target(string Name, Action<byte[]> Run, Func<IReadOnlyList<string>> Examples)
{
    /// <summary>All targets by name.</summary>
    public static IReadOnlyDictionary<string, Target> All { get; } = new SortedDictionary<string, Target>(StringComparer.Ordinal)
    {
        ["data"] = new("data", YamlTarget.Data, () => YamlTarget.DataFiles),
        ["schema"] = new("schema", YamlTarget.Schema, () => YamlTarget.SchemaFiles),
        ["edtf"] = new("edtf", EdtfTarget.Run, () => EdtfTarget.Examples),
        ["words"] = new("words", WordsTarget.Run, () => WordsTarget.Examples),
        ["table"] = new("table", TableTarget.Run, () => TableTarget.Examples),
    };

    /// <summary>Bytes as text, whatever they are.</summary>
    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Says which promise was broken.</summary>
    public static void Require(bool holds, string promise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(promise);
        }
    }
}
