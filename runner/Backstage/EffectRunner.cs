using System.Threading.Channels;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>Runs effects one after the other, away from the loop, and sends their answers; a delay only waits.</summary>
internal sealed class EffectRunner : IAsyncDisposable
{
    /// <summary>What is being written when the program ends gets this long to finish.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IBackstage _backstage;
    private readonly TimeProvider _time;
    private readonly Action<Message> _send;
    private readonly Channel<Effect> _effects = Channel.CreateUnbounded<Effect>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _work;

    /// <param name="fail">Called once, with what backstage could not cope with.</param>
    public EffectRunner(IBackstage backstage, TimeProvider time, Action<Message> send, Action<Exception> fail)
    {
        (_backstage, _time, _send) = (backstage, time, send);
        _work = Task.Run(() => WorkAsync(fail));
    }

    public void Run(Effect effect)
    {
        if (effect is Delay delay) _ = WaitAsync(delay);
        else _effects.Writer.TryWrite(effect);
    }

    /// <summary>Lets what was asked for finish, within reason.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        _effects.Writer.TryComplete();
        await Task.WhenAny(_work, Task.Delay(Patience, _time)).ConfigureAwait(false);
        _ending.Dispose();
    }

    private async Task WorkAsync(Action<Exception> fail)
    {
        try
        {
            await foreach (var effect in _effects.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                if (Answer(effect) is { } answer) _send(answer);
            }
        }
        catch (Exception fault)
        {
            fail(fault);
        }
    }

    private Message? Answer(Effect effect)
    {
        switch (effect)
        {
            case LoadShelf: return new ShelfLoaded(_backstage.Shelf(), _time.GetLocalNow());
            case OpenScenario open: return new BriefingLoaded(_backstage.Open(open.Scenario, open.Wish ?? TalkWish.None));
            case OpenScenarioOf open: return new BriefingLoaded(_backstage.OpenScenarioOf(open.Session));
            case Begin begin: return new TalkOpened(_backstage.Begin(begin.Scenario, begin.Mode, begin.Wish), begin.Wish.From is null ? Entrance.Begun : Entrance.BegunAtPhase);
            case Resume resume: return new TalkOpened(_backstage.Resume(resume.Session), Entrance.Resumed);
            case Choose choose: return new SceneArrived(_backstage.Choose(choose.Index, choose.OwnWords));
            case TakeBack: return new TalkOpened(_backstage.TakeBack(), Entrance.TakenBack);
            case TakeBackTo back: return new TalkOpened(_backstage.TakeBackTo(back.Turn), Entrance.WentBack);
            case TryAgain again: return new TalkOpened(_backstage.TryAgain(again.Session, again.Turn), Entrance.TriedAgain);
            case PlayModel play: return new ModelPlayed(_backstage.Model(play.Scenario, play.Session, play.Policy));
            case ListSheets: return new SheetsListed(_backstage.Sheets(), _time.GetLocalNow());
            case NewSheet: return new SheetKept(_backstage.NewSheet(), null, GoesOn: true);
            case KeepPart keep: return new SheetKept(_backstage.KeepPart(keep.Sheet, keep.Part, keep.Text), keep.Part, keep.GoesOn);
            case DeleteSheet delete:
                _backstage.DeleteSheet(delete.Sheet);
                return new SheetsListed(_backstage.Sheets(), _time.GetLocalNow());
            case LoadCard load: return new CardMade(_backstage.Card(load.Sheet, load.Session));
            case LoadProgress: return new ProgressLoaded(_backstage.Practice(), _time.GetLocalNow());
            case KeepPlanAnswer keep:
                _backstage.AnswerPlan(keep.Session, keep.Position, keep.Answer);
                return null;
            case DirectRoom direct: return new RoomAnswered(_backstage.Direct(direct.Order, direct.From));
            case TurnWall turn: return new RoomAnswered(_backstage.TurnWall(turn.By));
            case LookAtRoom: return new RoomChanged(_backstage.Room());
            case LoadDebrief load: return new DebriefLoaded(_backstage.Debrief(load.Session));
            case DeleteSession delete:
                _backstage.Delete(delete.Session);
                return new SessionsListed(_backstage.Sessions(), _time.GetLocalNow());
            case ListSessions: return new SessionsListed(_backstage.Sessions(), _time.GetLocalNow());
            case SaveReflection save:
                _backstage.SaveReflection(save.Session, save.Reflection);
                return null;
            case SaveSettings save:
                _backstage.SaveSettings(save.Settings);
                return null;
            case SavePlans save:
                _backstage.SavePlans(save.Session, save.Plans);
                return null;
            default: throw new InvalidOperationException($"Nobody runs {effect.GetType().Name}.");
        }
    }

    private async Task WaitAsync(Delay delay)
    {
        try
        {
            await Task.Delay(delay.Span, _time, _ending.Token).ConfigureAwait(false);
            _send(delay.Message);
        }
        catch (OperationCanceledException)
        {
            // the program ends; nobody waits for this any more
        }
    }
}
