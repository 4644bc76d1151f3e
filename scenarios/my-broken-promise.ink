# title: Till Easter
# summary: In October you gave the science technician your word that the exams would be off his back by Easter. It is May, and you need six weeks more.
# theme: stretch and support
# you: Deputy head of Quarry Hill School
# with: Laurie Akande, science technician, nineteen years in the prep room
# situation: In October Pauline Gedge, the exams officer, went off with her hip and didn't come back. You asked Laurie, across the sink in his prep room, to do the exams on top of the labs. "Till Easter. You have my word." He'd said yes before you gave it.
# situation: On 12 February the county stopped Pauline's post. You knew by teatime, and told nobody, because something might turn up. Easter was on the 5th of April. Nothing turned up, nothing was said, and Laurie has gone on doing it.
# situation: Now the written papers come: 211 pupils, the first on Monday 11 May, the last on Friday 19 June. Six weeks. The dates belong to the exam boards. Nobody else knows the locked store, and you want to ask him for those six weeks.
# situation: Some things are yours to give. Gwen Tarrant, who runs science, agreed this morning that years 7 and 8 do without practicals till then, from tomorrow. And your own time, as much of it as you care to clear. There would be four hundred pounds from the governors, if money helps. There is nobody for the results in August; the county may let the post go out again in July, or may not.
# situation: It is Wednesday 6 May, five past three. You haven't been down the science corridor since February.
# goal: Leave with an answer that he was free to refuse, an end that depends on nobody but you, and with Laurie still telling you what isn't done.
# power: below
# setting: room
# minutes: 13
# level: 2
# language: en
# cast: Laurie = Laurie Akande
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = ironic, hurt, done_in
# vary: behind = allotment, list, window
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 48
VAR safety = 50
VAR commitment = 45
VAR momentum = 42

// Hidden circumstances, drawn before the first line.
// temper: how Laurie is today.
// behind: what Easter was for. allotment = he has promised his father Thursdays; list = he stopped one part of it on the day your promise ended; window = he has signed for another job, in the afternoons, from Monday.
VAR temper = "ironic"
VAR behind = "allotment"

// What has happened in this talk.
VAR knows = false   // what Easter was for is out
VAR dated = false   // a request with an end to it stands
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
A prep room without a window. Laurie is weighing blue crystals into sixteen pots. On the wall hangs a supplier's calendar, every school day crossed out up to the second of April, and not one since.
{ temper:
- "ironic":
    Laurie: Deputy head in the prep room. Don't lick anything. # thought: Twelve weeks. I'd begun to think you'd been discontinued. # mood: ironic
- "hurt":
    Laurie: You found it, then. It's where it was in October. # thought: You used to come down on Fridays. For the biscuits. # mood: hurt
- else:
    Laurie: Hang on. Nine. Or was that ten? # thought: I've lost count of sixteen. Twice. # mood: done in
    He tips the lot back and starts again.
}
{ behind:
- "allotment":
    Laurie: I've to make a call at four. Same call every Wednesday. # thought: Next week, Dad. Definitely next week.
- "list":
    Laurie: If it's Monday, the gym's done. Desks, clock, papers. # thought: I left one out. Let's see if it shows.
- else:
    Laurie: I put something in your tray in March. I don't suppose you saw. # thought: You'd not be standing there like that if you had.
    The calendar doesn't hang quite flat. There's an envelope behind it.
}
* (looking_in) [You've had twelve weeks of me not coming down here, and that wasn't right. I'd like to hear how it's been. # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It owns up to staying away and lets him think that was all; Easter, and the request, are still out in the corridor.]
    { temper:
    - "ironic":
        Laurie: Quiet. It's a dead end, this. # thought: There's me, and then there's the gas tap.
    - "hurt":
        Laurie: It's been all right. # thought: You only ever looked in to look in. Before.
    - else:
        Laurie: Long. What've you come for? # thought: I can't do small talk and grams.
    }
    You say, then, that it's about Easter, and about the exams.
    -> when
* (you_should_have) [I'd have wanted to know if it got too much after Easter. My door was open, and I wish you'd come to me. # clarity: 0 # care: -2 # signal: blame # style: analysis # why: It's said in friendship, and it makes him answerable for the silence of the person who promised.]
    The scoop stops above the pan.
    Laurie: Come to you. # thought: With what? Your own promise, on a plate? # mood: shut
    -> with_what
* (the_ask) [I know what this spring has been, and I'm grateful. Papers start on Monday, and I'd like you on the exams until the nineteenth of June. What would you need for that? # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: The request is there in full, with thanks and an offer, and it goes straight over a day in April that both of them can see on the wall.]
    { temper:
    - "ironic":
        Laurie: That'll be Easter, will it? They've moved it. # thought: Not one word about it. You walked right over it.
    - "hurt":
        He looks at the calendar, so that you'll look at it too.
        Laurie: The nineteenth. # thought: You had that all ready. You just didn't have the other thing.
    - else:
        Laurie: June. Right. # thought: I'd got it down to nothing. I'd got it right down to nothing.
    }
    -> when
* (said_easter) [I said Easter, and I let it go by without a word. That first, and then I've something to ask. # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap # style: consensus # why: It names what was promised and what happened, and doesn't hide that a request is coming.]
    { temper:
    - "ironic":
        Laurie: In that order. You've been on a course. # thought: You said it, though. I'd a bet on with myself that you wouldn't.
    - "hurt":
        Laurie: Without a word. Yes. # thought: I was going to say that. I'd practised it.
        He puts the scoop down.
    - else:
        Laurie: Go on. Slowly. # thought: So I didn't imagine it. Somebody did say Easter.
    }
    -> when

=== with_what ===
# phase: open
# pressure: high
Laurie: I was down here. Every day. The door doesn't even shut. # thought: You know what's at the end of this corridor? Nothing. You'd have had to mean it.
* (both_of_us) [Fair. We both went quiet, you down here and I up there. Let's not do that again. # clarity: -1 # care: -1 # signal: unclear-outcome, blame # style: consensus # why: It sounds generous, and it splits in half a silence that belonged to one side.]
    Laurie: We both did. # thought: I said yes in October. That was my share of the talking.
    -> when
* (monday_regardless) [I know, and you're owed that talk, and you'll have it. Monday at nine, in the gym, can't wait. May we take that first? # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: The urgency is true, and he has been told once more that his side of it can wait.]
    Laurie: Owed. I'll put it with the other one. # thought: That one I shouldn't have said. I meant it, though.
    -> when
* (wrong_way) [That was the wrong way round. The promise was mine. I'll start there. # clarity: 1 # care: 2 # signal: owned-my-part # style: speed # why: The blame goes back where it came from, out loud, and what the talk is about is on the table with it.]
    Laurie: Start, then. # thought: You picked it up again. I've never seen anybody pick one up. # mood: wary
    -> when
* (sorry_sorry) [You're right, and it's been on my mind every day. I got as far as the stairs, more than once, and turned back. # clarity: -1 # care: 0 # signal: owned-my-part, softened-the-message # style: relationship # why: It's honest about the stairs and says nothing of the blame, and now it's for him to say that it's all right.]
    Laurie: It's all right. # thought: It isn't. And now I'm patting you.
    -> when


=== when ===
# phase: open
# pressure: high
# room: key
{ temper:
- "ironic":
    He screws the lid on a pot, reads the label, and sets it with the others.
    Laurie: So, for the lab book. When did you know there'd be nobody? # thought: I know when. I want to see you get there.
- "hurt":
    Laurie: You stood at that sink and shook my hand. It was wet. When did you know it wouldn't end? # thought: Please don't let it be before Christmas.
- else:
    Laurie: You knew before, though. How long before? # thought: Just the number. I'll not make a fuss.
}
* (wanted_it_solved) [In February, and I'm sorry. I wanted to bring you a solution with it. From now on you hear of it the same day. # clarity: 1 # care: 0 # signal: explained-why, owned-my-part # style: analysis # why: A month, a sorry and a good resolve; he had asked for a day, and what he gets tied on to it is the reason, which is his to deal with now.]
    { temper:
    - "ironic":
        Laurie: And where is it? It's not in your hands. # thought: Seven weeks I could have had the problem.
    - else:
        Laurie: I'd have liked the problem. I'd have known where I was. # thought: I'd have had seven weeks. You can do a lot with seven weeks.
    }
    -> rooms
* (the_twelfth) [On the twelfth of February. You could have known on the thirteenth. # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap # style: speed # why: Two dates, side by side, do all the owning that's needed; nothing in it asks to be understood.]
    { temper:
    - "ironic":
        He waits for the rest. There isn't any.
        Laurie: No "but". I'd left a space for one. # thought: I've a whole shelf of replies to the but.
    - "hurt":
        Laurie: The thirteenth. That was the Friday with the biscuits. # thought: You stood there. You had a custard cream.
        It is said more quietly than the rest.
    - else:
        Laurie: Twelfth. Thank you. # thought: That's a number. I can put a number down.
    }
    -> rooms
* (every_right) [Too long, and I've no excuse. What would have helped? # clarity: -1 # care: 1 # signal: softened-the-message, invited-input # style: relationship # why: It admits the fault and asks him something good, and keeps back the one fact he asked for.]
    { temper:
    - "ironic":
        Laurie: A date. It still would. # thought: I asked for a number. I've been given a feeling.
    - else:
        Laurie: The date. I asked you when. # thought: February. I'm sure it was February.
    }
    -> rooms
* (not_slept) [February. I've hardly slept since, thinking of you down here. # clarity: 1 # care: -1 # signal: owned-my-part, no-room-for-the-person # style: relationship # why: The month is out, and in the same breath the injured party has been given somebody to look after.]
    { temper:
    - "ironic":
        Laurie: There's cocoa. Behind the acids. # thought: You've not slept. I've not slept doing it.
    - else:
        Laurie: You should have come. You'd have felt better. # thought: Now I'm sorry for you. How did that happen?
    }
    -> rooms

// ---------------------------------------------------------------- explore

=== rooms ===
# phase: explore
He wipes his hands. The key to the exam store hangs from his belt on a rubber bung, so that it floats.
{ behind == "list":
    Laurie: Well. The gym's done. Desks, clock, papers. I've been through it three times. # thought: Three times through what's done. None through what isn't.
- else:
    Laurie: Well. The gym's done, anyway. A hundred and eighty-eight desks, and the clock's right. # thought: Talk about the clock. I could talk about the clock all day.
}
Laurie: It was running four minutes kind.
* (in_here) [And in here? What's been left undone in here, all that while? # clarity: 1 # care: 1 # signal: invited-input, made-room-for-context # style: relationship # why: It takes the work as done and asks what it cost, which nobody has asked so far.]
    { temper:
    - "ironic":
        Laurie: Nothing. It's just been done at seven in the morning. # thought: Nobody sees seven in the morning. It's like gravity.
    - "hurt":
        Laurie: The big fume cupboard. My lunch. Whatever it is people do at four. # thought: You asked. I'd stopped being ready for that.
    - else:
        Laurie: Me, mostly. # thought: That just came out.
    }
    -> fork
* (easiest) [Nobody else would ever have looked at that clock. It's why I never had to worry about leaving it with you. # clarity: 0 # care: -1 # signal: no-room-for-the-person # style: analysis # why: It is meant as praise, and what it tells him is that doing it well is the reason that nobody came.]
    Laurie: So I should have left it wrong. # thought: Four minutes. I could have been out by Christmas. # mood: cool
    -> fork
* (marvellous) [That's marvellous. It's noticed, you know, and people say so in the staffroom. # clarity: -1 # care: 1 # signal: acknowledged-effort, unclear-outcome # style: consensus # why: Deserved, and it leaves the talk standing exactly where it stood.]
    { temper == "hurt":
        Laurie: Not to me, they don't. # thought: It's noticed. By people. In a room I don't get to.
    - else:
        Laurie: Do they? What else do they say? # thought: I last sat down in there in September.
    }
    -> fork
* (what_is_left) [Good, and thank you for that clock. Give me what's still open for Monday, from the top, and we'll tick it off together. # clarity: 1 # care: 0 # signal: over-analysed # style: analysis # why: A friendly offer of help with Monday's list, and the talk has turned into an inspection of it.]
    { behind == "list":
        Laurie: It's all in the folder. # thought: Don't open the folder.
        He has moved a little, so that he's standing between you and the shelf.
    - else:
        Laurie: It's all in the folder. With tabs. # thought: You came down twelve weeks late to audit me.
    }
    -> fork

=== fork ===
# phase: explore
# pressure: high
# room: key
The bell goes for the end of the day. Four hundred feet pass overhead, and then it's quiet.
{ temper:
- "ironic":
    Laurie: I had plans for the spring, you know. I was going to be insufferable. # thought: That's half of it. You may laugh now and go.
- "hurt":
    Laurie: It isn't even the work. # thought: If you say "what is it, then" in that voice, I'll say it's nothing.
- else:
    Laurie: It's just that I'd told myself a date. # thought: And other people. I'd told it to other people.
}
* (what_for) [What did you want Easter for? I ought to know that before I ask. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: relationship # why: It puts his plans in front of the request and promises the order of things.]
    { temper:
    - "ironic":
        Laurie: Chocolate. World peace. One clean sink. # thought: That was a real question. I wasn't dressed for it.
        -> second_go
    - "hurt":
        He doesn't look at the calendar. He looks at you, for about as long as it takes.
        Laurie: You never asked that in October, either. # thought: All right. You've asked now. # mood: open
        -> the_reason
    - else:
        Laurie: What for. Yes. I can tell you that. # thought: It's the one thing I've not lost count of. # mood: open
        -> the_reason
    }
* (wait) [(Say nothing. Pull the other stool out from under the bench, and sit down on it.) # clarity: 0 # care: 1 # signal: waited # style: consensus # why: It says that there's time now; what for isn't said, so a clear line has to come soon.]
    { temper:
    - "ironic":
        He gets as far as the next pot, and then no further.
        Laurie: You were meant to laugh. # thought: You sat down. People with keys don't sit down in here. # mood: open
        -> the_reason
    - "hurt":
        Laurie: You've done quiet. You've done it since February. # thought: I can be quiet on my own. I've got the practice.
        -> second_go
    - else:
        It's a low stool. You are looking up at him now. He looks at the other one, and takes it.
        Laurie: That's the first time I've sat down today. # thought: I might not get up. # mood: open
        -> the_reason
    }
* (crosses) [The crosses stop on the second of April. What else stopped that day? # clarity: 1 # care: 0 # signal: named-the-gap, over-analysed # style: analysis # why: It has looked closely and asks exactly, and it could be the first question of an inquiry.]
    { temper:
    - "ironic":
        Laurie: Oh, well spotted. Somebody reads a wall chart. # thought: Nineteen years, and somebody reads a wall chart. # mood: open
        -> the_reason
    - "hurt":
        He turns round to it as if he'd never seen it before.
        Laurie: I'd been counting on somebody. That stopped. # thought: There. You had to look for it on the wall, but you did look. # mood: open
        -> the_reason
    - else:
        Laurie: What day was that? I don't know. I can't do dates today. # thought: I can't do sixteen. Don't give me dates.
        -> second_go
    }
* (tomorrow) [You look all in, and I don't want to do this badly twice. Shall I come down tomorrow at eight, and we start afresh? # clarity: -1 # care: 0 # signal: paused-the-talk, avoided-decision # style: relationship # why: Considerate by the hour, and it's the fourth month in which the thing isn't said.]
    Laurie: Tomorrow at eight. # thought: Till Easter. Tomorrow at eight. It's the same tune.
    Laurie: I'll be here. I'm always here, that's rather the point.
    -> aftermath

=== second_go ===
# phase: explore
{ temper:
- "ironic":
    Laurie: Anyway. Sixteen pots. # thought: You could ask it again. I'd probably answer, the second time.
- "hurt":
    Laurie: So if that's everything. # thought: One more. You've got one more in you, surely.
- else:
    Laurie: Sorry. Was there something? # thought: Ask me one I can do sitting down.
}
* (leave_that) [You've been good about it. I'm sorry. We'll leave it where it is. # clarity: -1 # care: 1 # signal: avoided-decision, owned-my-part # style: relationship # why: Tactful, and the tact closes the only door that stood open.]
    Laurie: Good about it. Yes. # thought: I'm going to have that on my lab coat.
    -> ask
* (who_else) [Who else had my word for Easter? You'll have passed it on to somebody. # clarity: 2 # care: 1 # signal: invited-input, named-the-gap # style: analysis # why: Narrow enough for any mood, and it says that whoever it was, they were let down by the same person.]
    It takes him a moment.
    Laurie: That's a horrible question. # thought: It's exactly the one. # mood: open
    -> the_reason
* (get_on) [All right. Then I'll come straight to the point, if I may. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: It's plain about what comes next, and whatever was nearly said can now wait until it's no use to anyone.]
    Laurie: There's a point. Good. # thought: I'd nearly got to mine. # mood: flat
    -> ask
* (generally) [I do want to know. What has it been like for you down here since Easter, and what would you have needed from me? # clarity: 0 # care: 1 # signal: invited-input, unclear-outcome # style: consensus # why: Two wide and well-meant questions where the last one was already too wide; there's a small thing that he nearly said, and they go round it.]
    Laurie: Like this, mostly. Sixteen pots. # thought: I'd nearly said it. You'd have had to ask for the small end.
    -> ask

=== the_reason ===
~ knows = true
{ behind:
- "allotment":
    -> next_week
- "list":
    -> the_list
- else:
    -> the_window
}

=== next_week ===
# phase: explore
Laurie: My father's eighty-four. He's got an allotment, up a hill he can't do on his own. I said Thursdays. From Easter.
Laurie: It's Wednesdays I ring him. Next week, I say. Definitely next week. # thought: You know who I sound like? I sound like you.
He has said that to the pots.
* (tell_him) [Then it was me who broke that, and not you. I'd like to ring him today, and tell him so myself. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: relationship # why: The regret is sincere and takes the telephone out of his hand; what becomes of the Thursdays stays open.]
    Laurie: He'd ask you if you can dig. # thought: He's never heard of you. He wants somebody on a Thursday.
    -> ask
* (six_thursdays) [That's four Thursdays gone, and I'm sorry. I'll make them up to you in July, and the six to come. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: The sum is right and paid back with interest, in July, for something that is put in the ground in May; and six more are taken before anybody has asked.]
    Laurie: That's the beans, then. # thought: You don't put beans in at the end of June. # mood: flat
    -> ask
* (mine_by_phone) [Then you've been breaking my promise for me, by phone. The next one you make him gets kept, I'll see to my end of it. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-emotion # style: speed # why: It hears what the phone calls have made of him, and moves at once to the part that can be changed.]
    He rings the scoop once against the rim of the pan.
    Laurie: That's just what it is. I've been doing your voice. # thought: I hadn't got that far. I only knew I hated Wednesdays. # mood: open
    -> ask
* (neighbour) [Couldn't somebody run him up there in the meantime? A neighbour, or one of those volunteer drivers? # clarity: 0 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: consensus # why: A sensible idea about transport, for somebody who wasn't talking about transport.]
    Laurie: He doesn't want running. He wants company. # thought: So do I, if you must know.
    -> ask

=== the_list ===
# phase: explore
He takes the folder down, opens it at the last tab, and turns it towards you. It's an empty page.
Laurie: Ros in learning support sent me twenty-three. Extra time, a reader, the small room. I stopped on the second of April. # thought: There. I've been waiting a month to be found out.
Laurie: I kept thinking, that's not mine any more. It's after Easter.
* (one_tap) [I do wish you'd told me that. I could have had somebody on it weeks ago. # clarity: 0 # care: -2 # signal: blame # style: relationship # why: It's the very sentence that he could say back, word for word, and would be right to.]
    Laurie: I do wish you'd told me, too. # thought: February. I'm only saying. # mood: shut
    -> ask
* (all_you_have_done) [That's my fault and not yours, and you've done enough. Leave the page: Ros and I set it up on the twenty-second of June. # clarity: -2 # care: 1 # signal: let-standard-slide, made-it-safe # style: relationship # why: It takes the blame, names who does it and when, and three days before that the last of the twenty-three has sat a last paper without.]
    Laurie: June? It's Kayleigh Moss without her reader, on Monday. # thought: I don't want letting off. I want it done.
    -> ask
* (after_easter_mine) [After Easter it was mine. Ros and I fill that page tomorrow. Which of them can't wait till then? # clarity: 2 # care: 2 # signal: removed-obstacle, learning-not-blame, owned-my-part # style: consensus # why: It takes over what had no owner, says who does it and when, and goes on needing what he knows.]
    Laurie: Kayleigh Moss. She reads about as well as I sing. # thought: You didn't even breathe in first. # mood: open
    He writes her at the top of the empty page, in grease pencil.
    -> ask
* (owed) [That page has to be right by Monday at nine, they're owed that by law. You'll get it there, I know you will. I'll bring supper down if it's late. # clarity: 2 # care: -1 # signal: held-the-standard, standard-without-support # style: analysis # why: Not a word of it is wrong, and it's full of trust; the page that he couldn't face has been handed back to him, with sandwiches.]
    Laurie: I know what they're owed. I wrote it on the tab. # thought: So I'll do it tonight. That's what that meant. # mood: flat
    -> ask

=== the_window ===
# phase: explore
He reaches behind the calendar and hands you the envelope. Friargate College. Chemistry technician, afternoons from one. From Monday.
Laurie: The money stopped at Easter, with the promise. So I found something. The head signed it in March. You're down at the bottom, under copies. # thought: They've given me a bench. There's a window over it.
Laurie: You said Easter. I believed it, that's all.
* (good_plan) [You believed me and planned by it. That was right. The six weeks that I came for aren't mine to ask. # clarity: 2 # care: 2 # signal: owned-my-part, learning-not-blame # style: consensus # why: It says who was right and takes the request off the table by name, before he has to.]
    He takes the letter back and looks at it, as if to see what else it can do.
    Laurie: Six weeks. Was that what it was. # thought: I'd my fists up for that. I don't know where to put them. # mood: open
    -> ask
* (well_deserved) [I'm glad for you, and I'm why you had to look. What do we do on Monday? # clarity: -1 # care: 1 # signal: hinted, left-it-with-them # style: relationship # why: Glad for him, and open about why; then it asks him to solve what isn't his any more.]
    Laurie: Thank you. We? # thought: There's a hook in that. I can feel it.
    -> ask
* (by_the_yard) [That can't have reached me. I get copied in on things by the yard. # clarity: -1 # care: -1 # signal: passed-the-buck # style: speed # why: It may be so; it answers a letter with a filing system.]
    Laurie: It reached you. I put it in the tray myself. # thought: I squared it up with the edge. # mood: flat
    -> ask
* (two_hundred) [You've done right, and I'm glad for you. I still have 211 pupils on Monday, and nobody with a key. What could you still do for me there? # clarity: 1 # care: -1 # signal: named-the-gap, passed-the-buck # style: analysis # why: Glad for him in one sentence; the consequence is real, and said here, to him, as a question, it's a weight and not a piece of news.]
    Laurie: I can count. I did the desks. # thought: Glad, you said. For about four words. # mood: flat
    -> ask

// ---------------------------------------------------------------- agree

=== ask ===
{ knows && behind == "window":
    -> instead
}
# phase: agree
# pressure: high
# room: key
He turns the key at his belt a quarter one way, and a quarter back.
Laurie: Go on, then. Ask me properly. # thought: I'd say yes to get it over. That's the trouble with me.
* (on_its_knees) [You know what it is. There's nobody I'd sooner trust with that store. # clarity: -1 # care: 0 # signal: hinted, stated-belief # style: relationship # why: It's so sure of him that it never gets as far as a question that he could say no to.]
    Laurie: That's not a question. # thought: It's got no edge to it. You can't refuse a thing with no edge.
    -> takeoff
* (cannot_ask) [I came to ask you for the wrong thing. You've carried it long enough. # clarity: -1 # care: 1 # signal: avoided-decision, owned-my-part # style: consensus # why: Guilt withdraws a fair request, Monday stays where it is, and he'll be the one who worries over it.]
    Laurie: Who carries it, then? # thought: There's nobody. I've looked. I've been looking since Easter.
    -> takeoff
* (no_right) [Six weeks, Monday to the last paper. You can turn me down. I'd still like them. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: speed # why: The size of it, the end of it and the way out of it are all in one breath, and it's still a request.]
    ~ dated = true
    { temper:
    - "ironic":
        Laurie: You'd still like them. I'd like a window. # thought: You said it and then you stopped. It can be done, then.
    - "hurt":
        Laurie: I can turn you down. # thought: I don't want to. I wanted to be able to.
    - else:
        Laurie: Six. I thought you'd say July. # thought: Six has an end. I can see the end of six.
    }
    { behind == "window":
        -> monday
    }
    -> takeoff
* (nobody_else) [I need you until the nineteenth, six weeks, and I know what that is. Nobody else knows the store, so whatever you need for it you'll get. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: analysis # why: It's exact about what and until when, and generous, with a blank promise; there's still no reply to it except yes.]
    ~ dated = true
    Laurie: Whatever I need. # thought: That's four walls and a ceiling. Where's the door?
    { behind == "window":
        -> monday
    }
    -> takeoff

=== monday ===
# phase: agree
{ not dated:
    Laurie: It's the six weeks, isn't it? I've seen the timetable. I typed it. # thought: Somebody has to say it. I might as well, I do everything else.
}
Laurie: Afternoons as well, would that be? From Monday? # thought: It's in your tray. It's been in your tray since March.
He is looking at the calendar, where it doesn't hang flat.
* (half_past_one) [Both ends of the day, I'm afraid. Papers at nine and at half past one. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: A full answer to what he asked, and none to why he asked it.]
    ~ dated = true
    Laurie: Half past one. # thought: You're really not going to ask.
    -> believe
* (lighter) [Only the ones you can do. If an afternoon's difficult, you tell me. # clarity: -1 # care: 1 # signal: unclear-outcome, made-it-safe # style: relationship # why: Kindly meant, and an exam at half past one can't be done only as far as he can manage.]
    Laurie: An afternoon. # thought: All of them. Every one. It has a crest on it.
    -> believe
* (not_flat) [You asked that very carefully, and you're looking at the wall. What's on Monday afternoon? # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: analysis # why: It hears that the question wasn't about the timetable, and holds its own request back for the answer.]
    ~ knows = true
    He takes an envelope from behind the calendar. Friargate College. Chemistry technician, afternoons from one. From Monday.
    Laurie: The head signed it in March. You got a copy. You said Easter, so I found something for after. # thought: They've given me a bench. There's a window over it. # mood: open
    -> instead
* (gwen_says) [Yes, afternoons are most of it. So years 7 and 8 go without practicals until the end. Gwen's agreed, from tomorrow. # clarity: 2 # care: 1 # signal: removed-obstacle, clear-request # style: consensus # why: It takes real work off him, and off the wrong half of his day.]
    ~ dated = true
    Laurie: That's my mornings. That's handsome. # thought: It's not the mornings.
    It isn't quite a yes.
    -> believe

=== instead ===
# phase: agree
# pressure: high
He hangs the calendar straight.
Laurie: So I'm out of here at one on Monday. What is it you want of me, then? # thought: If you ask me to ring them, I'll do it. I'll hate us both, but I'll do it.
* (ring_them) [It was my doing, so I'll see to it. I ring Friargate tonight, I take the blame, and you start there on the twenty-second of June. # clarity: 2 # care: -2 # signal: no-room-for-the-person, clear-request # style: speed # why: It's quite clear and takes all the blame, and makes the one who kept his word to everybody break it, with help.]
    ~ dated = true
    Laurie: You'd take the blame. # thought: It's my name they've got, under the crest. You'd be breaking that one for me, too. # mood: shut
    Laurie: If you want to ring, ring.
    -> who
* (blessing) [Nothing. You kept your word. On Monday at one you go, and I'll manage. # clarity: -1 # care: 1 # signal: unclear-outcome, acknowledged-effort # style: relationship # why: Handsome, and it lets the only person who knows the store go home without having been asked one thing.]
    Laurie: Manage how? Do you know which way up the bags go? # thought: You've given me what I wanted, and I can't leave.
    -> who
* (bit_of_both) [Might there be a bit of both in it, just for the first few days? # clarity: -1 # care: -1 # signal: hinted, moved-goalpost # style: consensus # why: Another little while without an end to it; that's how the first one began.]
    Laurie: A few days. Till Whitsun, say. # thought: You can't help it. It just grows back.
    -> who
* (teach_me) [Something else. Tomorrow and Friday, eight till ten, teach me the store. From Monday I do it myself. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: The request changes out loud: four hours instead of six weeks, and the rest with the person who ran up the debt.]
    ~ dated = true
    ~ changed = true
    { temper:
    - "ironic":
        Laurie: You. In the gym. With a clipboard. # thought: I'd pay to see that. I'd pay double for Pauline to.
    - "hurt":
        Laurie: You'd do it? Not find somebody. Do it. # thought: I didn't know it could be asked like that.
    - else:
        Laurie: Four hours. That I've got. # thought: I could do four hours lying down.
    }
    He has his hand on the key, and doesn't seem to know it.
    -> who

=== who ===
# phase: agree
{
- changed:
    Laurie: There's sixteen of these wanted tomorrow at nine. I can't be here and in the store. # thought: It's always me that finds that out. Let's see.
- dated:
    Laurie: And if they say no, at the college? Who opens the store on Monday? # thought: I hope they say no. There, I've thought it.
- else:
    Laurie: So who opens the store, at half past seven on Monday? # thought: You haven't got a name. I can hear that you haven't.
}
* (whoever) [I won't make up a name. By then somebody will have come forward. # clarity: -1 # care: -1 # signal: unclear-outcome, waited-for-agreement # style: consensus # why: It's honest about the name; somebody usually comes forward, and he knows who it usually was.]
    Laurie: Somebody always has. He's weighing things. # thought: I walked into it. I was standing there in a white coat.
    -> after_who
* (folder) [Just give me the folder tonight. I've run bigger things than a gym, and I'm sure I'll have it by Friday. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: It's decided who does it, and seven months of what he knows have become some reading for the evening.]
    Laurie: Take it. It has tabs. # thought: Seven months. Have it by Friday.
    -> after_who
* (no_pots) {changed} [Leave them. No practicals for years 7 and 8 from tomorrow. It's agreed with Gwen, and I'll tell the classes. # clarity: 2 # care: 2 # signal: removed-obstacle # style: analysis # why: The collision he has just found is cleared away, with who agreed it and who says so to thirty children.]
    He looks at the pots. Eleven are full.
    Laurie: They were going to grow crystals. # thought: It's gone. You said it and it's gone off the bench.
    -> helpline
* (me_on_monday) {not changed} [I open it. No calls to Friargate. I'd need you tomorrow and Friday, eight till ten, to teach me. That's the whole request now. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part # style: speed # why: A request that hadn't got to its end is put right: who, which four hours, and nothing after.]
    ~ dated = true
    ~ changed = true
    Laurie: You. At half past seven. # thought: You took your time, but you got there.
    Laurie: Four hours I can do. # mood: lighter
    -> helpline
* (round_you) [Whatever suits you best. I'll fit in round you, early, late, in your lunch hour, you only have to say. # clarity: -1 # care: 1 # signal: left-it-with-them, said-yes-to-everything # style: relationship # why: Obliging, and the planning of it has gone straight back to the one it was to be taken from.]
    Laurie: So I'm to make you a timetable. # thought: I make everybody a timetable.
    -> after_who


=== after_who ===
{ dated && not changed:
    -> believe
}
-> helpline

=== takeoff ===
{ behind == "window" && not dated:
    -> monday
}
# phase: agree
{ dated:
    Laurie: You said something would come off, in October. What came off was Pauline. # thought: That's good. I've had that one since November.
    Laurie: So what goes, this time? And when?
- else:
    Laurie: It's the six weeks, isn't it? I've seen the timetable, I typed it. What would go, if I did? # thought: Somebody has to say it. I might as well, I do everything else.
}
* (pot_of_money) [I've got four hundred pounds out of the governors for you. It'll be in the May pay, and you've more than earned it. # clarity: 1 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: A real sum with a real date, paid for the one thing he hasn't got to sell, which is four o'clock.]
    { dated:
        Laurie: That's kind. I meant off, though. Not on. # thought: You've priced it. It comes to two pounds something an hour.
    - else:
        Laurie: So it is the six weeks. At four hundred. # thought: You've priced it. You've still not asked for it.
    }
    -> believe
* (thursdays) {knows && behind == "allotment"} [Thursdays from one, starting tomorrow: I do the exams till the nineteenth. And years 7 and 8 do without practicals. # clarity: 2 # care: 2 # signal: removed-obstacle, clear-request # style: analysis # why: It takes off the very hours that he told you about, says who does them, and starts tomorrow.]
    ~ dated = true
    Laurie: Tomorrow. I could ring him and say tomorrow? # thought: He'll think I'm ill.
    He looks at the clock. Half an hour until he rings.
    -> believe
* (page_and_pots) {knows && behind == "list"} [The twenty-three are mine, now and up to the nineteenth. And no practicals for years 7 and 8, from tomorrow. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: The part he had let go of gets an owner, and so does the morning he's been doing at seven.]
    ~ dated = true
    Laurie: You'd sit in the small room with Kayleigh Moss? # thought: She'll have you reading in a week.
    He shuts the folder. It stays shut. # mood: lighter
    -> believe
* (gwen_agreed) {not knows} [No practicals for years 7 and 8 until the nineteenth, from tomorrow; Gwen's agreed. And I do every four o'clock dispatch. # clarity: 2 # care: 2 # signal: removed-obstacle, clear-request # style: consensus # why: Two pieces of work, two names, and a day on which it begins; nothing in it has to turn up first.]
    ~ dated = true
    { temper == "ironic":
        Laurie: You'll be sealing bags. There's a strip you peel. It's the best bit. # thought: From tomorrow. That's a day with a name.
    - else:
        Laurie: From tomorrow. Not from when it settles down. # thought: That's a day with a name.
    }
    -> believe
* (you_name_it) [Anything. In October I never asked you, so this time you say what's too much, and it goes today. # clarity: -1 # care: 1 # signal: said-yes-to-everything, made-it-safe # style: relationship # why: It's a blank cheque from somebody whose last one is still on the wall, and he has to fill it in.]
    Laurie: Anything's a lot. I'd have settled for a Tuesday. # thought: If I name it and it doesn't go, then I'll know.
    -> believe
* (as_we_go) [I don't want to promise you the wrong thing. We take the first week, and then you, Gwen and I see what gives. # clarity: -1 # care: -1 # signal: avoided-decision, waited-for-agreement # style: consensus # why: Careful, and it's the same offer that was on the table last October.]
    Laurie: See what gives. We saw, last time. # thought: What gives is me. It's a very stable compound.
    -> believe

=== believe ===
{ behind == "allotment":
    // From here on it only matters whether the list and the letter are out.
    ~ knows = true
}
# phase: agree
# pressure: high
# room: key
{ not dated:
    Laurie: The nineteenth, it says on the timetable. # thought: You've not said it. You've let me say it.
}
Laurie: You said Easter. Why's the nineteenth any different? # thought: I want there to be an answer. I'd quite like it to be good.
He has taken the key off his belt and put it down between you, bung and all.
* (this_time) [Because in February I waited for the county, and I'm sorry. This time I'm on to them weekly, you hear all of it, and you have my word. # clarity: 0 # care: -2 # signal: said-yes-to-everything, owned-my-part # style: relationship # why: It owns up to the waiting and hangs the new word on the same county; he has one of those already.]
    Laurie: I've got one of those. # thought: It's up there. It stops on the second of April. # mood: shut
    -> august
* (last_paper) [Because the exams end that afternoon. The last paper's physics, at half past one, and after that there's nothing left to run. # clarity: 1 # care: 0 # signal: explained-why # style: analysis # why: A good fact about exams; it says nothing about the person who had good facts last time, too.]
    { dated:
        Laurie: There's packing up. There's always packing up. # thought: It'll do. It isn't what I asked.
    - else:
        Laurie: So it's the nineteenth. # thought: I had to get it out of a physics paper.
    }
    -> august
* (no_reason) [After what I did with Easter I wouldn't believe it either. # clarity: -1 # care: 1 # signal: acknowledged-difficulty, owned-my-part # style: consensus # why: It grants him his doubt, owns what made it, and then leaves him alone with it.]
    Laurie: That makes two of us, then. # thought: I was asking to be talked into it, you know.
    -> august
* (hangs_on_me) [Because this one hangs on me. On the nineteenth, at half past four, I take the key. # clarity: 2 # care: 2 # signal: explained-why, owned-my-part # style: analysis # why: It says what was wrong with the first promise, and makes the second out of the one thing that is in hand.]
    ~ dated = true
    { temper:
    - "ironic":
        Laurie: You're not very big to hang a thing on. # thought: But you're here. The other one never was.
    - "hurt":
        He thinks it through. You can see him looking for the hole.
        Laurie: Whoever there is or isn't. # thought: There's nobody in it but you. So I'd know who.
    - else:
        Laurie: Half past four. I could cross off to that. # thought: Thirty-two school days. No. Twenty-seven, there's half term.
    }
    -> august

=== helpline ===
# phase: agree
# pressure: high
# room: key
He has taken the key off his belt and put it down between you, bung and all.
Laurie: And at ten past one on Monday, when a bag won't seal? You'll ring me. # thought: They all ring me. Pauline rings me.
* (not_you) [No. I ring the board, and hold, like everybody who doesn't know you. # clarity: 1 # care: 2 # signal: held-the-standard, made-it-safe # style: consensus # why: It sees the small way in which the new arrangement would leak, and stops it on this side, with a no.]
    { temper:
    - "ironic":
        Laurie: They play you Vivaldi. All of it. # thought: You'll stand in a gym with Vivaldi. Good.
    - "hurt":
        Laurie: You'd let it ring. # thought: Nobody's ever kept to it for me. I've always had to.
    - else:
        Laurie: Then I'll turn it off. At one. # thought: Off. I'd forgotten that it did off.
    }
    -> after_helpline
* (five_minutes) [Once, if it's a bag, and never after that. I'll write down what you tell me, and you get that time back from me. # clarity: 1 # care: -1 # signal: no-room-for-the-person, moved-goalpost # style: speed # why: An honest answer with a limit on it; it gives back his afternoons with a small claim on every one.]
    Laurie: Once. # thought: I'll turn it off. I won't, though, will I. # mood: flat
    -> after_helpline
* (wont_need) [It won't come to that. I'll be so well up in it by then. # clarity: -1 # care: 0 # signal: softened-the-message # style: relationship # why: A hope where there should have been an answer; on Monday at ten past one it's worth nothing.]
    Laurie: It comes to that every year. # thought: It came to it in November, in the snow.
    -> after_helpline
* (only_if_you) [Those hours aren't mine. You tell me what would be all right. # clarity: -1 # care: 1 # signal: softened-the-message, left-it-with-them # style: relationship # why: So considerate that he can't refuse it; keeping his afternoons free has become his job.]
    Laurie: I suppose I could leave it on. # thought: There. I've said it myself. That's how it's done.
    -> after_helpline


=== after_helpline ===
{ monday.not_flat:
    -> the_yes
}
-> august

=== august ===
# phase: agree
{ changed || not dated:
    Laurie: And August? Results. Somebody has to be in at six, twice. # thought: It always comes back for August. Like wasps.
- else:
    Laurie: And August? Results. Two mornings, six o'clock. That's after your nineteenth. # thought: I've typed that as well. I've typed everything.
}
* (stone) [August I can't see from here, and I won't guess. There's a whole summer in between for something to come of it. # clarity: -1 # care: -1 # signal: avoided-decision, hinted # style: consensus # why: In February, too, there was a whole spring in between.]
    Laurie: Something might turn up. # thought: You moved your lips along with me. # mood: flat
    -> the_yes
* (first_of_july) [You've done your share of Augusts. The post goes out again on the first of July, and by August there'll be somebody in that chair. # clarity: 1 # care: -2 # signal: said-yes-to-everything # style: analysis # why: It lets him off, with a date, and with a person who doesn't exist: the county may let the post go, or may not. That was the recipe of the last one.]
    Laurie: There'll be somebody. # thought: Same chair. Same somebody. # mood: shut
    -> the_yes
* (sun) [I owe you a summer. Book something nice, and we'll sort August out between us. # clarity: -1 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It wishes him a holiday, and who "us" is at six in the morning isn't said.]
    Laurie: Is that a no, or a brochure? # thought: I'd like to book something. I'd need to know.
    -> the_yes
* (not_you_maybe_me) [I don't know who. Not you. If there's nobody, I set the alarm myself. # clarity: 2 # care: 2 # signal: offered-support, explained-why # style: relationship # why: It admits to a gap, says who won't be asked to fill it, and who will if nobody else does.]
    { temper:
    - "ironic":
        Laurie: A deputy head who doesn't know. I should have that in a jar. # thought: I believed that one straight off.
    - "hurt":
        Laurie: You don't know. # thought: You could have said that in February. It's only three words.
        Something about the shoulders has come down.
    - else:
        Laurie: Not me. Say that bit again? # thought: No, don't. I got it.
    }
    -> the_yes


=== the_yes ===
{ safety < 15:
    -> had_enough
}
# phase: agree
# pressure: high
# room: key
{
- changed:
    Laurie: All right. Two mornings. It's a lot to get in, in two mornings. But all right. # thought: I said "all right" twice. I always do that when it isn't, quite.
- not dated:
    Laurie: Well. All right. Whatever it comes to. I'll do it. # thought: You haven't asked, and I've said yes. We're very good at this.
- commitment >= 60:
    Laurie: All right. Go on. I'll do it. # thought: I mean it, I think. There's a bit at the back that doesn't.
- else:
    Laurie: Fine. I'll do it. It's fine. # thought: Say yes and the bell goes.
}
* (marvel) [Thank you. I hadn't earned that. I told Mrs Quayle this morning that you'd say yes if I asked you straight. # clarity: -1 # care: 0 # signal: acknowledged-effort, rushed-decision # style: relationship # why: It's modest, and it shows that the yes was already spoken for; taking anything back would now be letting two people down.]
    Laurie: You told her this morning. # thought: Before you came down. So it was decided over coffee.
    -> bulletin
* (in_writing) [Thank you. You'll have it in writing by six tonight, my part of it first, with a copy to the head. # clarity: 2 # care: 0 # signal: held-the-standard, asked-for-commitment # style: analysis # why: After a promise that was only air, paper is worth something, and it begins with the right one; it also closes the lid on whatever stood behind that yes.]
    { behind == "window" && not changed:
        Laurie: Another one with copies. # thought: Put it in the tray. On top of the other one.
    - else:
        Laurie: In writing. Well, that's new. # thought: It's better than a wet hand. It's still just me that's said yes.
    }
    -> bulletin
* (which_bit) [And the part of you that doesn't want to? Let it have a say. # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: consensus # why: It doesn't take the first yes, and makes the other half of it welcome while there's time to act on it.]
    {
    - changed:
        Laurie: The invigilators. Two of them will only work for me. I'd have to introduce you. # thought: One bites.
        You put it down for Friday at nine.
    - behind == "list" && not knows:
        ~ knows = true
        He opens the folder at the last tab. It's an empty page.
        Laurie: Extra time. Twenty-three of them. I stopped at Easter, because it had stopped being mine to do. # thought: I'd have let it come out on Monday. I nearly did.
        Laurie: Ros in learning support has the names. You and her, tomorrow, before the bell?
        You say yes to tomorrow.
    - behind == "window":
        { knows:
            Laurie: It wants to go at one. On Monday. It's got a letter. # thought: It's had a say. Let's see if it gets a hearing.
        - else:
            Laurie: It wants its afternoons. # thought: Ask me which afternoons. It's right there, behind the calendar.
        }
    - behind == "allotment":
        Laurie: It says week four, when there are three papers a day. Look in on me in week four. # thought: I've never said that to anybody with an office.
        You write it on your hand, there being nothing else.
    - else:
        Laurie: It says I'll stop again. If it gets like April. I'd sooner say so than do it. # thought: That's the first time I've said it with my mouth.
    }
    -> bulletin
* (eight_tomorrow) [Don't say it now. Go home, have your tea, and tell me at eight tomorrow, either way. # clarity: 0 # care: 2 # signal: paused-the-talk, made-room-for-context # style: speed # why: A yes that's been slept on is worth more than one between two bells; it does leave the thing open for a night.]
    { temper:
    - "ironic":
        Laurie: Either way. You'll not sleep. # thought: Good. We can take turns.
    - "hurt":
        Laurie: You'd wait for it? # thought: I'll say yes. But I'll have said it in my own kitchen.
    - else:
        Laurie: I could sleep on it. I could sleep on that bench. # thought: I nearly signed for something with my eyes shut.
    }
    -> bulletin

// ---------------------------------------------------------------- close

=== bulletin ===
# phase: close
# pressure: high
He rolls the last pot under his palm, to and fro.
Laurie: It said in the bulletin that I'd volunteered. Back in October. Was that you? # thought: They clapped. At Christmas. For the volunteer.
* (meant_as_thanks) [It was, and I'm sorry. It was meant as thanks. This time I'll see that you're thanked properly, in front of them all, on the nineteenth. # clarity: 1 # care: -1 # signal: owned-my-part, no-room-for-the-person # style: analysis # why: A straight answer, a sorry and a day; it will do once more, in front of more people, the thing that he minds about.]
    Laurie: In front of them all. # thought: More clapping. I said yes till Easter, and that's what didn't get in.
    -> last
* (they_think_world) [I should have stopped that clapping. They meant it, though, every one of them. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-effort # style: relationship # why: It owns up to the clapping, which nobody asked about, and offers him admiration in place of the answer.]
    Laurie: That's the trouble. It's hard to stop when they're clapping. # thought: So it was you.
    -> last
* (say_it_friday) [Yes, it was. On Friday, in the briefing, I say what I promised you, and that I broke it. # clarity: 2 # care: 2 # signal: owned-my-part, explained-why # style: speed # why: It corrects the story in front of the people who were told it, on a day, at the cost of the person who told it.]
    { temper:
    - "ironic":
        Laurie: Standing up? With them all there, eating toast? # thought: I'll come in for that. I'll sit down in there, even.
    - "hurt":
        It is a while before he says anything.
        Laurie: You needn't make a meal of it. Just so it's right. # thought: So it's right. That was all I wanted, the whole time.
    - else:
        Laurie: All right. Keep it short, though. # thought: Then I needn't be the keen one any more.
    }
    -> last
* (comes_from_head) [It went out from the head's office. I'd want to look it up first. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It sounds careful, and there's nothing to look up: the answer is standing in his prep room.]
    Laurie: It was an odd line. # thought: Look it up, then. It's on page two. # mood: flat
    -> last


=== last ===
# phase: close
He takes the grease pencil to the calendar, and stands there with it.
{
- changed:
    Laurie: What do I put on Monday? # thought: I'd like to put something. I've missed it, daft as that is.
- dated:
    Laurie: What do I put, then? On the nineteenth? # thought: I'd like to put something. I've missed it, daft as that is.
- else:
    Laurie: What do I put, then? Up here? # thought: Give me one square. One square with something in it.
}
* (an_egg) [Draw an egg. We'll have Easter when it's all over, you and I, with cake. I'm buying. # clarity: -1 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It has charm, and it's one more nice thing that's going to happen later.]
    He draws one. It's rather a good egg, and it isn't in any square.
    Laurie: There. When it's over. # thought: I like you. It's a nuisance.
    -> aftermath
* (line_under) [The day, and my thanks. Then we start afresh, and don't go back over this. # clarity: 1 # care: -1 # signal: no-room-for-the-person, rushed-decision # style: speed # why: A day, thanks and a new beginning, and folded into it the wish that he keep quiet about what came before.]
    Laurie: Afresh. # thought: So that's the line, and it's drawn round February.
    -> aftermath
* (in_pencil) [I'd put it in lightly for now. You can always go over it. # clarity: -1 # care: -1 # signal: hinted, unclear-outcome # style: analysis # why: Prudent, and it takes back by one shade whatever has been agreed.]
    Laurie: It only does the one thickness. # thought: Not an hour old, and it's going at the edges.
    -> aftermath
* (my_name) [My name. The day anything shifts I come down here and say so, if it's with empty hands. # clarity: 1 # care: 2 # signal: made-it-safe # style: relationship # why: It can't promise that nothing will change, and promises the one thing that was missing in February.]
    He writes it, in capitals, the way he labels things that mustn't be drunk.
    { with_what.wrong_way:
        Laurie: You began it badly, mind. I'd not have thought you'd end up on the wall.
    }
    Laurie: Empty hands'll do. # thought: That's all it'd have taken. Empty hands, on a Friday.
    -> aftermath

=== had_enough ===
# phase: close
He has put the lids on, all sixteen, full and empty.
{ dated:
    Laurie: I'll do what you've asked. Could you mind the door? It sticks. # thought: Go. Please just go, so I can be alone with the gas tap. # mood: shut
- else:
    Laurie: I'll see to Monday. Could you mind the door? It sticks. # thought: Go. Please just go, so I can be alone with the gas tap. # mood: shut
}
It doesn't stick at all.
-> aftermath

// ---------------------------------------------------------------- endings

=== aftermath ===
{ temper:
- "ironic":
    What you couldn't see at five past three is that he came to this ironic because he had given up on a straight word. He threw a joke to see what you'd do with it; asked for his feelings, he threw another.
- "hurt":
    What you couldn't see at five past three is that he was hurt, and less by the work than by the silence. More silence was no use to him, however kind.
- else:
    What you couldn't see at five past three is that he was done in. He couldn't have told you the date. What he could still do was sit down, and say one thing at a time.
}
{ behind:
- "allotment":
    And Easter was for an allotment, with his father, on Thursdays. Your promise had been passed on, and he was breaking it weekly, in your place.
- "list":
    And at Easter he had stopped one part of it, the list of those who get extra time, because on that day it stopped being his. He was afraid of what you'd say.
- else:
    And from Monday his afternoons belonged to Friargate College, signed in March on the strength of your word. Laurie was in the right. What could still be asked of him was something else.
}
{
- behind != "window" && dated && (knows || behind == "allotment") && commitment >= 70 && safety >= 62:
    -> half_past_four
- behind == "window" && changed && commitment >= 68 && safety >= 62:
    -> two_mornings
- dated && safety >= 53 && commitment >= 48:
    -> most_of_it
- safety >= 58:
    -> sorry_both_sides
- dated:
    -> to_the_letter
- safety >= 47:
    -> sorry_both_sides
- else:
    -> pigeonhole
}

=== half_past_four ===
# ending: half_past_four; Friday, half past four
# outcome: strong
# friend: I was going to say no, I'd got it all ready. Then I was asked properly, and told I could, and it turned out I didn't want to. There's a name on my calendar now. It isn't mine.
{ behind == "list":
    Three weeks later it's half term, and half of the papers have gone off. Kayleigh Moss has a reader; on Tuesdays it's you. {bulletin.say_it_friday: You stood up in the briefing; somebody dropped a knife.} Last Friday Laurie came to your office, for the first time in nineteen years, to say that the June rooms won't work. There were ten days to put it right. He is crossing off days again.
- else:
    Three weeks later it's half term, and half of the papers have gone off. The beans are in, eleven rows of them. {bulletin.say_it_friday: You stood up in the briefing; somebody dropped a knife.} Last Friday Laurie came to your office, for the first time in nineteen years, to say that the June rooms won't work. There were ten days to put it right. He is crossing off days again.
}
-> END

=== two_mornings ===
# ending: two_mornings; Two mornings
# outcome: strong
# friend: I showed the letter and waited to be asked to ring them and put it off. I'd have done it, too. Instead I had a deputy head in the store at eight, writing down which way up the bags go.
Three weeks later it's half term. You have the key, on a bit of string; he kept the bung. You've rung the board nine times and know the Vivaldi. You haven't rung Laurie. One morning he left a page on your desk, unasked: three things that go wrong in week five. Your own work is a fortnight behind, and you have told the head. Over his new bench, he says, there's a tree.
-> END

=== most_of_it ===
# ending: most_of_it; Most of it
# outcome: mixed
# friend: It was better than I thought. There's a date again, and some of it was meant. I kept a bit back, all the same. You do, once you've been had.
{
- changed:
    Three weeks later you've got the key and most of what goes with it. Some of it he didn't show you, and you didn't ask. You've rung the board so often that they know your voice, and him at Friargate, the once. What goes wrong in week five you'll find out in week five.
- behind == "window":
    Three weeks later Laurie does the mornings for you, and on most days he has to be gone by one. The afternoons are you, the head's secretary, and luck. The college has written to ask which of its agreements the school means to keep. He'd have told you straight, he says. You'd only have had to ask one question more.
- behind == "list" && not knows:
    Three weeks later the papers run. On the first Monday Kayleigh Moss sat in front of hers for an hour, without a reader, because there wasn't a list. Laurie did it that night, till two. He'd have told you, he says, if there'd been a good moment.
- else:
    Three weeks later the papers run, and nothing has been lost. He does his part, and you do yours on most days. When the rooms for June didn't work he moved them himself, on a Sunday. You heard of it from the caretaker. He says that he didn't want to make a thing of it.
}
-> END

=== to_the_letter ===
# ending: to_the_letter; To the letter
# outcome: mixed
# friend: I've been told what and until when. They'll get it, to the minute. Not a minute over, and not a word either.
{ behind == "window":
    { changed:
        Three weeks later you have the key, and what goes with it is in the folder. He came on both mornings, at eight, and showed you what you'd asked to be shown. On the second Tuesday a wrong paper lay on a hundred and twelve desks. That happens every year, Pauline tells you. He had known. It hadn't been on your list, he said.
    - else:
    { knows:
        Three weeks later Laurie is in the gym at half past seven, every day. Friargate gave the bench to somebody else. He has told you so, in one sentence, and hasn't mentioned it again. On the twentieth of June he'll have no afternoons and no exams. He leaves at five on the dot, and he shuts the door now. It does shut.
    - else:
        Three weeks later Laurie does exams until five to one, to the letter of what he has signed, and lays the key on your desk. On the first Monday you found it there with a hundred and twelve pupils outside the gym. He had assumed, he said, that you'd read what was in your tray.
    }
    }
- else:
    { behind == "list" && not knows:
        Three weeks later Laurie is in the gym at half past seven and out of it at five, every day. On the first Monday twenty-three of them sat down without the time or the reader that they were owed, because there was no list. He did it that evening. It hadn't been in what you asked him for, he said, and he said it quite pleasantly.
    - else:
    Three weeks later Laurie is in the gym at half past seven and out of it at five, every day. Each paper has been on time. In the second week the wrong room was down for French. He'd seen it on the Friday. It wasn't on the list of what he'd been asked to do, he said, and he said it quite pleasantly.
    }
}
-> END

=== sorry_both_sides ===
# ending: sorry_both_sides; Sorry, on both sides
# outcome: mixed
# friend: We had it out, sort of. It was nice to see a face down there. I don't quite know what I've agreed to. I expect I've agreed to it, though.
{
- behind == "window":
    Three weeks later you look in on Fridays, and there are biscuits. He is at Friargate from one, and hurries back at four to see what happened. Nobody asked him to. Two papers went off late, and both of you apologised. On the calendar no day has been crossed off since the second of April.
- fork.tomorrow:
    Three weeks later the two of you have talked at eight twice, and been interrupted once. Laurie is still doing the exams. Nobody has asked him to. He keeps the biscuits for you that you used to come down for, and goes home at six. On the calendar no day has been crossed off since the second of April.
- else:
    Three weeks later you look in on Fridays, and there are biscuits. Laurie is doing the exams, all of them. {dated: What was to come off is still on.|Nobody has said that he is, or that he isn't.} Two papers went off late, and both of you apologised. On the calendar no day has been crossed off since the second of April.
}
-> END

=== pigeonhole ===
# ending: pigeonhole; In your pigeonhole
# outcome: weak
# friend: I'm done. I don't even know what was said, it was all round the edges. I've written it down for once, in three lines. They can have it in an envelope, since they like those.
{ behind == "window":
    Three weeks later the key is in your pigeonhole, in an envelope, without the bung. It had been there since the Friday. Two invigilators left with him. You have the afternoons and the mornings, and the number of a man in the next county who used to do this. Laurie nods to you at the gate, on his way to the bus.
- else:
    Three weeks later the key is in your pigeonhole, in an envelope, with three lines. He has been to the union, and does the labs, eight till four. The exams are run by whoever is free, out of his folder. Everybody says how good the tabs are. When you pass him, he asks if you need anything, and goes on.
}
-> END
