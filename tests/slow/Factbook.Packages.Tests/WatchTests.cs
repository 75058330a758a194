using Factbook.Packages.Tests.Support;
using Xunit;

namespace Factbook.Packages.Tests;

/// <summary>What <c>dotnet watch</c> does when the facts change beneath a program.</summary>
[Collection(Packed.Name)]
public sealed class WatchTests(PackedFeed feed)
{
    [Fact]
    public void A_watched_program_begins_anew_on_new_facts_and_shows_no_old_ones()
    {
        CommandResult watched = new Consumer(
                feed, "Watched", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", Consumer.Install(feed, "Factbook"))
            .Write("data/schema.yaml", """
                id: https://example.org/watched
                name: watched
                imports: [linkml:types]
                classes:
                  Root: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined_as_list: true}}}
                  Town: {attributes: {id: {identifier: true}, people: {range: integer, required: true}}}
                """)
            .Write("data/towns.yaml", "towns: [{id: t1, people: 10}]\n")
            .Write("Program.cs", """
                using System;
                using System.IO;
                using System.Threading;
                using Watched;

                long people = Towns.Get("t1").People;
                string content = Towns.All.ContentHash;
                Console.WriteLine($"people: {people}");
                if (people == 11)
                {
                    File.WriteAllText("seen", "");
                }

                // Again and again, since the first edit may come before anyone watches.
                for (int round = 0; round < 60; round++)
                {
                    Thread.Sleep(3000);
                    File.WriteAllText("data/towns.yaml", "towns: [{id: t1, people: 11}]\n");
                    if (Towns.All.ContentHash != content)
                    {
                        Console.WriteLine($"changed beneath the program: {Towns.Get("t1").People}");
                        File.WriteAllText("seen", "");
                    }
                }
                """)
            .RunUntil("seen", "watch run --non-interactive");

        Assert.Equal(["people: 10", "people: 11"], watched.LinesWith("people: "));
        Assert.Empty(watched.LinesWith("changed beneath"));
    }
}
