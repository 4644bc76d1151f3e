# title: Somebody else's labels
# summary: A shop manager of ten weeks has put off his first hard talk, with a friend. He'd love you to have it for him.
# theme: stretch and support
# you: Area manager of Greenacre, nine garden centres
# with: Bryn Aldous, manager of the Wick Road centre for ten weeks, before that six years on the plant side
# situation: Wes Harker comes in at ten to nine for half past eight, and lately leaves the closing round to whoever is still there. Last month he told Mrs Ormerod what had killed her camellia. "You, love." He's the best plantsman at Wick Road, and he was Bryn's friend long before Bryn was his manager.
# situation: The closing round has fourteen stations: vents, taps, fleece, gate. Whoever has it leaves a plant label at each, in their own colour. Wes's are yellow. On Thursday 26 February all fourteen yellow ones stood in a single pot, the vents of House 2 stood open, and it was four below. 340 primroses went into the skip. Since then yellow has been where it should be, every time. You took that for progress.
# situation: Everybody sees the rest. Kofi, who is nineteen, has asked Bryn whether half past eight is a proper half past eight.
# situation: A week ago Bryn said that he'd talk to Wes by Thursday. He didn't. You made him manager in January, in the car park: the key, a handshake, "You'll be fine." There was no course, and you haven't been for longer than a coffee since. You ran Wick Road yourself, once. Wes still has your number.
# situation: It's Tuesday 10 March, twenty to six, five days before Mother's Day. The shop is shut, frost is forecast, and Bryn is about to do the round. Wes was down for it.
# goal: Bryn leaves with an opening line of his own, a day and an hour for his talk with Wes, and with what you'll do before it and after it. You won't be in it.
# power: below
# setting: room
# minutes: 13
# level: 2
# language: en
# cast: Bryn = Bryn Aldous
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = chatty, frozen, defensive
# vary: behind = friend, owes, undone
# author: Rehearsal
# licence: CC-BY-4.0

VAR trust = 49
VAR safety = 49
VAR commitment = 45
VAR momentum = 42

// Hidden circumstances.
// temper: how Bryn is tonight.
// behind: friend = he's afraid of losing Wes; owes = Wes once covered for him for a whole term, so he doesn't know what he may ask;
// undone = he has had the talk, in February, and you undid what came of it with one phone call.
VAR temper = "chatty"
VAR behind = "friend"

// What has happened in this talk.
VAR knows = false   // you have heard what stands behind it
VAR line = false    // he has an opening line of his own
VAR dated = false   // his talk has a day and an hour
VAR changed = false // you do something first, and said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Twenty to six, at the tills. The last trolley is in, and the lights over the houseplants are already off.
{ temper:
- "chatty":
    Bryn: Mind the cat. And the hose. And that bit's wet, that's always wet. # thought: While I'm talking it isn't a meeting. # mood: chatty
- "frozen":
    Bryn: Oh. Hello. # thought: It's Wes. Don't say anything about Wes. # mood: frozen
    He looks at the gate, as if it might have rung ahead.
- else:
    Bryn: If it's Thursday, I've got the delivery notes. # thought: Eleven pallets. I've had them stapled since Friday. # mood: defensive
    He has, too. They're in his apron.
}
{ behind:
- "friend":
    Bryn: Wes went at five. It's quiz night, somebody has to hold the table. # thought: It used to be the two of us that went.
- "owes":
    Bryn: Wes went at five. I said I'd do his. He's done enough of mine. # thought: More than you know about.
- else:
    Bryn: Wes went at five. He says hello. Still got your number, he says. # thought: As if you didn't know.
}
Bryn: So. Are you walking round with me, or have I done something?
* (passing) [I was passing, so I thought I'd see how you're getting on. You look as if you could do with a hand. # clarity: -2 # care: 1 # signal: softened-the-message, hinted # style: relationship # why: It's kind, and he's left to guess what brings an area manager forty miles on a Tuesday evening.]
    Bryn: You've never once been passing. # thought: Nobody passes Wick Road. It's a dead end.
    { temper == "frozen":
        He waits. So do you. He's better at it.
    }
    Bryn: It's Wes, isn't it?
    -> vents
* (due) [You and Wes were down for Thursday, and I know how busy it is. I need that talk this week, so tell me what I can take off you. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: What's missing and by when is beyond doubt, and help is on offer, for being busy; what kept him from it hasn't been asked.]
    Bryn: This week. Yes. I don't know, the watering? # thought: It's Tuesday already. And it isn't the watering.
    He takes the torch off its hook and puts it back, and then takes it again.
    -> vents
* (in_the_way) [You and Wes were down for Thursday. I'd like to hear what got in the way. # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: consensus # why: The missed day is in the first sentence, and the second wants to know what stood in front of it, and not what's wrong with him.]
    { temper:
    - "chatty":
        Bryn: What got in the way? Have you got till June? # thought: That was nearly friendly. Watch it.
    - "frozen":
        Bryn: Okay. # thought: You said it, then. I thought I'd have to wait for it all the way round.
        He breathes out. In this cold you can see him do it.
    - else:
        Bryn: In the way. Right. # thought: I'd only brought the answer to why didn't you.
        The delivery notes stay where they are.
    }
    -> vents
* (ducked) [I was pleased when you said you'd do it, and then you ducked it. What was that about? # clarity: 0 # care: -2 # signal: blame # style: speed # why: The verdict is clear and the thing isn't named, and the question after it can only be answered by agreeing.]
    Bryn: Ducked. # thought: So that's what it's called at area. # mood: stung
    -> bristle

=== bristle ===
# phase: open
# pressure: high
Bryn: Forty miles, you came, to say ducked? # thought: You could have texted me that. With a picture of a duck.
* (noticed) [I wanted you to have it from me. There's been some talk. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It means to shield him, and he still doesn't know what the talk is about.]
    Bryn: Some talk. # thought: Who by? Not the Dutchman. Please not the Dutchman.
    -> vents
* (came_out_cheap) [I practised that in the car, and it came out cheap. The talk still has to be had. Let me ask about it. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It takes back the jibe and keeps the subject, and he learns that questions are coming.]
    Bryn: You practised it? # thought: You practise them? You?
    Bryn: I practise mine on the compost. Ask, then. # mood: wary
    -> vents
* (the_skip) [I came because 340 primroses are in a skip, and Wes has had no word from you. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: Now there's a fact to hold on to, and it's held against him.]
    Bryn: I know they're in a skip. I filled it. # thought: On my own, in the dark, so that nobody'd see how many.
    -> vents
* (long_day) [That was a rotten word, and it's mine. The rest can wait until after Sunday. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: It's a real apology, and it withdraws the subject together with the word.]
    Bryn: It's fine. # thought: I won't, though. Ducked. I'll be on the bus, thinking ducked.
    -> vents

=== vents ===
# phase: open
House 2. He winds the vents shut, forty turns of the handle. Then he feels in his apron for a plant label, and pushes it into the pot by the door. It's a yellow one.
Bryn: Thursday we'd eleven pallets. Primulas, for Mother's Day. And then it was Friday. # thought: You've seen the label. You must have seen the label.
Bryn: It was busy.
* (gets_round) [You should have this from me first. Word of it has got as far as Ashcombe, and it isn't doing you any good. # clarity: -1 # care: -1 # signal: hinted, threat # style: consensus # why: It means to warn him, and passes on a chill without saying what of or what would stop it.]
    Bryn: Word of what? What are they saying? # thought: It'll be the Ashcombe lot. They've got a heated bench and nothing to do.
    You say, nothing in particular.
    -> would_you
* (since_when) [Those are Wes's. And I've been taking yellow for good news. Since when is it you? # clarity: 1 # care: 1 # signal: named-the-gap, owned-my-part # style: analysis # why: It says what is in the pot, admits having been fooled by it, and asks one short question.]
    { temper:
    - "chatty":
        Bryn: Since the frost. I do them better than he does. I do them facing out. # thought: You thought it was him? Oh, no. You were pleased.
    - "frozen":
        Bryn: Since the frost. # thought: I never thought how it'd look from where you are.
        He looks at the label as if somebody else had put it there.
    - else:
        Bryn: Somebody's got to. They're in the right pots, aren't they? # thought: Good news? You thought he'd got better?
        Bryn: Since the frost. Every one of his.
    }
    -> would_you
* (till_july) [It's March. It'll be busy until July. You said Thursday, and Thursday is what I put in my diary. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: It won't let busy pass for a reason, and doesn't ask for a better one.]
    Bryn: I know what I said. # thought: In your diary. In ink, I'll bet.
    -> would_you
* (wonders) [Thursday was too tight, and I let you say it. Which day would be better, and what would you need for it? # clarity: 0 # care: 1 # signal: acknowledged-difficulty, let-standard-slide # style: relationship # why: It takes on a share and asks two good questions about a day, while the label in the pot, which he has just put there, goes by without a word.]
    Bryn: After Easter's quieter. # thought: You looked straight at it. So that's all right, then. Why don't I feel all right?
    -> would_you

// ---------------------------------------------------------------- explore

=== would_you ===
# phase: explore
# pressure: high
# room: key
The taps are four to seven. He shuts off the third and knocks the last of the water out of it with his fist. Another yellow label.
Bryn: You couldn't say it to him, could you? You're through here on Thursday. # thought: Ten minutes. You'd do it before your coffee.
Bryn: He'd take it off you. He thinks you're funny.
* (one_eighty) [No, it's your team now, and I know you can. I was thrown in at the deep end too. Ring me any time, and tell me by Friday how it went. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support, stated-belief # style: speed # why: There's no mistaking whose talk it is, and the belief is meant; "any time" is the handshake in the car park again, with a deadline.]
    Bryn: I can swim. It's the throwing. # thought: January. In the car park. It was a good throw.
    -> fleece
* (ten_minutes) [Wes was mine first, and I let things go. I'll see him on Thursday. # clarity: 0 # care: 1 # signal: rescued # style: speed # why: It owns up to something nobody asked about, and by Thursday there'd be two people doing somebody else's round.]
    Bryn: Would you? Oh, that's... # thought: I could sleep. I could go home and actually sleep.
    He's pink with relief. It lasts as far as the next tap.
    Bryn: He'd know who sent you, though. I'd be the one who sent you. Every morning, half past eight.
    Bryn: Ten to nine.
    -> fleece
* (next_chair) [How about the two of us? You start it, and I'm in the next chair for when it gets stuck. # clarity: 0 # care: 1 # signal: offered-support, rescued # style: consensus # why: It's company, honestly offered, and from the first silence on everyone would be looking at the next chair.]
    Bryn: Like at school. With my mum. # thought: I'd look at you. He'd look at you. You'd end up saying it.
    -> fleece
* (two_of_us) [You do his, I do yours, and then nobody does mine. No. I'll be there before it, and I'll be there after it. # clarity: 2 # care: 2 # signal: held-the-standard, offered-support # style: relationship # why: It says no with its reason in his own labels, and in the same breath where the help will be.]
    { temper:
    - "chatty":
        Bryn: Ha. No, go on, who does? # thought: That's a no. It's got two handles on it, though.
    - "frozen":
        Bryn: Before and after. # thought: Not gone, then. Just not in the room.
        He moves the torch to his other hand.
    - else:
        Bryn: That's a no. # thought: I'd have thought less of you for a yes. I'd have taken it.
        Bryn: Before it how?
    }
    -> fleece

=== fleece ===
# phase: explore
# pressure: high
# room: key
The outdoor benches. Frost fleece comes four metres wide and wants two people. He has been doing it alone, with bricks. You take a corner.
Bryn: I nearly did, you know. On Friday, by the compost. I walked right up to him. # thought: There's a bit more of that. See if you want it.
{ bristle.came_out_cheap:
    Bryn: You've got your car, for practising. I had eleven goes on the bus. # thought: And you started again, at the tills. So that can be done.
}
{ opening.ducked:
    Bryn: So it wasn't ducking. It wasn't only ducking. # thought: Your word. It's come round the taps with me.
- else:
    Bryn: Then it got busy.
}
* (left_out) [A key and a handshake, from me. What should have come with them? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input, made-room-for-context # style: relationship # why: It says how he was sent into the job, and asks what is missing as if it could still be had.]
    { temper:
    - "chatty":
        Bryn: Somebody to say it to first. Before I say it to him. # thought: That came out on its own. I was going to do the one about the coat.
        He's stopped talking. It makes the place sound large. # mood: quieter
        -> the_reason
    - "frozen":
        Bryn: With the key? I don't know. # thought: Everything. You can't say everything to your boss.
        Bryn: A coat.
        -> second_go
    - else:
        He'd been holding the fleece like a shield. He lowers it.
        Bryn: A handshake, yeah. I'd got that one saved up for you. # thought: And now you've gone and said it. # mood: softer
        -> the_reason
    }
* (by_the_compost) [By the compost, then. What were the first words you'd got ready, and where exactly did they stop? # clarity: 2 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: It asks for something that has edges, and can sound like a paper that's going to be marked.]
    { temper:
    - "chatty":
        Bryn: Words! I had loads. They were good, and all. # thought: You want the actual thing. Nobody wants the actual thing.
        Bryn: They stopped at his face. # mood: quieter
        -> the_reason
    - "frozen":
        Bryn: "Have you got a minute?" # thought: I can do that one. It's got a beginning.
        Bryn: He said yes. He had one. I hadn't thought of that. # mood: thawing
        -> the_reason
    - else:
        Bryn: What, do it for you here? And you'll tell me what I got wrong? # thought: I've got the notes. Ask me about the pallets. # mood: shut
        -> second_go
    }
* (hold_corner) [(Say nothing. Keep hold of your corner, and let him look for the pegs.) # clarity: 0 # care: 1 # signal: waited # style: consensus # why: It leaves the sentence open and lends a hand with something else; what's wanted from him still has to be said.]
    { temper:
    - "chatty":
        Bryn: This is the thirty-gram. We used to have the seventeen, you could read a paper through it, not that you'd want to. # thought: Somebody had to say something.
        He gets from there to newts.
        -> second_go
    - "frozen":
        It takes him four pegs.
        Bryn: I say it to him every night, in my head. He always laughs. # thought: You weren't pulling. It was only fleece. # mood: thawing
        -> the_reason
    - else:
        Bryn: Go on. Say I bottled it. # thought: I've got an answer to bottled.
        Nobody says it. The fleece comes down over the pansies.
        Bryn: I did bottle it. Not for nothing, though. # mood: softer
        -> the_reason
    }
* (tomorrow) [I've picked your worst hour, and I'm sorry. Tomorrow at nine, indoors, with a coffee. You start, and I listen. # clarity: -1 # care: 0 # signal: paused-the-talk, avoided-decision # style: consensus # why: It owns up to bad timing and names a better and warmer hour, and he had just started.]
    Bryn: Tomorrow. Yeah. Tomorrow's better. # thought: So it's allowed. You do it as well.
    He finds the last peg at once.
    -> aftermath

=== second_go ===
# phase: explore
Round the back, by the water butts. The cat is sitting on one of them like the owner.
Bryn: Is that us done, then? With Wes? # thought: One more and I'd have told you.
* (the_barrier) [I suppose I'm asking what the barrier is, from a people point of view, if you stand back a bit. # clarity: -1 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: Stood that far back from, nearly anything would do for an answer.]
    Bryn: People. I'd say it was people. # thought: Is that right? Was that what you wanted?
    -> want
* (call_it_nerves) [Then I'll put it down to nerves, and we can get on to what you're going to say. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It gets them moving, on a guess that he wasn't asked about.]
    Bryn: Nerves. Put that. # thought: Is there a box for it?
    -> want
* (round_the_edge) {temper == "chatty"} [So far I've had pallets, fleece and newts. Which bit are you going round the edge of? # clarity: 1 # care: 1 # signal: named-the-emotion, invited-input # style: speed # why: It has listened to all of it, and noticed what shape the hole has.]
    Bryn: You were listening to the newts? # thought: Caught. I don't mind as much as I thought.
    He sits down on a bag of bark. # mood: quieter
    -> the_reason
* (in_the_end) {temper == "frozen"} [Only a small one, then. On Friday, by the compost, what did you say to him in the end? # clarity: 1 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A question that can be lifted with one hand, about something that did happen.]
    Bryn: I asked him if he wanted sugar. # thought: Six years I've made that man's tea.
    It takes a moment, and then you're both laughing. # mood: thawing
    -> the_reason
* (not_marking) {temper == "defensive"} [I'm not marking you. Nobody showed you how, and that was me. What makes it hard with him? # clarity: 1 # care: 2 # signal: made-it-safe, owned-my-part, invited-input # style: relationship # why: It puts down the red pencil, says who should have taught him, and asks about this one man.]
    Bryn: No. Nobody did. # thought: I can stop holding these, then.
    The delivery notes go into the bin by the butts. # mood: softer
    -> the_reason
* (first_one) [You needn't go into it if you'd rather not. I don't know anybody who finds their first one easy. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: It spares him, warmly, the one thing that he was about to say.]
    Bryn: No. Thanks. # thought: It isn't my first one, is it? Never mind.
    He scratches the cat, which lets him.
    -> want

=== the_reason ===
~ knows = true
{ behind:
- "friend":
    -> rings_in_a_sock
- "owes":
    -> green_labels
- else:
    -> boskoop
}

=== rings_in_a_sock ===
# phase: explore
# pressure: high
Bryn: He was my best man. He kept the rings in his sock, so he'd not lose them. # thought: He walked like a penguin all morning.
Bryn: Tuesdays it's the quiz. Eight years. The Hardy Perennials. I haven't been since I got the key.
Bryn: I say this to him, and who've I got? # thought: That's it. That's the whole of it. It sounds so small.
* (manager_first) [I lost a friend over my first shop, so I know what it costs. Half past eight can't hang on that, though, and you've got me as well now. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: speed # why: The rule is sound and the company is meant; as an answer to who he'd have left it's a door, with another person's story on it.]
    Bryn: You don't do quizzes. # thought: You shook my hand. You never said it cost a friend. # mood: flat
    -> want
* (already) [You may lose some of it, I can't tell you that you won't. You're losing it now, a yellow label at a time. # clarity: 1 # care: 2 # signal: acknowledged-difficulty, named-the-gap # style: relationship # why: It doesn't promise him the friendship, and shows him what the silence is already costing.]
    He has one in his hand. He looks at it.
    Bryn: He thinks I'm cross with him. I am cross with him. I've just never said. # thought: I've been so busy being nice to him I can't stand him. # mood: open
    -> want
* (proper_friend) [If he's a proper friend he'll understand. In my experience the good ones come round. # clarity: -1 # care: 0 # signal: stated-belief, softened-the-message # style: consensus # why: It's a hopeful thing to say, and it hangs the whole friendship on how Thursday goes.]
    Bryn: And if he doesn't, then he wasn't? # thought: That's worse. You've made it worse.
    -> want
* (whole_tuesday) [Your whole Tuesday, then, and your best man. That's a lot to put on the table for a few vents. # clarity: 0 # care: 1 # signal: named-the-emotion, acknowledged-difficulty # style: relationship # why: It's weighed as heavily as he weighs it; the vents have become a few.]
    Bryn: They've got my cousin on geography. He thinks Lima's in Spain. # thought: You get it. So what do I do?
    -> want

=== green_labels ===
# phase: explore
# pressure: high
Bryn: When our Nia was in and out of hospital. Two winters back. I was late every day for a term. # thought: I've never told anyone at work. Only him.
Bryn: Wes did my rounds. He put my green ones in, so you'd not notice. Never said a word. # thought: And you didn't. You said well done.
Bryn: So who am I to say half past eight to him?
* (clocked) [I'm glad you told me. I'll have to ask about those labels, though: did anyone else know? # clarity: -1 # care: -1 # signal: passed-the-buck, no-room-for-the-person # style: analysis # why: An area manager's reflex; it turns the thing he has just entrusted into a matter to be looked into.]
    Bryn: No. It was just Wes. # thought: And now I've told on him. That's what I've done. # mood: shut
    -> want
* (mates_do) [You'd be giving him back what he gave you. Leave half past eight till Easter. # clarity: -1 # care: 1 # signal: acknowledged-effort, let-standard-slide # style: relationship # why: It honours the debt, and pays it with the mornings of everybody else.]
    Bryn: Till Easter. # thought: That's what I've been doing. I just hadn't put a date to it.
    -> want
* (ask_him_first) [So you're the one man who can ask him what's wrong. And half past eight is still half past eight. # clarity: 2 # care: 1 # signal: held-the-standard, acknowledged-effort # style: consensus # why: It makes the debt a reason for the talk, and doesn't pay it off with somebody else's mornings.]
    Bryn: I've never asked him. # thought: Two weeks of labels and I never once asked.
    Bryn: He asked me. First day. He said, what's up with your face? # mood: open
    -> want
* (not_the_same) [You had a child in hospital, and he did right by you. He'd have told you by now if it was that, so you can say half past eight with a clear conscience. # clarity: 1 # care: -1 # signal: rushed-decision, explained-why # style: speed # why: It is kind to both of them and clears the way, with a certainty that he has just shown to be worth nothing: nobody at work ever heard his.]
    Bryn: You didn't hear mine. # thought: A whole term. You said well done. # mood: flat
    -> want

=== boskoop ===
# phase: explore
# pressure: high
Bryn: I did do it once. In February. Nine times late, so he was off the Boskoop trip, and Kofi goes. # thought: It was a good talk, too. My knees held.
Bryn: Then he shows me his ticket. In the café, at lunch. Booked by area. # thought: I'd a spoon in my mouth.
You remember the call: the motorway, Wes, a laugh, a place going spare in the Dutch nurseries. Two minutes.
* (yours_is_had) [Then you've had your talk. I'm the one who hasn't had mine. # clarity: 1 # care: 2 # signal: owned-my-part, acknowledged-effort # style: speed # why: Two short sentences: he did what was asked, and it's somebody else's turn.]
    He stands quite still, with a peg in his mouth.
    Bryn: I thought you'd say I'd handled it wrong. # thought: I've been thinking that I had, since February. # mood: open
    -> want
* (ring_me_then) [You were right, and I'd have backed you. Next time ring me the same day. # clarity: 1 # care: -1 # signal: blame, held-the-standard # style: speed # why: It's handsome about his talk, and leaves out whose telephone it was that undid it.]
    Bryn: He'd rung you. I thought that you did know. # thought: And I thought you'd picked. # mood: flat
    -> want
* (two_places) [I'd heard it a bit differently. The way it was told to me, there were two places, and nobody minded. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It answers his account with Wes's, which is how it went the first time.]
    Bryn: I minded. # thought: That's twice you've believed him. # mood: shut
    -> want
* (on_the_motorway) [I undid that. What would you do differently, this time? # clarity: 0 # care: 1 # signal: owned-my-part # style: relationship # why: It owns the call in three words, and then the homework is his again, though his part was right.]
    Bryn: Me? I'd do the same again. # thought: It wasn't my half that wanted doing differently. What are you going to do about yours?
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# room: key
The path to House 3 goes through the ornaments. Forty stone otters look at you.
{ knows:
    Bryn: So what do I say to him? # thought: You must have done hundreds.
- else:
    Bryn: So what am I meant to say? # thought: Give me a sentence and I'll give you a yes.
}
* (from_thursday) [Say, "Wes, half past eight and all fourteen, from now on." I'll go over it with you tonight until it sits, I know it's hard. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: A good sentence and an evening's help with it; he'll have it by heart, and it won't be his, which is what he is to leave with.]
    Bryn: Half past eight and all fourteen. From now on. # thought: I can hear you doing it. I can't hear me.
    -> first_go
* (your_gut) [I had a sentence ready, and I've thrown it out. Yours will be better. # clarity: -1 # care: 1 # signal: stated-belief, left-it-with-them # style: relationship # why: The trust is meant, and he had asked because he hasn't got one.]
    Bryn: Mine? Mine's ring in sick. # thought: What was yours? I'd have taken yours.
    -> first_go
* (one_thing) {not (knows && behind == "undone")} [If he hears one thing and then the phone rings, which thing has it got to be? Yours, not mine. # clarity: 1 # care: 1 # signal: left-it-with-them # style: analysis # why: It won't write his line, and makes the job of writing it as small as it can be.]
    { temper:
    - "chatty":
        Bryn: One? Just the one? # thought: I've got about nine. They all start with sorry.
    - "frozen":
        Bryn: One. # thought: One, I might manage.
    - else:
        Bryn: The vents. It'd have to be the vents. # thought: I thought you'd have it on a card.
    }
    -> first_go
* (the_form) [There's agreed wording for this, and it's fair to both sides. Read him that, and nobody can say you've got it in for him. # clarity: 0 # care: -1 # signal: passed-the-buck, standard-without-support # style: analysis # why: It gives him something to hold in front of him, and that's all that Wes will see.]
    Bryn: Is that the form with the boxes? # thought: I'd be reading Wes a form. He'd ask for a pen.
    -> first_go
* (nothing_yet) {knows && behind == "undone"} [Nothing, till I've put mine right. I ring him tonight: Bryn's no stands, and I'd no business touching it. # clarity: 2 # care: 2 # signal: owned-my-part, removed-obstacle # style: consensus # why: The order of things has turned round: what was undone gets mended first, and by the one who undid it.]
    ~ changed = true
    Bryn: You'd take the ticket off him? Yourself? # thought: You came to make me do something. And now you're doing something.
    Bryn: Kofi's bought a phrase book. # mood: lighter
    Bryn: And then it's me. God. What do I say?
    -> first_go

=== first_go ===
{ behind != "undone":
    // From here on it no longer matters.
    ~ knows = true
}
# phase: agree
# pressure: high
# room: key
He stops before an otter that comes up to his belt, and clears his throat.
{ want.from_thursday:
    Bryn: Wes. Half past eight and... No. That's you with a cold. # thought: I'll have to use my own. I haven't got any.
}
{ temper:
- "chatty":
    Bryn: All right, Wes, mate, it's nothing, only, you know the vents, how's your mum? # thought: I heard it. I heard it go by.
- "frozen":
    Bryn: Wes. The vents.
    The otter waits.
    Bryn: That's where I stop. # thought: I can see his face. He's being nice about it.
- else:
    Bryn: Wes, they want me to have a word with you. # thought: That sounded all right. Nobody can be cross with me for that.
}
* (means_well) [You've started. I wouldn't mend a word: he'll ask, and you'll tell him. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-progress # style: relationship # why: It's glad with him, and the sentence still hasn't got anything in it for Wes to do.]
    Bryn: You think? # thought: It was rubbish. The otter knows it was rubbish.
    -> after_go
* (nearly) [That was nearly it, and braver than my first one. Make it "Wes, you're late, and the others carry you." Then you're done. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: Praise and a stronger sentence than his, and what he learns from it is that his weren't wanted.]
    Bryn: "The others carry you." Okay. # thought: I'd never say that. I'll never say that.
    -> after_go
* (something_nice) [I should have shown you in January. Start from what he's good at, then the other thing, then something good again. # clarity: -1 # care: 0 # signal: over-analysed, scripted-empathy # style: analysis # why: It owns up to January, and wraps the thing in so much bread that nobody has to taste it.]
    Bryn: Like a sandwich. # thought: He had three of those off the last manager. He counts the slices.
    -> after_go
* (put_it_first) {temper == "chatty"} [There was a vent in there somewhere. Put it first, and his mum can come after. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: consensus # why: It finds the one good word among his own, and moves it to where it'll be heard.]
    ~ line = true
    Bryn: "Wes. House 2 stood open, the night of the frost." # thought: Is that it? It's so short. # mood: lighter
    The otter takes it well.
    -> after_go
* (right_words) {temper == "frozen"} [Those are the right two words. Now what did that night cost you? Not the shop, you. # clarity: 1 # care: 2 # signal: invited-input, stated-belief # style: relationship # why: It keeps the two words he has, and asks for the next ones where only he can find them.]
    ~ line = true
    Bryn: "The vents were open, Wes. I put 340 in the skip on my own, so nobody'd see." # thought: Where did that come from? # mood: lighter
    He says it again, quicker, before it can go.
    -> after_go
* (who_is_they) {temper == "defensive"} [They is me, and I'd hide behind me as well. What do you want from him? # clarity: 1 # care: 1 # signal: acknowledged-difficulty # style: speed # why: It takes away the hiding place without blaming anyone for using it, and asks what was behind it.]
    ~ line = true
    Bryn: Me? I want him on time. # thought: You. Of course they's you.
    Bryn: "I want you here at half past, Wes. And I want to stop putting your labels in." # mood: lighter
    -> after_go

=== after_go ===
{ behind == "undone" && not knows:
    -> when_he_rings
}
-> the_hour

=== when_he_rings ===
# phase: agree
He straightens the otter, which was straight.
Bryn: And when he rings you? # thought: When. I said when. Go on.
* (whose_side) [He can ring all he likes, and I'll tell you each time that he does. I'm on your side in this. # clarity: -1 # care: 1 # signal: scripted-empathy, softened-the-message # style: relationship # why: A loyal promise for the calls to come, to somebody who is asking about one that has been, and of which he heard nothing.]
    Bryn: Each time. # thought: I'd have believed that, up to the ninth of February.
    -> the_hour
* (the_rules) [Then he'll hear from me what he hears from you. Half past eight, all fourteen, and no two ways about it. # clarity: 1 # care: 0 # signal: held-the-standard # style: speed # why: It's what a manager would want to hear, and it goes straight past the "when".]
    Bryn: Good. That'd be good. # thought: That's what I'd have expected the last time.
    -> the_hour
* (all_sorts) [I get calls from all sorts of people. I shouldn't lie awake over who rings whom. # clarity: -1 # care: -1 # signal: avoided-decision, no-room-for-the-person # style: consensus # why: It's meant to make the call small, and makes the question small as well.]
    Bryn: I don't lie awake. I get up and do the ironing. # thought: So you don't even remember.
    -> the_hour
* (you_said_when) [You said "when". Has he rung me before, about you? # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: analysis # why: It stops at a single word of his, and is ready to turn up in the answer.]
    ~ knows = true
    Bryn: February. I'd had the talk. Nine times late, so Kofi gets Boskoop. # thought: Now look at me and say you don't know.
    Bryn: Next day he's got a ticket. From area.
    The motorway, Wes, a laugh, a place going spare. Two minutes. # mood: open
    -> the_hour

=== the_hour ===
# phase: agree
{ when_he_rings.you_said_when:
    The café, eleven of fourteen. He checks the fridge at some length, to let you think.
- else:
    The café, eleven of fourteen. He puts his hand in the fridge, to feel if it's cold.
}
{ changed:
    Bryn: So you ring him. And I catch him some time after that, when it's quiet. # thought: After Mother's Day, say. After Easter.
- else:
    Bryn: I'll catch him some time this week, then. When it's quiet. # thought: It's never quiet. That's the beauty of it.
}
* (see_the_week) [It's your week, not mine. Ring me when it's done, whenever that is. # clarity: -2 # care: 0 # signal: unclear-outcome, left-it-with-them # style: consensus # why: It trusts him with the day, and having no day is how the last one got lost.]
    Bryn: Will do. # thought: Whenever. I know how whenever turns out.
    -> beside
* (send_merle) [Pick your half hour off that rota. Merle comes over from Ashcombe and has your tills for it. # clarity: 2 # care: 2 # signal: asked-for-commitment, removed-obstacle # style: speed # why: The hour stays his to choose, and the reason that ate the last one is taken out of its way.]
    ~ dated = true
    Bryn: Merle? She'd have my tills alphabetical. # thought: Then I couldn't say that it was busy.
    He looks at the rota on the fridge for some time.
    Bryn: Thursday. Half eight, at the gate. If he's late I'll be stood there till he isn't. # mood: lighter
    -> beside
* (thursday_at_nine) [Thursday at nine, and I keep the phones off you. I should have said an hour last week. # clarity: 2 # care: -1 # signal: clear-request, rushed-decision # style: speed # why: The hour is firm and comes with an apology and help, and it's the second Thursday that he hasn't been asked about.]
    ~ dated = true
    Bryn: Thursday at nine. # thought: There's a lorry at nine. You'd not know that. I'll not mention it.
    Bryn: Okay.
    -> beside
* (no_rush) [No week's quiet in spring. I'd take a good talk late over a bad one on Thursday. # clarity: -2 # care: 1 # signal: let-standard-slide, softened-the-message # style: relationship # why: It sees his spring as it is, and takes off the pressure that was all that was holding the thing up.]
    Bryn: That's what I thought. # thought: I did think that. Every day for a week.
    -> beside

=== beside ===
# phase: agree
{ changed || (knows && behind == "undone"):
    The safe, twelve. He counts the float with his back to you, and loses count.
- else:
    The safe, twelve. He counts the float with his back to you.
}
Bryn: And you? Where are you while I'm saying it? # thought: Don't say "right behind you". They always say that.
* (half_a_page) [Waiting for half a page from you by noon: what was said, and what he's agreed to. You'll have my thoughts on it the same day. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: He knows exactly what to hand in and what comes back; he had asked where somebody would be while he's saying it.]
    Bryn: Half a page. Typed? # thought: I'll write it tonight. Then I needn't have the talk.
    -> fine
* (in_the_cafe) [What if I sat in the café, behind a big coffee? You'd only need to look across, and I'd wander over. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: relationship # why: It's a net, and a kind one; both of them will be able to see it from where they stand.]
    Bryn: I'd look across at "Wes". # thought: I wouldn't get as far as the vents. And he'd wave to you.
    -> fine
* (even_to_swear) {not (knows && behind == "undone" && not changed)} [Not in it. I ring you just before, and you ring me straight after, even if it's only to swear. # clarity: 2 # care: 2 # signal: offered-support, left-it-with-them # style: relationship # why: He knows where the help begins and where it stops, and that a bad ending may be reported too.]
    { changed:
        Bryn: And Wes gets his call first. Tonight. # thought: You, me, him, me, you. It's like a relay.
    - else:
        Bryn: I don't swear. # thought: I'll swear. I'll be magnificent.
    }
    He starts the float again from the beginning.
    -> fine
* (me_first) {knows && behind == "undone" && not changed} [Ahead of you. Tonight I tell Wes that your no should have stood. Then you. Then we talk. # clarity: 2 # care: 2 # signal: owned-my-part, removed-obstacle # style: speed # why: It changes the order out loud: first the repair, by the one it's due from, and only then his talk.]
    ~ changed = true
    Bryn: Tonight. And Boskoop? # thought: Say it. Say whose seat.
    Kofi's, you say.
    Bryn: He's bought a phrase book. # thought: I'd stopped hoping. I'd actually stopped. # mood: lighter
    -> fine
* (mostly_cope) [On the end of a phone, as always. Though I find that people mostly cope. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It's the handshake in the car park over again, said more slowly.]
    Bryn: Mostly. # thought: That's what you said in the car park. Nearly word for word.
    -> fine

=== fine ===
{ safety < 16:
    -> lorry
}
# phase: agree
# pressure: high
# room: key
He shuts the safe and tries the handle, twice.
{
- not dated:
    Bryn: Right. Fine. So I'll do that. Yeah. # thought: I'd have said yes to a bath in the water butt.
- commitment >= 60 && safety >= 55:
    Bryn: Thursday, then. Yeah. I think so. Fine. # thought: I can feel Thursday getting busy.
- else:
    Bryn: Thursday. Yeah. No, fine. # thought: Yes, and home.
}
* (busy_with) {dated && line} [What will it have been busy with? Tell me now, and I'll get that moved. # clarity: 1 # care: 2 # signal: checked-understanding, removed-obstacle # style: analysis # why: It knows the excuse by name, asks for it in advance, and offers to clear it away.]
    {
    - the_hour.thursday_at_nine:
        Bryn: The Dutch lorry. It comes at nine. I wasn't going to mention it. # thought: I was going to let the lorry do it.
        Half past eight, then, you both say. # mood: lighter
    - temper == "chatty":
        Bryn: Me. I'll start on something else and not get back. # thought: That's the truest thing I've said all night.
        Bryn: If I ring you and it's about newts, say "vents". # mood: lighter
    - temper == "frozen":
        Bryn: Nothing. I'll just stand there. # thought: I've said it. It's out.
        Bryn: Can I have it on a label? My bit? In my own pocket? # mood: lighter
    - else:
        Bryn: Pallets. There's always pallets. I like pallets. # thought: They never say anything back.
        Bryn: Get them sent on Friday. # mood: lighter
    }
    -> what_if
* (which_day_not) {not dated} [You've said yes to no day at all. Which one were you hoping I wouldn't say? # clarity: 2 # care: 1 # signal: checked-understanding, asked-for-commitment # style: analysis # why: It catches the missing day without scolding, and lets him be the one to say it.]
    ~ dated = true
    Bryn: Thursday. # thought: How did you do that?
    Bryn: Half eight. At the gate, before the lorry. There, I've said it, I hate it. # mood: lighter
    -> what_if
* (once_more) {dated && not line} [How does it start, though? Say it once more your way. I won't mend it. # clarity: 1 # care: 2 # signal: checked-understanding, stated-belief # style: relationship # why: It has noticed that the yes has no first sentence, asks for his, and promises to keep its hands off.]
    ~ line = true
    { temper:
    - "chatty":
        Bryn: "House 2 was open, Wes, and I've been shutting it for you." # thought: That's it. That's all nine of them in one. # mood: lighter
    - "frozen":
        He says it to the safe.
        Bryn: "The vents were open, Wes, and I was on my own with it." # thought: It came. You just stood there, and it came. # mood: lighter
    - else:
        Bryn: "I want you here at half past, Wes." Me. I do. # thought: Not they. There isn't any they. # mood: lighter
    }
    You don't mend it.
    -> what_if
* (area_diary) [Good. It goes in the area diary tonight, so that nobody can move it on you, and that includes me. # clarity: 2 # care: -1 # signal: rushed-decision, held-the-standard # style: speed # why: It protects the yes before finding out if it was one.]
    { dated:
        Bryn: Everyone. # thought: Wes can see the area diary. I gave him the password.
    - else:
        Bryn: What'll you put? # thought: On what day? Don't ask. If you don't ask, there isn't one.
        You put "Wes".
    }
    -> what_if
* (had_it_in_you) [I hear a yes, and I won't pick at it. Enough from me. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: It takes the yes as he gave it, and nobody has looked at what's underneath.]
    Bryn: No. Ta. # thought: I'd left it a bit loose, for picking at.
    -> what_if
* (kettle) [Don't say fine yet. Put that kettle on, get your hands warm, and then tell me again. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: It slows down a yes that was in a hurry; what the yes should be to will have to be said after it.]
    { temper:
    - "chatty":
        He talks about the kettle. It was a wedding present, it's got a history.
        Bryn: Where were we? # thought: I know where we were.
    - "frozen":
        It's a slow kettle. He has both hands round a cup before he speaks.
        Bryn: I'm scared of it. That's all. I'll do it, but I'm scared of it. # thought: It doesn't sound so bad, said to a kettle.
    - else:
        He makes you one as well. Three sugars, unasked.
        Bryn: I'll do it. I don't want telling that I'll be good at it, that's all. # thought: I might not be. Let me not be.
    }
    -> what_if

// ---------------------------------------------------------------- close

=== what_if ===
# phase: close
# pressure: high
Out across the car park, which is white already at the edges.
{ behind:
- "friend":
    Bryn: And if he packs it in? Tells me where to put the job, and the quiz? # thought: In March. With my cousin on geography.
- "owes":
    Bryn: And if there's something? Something bad, and I've stood there saying half past eight? # thought: Like with our Nia. I'd never get over it.
- else:
    { changed:
        Bryn: And when he rings you on Friday? He will. # thought: You've been good tonight. It's not you on the motorway, though, is it?
    - else:
        Bryn: And if he goes over my head? # thought: He knows the way.
    }
}
* (never_as_bad) [Why should it come to that? These things are never half as bad as one thinks they'll be. # clarity: -1 # care: 0 # signal: unclear-outcome, softened-the-message # style: consensus # why: It's a forecast from somebody who won't be out in it.]
    Bryn: That's what they said about the frost. # thought: They did, too. Two degrees, they said.
    -> last
* (stop_and_ring) {behind != "undone"} [I don't know. Then you stop and ring me, and nothing's decided before the weekend. # clarity: 1 # care: 2 # signal: made-it-safe, offered-support # style: relationship # why: It admits what nobody can know, and gives him one thing to do when it happens.]
    { behind == "friend":
        Bryn: Stop and ring. I can do that. I'm good at stopping. # thought: You don't know either. That's oddly nice.
    - else:
        Bryn: I'm allowed to stop? # thought: I thought that once you'd started you had to get to the end.
    }
    -> last
* (doesnt_move) [Then it's half past eight and fourteen stations all the same. Whatever he does, that part doesn't move. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support # style: speed # why: The standard is safe with this sentence; he'd asked about something else.]
    Bryn: No. That part doesn't. # thought: I wasn't worried about that part.
    -> last
* (big_heart) [I'd be frightened of that too. You've got a good heart, Bryn, and Wes of all people knows it. # clarity: -1 # care: 1 # signal: scripted-empathy # style: relationship # why: It's warm and probably true, and he's as unprepared afterwards as before.]
    Bryn: It's not my heart, it's my stomach. # thought: I'll meet it on the bus. I'll meet it all night.
    -> last
* (ask_bryn) {behind == "undone"} [He gets two words from me. "Ask Bryn." And then I ring you, within the hour. # clarity: 2 # care: 2 # signal: made-it-safe, held-the-standard # style: speed # why: It says what Wes will hear, to the word, and how soon he'll know of it himself.]
    Bryn: "Ask Bryn." # thought: I've never been two words before.
    { changed:
        He says it once more, to see how it'd sound on a motorway.
    }
    -> last

=== last ===
# phase: close
The gate, fourteen. He has put the chain through, and there's one yellow label left in his hand.
Bryn: And if I don't do it? If I get there and I don't? # thought: I've got to know that one.
* (good_feeling) [You will. You got as far as the compost by yourself, and it's a shorter way now. # clarity: -1 # care: 0 # signal: stated-belief, unclear-outcome # style: consensus # why: It's kind about Friday, and he has no idea what happens if the shorter way is too long as well.]
    Bryn: I did get as far as the compost. # thought: That's where I turned round. And you were sure in January, about here.
    He sticks the yellow one in.
    -> aftermath
* (right_job) [Then we'd have to look whether it's the right job for you. I'd be fair. # clarity: 1 # care: -2 # signal: threat # style: analysis # why: It's plain, means to be decent, and from here on he has something bigger to be afraid of than Wes.]
    Bryn: Right. Yes. You'd have to. # thought: So if it goes wrong, don't tell you. # mood: shut
    He sticks the yellow one in.
    -> aftermath
* (lovely_job) [Then I asked too much too soon, and that's for me to answer for. On Friday we'd look for another way, the two of us. # clarity: -1 # care: 1 # signal: let-standard-slide, made-it-safe # style: relationship # why: It owns up to a failure beforehand, and so it doesn't matter much which of the two he does.]
    Bryn: You'd answer for it. # thought: You drove forty miles to say it was mine. Which is it?
    He sticks the yellow one in.
    -> aftermath
* (five_past) [Then ring me at five past. It needn't have a reason. I'd sooner hear that than see yellow. # clarity: 2 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: It says what to do if he fails, and makes failing something that can be said on a telephone.]
    { line:
        He puts the yellow one away, and finds a green one in the other pocket.
        Bryn: That one's mine. I did do the round. # thought: Five past. I could make that call. So I mightn't have to.
    - else:
        He turns the yellow one over, and writes nothing on it, and puts it away.
        Bryn: At five past. Even if it's nothing? # thought: I believe you. I wish I had the sentence.
    }
    -> aftermath

=== lorry ===
# phase: close
Lights at the gate. It's a lorry, turning round.
Bryn: I'd better see to that. # thought: It's turning round. It does it every night. # mood: shut
{ dated:
    Bryn: Thursday, I've got it. I'll do it how you said.
- else:
    Bryn: I've got the gist. I'll see to it.
}
He goes off to guide it out, with both arms.
-> aftermath

=== aftermath ===
{ temper:
- "chatty":
    What you couldn't see at twenty to six is that he was chatty out of fright. He'd fill any silence you left him, and would answer a straight question.
- "frozen":
    What you couldn't see at twenty to six is that he was frozen. Big questions shut him; a small one, or none at all and a corner of fleece, would let him move.
- else:
    What you couldn't see at twenty to six is that he was defensive. He had been cross-examining himself since Thursday, and took any exact question for more of it.
}
{ behind:
- "friend":
    Behind "busy" stood the quiz, a wedding and a sock. He was afraid that one sentence would cost him his friend.
- "owes":
    Behind "busy" stood a winter in which Wes did all this for him. He didn't know what he could fairly ask of somebody he owed so much.
- else:
    Behind "busy" stood February. He'd had the talk, and had given Wes's place on the Boskoop trip to Kofi. Wes rang you on the motorway, and you put him back. Bryn was in the right, and the first call was yours.
}
{
- behind != "undone" && line && dated && commitment >= 65 && safety >= 58:
    -> own_words
- changed && line && dated && commitment >= 60 && safety >= 55:
    -> ask_bryn_first
- dated && safety >= 53 && commitment >= 48:
    -> twenty_to
- safety >= 57:
    -> all_yellow
- dated:
    -> your_voice
- safety >= 46:
    -> all_yellow
- else:
    -> busy
}

=== own_words ===
# ending: own_words; In his own words
# outcome: strong
# friend: I asked for it to be taken off me, and it wasn't. I didn't get sent off with a pat, either. I said it to an otter. On Thursday I'll say it to Wes, and I'm to ring after, even if I only want to swear.
Three weeks later the call you remember is the one from behind House 3. He swore for a bit. Then he told you that he'd said it, that {behind == "owes":Wes's dad had moved in with him at New Year and didn't sleep|Wes hadn't spoken till lunch, and then had asked who was on geography}, and what they had agreed. Wes is late on Mondays, and rings. Last night Bryn sent you a picture of House 2: vents shut, one yellow label, crooked. He puts his own in straight.
-> END

=== ask_bryn_first ===
# ending: ask_bryn_first; Your call first
# outcome: strong
# friend: I'd had that talk. I'd had it in February, and I got told tonight that it counted. Then I got told who was ringing Wes first, and it wasn't me. I'd been going about thinking I was no good at it.
Three weeks later Kofi is in Boskoop, sending pictures of hellebores. Wes took your call badly, and Bryn's talk rather better. On the Friday he rang you all the same. "Ask Bryn," you said, and rang Bryn, who had been asked. The yellow labels are Wes's own, and it has been half past eight, or a message. Yesterday Bryn told you that he means to talk to Jean in the café about her temper. He didn't ask if you would.
-> END

=== twenty_to ===
# ending: twenty_to; Twenty to nine
# outcome: mixed
# friend: It was a decent walk round. I've got a day, and I'll do it. {line:There's something I didn't get to, or I did, and then we were on to the safe.|I just don't know how it starts.}
{ behind == "undone" && not changed:
    Three weeks later Wes has heard it from Bryn, politely, on the Thursday. He heard it out with a boarding pass in his top pocket. He comes at twenty to nine now. Bryn did ring you afterwards. It had gone fine, he said, as far as it could go. You asked what that meant, and he told you. You had to ask.
- else:
    Three weeks later Wes comes at twenty to nine. Bryn did say it, on the Thursday, a bit sideways and rather fast, and Wes said, "Fair enough," and then, "Was that it?" On his nights about half the labels are Bryn's. When you asked how it had gone, Bryn told you straight. He hadn't rung before.
}
-> END

=== your_voice ===
# ending: your_voice; In your voice
# outcome: mixed
# friend: I've got my orders. I'm to say it on Thursday, and I will, like I'd read out a delivery note. If it goes wrong I'll keep that to myself. I know what I'm paid for.
Three weeks later Wes is in at half past eight. Bryn said it to him on the day, {line:in his own words and your tone|in your words}, and Wes asked whether you were standing behind the door. The fourteen labels are in their pots, and Bryn sends you the photographs. When the heater in House 1 failed, on the 24th, you heard of it from Kofi. Bryn hadn't wanted to ring, he said, before he had an answer.
-> END

=== all_yellow ===
# ending: all_yellow; Fourteen yellow labels
# outcome: mixed
# friend: No, it was nice. I got a hand with the fleece. I thought I'd be in trouble, and I'm not, so that's good. Wes? Oh, we'll see. It's a bit busy just now.
Three weeks later Bryn thanks you again for coming out that night. {line:He hasn't talked to Wes yet, what with Mother's Day, and then the clocks, and now Easter. He says his sentence to the otter sometimes.|In the end you had a word with Wes yourself, and he took it very well. He comes at half past eight on the days he's heard that you're about.} On the round the yellow labels are all in place, facing outwards. Kofi comes at ten to nine. Nobody has said anything to him.
-> END

=== busy ===
# ending: busy; It was busy
# outcome: weak
# friend: I don't know what that was. I walked round in the dark with somebody, and they didn't like me. I've still got Wes to do. I might put in for my old job, if it's going.
Three weeks later you ask how it went with Wes, and Bryn says that it was busy. He says it looking at the float. There's a second frost you hear about from the insurers. Wes has told Ashcombe the story of the area manager and the fleece, in voices. On Bryn's door there is a wall planner now. It's full.
-> END
