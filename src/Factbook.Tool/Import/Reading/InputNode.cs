using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Import.Reading;

/// <summary>A value of an input file, whatever the format.</summary>
/// <param name="position">Where it stands; <see cref="InputFile.Place"/> says it in words.</param>
internal abstract class InputNode(int position)
{
    /// <summary>Where it stands, as the reader of the format counts.</summary>
    public int Position { get; } = position;

    /// <summary>Whether nothing is said, in no part of it.</summary>
    public abstract bool IsEmpty { get; }
}

/// <summary>A single value.</summary>
/// <param name="position"><inheritdoc cref="InputNode(int)" path="/param[@name='position']"/></param>
/// <param name="text">The text, or the digits of a number.</param>
/// <param name="form">How the file writes it.</param>
internal sealed class InputScalar(int position, string text, ScalarForm form) : InputNode(position)
{
    /// <summary>The text, or the digits of a number; empty for a null.</summary>
    public string Text { get; } = text;

    /// <summary>How the file writes it.</summary>
    public ScalarForm Form { get; } = form;

    /// <inheritdoc/>
    public override bool IsEmpty => Form == ScalarForm.Null || string.IsNullOrWhiteSpace(Text);
}

/// <summary>A list.</summary>
/// <param name="position"><inheritdoc cref="InputNode(int)" path="/param[@name='position']"/></param>
/// <param name="items">The items.</param>
internal sealed class InputList(int position, IReadOnlyList<InputNode> items) : InputNode(position)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<InputNode> Items { get; } = items;

    /// <inheritdoc/>
    public override bool IsEmpty => Items.All(item => item.IsEmpty);
}

/// <summary>A record, or a value with parts.</summary>
/// <param name="position"><inheritdoc cref="InputNode(int)" path="/param[@name='position']"/></param>
/// <param name="names">The names of the parts; the rows of a table share them.</param>
/// <param name="values">The parts.</param>
internal sealed class InputObject(int position, string[] names, InputNode[] values) : InputNode(position)
{
    /// <summary>The names of the parts, each once.</summary>
    public string[] Names { get; } = names;

    /// <summary>The parts, one for each name.</summary>
    public InputNode[] Values { get; } = values;

    /// <inheritdoc/>
    public override bool IsEmpty => Array.TrueForAll(Values, value => value.IsEmpty);

    /// <summary>Finds a part.</summary>
    public InputNode? Find(string name)
    {
        int at = Array.IndexOf(Names, name);
        return at < 0 ? null : Values[at];
    }
}
