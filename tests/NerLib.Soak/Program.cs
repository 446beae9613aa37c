using System.CommandLine;
using NerLib.Soak;

var seconds = new Option<int>("--seconds") { Description = "How long to run.", DefaultValueFactory = _ => 60 };
var threads = new Option<int>("--threads") { Description = "Threads over the one pipeline.", DefaultValueFactory = _ => 10 };
var seed = new Option<int>("--seed") { Description = "Seed of the texts.", DefaultValueFactory = _ => 1 };
var command = new RootCommand(
    "Annotates random texts on several threads over one pipeline; ends with 1 if a result differs from a single thread's or memory grows.")
{
    seconds, threads, seed,
};
command.SetAction(parsed => SoakRun.Run(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(threads), parsed.GetValue(seed)));
return command.Parse(args).Invoke();
