using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Factbook.Compiler.Encoding.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class U8LiteralTests
{
    [Theory]
    [InlineData("@A?~", "\"@A?~\"u8")]
    [InlineData("\"\\", "\"\\\"\\\\\"u8")]
    [InlineData("\0\r\n\t\u007F", "\"\\u0000\\u000D\\u000A\\u0009\\u007F\"u8")]
    [InlineData("Мінск, 北京, é", "\"Мінск, 北京, é\"u8")]
    [InlineData("\u202E\u2066\u2028\u2029", "\"\\u202E\\u2066\\u2028\\u2029\"u8")]
    [InlineData("\uFEFF\u0301\u00AD", "\"\\uFEFF\\u0301\\u00AD\"u8")]
    [InlineData("\U0001F3D9", "\"\\U0001F3D9\"u8")]
    public void What_could_hide_reorder_or_end_the_text_is_escaped(string text, string literal) =>
        Assert.Equal(literal, U8Literal.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] halfACharacter = [0x40, 0xD0];

        Assert.ThrowsAny<ArgumentException>(() => U8Literal.Write(halfACharacter));
    }

    [Fact]
    public void Every_character_compiles_to_its_own_bytes()
    {
        string text = string.Concat(Enumerable.Range(0, 0x110000)
            .Where(code => code is < 0xD800 or > 0xDFFF)
            .Where(code => code < 0x10000 || code % 0x1001 == 0)
            .Select(char.ConvertFromUtf32));
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);

        Assert.Equal(bytes, Compiled(U8Literal.Write(bytes)));
    }

    private static byte[] Compiled(string literal)
    {
        string source = $"public static class Data {{ public static byte[] Bytes() => {literal}.ToArray(); }}";
        var compilation = CSharpCompilation.Create(
            "data",
            [CSharpSyntaxTree.ParseText(source)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        ImmutableArray<Diagnostic> problems = compilation.Emit(assembly).Diagnostics;
        Assert.Empty(problems);
        MethodInfo bytes = Assembly.Load(assembly.ToArray()).GetType("Data")!.GetMethod("Bytes")!;
        return (byte[])bytes.Invoke(null, null)!;
    }
}
