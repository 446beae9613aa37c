using NerLib.Training.Quotes;

namespace NerLib.Training;

/// <summary>Trains what quotes and their speakers are found with.</summary>
static class QuoteTrainer
{
    /// <summary>What it learns from, with its terms.</summary>
    public static string Sources(bool openOnly) => openOnly
        ? "quotes/gum_news.train.jsonl (CC BY), quotes/litbank.other.jsonl (CC BY 4.0), quotes/riqua.train.jsonl (Apache-2.0)"
        : "quotes/polnear.train.jsonl (MIT stated for its software), quotes/pdnc.train.jsonl (none stated), "
            + "quotes/gum_news.train.jsonl (CC BY), quotes/riqua.train.jsonl (Apache-2.0), news/train.jsonl (annotation ours; texts their publishers')";

    /// <summary>What reports what. The model has syntax and actors; sentences get trees as they do where cues are looked for.</summary>
    public static byte[] TrainCues(NerModel model, string dataDirectory, int seed, Action<string> log) =>
        CueTrainer.Train(new NerPipeline(model, new() { Layers = Layers.Actors }), dataDirectory, seed, log);

    /// <summary>Which candidates are speech, and where it begins and ends. The model has the parts before, and cues.</summary>
    public static (byte[] Reports, byte[] Extents) TrainReports(NerModel model, string dataDirectory, int seed, Action<string> log) =>
        ReportTrainer.Train(model, dataDirectory, seed, log);

    /// <summary>Where the words that name who speaks begin and end. The model has the parts before, and what finds quotes.</summary>
    public static byte[] TrainSources(NerModel model, string dataDirectory, int seed, Action<string> log) =>
        SourceTrainer.Train(model, dataDirectory, seed, log);

    /// <summary>Which marked words without cue are speech. The model has the parts before.</summary>
    public static byte[] TrainSpeech(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log) =>
        SpeechTrainer.Train(model, dataDirectory, openOnly, seed, log);

    /// <summary>Who speaks where no cue tells. The model has all other parts.</summary>
    public static byte[] TrainSpeakers(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log) =>
        SpeakerTrainer.Train(model, dataDirectory, openOnly, seed, log);
}
