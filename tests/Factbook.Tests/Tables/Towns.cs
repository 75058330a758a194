using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Factbook.CompilerServices;

namespace Factbook.Tests.Tables;

/// <summary>The table of docs/format.md, written as generated code is.</summary>
internal static class Towns
{
    internal static readonly FactData Data = new FactData(
        "@@Lt.obweni.jbienigAGJt.obwrnewrne.sbtqMJt.omwinnwinn.smkB@@A@AC@AB@E北京JBrestJMinsk"u8);

    internal static readonly FactData Indexes = new FactData("@@WJ@ABB@AIOU`@ABCDE@ABBB@@A@@@D@@@@@C@B@@@B@@NbeijingJbrestJminskKменскKмінск"u8);

    internal static readonly Town?[] Rows = new Town?[3];

    public static TownTable All => TownTable.Instance;

    public static DateIndex<Town> ByFirstMention => new(All, Indexes, new DateSection(0, 2, 2, 2, 735064, 1, 1), default, town => null);

    public static NameLookup<Town> ByName => new(All, Indexes, new TextSection(
        9, 5, 1, RowsPosition: 14, 1, 1, Texts: 45, new HashSection(Seeds: 41, 1, Slots: 25, 3, 2)));

    public static FactSlice<Town> OfCountry(int country) => new(All, Data, 61, country, 2, 1, 1);

    public static bool TryGetValue(string? id, [NotNullWhen(true)] out Town? fact)
    {
        int row = Data.FindKeyOfFew(id, 10, 12, 0, 0, 57, 2, 0, 2, 19, 2, 0);
        fact = row < 0 ? null : Row(row);
        return row >= 0;
    }

    internal static Town Row(int row) => Rows[row] ?? Make(row);

    private static Town Make(int row)
    {
        Town made = new(row);
        return Interlocked.CompareExchange(ref Rows[row], made, null) ?? made;
    }
}

internal sealed class Town(int row) : IFact
{
    public string Id => field ??= Towns.Data.Key((row * 19) + 2, 2);

    public string? CodeName => null;

    public FactTable Table => Towns.All;

    public int? FirstMentioned { get; } = Towns.Data.NullableInt(row * 19, 1, 1019);

    public string Name => field ??= Towns.Data.Text(68 + Towns.Data.Int((row * 19) + 1, 1));

    public override string ToString() => Id;
}

internal sealed class TownTable : FactTable<Town>
{
    internal static readonly TownTable Instance = new();

    private TownTable()
        : base(Towns.Rows)
    {
    }

    public override string Name => "towns";

    public override string ClassName => "Town";

    public override string Description => "Towns that the example of the format needs.";

    public override IReadOnlyList<Slot> Slots { get; } = FactList.Create<Slot>(
    [
        new Slot<Town, string>(
            0, ValueOf, "id", nameof(Town.Id), "string", SlotTraits.Scalar | SlotTraits.Required | SlotTraits.Identifier),
        new Slot<Town, string>(
            1, ValueOf, "name", nameof(Town.Name), "string", SlotTraits.Scalar | SlotTraits.Required, "The usual name."),
    ]);

    public override string ContentHash => "c0ffee";

    private static string ValueOf(Town town, int slot) => slot == 0 ? town.Id : town.Name;

    protected override Town MakeRow(int row) => Towns.Row(row);

    protected override int FindRow(ReadOnlySpan<char> id) =>
        Towns.Data.FindKeyOfFew(id, 10, 12, 0, 0, 57, 2, 0, 2, 19, 2, 0);
}
