using System.IO;
using System.Linq;
using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

[Collection(Packed.Name)]
public sealed class PublishedTests(PackedFeed feed)
{
    private const string Hello = """System.Console.WriteLine("Hello");""";

    [Theory]
    [InlineData("Trimmed", "net10.0", "<SelfContained>true</SelfContained><PublishTrimmed>true</PublishTrimmed>")]
    [InlineData("ReadyToRun", "net10.0", "<SelfContained>false</SelfContained><PublishReadyToRun>true</PublishReadyToRun>")]
    [InlineData("NativeAot", "net9.0", "<PublishAot>true</PublishAot><CppCompilerAndLinker>gcc</CppCompilerAndLinker>")]
    public void A_published_program_shows_the_facts_and_publishing_warns_of_nothing(string form, string framework, string properties)
    {
        string all = $"""
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <UseAppHost>true</UseAppHost>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <DebugType>none</DebugType>
            {properties}
            """;
        Consumer with = new Consumer(feed, form, all, Consumer.Install(feed, "Factbook.BelarusChina")).WithProgram("SameFacts");
        Consumer without = new Consumer(feed, form + ".Hello", all, "").Write("Program.cs", Hello);

        with.Publish().SucceededQuietly();
        without.Publish().SucceededQuietly();
        CommandResult run = with.RunPublished();

        Expected.AssertShownBy(run);
        long size = SizeOf(with);
        long bare = SizeOf(without);
        feed.Record(
            $"{form} on {framework}: {size} bytes, {size - bare} more than a program without the packages; {run.Errors}");
    }

    // Symbols stand beside the program and are not part of what is deployed.
    private static long SizeOf(Consumer consumer) => new DirectoryInfo(Path.Combine(consumer.Folder, "out"))
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Extension is not (".dbg" or ".pdb"))
        .Sum(file => file.Length);
}
