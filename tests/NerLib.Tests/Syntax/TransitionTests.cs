using NerLib.Syntax.Parsing;
using NerLib.Training.Syntax;

namespace NerLib.Tests.Syntax;

public class TransitionTests
{
    static readonly Transition[] All = [Transition.Shift, Transition.Left, Transition.Right];

    [Test]
    public void Any_projective_tree_is_reached_by_steps_that_cost_nothing()
    {
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            var gold = Trees.Projective(random, random.Next(1, 30));
            Follow(gold, free => free[random.Next(free.Count)]).Should().Equal(gold);
        }
    }

    [Test]
    public void Any_steps_end_in_a_tree_with_one_root_after_two_steps_a_word()
    {
        var random = new Random(8);
        for (int round = 0; round < 500; round++)
        {
            int words = random.Next(1, 30), steps = 0;
            var state = NewState(words);
            for (; !state.IsFinal; steps++) state.Apply(Allowed(state)[random.Next(Allowed(state).Count)]);
            steps.Should().Be(2 * words);
            state.Heads.ToArray().Count(head => head == words).Should().Be(1);
            Projectivity.IsProjective(state.Heads).Should().BeTrue();
        }
    }

    [Test]
    public void A_steps_cost_is_what_the_best_tree_after_it_loses()
    {
        var random = new Random(9);
        for (int round = 0; round < 300; round++)
        {
            var gold = Trees.Projective(random, random.Next(1, 6));
            var taken = new List<Transition>();
            while (true)
            {
                var state = After(gold.Length, taken);
                if (state.IsFinal) break;
                int before = LeastErrors(gold, taken);
                foreach (var step in Allowed(state))
                    DynamicOracle.Cost(state, gold, step).Should().Be(LeastErrors(gold, [.. taken, step]) - before);
                taken.Add(Allowed(state)[random.Next(Allowed(state).Count)]);
            }
        }
    }

    [Test]
    public void Lifting_makes_a_tree_projective_and_leaves_a_projective_one()
    {
        var random = new Random(10);
        for (int round = 0; round < 300; round++)
        {
            var lifted = Trees.Projective(random, random.Next(1, 20));
            Projectivity.IsProjective(lifted).Should().BeTrue();
            Projectivity.Lifted(lifted).Should().Equal(lifted);
        }
    }

    [Test]
    public void A_crossing_arc_goes_to_the_grandparent() =>
        Projectivity.Lifted([2, 3, 4, 2]).Should().Equal(2, 2, 4, 2);

    static int[] Follow(int[] gold, Func<List<Transition>, Transition> choose)
    {
        var state = NewState(gold.Length);
        while (!state.IsFinal)
        {
            var free = new List<Transition>();
            foreach (var step in Allowed(state))
                if (DynamicOracle.Cost(state, gold, step) == 0) free.Add(step);
            state.Apply(choose(free));
        }
        return state.Heads.ToArray();
    }

    static int LeastErrors(int[] gold, List<Transition> taken)
    {
        var state = After(gold.Length, taken);
        if (state.IsFinal) return state.Heads.ToArray().Zip(gold).Count(pair => pair.First != pair.Second);
        return Allowed(state).Min(step => LeastErrors(gold, [.. taken, step]));
    }

    static ParserState After(int words, List<Transition> taken)
    {
        var state = NewState(words);
        foreach (var step in taken) state.Apply(step);
        return state;
    }

    static ParserState NewState(int words) => new(new int[words], new int[words], new int[words], new int[words]);

    static List<Transition> Allowed(in ParserState state)
    {
        var allowed = new List<Transition>();
        foreach (var step in All)
            if (state.Allows(step)) allowed.Add(step);
        return allowed;
    }
}
