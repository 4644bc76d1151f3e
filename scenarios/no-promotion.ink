# title: Ninety days
# summary: The supervisor who gets every tram home has not got the manager's post, and two years ago you told her that she would.
# theme: saying no
# you: Head of operations for a city's trams
# with: Nell Haddow, late supervisor at the Sallow Lane depot, nineteen years on the trams
# situation: This morning you and Hamid Rezai, head of fleet, chose a manager for Sallow Lane. It is Colm Reddy, who runs the small depot at Fenside. It goes on the board at six tomorrow. Nell applied too, and she is to hear it from you tonight.
# situation: You have two reasons. On the ice night, 17 January, and when the wire came down on 4 June, she took the radio off Ellis Doyle, who is learning the desk, and ran the night herself. A manager needs people who can do it without her. The second is Hamid's: her report on a bump in the wash road on 3 March was due in two days. It reached you both after six weeks.
# situation: After the ice night you had a plaque made for her. The other half of what you saw you never mentioned. And two years ago, in the rain at Corn Exchange, under an umbrella from this store, you told her: next time it's yours.
# situation: From 30 November Fenside has no manager. Thirteen weeks there as acting manager, on the pay, are yours to give. The post isn't: it is advertised in February. What you want is Ellis on the radio from Monday, with Nell off the desk, and reports inside two days.
# situation: It is Tuesday 20 October, ten to ten at night. The last tram is in at 22:24. The manager's office has glass on three sides, so you have asked her into the lost property store, which keeps things for ninety days.
# goal: Leave with a no that she could repeat, a next step that is really yours to give, and with Nell still telling you what you'd rather not hear.
# power: below
# setting: room
# minutes: 13
# level: 2
# language: en
# cast: Nell = Nell Haddow
# meter: trust = Trust
# meter: safety = Safety to say it straight
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = joking, silent, sharp
# vary: under = seen, promised, filed
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated reply, never here.
VAR trust = 48
VAR safety = 46
VAR commitment = 45
VAR momentum = 42

// Hidden circumstances.
// temper: how she takes it tonight.
// under: what stands behind it. seen = nobody looks at a good night; promised = your predecessor gave her the post in writing; filed = the second reason is wrong, and she has the copy.
VAR temper = "joking"
VAR under = "seen"

// What has happened in this talk.
VAR knows = false   // what stands behind it is out
VAR dated = false   // a request with a day in it stands
VAR changed = false // the request has become a different one, and you said so
VAR given = false   // the thirteen weeks at Fenside are on the table
VAR word = false    // you have given your word again, for a post that isn't yours

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Umbrellas, a trombone case, one ski. Nell is tying a brown label to a child's wellington. The radio at her shoulder is turned down to a mutter.
{ temper:
- "joking":
    Nell: Lost property. You could have just put a label on me. # thought: Get the joke in first, then it's mine. # mood: joking
- "silent":
    Nell: Evening. # thought: I'll not help. I helped last time. # mood: silent
    She goes on tying the knot.
- else:
    Nell: Last one's in at twenty-four past. You've got till then. # thought: And say it in the first minute, not the last. # mood: sharp
}
{ under:
- "seen":
    Nell: Forty-one out tonight and not one stuck. You'll not have noticed. # thought: Nobody notices a good one.
- "promised":
    Nell: Walter used to do these in here. # thought: Ask me what else Walter did.
    She has her good jacket on. Something in the inside pocket crackles when she moves.
- else:
    Nell: Fleet's cleared out its old trays. You'd not believe what's been handed in. # thought: I didn't, and it's mine.
    A sheet of pink paper sticks out of the box beside her.
}
* (handover) [It's Colm Reddy, and I'm sorry, Nell. He'll need you, so let's plan November together. What would help you? # clarity: 2 # care: -1 # signal: no-room-for-the-person, rushed-decision # style: speed # why: The decision couldn't be plainer, with a sorry and an offer, and she has been put to work for it before she could breathe out.]
    She pulls the knot tight.
    { temper:
    - "joking":
        Nell: November. There's lovely. Shall I bring my own label? # thought: Seven words for me and then the rota. # mood: brittle
    - "silent":
        Nell: November. # thought: Seven words for me and then the rota. # mood: shut
    - else:
        Nell: That's the first minute, then. I did ask. # thought: Seven words for me and then the rota. # mood: shut
    }
    -> colm
* (quiet_minute) [I ought to come down here more than I do, I know. How has the night been so far? # clarity: -2 # care: 1 # signal: softened-the-message, hinted # style: relationship # why: A kind question and a small admission, on a night when she is waiting for one answer.]
    { temper:
    - "joking":
        Nell: It's been a night with you in a cupboard. # thought: Nobody's walked down here to ask me that in two years.
    - "silent":
        Nell: Quiet. # thought: Go on. I've all these wellingtons.
    - else:
        Nell: Fine till now. You don't come out at ten for the night. # thought: Forty seconds gone.
    }
    -> colm
* (its_no) [It's no, Nell. You get the reasons from me, tonight. # clarity: 2 # care: 1 # signal: explained-why, made-room-for-context # style: speed # why: The no is the second word, and the rest says what she'll get, and that she gets it before the board does.]
    { temper:
    - "joking":
        Nell: Well. I'd a good one ready about the ski. # thought: Second word. Last time it took you a whole tram stop. # mood: level
    - "silent":
        She looks at the label as if it had been written by somebody else.
        Nell: With reasons. # thought: Second word. Last time it took you a whole tram stop. # mood: level
    - else:
        Nell: Good. Not good. Quick. # thought: Second word. Last time it took you a whole tram stop. # mood: level
    }
    -> colm
* (next_ones_yours) [You haven't got it this time. The next one's yours, though, and on that you have my word. # clarity: 1 # care: -2 # signal: said-yes-to-everything, softened-the-message # style: relationship # why: The no is there, and beside it a promise that nobody in this room can keep.]
    The wellington goes down on the counter.
    Nell: Say that again. Under that. # thought: Word for word. You don't even know you're doing it. # mood: shut
    -> under_that

=== under_that ===
# phase: open
# pressure: high
She means the top shelf, and a big green golf umbrella.
Nell: Corn Exchange. Two years in November. You held it and I got the drips. # thought: I've kept it seven times over the ninety days.
* (meant_it) [I meant it, and I do now. It's never in one person's hands. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: The promise stands and so does the excuse for breaking it, and she can take neither home.]
    Nell: You've only the one pair. I'll grant you. # thought: So it's a promise and it isn't.
    -> why
* (not_mine) [It wasn't mine to give, then or now. I take it back. It's no. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard # style: relationship # why: It withdraws the promise and not the answer.]
    She thinks about that for the length of a shelf.
    Nell: Nobody's ever taken one back before. They just wear out. # thought: Huh. That's the first dry thing you've said. # mood: wary
    -> why
* (another_vacancy) [I remember, and I'm sorry how that went. Tonight's about this post, it's decided, and you get the reasons. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: Sorry and clear, and what she has kept on a shelf for two years is remembered like the weather: nobody has said whether it still stands.]
    Nell: This post, that post. Same coat, though. You'd that coat on. # thought: It was one post to me.
    -> why
* (something_home) [I'd forgotten the umbrella. I'm sorry, Nell. I only wanted you to have something to go home with. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: relationship # why: An honest apology that doesn't say whether the promise is still in the air.]
    Nell: I've an umbrella to go home with. # thought: Is it off, then, or on?
    -> why

=== colm ===
# phase: open
# pressure: high
{ opening.handover:
    Nell: So that's why he's had his car washed. # thought: In October. With leaves coming down.
- else:
    Nell: It's Colm, isn't it. He's had his car washed. # thought: In October. With leaves coming down.
}
Nell: I taught him to brake, you know.
* (both_best) [You did, and he says so to anyone who'll listen. You two are the best I've got. # clarity: -1 # care: 1 # signal: acknowledged-effort, softened-the-message # style: relationship # why: Warm, and it puts two people level on the night when one of them was chosen.]
    Nell: Joint best. And which of us has the window? # thought: So why are you in my cupboard and not his?
    -> why
* (still_watching) [It is, and I'm sorry. His three run their own desks. I'll help you get Ellis there too. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: analysis # why: There's a true reason in it, and help, and it arrives as a comparison with a man she taught to brake.]
    Nell: His three. He's got eleven trams and a duck pond. # thought: I'll not be marked against a duck pond. # mood: stung
    -> why
* (cant_go_into) [I can't go into other candidates before it's up. You know how it's done. # clarity: -1 # care: -1 # signal: passed-the-buck, no-room-for-the-person # style: analysis # why: Correct, and it answers a person with a procedure; even the yes has to be guessed.]
    Nell: I know how it's done. I've had it done twice. # thought: So it's Colm. You could have nodded.
    -> why

* (yes_colm) [Yes. Colm. Where do you want me to start? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: A name, not a word about his merits, and the next step left to her.]
    { temper:
    - "joking":
        Nell: At the top. People start in the middle, and then it's well done and mind the step. # thought: You didn't say he was marvellous. Good.
    - "silent":
        Nell: At the end. # thought: I'd like to see you walk backwards to it.
        She nearly smiles.
    - else:
        Nell: Where it hurts. Then we've had it. # thought: You didn't say he was marvellous. Good.
    }
    -> why

// ---------------------------------------------------------------- explore

=== why ===
# phase: explore
# pressure: high
# room: key
Somewhere above you a tram goes over the pit road, and the one ski hums against the wall.
{ opening.next_ones_yours:
    Nell: And it's Colm. He's had his car washed. # thought: In October. With leaves coming down.
}
Nell: Why, then? And not the leaflet. # thought: I'll know in one sentence.
* (the_radio) [17 January and 4 June. You ran Ellis's night for him, both times, and I stood there and let you. # clarity: 2 # care: 1 # signal: named-the-gap, explained-why # style: analysis # why: One thing, two dates, and it says who stood by, so that she needn't have known.]
    { temper:
    - "joking":
        Nell: He'd got it upside down. # thought: That's not even a joke. He had.
        It's a while before she says anything else.
    - "silent":
        Her hand has gone to the radio. She takes it away again.
        Nell: He'd gone white. # thought: You were there. You stood by the sand hopper and said nothing.
    - else:
        Nell: Twice, in ten months. All right. That's a reason. # thought: That's an actual one. I'd got ready for fog.
    }
    -> plaque
* (cigarette_paper) [It could have been either of you this morning. It came down to a hair. # clarity: -2 # care: 1 # signal: softened-the-message # style: consensus # why: Meant to comfort, with an hour on it, and what she learns is that next time she should hope for better weather.]
    Nell: So it was a hair that did it. # thought: If it's that thin, I'd like to see the hair.
    -> plaque
* (three_headings) [No leaflet. It's delegation and it's paperwork, and neither takes away from what you are here. I've written them down for you to keep. # clarity: 1 # care: -1 # signal: over-analysed, no-room-for-the-person # style: analysis # why: Orderly, true and kindly wrapped, and it is the leaflet: there isn't one evening in it that she could remember.]
    It's typed. You get as far as the second line.
    Nell: That's the leaflet. # thought: Delegation. I've got a lad who can't find the fuse box.
    -> plaque
* (hamid_doubts) [Hamid had his doubts about the people side. I'm sorry, I should have fought harder. Let me find out what he'd want to see by February. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: relationship # why: It owns a fight that nobody had, offers to ask the other one, and hides one of the two who decided behind him.]
    Nell: And you were where, while he doubted? Parking? # thought: I never asked what Hamid thinks. # mood: cold
    -> plaque

=== plaque ===
# phase: explore
# pressure: high
# room: key
She reaches behind the ski and stands something on the counter. Brass, on varnished wood.
{ why.the_radio:
    Nell: You gave me this. For the same night. # thought: Go on. Read it out.
- else:
    Nell: Then what was this for? # thought: Go on. Read it out.
}
"17 January. Forty-one out, forty-one home."
* (every_letter) [For that night. I should have said it to your face and not in brass. # clarity: -1 # care: 1 # signal: acknowledged-effort, softened-the-message # style: relationship # why: True praise, and it owns the wrong thing; how the same night can count for her and against her is still her question.]
    Nell: I like it in brass. I'm asking about the other side of it. # thought: It's lovely. It's in with the umbrellas.
    -> file
* (for_one_night) [For that night, and every letter of it stands. The post is for the other three hundred and sixty-four, and I'll help you get there. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: Thanks, a standard and an offer, neatly put; how the same night can count for her and against her, and who had it engraved, isn't in it.]
    Nell: That's good, that. You should have had that engraved. # thought: How long have you been saving it? # mood: stung
    -> file
* (newsletter) [I'm sorry about that one. One good night, and I made a monument of it. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: consensus # why: A plain admission of the wrong thing, and it takes away the one time that somebody said thank you.]
    She looks at the plaque, then turns it to the wall.
    Nell: Sorry for the thanks, then. # thought: It had your name on the card. # mood: cold
    -> file
* (half_that_suited) [Forty-one home, and Ellis still can't. I had the half engraved that suited me. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-gap # style: relationship # why: It lets both halves stand and says who kept one of them quiet, and why.]
    { temper:
    - "joking":
        Nell: They should do them double-sided. # thought: That's the truest thing said in this cupboard all year. # mood: softer
    - "silent":
        She turns the plaque over. There's nothing on the back.
        Nell: Nobody told me there was a back. # thought: It suited me as well. That's the swine of it. # mood: softer
    - else:
        Nell: It suited me an' all. I'd have liked to be told, mind. In January. # thought: Ten months I could have been doing something. # mood: softer
    }
    -> file

=== file ===
# phase: explore
Nell: And the other one? There's always two. One for the face and one for the file. # thought: I want to hear it said.
{ under == "filed":
    She has her elbow on the box with the pink paper in it.
}
* (bit_of_paper) [Oh, a bit of paper that was late. I really wouldn't give that another thought. # clarity: -2 # care: 1 # signal: softened-the-message # style: speed # why: It makes light of something that is in her file in ink, and she'll find it there.]
    { under == "filed":
        Nell: A bit of paper. Late. # thought: So it's in there. And you'll not even say which.
    - else:
        Nell: Then they'll have run out of things to write. # thought: If it didn't matter it wouldn't be in.
    }
    -> half
* (form_says) [Reports inside two days. Yours of 3 March took six weeks, and it's on the form. I wanted you to hear that from me and not to find it. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: Rule and breach, told to her face and for her sake, and no sign that there might be anything to say about it.]
    { under == "filed":
        Nell: Six weeks. It says that, does it, on the form. # thought: Ask me. Go on, ask me one thing about it.
        She presses the pink paper flat with her thumb.
    - else:
        Nell: Six weeks. Yes. # thought: It had Bryn's name in it. You might have asked whose.
    }
    -> half
* (what_side) [The bump on 3 March: due in two days, came after six weeks. How did that look from here? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: A charge with a date on it is one that she can answer, and she's asked to.]
    { under == "filed":
        Nell: From here? Pink. # thought: A date. Now I've got you, and I don't even want to. # mood: open
        -> pink
    - else:
        Nell: It looked like Bryn. Nine weeks out of driving school and his name in the first line. # thought: He bakes. You can't sack a lad who bakes.
        Nell: I sat on it till his probation was through. So that one's fair.
        -> half
    }
* (ask_march) [The other I only have from Hamid. What happened with the report in March? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It holds back a second-hand charge and asks first; what is charged still has to be said.]
    { under == "filed":
        Nell: Nothing happened with it. That's what happened with it. # thought: You asked before you said it. Right, then. # mood: open
        -> pink
    - else:
        Nell: I sat on it. It had Bryn's name in, and Bryn had two weeks of probation left. # thought: I'd sit on it again. Well. I'd think about it.
        Nell: Two. It came to six.
        -> half
    }

=== half ===
# phase: explore
# pressure: high
{ under:
- "seen":
    Nell: You know what gets me? All those nights and I never once... # thought: Don't. You'll sound like somebody's mother.
- "promised":
    Her hand goes to the inside pocket, and stays there.
    Nell: I only put in for it because I'd been... # thought: It's a dead man's bus ticket, that paper. Leave it where it is.
- else:
    Nell: And if one of those wasn't... # thought: They'll say I went looking. I did go looking.
    Her hand is flat on the pink paper.
}
She picks up the wellington again.
Nell: Doesn't matter.
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and a lack of it to those who look on
* (say_nothing) [(Say nothing. Look at the wellington with her.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It leaves her the floor and the time; it doesn't say that the rest is wanted, so somebody will have to.]
    { temper:
    - "joking":
        Nell: Size nine. Child's. Left. # thought: You're meant to laugh. Why aren't you laughing?
        There's nothing to laugh at, and she has noticed.
        Nell: All right. # mood: open
        -> the_reason
    - "silent":
        A minute goes by. She labels a glove.
        Nell: I can do this till Christmas. # thought: I've sat out better than you. I've sat out Walter.
        -> second_go
    - else:
        Nell: Twenty-four past, I said. # thought: If I wanted to be looked at I'd have gone on the buses.
        -> second_go
    }
* (what_kind) [Is it Colm that's sticking, is it the reasons, or is it something that I don't know about? # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: Specific and quick to answer, and it has the sound of a form with three boxes.]
    { temper:
    - "joking":
        Nell: Is there an all of the above? # thought: If I'm to tick something I'll tick the funny one.
        -> second_go
    - "silent":
        She holds up {under == "filed":two|three} fingers, and looks at them.
        Nell: {under == "filed":The second.|The third.} # thought: I can do it if there's a number. # mood: open
        -> the_reason
    - else:
        Nell: I'm not a form. Ask me the thing. # thought: Three boxes. I've had my turn at boxes.
        -> second_go
    }
* (finish_it) [It does matter. Finish that sentence, I'll not say a word. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: speed # why: It asks for the rest outright and takes away the risk of being argued with half-way.]
    { temper:
    - "joking":
        Nell: I've finished. I'm a finished woman. Ask anyone. # thought: That was a proper question, and I've gone and juggled at it.
        -> second_go
    - "silent":
        She ties the whole of the knot first.
        Nell: Not a word. # thought: That I'd like to see. # mood: open
        -> the_reason
    - else:
        Nell: Right. You asked for it. # thought: Good. No cotton wool. # mood: open
        -> the_reason
    }
* (two_tomorrow) [You've had a knock, and I'd like to hear that properly. Shall we sit down at two tomorrow, before your shift? # clarity: -1 # care: 1 # signal: paused-the-talk, avoided-decision # style: consensus # why: A considerate wish with an hour on it; the board goes up eight hours before that, and she'll stand in front of it with half a talk.]
    { temper:
    - "joking":
        Nell: Two. I'll bring the cake. # thought: There's a cake. You don't know about the cake.
    - "silent":
        Nell: All right. # thought: Six comes before two.
    - else:
        Nell: After the board, then. Everyone'll have read it but me. # thought: You had till twenty-four past and you've handed it back.
    }
    She puts the wellington on the shelf, next to no other wellington.
    -> aftermath

=== second_go ===
# phase: explore
{ temper:
- "joking":
    Nell: Do you want a ski? I could do you one ski.
- "silent":
    The radio mutters something about Priory, and stops.
- else:
    Nell: You've had half of it.
}
Nell: Was there more? # thought: Have one more go. I'll not duck twice.
* (wont_say) [I can't guess it. Take till Friday, and tell me then. # clarity: 1 # care: 0 # signal: no-room-for-the-person, paused-the-talk # style: relationship # why: A day to think, for a thing that she would have said now; the board is up on Wednesday, and by Friday it is only what she didn't say.]
    Nell: Friday. It'll have been up two days. # thought: I wasn't after a guess, nor a week.
    -> path
* (came_in_with) [What did you come in here thinking that I already knew? # clarity: 1 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: One question, easy to answer, and it supposes that the gap is on the other side.]
    { temper:
    - "joking":
        Nell: Ah. Now that's a good one. # thought: No joke for that. I've looked. # mood: open
    - "silent":
        She puts the string down.
        Nell: Thought you knew. Thought that was why the cupboard. # mood: open
    - else:
        Nell: Took you long enough. # thought: There. That's the one. # mood: open
    }
    -> the_reason
* (same_in_your_place) [You needn't say. In your place I'd feel just the same. # clarity: -1 # care: 1 # signal: scripted-empathy # style: relationship # why: It sees that something hurts and excuses her from saying what it is, so that nobody knows.]
    Nell: In my place. You've not got the boots. # thought: You'd feel just the same as what?
    -> path
* (to_november) [It'll come to you. Shall we look at November, then? # clarity: -1 # care: -1 # signal: avoided-decision, no-room-for-the-person # style: speed # why: It moves briskly on to something that can be planned.]
    Nell: It's come to me. It came to me about nine years since. # thought: November. Everybody wants me in November.
    -> path

=== the_reason ===
{ under:
- "seen":
    -> good_night
- "promised":
    -> walters_note
- else:
    -> pink
}

=== good_night ===
# phase: explore
~ knows = true
Nell: A good late, there's nothing to see. That's what a good late is. # thought: Nineteen years of nothing to see.
Nell: That office has a window on to the yard. People wave.
She snips the end off a string.
Nell: How many have you stood through? To the last one in?
* (only_disasters) [Two, and both were disasters. On Thursday I stay till the last one's in. # clarity: 1 # care: 2 # signal: owned-my-part, made-room-for-context # style: consensus # why: It counts honestly and answers with an evening, a quiet one, which is what she has just said nobody sees.]
    { temper:
    - "joking":
        Nell: Thursday it's drizzle and a darts final. You'll weep. # thought: Thursday. With a coat on. I'd like that and I'll not say so. # mood: lighter
    - else:
        Nell: Thursday. There'll be nothing to see. # thought: Thursday. With a coat on. I'd like that and I'll not say so. # mood: lighter
    }
    -> path
* (read_the_log) [I read your log at seven every morning, all of it. From tomorrow I'll write something back, so that you know it's seen. # clarity: 0 # care: -1 # signal: no-room-for-the-person # style: analysis # why: It means to do something about it from tomorrow, and answers how much is read; she asked how often somebody had stood there.]
    Nell: I write the log. # thought: I know what it leaves out. I leave it out.
    -> path
* (not_for_waving) [The post is for getting the others seen, Nell, and not you. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: speed # why: It is the heart of the matter, said to somebody who has just, for once, asked for something.]
    Nell: No. Well. I'll take my window back. # thought: That'll teach me to say a thing out loud. # mood: shut
    -> path
* (stay_sorry) [Two, in two years. I live twelve minutes away. I'm sorry. # clarity: 0 # care: 1 # signal: owned-my-part # style: analysis # why: A straight answer and a real apology; what will be different isn't in it yet.]
    Nell: Twelve minutes. # thought: I'd have guessed farther.
    Nell: You could have said twenty.
    -> path

=== walters_note ===
# phase: explore
~ knows = true
It is an envelope gone soft at the folds. She lets you take the paper out yourself.
"Sallow Lane is Nell's when it next falls free. W. Prine, 3 May." The year is five years ago. He had your job then.
Nell: He shook on it as well. # thought: And then he retired, and then he died. That's two ways of getting out of it.
* (third_promise) [Then two of us have promised you what wasn't ours. I won't make it three. You get what I can sign. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard # style: speed # why: It puts the two promises side by side, one of them its own, and says what she'll have instead.]
    She takes the paper back and finds the old folds.
    { temper:
    - "silent":
        Nell: No. Don't. # thought: I never put the two together. One wrote it and one was wet. # mood: lighter
    - else:
        Nell: No, don't. I'm running out of shelf. # thought: I never put the two together. One wrote it and one was wet. # mood: lighter
    }
    -> path
* (no_standing) [This hasn't any standing, I'm afraid. Walter knew that as well as you. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: analysis # why: Correct in every word, to somebody who never thought that it was a contract.]
    Nell: I know it's not standing. It's been folded five years. # thought: I didn't show it you to be told about adverts. # mood: stung
    -> path
* (so_like_walter) [That's so like him. He thought the world of you, and he wasn't wrong about that. # clarity: -1 # care: 1 # signal: acknowledged-effort, softened-the-message # style: relationship # why: A kind word about both of them, and no word about what the paper is worth.]
    Nell: He'd a good hand, Walter. # thought: So is it worth something, or is it a keepsake?
    -> path
* (never_passed_on) [Nobody ever passed that on to me. I do wish they had, it would have saved us this evening. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It regrets a gap in the filing; the paper, and the person holding it out, are left where they were.]
    Nell: It's not been passed on because I've had it in my coat. # thought: Saved you. You'd have been saved.
    -> path

=== pink ===
# phase: explore
~ knows = true
She lays the pink sheet on the counter and turns it round for you.
Nell: White goes up, pink's mine. Look at the stamp. # thought: I want to see you read it.
"Received, Fleet Engineering, 4 March." Hamid's own department. One day, not six weeks.
Nell: It was in his tray. They sent me the tray.
* (radio_was_enough) [It was the smaller of the two. The radio was enough by itself. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: analysis # why: It may well be so, and it walks straight over a wrong that was done to her.]
    Nell: Smaller. It's my name it's got on it. # thought: So I'm right, and it's nothing. # mood: stung
    -> path
* (whole_thing_again) [That's ours, I'm ashamed. We look at the whole thing again tonight. # clarity: -2 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: The shame is honest and the call is right; the hope that it leaves lying on the counter will be gone by six.]
    Nell: Is that a yes? Don't say that if it isn't a yes. # thought: You'd no business saying that.
    You say that you mean it isn't right. It isn't a yes.
    -> path
* (hear_hamid) [I'll hear Hamid on that, and by Friday you have it in writing. # clarity: -1 # care: -1 # signal: avoided-decision, waited-for-agreement # style: consensus # why: Fair to the one who isn't here, with a day on it; the board is up at six, she got no such hearing, and there's a stamp on the counter.]
    Nell: Nobody waited to hear mine. # thought: There's a stamp on it. What's he going to say, it's not a stamp?
    -> path

* (off_the_form) [It comes off the form tonight, in my hand. The radio stands and so does the no. # clarity: 2 # care: 2 # signal: held-the-standard, removed-obstacle # style: speed # why: It believes her, puts the record right tonight, and doesn't let her hope for what won't happen.]
    { temper:
    - "silent":
        She doesn't say anything for a while, and it's a different quiet.
        Nell: Off. In ink. # thought: I thought I'd have to shout. I'd been practising on the gloves. # mood: open
    - else:
        Nell: Tonight. You'd ring Hamid at this hour. # thought: I thought I'd have to shout. I'd been practising on the gloves. # mood: open
    }
    -> path

// ---------------------------------------------------------------- agree

=== path ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "joking":
    Nell: So what do you want off me? A clap? # thought: {knows: Now we'll see what you do with it.|I'll say yes and go and see a tram in.}
- "silent":
    She has run out of things to label.
    Nell: So. # thought: {knows: Now we'll see what you do with it.|I'll say yes and go and see a tram in.}
- else:
    Nell: Right. What do you want off me? # thought: {knows: Now we'll see what you do with it.|I'll say yes and go and see a tram in.}
}
* (ellis_has_it) {not (knows && under == "filed")} [Radio to Ellis from Monday, every shift, and reports in inside two days. I know that's hard, and I'm asking because you can. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: Two things with a day on them, and a belief in her to carry them with; both are taken or asked, and nothing is given.]
    ~ dated = true
    Nell: So I lose the post and the radio. In one night. # thought: Do you want the wellington as well?
    -> after_path
* (thirteen_weeks) {not (knows && under == "filed")} [Radio to Ellis from Monday, reports in two days. And thirteen weeks acting at Fenside from 30 November. That I can sign. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: analysis # why: What is asked and what is given stand side by side with their dates, and it gives only what is there.]
    ~ given = true
    ~ dated = true
    { under == "filed":
        Nell: Fenside. Acting. # thought: That's real. The other bit sticks, though.
        It isn't quite a yes. Something in the first half has gone down the wrong way.
    - else:
        Nell: Fenside. There's no radio in that office. # thought: Oh, you crafty article. There's no radio in that office. # mood: lighter
    }
    -> after_path
* (what_would_you_like) [What would you like to do? I'd sooner it came from you than from me. # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It gives her the first word on her own future, and she doesn't know yet what there is to choose from.]
    { under == "filed" && not knows:
        Nell: Me? I'd like a tray that somebody empties. # thought: That's as plain as I'm going to be.
    - else:
        { temper == "joking":
            Nell: I'd like to manage Sallow Lane. # thought: Well, you did ask.
        - else:
            Nell: I told you what I'd like. I filled a form in. # thought: What's in the shop? Then I'll choose.
        }
    }
    -> still
* (same_for_everyone) {knows && under == "filed"} [March wasn't you, and I take that back. I do still need Ellis on the radio from Monday, and reports inside two days. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: It owns the mistake and keeps the request, all of it, so it asks her for the one thing that she has just shown she does.]
    ~ dated = true
    Nell: Inside two days. I do it in one. It's stamped. # thought: You've got it in your hand, and you've still said it.
    -> after_path
* (nothing_tonight) [Nothing tonight. Sleep first. On Thursday at two I'll come down with it in writing, and you can say yes or no. # clarity: -2 # care: 1 # signal: avoided-decision, offered-support # style: speed # why: Kindly meant, with a day and an hour, and it sends her past the board at six tomorrow with no idea what she is now.]
    Nell: Sleep. # thought: And what do I wake up as?
    -> still
* (dropped_half) {knows && under == "filed"} [Only the radio now, to Ellis from Monday. I put March right tonight and from 30 November you act up at Fenside. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part # style: consensus # why: It says aloud that the request has changed, keeps the half that holds, and takes on the rest.]
    ~ given = true
    ~ dated = true
    ~ changed = true
    Nell: Gone. Just like that. # thought: I can see the list from here. You've crossed it out. # mood: lighter
    Nell: Fenside. There's no radio in that office.
    -> after_path

=== after_path ===
{ under == "filed" && not knows:
    -> which_tray
- else:
    -> test
}

=== which_tray ===
# phase: agree
Nell: Two days. And which tray would that be? # thought: I'm not drawing you a map.
* (usual_tray) [The usual one. It's the same rule for every supervisor on the network. # clarity: 1 # care: -1 # signal: standard-without-support # style: consensus # why: It answers the words of the question, and leaves its tone of voice on the counter.]
    Nell: The usual one. Lovely. # thought: I could show you the usual one. I'm leaning on it.
    -> test
* (about_march) [You're asking me about March. Did that one go in when it should? # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: relationship # why: It hears which report is meant and asks, late, what should have been asked first.]
    ~ knows = true
    The pink sheet comes out of the box. "Received, Fleet Engineering, 4 March." One day, not six weeks.
    Nell: You can read the stamp. I've been reading it all night. # thought: You got there. Cold, on your own. # mood: open
    -> still
* (not_strict) [Whichever you like. I'm not going to be strict about trays with you, of all people. # clarity: -1 # care: 1 # signal: let-standard-slide # style: relationship # why: Friendly, and the rule that was named a moment ago is gone again.]
    Nell: I'm not asking you to be lax. # thought: It wasn't about lax.
    -> test
* (straight_to_me) [Mine. Put it into my own hand and I'll sign for it, there and then. # clarity: 1 # care: 1 # signal: clear-request, removed-obstacle # style: speed # why: It mends what will be handed in, and doesn't ask why she wanted to know.]
    Nell: That'd be a start. # thought: For the next one. Not for that one.
    -> test

=== still ===
# phase: agree
{ knows && under == "filed":
    { path.nothing_tonight:
        Nell: And when I've slept? What are you asking me for then? # thought: Six o'clock comes whether I've slept or not.
    - else:
        Nell: So what are you asking me for now? # thought: Don't be sorry. Be quick.
    }
- else:
    { path.nothing_tonight:
        Nell: At six they'll all turn round and look at me. What am I then? # thought: Give me something to say to a room.
    - else:
        Nell: What is there? # thought: I can't order off a blank menu.
    }
}
* (look_after_you) [I don't know yet, Nell. I've left it late, I can see that. But I'll look after you, I won't let you drift. # clarity: -1 # care: 1 # signal: unclear-outcome, offered-support # style: relationship # why: Warm, and honest about not knowing, and it owns the hour; there is nothing in it that she could hold anybody to.]
    Nell: I've never drifted. I've a timetable. # thought: Looked after. Like a ski.
    -> test
* (both_halves) {not (knows && under == "filed")} [Radio to Ellis from Monday. Fenside, acting, for thirteen weeks from 30 November. After that nothing's promised. # clarity: 2 # care: 2 # signal: clear-request, held-the-standard # style: analysis # why: What's asked, what's given and where it ends, each with its day.]
    ~ given = true
    ~ dated = true
    Nell: Fenside. There's no radio in that office. # thought: Oh, you crafty article. # mood: lighter
    { under == "filed":
        She looks at the box, and seems to think better of it.
    }
    -> test
* (off_and_reports) {not (knows && under == "filed")} [I know what it costs you: you're off the desk from Monday, and reports are in inside two days. In the spring we look at what I can do for you. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: It sees what she pays, and dates her half to the day; what she gets for it is a season.]
    ~ dated = true
    Nell: My half's Monday and yours is the spring. # thought: I know which of those comes round.
    -> test
* (off_all_the_same) {knows && under == "filed"} [You're off the desk from Monday, all the same, every shift. March I'll take up with Hamid when I next see him. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: consensus # why: The half that holds is clear; the half that was wrong will be mentioned to somebody, at some point.]
    ~ dated = true
    Nell: When you next see him. He's on your corridor. # thought: So mine's Monday, and that's whenever.
    -> test
* (ask_less) {knows && under == "filed"} [For less: only the radio, from Monday. I put March right before six, and you act up at Fenside from 30 November. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: consensus # why: The request shrinks aloud to the part that is true, and the correction gets an hour.]
    ~ given = true
    ~ dated = true
    ~ changed = true
    Nell: Before six. Before anyone reads it. # thought: That's the only clock that matters, that one. # mood: lighter
    -> test
* (whose_tray) {path.what_would_you_like && under == "filed" && not knows} [Hold on, go back a bit. Whose tray is it that doesn't get emptied? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It picks up the odd word in her answer, and lets the plan wait for it.]
    ~ knows = true
    The pink sheet comes out of the box. "Received, Fleet Engineering, 4 March." One day, not six weeks.
    Nell: That one. It went in, and it stopped there. # thought: You were listening to the words, then. # mood: open
    -> still
* (proper_plan) {not (path.what_would_you_like && under == "filed" && not knows)} [We'd put a proper plan together round you. A mentor, some exposure, that kind of thing. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It has the sound of something being done, and no day on which it begins.]
    Nell: Exposure. I'm out in the yard in all weathers. # thought: That's out of the leaflet.
    -> test

=== test ===
# phase: agree
# pressure: high
# room: key
{
- under == "promised" && knows:
    She still has the envelope in her hand.
    Nell: {given:Thirteen weeks. And Walter wrote his down. You could do me one for after.|Walter wrote his down. You could do me one for Fenside.} # thought: Say yes. No, don't. I'd believe you.
- given:
    Nell: Thirteen weeks is ninety-one days. We only keep things ninety. # thought: Say yes. No, don't. I'd believe you.
    Nell: And then? Is it mine?
- else:
    Nell: Colm leaves Fenside empty. Come the spring, is that one mine? # thought: Say yes. No, don't. I'd believe you.
}
* (favourite) [No promises, Nell, I've learnt that much. In February I'll help you apply, and I'll be in the room, and I know whose name I'd write. # clarity: -1 # care: -1 # signal: hinted, said-yes-to-everything # style: relationship # why: It starts with the lesson and ends without it; not quite a promise, and it'll be kept on a shelf as one.]
    ~ word = true
    Nell: Whose name. # thought: The last one was out in the rain. This one's indoors, that's all.
    She looks pleased, and then looks as if she'd caught herself at it.
    -> doors
* (like_any_other) [It's advertised in February, like any other post. You'd be one of the field, and may the best one win. # clarity: 2 # care: -1 # signal: standard-without-support # style: consensus # why: The rule is right and the tone is from the notice board.]
    Nell: One of the field. # thought: Like a cow.
    -> doors
* (not_promised) {not (under == "promised" && knows)} [I don't know. It's advertised in February. Till then I tell you every other Friday what I see, good and bad. # clarity: 2 # care: 2 # signal: offered-support, made-it-safe # style: analysis # why: It leaves open what is open, and closes the other gap: this time she will know what counts against her.]
    Nell: Good and bad. # thought: A don't-know with Fridays in it.
    Nell: You'll want to bring a chair. There'll be a fair bit of bad.
    -> doors
* (what_i_can_sign) {under == "promised" && knows} [No. I'll write you what I can sign, with tonight's date on it, and not one word about the spring. # clarity: 2 # care: 1 # signal: held-the-standard, explained-why # style: speed # why: She asked for paper and gets some, and it stops where the writer's say stops.]
    She turns Walter's envelope over. The back is blank.
    Nell: Put it on there. It'll know its place. # thought: Short. You can keep a short one. # mood: lighter
    -> doors
* (nothing_id_like_more) [I'd love it to be, I really would. Nothing would please me more than seeing you in that chair. # clarity: -1 # care: 1 # signal: softened-the-message, stated-belief # style: relationship # why: It is a wish, and it's answering somebody who asked for a fact.]
    Nell: It's got a swivel, that chair. # thought: That was nearly a yes. I'll say it was a yes.
    -> doors

=== doors ===
{ safety < 15:
    -> had_enough
}
# phase: agree
# pressure: high
# room: key
Her radio. "Sallow Lane from four-one-two. Doors stuck open at Priory. I've sixty on."
It's Ellis's to answer, and he doesn't. Her thumb is on the key.
Nell: He'll not know it's the fuse. # thought: Left-hand cupboard, third one down. Come on, Ellis.
* (hand_on_it) [Look where your hand is. That's what I'd like to help you stop. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: analysis # why: As evidence it's perfect, and kindly put, and she has been caught instead of helped.]
    She takes the hand away as if the thing were hot.
    Nell: Exhibit A. # thought: And there's sixty sat at Priory while you're right. # mood: stung
    Ellis asks the driver to try it again. It doesn't work. He asks him to try it again.
    -> cake
* (turn_it_down) [Could you turn it down? I'd like you to have these few minutes. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: Said for her sake, and it asks her not to hear sixty people, and Ellis, who is stuck.]
    Nell: Turn it down. # thought: You've never had that desk.
    She turns it down. You can both still hear it.
    -> cake

* (take_it) [Take it, sixty people come first. And tell Ellis which cupboard it is, so that he has it by himself the next time. # clarity: 0 # care: 1 # signal: let-standard-slide, rescued # style: speed # why: Good to sixty passengers, and with a lesson in it for Ellis; it is precisely the thing that the talk has been about, and he may know the cupboard.]
    Nell: Four-one-two, left-hand cupboard, third one down. # thought: Four seconds. God, I'm good.
    The doors shut. On the desk, Ellis says thank you.
    Nell: There. # thought: Oh. That was it, wasn't it. That was the thing.
    -> cake
* (one_minute) [Give him one minute. If he calls you, it's yours. If not, you've seen something. # clarity: 2 # care: 1 # signal: clear-request, made-it-safe # style: speed # why: It asks for the hard thing in the smallest size there is, and leaves her a way in.]
    Fifty seconds. She spends them looking at the ski.
    "Four-one-two from the desk." It's Ellis. "Left-hand cupboard. Third fuse down."
    Nell: Who told him that? # thought: I did. In May. I thought he was looking out of the window. # mood: lighter
    -> cake

// ---------------------------------------------------------------- close

=== cake ===
# phase: close
# pressure: high
{ doors.one_minute:
    Nell: I'll have to tell him well done. I hate that. # thought: I've never said it to him. Not once, now I think.
- else:
    Nell: Quarter past. # thought: There's the other thing. I've been not saying the other thing.
}
Nell: The lates have bought a cake. It's in the fridge, behind the milk. It says BOSS on it.
* (eat_it) [Oh no. Well, eat it. You've earned a cake whichever way it went. # clarity: -1 # care: 0 # signal: avoided-decision # style: consensus # why: It jollies along a problem that is waiting behind a door with eight people round it.]
    Nell: Which half? BO or SS? # thought: I can't cut it. I've tried thinking about cutting it.
    -> last
* (ill_go_in) [I'll go in now and tell them, and I'll say what I think of you, so they don't look at you. You needn't even be in the room. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: speed # why: It spares her the worst two minutes of the night, and her people hear it from somebody they hardly know.]
    Nell: They'd think I'd been sacked. # thought: You go in there with that face, they'll ring the union.
    -> last
* (yours_till_six) [It's your news till six. Do you tell them, or do I, with you next to me? # clarity: 1 # care: 2 # signal: left-it-with-them, offered-support # style: consensus # why: It says whose news it is, and offers to stand there without taking it over.]
    { temper:
    - "joking":
        Nell: I'll do it. I'll say they spelt it wrong. # thought: I can do that. If it's me that says it. # mood: lighter
    - "silent":
        Nell: Me. You hold the plates. # thought: I can do that. If it's me that says it. # mood: lighter
    - else:
        Nell: I do. You stand there, so they can see it's not a rumour. # thought: I can do that. If it's me that says it. # mood: lighter
    }
    -> last
* (no_one_before_six) [Nobody can be told before the board, I'm sorry. Hold that line tonight, and at six I'll be here and we tell them together. # clarity: 2 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: consensus # why: A plain rule and company with an hour on it, when the lates will be in bed; how she gets past a cake to her bicycle tonight isn't in it.]
    Nell: At six they're in their beds. So I'm to go in there and cut it. # thought: Eight of them. With a knife in my hand and my face on.
    -> last

=== last ===
# phase: close
Rain on the roof lights. She gets the green golf umbrella down off the top shelf, the one from Corn Exchange, and looks for an empty label.
{ dated:
    Nell: Monday, then. I'll not like it. # thought: I'll do it. What kind of doing it is, we'll see.
- else:
    Nell: So I carry on as I am. # thought: I think that's what was said. It was all very nice.
}
Nell: What, where and when, it has to say. What do I put? # thought: Your promise, your spelling.
* (promise_label) [Put: one promise, not mine to give. And ring me the first night you can't let go of that radio. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: relationship # why: It signs for the old promise in front of her, and makes the next bad night something to ring about.]
    She prints it in capitals, with her tongue between her teeth.
    Nell: It'll be Wednesday. I can tell you now. # thought: It's a good label, that.
    Then she gives it to you, handle first.
    -> aftermath
* (with_my_thanks) [Put your own name on it. And ring me after the first shift without the radio. # clarity: 0 # care: 1 # signal: softened-the-message # style: relationship # why: A gift and a call to look forward to; she had asked how one spells a promise, and that is still up there.]
    Nell: My name. So it's mine to keep, the promise. # thought: You'd sooner give me the umbrella than spell it.
    She does put it up, though, in the yard.
    -> aftermath
* (friday_sale) [Put it in Friday's sale with the rest, and we call that promise closed. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It settles that the promise is off, by having somebody else throw it out.]
    Nell: Friday's sale. They go for four pounds. # thought: I'd have given you four pounds.
    -> aftermath
* (whatever_you_like) [Whatever you like, I should think. I believe we've said what there is to say. # clarity: -1 # care: -1 # signal: avoided-decision # style: analysis # why: She held something out and nobody took it.]
    Nell: I dare say. # thought: I asked you to spell one thing.
    It goes back up without one.
    -> aftermath

=== had_enough ===
# phase: close
Nell: That's the twenty-two ten on the bend. I like to see it in. # thought: I don't. I like to be out of here. # mood: shut
It is five past.
{ dated:
    Nell: I'll do your Monday. Is that everything?
- else:
    Nell: Is that everything?
}
She has left the door open for you, so that you can find your way out.
-> aftermath

// ---------------------------------------------------------------- endings

=== aftermath ===
{ temper:
- "joking":
    What you couldn't see at ten to ten is that she came in joking because she had guessed. A joke was always ready, and the truth came only when one fell flat or a plain question got under it.
- "silent":
    What you couldn't see at ten to ten is that she was silent on purpose. Last time she had helped you say it. This time she wanted you to carry your end.
- else:
    What you couldn't see at ten to ten is that she was sharp because she wanted it over. One straight question she could take. Lists she couldn't, nor long pauses.
}
{ under:
- "seen":
    And what stood behind it is that she wanted to be seen. She has run some three thousand lates, and the ones that people came to look at were the two that went wrong.
- "promised":
    And what stood behind it is that she had been promised the post, in writing, by Walter Prine, whose job you have. Then by you.
- else:
    And the report of 3 March had been filed on the 4th. It lay for six weeks in a tray in Hamid's department. On that Nell was in the right, and the radio was still reason enough.
}
{
- under != "filed" && given && not word && commitment >= 68 && safety >= 60:
    -> ninety_one
- under == "filed" && changed && not word && commitment >= 68 && safety >= 60:
    -> off_the_record
- dated && safety >= 48:
    -> most_nights
- safety >= 57:
    -> swivel
- dated:
    -> off_the_desk
- safety >= 49:
    -> swivel
- else:
    -> four_pounds
}

=== ninety_one ===
# ending: ninety_one; Ninety-one days
# outcome: strong
# friend: I didn't get it. No, I'm all right. I know why, is the thing, and it's a proper why, it's got dates on. I've to sit on my hands from Monday. Ask me on Wednesday if I'm still speaking to anyone.
Three weeks later Ellis has had the radio for eleven lates. Twice Nell took it back, and both times she rang you before midnight. {good_night.only_disasters:You stood through a Thursday with her. There was nothing to see, and she showed you all of it.} Yesterday she told you that Colm's new rota leaves the last tram without a relief. Colm hadn't noticed. Nor had you. {last.promise_label:When it rains you take the green umbrella, label and all.|She has asked for the keys to Fenside a week early.}
-> END

=== off_the_record ===
# ending: off_the_record; A line taken out
# outcome: strong
# friend: I lost the post and I won the argument. Both. In a cupboard. I put a bit of paper down and the other one said that's wrong, then, it comes off tonight. And it did. I still haven't got the job. It's a funny sort of evening.
Three weeks later there's one reason on the form. You'd rung Hamid at twenty to eleven that night. On the Thursday he came down at the end of the late, found Nell by the sand hopper and said it to her himself. Ellis has had the radio for eleven lates, bar two, and she rang you about both. Trays are stamped on the way out now, Nell's idea. {last.promise_label:The green umbrella hangs in your office. People read the label.|It has caught you twice.}
-> END

=== most_nights ===
# ending: most_nights; On most nights
# outcome: mixed
# friend: It was decent enough. I know what I'm doing from Monday. There was a bit I'd have said if somebody had leaned on it, but we were both tired.
{
- word:
    Three weeks later Ellis has the radio, on most nights. Nell has told nobody about the spring, except Ellis, who has told everybody. A man from the buses rang you to ask whether Fenside was still worth applying for. You said of course. You haven't mentioned the call to Nell.
- under == "filed" && not changed:
    Three weeks later Ellis has the radio, on most nights. Nell's reports arrive within the hour, each with a photocopy of itself. You asked her what the copies were for. She said that she'd found they came in useful, and looked at you as if you might like to ask another. You had a meeting.
- else:
    Three weeks later Ellis has the radio, on most nights. On the two that mattered Nell had it, and you read about them in the log. She'd have told you, she said, only it had seemed a bit late to ring. She was perfectly friendly about it. You do live twelve minutes away.
}
-> END

=== off_the_desk ===
# ending: off_the_desk; Off the desk
# outcome: mixed
# friend: I've been told. From Monday I'm not to touch it. Then I'll not touch it. They'll see how much I can not touch it.
Three weeks later Ellis has the radio and Nell is off the desk, every night, to the minute. On the fifth a tram stood for forty minutes at Priory, full of people going to the fireworks, while Ellis looked for the page. Nell was ten yards off with her hands in her pockets. You asked her why she hadn't said something. She'd understood, she said, that that was the gap.
-> END

=== swivel ===
# ending: swivel; A chair with a swivel
# outcome: mixed
# friend: It was nice, what was said. Ever so nice. I've not got this one, but I don't think I'm supposed to worry. I couldn't tell you what I'm meant to do about it.
{ half.two_tomorrow:
    Three weeks later you've had the talk at two, or a talk. By then the board had been up for eight hours and Nell had told everyone that it was fine. She said the same to you. She still has the radio. Ellis makes the tea. In the mess room they say that Fenside is hers in the spring, and nobody knows who said it first.
- else:
    Three weeks later Nell brings you a slice of something whenever you come by. She still has the radio. Ellis makes the tea, and makes it well. In the mess room they say that Fenside is hers in the spring. She's been over to measure the window for a blind. You've been meaning to say something about that.
}
-> END

=== four_pounds ===
# ending: four_pounds; Four pounds
# outcome: weak
# friend: I got told in a cupboard. I think I got told. It'll be on the board at six, so I can read it with everyone else and see what I did.
Three weeks later Nell signs off at twenty-four past and is out of the gate by half. She has put in for the buses, where nobody knows her. Reports come on the day, one line each. You heard about the shortage of winter drivers from Colm, who'd supposed that she had told you. {last.promise_label:You put the green umbrella down somewhere, and somebody handed it in.|{last.with_my_thanks:She handed the green umbrella in again.|The green umbrella went in Friday's sale.}} It made four pounds.
-> END
