using System.Text.Json;
using NerLib.Batch.Input;
using NerLib.Batch.Output;
using NerLib.Pipeline;

namespace NerLib.Batch;

/// <summary>Annotates many texts in order, several at once.</summary>
/// <param name="pipeline">Does the work.</param>
/// <param name="maxLength">Longest text, in UTF-16 units; a longer one is reported as wrong.</param>
/// <param name="width">Texts to work on at once.</param>
/// <param name="finished">What an earlier run has written already; null for nothing.</param>
/// <param name="repeated">Indices of the texts whose id was given before; null to see it from the texts.</param>
sealed class BatchRun(
    NerPipeline pipeline, int maxLength, int width, FinishedLines? finished = null, IReadOnlyCollection<long>? repeated = null)
{
    readonly HashSet<BatchId> _ids = [];
    readonly HashSet<long>? _repeated = repeated?.ToHashSet();
    long _index;

    /// <summary>Texts annotated so far.</summary>
    public long Annotated { get; private set; }

    /// <summary>Texts reported as wrong so far, by an earlier run too.</summary>
    public long Failed { get; private set; } = finished?.BadLines ?? 0;

    /// <summary>Texts passed over because an earlier run has written them.</summary>
    public long Skipped { get; private set; }

    /// <summary>Bytes of the input that are done.</summary>
    public long Bytes { get; private set; }

    /// <param name="input">Read to its end.</param>
    /// <param name="output">Gets each text, annotated or with what is wrong, in the order of the input.</param>
    /// <param name="warn">Told of each text that is wrong: where it stands, and why.</param>
    /// <param name="progress">Called after each text.</param>
    /// <param name="cancellationToken">Stops between texts.</param>
    public async Task RunAsync(IInputSource input, IDocumentWriter output, Action<string> warn, Action progress, CancellationToken cancellationToken)
    {
        var items = input.ReadAsync(default, cancellationToken).Where(item => !IsFinished(item));
        await foreach (var result in OrderedParallel.Select(items, Annotate, width, cancellationToken))
        {
            var record = result.Record;
            string? error = record.Error ?? (IsNew(record.Id, _index) ? null : $"the id {record.Id} was given before");
            if (error is null)
            {
                Annotated++;
                await result.Write!();
            }
            else
            {
                Failed++;
                error = $"{result.Item.Place}: {error}";
                warn(error);
                await output.WriteErrorAsync(record, error);
            }
            _index++;
            Bytes = result.Item.EndOffset;
            progress();
        }
        await output.CompleteAsync();

        Result Annotate(InputItem item, CancellationToken token)
        {
            var record = item.Read().Checked(maxLength);
            if (record.Error is not null || record.Source is not { } source) return new(item, record, null);
            return new(item, record, output.Format(record, source.Annotate(pipeline, cancellationToken: token)));
        }
    }

    bool IsFinished(InputItem item)
    {
        if (finished is not { Left: > 0 }) return false;
        var id = item.Read().Id;
        if (!finished.Take(BatchId.Of(id))) return false;
        IsNew(id, _index);
        Skipped++;
        return true;
    }

    bool IsNew(JsonElement? id, long index) => _repeated is not null ? !_repeated.Contains(index) : id is null || _ids.Add(BatchId.Of(id));

    /// <param name="Item">The text as the input has it.</param>
    /// <param name="Record">The text as it was read.</param>
    /// <param name="Write">Writes what was found; null if something is wrong.</param>
    sealed record Result(InputItem Item, InputRecord Record, Func<ValueTask>? Write);
}
