using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class MoneyTests
{
    [Fact]
    public void What_the_park_s_residents_declare_is_not_what_was_spent()
    {
        Assert.Equal(526_400_000m, ProjectReports.GreatStoneDecember2019.RealisedInvestment?.Value);
        Assert.Null(ProjectReports.GreatStoneDecember2019.DeclaredInvestment);
        Assert.Equal(1_200_000_000m, ProjectReports.GreatStoneJanuary2021.DeclaredInvestment?.Value);
        Assert.Null(ProjectReports.GreatStoneJanuary2021.RealisedInvestment);
        Assert.Equal(Hedge.About, ProjectReports.GreatStoneMay2024.RealisedInvestment?.Hedge);
    }

    [Fact]
    public void Residents_by_country_are_no_more_than_all_residents() =>
        Invariant.HoldsOf(
            ProjectReports.All.Where(report => report.Residents is not null && (report.ResidentsFromChina ?? report.ResidentsFromBelarus) is not null),
            1,
            report => Assert.True((report.ResidentsFromChina ?? 0) + (report.ResidentsFromBelarus ?? 0) <= report.Residents));

    [Theory]
    [InlineData("2018", 35)]
    [InlineData("2019", 60)]
    [InlineData("2022", 99)]
    [InlineData("2024", 133)]
    [InlineData("2026", 171)]
    public void The_park_had_at_most_so_many_residents_in_a_year(string year, int residents) =>
        Assert.Equal(residents, ProjectReports.ByWhen.In(EdtfDate.Parse(year)).Max(report => report.Residents));

    [Fact]
    public void A_headline_that_contradicts_its_text_is_a_dispute()
    {
        Dispute dispute = Assert.Single(ProjectReports.GreatStoneOctober2022.Disputes);

        Assert.Equal("text", dispute.Canonical);
        Assert.Equal(393_000_000m, ProjectReports.GreatStoneOctober2022.DeclaredByNewcomers?.Value);
    }

    [Fact]
    public void The_loan_of_2019_was_sought_agreed_and_received_in_three_records()
    {
        Loan[] yuan = [Loans.YuanLoanMemorandum2019, Loans.YuanLoan2019, Loans.YuanLoanReceived2019];

        Assert.Equal(
            [LoanStatus.Considered, LoanStatus.Agreed, LoanStatus.Disbursed],
            yuan.Select(loan => loan.Status));
        Assert.All(yuan, loan => Assert.Equal("CNY", loan.Amount!.Currency));
        Assert.All(yuan, loan => Assert.Equal(3_500_000_000m, loan.Amount!.Value));
        Assert.Equal(Hedge.About, Loans.YuanLoan2019.AmountInDollars?.Hedge);
        Assert.Equal(5, Loans.YuanLoan2019.TermYears);
        Assert.Equal(CreditInstrument.UntiedLoan, Loans.YuanLoan2019.Instrument);
    }

    [Fact]
    public void A_credit_that_was_put_off_is_no_new_money()
    {
        Loan signed = Loans.GreatStoneEximbankCredit;
        Loan putOff = Loans.GreatStoneCreditRescheduled;

        Assert.Equal(signed.Amount, putOff.Amount);
        Assert.Equal(LoanStatus.Rescheduled, putOff.Status);
        Assert.Equal(15, signed.TermYears);
        Assert.Equal(6, signed.GraceYears);
        Assert.Equal(Projects.GreatStonePark, putOff.Project);
    }

    [Fact]
    public void Ceilings_that_were_announced_are_not_agreements() =>
        Assert.All(
            new[] { Loans.OfferOf5Point7Billion, Loans.CreditLine15Billion, Loans.Ceiling16Billion },
            loan => Assert.Equal(LoanStatus.Announced, loan.Status));

    [Fact]
    public void Aid_is_neither_lending_nor_investment_and_two_grants_of_one_amount_are_two()
    {
        Assert.Equal(["SportsGrant2018", "SportsGrant2019"], CodeNames(800));
        Assert.Equal(["Grant2024", "Grant2025"], CodeNames(300));
        Assert.Equal(Witness.Weak, Grants.SportsGrant2019.Witness);
    }

    [Fact]
    public void Four_shares_make_the_whole_of_BelGee_which_decides_between_two_figures()
    {
        Investment[] shares = Investments.All
            .Where(investment => investment.Kind == InvestmentKind.Stake && investment.Project == Projects.BelGee)
            .ToArray();

        Assert.Equal(4, shares.Length);
        Assert.Equal(100m, shares.Sum(share => share.Amount!.Amount));
        Assert.Single(shares.SelectMany(share => share.Disputes));
    }

    [Fact]
    public void The_exit_of_Duisport_is_announced_and_not_told_as_done() =>
        Assert.Contains("announced", Investments.DuisportShare.Note, StringComparison.Ordinal);

    private static string[] CodeNames(decimal millions) =>
        Grants.All
            .Where(grant => grant.Amount.Amount == millions)
            .OrderBy(grant => grant.Id, StringComparer.Ordinal)
            .Select(grant => grant.CodeName!)
            .ToArray();
}
