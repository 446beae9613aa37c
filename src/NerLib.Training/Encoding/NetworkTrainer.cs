namespace NerLib.Training.Encoding;

/// <summary>
/// Trains an encoder and the tasks on it, all at once: each step learns from sentences of all tasks. The same result for any number of threads.
/// </summary>
/// <param name="parameters">All numbers that are learned.</param>
/// <param name="encoder">The encoder.</param>
/// <param name="tasks">The tasks.</param>
/// <param name="size">The encoder's size, and what is left out of it.</param>
/// <param name="settings">How to learn.</param>
/// <param name="log">Told of progress.</param>
sealed class NetworkTrainer(
    NetworkParameters parameters, TrainableEncoder encoder, IReadOnlyList<INetworkTask> tasks, EncoderSettings size, NetworkSettings settings,
    Action<string> log)
{
    /// <summary>Parts of a batch that may be worked on at once.</summary>
    const int Shards = 4;

    public void Train()
    {
        var shards = Enumerable.Range(0, Shards).Select(_ => new Shard(parameters, encoder, tasks, size)).ToArray();
        var adam = new Adam(parameters.All);
        var random = new Random(settings.Seed);
        int steps = Enumerable.Range(0, settings.Epochs).Sum(epoch => Batches(ExamplesOf(epoch).Length)), step = 0;
        for (int epoch = 0; epoch < settings.Epochs; epoch++)
        {
            var examples = ExamplesOf(epoch);
            random.Shuffle(examples);
            for (int batch = 0; batch < Batches(examples.Length); batch++)
            {
                int first = batch * settings.Batch, end = Math.Min(first + settings.Batch, examples.Length), words = 0;
                for (int i = first; i < end; i++) words += WordsOf(examples[i]).Length;
                Parallel.For(0, Shards, shard =>
                {
                    for (int i = first + shard; i < end; i += Shards)
                        shards[shard].Add(examples[i], WordsOf(examples[i]), epoch, new Random(TrainingSchedule.SeedOf(settings.Seed, epoch, i)));
                });
                for (int shard = 1; shard < Shards; shard++) shards[0].Gradients.Take(shards[shard].Gradients);
                adam.Step(shards[0].Gradients, words, TrainingSchedule.RateAt(settings.Rate, step++, steps));
                parameters.Refresh();
                foreach (var task in tasks) task.Refresh();
            }
            log($"epoch {epoch + 1} of {settings.Epochs}: loss a word {string.Join(", ", Enumerable.Range(0, tasks.Count).Select(task =>
                $"{shards.Sum(shard => shard.TakeLoss(task)) / examples.Sum(example => example.Task == task ? WordsOf(example).Length : 0L):F4}"))}");
        }
    }

    int Batches(int examples) => (examples + settings.Batch - 1) / settings.Batch;

    (int Task, int Example)[] ExamplesOf(int epoch) => [.. tasks.SelectMany((task, i) => task.ExamplesOf(epoch).Select(example => (i, example)))];

    int[] WordsOf((int Task, int Example) example) => tasks[example.Task].WordsOf(example.Example);

    /// <summary>A thread's share of the work.</summary>
    sealed class Shard
    {
        readonly EncoderGradient _encoder;
        readonly ITaskGradient[] _tasks;
        readonly double[] _losses;

        public Shard(NetworkParameters parameters, TrainableEncoder encoder, IReadOnlyList<INetworkTask> tasks, EncoderSettings size)
        {
            Gradients = new(parameters.All);
            _encoder = new(encoder, size);
            _tasks = [.. tasks.Select(task => task.GradientInto(Gradients))];
            _losses = new double[tasks.Count];
        }

        public Gradients Gradients { get; }

        public void Add((int Task, int Example) example, int[] words, int epoch, Random random)
        {
            _encoder.Forward(words, random);
            _losses[example.Task] += _tasks[example.Task].Add(example.Example, epoch, _encoder.Rows, _encoder.Slopes, random);
            _encoder.Backward(Gradients);
        }

        public double TakeLoss(int task)
        {
            double loss = _losses[task];
            _losses[task] = 0;
            return loss;
        }
    }
}
