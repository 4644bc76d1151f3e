using Rehearsal.Runner.Inline;
using Rehearsal.Runner.Presentation;

namespace Rehearsal.Tests.Inline;

public sealed class InputFeedTests
{
    [Fact]
    public void What_the_first_face_left_goes_to_the_next_one()
    {
        using var lines = new StringReader("one\ntwo");
        using var read = new BlockingLines(lines);
        var (first, second) = (new Heard(), new Heard());
        var feed = InputFeed.Of(read);
        feed.Open(first.Take);
        read.Let(1);
        Assert.Equal([new LineTyped("one")], first.After(1));
        feed.Close();
        read.Let(2);
        Assert.Same(feed, InputFeed.Of(read));
        feed.Open(second.Take);
        Assert.Equal([new LineTyped("two"), new InputEnded()], second.After(2));
        Assert.Single(first.After(1));
    }

    [Fact]
    public void A_face_that_comes_after_the_end_is_told_so()
    {
        var heard = new Heard();
        using var nothing = new StringReader("");
        var feed = InputFeed.Of(nothing);
        feed.Open(heard.Take);
        Assert.Equal([new InputEnded()], heard.After(1));
        feed.Close();
        feed.Open(heard.Take);
        Assert.Equal(2, heard.After(2).Count);
    }

    private sealed class Heard
    {
        private readonly List<Message> messages = [];

        public void Take(Message message)
        {
            lock (messages) messages.Add(message);
        }

        /// <summary>What was heard, once it is so many.</summary>
        public IReadOnlyList<Message> After(int count)
        {
            SpinWait.SpinUntil(() => Count() >= count, TimeSpan.FromSeconds(20));
            lock (messages) return [.. messages];
        }

        private int Count()
        {
            lock (messages) return messages.Count;
        }
    }

    /// <summary>Gives a line when it is let.</summary>
    private sealed class BlockingLines(TextReader lines) : TextReader
    {
        private readonly SemaphoreSlim let = new(0);

        public void Let(int count) => let.Release(count);

        public override string? ReadLine()
        {
            let.Wait();
            return lines.ReadLine();
        }

        protected override void Dispose(bool disposing)
        {
            let.Dispose();
            base.Dispose(disposing);
        }
    }
}
