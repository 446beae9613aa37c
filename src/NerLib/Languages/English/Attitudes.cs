using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>What words tell that report what somebody has not said: thoughts, and plans and feelings.</summary>
static class Attitudes
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plans = WordTable.Set("""
        want wants wanted wanting hope hopes hoped hoping hopeful wish wishes wished wishing plan plans planned planning intend intends intended intending
        intention intent aim aims aimed aiming seek seeks sought seeking decide decides decided deciding decision try tries tried trying attempt attempts
        attempted prefer prefers preferred like likes liked love loves loved hate hates hated fear fears feared fearing afraid worry worries worried
        worrying concern concerns concerned feel feels felt feeling desire desires desired eager keen ready willing willingness determined committed
        prepare prepares prepared refuse refuses refused need needs needed ambition goal hesitate regret regrets regretted enjoy enjoys enjoyed
        """);

    /// <summary>What a cue that is no speech reports: a thought, unless it is a word of plans or feelings; null for a verb of speech.</summary>
    public static QuoteAct? Of(ReadOnlySpan<char> cue) =>
        Plans.Contains(cue) ? QuoteAct.Plan
        : ReportingVerbs.Of(cue) is { Frame: not VerbFrame.Think } ? null
        : QuoteAct.Thought;
}
