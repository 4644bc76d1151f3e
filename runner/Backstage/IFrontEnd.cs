using Rehearsal.Runner.Presentation;

namespace Rehearsal.Runner.Backstage;

/// <summary>A face of the program: it draws screens and sends what the user does. It knows no rule of the talk.</summary>
internal interface IFrontEnd
{
    /// <summary>Begins to listen to the user, on a thread of its own.</summary>
    /// <param name="send">May be called from any thread.</param>
    void Open(Action<Message> send);

    /// <summary>Draws a screen. Called after every message, by one thread at a time.</summary>
    void Draw(Screen screen);

    /// <summary>The program was stopped and goes on: what was drawn may be gone, and what stands there now belongs to others. The next screen is drawn whole.</summary>
    void Continue()
    {
        // a face that only ever adds lines has nothing to find again
    }

    /// <summary>Leaves the terminal as it was found. Called once, last, whatever happened.</summary>
    /// <param name="farewell">A last line for the user, or null.</param>
    void Close(string? farewell);
}
