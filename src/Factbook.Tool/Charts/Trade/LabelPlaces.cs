using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Finds places for numbers beside their marks where they touch neither marks nor each other.</summary>
internal sealed class LabelPlaces(double left, double right)
{
    private const double LineHeight = 13;
    private const double LetterWidth = 7.8;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps the place of a mark free, its arrow included.</summary>
    public void Take(AmountMark mark) => _taken.Add((mark.X - 6, mark.Top, mark.X + 6, mark.Bottom));

    /// <summary>A place for a text above, below or beside a mark: its middle and its base line.</summary>
    /// <returns>The place, or <see langword="null"/> where there is none.</returns>
    public (double X, double Y)? Find(string text, AmountMark mark)
    {
        double half = text.Length * LetterWidth / 2;
        (double X, double Y)[] places =
        [
            (mark.X, mark.Top - 4), (mark.X, mark.Bottom + 13), (mark.X + half + 8, mark.Y + 4), (mark.X - half - 8, mark.Y + 4),
        ];
        foreach ((double middle, double line) in places)
        {
            var box = (Left: middle - half, Top: line - LineHeight + 3, Right: middle + half, Bottom: line + 2);
            bool isFree = box.Left >= left && box.Right <= right && !_taken.Any(other =>
                other.Left < box.Right && box.Left < other.Right && other.Top < box.Bottom && box.Top < other.Bottom);
            if (isFree)
            {
                _taken.Add(box);
                return (middle, line);
            }
        }

        return null;
    }
}
