using Rehearsal.Engine.Analysis.Exploration;
using Rehearsal.Engine.Conversations;

namespace Rehearsal.Tests.Analysis.Exploration;

public sealed class LevelMapTests
{
    private readonly Random random = new(1);

    [Fact]
    public void A_move_brings_into_a_box_what_lies_before_it()
    {
        for (var round = 0; round < 20_000; round++)
        {
            var move = LevelMove.Of(new LoopMove(random.Next(-9, 10), random.Next(-9, 10), random.Next(-9, 10), random.Next(-9, 10)));
            var (inside, other) = (Levels(), Levels());
            var box = Around(MeterLevels.Moved(inside, move));
            Assert.True(box.Before(move).Holds(inside));
            Assert.Equal(box.Holds(MeterLevels.Moved(other, move)), box.Before(move).Holds(other));
        }
    }

    [Fact]
    public void A_move_stops_at_the_bounds()
    {
        for (var round = 0; round < 5_000; round++)
        {
            int[] by = [random.Next(-9, 10), random.Next(-9, 10), random.Next(-9, 10), random.Next(-9, 10)];
            var levels = Levels();
            var moved = MeterLevels.Moved(levels, LevelMove.Of(new LoopMove(by[0], by[1], by[2], by[3])));
            for (var meter = 0; meter < 4; meter++) Assert.Equal(Math.Clamp(MeterLevels.Level(levels, meter) + by[meter], 0, 100), MeterLevels.Level(moved, meter));
        }
    }

    [Fact]
    public void A_joined_box_holds_what_either_holds_and_nothing_else()
    {
        for (var round = 0; round < 20_000; round++)
        {
            var (one, other) = (Around(Levels()), Around(Levels()));
            var joined = one.Joined(other);
            Assert.True(joined.Holds(one));
            for (var probe = 0; probe < 5; probe++)
            {
                var levels = Levels();
                if (joined.Holds(levels)) Assert.True(one.Holds(levels) || other.Holds(levels));
            }
        }
    }

    [Fact]
    public void Boxes_side_by_side_are_joined()
    {
        Assert.Equal(new LevelBox(0x00000000, 0x05050509), new LevelBox(0x00000000, 0x05050505).Joined(new LevelBox(0x00000006, 0x05050509)));
        Assert.Equal(new LevelBox(0x00000000, 0x05050505), new LevelBox(0x00000000, 0x05050505).Joined(new LevelBox(0x00000007, 0x05050509)));
    }

    [Fact]
    public void What_was_added_is_found_and_nothing_else()
    {
        var map = new LevelMap<string>();
        var known = new List<Leveled<string>>();
        for (var round = 0; round < 400; round++)
        {
            var levels = Levels();
            if (map.Find(levels) is not null) continue;
            // A box for what it holds of levels that nobody knows of yet, as the exploration adds them.
            var value = $"{MeterLevels.Level(levels, 0) / 20}";
            var box = new LevelBox((uint)(MeterLevels.Level(levels, 0) / 20 * 20), (uint)(MeterLevels.Level(levels, 0) / 20 * 20) + 19 + (126u << 8) + (126u << 16) + (126u << 24)).Within(Around(levels));
            var grown = map.Grown(box, value);
            Assert.True(grown.Holds(box));
            map.Add(new(grown, value));
            known.Add(new(box, value));
            for (var probe = 0; probe < 200; probe++)
            {
                var asked = Levels();
                var expected = known.FindIndex(entry => entry.Box.Holds(asked));
                Assert.Equal(expected < 0 ? null : known[expected].Value, map.Find(asked)?.Value);
            }
        }
    }

    private uint Levels() => MeterLevels.Packed(_ => random.Next(4) switch { 0 => random.Next(0, 12), 1 => random.Next(89, 101), _ => random.Next(0, 101) });

    private LevelBox Around(uint levels) => new(
        MeterLevels.Packed(meter => random.Next(3) == 0 ? 0 : random.Next(Math.Max(0, MeterLevels.Level(levels, meter) - 15), MeterLevels.Level(levels, meter) + 1)),
        MeterLevels.Packed(meter => random.Next(3) == 0 ? 126 : random.Next(MeterLevels.Level(levels, meter), Math.Min(101, MeterLevels.Level(levels, meter) + 15))));
}
