using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Rockets, vehicles and exercises, each with what its page says and no more.</summary>
public class MilitaryRecordTests
{
    [Fact]
    public void Polonez_has_a_milestone_for_each_date()
    {
        Assert.Equal(EdtfDate.Parse("2015-05-09"), MilitaryActivities.PolonezParade2015.When);
        Assert.Equal(EdtfDate.Parse("2016-05-30"), MilitaryActivities.PolonezStateTests2016.When);
        Assert.Equal(EdtfDate.Parse("2016-06-16"), MilitaryActivities.PolonezFirstLaunches2016.When);
        Assert.Equal(MilitaryKind.ServiceEntry, MilitaryActivities.PolonezInBrigade2016.Kind);
    }

    [Fact]
    public void The_day_of_the_tests_in_China_is_not_told() =>
        Assert.Null(MilitaryActivities.PolonezTestsInChina2015.When);

    [Fact]
    public void Eagle_Assault_has_the_days_of_the_ministry_and_a_dispute()
    {
        MilitaryActivity exercise = MilitaryActivities.JointExercise2024;
        Dispute dispute = exercise.Behind(MilitaryActivity.Slots.When).Dispute!;

        Assert.Equal(EdtfDate.Parse("2024-07-08/2024-07-19"), exercise.When);
        Assert.Equal(["ministry", "ceremony", "article"], dispute.Claims.Select(claim => claim.Key));
        Assert.Contains(dispute.Claims, claim => claim.Value!.Text == "2024-07-04");
    }

    [Fact]
    public void More_than_a_hundred_Chinese_soldiers_are_not_a_hundred()
    {
        Quantity soldiers = MilitaryActivities.JointExercise2024.Quantity!;

        Assert.Equal(Hedge.MoreThan, soldiers.Hedge);
        Assert.Null(soldiers.Value);
        Assert.Equal(100m, soldiers.Lower);
    }

    [Fact]
    public void The_exercise_of_2024_was_not_the_first()
    {
        MilitaryActivity[] exercises =
        [
            .. MilitaryActivities.All
                .Where(activity => activity.Kind == MilitaryKind.Exercise && activity.When is not null)
                .OrderBy(activity => activity.When),
        ];

        Assert.Equal(
            [2011, 2012, 2015, 2017, 2024],
            exercises.Select(exercise => exercise.When?.Earliest?.Year));
        Assert.Equal(Voice.Paraphrased, PublicStatements.Get("statement.2024.206").Voice);
        Assert.Same(Organisations.AssociatedPress, Assert.Single(PublicStatements.Get("statement.2024.206").Speakers));
    }

    [Fact]
    public void Two_gifts_of_vehicles_are_two_records()
    {
        Assert.Equal(22m, MilitaryActivities.MengshiVehicles2012.Quantity!.Value);
        Assert.Equal(Hedge.AtLeast, MilitaryActivities.DragonVehicles2017.Quantity!.Hedge);
        Assert.Null(MilitaryActivities.DragonVehicles2018.Quantity);
    }

    [Fact]
    public void That_China_studies_the_war_through_Belarus_is_an_assessment_of_its_author()
    {
        PublicStatement statement = PublicStatements.Get("statement.2024.208");

        Assert.Equal(Stance.Assesses, statement.Stance);
        Assert.Same(Organisations.InstituteForTheStudyOfWar, Assert.Single(statement.Speakers));
    }
}
