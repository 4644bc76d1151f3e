# title: Before Friday noon
# summary: Your best developer has a written offer, a second job that nobody gave her properly, and the biggest trial of the year in under three weeks.
# theme: stretch and support
# you: Head of development at Carrow Dairies, a cheese maker with two sites
# with: Leonie Marsh, lead product developer at the Low Fell plant, seven years with you
# situation: This morning Leonie wrote you three lines. She has a written offer, they want her answer by Friday noon, and she thought you should hear it from her. It is Wednesday, ten past four, on a video call: you at Carrow, she in the office over the make room at Low Fell.
# situation: Forty-one is her cheese, named after the pilot vat in which it first worked. On Tuesday the 8th of December it goes into full vats for the first time, twelve of ten thousand litres. The wheels need twelve weeks, and Harland's, the supermarket, taste in March. Sheila, who runs Carrow, has that on a slide.
# situation: In March Gareth Pym left, who released every batch and carried the release phone day and night. You asked Leonie to hold both until his post was filled. In May the post was frozen. She still has the phone.
# situation: HR will let you match the offer, up to nine per cent. You also have Anil from your own laboratory, who can release from Monday, and Tobi, her second, who has made thirty of the small vats. Your own name has never come off the release list.
# goal: Leave with a date for the trial that is true, with the load off her, and with her answer freely given, whichever it is.
# content-note: Exhaustion and broken sleep from work.
# power: below
# setting: video
# minutes: 13
# level: 2
# language: en
# cast: Leonie = Leonie Marsh
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = dry, frayed, numb
# vary: reason = load, promise, decided
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 50
VAR commitment = 45
VAR momentum = 40

// Hidden circumstances.
// temper: how eight months have left her today.
// reason: load = she wants the trial and not the second job; promise = you said the post would be filled by June, and knew in May that it would not; decided = she has said yes, to herself.
VAR temper = "dry"
VAR reason = "load"

// What has happened in this talk.
VAR knows = false   // the reason is out
VAR dated = false   // a request with a day in it stands
VAR changed = false // the request has become a different one, and you said so
VAR off = false     // the second job has come off her

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
The picture is a desk lamp, then a hairnet, then Leonie, sitting down.
{ temper:
- "dry":
    Leonie: You've ironed a shirt. It's that bad, is it? # thought: Nobody irons for good news. # mood: dry
- "frayed":
    Leonie: I've got till five. No. Ten to, there's a tanker. Go on. # thought: Be short or be true. Not neither. # mood: frayed
    She is typing something that isn't to you.
- else:
    Leonie: Hello. Yes. I can see you. # thought: Smile. That's what it's for. # mood: numb
    It arrives a second later than the line accounts for.
}
{ reason:
- "load":
    Leonie: I've got Forty-one in the small vat. You should smell it. You can't, can you.
- "promise":
    Leonie: "Catch-up", it says here. We had one of those about June. # thought: See if June rings anything.
- else:
    Leonie: I've had a clear-out. There was a desk under here.
    The shelf behind her, which used to be grey with folders, is bare wood.
}
Leonie: You got my email, then.
* (thank_you) [Thank you for telling me yourself. I want to do this properly. Could we take an hour at nine tomorrow, only you and me? # clarity: -1 # care: 1 # signal: avoided-decision, acknowledged-effort # style: relationship # why: It thanks her and finds her an hour, and she has sat down for this one; what it is about has still to be guessed.]
    { temper:
    - "dry":
        Leonie: At nine. I've sat down now. I've taken the hairnet off twice. # thought: Nice. And now the thing.
    - "frayed":
        Leonie: I've got auditors at nine. I've got you now, till ten to.
    - else:
        Leonie: I'm fine to do it now. I put cream on. # thought: I rehearsed fine in the car park. It won't keep till nine.
    }
    -> number
* (expected_a_word) [I did, and it hurt, I'll own that. After seven years I'd have hoped for a word before there was a letter. # clarity: 0 # care: -2 # signal: blame # style: relationship # why: The hurt is owned and real, and it turns her fair warning into something to be sorry for.]
    -> a_word
* (keep_you) [I want to keep you, and I think I've run you into the ground. How far gone is this? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: speed # why: The wish, the suspicion and the question stand there in two breaths, and one of them is about the speaker.]
    { temper:
    - "dry":
        Leonie: You're asking if I've turned. Like milk. # thought: "I've run you." First person. Well.
    - "frayed":
        The typing stops.
        Leonie: Far. I don't know. Ask me smaller. # thought: "I've run you." First person. Well.
    - else:
        Leonie: Some way. # thought: Somebody asked. I ought to feel something about that.
    }
    -> number
* (where_i_stand) [I did, and thank you. The trial's in under three weeks and it stands on you. Can you tell me tonight where I stand? # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: The worry is in plain sight and asked as a question, and it is entirely about the trial.]
    Leonie: You stand in Carrow. You've got carpet. # thought: The trial sends its regards. # mood: guarded
    -> number

=== a_word ===
# phase: open
# pressure: high
Leonie: A word. Which hand would I have held the phone in? # thought: Seven years, and I owed you notice of being tired. # mood: shut
* (two_facts) [Fine. Then two facts, please. Have you signed anything, and what happens to the eighth? # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: It says what it wants to know, and treats her answer of a moment ago as noise.]
    Leonie: No. And it's a Tuesday. # thought: There. Facts.
    -> number
* (hurt_pride) [That was pride. You did warn me, and I'd like to ask what wore you down. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It takes the reproach back by its right name and says what the call is for.]
    She looks at the camera instead of at you, which on a screen is the same as meeting your eye.
    Leonie: Pride's all right. I've got some somewhere. # thought: That's the quickest I've ever seen anyone climb down. # mood: wary
    -> number
* (sorry_forget) [Sorry, that was unfair. You owe me nothing. Get some sleep, and on Friday we'll talk it through with clear heads. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: The apology is meant, and the day it names is the day on which they have her answer by noon.]
    Leonie: On Friday. By noon, they want it. # thought: Clear heads at one, then. I'd have had the call by then.
    -> number
* (always_pick_up) [Any hand. You've had my number for seven years, and I've never once let you ring out. # clarity: 0 # care: -1 # signal: blame # style: consensus # why: It wins the point about who may ring whom and loses what she was telling about the phone.]
    Leonie: No. You pick up. # thought: You do pick up. Then you say hang on in there.
    -> number

=== number ===
# phase: open
# pressure: high
# room: key
{ opening.where_i_stand or a_word.two_facts:
    Leonie: Before we do dates. What's the number? # thought: Say it, then I know what this is.
- else:
    Leonie: Before we do feelings. What's the number? # thought: Say it, then I know what this is.
}
She has a pencil ready.
* (whatever) [I'd ask them for twelve. You've earned each point of it, and I'll sit in HR tonight until somebody says yes. # clarity: -1 # care: 1 # signal: said-yes-to-everything, offered-support # style: speed # why: It has a figure and a fighter in it, and the figure isn't the speaker's to give; nobody has asked whether it is about money.]
    Leonie: Twelve. Last time you sat in HR it was for a kettle. # thought: So if they say yes, I'm bought.
    -> washing
* (none_today) [None from me today, and I'm sorry if that's a let-down. Nine per cent won't buy back a night. # clarity: 2 # care: 1 # signal: held-the-standard, acknowledged-difficulty, explained-why # style: analysis # why: It answers the question, says why not, and puts her nights in the place where the money was.]
    { temper:
    - "dry":
        Leonie: No number. Now what do I do with the pencil? # thought: I'd got a face ready for the number.
    - "frayed":
        Leonie: Oh, thank God. # thought: I'd have had to be grateful till Easter.
    - else:
        She puts the pencil down very straight.
        Leonie: Nights. All right. # thought: There's nothing to sign. I can stay in the chair.
    }
    -> washing
* (nine) [Nine per cent from the first, which is their figure. It should have come a year ago. I'd want your yes by Friday. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: An offer, its deadline and a fault admitted, all before anybody has asked what the trouble is.]
    { temper:
    - "dry":
        Leonie: Nine. I'd have gone for eleven. For my vanity. # thought: A year ago I wasn't tired. You might ask what changed.
    - "frayed":
        Leonie: Nine per cent of what? Sleep? # thought: You could have led with anything.
    - else:
        Leonie: Thank you. # thought: Same life, nicer socks.
    }
    -> washing
* (you_and_me) [What would make it worth your staying, without a number? # clarity: -1 # care: -1 # signal: hinted, avoided-decision # style: consensus # why: A good question on another day; here it's what a question gets for an answer, and whether there is a number remains open.]
    Leonie: It's a bit about numbers. I've got a boiler. # thought: So asking's bad manners now.
    -> washing

// ---------------------------------------------------------------- explore

=== washing ===
# phase: explore
She swivels to the window. Down in the make room somebody is hosing the curd off a vat.
Leonie: They're washing down early. Somebody's got a date. # thought: Vats are safe. Let's do vats.
* (nobody_else) [Two jobs since March, and nobody else could have done it. I'd like to put that in writing tonight. # clarity: 0 # care: 1 # signal: acknowledged-effort # style: relationship # why: True and owed for a while; it looks at the carrying, in writing, and leaves the thing carried where it is.]
    Leonie: Carried. Like a sofa. # thought: If you can see it's heavy, take an end.
    She does turn back round, though.
    -> rings
* (their_paper) [What have they put on paper that we haven't? Title, site, start. I'd like to learn from it. # clarity: 1 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: It can be answered point by point, and modestly asked; it makes her an arbitrator between two firms.]
    Leonie: One job. I read it twice, looking for the other one. # thought: You're up against Tuesdays.
    -> rings
* (everyones_thin) [They've earned it. It's been a thin year all round. # clarity: -1 # care: -1 # signal: no-room-for-the-person, hinted # style: consensus # why: Fair to Packing, and it puts her in a queue she hasn't asked to stand in.]
    Leonie: Packing go home. # thought: I have met Packing. They've got hobbies.
    -> rings
* (take_yesterday) [Take yesterday, if you've the stomach for it. Which hours of it were Gareth's? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: One plain day, asked of the only person who was there for all of it.]
    Leonie: From when I woke, or when I got up? Ten past three, tanker. Twenty to five, pasteuriser.
    { temper:
    - "dry":
        Leonie: Then release, then a lady in Hull with a hair. I did ten minutes of mine at four. It was lovely. # thought: Said out loud it's nearly funny.
    - "frayed":
        Leonie: Then release, labels, a lady in Hull with a hair, release. Mine? Mine was at four. Ish. # thought: I'd never laid it end to end. I don't like it.
    - else:
        She stops there, and then goes on as if reading it off a wall.
        Leonie: Release. A lady in Hull with a hair. Release. At four I did mine, for a bit. # thought: That wasn't a day. That was a drain.
    }
    -> rings

=== rings ===
# phase: explore
# pressure: high
# room: key
By her elbow a cockerel crows. It is the release phone. Gareth chose the tone, and took the PIN with him.
Leonie: Sorry. That's a tanker or a pasteuriser. # thought: It crows in the shower now. It crows when it's off.
Her hand is on it already.
Leonie: Two minutes. I'm always two minutes.
* (my_name) [Leave it, you've had it eight months. Read me the number, I'm on that list, I'll ring them. # clarity: 2 # care: 2 # signal: removed-obstacle, offered-support # style: speed # why: It lifts one thing off her while it is ringing, and says how.]
    She looks at the phone as though it ought to be asked.
    Leonie: It's Barry at intake. Antibiotics, bay two.
    You ring Barry. Hold the tanker, second test, call me and not her. It takes forty seconds.
    { temper:
    - "dry":
        Leonie: Well, now I feel stupid. Eight months. # thought: You could always do that?
    - "frayed":
        Leonie: That was it? You just said it to him? # thought: You could always do that? I could cry. I won't.
    - else:
        She hasn't moved her hand.
        Leonie: You could always do that. # thought: It isn't a question. I'm only noticing.
    }
    -> only_nights
* (rota_by_now) [I'm sorry. On Monday I'll ask them about that rota. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: Sorry, with a day on it, and the missing rota has become somebody else's, with her nearest to hand.]
    Leonie: The plant's rota. Hello. That's me. # thought: Monday. It'll have crowed forty times by Monday.
    She deals with bay two in a voice like a speaking clock.
    -> only_nights
* (take_it) [Take it. I've nothing after this, and I'd rather wait for you than have half of you. # clarity: 0 # care: 1 # signal: waited, made-room-for-context # style: relationship # why: It gives her the minutes without a sigh; the phone is where it was.]
    She mutes herself. Her mouth says bay two, second test, no, bay two. It is nearer seven minutes.
    { temper:
    - "dry":
        Leonie: Still here? I'd have gone for a bun. # thought: You waited. And you watched. Good.
    - "frayed":
        She comes back talking, still on mute, and has to start again.
        Leonie: Where were we. I had a sentence. # thought: You saw that. That's what it's like.
    - else:
        Leonie: Sorry. Where were we. # thought: I don't know what I said to him. It was probably right.
    }
    -> only_nights
* (let_it_ring) [Hand it to Tobi for ten minutes. He's good, he's down there already, and you could do with not being the one. # clarity: 1 # care: -1 # signal: clear-request, no-room-for-the-person # style: relationship # why: A plain request that means well by both of them; Tobi isn't on the release list, and she is the one who answers for the milk.]
    She holds it up to the glass. Down there Tobi lifts both gloves, and shakes his head.
    Leonie: He can't release. He's not on the list. It's your list. # thought: Fourteen thousand litres, and you'd have had him guess.
    She does bay two herself, standing up.
    -> only_nights

=== only_nights ===
# phase: explore
# pressure: high
# room: key
She lays the phone on its face.
{ number.nine:
    Leonie: It isn't nine per cent, and it isn't only the nights. # thought: There's a second half to that. See if you want it.
- else:
    Leonie: It isn't only the nights, you know. # thought: There's a second half to that. See if you want it.
}
* (sleep_on_it) [I'd like to hear that properly, and not at the end of your day. Tomorrow at nine, and I'll have nothing after it. # clarity: -2 # care: 0 # signal: avoided-decision # style: consensus # why: It has consideration and an hour, and shuts the door that has just been opened.]
    Leonie: Tomorrow I've got the auditors. # thought: I opened a door there. You didn't even look in.
    She waits a moment longer, then finds the button.
    Leonie: Night, then. Well. You know what I mean.
    -> aftermath
* (easy_questions) [And besides? Easy questions get easy answers, and I've asked nothing else since March. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It asks for the second half and says whose doing it is that it comes so late.]
    { temper:
    - "dry":
        Leonie: They were good easy answers. I worked on those. # thought: All right. You've earned one with a stone in it. # mood: open
        -> the_reason
    - "frayed":
        She stops doing three things at once. You can tell by the light on her face, which steadies.
        Leonie: You did. "All good?" That's not even a sentence. # thought: Say it before it goes again. # mood: open
        -> the_reason
    - else:
        Leonie: That's a big one. # thought: I had it, and it's gone. It's like the word for colander.
        Leonie: I haven't got an essay in me. Ask me a yes or a no.
        -> second_go
    }
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and on a video call a fault in the line to those who look on
* (say_nothing) [(Say nothing. Take your hand off the mouse, and look at the lens.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It leaves the second half to her; what is wanted has to come in the next line or two.]
    { temper:
    - "dry":
        Leonie: You've frozen. No. You blinked. # thought: Oh, it's one of those silences. I can do those till Easter.
        She makes the face of somebody being patient with a router.
        -> second_go
    - "frayed":
        Five seconds. She fills the first three with straightening things.
        Leonie: Nobody does that. Everybody finishes my sentences, I've stopped starting them. # thought: Go on, then. It's quiet. # mood: open
        -> the_reason
    - else:
        It takes so long that the lamp in the make room goes off by itself.
        Leonie: You're still there. # thought: You didn't fill it in for me. # mood: open
        Leonie: Right. I'll say it, then.
        -> the_reason
    }
* (said_yes_already) [Have you said yes to them already? Tell me if you have. I'd sooner plan than guess. # clarity: 2 # care: 0 # signal: clear-request # style: analysis # why: The question behind all the other questions, asked straight; room for anything but a yes or a no is small.]
    { temper:
    - "dry":
        Leonie: There's a proper question. I wondered who'd bring it. # thought: You can ask that without flinching. So I can answer. # mood: open
        -> the_reason
    - "frayed":
        Leonie: Why, have you got somebody? Is he there now? # thought: That came out like my mother.
        She shuts a window on her screen with rather a hard click.
        -> second_go
    - else:
        Leonie: Yes or no. I can do yes or no. # thought: Something with edges. Thank you. # mood: open
        -> the_reason
    }

=== second_go ===
# phase: explore
Twenty to five, says the clock over her shoulder. She has looked at it as well.
Leonie: Anyway. Is there a form, for this? # thought: One more. Then I'm getting my coat.
* (need_not_say) [There's no form, and you needn't explain a thing. In your shoes I'd have opened that letter too. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: It lets her off, and what she is let off is saying the one thing that would help.]
    Leonie: They're steel toecaps. You wouldn't like them. # thought: Kind. And that's the last time I'm asked.
    -> ask
* (in_general) [Is it more of a workload thing, or more of a culture thing? # clarity: -1 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: It offers two drawers, and either would take anything.]
    Leonie: It's a dairy. Everything's a culture thing. # thought: Two boxes. Tick one, go home.
    -> ask
* (gone_in_may) [If that phone had gone back in May, would you have opened their letter? # clarity: 2 # care: 1 # signal: invited-input, acknowledged-difficulty # style: analysis # why: Small enough for the end of a day, and it can only be answered with the truth or with a silence that says the same.]
    She turns the phone over, and back.
    { reason:
    - "load":
        Leonie: No. I'd have been too busy. With the right thing. # mood: open # thought: That's all it is, isn't it? It's so stupid.
    - "promise":
        Leonie: May. Funny you should say May. # mood: open # thought: Straight onto it, and you don't know.
    - else:
        Leonie: In May I might have put it in the bin. # mood: open # thought: Might have. In May.
    }
    -> the_reason
* (fix_the_nights) [Then the nights come off you, from Monday, and I'd like to hear in a week how the rest of it feels. # clarity: 1 # care: -1 # signal: rushed-decision, offered-support # style: speed # why: Real relief with a day on it, for the half she had named; a minute ago she said that it wasn't only that.]
    Leonie: In a week I'll have signed something. # thought: You've mended the half I told you about. # mood: flat
    -> ask

=== the_reason ===
~ knows = true
{ reason:
- "load":
    -> forty_minutes
- "promise":
    -> end_of_june
- else:
    -> ring_road
}

=== forty_minutes ===
# phase: explore
{ only_nights.said_yes_already && not second_go:
    Leonie: No. Not to anybody.
}
Her face shrinks to a corner. She is sharing her calendar, this week, nearly all of it red.
Leonie: Red's Gareth. Green's me.
There is one green block, on Thursday. It is forty minutes long.
Leonie: I don't want less cheese. I want less Gareth. # thought: I'd give up a kidney for a whole green Tuesday.
* (could_have_said_no) [You can have more green. From now on you tell intake to wait, and I'll back you every single time. # clarity: 1 # care: -1 # signal: standard-without-support # style: speed # why: The backing is real, and what it backs is that she keep the milk waiting; the red half is still hers to refuse.]
    Leonie: Milk doesn't wait. That's what's good about it. # thought: So it's still me, only ruder. # mood: flat
    -> ask
* (never_looked) [I've had that calendar open to me all year and never looked. From now on I'll look, every Monday at nine. # clarity: 0 # care: 1 # signal: owned-my-part # style: analysis # why: A plain admission of a real thing, and looking is all that it goes on to promise; the red stays red.]
    Leonie: It's not much of a read. # thought: You said it before I had to. And when you've looked?
    -> ask
* (change_is_rest) [Well, the trial's all green. It might be like a holiday. # clarity: -1 # care: -1 # signal: unclear-outcome, no-room-for-the-person # style: relationship # why: Cheerful about the green block, and the red ones have gone from the picture without going anywhere.]
    Leonie: Who's doing the red, on my holiday? # thought: Say it's elves.
    -> ask
* (which_first) [The red goes and the green stays. Which red would you burn first? # clarity: 2 # care: 1 # signal: named-the-gap, held-the-standard, invited-input # style: speed # why: It separates the two jobs in her own colours, keeps the demanding one, and asks for an order.]
    She makes the calendar bigger.
    Leonie: Nights. Then complaints. Then audits, and I'd dance on that one. # thought: The green stays. You actually said the green stays. # mood: lighter
    -> ask

=== end_of_june ===
# phase: explore
{ only_nights.said_yes_already && not second_go:
    Leonie: No. Not to anybody.
}
Her face shrinks to a corner. She is sharing her calendar. She scrolls back, and back, to the thirtieth of June, and a cross on it.
Leonie: "Filled by the end of June." You said it by your car. I went in and put a cross.
Leonie: In October I asked HR how the advert was doing. What advert, they said. # thought: I wasn't even angry. I felt silly.
The cursor goes round the cross, slowly.
Leonie: That's where my culture tests went. Twelve vats on one starter, one phage, and they're dead by day two. It's not a December cheese.
* (knew_in_may) [I knew in May. From there on the eighth was wrong, and you went on counting. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-gap # style: speed # why: It says when, says whose, and draws the line from the one date to the other before she has to.]
    The cursor stops.
    Leonie: In May. # thought: There. I'd thought you'd say HR. # mood: open
    Leonie: I'd have stayed on, you know. If you'd said. I'd just have counted differently.
    -> ask
* (make_it_up) [I'm so sorry. Tomorrow I'll ask for the post again, in writing, and you'll see what I've written before it goes. # clarity: -1 # care: 1 # signal: said-yes-to-everything, owned-my-part # style: relationship # why: The sorrow is real, and it goes and asks again for a post that is frozen; the tests and the eighth aren't in it.]
    Leonie: You can ask. It's frozen, I've seen the sheet. # thought: That's a nice month, too. I'm not putting a cross on it.
    -> ask
* (over_my_head) [I'm sorry. It was frozen over my head, I had it by email. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: Sorry for the finding out, and it explains the post and not the silence.]
    Leonie: So you got an email. # thought: I'd have liked an email. # mood: flat
    -> ask
* (cultures_today) [I'm sorry about June. Still, if the cultures aren't done, that's a thing I needed to know before today. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: analysis # why: It is right about the cultures, and it sets her silence against the other one as if they weighed the same.]
    Leonie: I put it in the monthly. Twice, under risks. # thought: You don't read the monthly. # mood: flat
    -> ask

=== ring_road ===
# phase: explore
Her picture goes. There is a grey disc with LM in it.
Leonie: It's easier like this.
Leonie: I said yes on Sunday. Not to them. In the car, out loud, on the ring road. # thought: It was so quiet afterwards. I missed my exit.
The hosing has stopped. You can hear her chair.
Leonie: And it shouldn't be me, on the eighth. If I make it, it goes when I go. It wants to be Tobi. # thought: I sound like somebody's solicitor.
* (cant_blame_you) [Oh, Leonie. I'm gutted, and I don't blame you. Leave the picture off a bit. # clarity: 0 # care: 1 # signal: named-the-emotion, made-room-for-context # style: relationship # why: Honest and kind, and it says nothing yet about the eighth.]
    Leonie: Thanks. My nose has gone red. # thought: Gutted's nice. Gutted's better than nine per cent.
    -> ask
* (not_signed) [Thank you for saying so. Give me until Friday noon to show you what I'd change here. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It thanks her, and means it, and treats what she has just managed to say as an opening bid.]
    Leonie: I knew you'd say that. It's why I switched the picture off. # thought: Two days of this. # mood: flat
    -> ask
* (wont_turn_you) [Thank you for telling me. Then I won't try to turn you round. # clarity: 1 # care: 2 # signal: made-it-safe, left-it-with-them # style: consensus # why: Short, and it takes away the thing she switched the picture off for.]
    The picture comes back. She has been sitting with her coat on.
    Leonie: Oh. All right. # thought: I had a whole wall built. # mood: open
    -> ask
* (still_open) [Let's call it still open. I'd leave Tobi out of it until we know for certain. # clarity: -1 # care: -1 # signal: avoided-decision # style: consensus # why: Two people now know, and have agreed that they don't.]
    Leonie: I've just told you for certain. # thought: Did the sound go? # mood: flat
    -> ask

// ---------------------------------------------------------------- agree

=== ask ===
# phase: agree
# pressure: high
# room: key
{ ring_road && not ring_road.wont_turn_you:
    Her picture comes back, rather closer than before.
}
{ temper:
- "dry":
    She has taken the hairnet off. It has left its line across her forehead.
- "frayed":
    She puts the pencil behind her ear, where there is one already.
- else:
    She blinks at something to the left of you. It may be the clock.
}
Leonie: So what are you asking me for? # thought: {knows:Now. With what I told you in it, or without.|To stay, I expect. Nicely.}
* (one_page) {not (knows && reason == "decided")} [You first. If your job had to fit on one page, what would be on the page? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It lets her draw the thing before anybody sells it to her; the request has to come next.]
    { reason:
    - "load":
        Leonie: Forty-one, and Tobi. And no poultry. # thought: It isn't even a long page.
    - "promise":
        { knows:
            Leonie: One job, and a day that's true. # thought: Small page.
        - else:
            Leonie: The one you drew for me in spring. Up to June. # thought: Ask me about June.
        }
    - else:
        Leonie: I keep seeing it with another name at the top. # thought: I've as good as said it.
    }
    -> so_which
* (how_leave_it) {knows && reason == "decided"} [You first. If it were only up to you, how would you want to leave it here? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It asks the question that belongs to the new situation, and keeps its own request back for one more turn.]
    Leonie: So that it works without me. # thought: I'd like to be missed by the wrong people and not by the cheese.
    -> so_which
* (lead_the_eighth) {not (knows && reason != "load")} [Lead the trial, from the eighth to the last vat. The day it's done, all of Gareth's half goes to Anil. You've my word. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: The request couldn't be plainer and the relief is real, and it comes after; Anil is free on Monday.]
    ~ dated = true
    Leonie: After that. # thought: There's always an after that. I live in it.
    { reason == "load":
        -> real_date
    - else:
        -> sideways
    }
* (by_the_eighth) {knows && reason == "promise"} [I can't lose the eighth. Tell me how many hands would get those cultures done by then, and I'll go and find them. # clarity: 2 # care: 0 # signal: clear-request, rushed-decision # style: speed # why: A clear request and real energy behind it, for the thing she has just said can't be done.]
    ~ dated = true
    Leonie: You can't hurry a phage test with hands. # thought: I said it in English, didn't I?
    -> leaning
* (trial_first) {knows && reason == "decided"} [Give me the trial first: you in charge, Tobi beside you. And then go, with my blessing and a proper party. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: relationship # why: Generous and exact, with Tobi in it, and it is the very thing she has just said would be wrong.]
    ~ dated = true
    Leonie: A party. # thought: I said Tobi. I'm sure I said Tobi.
    -> leaning
* (after_the_weekend) [Nothing tonight. You've had enough of my asking since March. Take the weekend, and tell me on Monday at nine. # clarity: -1 # care: 1 # signal: avoided-decision, softened-the-message # style: relationship # why: It owns the asking, and with day and hour it puts the answer three days behind the deadline.]
    Leonie: It runs out on Friday. # thought: You do know it runs out on Friday.
    -> so_which
* (only_the_trial) {not (knows && reason != "load")} [Lead the trial, and only the trial. Gareth's half goes on Monday, whatever you tell them Friday. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: The hard part is asked for and the other one lifted, and neither hangs on the answer to the letter.]
    ~ dated = true
    ~ off = true
    { reason:
    - "load":
        Leonie: Whatever I tell them. # thought: You're not buying. You're clearing up.
        She writes two words and underlines one.
        Leonie: Only the trial. Say it again, slower. # mood: lighter
        -> real_date
    - "promise":
        Leonie: On Monday. # thought: I've had one of those off you before.
        -> sideways
    - else:
        Leonie: That's decent of you. # thought: Oh, don't be decent. I've got to tell you something.
        It isn't quite a yes.
        -> sideways
    }
* (you_name_it) {knows && reason == "promise"} [Not the eighth. You name the day when the cultures are ready, and that's the one Harland's get. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part # style: consensus # why: It says aloud that the request has changed, and gives the date to the person who can know it.]
    ~ dated = true
    ~ changed = true
    Leonie: You've just moved it. # thought: While I watched. You didn't even clear your throat. # mood: lighter
    She scrolls forward, past Christmas, past the New Year.
    -> the_cost
* (tobi_leads) {knows && reason == "decided"} [Tobi leads. I'd come to ask for you. You stand next to him and I get your last day in writing. # clarity: 2 # care: 2 # signal: left-it-with-them, clear-request # style: analysis # why: It lets the first request go out loud and asks for three things that can be had.]
    ~ dated = true
    ~ changed = true
    Leonie: You changed that while I was looking. # thought: I'd got ready to be begged.
    Leonie: Next to him I can do. I'll sit on my hands. # mood: lighter
    -> the_cost

=== so_which ===
# phase: agree
{
- sideways.about_june or sideways.no_trams or you_said_june or you_said_a_name:
    Leonie: So now what are you asking for? # thought: Same question. Let's see if it's the same answer.
- ask.after_the_weekend:
    Leonie: At noon. Is there anything you want before that? # thought: I'm practically holding the door.
- else:
    Leonie: That's mine. What's yours? # thought: Your turn. That's how it works.
}
* (any_way) [Set it up in whatever way lets you breathe. I'd sooner have half of you here than none. # clarity: -1 # care: 1 # signal: said-yes-to-everything, let-standard-slide # style: relationship # why: Warm and wide, and there isn't a day or a task in it that either could hold on to.]
    Leonie: Which half? # thought: I'd have liked an edge on that.
    -> who_has_it
* (see_how) {not (ask.one_page && reason != "load" && not knows)} [Let's see how the next week or two go, and keep each other posted. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It agrees on nothing at all, with a deadline in the room.]
    Leonie: I'll keep you posted on Friday. # thought: It's got a time on it and everything.
    -> who_has_it
* (you_said_june) {ask.one_page && reason == "promise" && not knows} ["Up to June", you said. What did I tell you about June, back in the spring? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It picks up the one word that was laid there and asks about its own part in it.]
    ~ knows = true
    Leonie: That the post would be filled. By your car. There was never an advert.
    Leonie: My culture tests went into Gareth's job. It's a January cheese, and nobody's said so. # thought: You picked it up. I'd put it right by your foot. # mood: open
    -> so_which
* (you_said_a_name) {ask.one_page && reason == "decided" && not knows} [Another name at the top. Whose, and where are you on that page? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It picks up the one odd thing in her answer and asks both halves of it.]
    ~ knows = true
    Leonie: Tobi's. And I'm not on it. I said yes on Sunday, to the windscreen.
    Leonie: It ought to be him on the eighth. Else it goes when I go. # thought: You read the page. I'd only held it up for a second. # mood: open
    -> so_which
* (monday_one_job) {not (knows && reason != "load")} [The trial from Monday, and nothing else. I carry Gareth's half, and Friday stays yours. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: A day, a task, a name for the rest, and no string to the letter.]
    ~ dated = true
    ~ off = true
    { reason:
    - "load":
        Leonie: You carry Gareth. # thought: That's a who and a when. I can check a who and a when.
        Leonie: You'll hate the complaints. There's one with a hair. # mood: lighter
    - "promise":
        Leonie: From Monday. # thought: It was a month, last time. This is only smaller.
        She writes it down in pencil.
    - else:
        Leonie: That's really very fair. # thought: It is. That's what makes it worse.
    }
    -> who_has_it
* (your_date) {knows && reason == "promise"} [The eighth's gone. You set the date, and I answer to Harland's for it. # clarity: 2 # care: 2 # signal: owned-my-part, clear-request # style: consensus # why: It says that the request has changed, who sets the date and who pays for it.]
    ~ dated = true
    ~ changed = true
    Leonie: Twelfth of January. # thought: I've known that number for a month. It's nice to hear it in a room.
    Leonie: You're sure? You've gone a bit pale. It could be the lamp. # mood: lighter
    -> who_has_it
* (last_day) {knows && reason == "decided"} [Not that you stay. Tobi at the vat, you beside him, and your last day in writing. # clarity: 2 # care: 2 # signal: clear-request, asked-for-commitment # style: analysis # why: It drops the first request by name and puts two in its place that both can keep.]
    ~ dated = true
    ~ changed = true
    Leonie: Fifteenth of January, if I do my eight weeks. # thought: I said it. There's a date on me.
    Leonie: He'll need a stool. He's not as tall as he stands. # mood: lighter
    -> who_has_it
* (answer_first) [You on the eighth, all twelve vats, and I'll rinse the hoses. And your answer before they get theirs. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: Two demands without a blur on them, and the hand that comes the other way is for the hoses.]
    ~ dated = true
    Leonie: All twelve. # thought: I'm to be loyal by Thursday teatime.
    -> who_has_it

=== real_date ===
# phase: agree
# pressure: high
Leonie: And do you want the date that's on the chart, or the real one? # thought: Ask for the real one. Nobody does.
* (on_the_chart) [The one on the chart. It's in Harland's diary, and I don't want you lying awake over a second one as well. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: analysis # why: It is plain which date counts, and kindly meant, and a piece of bad news has just been sent home.]
    Leonie: The chart it is. # thought: It's a lovely chart. Tobi did the colours. # mood: flat
    -> who_has_it
* (the_real_one) [The real one. I'd want it today, if it's a bad one, Leonie. # clarity: 2 # care: 1 # signal: made-it-safe, invited-input # style: speed # why: It asks for the bad news, and says when.]
    Leonie: The start's good. It's three vats a day that's a fib. Two. You can't clean down for three. # thought: I have wanted to say "two" since August.
    Leonie: So it ends on the fifteenth, not the eleventh.
    You write fifteenth on your pad, and hold it up to the camera.
    -> who_has_it
* (always_make_it) [Oh, you'll make the eighth, Leonie. You always do. # clarity: -1 # care: 0 # signal: stated-belief, unclear-outcome # style: relationship # why: It is praise, and it answers a question about a date with a character reference.]
    Leonie: I always do. That's the joke. # thought: That's the second date you don't want.
    -> who_has_it
* (comfortable_with) [Whichever you'd be comfortable with. I'd never hold you to a date that makes you ill. # clarity: -1 # care: 1 # signal: let-standard-slide # style: consensus # why: Considerate, and the buyer, the milk and the twelve weeks have gone out of it.]
    Leonie: It's a date. It's not a mattress. # thought: I wanted you to want to know.
    -> who_has_it

=== the_cost ===
# phase: agree
# pressure: high
{ reason == "promise":
    Leonie: Twelfth of January. So they taste in April. You told them March. # thought: This is where you take it back.
- else:
    Leonie: He'll kill a vat, you know. First big one. # thought: I killed two. You never saw the second.
}
* (one_week_sooner) {reason == "promise"} [Is there a fifth of January in it, if Anil and I came in over Christmas and did the tests with you? # clarity: 1 # care: -1 # signal: moved-goalpost # style: analysis # why: It offers its own Christmas, and starts to haggle over the date it has just handed out; a phage test isn't short of hands.]
    Leonie: You can come in. The phages will still take till the twelfth. # thought: And there it goes, a week at a time.
    -> who_has_it
* (told_them_wrong) {reason == "promise"} [Then I told them wrong. I ring them at nine tomorrow, and you at five past. # clarity: 2 # care: 1 # signal: owned-my-part, explained-why # style: speed # why: Two calls with an hour on each, and neither of them is hers to make.]
    Leonie: You'd better have a bun first. She's a shouter. # thought: Five past. I'll be by the phone. My phone.
    -> who_has_it
* (keep_it_between) {reason == "promise"} [We might keep January between the two of us for now, and see if anybody asks. # clarity: -1 # care: 0 # signal: hinted, avoided-decision # style: consensus # why: It keeps the new date and hides it, so the old one is still the one that everybody works to.]
    Leonie: Like June. # thought: That's how June was made.
    -> who_has_it
* (other_marches) {reason == "promise"} [Never mind Harland's. There'll be other Marches, and you're not to lie awake over a buyer. # clarity: -1 # care: 1 # signal: softened-the-message # style: speed # why: It takes her worry seriously and the buyer not at all, so nobody has been given the job of telling her.]
    Leonie: I don't lie awake over buyers. I lie awake over poultry. # thought: So who tells her?
    -> who_has_it
* (hands_on_it) {reason == "decided"} [Then you stand beside him, and the minute it drifts you take it over. He'll learn by watching you save it. # clarity: 1 # care: -1 # signal: rushed-decision, standard-without-support # style: speed # why: It looks after the milk and seems to look after him, and takes the vat away from him in advance.]
    Leonie: Then it's mine again. # thought: I could have saved us the afternoon.
    -> who_has_it
* (then_he_kills_one) {reason == "decided"} [Then he kills one, and you tell him why. It goes down under learning. # clarity: 1 # care: 2 # signal: made-it-safe, learning-not-blame # style: consensus # why: It looks at the loss, gives it a place in the books, and leaves the vat with him.]
    Leonie: You'd write off a vat. # thought: My first one, Gareth paid for. Out of the Christmas do.
    She looks out at the make room for a second.
    Leonie: I'd tell him why. I'd tell him very slowly.
    -> who_has_it
* (back_to_you) {reason == "decided"} [We can always put it back in your hands on the morning, if it looks that way. # clarity: -1 # care: -1 # signal: moved-goalpost # style: consensus # why: It keeps two plans alive, and each will stop the other from being prepared.]
    Leonie: Which of us do I tell to sleep, the night before? # thought: So it's me, with a mascot.
    -> who_has_it
* (good_teacher) {reason == "decided"} [With you to teach him? I can't see it. You'll do it between you, and it'll be lovely. # clarity: -1 # care: 1 # signal: softened-the-message, stated-belief # style: consensus # why: A compliment to both of them, in the place of an answer about the vat.]
    Leonie: It'll be yoghurt. # thought: I'd meant that as a question.
    -> who_has_it

=== leaning ===
# phase: agree
# pressure: high
{ reason == "promise":
    Leonie: I've told you what it needs, and you've told me what you need. # thought: One of those is biology.
- else:
    Leonie: I said it shouldn't be me. Did that come through? # thought: I'll blame the line. I'm giving you the line.
}
* (middle_way) [I'm sure there's a middle way in there somewhere. The two of us generally find one. # clarity: -1 # care: 0 # signal: unclear-outcome, waited-for-agreement # style: consensus # why: It hopes out loud, and leaves both plans lying on top of each other.]
    Leonie: Generally I find it. About three in the morning. # thought: The middle way is me.
    -> who_has_it
* (hate_to_press) [I know. I know it's a lot, and I hate being the one who asks you. # clarity: -1 # care: 1 # signal: acknowledged-difficulty, softened-the-message # style: relationship # why: It feels for her and keeps the request exactly where it was, only out of focus.]
    Leonie: You're good at it, though. # thought: It'd be easier if you were horrible.
    -> who_has_it
* (thinks_in_decembers) [I heard you, and I'm sorry. I've a buyer who thinks in Decembers, so it's the eighth, and I'll be standing next to you. # clarity: 1 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: A reason, a limit and company, and what she knows about the cheese has no place in any of them.]
    Leonie: Right you are. # thought: It's your milk. # mood: shut
    -> who_has_it
* (your_date_then) {reason == "promise"} [You're right, and I heard it the first time. Drop the eighth. Which day is true? # clarity: 2 # care: 1 # signal: owned-my-part, invited-input # style: speed # why: It lets the wrong request go in three words and asks for the right one.]
    ~ changed = true
    Leonie: Twelfth of January. I thought I'd have to draw it. # thought: You turned round. In the road. I've seen lorries do it worse. # mood: lighter
    -> who_has_it
* (not_having_lost_you) {reason == "decided"} [It did. I was after three more weeks of not having lost you. Tobi leads it. When's your last day? # clarity: 2 # care: 1 # signal: owned-my-part, clear-request # style: relationship # why: It says what the first request was really for, lets it go, and asks for the one date that is needed.]
    ~ changed = true
    Leonie: Fifteenth of January. # thought: That's the truest thing anybody's said on this laptop.
    Leonie: I'll miss you too. Don't make me say it twice. # mood: lighter
    -> who_has_it

=== sideways ===
# phase: agree
# pressure: high
{ reason == "promise":
    { ask.only_the_trial:
        Leonie: Is that a Monday the way June was a June? # thought: Come on. It's not even a riddle.
    - else:
        Leonie: It was "after June", last time. # thought: Come on. It's not even a riddle.
    }
- else:
    Leonie: And who makes it, if I go under a tram? # thought: There aren't any trams. Work it out.
}
* (tired_talking) [That's the tiredness talking, and I can't say you haven't earned it. You've been marvellous. # clarity: -1 # care: 1 # signal: acknowledged-effort, softened-the-message # style: speed # why: It is fond of her and explains away the one thing she has managed to say.]
    Leonie: It does talk. # thought: It said something, too.
    -> who_has_it
* (in_the_diary) {reason == "promise"} [This one's in the diary. Monday the twenty-third, nine sharp, and Anil has it too. # clarity: 1 # care: 0 # signal: explained-why # style: analysis # why: As exact as anyone could wish about Monday; the word that mattered was June.]
    Leonie: Nine sharp. # thought: It had a date on it as well, the other one.
    -> who_has_it
* (recipes_written) {reason == "decided"} [Tobi would, from your sheets. Give him two days next week, and you needn't carry it by yourself. # clarity: 1 # care: 0 # signal: explained-why, acknowledged-effort # style: analysis # why: It answers the tram, with help, and misses the passenger.]
    Leonie: From my sheets. Yes, he would. # thought: You answered it. As if I'd asked about trams.
    -> who_has_it
* (about_june) {reason == "promise"} [I'm sorry, hold on. What did I say to you about June? # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: relationship # why: It hears the date inside the joke and stops for it, with itself as the one who said it.]
    ~ knows = true
    Leonie: That Gareth's post would be filled. There was never even an advert.
    Leonie: So the culture tests never got done. It's a January cheese, that's all. It's been one for months. # thought: You asked. I'd stopped leaving it lying about. # mood: open
    -> so_which
* (no_trams) {reason == "decided"} [Is that you going, Leonie? You can say so, if it is. # clarity: 1 # care: 2 # signal: made-it-safe, invited-input # style: speed # why: It hears what the joke is carrying, asks for it, and makes the answer cost nothing.]
    ~ knows = true
    Leonie: Yes. # thought: One word. All that petrol.
    Leonie: I haven't told them. It ought to be Tobi on the eighth, or it goes when I go. # mood: open
    -> so_which
* (enough_on) [Let's not go looking for trouble. There's enough on the table as it is. # clarity: -1 # care: -1 # signal: avoided-decision, no-room-for-the-person # style: speed # why: It tidies the table, and what she had just put on it goes with the rest.]
    Leonie: No. Heaven forbid. # thought: I'll keep it in my coat, then.
    -> who_has_it

=== who_has_it ===
# phase: agree
She holds the phone up to the camera. One corner is cracked. There is a strip of masking tape on the back, with GARETH on it, and under that, smaller, LEONIE, in another hand. It is yours.
Leonie: And this? Who's got it tonight? # thought: This is where it goes soft.
* (between_us) [We could share it. You the early week, I the late. # clarity: -1 # care: 1 # signal: offered-support, unclear-outcome # style: consensus # why: The offer is meant, and nobody could say whose night this is.]
    Leonie: Is Wednesday early? # thought: So we'd both lie there, listening for whose it is.
    -> fine
* (shift_rota) [Anil, from Monday. He's on the list, and you'll have your nights back. # clarity: 1 # care: 0 # signal: rushed-decision, offered-support # style: consensus # why: A name, a day and her nights, and she asked about tonight, which is a Wednesday.]
    Leonie: Monday. It's Wednesday. That's five nights of Barry. # thought: I said tonight. I held it up and said tonight.
    -> fine
* (on_silent) [Have you ever tried it on silent? # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It makes the ringing the trouble, and leaves the answering where it was.]
    Leonie: Once. They rang my mother. # thought: She still thinks Barry's a boyfriend.
    -> fine
* (divert_it) [Me. Divert it to mine, and I'll fetch it tomorrow. # clarity: 2 # care: 2 # signal: removed-obstacle, offered-support # style: relationship # why: One word of answer, one thing to do, and it begins tonight.]
    ~ off = true
    { temper:
    - "dry":
        Leonie: Now? You'll want to move the bed. It carries. # thought: Tonight. You meant tonight.
    - "frayed":
        Leonie: Tonight. Hang on. Hang on, I'm doing it now. # thought: Before you change your mind. Before I do.
    - else:
        She presses four keys, one after the other, and watches the phone to see if it minds.
        Leonie: It's gone. # thought: It's so light. It was always that light.
    }
    Your own phone buzzes once on the desk. It has agreed.
    -> fine

=== fine ===
{ safety < 18:
    -> a_tanker
}
# phase: agree
# pressure: high
# room: key
{
- not dated:
    Leonie: Well. That's all fine, then. # thought: I'm not sure what is.
- commitment >= 60 && safety >= 55:
    Leonie: All right. Yes. I think, yes. # thought: It's the "think" that bothers me.
- else:
    Leonie: Fine. Yes. Whatever you need. # thought: Yes is the shortest way to the car.
}
* (drive_home) [Which bit of that will you have taken back by the ring road? # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: analysis # why: It doubts the yes and not the person, and wants the second thought while it can still be used.]
    { changed:
        { reason == "promise":
            Leonie: The bit where nobody minds. Somebody'll mind. Tell me when they do, don't soak it up. # thought: I'd never have said that on the phone.
        - else:
            Leonie: The bit where I sit on my hands. Tell Tobi he may say "Leonie, hands". # thought: I'd never have said that on the phone.
        }
    - else:
        Leonie: That I'll say when it's too much. I never have. Ask me Thursdays. # thought: That's the real one. It's out now.
        You write Thursdays on the pad.
    }
    -> sheila
* (in_writing_tonight) [Good, and thank you. You'll have it in writing tonight, so that you can ring them in the morning with a clear head. # clarity: 2 # care: -1 # signal: clear-request, rushed-decision # style: speed # why: It thanks her and clears the way, takes a yes with a crack in it to the printer, and has spent one of her two days.]
    Leonie: In the morning. # thought: They said Friday. You've just had one of my days.
    -> sheila
* (such_a_relief) [Thank you, Leonie. I'm so glad that we got here together. # clarity: -1 # care: 0 # signal: scripted-empathy, unclear-outcome # style: relationship # why: It is gracious about the agreement, and doesn't turn it over to see what is on the back.]
    Leonie: Got where? # thought: One of us has arrived.
    -> sheila
* (have_your_tea) [Don't give me a yes tonight. Have your tea, and see how it sounds in your own kitchen. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: It hands a quick yes back; when and how it should return is left open.]
    { temper:
    - "dry":
        Leonie: I've had that letter nine days. My kitchen's heard enough. # thought: I said yes. Take the yes, or ask me a better question.
    - "frayed":
        Her shoulders come down. You hadn't known that they were up.
        Leonie: Tea. Good. I'd have said yes to a timeshare. Ring me at eight. # thought: I don't have to be finished by ten to.
    - else:
        Leonie: I can't tell, from in here. I'll know in the kitchen. # thought: You noticed it wasn't a real one.
    }
    -> sheila

// ---------------------------------------------------------------- close

=== sheila ===
# phase: close
# pressure: high
Leonie: Does Sheila know? About the letter? # thought: Or does everybody.
* (friday_at_one) [No. Not before Friday at one. Who tells her is up to you. # clarity: 2 # care: 2 # signal: left-it-with-them, made-it-safe # style: consensus # why: It answers, gives an hour that lies behind her own decision, and leaves the telling to her.]
    Leonie: Friday at one. After. # thought: After! You put it after.
    { reason == "decided" && changed:
        Leonie: I'll tell her. I'll take her a cheese.
    - else:
        Leonie: You tell her. I'll stand behind you, looking healthy.
    }
    -> last
* (she_has_to) [She'll have it from me tonight, so you needn't tell it twice, and hear that you warned me fairly. # clarity: 1 # care: -1 # signal: explained-why, rushed-decision # style: speed # why: It spares her the telling and speaks well of her, and her name is on its way upstairs before her answer is.]
    Leonie: So she'll know on Wednesday what I'll know on Friday. # thought: I told you. I didn't tell the building.
    -> last
* (thinks_the_world) [Don't give Sheila a thought. She thinks the world of you. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Pleasant to hear, and whether Sheila knows is as dark as before.]
    Leonie: So that's a maybe. # thought: I'll have to read it off her face in the canteen.
    -> last
* (never_was_one) [Nobody need ever hear that there was a letter. # clarity: 0 # care: 0 # signal: rescued # style: analysis # why: It protects a secret she hasn't asked to have kept, and her question is answered only by half.]
    Leonie: It's a letter. It's not a body. # thought: What else isn't there, in Carrow?
    -> last

=== last ===
# phase: close
The lights in the make room go out, bank by bank. She has found her other sleeve.
{ reason == "decided" && changed:
    Leonie: And the next one in this chair? When you look round for who's nearest? # thought: It's a good chair. It's just very near.
- else:
    Leonie: And the next time somebody leaves, and you look round for who's nearest? # thought: I'm always nearest. It's how the desks are.
}
* (somebody_is_nearest) [I'd ask openly, with a week to say no in, and no hard feelings. # clarity: 1 # care: -1 # signal: standard-without-support # style: analysis # why: It is fair about the asking, and the whole weight of refusing still lies with whoever sits nearest.]
    Leonie: And who'd you ask first? # thought: It's not the week. It's the desks.
    -> aftermath
* (no_before_fine) {not (reason == "decided" && changed)} [Then I want your no before I get your fine. # clarity: 1 # care: 2 # signal: made-it-safe, left-it-with-them # style: relationship # why: It says which of two words is wanted and why it would be welcome.]
    Leonie: You'll have to leave a gap for it. I'm slow with those. # thought: It'll be a small one, to begin with.
    { a_word.hurt_pride:
        Leonie: Pride, you said. I'll remember that one.
    }
    -> aftermath
* (teach_him_no) {reason == "decided" && changed} [Before you go, tell me no once in front of Tobi. # clarity: 1 # care: 2 # signal: made-it-safe, learning-not-blame # style: relationship # why: One small thing to do, and it makes the next refusal easier for somebody who isn't in the room.]
    Leonie: In front of people? I'd want it in the minutes. # thought: I'd have stayed for that, in May.
    { a_word.hurt_pride:
        Leonie: Pride, you said. I'll remember that one.
    }
    -> aftermath
* (never_again) [That was my doing, and it won't happen again. # clarity: -1 # care: 0 # signal: unclear-outcome # style: speed # why: It owns the past in one breath and gives her nothing by which to notice if it returns.]
    Leonie: No. I'm sure. # thought: There's no cross I can put on never.
    -> aftermath
* (dont_know) [I don't know. I'd like to say never. # clarity: 0 # care: 1 # signal: owned-my-part # style: consensus # why: It won't promise what it can't be sure of; what would happen instead, it doesn't say.]
    Leonie: That I believe. # thought: It isn't much use to me. But I believe it.
    -> aftermath

=== a_tanker ===
# phase: close
Leonie: I'd better go. There's a tanker. # thought: There isn't. You'll never check. # mood: shut
The phone lies on its face beside her, and has not made a sound.
Then there is no picture, only your own, looking at where she was.
-> aftermath

=== aftermath ===
{ temper:
- "dry":
    What the camera left out: the jokes were the last thing still working. She was dry today, and anything that let her joke let her leave.
- "frayed":
    What the camera left out: she was frayed. There were two more windows open the whole time, and whatever crowded her went in among them.
- else:
    What the camera left out: she was numb. She had slept three hours and could only lift what was small, or what was left lying for her.
}
{ reason:
- "load":
    And the reason was the load. She wanted the trial more than the letter, and had forty minutes a week to want it in.
- "promise":
    And the reason was a promise, and it was yours. You had said June, and knew in May. The tests went into those months. She was right about January.
- else:
    And the answer was there before you rang. She had said yes on Sunday, to a windscreen. She was right that the eighth should be Tobi's.
}
{
- reason == "load" && dated && off && commitment >= 62 && safety >= 58:
    -> stays
- reason != "load" && changed && off && commitment >= 62 && safety >= 58:
    -> different_ask
- dated && safety >= 53 && commitment >= 48:
    -> nearly
- safety >= 58:
    -> warm
- dated:
    -> to_the_letter
- safety >= 47:
    -> warm
- else:
    -> signed
}

=== stays ===
# ending: one_job; One job, and it's the hard one
# outcome: strong
# friend: I went in to be bought. Nobody got a wallet out. I've got one job now, and it's terrifying. I'm ringing you early because I'll be asleep by nine.
Three weeks later it's the second morning of the trial. It goes at two vats a day and ends on the fifteenth, which Harland's took without a murmur. She turned the letter down on Friday at ten and rang you at eleven, in that order. The cockerel lives on your bedside table now, and crows every second night. You have found out that the PIN is Gareth's birthday. You haven't changed the tone.
-> END

=== different_ask ===
# ending: different_ask; A different ask
# outcome: strong
# friend: They rang to ask me for one thing, and I said why not, and they asked for another. On camera. I've worked there seven years and I didn't know you could do that.
{ reason == "promise":
    Three weeks later the vats stand empty, as they should. The shouter at Harland's shouted, and wrote April in her book. Leonie tests cultures on whole green Tuesdays. Her second starter died of phage in a beaker last week, a litre of it, and she sent you the photo before you'd had your coffee. She turned the letter down. The cockerel is on your bedside table, and your cat has views.
- else:
    Three weeks later Tobi has killed vat one. Leonie stood beside it with her hands in her sleeves, and then told him why, slowly. Vat two set like a bell. Her last day is the fifteenth of January, and it's on the wall. When Sheila asked for one more project, Leonie said no, in front of Tobi, and looked at you. The cockerel is on your bedside table, and your cat has views.
}
-> END

=== nearly ===
# ending: nearly; Nearly an answer
# outcome: mixed
# friend: It was a fair talk. I said some of it. There was a bit at the end where I could have said the rest, and I put my coat on instead.
{ reason:
- "load":
    Three weeks later it's the second morning of the trial, and Leonie is running it. She asked the others for more time, and they gave her till the New Year. {off: The phone is yours, the complaints and the audits somehow aren't.|The phone lies next to the vat, on a clean cloth.} It's going fine, she says. You're learning how much room there is in fine.
- "promise":
    Three weeks later {changed: January stands, and Harland's know, though you told them by email.|two vats of Forty-one have died of phage, and Harland's have heard April from a rumour.} Leonie let the letter lapse and kept the envelope. {off: The phone is with you.|The phone is with her.} She still thinks of that call, she told you. About the middle of it.
- else:
    Three weeks later she has given her notice, politely, on paper. {changed: Tobi has the trial, and too few of her afternoons.|She is running the trial, and Tobi carries things.} {off: The phone is with you.|The phone is with her, till the last day.} She's told you nothing untrue. You notice that you'd planned for a different January.
}
-> END

=== to_the_letter ===
# ending: to_the_letter; To the letter
# outcome: mixed
# friend: I know exactly what they want from me. Dates, vats, who signs what. They'll get it, all of it. Nobody asked what else there was, so I've kept it.
{
- changed && reason == "promise":
    Three weeks later January stands, in writing. Leonie tests her cultures by the schedule and files each result on the hour. Harland's could have done with hearing about the rind, which only she had noticed. There's no box for rind. Her notice came on the Friday, with the dates worked out.
- changed:
    Three weeks later Tobi leads the trial and Leonie stands next to him, as agreed. She tells him whatever he asks. At vat two he didn't know what to ask, and it went. Her handover is forty pages and complete, and her last day is on the wall. Nobody at Low Fell has seen her laugh since the call.
- reason == "promise":
    Three weeks later it's the second morning of the trial, on the day that was fixed. The first vat died at pH six, and Leonie had the form filled in before you rang. The risk was in the monthly report, she reminded you, in October and November. Her notice was in the same post. Both are faultless.
- else:
    Three weeks later it's the second morning of the trial. Everything on the list has been done, by her, at the hour on the list. Her notice came on the Friday, with the dates worked out. Tobi stands about at the vats. Nobody told her to teach him, and she's stopped doing what nobody tells her.
}
-> END

=== warm ===
# ending: warm; Warm, and still ringing
# outcome: mixed
# friend: It was kind. I mean it, I came off feeling looked after. Then I was in the car park with the phone in my hand and I couldn't have told you what was different.
{ reason == "decided":
    Three weeks later there's a card going round. It has a cow on it. Leonie told you on the Friday, by email, with a kiss she then apologised for. {changed:The trial is Tobi's, and starts when he feels ready.|The trial has slid into the New Year, because nobody had said whose it was.} {off:The cockerel lives with you.|The cockerel still crows at Low Fell. Tobi picks it up, looking proud.}
- else:
    Three weeks later Leonie is still there. They extended the letter, and she lets it lie. She signs off her emails with a cheese now. {changed:January stands, more or less|The trial has slid a week, and then another}, and nobody is cross with anyone. {off:The phone is yours on most nights.|At ten past three the cockerel crows, and she gets up.} You've told her twice to look after herself.
}
-> END

=== signed ===
# ending: signed; Signed on Thursday
# outcome: weak
# friend: I'd meant to leave it till Friday, to be fair to them. I think I'll do it tomorrow. I don't believe they know what that call was about, and I was on it.
Three weeks later there is an advert for Leonie's post. It went out in four days, which people at Low Fell have remarked on. The trial is "under review". Tobi has the vats and the recipe sheets, and looks like someone in a borrowed coat. You wrote to her to ask about the salt. She answered by return, in two lines, with the salt.
-> END
