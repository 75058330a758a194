using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Agreements, swaps and the partnership ladder that the evidence completes.</summary>
public class AgreementSeriesTests
{
    [Fact]
    public void The_partnership_rose_in_four_steps_each_with_its_text()
    {
        PartnershipLevel[] steps =
        [
            .. PartnershipLevels.All
                .Where(level => level.Standing == PartnershipStanding.Established && level.DeclaredIn is not null)
                .OrderBy(level => level.When),
        ];

        Assert.Equal(
            ["2005-12-05", "2013-07-16", "2016-09-29", "2022-09-15"],
            steps.Select(step => step.When.ToString()));
        Assert.Equal(
            [
                PartnershipGrade.ComprehensiveDevelopmentStrategicCooperation,
                PartnershipGrade.ComprehensiveStrategic,
                PartnershipGrade.TrustfulComprehensiveStrategic,
                PartnershipGrade.AllWeatherComprehensiveStrategic,
            ],
            steps.Select(step => step.Grade));
        Assert.All(steps, step => Assert.Equal(step.When, step.DeclaredIn!.When));
    }

    [Fact]
    public void The_year_2016_of_an_article_stands_in_the_dispute_on_2013()
    {
        Dispute dispute = PartnershipLevels.ComprehensiveStrategic2013.Behind(PartnershipLevel.Slots.When).Dispute!;

        Assert.Equal(["2013-07-16", "2016"], dispute.Claims.Select(claim => claim.Value!.Text));
        Assert.Contains(dispute.Claims[1].Cites, citation => citation.Source == Sources.BalancingAct2024);
        Assert.True(Facts.TryResolve("partnership.2016.01", out FactResolution? resolution));
        Assert.Same(PartnershipLevels.ComprehensiveStrategic2013, resolution.Fact);
    }

    [Fact]
    public void The_number_of_documents_of_March_2023_is_not_settled()
    {
        AgreementPackage package = AgreementPackages.VisitDocuments2023;
        Dispute dispute = package.Behind(AgreementPackage.Slots.DeclaredCount).Dispute!;

        Assert.Null(package.DeclaredCount);
        Assert.Equal(PickMethod.Unresolved, dispute.Method);
        Assert.Equal(["article", "isw", "minister"], dispute.Claims.Select(claim => claim.Key));
    }

    [Fact]
    public void Three_and_a_half_billions_of_2010_are_not_those_of_2023()
    {
        AgreementPackage earlier = AgreementPackages.JointProjects2010;

        Assert.NotEqual(AgreementPackages.VisitDocuments2023.Id, earlier.Id);
        Assert.Equal(3.5m, earlier.DeclaredValue?.Amount);
        Assert.Contains("March 2023", earlier.Note!, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreement.2009.01", 20_000_000_000)]
    [InlineData("agreement.2015.03", 7_000_000_000)]
    public void A_swap_is_stated_in_yuan_for_three_years(string id, long yuan)
    {
        Agreement swap = Agreements.Get(id);

        Assert.Equal(AgreementKind.CurrencySwap, swap.Kind);
        Assert.Equal("CNY", swap.Amount!.Currency);
        Assert.Equal(yuan, swap.Amount.StatedAmount);
        Assert.Equal(3, swap.TermYears);
    }

    [Fact]
    public void The_visa_agreement_has_its_three_days()
    {
        Assert.Equal(EdtfDate.Parse("2018-06-10"), Agreements.VisaExemption2018.When);
        Assert.Equal(EdtfDate.Parse("2018-06-30"), Agreements.VisaExemption2018.Ratified);
        Assert.Equal(EdtfDate.Parse("2018-08-10"), Agreements.VisaExemption2018.InForce);
    }

    [Fact]
    public void Services_and_investment_are_in_force_since_2026()
    {
        Assert.Equal(EdtfDate.Parse("2024-08-22"), Agreements.ServicesAndInvestment2024.When);
        Assert.Equal(EdtfDate.Parse("2026-01-01"), Agreements.ServicesAndInvestment2024.InForce);
    }

    [Fact]
    public void What_was_announced_for_signing_is_not_called_signed()
    {
        Assert.Equal(AgreementStage.Announced, Agreements.DefenceCooperation1995.Stage);
        Assert.Equal(AgreementStage.Announced, Agreements.JointStatement2001.Stage);
    }

    [Fact]
    public void The_half_billion_of_the_directive_is_an_aim_of_financing()
    {
        PublicStatement aim = PublicStatements.Get("statement.2021.201");

        Assert.Equal(Hedge.AtLeast, aim.Figure!.Hedge);
        Assert.Equal(Stance.Announces, aim.Stance);
        Assert.Contains(Documents.Directive9Of2021, aim.About);
        Assert.Contains("no investment", aim.Note!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_treaty_comes_into_force_after_it_was_signed() => Invariant.HoldsOf(
        Agreements.All.Where(agreement => agreement is { When: not null, InForce: not null }),
        1,
        agreement => Assert.False(agreement.InForce!.Value.CertainlyBefore(agreement.When!.Value), agreement.Id));

    [Fact]
    public void An_agreement_lies_within_the_visit_during_which_it_was_concluded() => Invariant.HoldsOf(
        Agreements.All.Where(agreement => agreement is { When: not null, ConcludedDuring.When: not null }),
        25,
        agreement => Assert.True(agreement.ConcludedDuring!.When!.Value.Contains(agreement.When!.Value) != false, agreement.Id));

    [Fact]
    public void Belarus_came_into_the_SCO_in_four_steps()
    {
        Membership[] path =
        [
            .. Memberships.All
                .Where(membership => membership.Organisation == Organisations.ShanghaiCooperationOrganization)
                .OrderBy(membership => membership.Since),
        ];

        Assert.Equal(
            [
                MembershipStatus.DialoguePartner,
                MembershipStatus.Observer,
                MembershipStatus.Applicant,
                MembershipStatus.Member,
            ],
            path.Select(membership => membership.Status));
        Assert.Equal("2024-07-04", path[^1].Since.ToString());
    }
}
