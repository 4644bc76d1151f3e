// A rehearsal, written by 'rehearse new'. It plays as it stands; now make it yours.
//
// You need no programming. A line that begins with two slashes is a comment, like this one: a note to yourself
// that nobody sees. Change a line, save, and try it with 'rehearse play' and 'rehearse check'.
//
// Beside this file lie two more. The .plan holds talks that must come out as they do; the .ratings.csv holds how
// each reply reads from four seats. Those readings are examples from us: make them yours along with the replies.
//
// First the tags. A tag begins with # and ends with its line. The ones up here are the library card and the
// briefing that stands before the talk.

# title: @title@
# theme: @theme@

// The two people: the learner, and the partner.
# you: @you@
# with: @with@

// What has happened. Each 'situation' is a paragraph; write as many as you need.
@situation@

// What would be a good result, for both of them.
# goal: @goal@

// The partner's power over the learner: above, level or below. Where they sit: room, video or phone.
# power: level
# setting: room

// How long it takes in minutes, how hard it is (1 to 3), and the language you write in.
# minutes: 8
# level: 1
# language: en

// More that may stand up here: summary, content-note, author, licence.

// Who speaks. A line that begins with this name and a colon is the partner's. Every other line only tells.
# cast: @plain name@ = @full name@

// Meters: numbers from 0 to 100 that move by themselves with every reply. Coach mode shows the ones you list here.
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum

// A circumstance that the learner cannot see: what stands behind it all. Each run draws one of the three,
// the easiest stands first. That way nobody can learn the answers by heart.
# vary: behind = overloaded, unsure, in_the_right

// VAR is something the script remembers. These four are the meters, with the value they start from.
VAR trust = 50
VAR safety = 50
VAR commitment = 50
VAR momentum = 50

// The circumstance needs one too. What you write here is replaced by the one that is drawn.
VAR behind = "overloaded"

// And this one is ours: false until somebody has named a step and a day.
VAR dated = false

// An arrow goes to the part of that name. The talk begins at 'opening'.
-> opening

// Three equals signs begin a part of the talk; Ink calls it a knot. The tags under its name say where we are.
// phase is open, explore, agree or close. With 'pressure: high' the next reply counts as made under pressure.

=== opening ===
# phase: open
# pressure: high
The small meeting room. @name@ is there already, phone face down on the table.
// A thought is what the partner does not say. The learner reads it after the talk, or at once in coach mode.
// A mood is a word or two, and holds until another one comes.
@name@: You wanted to talk. What is it? # thought: Please don't let it be what I think it is. # mood: wary
// A star begins a reply. First its name in round brackets: plans and ratings use it. Then, in square brackets, what
// the learner says, and behind it the tags of the reply:
//   clarity  from -2 to 2: could they say back what it is about, what you ask for, and what happens next?
//   care     from -2 to 2: does it take in what they need, and act on it?
//   signal   what the line shows, in words from the guide
//   style    the habit it comes from: analysis, relationship, speed or consensus
//   why      the reason for the rating, in one sentence; the learner reads it after the talk
// The lines under a reply are what follows it. At the end an arrow to the next part.
* (small_talk) [It's nothing big. I thought we might sit down for a bit, and see how things are with you these days. # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: The tone is kind, and what the talk is for has to be guessed.]
    @name@: Things are all right. # thought: So it is what I think it is. Why won't you say it?
    -> answer
* (verdict) [It's about @about@. I don't see how anybody could let it come to this. # clarity: 0 # care: -2 # signal: blame # style: speed # why: The subject comes with a verdict about the person, so the verdict is all that is heard.]
    @name@: Right. # thought: Then you know it all already. # mood: shut
    -> answer
* (name_and_ask) [It's about @about@. How does it all look to you from your side? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: It says what the talk is for, and asks before it judges.]
    @name@: From my side. Okay. # thought: That was a question. I had only got ready for the other thing.
    -> answer
* (must_change) [It's about @about@. It can't stay like this, and I'd like that to be clear from the start. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: speed # why: The limit could be said back, and there is no room beside it for anything else.]
    @name@: It's clear. # thought: I came in with something to say. It can wait.
    -> answer

// Curly brackets ask a question of what the script remembers. This one looks at a meter: who was blamed a moment
// ago answers differently. 'else' is for everybody else.

=== answer ===
# phase: explore
{ safety < 50:
    @name@: You've made up your mind about it, haven't you? # thought: Whatever I say now is an excuse.
- else:
    @name@: It isn't as simple as it looks from outside. # thought: Ask me. Go on, ask me.
}
* (simple) [I think it is quite simple. Some things have to work, whatever else is going on around them. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: The standard is plain, and the door that had just been opened is shut again.]
    @name@: If you say so. # thought: Then I needn't explain it. # mood: flat
    -> reason
* (hard_part) [Then show me the hard part. I'd like to know which bit of it I would get wrong. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: relationship # why: It asks for something small enough to be told, and takes for granted that there is something to learn.]
    @name@: The hard part. # thought: You might really want to know.
    -> reason
* (never_easy) [It never is, for any of us. Shouldn't we all take a look at how we deal with one another? # clarity: -2 # care: 0 # signal: hinted, unclear-outcome # style: consensus # why: It spreads the matter over everybody, until there is nothing left that somebody could do.]
    @name@: Probably. # thought: All of us. So, me.
    -> reason
* (sure_of_you) [I'm sure it isn't. You've got a lot on, and nobody thinks any less of you for it. # clarity: -1 # care: 1 # signal: softened-the-message, scripted-empathy # style: relationship # why: It comforts before it has heard anything, and the matter shrinks to nothing much.]
    @name@: That's good of you. # thought: Then what are we doing in here?
    -> reason

// Here the hidden circumstance comes out. After 'behind:' each line with a hyphen names one of its values.
// 'room: key' marks a moment that a whole workshop may want to talk about.

=== reason ===
# phase: explore
# pressure: high
# room: key
{ behind:
- "overloaded":
    @name@: I have three of these, and all three come first. Something had to give. # thought: I did say so. Nobody wrote it down.
- "unsure":
    @name@: I didn't know how to begin. And then it was late to ask. # thought: There. I've said it. Don't laugh.
- else:
    @name@: In the spring you asked me for the opposite. So I did the opposite. # thought: Well? Do you remember?
}
// A reply may have a condition, in curly brackets behind its name: it is on offer only where that is so. The first
// and the third one here belong to one circumstance each, so the best reply is not the same in every run.
* (mine_too) {behind == "in_the_right"} [I did, and I never took it back. That part is mine. Let's sort out what holds from now on. # clarity: 1 # care: 2 # signal: owned-my-part, explained-why # style: analysis # why: The partner is right, and hears it said; the talk then goes on to what should hold instead.]
    @name@: I was sure you had forgotten. # thought: You could have argued. I had the date ready. # mood: open
    -> request
* (everyone_has) [Everybody has reasons, and I could give you mine. In the end it is the result that people look at. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: analysis # why: What counts is plain, and the first honest answer of the talk is waved away.]
    @name@: Then there's not much more to tell. # thought: That's the last time I explain anything. # mood: flat
    -> request
* (what_would_move) {behind != "in_the_right"} [I hadn't seen that. What one thing, off your desk or on it, would get this moving? # clarity: 1 # care: 2 # signal: acknowledged-difficulty, removed-obstacle # style: consensus # why: It takes the obstacle for real, and asks for the one thing that would move it.]
    @name@: One thing. I'd have to think. No, I know which. # thought: Nobody has asked me that so far. # mood: open
    -> request
* (leave_it_to_me) [Oh, I'm sorry. Leave it to me, then. I'll see to it, and you won't have to give it another thought. # clarity: -1 # care: 1 # signal: rescued # style: relationship # why: It takes the weight off, and the work with it; what is left to do, and for whom, stays open.]
    @name@: If you like. # thought: So I'm not to be trusted with it.
    -> request
* (remember_it) [I remember it differently, but there's no point in going over who said what to whom. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It disputes what was said and closes the subject, both in one move.]
    @name@: No. No point. # thought: I'll keep the rest to myself. # mood: flat
    -> request

// A line that begins with a wavy line changes what the script remembers: from here on, a step and a day are named.

=== request ===
# phase: agree
@name@: So what is it that you want from me? # thought: Now it gets plain, or it never will.
* (by_thursday) [I want to see it done by Thursday, and until then I'd like a line from you every evening. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: What and by when could be said back word for word; how it should be managed is not asked.]
    ~ dated = true
    @name@: Thursday. And a line every evening. # thought: You'll get your line. It will say that all is well.
    -> doubt
* (in_your_time) [Whatever you feel up to. I know you'll do your best, so why should we put a date on it? # clarity: -1 # care: 1 # signal: let-standard-slide, unclear-outcome # style: relationship # why: It trusts, and it leaves so much room that nothing has been asked for.]
    @name@: All right. My best. # thought: By when? For whom?
    -> doubt
* (one_step) [One step by Thursday, and you say which. Tell me what you need from me for it. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: A step, a day and an offer in two short sentences, and the choice of the step is left open.]
    ~ dated = true
    @name@: By Thursday I can do the first half. If you get me an hour with somebody who has done it before. # thought: I get to choose it. Then I'll choose one that I can keep.
    -> doubt
* (ask_round) [Let's ask the others first how they see it, and find something that everybody is happy with. # clarity: -1 # care: 0 # signal: waited-for-agreement # style: consensus # why: It puts a decision that two people could make into the hands of people who are not there.]
    @name@: The others. # thought: That'll be weeks.
    -> doubt

// The first line whose condition holds is said, and the others are left out.

=== doubt ===
# phase: agree
# pressure: high
{
- not dated:
    @name@: So we leave it open. Fine by me. # thought: I don't know what I've just said yes to.
- safety >= 58:
    @name@: I'd like to say yes. I'm just not certain that I can. # thought: I can say that in here, I believe.
- else:
    @name@: Yes. All right. Fine. # thought: Say yes, and it's over.
}
* (settled) [Then that's settled. I'm counting on you, and I don't want any surprises on the way. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It takes the yes as the last word, and tells the other one to keep bad news back.]
    @name@: No surprises. # thought: None that you will hear of.
    -> trouble
* (manage_somehow) [You'll manage, I'm certain of it. Look at all the things you have managed so well this year already. # clarity: -1 # care: 1 # signal: scripted-empathy, softened-the-message # style: relationship # why: Praise in place of an answer; the doubt was worth a question.]
    @name@: We'll see. # thought: You weren't listening. It was nice, though.
    -> trouble
* (till_tomorrow) [Sleep on it. Tomorrow at ten, tell me yes, or no, or what is missing. # clarity: 2 # care: 1 # signal: left-it-with-them, clear-request # style: relationship # why: It makes room for a true answer, and says exactly when it is due and what it may be.]
    ~ dated = true
    @name@: Ten o'clock. And no is allowed? # thought: Then it might even be a yes.
    -> trouble
* (what_stops_it) [What could stop it? I'd sooner hear that now, while we can do something about it. # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: analysis # why: It doubts the plan and not the person, and makes bad news welcome while it is cheap.]
    { dated:
        @name@: The Wednesday. I'm out all Wednesday. So, Friday at noon? # thought: I nearly didn't say that.
    - else:
        @name@: That nobody has said which day. # thought: I nearly didn't say that.
    }
    -> trouble

=== trouble ===
# phase: agree
@name@: And if it goes wrong all the same? # thought: It might. You know that it might.
* (other_people) [Then I'd have to take it further, and it would be out of my hands. I hope that's understood. # clarity: 1 # care: -2 # signal: threat # style: speed # why: The consequence is clear, and so is the reason never to mention it when something goes wrong.]
    @name@: It's understood. # thought: Then you won't hear of it. # mood: shut
    -> afterwards
* (matters_less) [Then it goes wrong. You matter more to me than any of this, and I'd understand. # clarity: -1 # care: 1 # signal: let-standard-slide # style: relationship # why: Warm and meant, and it says that the matter itself is not important.]
    @name@: That's a kind thing to say. # thought: So why did we talk for half an hour?
    -> afterwards
* (same_day) [Then you tell me the same day. Early bad news gets nobody into trouble with me. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: It says what to do with the next bad news, and takes away the risk of doing it.]
    @name@: The same day. You may regret that. # thought: I believe you. That's new. # mood: lighter
    -> afterwards
* (it_wont) [It won't. We've had a proper talk about it now, so let's both be hopeful, shall we? # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It answers a question about next week with a wish.]
    @name@: Let's. # thought: You didn't want to think about that one.
    -> afterwards

// What could not be seen from the learner's chair is told first. Then the meters, and what was agreed, decide how it
// ends: from the top down, the first line that holds is the one that is taken.

=== afterwards ===
{ behind:
- "overloaded":
    What you couldn't see: there were three things on that desk, and each of them had been called the first.
- "unsure":
    What you couldn't see: there was a question that felt too late to ask.
- else:
    What you couldn't see: there was a note from the spring, in your own words, that asked for the opposite.
}
@ladder@

// Each ending has a name and a title, an outcome (strong, mixed or weak), and what the partner might tell a friend
// tonight. Say what came of it three weeks later. '-> END' ends the talk.

@endings@
