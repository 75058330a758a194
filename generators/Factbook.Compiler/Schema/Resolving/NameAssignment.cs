using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>In lenient mode: numbers the names that would be equal in C#, and names what has no letter.</summary>
internal sealed class NameAssignment(SchemaDeclarations declarations, SchemaProblems problems)
{
    /// <summary>Names the values of all enums, and the enums.</summary>
    internal void NameEnums()
    {
        foreach (EnumDefinition declared in declarations.Enums.Values.ToArray())
        {
            HashSet<string> taken = [.. declared.Values.Select(value => value.GivenName).OfType<string>()];
            declarations.Enums[declared.Name] = declared with
            {
                Values = declared.Values.Select(value => value.GivenName is not null
                    ? value
                    : value with { GivenName = Free(value.Text, value.Place, taken) }).ToEquatableArray(),
            };
        }
    }

    /// <summary>Names classes apart from each other and from enums, whatever the case of their letters.</summary>
    internal ClassDefinition[] NameClasses(ClassDefinition[] classes)
    {
        HashSet<string> taken = new(NamesOfEnums(), StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(CSharpName.MembersOfRecords);
        taken.UnionWith(classes.Where(declared => declared.Mixin).Select(declared => "I" + declared.NameInCSharp));
        taken.UnionWith(classes.Where(declared => declared.IsCore).Select(declared => declared.NameInCSharp));
        taken.UnionWith(classes.Select(declared => declared.GivenName).OfType<string>());
        Dictionary<string, string> slots = NamesOfSlots(classes);
        return
        [
            .. classes.Select(declared => declared.IsCore ? declared : declared with
            {
                GivenName = declared.GivenName ?? Free(declared.Name, declared.Place, taken),
                Slots = declared.Slots.Select(slot => slot.GivenName is null && slots.TryGetValue(slot.Name, out string name)
                    ? slot with { GivenName = name }
                    : slot).ToEquatableArray(),
            }),
        ];
    }

    /// <summary>Names the tables apart from all types and from what every table has.</summary>
    internal ClassDefinition[] NameTables(ClassDefinition[] classes)
    {
        HashSet<string> taken = new(ReservedNames.Members, StringComparer.OrdinalIgnoreCase) { "Facts" };
        taken.UnionWith(NamesOfEnums());
        taken.UnionWith(classes.Where(declared => !declared.TreeRoot).SelectMany(NamesOf));
        return
        [
            .. classes.Select(declared => !declared.TreeRoot ? declared : declared with
            {
                Slots = declared.Slots.Select(slot => slot.GivenName is null && Free(slot.Name, slot.Place, taken) is { } name
                    ? slot with { GivenName = name }
                    : slot).ToEquatableArray(),
            }),
        ];
    }

    private IEnumerable<string> NamesOfEnums() =>
        declarations.Enums.Values.SelectMany(declared => (string[])[declared.NameInCSharp, declared.NameInCSharp + "Extensions"]);

    // A mixin is an interface.
    private static IEnumerable<string> NamesOf(ClassDefinition declared) =>
        declared.Mixin ? [declared.NameInCSharp, "I" + declared.NameInCSharp] : [declared.NameInCSharp];

    // A slot is called alike in all classes, so that what a class inherits keeps its name.
    private Dictionary<string, string> NamesOfSlots(ClassDefinition[] classes)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<SlotDefinition> slots = classes.Where(declared => !declared.IsCore).SelectMany(declared => declared.Slots);
        foreach (SlotDefinition slot in slots.Where(slot => slot.GivenName is null).GroupBy(slot => slot.Name).Select(group => group.First()))
        {
            if (Free(slot.Name, slot.Place, taken) is { } name)
            {
                names.Add(slot.Name, name);
            }
        }

        return names;
    }

    // The name that is free; null where it is the one that the text is turned into anyway.
    private string? Free(string text, ProblemPlace place, HashSet<string> taken)
    {
        bool hasLetters = text.Any(symbol => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        string basis = hasLetters ? CSharpName.Pascal(text) : "Value";
        string name = basis;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = basis + Digits.Of(number);
        }

        if (hasLetters && name == basis)
        {
            return null;
        }

        const string Reason = "C# has the same name for something else, or none";
        problems.Tolerate(ProblemRules.BadName, place, $"In C# it is {name}.", text, Reason);
        return name;
    }
}
