using System;
using System.Runtime.CompilerServices;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Generator.Writing.Printing;

/// <summary>A raw string literal with holes, on its way to a writer.</summary>
/// <param name="literalLength">The characters of the template itself.</param>
/// <param name="formattedCount">The number of holes.</param>
/// <param name="writer">Takes the text.</param>
[InterpolatedStringHandler]
#pragma warning disable CS9113 // The compiler passes both counts; nothing is reserved for them.
internal readonly struct Template(int literalLength, int formattedCount, CSharpWriter writer)
#pragma warning restore CS9113
{
    /// <summary>Takes text of the template itself.</summary>
    /// <param name="text">The text.</param>
    public void AppendLiteral(string text) => writer.Append(text);

    /// <summary>Fills a hole with text; nothing where there is none.</summary>
    /// <param name="text">The text.</param>
    public void AppendFormatted(string? text) => writer.Fill(text ?? "");

    /// <summary>Fills a hole with a number.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(long number) => writer.Fill(Digits.Of(number));

    /// <summary>Fills a hole with what a part writes.</summary>
    /// <param name="part">Writes lines of its own.</param>
    public void AppendFormatted(Action part) => writer.Fill(part);
}
