using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Generator.Tests.Concurrency;

/// <summary>A compiler server runs the generator for several projects at once, so nothing that changes is static.</summary>
public sealed class StaticStateTests
{
    [Theory]
    [InlineData(typeof(FactbookGenerator))]
    [InlineData(typeof(YamlReader))]
    public void No_static_field_can_be_assigned_or_filled(Type member)
    {
        IEnumerable<FieldInfo> fields = member.Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.Name.StartsWith('<') || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal));

        Assert.All(fields, field =>
        {
            Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be assigned.");
            Assert.NotEqual("System.Collections.Concurrent", field.FieldType.Namespace);
            Assert.NotEqual("System.Text.StringBuilder", field.FieldType.FullName);
        });
    }
}
