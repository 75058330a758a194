using System.Linq;
using System.Threading;
using Factbook.Compiler;
using Factbook.Compiler.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes the types that no table has to itself: interfaces of mixins, abstract records, and value objects.</summary>
internal static class ValueTypesWriter
{
    private const string ValueObject = "global::Factbook.IValueObject";

    /// <summary>Writes the file.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SourceText Write(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        foreach (InterfaceType type in types.Interfaces)
        {
            WriteInterface(type, writer);
        }

        foreach (RecordType type in types.AbstractRecords)
        {
            WriteAbstract(type, types, writer);
        }

        foreach (RecordType type in types.ValueObjects)
        {
            WriteValueObject(type, writer);
        }

        return writer.ToSourceText();
    }

    private static void WriteInterface(InterfaceType type, CSharpWriter writer)
    {
        writer.Line(Documentation.Summary(type.Description, $"The mixin {type.Name}."));
        writer.Block($"public interface {type.Name}{Bases(type.Bases)}", () =>
        {
            foreach (PropertyType property in type.Properties)
            {
                writer.Line(Documentation.Summary(property.Description, $"The slot {property.Slot}."));
                writer.Line($"{property.TypeName} {property.Name} {{ get; }}");
            }
        });
        writer.Line();
    }

    private static void WriteAbstract(RecordType type, DatasetTypes types, CSharpWriter writer)
    {
        writer.Line(Documentation.Summary(type.Description, $"The class {type.ClassName}."));
        ItemType? facts = type.IdentifierSlot is null ? null : types.FindReference(type.ClassName);
        if (facts is not null)
        {
            JsonConverterWriter.WriteAttribute(type, writer);
        }

        writer.Block($"public abstract partial record {type.Name}{Bases(type.Interfaces)}", () =>
        {
            writer.Line($"private protected {type.Name}()");
            writer.Line("{");
            writer.Line("}");
            foreach (PropertyType property in type.Properties)
            {
                writer.Line();
                writer.Line(Documentation.Summary(property.Description, $"The slot {property.Slot}."));
                writer.Line($"public abstract {property.TypeName} {property.Name} {{ get; }}");
            }

            if (type.Interfaces.Contains("global::Factbook.IFact"))
            {
                WriteFactMembers(type, writer);
            }

            if (facts is not null)
            {
                JsonConverterWriter.WriteClass(type, types.Namespace, facts.Targets, writer);
            }
        });
        writer.Line();
    }

    // C# wants the members of the interface here, too; every concrete record implements them again.
    private static void WriteFactMembers(RecordType type, CSharpWriter writer)
    {
        const string overridden = "throw new global::System.InvalidOperationException()";
        writer.Line();
        writer.Line($"global::Factbook.FactTable global::Factbook.IFact.Table => {overridden};");
        if (type.Properties.All(property => property.Name != "Id"))
        {
            writer.Line($"string global::Factbook.IFact.Id => {overridden};");
        }

        if (type.Properties.All(property => property.Name != "CodeName"))
        {
            writer.Line($"string? global::Factbook.IFact.CodeName => {overridden};");
        }
    }

    private static void WriteValueObject(RecordType type, CSharpWriter writer)
    {
        writer.Line(Documentation.Summary(type.Description, $"The class {type.ClassName}."));
        string bases = Bases(EquatableArray.Of<string>([ValueObject, .. type.Interfaces]));
        writer.Block($"public sealed partial record {type.Name}{bases}", () =>
        {
            string parameters = string.Join(", ", type.Properties.Select(property => $"{property.TypeName} {property.Parameter}"));
            writer.Line(Documentation.Summary($"Makes a value of its slots.", ""));
            foreach (PropertyType property in type.Properties)
            {
                writer.Line($"/// <param name=\"{property.Parameter.TrimStart('@')}\">{Documentation.Text(property.Description ?? property.Slot)}</param>");
            }

            writer.Block($"public {type.Name}({parameters})", () =>
            {
                foreach (PropertyType property in type.Properties)
                {
                    writer.Line($"this.{property.Name} = {property.Parameter};");
                }
            });
            foreach (PropertyType property in type.Properties)
            {
                writer.Line();
                writer.Line(Documentation.Summary(property.Description, $"The slot {property.Slot}."));
                writer.Line($"public {property.TypeName} {property.Name} {{ get; }}");
            }

            BridgeWriter.Write(type, writer);
            WriteSlots(type, writer);
        });
        writer.Line();
    }

    private static void WriteSlots(RecordType type, CSharpWriter writer)
    {
        const string slots = "global::System.Collections.Generic.IReadOnlyList<global::Factbook.SlotInfo>";
        writer.Line();
        writer.Line($"string {ValueObject}.ClassName => {Literal.Text(type.ClassName)};");
        writer.Line();
        writer.Line($"{slots} {ValueObject}.Slots => SlotList.All;");
        writer.Line();
        writer.Block($"object? {ValueObject}.GetValue(global::Factbook.SlotInfo slot) => slot?.Name switch", () =>
        {
            SlotWriter.WriteArms(type, "this", writer);
            writer.Line(
                $"_ => throw global::Factbook.CompilerServices.SlotFaults.NoSlot({Literal.Text(type.ClassName)}, slot),");
        }, "};");
        writer.Line();
        SlotWriter.WriteList(type, writer);
    }

    private static string Bases(EquatableArray<string> names) => names.Count == 0 ? "" : " : " + string.Join(", ", names);
}
