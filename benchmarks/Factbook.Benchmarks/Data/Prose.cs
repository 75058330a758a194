using System;

namespace Factbook.Benchmarks.Data;

/// <summary>
/// Words for made-up summaries. As in real prose a few are very frequent and most are rare, so that nothing which makes
/// use of repetition looks better here than in the data of people.
/// </summary>
internal static class Prose
{
    // By falling frequency: 1 word, then 2, 4, 8 and so on, each of these groups as frequent as any other.
    private const int Groups = 9;

    private static readonly string[] Words =
        """
        the of and to in for with a on at that by from as was be two its is were between their had have after about
        said would president countries trade not an this or which it also than more first new both during visit
        agreement industrial park joint million year under into will over other before since cooperation minister
        loans meeting signed talks delegation economic exports agreed bilateral project state construction capital
        against through until without within among against foreign premier investment company companies billion
        percent credit bank potash tractors satellite border railway freight containers factory plant workers students
        university language culture tourism visa flights airport customs duty tariffs quota supply deliveries contract
        tender equipment machinery vehicles engines buses timber dairy beef poultry flax wool glass cement paper pulp
        fertiliser chemistry medicine vaccines hospital laboratory research science technology software network
        digital payment currency reserve deposit bond shares fund grant aid donation housing school stadium hotel
        museum exhibition fair forum summit council commission committee working group secretary adviser ambassador
        envoy deputy chair chief general officer defence army drill exercise training missile launch radar system
        security police court law decree treaty protocol memorandum declaration statement communique speech interview
        article report survey figure volume turnover balance deficit surplus growth decline share rate price cost
        budget tax income profit loss debt interest maturity instalment guarantee risk sanctions restriction ban list
        measure round response protest support opposition neutrality sovereignty territory unity friendship
        partnership strategy comprehensive mutual trust all-weather iron brotherly high-level official working-level
        state-run private public regional provincial municipal national international global northern southern eastern
        western central early late spring summer autumn winter january march may july september november monday
        wednesday friday morning evening week month decade opened closed began ended continued resumed postponed
        cancelled announced confirmed denied reported estimated expected planned proposed discussed approved rejected
        ratified amended extended expanded reduced doubled halved reached exceeded remained stood
        """
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The word that a number draws.</summary>
    public static string Word(int random)
    {
        int first = (1 << (random % Groups)) - 1;
        return Words[first + (random / Groups % Math.Min(first + 1, Words.Length - first))];
    }
}
