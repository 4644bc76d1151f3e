# title: My own conversation
# summary: Your own talk of tomorrow, with your own words in it. The other person doesn't know the script, and you don't know theirs.
# theme: your own
# you: Yourself, on the day before
# with: The person you have to talk to
# situation: Something was done or said, or wasn't. It led to something, for somebody. You want to see something else instead, and there is something you can give towards it. Tomorrow you'll say so.
# situation: As it stands, this script speaks of a note that wasn't on a page at five. "rehearse prepare" asks you eight short questions and puts your own words in the place of those. Use initials; the other person speaks as X. Nothing leaves this machine.
# situation: The other person differs from run to run: in how they come through the door, and in what you don't know about it yet. So rehearse it twice.
# situation: If it is about harassment, health, safety or dismissal, speak to HR or a lawyer first.
# goal: Leave with a dated yes that will hold, and with the other person still telling you bad news early.
# power: level
# setting: room
# minutes: 12
# level: 2
# language: en
# content-note: This is your own case, and the other person may be hurt or angry in it. You can stop at any line.
# cast: X = The other person
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = open, guarded, fierce
# vary: behind = knew, unsure, asked
# fill: who = Who is it with? Initials are enough.; D.
# fill: situation = When and where was it?; on Tuesday, at the handover
# fill: behaviour = What was done or said, or not done?; the note wasn't on the page at five
# fill: impact = What did it lead to, and for whom?; the person on call searched for four hours
# fill: request = What do you want to see instead?; the note on the page by five
# fill: by_when = From when, or by when?; from Monday
# fill: support = What will you do or give, so that they can?; I can have somebody take your queue from four
# fill: likely_reply = What will they probably say?; I ran out of day.
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 50
VAR commitment = 45
VAR momentum = 42

// Hidden circumstances, drawn before the first line.
// temper: how they come through the door.
// behind: what you don't know yet. knew = they know it all and have four lines to you lying unsent; unsure = they doubt that they can do it any other way; asked = they asked you beforehand, and you said "whatever works".
VAR temper = "open"
VAR behind = "knew"

// The learner's own case. Only ever shown, never compared.
VAR who = "D."
VAR situation = "on Tuesday, at the handover"
VAR behaviour = "the note wasn't on the page at five"
VAR impact = "the person on call searched for four hours"
VAR request = "the note on the page by five"
VAR by_when = "from Monday"
VAR support = "I can have somebody take your queue from four"
VAR likely_reply = "I ran out of day."

// What has happened in this talk.
VAR knows = false   // you have heard what lay behind it
VAR dated = false   // the request stands, with its time
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
A room with a door that shuts, two chairs, and a lamp that goes out when nobody moves.
{ temper:
- "open":
    X: You've got your careful face on. Shall I sit, or is it worse than that? # thought: Please let it be the thing I think it is. # mood: easy
    One jacket goes over one chair, and {who} sits down.
- "guarded":
    X: You wanted a word. # thought: Sit still. Say little. It passes. # mood: guarded
    On the chair nearer the door, {who} sits down with the jacket still on.
- else:
    X: Go on, then. I've had a whole night to wonder. # thought: If I'm angry first, I needn't be the other thing. # mood: fierce
    Instead of sitting down, {who} takes hold of the back of the chair.
}
{ behind:
- "knew":
    X: If it's what I think it is, I nearly wrote to you. Twice. # thought: Four lines. I'd got it down to four lines.
- "unsure":
    X: Is it one thing I'm doing wrong, or the lot? # thought: Say one. Please say one.
- else:
    X: I thought we'd had this out. That time you had your coat on. # thought: You don't remember. I can see you not remembering.
}
* (weather) [I haven't asked for too long, and I'm sorry about that. Before anything else, how are things with you at the moment? # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: When the subject is missing from the first line, the other person spends the next minutes guessing at it, and guesses worse.]
    X: At the moment I'm in a room with the door shut. # thought: Nobody shuts a door to ask how things are.
    { temper:
    - "open":
        X: It's that one thing, isn't it? I can even tell you when: {situation}.
    - "guarded":
        You wait for more. So does {who}. In the end it's you who says what it's about, and when it was: {situation}.
    - else:
        X: Don't warm me up. I know what it's about: {situation}. Say it.
    }
    -> likely
* (on_file) [I need to talk about one thing, {situation}: {behaviour}. It led to this: {impact}. That really isn't the standard we have here. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: analysis # why: What was seen, what it led to and what it is measured by are all there; there's no place in it for the other person to stand.]
    { temper:
    - "open":
        X: That's very complete. # thought: There's a paragraph with me in it. It was finished before I came in.
    - "guarded":
        X: Is that written down somewhere? # thought: It sounded like something that's written down somewhere.
    - else:
        X: And that's the verdict. With a standard in it. # thought: You practised that. In front of a mirror, I should think.
    }
    -> likely
* (plain) [I'd like to go back to one thing, {situation}. What I saw was this: {behaviour}. That's my side. I want yours before I go on. # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: consensus # why: It says what was seen and not what it means, admits that it is half a picture, and says what happens next.]
    { temper:
    - "open":
        X: Mine. Okay. Mine's not as neat as yours. # thought: You did say it, though. Straight out. That helps.
    - "guarded":
        A look at the door, and then one at you.
        X: Before you go on. Right. # thought: So there's a second page.
    - else:
        One hand comes off the chair.
        X: Mine? You'll get mine. # thought: I'd got ready to interrupt you. There's nothing to interrupt.
    }
    -> likely
* (verdict) [I'll be honest, I'm disappointed. Of all people, I had you down as somebody who doesn't do that kind of thing. # clarity: -1 # care: -2 # signal: blame # style: speed # why: Disappointment is a verdict about who somebody is; it leaves nothing to answer and nothing to do.]
    X: That kind of thing. # thought: What kind? Name it, and I can say something. # mood: shut
    -> sting

=== sting ===
# phase: open
# pressure: high
X: So what does that make me? # thought: I know what I'd say, in your place. I want to hear you not say it.
* (somebody_who) [It makes you somebody who did this: {behaviour}. I can't put it more kindly than that, and I won't try. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: Now the deed is named, which is a step, and the verdict in front of it has been said a second time.]
    X: Don't try, then. # thought: At least I know what we're talking about. That's all I know.
    -> likely
* (take_back) [Nothing. I take that back. I'd like to begin with what I saw, and then ask you. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: A bad first line can be taken back out loud, so long as the subject isn't taken back with it.]
    There's a pause in which something is put away again.
    X: Then begin. # thought: I've never seen anybody put one back in the box. # mood: wary
    -> likely
* (best_we_have) [No, no, I'm sorry, I put that badly. You're one of the best we've got, and I'd hate you to take it the wrong way. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: Praise on top of an insult heals nothing; it only makes it harder to find out what the talk is for.]
    X: Which of the two was it, then? # thought: Disappointing, and one of the best. I'd like to see that on a door.
    -> likely
* (twisting) [Please don't twist my words. I think you know perfectly well what I meant by it. # clarity: -1 # care: -1 # signal: hinted, no-room-for-the-person # style: speed # why: What somebody "knows perfectly well" is usually what hasn't been said yet.]
    X: I know what you said. # thought: Meaning it is your department.
    -> likely

=== likely ===
# phase: open
# pressure: high
# room: key
{ temper:
- "open":
    The answer comes quickly, as if it had been waiting in the corridor.
- "guarded":
    It takes a while. Then it's said to the edge of the table.
- else:
    By now {who} is sitting, but sideways, one arm over the back of the chair.
}
X: {likely_reply} # thought: It's true. It was a better sentence in the shower.
{ temper:
- "open":
    X: I know. I heard it too, just now.
- "guarded":
    X: That's really all there is to it.
- else:
    X: And you can look at me like that all day, it stays so.
}
* (sleep_well) [It's been a lot, and some of that came from me. So whatever you do, please don't go home and lose sleep over it. # clarity: -1 # care: 1 # signal: softened-the-message # style: consensus # why: It takes a share of something that nobody has looked at yet, and comforts before it knows what for.]
    { behind == "knew":
        X: I've done that part already. # thought: Every night since. You're a bit late with that.
    - else:
        X: I wasn't going to. # thought: Lose sleep over what, exactly? Should I be?
    }
    -> why_now
* (how_it_comes_across) [I hear that. I'd like you to think for a moment how it comes across to somebody who wasn't there. # clarity: -1 # care: -1 # signal: hinted # style: relationship # why: It sounds like an invitation to see the other side, and leaves the unease without the information.]
    X: How does it come across? # thought: Badly, I take it. To whom?
    You look for a word that isn't too strong.
    X: Like that. I see.
    -> why_now
* (everybody_has_one) [Everybody has a sentence like that one, and so have I. It still doesn't alter what came of it: {impact}. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: The consequence is named and company is offered, and their reason has been called an excuse before anybody looked at it.]
    { temper:
    - "open":
        X: Ouch. # thought: Fair, perhaps. Ouch, though.
    - "guarded":
        X: Then I needn't have said it. # thought: And I won't say the next one.
    - else:
        X: Everybody. So you've heard it, and needn't listen. # thought: That was mine. I haven't got another.
    }
    -> why_now
* (both_true) [I take that as true. So is this: {impact}. Both of them stay on the table. # clarity: 2 # care: 1 # signal: acknowledged-difficulty, named-the-gap # style: analysis # why: Their reason and its consequence may both be true at once; saying so ends the fight about which of them counts.]
    {
    - behind == "knew":
        X: I know. I know exactly who it landed on. # thought: You could have hit me with that. You put it down next to mine.
    - temper == "fierce":
        X: Don't be reasonable at me. # thought: I had such a good run-up.
        It's out before it could be stopped, and it very nearly has a smile in it.
    - temper == "guarded":
        X: You take it as true. Just like that. # thought: What does that cost me later?
    - else:
        X: Both. No, that's fair. # thought: I only brought the one.
    }
    -> why_now

// ---------------------------------------------------------------- explore

=== why_now ===
# phase: explore
# pressure: high
The lamp goes out. An arm goes up, as from a back row, and it comes on again.
{ temper:
- "open":
    X: Can I ask you one? Why not there and then? # thought: You said good morning to me with that in your pocket.
- "guarded":
    X: Why am I hearing it in here, and not there and then? # thought: What else are you saving up?
- else:
    X: And you've been walking about with that. Saying good morning to me. # thought: That's what gets me. The good mornings.
}
* (cross) [Crossness. I was waiting for it to go off, and kept you waiting along with it. It's still to be said. # clarity: 1 # care: 1 # signal: owned-my-part, held-the-standard # style: relationship # why: Owning the delay costs one short sentence, and it buys the right to go on with the subject.]
    X: I'd noticed. You went very polite. # thought: So I didn't imagine it. The politeness was real.
    -> fork
* (got_it_straight) [I wanted to be fair to you, and to have all of it first. Now I have, and it's still what I said it was. # clarity: 1 # care: 0 # signal: over-analysed # style: analysis # why: A fair reason, and it says that the matter was settled without the one person who was there.]
    { behind == "asked":
        X: You could have had all of it by asking me. # thought: You of all people.
    - else:
        X: You could have had all of it by asking me. # thought: I was four doors away the whole time.
    }
    -> fork
* (spoil_your_week) [I should have come at once, I know. But you'd got so much on, and I didn't want to spoil your week for something like this. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: Sparing somebody the news is kind mostly to the one who would have had to bring it; now nobody knows how large it is.]
    X: Something like this. So is it small? # thought: If it's small, why are we in here? If it isn't, why do you say so?
    -> fork
* (mentioned) [I should have come at once, and I wanted to. Since then one or two people have mentioned it, and now I have to. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: The first half is handsome; the second stands behind people who can't be asked, and from then on everybody is a suspect.]
    X: One? Or two? # thought: I've got to have lunch with these people.
    You say that it doesn't matter who.
    X: It will at lunch.
    -> fork

=== fork ===
# phase: explore
# pressure: high
# room: key
Outside somebody walks past, slows down, and walks on.
{ temper:
- "open":
    X: There is a bit more to it. It's not very interesting. # thought: Ask. I'm rotten at starting.
- "guarded":
    X: There's always a bit more to it, isn't there. # thought: I'll show you the corner of it. See what you do.
    Two fingers are on the zip of the jacket. They stay there.
- else:
    X: You weren't where I was. You've no idea. # thought: So ask me. No, don't. Yes.
}
* (ten_minutes) [Take the ten minutes before it. Who was there, what was said, and what exactly did you have in front of you? # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: An exact question can be answered, which helps whoever wants to answer; to whoever doesn't, it sounds like evidence.]
    { temper:
    - "open":
        X: In front of me. That I can do. # thought: Oh good. A handle.
        -> the_reason
    - "guarded":
        X: Am I being minuted? # thought: Who, when, what. I know where that goes. # mood: shut
        -> dodge
    - else:
        X: Now that's a question. # thought: Something with edges. I can hold that.
        The arm comes off the back of the chair.
        -> the_reason
    }
* (made_up_a_reason) [I made up a reason for you, and it wasn't a nice one. Give me the real one, before I say what I want. # clarity: 1 # care: 2 # signal: owned-my-part, made-room-for-context # style: relationship # why: Saying that you had already judged, and stopping there, gives the other person a reason to tell it differently.]
    { temper:
    - "open":
        X: Ha. What was it? No, don't. Here's mine. # thought: I make them up about you as well. # mood: open
        -> the_reason
    - "guarded":
        The zip goes down by a hand's breadth.
        X: I thought you had. # thought: And you've just said it, so it can't be the trap. # mood: open
        -> the_reason
    - else:
        X: Oh, don't get nice with me now. I'd only just got going. # thought: If you're kind I'll cry, and I'm not doing that in here.
        -> dodge
    }
* (tomorrow) [That deserves more than the end of a talk. Tomorrow at nine you begin, and I'll only listen. # clarity: -1 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: An hour and a promise to listen, and the sentence that they are for was ready now; what it's all about stays as it is.]
    X: Tomorrow. # thought: I had it in my mouth. It was nearly out.
    { temper == "guarded":
        The zip goes up again, all the way.
    - else:
        The jacket is already in one hand.
    }
    X: No, all right. Nine.
    -> aftermath
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and a lack of it to those who look on
* (wait) [(Say nothing. Leave the sentence where it is, and don't look at the clock.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: A silence says that there's time; it doesn't say what is wanted, so something clear has to follow it.]
    Nobody moves. The lamp goes out.
    { temper:
    - "open":
        X: Lovely. A séance. # thought: I can't do quiet. I make jokes. I do it at funerals.
        Up goes the arm. The light is back, and the other thing has gone.
        -> dodge
    - "guarded":
        Nobody puts an arm up, either.
        X: All right. # thought: It's easier when I can't see you being patient. # mood: open
        -> the_reason
    - else:
        In the dark you can hear somebody breathing out, all the way.
        X: I practised being angry. It only went as far as the stairs. # thought: And now there's nothing in front of it. # mood: open
        -> the_reason
    }

=== dodge ===
# phase: explore
X: Anyway. It's done, it can't be undone. What else? # thought: Ask me again. Some other way. I can't do it by myself.
* (looks_like) [Then I'll have to go by what it looks like from here, and we can get on to what I need. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: It gets on, which is something, by deciding what happened without having heard it.]
    X: Go by that, then. # thought: It's not even wrong. It's only half. # mood: flat
    -> want
* (further_back) [Would you say there's a pattern there? I ask because mostly it's something much further back. # clarity: -1 # care: -1 # signal: over-analysed # style: analysis # why: A theory about somebody is no question to them; they can only agree with it or be difficult.]
    X: Most cases. # thought: I've become a case.
    -> want
* (no_explanation) [You don't owe me an explanation, truly. I know you, and I know that you meant it well. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: Being trusted is pleasant, and it closes the door that the other person was holding open by an inch.]
    X: That's kind. # thought: So that was my turn. I missed it.
    -> want
* (other_half) [So far I've only got the half that makes you look bad. Give me the other one, as short as you like. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: speed # why: It says plainly what is missing and why they would want to fill it in, and makes the answer small enough to give.]
    { temper:
    - "open":
        X: Short I can do. # thought: I'd run out of jokes anyway. # mood: open
    - "guarded":
        X: The half that makes me look bad. # thought: You know it's a half. That's more than I expected. # mood: open
    - else:
        X: Short. Fine. # thought: You haven't gone away. Most people have gone away by now. # mood: open
    }
    -> the_reason

=== the_reason ===
~ knows = true
{ behind:
- "knew":
    -> draft
- "unsure":
    -> cannot
- else:
    -> doorway
}

=== draft ===
# phase: explore
A phone comes out of the jacket, and is turned round on the table.
X: That's to you. I never sent it.
Four lines. What happened, what came of it, sorry, and a question mark on a line of its own.
X: It read better at two in the morning. # thought: I've never shown anyone a thing I didn't send.
* (press_send) [This is what I needed. Next time press send, with the mistakes in it. # clarity: 2 # care: 2 # signal: clear-request, made-it-safe # style: speed # why: Whoever knew it already needs no second telling; they need to hear that the unfinished version is welcome.]
    X: Like that? There's a spelling mistake in it. # thought: You'd want it like that. With the mistake. # mood: lighter
    -> want
* (all_that_time) [So you knew, all that time. Then I shouldn't have had to be the one to bring it up. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: relationship # why: It's right about the gap, and punishes the moment in which it was shown.]
    The phone goes back.
    X: No. You shouldn't. # thought: That's what it says in line three. # mood: flat
    -> want
* (hard_enough) [Oh, look at that. You've been quite hard enough on yourself. For me the matter's closed. # clarity: -1 # care: 1 # signal: let-standard-slide # style: speed # why: Feeling bad about it and doing it differently are two things, and here the first is taken for the second.]
    X: Closed. # thought: I was hoping you'd tell me what the question mark was for.
    -> want
* (drafts) [Well, we've all got a few of those lying in the drafts, I should think. It's how people are here, isn't it? # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: "We all" is company, and it makes sure that nobody in particular does anything in particular.]
    X: Have you got one to me? # thought: I'd like to read it.
    You say that it was more a manner of speaking.
    -> want

=== cannot ===
# phase: explore
X: I'm not sure I can do it any other way. # thought: Out it comes. In a room with a lamp like that.
Nothing else for a moment.
X: Everybody thinks I know how. I've been hoping nobody would look.
* (others_manage) [Others manage it, and with less behind them than you've got. I expect it of you as well. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: A standard that others reach is information; said to somebody who has just admitted a doubt, it's a door in the face.]
    X: Others. Yes, I've watched them. # thought: I asked you for a hand, and you showed me the queue. # mood: flat
    -> want
* (seminar) [There used to be quite a good seminar on that sort of thing. I could see if it's still on offer, some time next year perhaps. # clarity: -1 # care: 0 # signal: unclear-outcome, passed-the-buck # style: analysis # why: It sends the trouble somewhere else, at some time, and calls that help.]
    X: A seminar. # thought: With name badges. I've told you the worst thing I know about me.
    -> want
* (side_by_side) [Then the first time we do it together, the second time I only watch. And it'll be yours in the end. # clarity: 2 # care: 2 # signal: offered-support, held-the-standard, stated-belief # style: consensus # why: A doubt is met by steps and not by encouragement, and the standard stands unchanged at the end of the steps.]
    X: You'd watch. God. # thought: That's horrible. That might work. # mood: lighter
    X: And not say anything?
    -> want
* (nobody_is_sure) [Nobody's sure of anything, and I least of all. You're doing so much better than you think. # clarity: -1 # care: 1 # signal: scripted-empathy, softened-the-message # style: consensus # why: It answers a doubt with a compliment, so the doubt goes home again with its owner.]
    X: Thanks. # thought: So you didn't believe me.
    -> want

=== doorway ===
# phase: explore
X: I asked you. Beforehand. You had your coat on.
You try to find it, and find coats.
X: I asked if it'd be all right like that. "Whatever works", you said. And then the door. # thought: I can do your voice, saying it.
* (within_reason) [I did say it, and I'm sorry. I'd have meant it within reason, though, and I do think you could tell. # clarity: 1 # care: -1 # signal: standard-without-support, blame # style: analysis # why: It owns the words, and draws the line now and expects it to have been seen then.]
    X: I could tell you were in a hurry. # thought: Reason had its coat on as well. # mood: flat
    -> want
* (ten_times_a_day) [I'm afraid I say that to everybody, ten times a day. You can always come back and ask me a second time. # clarity: -1 # care: -1 # signal: passed-the-buck # style: speed # why: It owns the habit and not the answer; whoever is asked and answers has answered, and here the one who listened should have known.]
    X: I'll remember that. In doorways. # thought: So which of your sentences do I go by? # mood: flat
    -> want
* (never_mind_then) [Oh no. I'm sorry. Please forget that I ever brought it up, this one's all mine. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: relationship # why: A true apology, so large that the matter itself disappears under it.]
    X: It isn't all yours. It still happened. # thought: I didn't tell you so that you'd leave.
    -> want
* (half_right) [That does sound like me, coat and all. Then half of what I'd brought for you comes off the list. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: analysis # why: When the other person is right, the shortest way on is to say so, and to say that the request will change.]
    { temper == "fierce":
        X: You're not going to argue? # thought: I had three more arguments. I could frame them. # mood: open
    - else:
        X: I thought you knew, and were being grand about it. # thought: You'd just forgotten. That I can work with. # mood: open
    }
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "open":
    Both elbows are on the table now.
- "guarded":
    The jacket rustles whenever nobody speaks.
- else:
    The chair has been turned to the front, with some noise.
}
X: So. What is it that you're asking for? # thought: {knows: Now it's your turn to put something on the table.|I'll say yes, whatever it is. Then I can go.}
* (do_us_good) [From tomorrow I'm going to look after that sort of thing better myself, and I'd be glad if you came along with me. # clarity: -2 # care: 0 # signal: unclear-outcome, hinted # style: consensus # why: It goes first and asks for company, and nobody could say on what road.]
    X: Along where? # thought: I held my breath for that?
    -> still
* (both_halves) {not (knows && behind == "asked")} [What I need is this: {request}, {by_when}. And from my side: {support}. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: What is wanted, from when, and what it will cost the one who asks: with all three, a yes can mean something.]
    ~ dated = true
    {
    - behind == "asked":
        X: That's generous. # thought: It's got nothing to do with it, but it's generous.
        It sounds like most of a yes.
    - behind == "unsure" && not knows:
        X: You'd do that? Then I'll have to, won't I. # thought: There goes my reason. What's left is me.
    - temper == "fierce":
        X: From your side. I'd got an answer ready for everything but that. # thought: Damn. # mood: lighter
    - temper == "guarded":
        X: And that's a promise, is it, your half? # thought: I'd do mine for that. # mood: lighter
    - else:
        X: Oh. Well, then it's almost easy. # thought: I'd have done it for less. Don't tell you that. # mood: lighter
    }
    -> next_time
* (changed_both) {knows && behind == "asked"} [It's changed. You ask, and I answer before I go. Then comes your half, {by_when}: {request}. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: speed # why: It says aloud that the request has changed, puts one's own half first, and still asks for the other.]
    ~ dated = true
    ~ changed = true
    X: Before you go. With the coat on or off? # thought: You've just changed your mind, out loud, sitting down. # mood: lighter
    X: Either. I don't mind. All right.
    -> next_time
* (in_my_place) [What would you be asking for, in my place? I'd like to hear that before I make something up. # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: Asked and meant, it often brings the better request; it isn't one yet.]
    { behind:
    - "knew":
        X: To hear it sooner. Without it having to be a speech. # thought: That's my whole question mark, that is.
    - "unsure":
        X: For somebody to stand next to me the first time. # thought: Did I say that, or only think it?
    - else:
        X: Honestly? A straight answer, when I ask one. # thought: There. It's lying in the middle of the table.
    }
    -> still
* (quite_simple) {not (knows && behind == "asked")} [I know you can do this, or I wouldn't ask: {request}, {by_when}, and every time after that. Can I rely on you? # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: relationship # why: The request couldn't be plainer and the belief is meant; whatever stood in its way the last time still stands there.]
    ~ dated = true
    X: I can do it. Yes. # thought: If knowing that were enough, would we be sitting here?
    X: You can rely on me.
    -> next_time
* (as_it_was) {knows && behind == "asked"} [I hear you about the doorway. I do still need this from you, just as before: {request}, {by_when}. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: It says that it has heard and the standard holds, and the one thing that would have helped it to hold has been waved away.]
    ~ dated = true
    X: Just as before. Got it. # thought: I told you, and it weighed nothing. # mood: flat
    -> next_time

=== next_time ===
{ behind == "asked" && not knows:
    -> coat_on
}
# phase: agree
{ temper == "fierce":
    There's no heat in it this time.
- else:
    This time it's said straight to you.
}
X: "{likely_reply}"
{ likely.everybody_has_one:
    X: Everybody has one, I know. But mine'll be true again some day. What then? # thought: You said "everybody". I've been counting them.
- else:
    X: That'll be true again some day. What then? # thought: I'm not being difficult. I really want to know.
}
* (earlier) [Then give me that very sentence sooner. Beforehand, it's news. # clarity: 2 # care: 2 # signal: made-it-safe, clear-request # style: analysis # why: The excuse of afterwards is the warning of beforehand: say so, and what to do with it is clear and safe.]
    X: The same sentence. Just sooner. # thought: I've got the sentence. I only need the nerve.
    -> others
* (second_time) [Then it won't be enough a second time. I've accepted it today, and that'll have to do. # clarity: 1 # care: -1 # signal: held-the-standard, threat # style: speed # why: The limit is clear, and with it the advice to find a better sentence for next time.]
    X: Understood. # thought: So next time I'll need a better one. Or none.
    -> others
* (step_in) [Then I'll have asked too much of you. Call me, and I'll step in. I'd sooner do it myself than know you were stuck. # clarity: 0 # care: 1 # signal: rescued, owned-my-part # style: speed # why: Help that takes the task away also says who can do it and who can't.]
    X: You'd do it for me. # thought: That's very nice, and it makes me about nine years old.
    -> others
* (luck) [I'd say let's not borrow trouble. With a bit of luck, that won't come up again for a good while. # clarity: -1 # care: 0 # signal: unclear-outcome, avoided-decision # style: relationship # why: A question about the next time is a gift; luck is no answer to it.]
    X: Luck. # thought: That's your plan? I could have brought luck myself.
    -> others

=== coat_on ===
# phase: agree
X: "{likely_reply}"
X: That was the short version, before. # thought: Come on. You've got all the pieces.
X: When I ask you something, and you're half out of the door. What's that worth?
* (day_or_night) [You can ask me anything, day or night, and you'll get an answer. You know you will. # clarity: -1 # care: 1 # signal: scripted-empathy, said-yes-to-everything # style: relationship # why: It promises a self that nobody has met on a busy day, and leaves the question lying there.]
    X: I know you'd like that to be so. # thought: I'll put it with the other one. Whatever works.
    -> others
* (sit_down_first) [Nothing. Ask me once I've sat down. Half an answer in a doorway isn't an answer, and you know that. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: A usable rule, and all of it is for the other person to keep.]
    X: I do now. # thought: I'd have liked to know it that day.
    -> others
* (this_one) [Is that how this one came about? Then I may be asking the wrong one of us to change. # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: analysis # why: It hears the event behind the general question, and puts the request at risk before it knows the answer.]
    ~ knows = true
    X: You had your coat on. I asked if it'd be all right like that.
    X: "Whatever works", you said. And then the door. # thought: Finally. I didn't want to be the one to say it. # mood: open
    -> still
* (by_themselves) [I suppose that depends on the question. Most of them sort themselves out, given a day or two. # clarity: -1 # care: 0 # signal: unclear-outcome # style: analysis # why: It is true in general, and was asked in particular.]
    X: This one didn't. # thought: That's as far as I'll go.
    -> others

=== still ===
# phase: agree
{
- coat_on.this_one || straight:
    X: So what's the right thing to ask for? # thought: Don't just be sorry. Sorry isn't a plan.
- want.in_my_place:
    X: That's mine. What's yours? # thought: You've got one. You had it when you came in.
- else:
    X: Is there something you want, or isn't there? # thought: I'd rather have it. Really.
}
{ not coat_on && not straight: X: Because left like this, I'll be back with "{likely_reply}" }
* (see_how_it_goes) [Let's see how it goes for a while, and sit down again when there's a bit more to go on. # clarity: -2 # care: 0 # signal: avoided-decision, waited-for-agreement # style: analysis # why: Waiting for more to go on is a decision too: the one to leave it as it was.]
    X: How what goes? # thought: I'd have said yes. To nearly anything.
    -> others
* (only_this) [I want this, and I don't want to say it twice: {request}, {by_when}. No more talks like today's, please, for either of us. # clarity: 2 # care: -1 # signal: clear-request, threat # style: speed # why: At last it's a request with a time, and its second half says what talking about trouble will cost.]
    ~ dated = true
    X: No. Neither do I. # thought: Then I'd better not bring it up again.
    -> others
* (my_share) {not (knows && behind == "asked")} [This, then: {request}, {by_when}. And this is my share: {support}. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: consensus # why: Two shares, side by side and both exact, are easier to accept than one share and a lot of goodwill.]
    ~ dated = true
    { behind == "asked":
        X: Your share. # thought: It's not quite the share I'd have picked. It's a share.
    - else:
        X: Say your bit again. # thought: Nobody's ever put theirs in the same sentence.
        You say it again. It's the same bit.
        X: All right. # mood: lighter
    }
    -> others
* (first_me) {knows && behind == "asked"} [It's turned round. You ask and I answer, or say when. Then your half, {by_when}: {request}. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: The request is a different one now, it's said so, and whoever broke it first goes first.]
    ~ dated = true
    ~ changed = true
    X: First you. # thought: In that order. I'd have done it in any order, but in that one I'll do it gladly. # mood: lighter
    X: All right. Then me.
    -> others
* (your_own_way) {not (want.in_my_place && behind == "asked" && not knows)} [You'll know best how to go about it. Do it your own way, and I'll stand behind you whatever comes. # clarity: -1 # care: 1 # signal: unclear-outcome, left-it-with-them # style: consensus # why: Freedom about the way is a present; freedom about the aim is a burden, and here they come in one parcel.]
    X: My own way is how we got here. # thought: I was hoping for less room than that.
    -> others
* (straight) {want.in_my_place && behind == "asked" && not knows} [A straight answer. Did you ask me something, before this, and get a crooked one? # clarity: 1 # care: 1 # signal: invited-input # style: relationship # why: One word was left lying on the table, and picking it up is worth more than the next prepared sentence.]
    ~ knows = true
    X: You had your coat on. I asked if it'd be all right like that.
    X: "Whatever works", you said. And then the door. # thought: You were listening. I'd given up on that. # mood: open
    -> still

=== others ===
# phase: agree
{
- why_now.mentioned:
    X: Your one or two people. Do they get told how this went? # thought: I've been counting faces for the last ten minutes.
- temper == "fierce":
    X: And who's going to hear that I sat in here? # thought: I can take it from you. I can't take it from the whole floor.
- else:
    X: Who else gets to hear about this? # thought: This is the one I came in with.
}
* (word_of_honour) [Not a soul. What's been said in this room stays in this room, and you have my word on that. # clarity: 0 # care: 1 # signal: said-yes-to-everything, made-it-safe # style: relationship # why: A large promise, gladly heard; whoever had to bear the consequence will ask, and then it has to be broken.]
    X: Not a soul. # thought: Sweet. You won't be able to, but it's sweet.
    -> the_yes
* (you_or_me) [Whoever it hit should hear what will change now. From you or from me, as you like. # clarity: 1 # care: 2 # signal: left-it-with-them, explained-why # style: speed # why: It says who will hear what, and leaves the one thing that can be left to the person whom it concerns.]
    {
    - not dated:
        X: I'd tell them. If I knew what it was that changes. # thought: I'd like to be brave about something in particular.
    - temper == "open":
        X: Me. Before lunch, or I'll start rehearsing it. # thought: It's better from me. I knew that.
    - temper == "guarded":
        X: You. No. Me. But I'd like to know what you'd say. # thought: I get to pick. I hadn't counted on picking.
    - else:
        X: Me. If anybody's going to make that face, I want to be there. # thought: I asked so that I could be angry. Now I've got an errand.
    }
    -> the_yes
* (for_the_file) [I'll write down what we agreed, for my own use. That's normal, and it's no more than the facts. # clarity: 1 # care: 0 # signal: explained-why, no-room-for-the-person # style: consensus # why: Straight about the record, and it answers a question about people with one about paper.]
    { dated:
        X: The facts. # thought: Which drawer? Who's got the key?
    - else:
        X: What did we agree? # thought: I'd read it gladly. I'd find out what I said.
    }
    -> the_yes
* (depends_who) [I don't know yet. I'd say it depends who asks me, and what sort of a day it is. # clarity: -1 # care: -1 # signal: unclear-outcome, no-room-for-the-person # style: analysis # why: Not knowing is honest, and it needs a "but this much I can say" after it, or it's only a threat without an author.]
    X: So anyone, then. On a bad day. # thought: I'd have taken a plain yes.
    -> the_yes

=== the_yes ===
{ safety < 16:
    -> enough
}
# phase: close
# pressure: high
# room: key
{
- not dated:
    X: Yes. Well. Whatever it was, yes. # thought: I've no idea what I've just agreed to.
- commitment >= 62 && safety >= 56:
    X: Okay. Yes. I'd say so. # thought: It's the "I'd say so" that you want to look at.
- else:
    X: Yes. Fine. Done. # thought: Yes is the word that opens the door.
}
One foot has started to point the other way.
* (knew_it) [Thank you. I know what that cost you to say, and I'd sooner have this yes than any other. # clarity: -1 # care: 0 # signal: rushed-decision, scripted-empathy # style: relationship # why: It is gracious about a word that nobody has looked at yet.]
    X: What did it cost me? # thought: You've thanked the word. You haven't looked at me.
    -> last
* (air) [Let's get five minutes of air, both of us. Then tell me again, and it may be a different answer. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: A yes that is given a pause may come back as a truer one; what it's a yes to, the pause doesn't say.]
    { temper:
    - "open":
        After five minutes {who} is back, with two glasses of water and no joke.
        X: It's still yes. Just slower. # thought: I'm glad you didn't take the first one.
    - "guarded":
        After five minutes {who} is back, without the jacket.
        X: Nearly all of it. I'll tell you which bit when I know. # thought: I could have gone home. I looked at the stairs.
    - else:
        X: No. If I go out now I won't come back in. # thought: I'm holding on to this table. Leave me the table.
    }
    -> last
* (smaller_yes) [Where does that yes stop? I'd sooner have a smaller one that holds. # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: analysis # why: It doubts the plan and not the person, and makes the missing part cheap to say while there's still time.]
    {
    - not dated:
        X: It hasn't begun. I don't know what it's a yes to. # thought: There. Somebody had to say it.
    - changed:
        X: It stops at your coat. # thought: Did I say that aloud?
        X: So I'll take hold of a sleeve. Will that do?
    - behind == "asked":
        X: At the next thing I have to ask somebody about first. # thought: There's your hint. It's got a bow on it.
    - behind == "unsure" && knows:
        X: The third time. When you're not there any more. # thought: I hadn't known that until you asked.
        X: So look in, the third time. Just put your head in.
    - behind == "unsure":
        X: About a week in. It's never held longer than that. # thought: There. Now you know it, too.
    - knows:
        X: Where I'd have to say it to your face. I'm better at two in the morning. # thought: You've read it. You know.
        X: I'll write. Short. You don't have to answer nicely.
    - else:
        X: Where I'd have to come and tell you it's gone wrong. # thought: That's the one. That's always been the one.
    }
    -> last
* (two_lines_by_six) [Good, and thank you. Send me that in two lines by six, please, so that there's no arguing about it later. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: What is written down is clear; written so that there's no arguing about it, it's where the arguing begins.]
    { dated:
        X: Line one: {request}. Line two, my name? # thought: Who's arguing? Ah. You're getting your evidence in first.
    - else:
        X: Two lines. Saying what? # thought: I could argue about it, if I knew what it was.
    }
    -> last

=== enough ===
# phase: close
The jacket is zipped to the chin, and the chair has been pushed in.
X: I've got it. You don't need me for the rest. # thought: Out. Corridor. Stairs. Air. # mood: shut
You begin a sentence. The lamp goes out in the middle of it, and there's nobody left to wave.
-> aftermath

=== last ===
# phase: close
On the way to the door {who} puts an arm up to the lamp, which is still on.
{
- sting.take_back:
    X: That first thing you said. You took it back. Does it stay back? # thought: I noticed. I notice everything in rooms like this.
- opening.verdict:
    X: And am I still a disappointment? # thought: I kept that one. It was free.
- else:
    X: Are we all right, you and I? # thought: That's a silly question. I'd like an answer, though.
}
* (in_your_hands) {dated} [This is what I'd have to see: {request}, {by_when}. Then yes. It's rather in your hands, isn't it? # clarity: 1 # care: -1 # signal: standard-without-support, threat # style: speed # why: The request is repeated, and has become the price of being all right.]
    X: In my hands. # thought: Both of them. And yours are where?
    -> aftermath
* (at_the_door) {not dated} [One more thing, now that we're standing: {request}, {by_when}. I take it that had been clear? # clarity: 2 # care: -1 # signal: clear-request, rushed-decision # style: speed # why: What is only said at the door has been said, and can't be talked about any more.]
    ~ dated = true
    { behind == "asked":
        X: In the doorway. Of course. # thought: At least you haven't got your coat on.
    - else:
        X: It is now. # thought: A whole talk, and then the talk.
    }
    -> aftermath
* (forgotten) [Oh, of course. I made too much of it, if anything. It was one thing, once, and I'd half forgotten it already. # clarity: -1 # care: 1 # signal: let-standard-slide, owned-my-part # style: relationship # why: It makes the other person feel better by making the matter smaller than it is.]
    X: Forgotten. Good. # thought: Then why did I tell you all that?
    -> aftermath
* (more_of_it) [I should hope so. Let's neither of us make more of it than it was. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: A question about two people gets an answer about none.]
    X: How much was it? # thought: I never did find out.
    -> aftermath
* (you_first) [Yes. And in a week you'll tell me how I'm doing with it, before I tell you how you are. # clarity: 1 # care: 2 # signal: invited-input, asked-for-commitment # style: relationship # why: It answers the question, says when the next talk is, and gives the other person the first word in it.]
    X: Me first. # thought: I'll have to watch you, then. I'm good at that.
    X: You may not like it.
    -> aftermath

// ---------------------------------------------------------------- after it

=== aftermath ===
Two things were in the room before you were.
{ temper:
- "open":
    One: {who} came in open, and would have answered almost any real question. Only silences had to be filled with jokes.
- "guarded":
    One: {who} came in guarded. Every exact question sounded like evidence; what helped was time, or something of your own on the table first.
- else:
    One: {who} came in fierce, so as not to come in hurt. Kindness that came too early sounded like a trick; a question with edges, or plain quiet, did not.
}
{ behind:
- "knew":
    The other: nothing you said was news. It had all been known, and lain awake over, and put into four lines to you that were never sent.
- "unsure":
    The other: a doubt that you knew nothing of. Nobody is less sure than {who} of being able to do it any other way, and that has been well hidden.
- else:
    The other: you. You were asked beforehand, with your coat on, and said "whatever works". On that, {who} was in the right.
}
Tomorrow it may be something else. It's usually something.
{
- behind != "asked" && dated && not last.at_the_door && commitment >= 70 && safety >= 62 && trust >= 58:
    -> early
- behind == "asked" && changed && commitment >= 70 && safety >= 62 && trust >= 58:
    -> both_coats
- dated:
    -> letter
- safety >= 47:
    -> warm
- else:
    -> shut
}

=== early ===
# ending: early; A yes that holds, and early news
# outcome: strong
# friend: I said my sentence, the one I'd got ready. It was taken for true, and then it didn't get me out of anything. I know what I said yes to. It's less than I'd have promised, and I'll keep it.
Three weeks later you hold what you asked for against what you see: {request}. It's there. Once it wasn't, and you knew the day before, because {who} stood in your doorway with both hands up and said the old sentence in advance. Yesterday it was something else, and worse. You were the first to hear. There was still time, and the lamp went out twice while you used it.
-> END

=== both_coats ===
# ending: different_request; Not what you came in with
# outcome: strong
# friend: I was all set to be right and get told off anyway. Then I was asked, and the thing changed, out loud, in front of me. I've got my half to do. I'm keeping an eye on the other half.
Three weeks later you've been stopped in a doorway four times, twice by the sleeve. Each time there was a yes or a no, once it was "at two". On the other side stands what you asked for ({request}), mostly without a word about it. On Thursday {who} brought you something bad while it was still small. You had your coat on. You took it off.
-> END

=== letter ===
# ending: letter; What was asked for, and no more
# outcome: mixed
# friend: It was clear enough. I know what's wanted and from when, so that's what there'll be. What I know besides, I'll keep for people who ask.
{ safety >= 53 && commitment >= 48:
    Three weeks later it's there on most days: {request}. {behind == "asked" && not changed: The day it slipped was the day of a question in a doorway.} About the other days you get a straight answer when you ask, with the reason in it. You do have to ask. Last week something next to it went wrong, and {who} had half seen it coming. It would have been mentioned, you were told, if it had been on the list.
- else:
    Three weeks later it's there, exactly as you said it: {request}. No more than that. {behind == "asked" && not changed: The one time it slipped was after a question in a doorway.} Last week something next to it went wrong, and {who} had seen it coming. You heard of it afterwards, from somebody else. When you asked why, the answer was quite polite: nobody had said anything about that one.
}
-> END

=== warm ===
# ending: warm; Warm, and nothing in it
# outcome: mixed
# friend: It was nicer than I'd thought, and I'd been dreading it all night. If you want to know what's different now, I'd have to make something up.
Three weeks later things between you and {who} are friendly, with one subject left out. There are good days. Whoever had to bear what came of it has stopped mentioning it, to either of you. On the other days you hear the old sentence again, word for word, and nod, as you nodded the last time: "{likely_reply}"
-> END

=== shut ===
# ending: shut; Fine, thanks
# outcome: weak
# friend: I couldn't tell you what that was. I went in with something to say, and I've still got it on me. Next time I'll bring nothing, and keep my jacket on.
Three weeks later you ask how it's going, and it's going fine. It was going fine on Monday, too. All that has changed since the talk is a seat: in meetings {who} now has the one nearest the door. The next bad news comes late and in writing, with three other people copied in.
-> END
