using NerLib;
using NerLib.Training;
using NerLib.Training.Evaluation;

var clock = System.Diagnostics.Stopwatch.StartNew();
if (args[0] == "train") { File.WriteAllBytes(args[2], ModelTrainer.TrainEnglish(args[1], false, 1, new() { Name = "english" }, line => Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s: {line}"))); return 0; }
var pipeline = new NerPipeline(NerModel.Load(args[0]), new() { Layers = Layers.Entities });
Console.WriteLine($"load {clock.Elapsed.TotalMilliseconds}");
foreach (var f in args[1..])
{
    clock.Restart();
    var fine = EntityEvaluator.Evaluate(pipeline, f, new());
    var s = EntityEvaluator.Evaluate(pipeline, f, new() { Coarse = true, Types = new HashSet<string> { "PERSON", "ORGANIZATION", "LOCATION" } });
    Console.WriteLine($"{Path.GetFileName(f)} coarse3 {s.All.F1:P2} ({string.Join(' ', s.ByType.Select(p => $"{p.Key} {p.Value.F1:P1}"))}) all {fine.All.F1:P2} {string.Join(' ', fine.ByType.Select(p => $"{p.Key} {p.Value.F1:P1}"))} {clock.Elapsed.TotalSeconds:F1}s");
}
return 0;
