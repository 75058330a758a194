// What the first look-up of a process allocates, and what a walk through all facts does.

using System;
using Factbook;
using Factbook.BelarusChina;

long before = GC.GetAllocatedBytesForCurrentThread();
Visit visit = Visits.Get("visit.2023.01");
long one = GC.GetAllocatedBytesForCurrentThread() - before;

before = GC.GetAllocatedBytesForCurrentThread();
int facts = 0;
foreach (FactTable table in Facts.Tables)
{
    foreach (IFact fact in table.Facts)
    {
        facts += fact.Id.Length > 0 ? 1 : 0;
    }
}

long all = GC.GetAllocatedBytesForCurrentThread() - before;
Console.WriteLine($"{one} {Visits.All.Count} {all} {facts}");
GC.KeepAlive(visit);
