using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>
/// A program in the dataset's own project sees what is internal, whatever attributes say. It meets one name that is not for it, and no
/// member of a table or a fact.
/// </summary>
public sealed class PlumbingTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types =
        [.. Host().Compile().GetTypes().Where(type => type.Namespace == "Sample" && !IsOfCompiler(type))];

    [Fact]
    public void One_type_is_not_for_programs() =>
        Assert.Equal(["FactStorage"], Types.Where(type => !type.IsNested && !type.IsPublic).Select(type => type.Name));

    [Fact]
    public void No_member_of_a_public_type_is_internal()
    {
        IEnumerable<string> seen = Types
            .Where(type => type.IsVisible)
            .SelectMany(type => type.GetMembers(All))
            .Where(member => member is not ConstructorInfo && !IsOfCompiler(member) && IsInternal(member))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");

        Assert.Empty(seen);
    }

    [Fact]
    public void Tables_and_facts_are_among_the_types_that_are_judged() =>
        Assert.Empty(new[] { "Persons", "Person", "Facts" }.Except(Types.Where(type => type.IsVisible).Select(type => type.Name)));

    private static GeneratorHost Host() => SampleFiles.Host().With(
        "data/schema.yaml",
        SampleFiles.Text("data/schema.yaml").Replace("tree_root: true", "tree_root: true\n    annotations: {factbook_search: true}", StringComparison.Ordinal));

    private static bool IsOfCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<');

    private static bool IsInternal(MemberInfo member) => member switch
    {
        MethodBase method => method.IsAssembly || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsAssembly || field.IsFamilyOrAssembly,
        Type type => type.IsNestedAssembly || type.IsNestedFamORAssem,
        _ => false,
    };
}
