using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Tests.Encoding.Support;

/// <summary>A table of nothing but row numbers, to see which rows an index gives.</summary>
internal sealed class Example(int count) : FactTable<Example.Row>(new Row?[count])
{
    public override string Name => "examples";

    public override string ClassName => "Example";

    public override string Description => "";

    public override IReadOnlyList<Slot> Slots => [];

    public override string ContentHash => "";

    protected override Row MakeRow(int row) => new(this, row);

    protected override int FindRow(ReadOnlySpan<char> id) => -1;

    internal sealed record Row(FactTable Table, int Number) : IFact
    {
        public string Id => $"example.{Number}";

        public string? CodeName => null;
    }
}
