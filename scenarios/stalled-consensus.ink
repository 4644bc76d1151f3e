# title: The fifth meeting
# summary: Four weeks of meetings about a library timetable, an hour left, and a chairman who wants one more round.
# theme: deciding together
# you: Head of branches in a city library service, and the timetable is yours to decide
# with: Ivo Maddern, head of children's and schools, twenty-two years in the service, on your level
# situation: From January each of the six branches shuts for one more day a week. Four posts are going and won't come back. Either all six shut on Mondays, or they take turns: three on Mondays, three on Thursdays.
# situation: Four weeks ago you asked Ivo to chair a group of the six branch leads, so that they'd carry whatever came of it. There have been four meetings. Whoever holds his knitted hedgehog speaks. You have held it four times, and each time said you were only there to listen. You've leaned to Mondays since the second week.
# situation: Ivo wants agreement for a reason. Three years ago Quay Street was turned over to self-service, in an e-mail, on a Friday. It was Ivo who had to read it out. Of five people, four were gone by the summer.
# situation: The city's bin calendar hangs on ninety-six thousand fridges all year, and page fourteen is your opening hours. Shona in the print room locks it at five. If she has nothing by then, she prints last year's.
# situation: It is Thursday the 27th of November, five to four. The fourth meeting has just ended without a result.
# goal: Decide today, with what Ivo knows in it. Say what is decided and what is still open, and have him carry it with you.
# power: level
# setting: room
# minutes: 14
# level: 2
# language: en
# content-note: In some runs a colleague's safety at work is touched on, without detail.
# cast: Ivo = Ivo Maddern
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = patient, tired, prickly
# vary: behind = own_monday, thursday_late
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 48
VAR commitment = 44
VAR momentum = 42

// Hidden circumstances, drawn before the first line.
// temper: how Ivo comes out of the fourth meeting.
// behind: what stands behind the stall. own_monday = his own Monday group at Northgate, which he can't object for as chair;
// thursday_late = the plan leaves one person alone at Mill Lane on Thursday evenings, he knows it, and he is right.
VAR temper = "patient"
VAR behind = "own_monday"

// What has happened in this talk.
VAR knows = false   // you have heard what stands behind the stall
VAR decided = false // a decision stands, for today
VAR changed = false // the decision has become a different one, and you said so
VAR foggy = false   // nobody could repeat what was decided, or by whom

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
The community room, five to four. Eight chairs in a circle. The hedgehog has been left on yours. It has one eye.
{ temper:
- "patient":
    Ivo: I thought that was a good round. We're close. # thought: Closer than last week. They nearly laughed. # mood: patient
    He walks round the circle, putting each chair back in its place with his knee.
    Ivo: There's tea in the urn, if you don't look at it.
- "tired":
    Ivo: Sit anywhere. They're all still warm. # thought: I've been listening since half past one. My face hurts. # mood: tired
    He has his shoes off, and his feet on somebody else's chair.
    Ivo: That was a good round. I think it was.
- else:
    Ivo: If it's the minutes you want, there's a flip chart. # thought: Here it comes. Go on. Push. # mood: prickly
    He is pulling tape off the flip chart in long strips.
    Ivo: It was a good round, actually.
}
{ behind == "own_monday":
    Ivo: Mind the maracas. They've to be at Northgate for Monday. # thought: Every Monday. Don't look at the maracas.
- else:
    Ivo: Pauline had to go early. She likes the bus while it's light. # thought: Don't ask me why. Do ask me why.
}
* (kept_civil) [You kept six people civil for two hours, and I'd like to make something of it. What do you think they could live with? # clarity: -1 # care: 1 # signal: acknowledged-effort, unclear-outcome # style: relationship # why: The thanks are earned, the question has been answered in orange for four weeks, and the page that locks at five isn't in it.]
    Ivo: Live with? That's the orange ones. There's ten of them up there. # thought: You don't stay behind to ask what's on the chart.
    -> one_more
* (so_mondays) [It's Mondays, all six, and if they carry it, they've you to thank. Shona gets the page at five, and you're the first to hear. # clarity: 2 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: The decision, the hour and the thanks are plain, and four weeks of his work have just been stepped over.]
    Ivo: The first to hear it. # thought: I was first last time, too. # mood: shut
    -> whose
* (orange) [Four meetings, and a sheet of orange dots. How did it get to this? # clarity: 0 # care: -2 # signal: blame # style: analysis # why: It asks, and the answer is already in the question: somebody made a mess of it, and he was in the chair.]
    Ivo: You were in it. Third chair from the urn. # thought: You passed. Four times you passed. # mood: shut
    -> whose
* (mine_to_make) [The page locks at five, and I've hidden in the circle. Help me decide it. # clarity: 2 # care: 1 # signal: named-the-gap, owned-my-part # style: consensus # why: What is needed, by when and whose it is, with a share of the stall owned and his help asked for.]
    { temper:
    - "patient":
        He stops, with his knee against a chair.
        Ivo: For you. I had wondered who we were standing there for. # thought: Four weeks. That's the first anyone's said.
    - "tired":
        Ivo: Help how? I've about one help left. # thought: At least it's one person talking.
    - else:
        Ivo: Stand in. Is that what we've been doing. # thought: That was my line. I'd been saving it.
    }
    -> one_more

=== whose ===
# phase: open
# pressure: high
Ivo: So what were the four weeks for? # thought: I'd like to know. I brought biscuits to those. # mood: shut
* (were_heard) [For people to be heard, and thanks to you they were. Now somebody has to choose, and I won't leave that with you. # clarity: 1 # care: 0 # signal: explained-why, standard-without-support # style: speed # why: It says who decides and thanks him for the rest, and treats what the four weeks cost him as a box that has been ticked.]
    Ivo: Heard. Well, we can tick that. # thought: They talked. I'm not sure they were heard.
    -> hedgehog
* (comfortable) [For me, I'm afraid. It was comfortable in there. Let me start again with what I need. # clarity: 1 # care: 2 # signal: owned-my-part # style: relationship # why: It owns the hiding without a but, and says that a plain request is coming.]
    Ivo: Comfortable. I was on a plastic chair. # thought: That's the first true thing anyone's said in here today. # mood: wary
    Ivo: Start again, then.
    -> hedgehog
* (more_time) [That came out too hard, I'm sorry. Tell me it needs another week, and I'll find you one somewhere. # clarity: -1 # care: 1 # signal: waited-for-agreement, owned-my-part # style: consensus # why: It makes peace by giving away the one thing that there isn't any of.]
    Ivo: It's a calendar. It hasn't got a somewhere. # thought: So you don't mean five. I can breathe till Monday.
    -> hedgehog
* (upstairs) [They weren't for nothing. Upstairs they ask me daily, and I could always say it's in good hands. Yours. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It hides behind the director on one side and behind him on the other.]
    Ivo: Mine. You asked me for them. # thought: In the car park. You said please.
    -> hedgehog

=== one_more ===
# phase: open
# pressure: high
{ opening.mine_to_make:
    Ivo: Then let us help you. One more round. I can have all six here on Monday. # thought: Shona says five. Shona always says five.
- else:
    Ivo: One more round would do it. I can have all six back here on Monday. # thought: Shona says five. Shona always says five.
}
* (fifth_round) [Four good rounds, Ivo. What would a fifth one tell us? # clarity: 2 # care: 1 # signal: invited-input # style: analysis # why: It takes his wish seriously enough to ask what it is for, and doesn't answer for him.]
    { temper:
    - "patient":
        He thinks about it, honestly, for some time.
        Ivo: Nothing new. They'd be nicer about it. # thought: I hadn't heard that until I said it.
    - "tired":
        Ivo: Nothing. They'd come, that's all. I like it that they come. # thought: I'd sleep till Monday.
    - else:
        Ivo: That's a trap. # thought: It's a decent trap.
        Ivo: Nothing. It'd tell us nothing. Happy?
    }
    -> hedgehog
* (fridges) [There isn't a Monday, I'm sorry. At five she prints the old hours, and they hang on ninety-six thousand fridges. # clarity: 2 # care: 0 # signal: explained-why, standard-without-support # style: speed # why: The limit and its reason could be said back by anyone; what he wants the Monday for is left alone.]
    Ivo: I know what a calendar is. # thought: It's on my own fridge. Under a magnet shaped like a bin.
    -> hedgehog
* (ring_shona) [I'd like that too. I'll ask Shona to hold the page till noon, and on Monday I'd say my own piece as well. # clarity: -1 # care: 1 # signal: waited-for-agreement, said-yes-to-everything # style: relationship # why: It gives him his round and even a share in it, and hands out time that belongs to a printing press: five means five.]
    Ivo: Would you? She likes you. # thought: Then there's no hurry about the other thing.
    You have your phone in your hand. Neither of you looks at it.
    -> hedgehog
* (bit_of_give) [Five is what she says, and there's always some give in it. # clarity: -2 # care: 0 # signal: unclear-outcome, avoided-decision # style: consensus # why: It makes the hour soft, and with it the reason to settle anything before then.]
    Ivo: There usually is. # thought: Half past, I should think. Then we'd need to lock up.
    -> hedgehog

// ---------------------------------------------------------------- explore

=== hedgehog ===
# phase: explore
# pressure: high
# room: key
You move the hedgehog to sit down, and then you're holding it.
Ivo: You've got the hedgehog. # thought: Rules are rules.
{ opening.so_mondays:
    Ivo: Four times you had that, and not a word about Mondays. What did you want?
- else:
    Ivo: Four times you had that, and you were only here to listen. What did you want?
}
* (in_one_piece) [I wanted you all out of it in one piece, and then I left you to hold it up on your own. I'm sorry. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It owns something real, and it's the answer to a different question.]
    Ivo: That's nice. I asked you what you wanted. # thought: You've gone pink. It's Mondays.
    -> dots
* (week_two) [Mondays. Since the second week, and I let you sit there with it. # clarity: 2 # care: 1 # signal: owned-my-part, explained-why # style: speed # why: A straight answer, late, and whom the lateness cost.]
    { temper:
    - "patient":
        Ivo: Week two. # thought: I saw it. You looked at Mondays the way people look at cake.
        He sits down, for the first time since you came in.
        Ivo: Thank you. I'd begun to think I'd made it up.
    - "tired":
        Ivo: Two meetings. I baked for those. # thought: It's almost a relief. I'm too tired to be angry.
    - else:
        Ivo: I knew it. I told the urn. # thought: Say that in week two and I'd have given you both biscuits. # mood: less prickly
    }
    -> dots
* (one_plan) [One plan that all six could carry, and I should have said so at once. Which would you put your own name to? # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: It owns a late word and hands his question back with care; the view that he was brave enough to ask about is nowhere in it.]
    Ivo: Any old plan? You didn't mind which? # thought: You had a view, and you let me go looking for it.
    -> dots
* (steered) [To listen. Anything else would have steered them. # clarity: -1 # care: 0 # signal: passed-the-buck # style: consensus # why: There is something in it, and it still doesn't say what he asked to know.]
    Ivo: They were steered. They just couldn't see who by. # thought: Still only here to listen, then.
    -> dots

=== dots ===
# phase: explore
Ivo: Anyway. Look at it.
On the flip chart are two plans and twelve dots: one green, one red, and in between a swarm of orange.
Ivo: Ten orange. Orange is "I can live with it". # thought: Orange is what you put when the chair's watching.
* (thats_a_yes) [Ten of twelve can live with it, and that's your doing. I'd say it's a yes. Shall I send it? # clarity: 1 # care: -1 # signal: rushed-decision, acknowledged-progress # style: speed # why: It gives him the credit and reads the chart in a breath, and it reads silence as consent.]
    Ivo: It's orange. # thought: You'd call it five o'clock.
    -> quay_street
* (which_dot) [You watched them go up. Which of those dots shouldn't be where it is? # clarity: 1 # care: 1 # signal: named-the-gap, made-room-for-context # style: analysis # why: It doesn't argue with the chart, and asks the one who watched it being filled.]
    { behind == "own_monday":
        He looks along the swarm and past the end of it.
        Ivo: There's none of mine up there. Chairs don't dot. # thought: It'd be red. It'd be as red as a bus.
    - else:
        He puts a finger on the aluminium frame. One dot is stuck to that, and not to the paper.
        Ivo: Pauline's. Over on the edge, look. # thought: That's as far as I can go. I promised.
    }
    -> quay_street
* (by_footfall) [Could it be clearer by branch? I could run it by Monday. # clarity: -1 # care: 0 # signal: over-analysed, avoided-decision # style: analysis # why: More numbers, after the hour when numbers would help, about a thing that isn't in the numbers.]
    Ivo: You could. It'd come out orange, in decimals. # thought: Good. A weekend.
    -> quay_street
* (side_by_side) [In October Northgate and Mill Lane wouldn't share a table. Today they shared a biscuit. You did that. # clarity: 0 # care: 1 # signal: acknowledged-progress # style: relationship # why: It sees what four weeks did bring, and what they were for has to wait for the next line.]
    Ivo: It was a custard cream. They broke it in half. # thought: You noticed. I didn't think anyone noticed that.
    -> quay_street

=== quay_street ===
# phase: explore
# pressure: high
He takes the lid off the urn, looks in, and puts it back.
Ivo: I read out the Quay Street thing. To five people, with their coats on. # thought: Wanda never even sat down.
Ivo: I'm not doing that twice.
* (friday_before) [What did you yourself need that Friday, and not get? # clarity: 2 # care: 1 # signal: invited-input # style: relationship # why: It takes the old wound as knowledge and asks him for it, in one answerable question.]
    { temper:
    - "patient":
        Ivo: Me. Goodness. # thought: It's a very short list. I've had it ready for three years.
    - "tired":
        He rubs his eyes with both thumbs.
    - else:
        The tape goes round his finger and off again.
    }
    Ivo: Told what I couldn't change. So I could get on with what I could. # mood: open
    -> under_it
* (another_time) [It won't be like that. I'll go round all six with you tomorrow, and you won't have to read out a word. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: analysis # why: It promises him company on a round that nobody has decided on, and answers a memory with a plan; what was missing that Friday isn't asked.]
    Ivo: All six. With what? # thought: It's not the reading out. It's the Monday after.
    He finds something to read on the back of a chair.
    -> under_it
* (too_raw) [It's a lot, on top of today. Let's sleep on it, I'm sure I can square the morning with Shona. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It spares both of you the hard half hour, and decides for last year's hours without saying so.]
    Ivo: Let's. Yes. Fresh heads. # thought: Is that allowed? I'm not going to ask if it's allowed.
    He stacks the first three chairs rather fast.
    -> aftermath
* (wandas_desk) [It was a wretched thing to be handed. I still miss Wanda. # clarity: -1 # care: 1 # signal: acknowledged-difficulty # style: relationship # why: It keeps him company in it, and leaves today where it was.]
    Ivo: She's at the garden centre now. She sends me bulbs. # thought: You liked her too. I forget that.
    -> under_it

=== under_it ===
# phase: explore
# pressure: high
# room: key
Ten past four. He has the hedgehog now, and is pushing its stuffing back in with one finger.
Ivo: Mondays is fine. As a plan. It's fine. # thought: Leave it there. Please leave it there. Please don't.
* (as_near) [Thank you. I know that you wanted more than fine. If you can carry it, then so can I: let's write the page. # clarity: 1 # care: -1 # signal: rushed-decision # style: consensus # why: It thanks him and takes the word at its face; what made him say it twice stays in the room.]
    Ivo: Carry it. Yes. # thought: That's that, then. I did say fine.
    -> chairs
* (who_rings) [Say I press send on Mondays now. Who rings you first, and what do they say? # clarity: 2 # care: 1 # signal: checked-understanding, made-room-for-context # style: analysis # why: It makes the objection somebody's, at some hour, so that it can be told without being argued.]
    { temper:
    - "patient":
        He tries it out. You can see him pick up the phone.
        { behind == "own_monday":
            Ivo: Oh. It's me. I ring me. # thought: That's clever. I know the words, too. # mood: open
        - else:
            Ivo: Oh. Nobody rings. She wouldn't. # thought: That's clever. I've said "she". # mood: open
        }
        -> reveal
    - "tired":
        Ivo: Who rings. I can do who rings. # thought: Small, and it's got an answer. # mood: open
        { behind == "own_monday":
            Ivo: I do, I think. I ring myself up.
        - else:
            Ivo: She wouldn't, that's the thing. She'd just go in.
        }
        -> reveal
    - else:
        Ivo: So now I'm to do forecasts. # thought: Ask me straight and I might. Don't you role-play me. # mood: prickly
        Ivo: Nobody rings. They text.
        -> chairs
    }
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and lost time to those who look on
* (wait) [(Say nothing. Watch the hedgehog, as he does.) # clarity: 0 # care: 1 # signal: waited, made-room-for-context # style: consensus # why: It leaves room for the sentence he hasn't said; what is wanted, and by when, must come from the next line.]
    { temper:
    - "patient":
        He waits as well. He has waited for whole carpets of three-year-olds.
        Ivo: I can do this till five, you know. I've been trained. # thought: Nice try. It's a nice silence, too.
        -> chairs
    - "tired":
        The urn ticks as it cools. It is a long time before anything else does.
        Ivo: Oh, take it. I'm too tired to sit on it. # thought: It's heavier than a chair. # mood: open
        -> reveal
    - else:
        He looks up, sharply, and finds nothing to push against.
        Ivo: Go on. Say it's been four weeks. # thought: You're meant to push now. I'd got something ready.
        You don't say it.
        Ivo: Oh, all right. # mood: open
        -> reveal
    }
* (two_fines) [That's two fines in a row. You're sitting on something, and it's worth more to me than your yes. # clarity: 1 # care: 1 # signal: named-the-gap, made-it-safe # style: speed # why: Blunt about what it noticed, and it makes the objection worth more than the agreement.]
    { temper:
    - "patient":
        Ivo: Two? # thought: I'd have caught that in a six-year-old.
        Ivo: Well. Yes. There is a thing. # mood: open
        -> reveal
    - "tired":
        Ivo: Not now. I've been so careful since half past one. # thought: If I start I'll say it badly. Ask me something with edges.
        -> chairs
    - else:
        He laughs, once, through his nose.
        Ivo: More than my yes. You might've opened with that. # thought: Finally. Somebody swings. # mood: open
        -> reveal
    }

=== chairs ===
# phase: explore
Ivo: I'd better put these back. There's yoga at half past five. # thought: Hands busy. That's better.
He passes you a chair, and you stack it, because he is already holding out the next.
* (good_room) [You've made a room where they can say things to each other. # clarity: -1 # care: 1 # signal: acknowledged-effort # style: relationship # why: True, warm, and it stays clear of what wasn't said in that room.]
    Ivo: They can say most things. # thought: Most. You could ask me about most.
    -> decide
* (yes_or_no) [Leave the chairs, you've done enough. A yes or a no to Mondays, and you're home. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: It spares him the chairs and asks one plain thing, and a yes got that way is worth what it cost.]
    Ivo: Then yes. # thought: You've had my yes. It was on the shelf by the door. # mood: flat
    -> decide
* (nothing_then) [So there's nothing? For a moment I thought there might be. # clarity: -1 # care: -1 # signal: hinted, avoided-decision # style: analysis # why: It comes up to the door, and reports that nobody seems to be at home.]
    Ivo: You get feelings like that in November. # thought: You had it in your hand. You put it down again.
    -> decide
* (hardest_chair) [Which of these couldn't you look at this afternoon? # clarity: 1 # care: 1 # signal: made-room-for-context # style: relationship # why: A sideways question, small enough to be answered with a chair in each hand.]
    He has stopped with one chair half on top of another.
    { behind == "own_monday":
        Ivo: The one I was in. # thought: That's out, then. # mood: open
    - else:
        Ivo: The one that went home early. # thought: I haven't told you a thing. I've told you a chair. # mood: open
    }
    -> reveal

=== reveal ===
~ knows = true
{ behind == "own_monday":
    -> babies
- else:
    -> one_at_mill_lane
}

=== babies ===
# phase: explore
# pressure: high
Ivo: Mondays, half past nine, Northgate. Nineteen babies and a parachute. I started it. # thought: It's so small. Say it out loud and it's the size of a maraca.
Ivo: And I was the chair. I couldn't object in my own circle. So round we went.
* (one_morning) [I'm glad you've said it, and I know what it costs. It's still Mondays, all six, and I'll tell the mothers so with you. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: analysis # why: It holds the decision and his arm, and the babies have nowhere to go: company in saying no, where a quarter of an hour would have done.]
    Ivo: With me. They'll bring the babies. # thought: That's why I didn't bring it. And that's the last you'll hear of it.
    -> decide
* (both_pockets) [So we both had full pockets. It's still Mondays, and the babies choose their new day first. # clarity: 2 # care: 2 # signal: held-the-standard, removed-obstacle # style: consensus # why: It shares the embarrassment, holds the decision and deals with the babies in the open, all at once.]
    He looks at the hedgehog, as if it had a view.
    Ivo: Tuesday. Quarter past nine, before the doors. Nobody's using quarter past nine. # thought: Four weeks, and it took as long as tying a shoe. # mood: lighter
    -> decide
* (keep_it) [I put you in that chair, so this one's mine to mend. Keep your Monday, and I'll have somebody open Northgate for you. # clarity: -1 # care: 1 # signal: said-yes-to-everything, rescued # style: speed # why: It owns the chair, and pays with hours that nobody has, where the others can't see it.]
    Ivo: For me. And what do I tell chess? # thought: Oh, that's kind. Oh, that's terrible.
    -> decide
* (never_said) [Then it's safe with me. I never heard a word of it, and nobody else need. # clarity: -1 # care: -1 # signal: avoided-decision # style: speed # why: Meant as tact, and it puts the thing straight back where it has been doing the damage.]
    Ivo: No. Quite. It's a bit late for babies. # thought: It took me a month to say that.
    -> decide

=== one_at_mill_lane ===
# phase: explore
# pressure: high
Ivo: Your sheet has two at Mill Lane on the Thursday late. Who's the second? # thought: Read it. Please just read it.
You look. Pauline is one. The other is Mr Doyle, the caretaker, whose shift ends at six.
Ivo: In September somebody waited for her at the bus stop. Twice. I promised not to make her an agenda item. # thought: I've kept it for two months. I'm keeping her instead.
* (wrong_two) [Thank you for telling me. Then my page is wrong: I wrote that two, and it goes no further than me. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: relationship # why: It believes him at once, owns the number, and lets him have told without having broken his word.]
    He breathes out as if he had been holding his breath since September.
    Ivo: It's a good plan otherwise. I did try to find you another hole. # thought: You didn't ask if she was sure. # mood: lighter
    -> decide
* (panic_button) [She'll have an alarm by January and a taxi on my account every Thursday, for as long as the late stays. # clarity: 1 # care: 0 # signal: held-the-standard # style: analysis # why: Real help, quickly found, and nobody has asked the one who would be pressing it at seven with the building empty.]
    Ivo: A button. And she presses it, and who comes? # thought: The taxi?
    -> decide
* (a_form) [I believe every word. She'd only have had to report it in September, it's one page, and I could have acted. # clarity: 0 # care: -2 # signal: blame # style: analysis # why: It believes it, and makes the person who was followed responsible for your sheet.]
    Ivo: There is a form. It goes to the whole committee. # thought: That's why I'm the form. # mood: shut
    -> decide
* (ring_her) [That's on my sheet, so it's mine to see to. I'll ring Pauline tonight, and then she can stop worrying. # clarity: -1 # care: 1 # signal: rescued, owned-my-part # style: speed # why: It owns the sheet, and it spends the secret that he has only just lent.]
    Ivo: She doesn't know that you know. # thought: What have I done.
    Ivo: Please don't ring her.
    -> decide

// ---------------------------------------------------------------- agree

=== decide ===
# phase: agree
# pressure: high
# room: key
Twenty past four, and dark. On your phone Shona's page is open: six branches, six days, thirty-six empty boxes. Underneath she has typed: five means five.
{ babies.keep_it:
    Ivo: What goes in them? And Northgate, on a Monday? You said keep it. # thought: Say you didn't mean it. Or that you did.
- else:
    Ivo: So what goes in them? # thought: {knows: Now I'll see what it was for.|Tell me, and I'll nod.}
}
* (you_pick) {not (knows && behind == "thursday_late")} [I've decided by keeping quiet for long enough. You know the six. You pick, and I'll put my name under it. # clarity: -1 # care: 0 # signal: passed-the-buck, left-it-with-them # style: relationship # why: It sounds like trust, and it hands a peer the decision that was never his.]
    Ivo: Me? Then I'd have to go round. # thought: You've given it back. It was nearly yours for a minute.
    -> after_decide
* (provisional) {not (knows && behind == "thursday_late")} [Could we print Mondays, and put "provisional" beside it? Then nobody need be unhappy before Christmas. # clarity: -1 # care: 1 # signal: let-standard-slide, softened-the-message # style: consensus # why: It is gentle with all six of them, and a fridge can't be told that it was only a draft.]
    Ivo: Provisional. On a bin calendar. # thought: People plan weddings round that thing.
    -> after_decide
* (mondays_open) {not (knows && behind == "thursday_late")} [Mondays, all six. Where the Monday groups go isn't decided, and there I'll go by you. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: speed # why: It says what is settled, and gives him a real piece of what is not.]
    ~ decided = true
    { behind == "own_monday":
        He puts a thumb over the Northgate box and takes it away again.
        Ivo: Mondays. Say it once more, so that I've heard it. # thought: It's said. The sky's where it was.
        You say it once more.
    - else:
        Ivo: By me. On the groups. # thought: That's eleven groups. And it isn't the Thursday.
        His eye goes down the page to Thursday, and stays there.
    }
    -> after_decide
* (in_writing) {not (knows && behind == "thursday_late")} [Mondays. I'll write to all six by five, with the reasons and my thanks, and nobody has to read it out. # clarity: 2 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: analysis # why: The decision, the hour, the reasons and the thanks, in the one form that he has just told you about.]
    ~ decided = true
    Ivo: You'll write. By five. # thought: It's even nearly a Friday.
    -> after_decide
* (as_drawn) {knows && behind == "thursday_late"} [Mondays, as drawn. By January you'll have a second name for those Thursdays from me. You've my word on it. # clarity: 2 # care: -1 # signal: rushed-decision, standard-without-support # style: speed # why: A decision, a date and a word, and there is nobody in it; four posts are going and won't come back.]
    ~ decided = true
    Ivo: Whose name? You've four fewer people. # thought: You heard me, and then you carried on.
    -> after_decide
* (not_with_that) {knows && behind == "thursday_late"} [I wrote that two, so I'm not sending it. Let the old hours run, and we'll take the time it needs. # clarity: -1 # care: 1 # signal: avoided-decision # style: relationship # why: It owns the number, and hasn't looked at what the old hours say about Thursdays.]
    Ivo: The old hours have got her there till eight as well. # thought: I gave you one box. You've thrown out the page.
    -> after_decide
* (may_vary) {knows && behind == "thursday_late"} [What if we leave the evenings off, and say that times may vary? Most people ring up anyway. # clarity: -1 # care: -1 # signal: hinted, unclear-outcome # style: consensus # why: It hides the problem from the reader and leaves it with the one who has the keys.]
    Ivo: They ring up. And who answers, at seven on a Thursday? # thought: Guess. Have one guess.
    -> after_decide
* (two_sixes) {knows && behind == "thursday_late"} [Mondays. But Mill Lane shuts at six on Thursdays, and Hollin Park as well. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: It changes the decision out loud, says exactly how, and goes further than he had dared to ask.]
    ~ decided = true
    ~ changed = true
    Ivo: Hollin Park as well. I hadn't even got to Hollin Park. # thought: You read the whole column. # mood: lighter
    Two sixes go into two small boxes. It takes four seconds.
    -> after_decide

=== after_decide ===
{ knows:
    -> sentence
- else:
    -> one_box
}

=== one_box ===
# phase: agree
He is reading the page upside down.
{ behind == "own_monday":
    { decided:
        Ivo: So Northgate's Monday just says "closed". # thought: It's such a short word. Ask me why I'm on that box.
    - else:
        Ivo: If it's Mondays, Northgate's box just says "closed". # thought: It's such a short word. Ask me why I'm on that box.
    }
- else:
    Ivo: Thursday late, Mill Lane. Two people, is it, on your sheet? # thought: Ask me which two.
}
* (as_per_sheet) [That's as on the sheet, and I've been over it twice. Is there any figure in it that you'd change? # clarity: 1 # care: 0 # signal: standard-without-support, invited-input # style: speed # why: A careful answer and a fair question, and it asks for a figure, which his isn't.]
    Ivo: No. The figures are fine. # thought: That makes three fines. Nobody's counting.
    -> sentence
* (one_of_thirty_six) [You've thirty-six boxes there, and you read me that one. What's the matter with it? # clarity: 2 # care: 1 # signal: invited-input # style: analysis # why: It notices which box he chose to read out, and asks about exactly that.]
    -> out_with_it
* (not_single_boxes) [Let's not start on single boxes, not with five coming. # clarity: 0 # care: -1 # signal: no-room-for-the-person # style: consensus # why: It protects the whole from the detail, and the detail was the point.]
    Ivo: No. Heaven forbid. # thought: Last call, that was.
    -> sentence
* (stewed_tea) [I'll draw us some of that tea before I send anything. Have a proper look while I do. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: A pause where a pause may help, with an open door in it; the clock is left out.]
    { temper:
    - "patient":
        Ivo: I've looked. It's a nice page. # thought: I could look at it till five.
        The tea is the colour of a fence.
        -> sentence
    - "tired":
        When you turn round with two cups, he has your phone, and his thumb beside one box.
        -> out_with_it
    - else:
        Ivo: Don't give me tea. I've had four weeks of tea. # thought: Just ask.
        -> sentence
    }

=== out_with_it ===
# pressure: high
~ knows = true
{ behind == "own_monday":
    Ivo: Nineteen babies and a parachute. Half past nine, on a Monday. I started it. # thought: The size of a maraca.
    Ivo: I was the chair. I couldn't very well object to myself. So, what now?
- else:
    Ivo: The second one's Mr Doyle. He goes at six. In September somebody waited for Pauline at her bus stop. # thought: I promised. I did promise.
    Ivo: Twice. She doesn't want it known. So, what now?
}
* (wish_youd_said) {behind == "own_monday"} [I wish you'd said so weeks ago. It's half past four, and it's Mondays. # clarity: 1 # care: -1 # signal: rushed-decision, blame # style: speed # why: Two true sentences, and together they make him sorry that he spoke.]
    ~ decided = true
    Ivo: So do I. # thought: No I don't. Not any more.
    -> sentence
* (blank_box) {behind == "own_monday"} [What if I leave Northgate's box blank for now? I'm sure we can find a way to keep your Monday. # clarity: -1 # care: 1 # signal: said-yes-to-everything, unclear-outcome # style: relationship # why: A favour that nobody has the staff for, printed as a gap.]
    Ivo: A blank. They'll think it's the printer. # thought: Nice of you. Somebody'll stand outside with a pram.
    -> sentence
* (first_pick) {behind == "own_monday"} [It stays Mondays. But the babies get first pick of the new week, and we'd better pick it now. # clarity: 2 # care: 2 # signal: held-the-standard, removed-obstacle # style: consensus # why: The decision holds, and what it costs him is looked after in the same breath.]
    ~ decided = true
    Ivo: Tuesday, then. Quarter past nine, before the doors. # thought: That took as long as tying a shoe. # mood: lighter
    -> sentence
* (safe_by_january) {behind == "thursday_late"} [That gets sorted by January, I'll see to it. The page has to go as it is. # clarity: 1 # care: -1 # signal: rushed-decision, standard-without-support # style: speed # why: The page is safe; how one person alone in a building gets safe is a promise without a plan.]
    ~ decided = true
    Ivo: Sorted. # thought: That's what they said about the lights.
    -> sentence
* (nothing_today) {behind == "thursday_late"} [Then nothing goes today. They can print the old hours again, because I won't have that on my conscience. # clarity: -1 # care: 1 # signal: avoided-decision, owned-my-part # style: relationship # why: Decent, and it looks after a conscience first: the old hours have her there until eight, too.]
    Ivo: The old hours have got her there as well. # thought: It's not your conscience that gets the bus.
    -> sentence
* (about_to_print) {behind == "thursday_late"} [Then I was about to print a mistake. Two of them shut at six on Thursdays. Mondays stays. # clarity: 2 # care: 2 # signal: owned-my-part, removed-obstacle # style: speed # why: It calls the mistake a mistake, mends it on the spot and keeps the rest.]
    ~ decided = true
    ~ changed = true
    You put a six into Mill Lane's Thursday, and then one into Hollin Park's.
    Ivo: Two sixes. That's all it was. # thought: I could have said that in week one. I could have said that in my sleep. # mood: lighter
    -> sentence
* (for_next_time) [Well. There's a lesson in that for all of us, for the next time we do one of these. # clarity: -2 # care: -1 # signal: unclear-outcome, hinted # style: consensus # why: It lifts the thing off the table and puts it on a shelf.]
    Ivo: The next time. # thought: You can chair it.
    -> sentence

=== sentence ===
# phase: agree
{ decided:
    Ivo: They'll catch me in the corridor. Is it decided, or are we "minded to"? # thought: If it's "minded to", I'll be minding it till June.
- else:
    Ivo: So is anything decided? They'll catch me in the corridor. # thought: I'd like to know what I'm nodding at.
}
* (minded_to) [Minded to, I'd say. It comes to nearly the same thing. # clarity: -2 # care: 0 # signal: unclear-outcome, softened-the-message # style: consensus # why: It doesn't come to the same thing: half of them would wait, and half would start.]
    ~ foggy = true
    Ivo: Minded to. I'll have it printed on a mug. # thought: So that's a fifth meeting.
    -> leads
* (told_and_open) {decided && not (knows && behind == "thursday_late" && not changed)} [The page is decided. Where the groups go is yours, until the twelfth. # clarity: 2 # care: 2 # signal: clear-request, left-it-with-them # style: analysis # why: The line between decided and open could be repeated in any corridor, and his side of it is a real one.]
    { quay_street.friday_before:
        Ivo: Told what I can't change. And then left to get on with it. # thought: You kept that. I said it once, to a tea urn. # mood: open
    - else:
        Ivo: Decided, open, the twelfth. I can say that walking. # thought: I can say that to Carys on the stairs.
    }
    -> leads
* (it_is_now) {not decided && not (knows && behind == "thursday_late")} [It is now: Mondays. Where the groups go is your half, until the twelfth. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: speed # why: Late, and plain: what is settled, what isn't, whose it is and until when.]
    ~ decided = true
    Ivo: Now. Just like that. # thought: I heard it click.
    You fill in six boxes while he watches.
    -> leads
* (sixes_first) {knows && behind == "thursday_late" && not changed} [Not as I had it. Two shut at six on Thursdays, all of them on Mondays. Now it's decided. # clarity: 2 # care: 2 # signal: removed-obstacle, clear-request # style: relationship # why: It takes back a step in front of the one who minded it, and then lets the decision stand.]
    ~ decided = true
    ~ changed = true
    He doesn't say anything until the second six is in its box.
    Ivo: That's her home on the ten past. # thought: You went back. Nobody goes back. # mood: lighter
    -> leads
* (what_they_bear) [Tell each of them what you think they can bear. You've got a feeling for that. # clarity: -1 # care: 1 # signal: hinted, left-it-with-them # style: relationship # why: It trusts his touch, and by the weekend there would be six different timetables.]
    Ivo: I do have a feeling for it. # thought: I've a feeling that they'll compare notes.
    -> leads
* (like_mice) [All of it is decided, groups and all. You've carried this for a month, and from today you needn't. # clarity: 2 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: Nobody could misunderstand it, and it means to spare them; the part that was really theirs to shape is shut along with the rest.]
    ~ decided = true
    Ivo: All of it. # thought: Six of them. With keys, and twenty years in.
    -> leads

=== leads ===
{ safety < 15:
    -> he_goes
}
# phase: agree
{ decided:
    Ivo: And somebody's got to tell the six. They mustn't get it off a fridge. # thought: Not an e-mail. Please, not an e-mail.
- else:
    Ivo: And somebody's got to tell the six. Something. # thought: Not an e-mail. Please, not an e-mail.
}
* (face_to_face) {decided} [Nine tomorrow, in your circle. I do what's decided. You do what isn't. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: consensus # why: A place and an hour, a share for each, and nobody reads out anybody else's decision.]
    { temper:
    - "patient":
        Ivo: I'll put the chairs out again. # thought: You first, then me. Out loud. With faces.
    - "tired":
        Ivo: Nine. I'll have slept. # thought: I won't have to read anything out.
    - else:
        Ivo: You'd say it. You, with the hedgehog. # thought: I'd like to see that. I'll bring the good biscuits.
    }
    -> not_agree
* (ring_then_tell) {not decided} [By five I'll have chosen, and you'll hear it first. At nine we tell them, in your circle. # clarity: 1 # care: 1 # signal: clear-request # style: consensus # why: Who decides, by when and who hears it first are plain; what it will be still isn't.]
    ~ decided = true
    ~ foggy = true
    Ivo: And that'll be what? # thought: So there is going to be a decision. I'll believe it at one minute to.
    -> not_agree
* (write_up) [Each gets a letter from me tonight, by name, with the reasons. They'll have it by eight, before they open. # clarity: 1 # care: -1 # signal: explained-why, no-room-for-the-person # style: analysis # why: Thorough, personal and on time, and it is an e-mail that comes on a Friday.]
    Ivo: Before they open. With their coats on. # thought: Well. At least I won't be the one to read it out.
    -> not_agree
* (ring_round) [Would you ring all six first, to see how they'd take it? # clarity: -1 # care: -1 # signal: waited-for-agreement, passed-the-buck # style: consensus # why: It asks him to carry the weight of a decision without the decision.]
    Ivo: How they'd take what? # thought: I'm to sell them a fog.
    -> not_agree
* (feet_up) [Leave the six to me. You've carried them for a month. Go and put your feet up. # clarity: 0 # care: 1 # signal: rescued, acknowledged-effort # style: relationship # why: It sees how much he has carried, and takes away the part that he'd want to keep.]
    Ivo: They'd think I'd been sacked. # thought: Would I like to go home? I'd love to go home.
    -> not_agree

// ---------------------------------------------------------------- close

=== not_agree ===
# phase: close
# pressure: high
# room: key
{ changed:
    Ivo: It's better than it was. I'd still have taken turns, you know. # thought: I can't believe that I'm saying it now.
- else:
    Ivo: I'd have taken turns, you know. I still would. # thought: I can't believe that I'm saying it now.
}
He sets the hedgehog down on a chair, facing the wall.
* (in_the_room) [Say that tomorrow, in front of them. Then do the open part. # clarity: 1 # care: 2 # signal: made-it-safe, asked-for-commitment # style: relationship # why: It lets the disagreement stand in daylight and still asks for the work, so that he can carry it and keep his face.]
    He peels a red dot off the sheet and sticks it on his jumper.
    { behind == "own_monday":
        Ivo: Chairs don't dot. Well. # thought: I've never been so relieved to lose.
    - else:
        Ivo: There. It suits me, red. # thought: I can be against it and for it. There's a thing.
    }
    -> if_wrong
* (wobbles) [Thank you for telling me. I still need you behind it tomorrow. If the chair wobbles, so will all six. # clarity: 1 # care: -1 # signal: clear-request, no-room-for-the-person # style: relationship # why: The need is real and clear, and it asks him to hide in public what he has just trusted you with.]
    He is shaking his head before you get to six.
    Ivo: I don't wobble. I disagree. # thought: So it's back in the drawer with that, then. # mood: flat
    -> if_wrong
* (turns_again) [I'd sooner hear that now than in March. We've got half an hour: what would turns have that this hasn't? # clarity: -1 # care: 1 # signal: waited-for-agreement, invited-input # style: consensus # why: A good question for week two; it honours the objection by dissolving the decision, which he hadn't asked for.]
    Ivo: I wasn't asking you to. I was telling you. # thought: Don't go soft now. I'd only just leaned on it.
    -> if_wrong
* (come_round) [You're allowed to. By March we'll both have forgotten. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: relationship # why: It treats a considered view as something that passes off by itself.]
    Ivo: Will we? Like a cold. # thought: I'll say less, then. That's quicker still.
    -> if_wrong

=== if_wrong ===
# phase: close
{ opening.orange:
    Ivo: And when it's February, and it's wrong? "How did it get to this?" # thought: Your words. I've had them in my pocket since four.
- else:
    Ivo: And if it's February, and it's wrong? # thought: Something will be. Something always is.
}
* (were_stuck) [Then we look at it in March, with the figures, you and I. Till then we all give it the best go we can. # clarity: 1 # care: -1 # signal: held-the-standard, standard-without-support # style: speed # why: It has a month and a place for it, and it makes every warning before March sound like a failure to give it a go.]
    Ivo: In March. I asked about February. # thought: Then I'll keep February to myself.
    -> aftermath
* (on_me) [Then it's on me, and I'll say so to all six tomorrow. Not a word of it lands on you. # clarity: -1 # care: 1 # signal: rescued, owned-my-part # style: speed # why: Gallant, and it doesn't say what would happen with the thing that is wrong.]
    Ivo: That's handsome. It'd still be wrong, though. # thought: I didn't ask who'd get wet. I asked about the roof.
    -> aftermath
* (bad_smell) [I don't know yet. Come to me while it's only a smell. # clarity: 1 # care: 2 # signal: made-it-safe # style: analysis # why: It admits what can't be known, and says when to come and with how little.]
    He turns the hedgehog round, so that it can see.
    Ivo: I'm known for my nose. # thought: You said "I don't know". In a room. I'm keeping that.
    { opening.orange:
        Ivo: You started this one badly, by the way. It got better.
    }
    -> aftermath
* (every_angle) [Why would it be? Let's have some confidence in it. # clarity: -1 # care: -1 # signal: no-room-for-the-person, unclear-outcome # style: analysis # why: A cheerful answer that makes the next doubt harder to bring.]
    Ivo: In what? # thought: In six people who were asked everything but that.
    -> aftermath

=== he_goes ===
# phase: close
He has put the tape, the dots and the hedgehog in a carrier bag, and the bag over his arm.
{ decided:
    Ivo: Right. You've got your page. I'll be in Children's if there's a form. # thought: That's me done with circles. # mood: shut
- else:
    Ivo: You do what you like with your page. I wasn't here. # thought: I was here. I was here four times. # mood: shut
}
He switches off the lights on his side of the room.
-> aftermath

=== aftermath ===
{ decided:
    At ten to five you press send. Shona's answer is one word long, and the word is "finally".
- else:
    At five Shona locks page fourteen with what she has.
}
{ temper:
- "patient":
    You couldn't know at five to four that he had come out of that circle patient. He could outwait anybody, and waiting was how four weeks had gone by.
- "tired":
    You couldn't know at five to four that he had come out of that circle tired. He could answer small things, or be left in peace. He couldn't take one more push.
- else:
    You couldn't know at five to four that he had come out of that circle prickly. He was braced for a push, and had no answer to quiet or to plain speaking.
}
{ behind == "own_monday":
    And behind the fifth meeting stood one Monday morning of his own, at Northgate. He was the chair, so he couldn't object, so nobody could finish.
- else:
    And behind the fifth meeting stood Pauline. On the Thursday late she's alone at Mill Lane from six to eight, somebody has waited for her before, and he had promised to keep it to himself. The plan had a hole in it. Ivo was right{changed:, and you changed the plan}.
}
{
- behind == "own_monday" && decided && knows && not foggy && commitment >= 68 && safety >= 62 && trust >= 60:
    -> carried
- behind == "thursday_late" && changed && not foggy && commitment >= 68 && safety >= 62 && trust >= 60:
    -> different_page
- decided && safety >= 50:
    -> nearly
- decided:
    -> announced
- safety >= 50:
    -> last_years
- else:
    -> e_mail
}

=== carried ===
# ending: carried; Decided, and carried
# outcome: strong
# friend: I lost, by the way. I'd have taken turns, and they know it. But I've got the half that isn't settled, and I've said it out loud about the babies. I'd been ashamed of those babies for a month.
Three weeks later the bin calendars come through the doors, and page fourteen is right. {not_agree.in_the_room: That Friday you told the six what was decided, Ivo told them that he'd have taken turns, and then he held out his hand for the hedgehog and ran the rest.|Ivo ran the open half with the hedgehog on his knee.} Ten of eleven groups had a day by the twelfth. The eleventh is chess. He came to you about chess before chess did.
-> END

=== different_page ===
# ending: different_page; A different page
# outcome: strong
# friend: I had a promise to keep and a page to stop, and I couldn't see how anybody does both. It turned out that somebody only had to ask. Then they changed it, there and then, and said so.
Three weeks later the bin calendars come through the doors, with two small sixes on page fourteen. A councillor has asked you about them. You said safe staffing, and no name. Pauline takes the ten past six, and so does Mr Doyle. {not_agree.in_the_room: Ivo told all six that he'd have taken turns, and then ran the open half.|Ivo ran the open half.} On Tuesday he knocked. Castle Road's boiler won't last until January, and nobody else had thought you'd want to know.
-> END

=== nearly ===
# ending: nearly; On the page, more or less
# outcome: mixed
# friend: It's settled, I think. It was a decent talk. I've a feeling we both walked out with a bit of it still in our pockets.
{ behind == "thursday_late" && not changed:
    Three weeks later page fourteen is out, and Mill Lane is on it until eight on Thursdays. {not knows: Pauline came and told you why she can't. She'd thought everybody knew.} From January you're paying a guard to sit there and read thrillers from the shelf by the door. When people ask Ivo whose idea that was, he says it came out of a process. He told you so himself, when you asked. You did have to ask.
- else:
    Three weeks later page fourteen is right, and eight of the eleven groups have a day. When people ask Ivo who decided, he says it came out of a process. He told you about the other three groups when you asked him. You did have to ask, and by then two of them had written to the paper.
}
-> END

=== announced ===
# ending: announced; Announced
# outcome: mixed
# friend: It's Mondays. I was told, very clearly. I'll put the chairs out when they ask me to. I shan't be sticking anything on a chart for a while.
{
- changed:
    Three weeks later page fourteen is out, two small sixes and all. Ivo brought the list of groups on the twelfth, to the hour, in a folder. Pauline gets her bus. On Monday Castle Road's boiler died, with eleven pensioners round it. Ivo had known since November that it would. You asked him why he hadn't said. He told you, quite pleasantly, that it hadn't been on the page.
- behind == "thursday_late":
    Three weeks later page fourteen is out, as you sent it. Ivo brought the list of groups on the twelfth, to the hour, in a folder. Pauline has put in for a transfer to Central. Under "reason" it says "personal". You asked Ivo if he knew anything. He told you, quite pleasantly, that it hadn't been on the agenda.
- else:
    Three weeks later page fourteen is out, as you sent it. Ivo brought the list of groups on the twelfth, to the hour, in a folder. Ten have moved. The eleventh is chess. Beside chess it says "discontinued". You asked him why he hadn't said. He told you, quite pleasantly, that it had been decided.
}
-> END

=== last_years ===
# ending: last_years; Last year's hours
# outcome: mixed
# friend: We had such a good talk. Best in years. I couldn't tell you what's on the page, mind. I think we're meeting again.
Three weeks later the bin calendars come through the doors with last year's hours on page fourteen. The branches are cutting up paper to make slips{behind == "thursday_late":, and Pauline has bought a torch}. The fifth meeting was the friendliest yet. Ivo made a lemon cake, and brought you a piece at your desk because you'd missed it. The sixth is in January. It's down for a Monday.
-> END

=== e_mail ===
# ending: e_mail; An e-mail on a Friday
# outcome: weak
# friend: I stayed behind to help and got my head bitten, or patted, I couldn't say which. I'm not chairing anything again.
Three weeks later page fourteen hangs on ninety-six thousand fridges, and it's wrong. The director has settled the rest herself, in an e-mail, on a Friday. Four paragraphs, all six branches, Mondays. Ivo was asked to go round and read it out. He did. The hedgehog is in the lost property.
-> END
