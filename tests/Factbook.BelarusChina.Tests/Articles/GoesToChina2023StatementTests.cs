using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>Who says what in the analysis of February 2023, and how, paragraph by paragraph.</summary>
public class GoesToChina2023StatementTests() : ArticleTests(Sources.GoesToChina2023)
{
    [Theory]
    [InlineData(3, "2023.001", "person.reid_standish", Voice.Own, Stance.Reports, Flat, "draw closer")]
    [InlineData(3, "2023.002", "person.reid_standish",
        Voice.Own, Stance.Reports, Hedged, "Possible Chinese military help")]
    [InlineData(3, "2023.003", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "“ruler”")]
    [InlineData(4, "2023.004", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "allied with the Kremlin")]
    [InlineData(4, "2023.005", "person.reid_standish",
        Voice.Own, Stance.Assesses, Flat, "offset the political and economic reliance")]
    [InlineData(5, "2023.008", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "an opening to seek")]
    [InlineData(5, "2023.009", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "with caution")]
    [InlineData(6, "2023.010", "person.shmatsina", Voice.Quoted, Stance.Assesses, Flat, "as a symbol")]
    [InlineData(6, "2023.011", "person.shmatsina", Voice.Quoted, Stance.Assesses, Hedged, "less isolated")]
    [InlineData(7, "2023.012", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "main subject of the visit")]
    [InlineData(7, "2023.014", "org.us_officials", Voice.Paraphrased, Stance.Alleges, Flat, "arms and ammunition")]
    [InlineData(7, "2023.015", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "getting short")]
    [InlineData(8, "2023.016", "org.chinese_officials", Voice.Paraphrased, Stance.Denies, Flat, "deny")]
    [InlineData(8, "2023.017", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "further military deals")]
    [InlineData(9, "2023.019", "person.shmatsina", Voice.Quoted, Stance.Assesses, Flat, "something larger at stake")]
    [InlineData(9, "2023.020", "person.shmatsina",
        Voice.Quoted, Stance.Assesses, Hedged, "probably connected with the war")]
    [InlineData(12, "2023.021", "org.military_experts", Voice.Paraphrased, Stance.Asserts, Flat, "altered form")]
    [InlineData(12, "2023.022", "org.military_experts", Voice.Paraphrased, Stance.Asserts, Flat, "help from China")]
    [InlineData(13, "2023.023", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "strategic distance")]
    [InlineData(14, "2023.024", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "open")]
    [InlineData(14, "2022.001", "person.lukashenka person.xi_jinping",
        Voice.Quoted, Stance.Promises, Flat, "in every field")]
    [InlineData(15, "2023.025", "org.belarusian_opposition org.international_observers",
        Voice.Paraphrased, Stance.Assesses, Flat, "fraudulent")]
    [InlineData(15, "2023.026", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "came to Lukashenka’s aid")]
    [InlineData(15, "2023.027", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "more obedient")]
    [InlineData(16, "2023.028", "person.reid_standish",
        Voice.Own, Stance.Asserts, Flat, "a balance of China and Russia")]
    [InlineData(17, "2023.030", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "could end up in weapons")]
    [InlineData(18, "2023.031", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "military transfers")]
    [InlineData(19, "2023.032", "country.us", Voice.Paraphrased, Stance.Alleges, Flat, "satellite images")]
    [InlineData(20, "2023.033", "org.dji", Voice.Paraphrased, Stance.Denies, Flat, "military purposes")]
    [InlineData(20, "2023.034", "org.dji", Voice.Paraphrased, Stance.Asserts, Flat, "limit sales")]
    [InlineData(21, "2023.035", "person.zhu_feng", Voice.Paraphrased, Stance.Assesses, Flat, "cannot prevent")]
    [InlineData(22, "2023.036", "person.zhu_feng", Voice.Quoted, Stance.Assesses, Flat, "rule out")]
    [InlineData(22, "2023.037", "person.zhu_feng", Voice.Quoted, Stance.Assesses, Flat, "help the inquiry")]
    [InlineData(24, "2023.038", "person.reid_standish",
        Voice.Own, Stance.Assesses, Flat, "hard for Lukashenka to leave behind")]
    [InlineData(25, "2023.039", "country.kz", Voice.Paraphrased, Stance.Asserts, Flat, "backers")]
    [InlineData(25, "2023.040", "person.orban", Voice.Paraphrased, Stance.Asserts, Flat, "Viktor Orban")]
    [InlineData(25, "2023.041", "person.lukashenka", Voice.Paraphrased, Stance.Asserts, Flat, "before his visit")]
    [InlineData(26, "2023.042", "person.lukashenka",
        Voice.Paraphrased, Stance.Assesses, Flat, "peaceful foreign policy")]
    [InlineData(26, "2023.043", "person.lukashenka", Voice.Paraphrased, Stance.Assesses, Flat, "a novel step")]
    [InlineData(27, "2023.044", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "turn goodwill")]
    [InlineData(27, "2023.045", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "under strain")]
    [InlineData(29, "2023.046", "person.reid_standish", Voice.Own, Stance.Asserts, Flat, "a less attractive partner")]
    [InlineData(30, "2023.047", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "stalled")]
    [InlineData(30, "2023.048", "person.reid_standish",
        Voice.Own, Stance.Asserts, Flat, "sought to support Lukashenka in words")]
    [InlineData(31, "2023.049", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "national stability")]
    [InlineData(31, "2023.050", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "internal affairs")]
    [InlineData(31, "2023.051", "person.qin_gang", Voice.Paraphrased, Stance.Asserts, Flat, "unilateral sanctions")]
    [InlineData(32, "2023.052", "person.reid_standish", Voice.Own, Stance.Forecasts, Flat, "freedom of action")]
    [InlineData(33, "2023.054", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "more unequal")]
    [InlineData(34, "2023.055", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "friction")]
    [InlineData(34, "2023.056", "org.yahoo_news", Voice.Paraphrased, Stance.Reports, Flat, "by 2030")]
    [InlineData(34, "2023.057", "person.lukashenka", Voice.Quoted, Stance.Denies, Flat, "worthless talk")]
    [InlineData(35, "2023.058", "person.reid_standish", Voice.Own, Stance.Assesses, Hedged, "the upper hand")]
    [InlineData(36, "2023.059", "person.putin", Voice.Quoted, Stance.Asserts, Flat, "thanked")]
    [InlineData(36, "2023.060", "person.reid_standish", Voice.Own, Stance.Assesses, Flat, "subservience")]
    [InlineData(37, "2023.061", "person.lukashenka", Voice.Quoted, Stance.Asserts, Flat, "could not have refused")]
    public void Is_said_by_and_as(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words) =>
        Said(paragraph, number, speakers, voice, stance, hedged, words);
}
