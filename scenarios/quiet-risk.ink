# title: Five green Mondays
# summary: The planner's second sheet has had the windows four weeks late since June, and the report he sends you has been green.
# theme: accountability
# you: Project manager of the building site
# with: Owen Tice, site planner, twenty months on your jobs
# situation: You are building eight classrooms and a lift on to Marsh Lane School. Term begins on Wednesday 3 September.
# situation: At four this afternoon the window firm rang about unloading on 11 August. You have 14 July. So you opened Owen's programme. On its second sheet, the one nobody prints, the windows have been four weeks late since 3 June. On the Monday report they have been green, five times running, and so is their disc on the board in the site hut.
# situation: Without windows the building isn't dry, and until it is dry there is no plasterboard, no floor and no lift test. Dougie's nine men are booked to start boarding on the 21st.
# situation: In May Femi Lunt told the Monday meeting that the lift pit was forty millimetres out. You gave him ten minutes of it in front of fourteen people, and ended with: I want to walk in here and see green. Nobody has mentioned it since.
# situation: It is Tuesday 8 July, ten to seven in the evening. At ten tomorrow you sit down with Mrs Coyle, the head, and her governors. You ring Owen, who lodges near the site in the week.
# goal: Leave with a dated request that Owen can keep, and with Owen the first to ring you about the next one.
# power: below
# setting: phone
# minutes: 13
# level: 2
# language: en
# cast: Owen = Owen Tice
# meter: trust = Trust
# meter: safety = Safety to bring bad news
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: said = kept, hoped, mailed
# vary: earshot = alone, overheard
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated reply, never here.
VAR trust = 48
VAR safety = 44
VAR commitment = 45
VAR momentum = 45

// Hidden circumstances.
// said: why you didn't hear. kept = after Femi's Monday he thought better of it; hoped = he was going to win it back first; mailed = he told you, and you answered "keep it off the report".
// earshot: alone = nobody else is in the launderette; overheard = Dougie is, whose gang has no work without the windows.
VAR said = "kept"
VAR earshot = "alone"

// What has happened in this talk.
VAR knows = false   // you have heard why it stayed on the second sheet
VAR dated = false   // a request with a time stands
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Seven rings. Then something thudding round and round, with a small hard tick in it.
Owen: Owen Tice. Sorry, it's the launderette, it's loud. # thought: Ten to seven. Nobody rings at ten to seven with a cake. # mood: wary
{ earshot == "overheard":
    His voice turns away.
    Owen: No, you have that one, Dougie. Mine's the one that ticks. # thought: Not in front of Dougie, whatever it is.
- else:
    Owen: There's me and nine machines. Go on.
}
{ said:
- "kept":
    Owen: Am I on speaker? # thought: Who else is in there with you?
- "hoped":
    A pencil stops.
    Owen: I've got it down to three and a half, by the way. # thought: On the back of the powder box. It was three on Sunday.
- else:
    Owen: I did wonder if you'd ever write back. Ringing's fine. # thought: Five weeks for an answer. Even for you.
}
* (your_washing) [The windows are late, the firm's told me, and it's no fault of yours. Help me find the words for Mrs Coyle. # clarity: -1 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It has a subject, an hour and a kindness, and says nothing of the second sheet, so he has to guess how much of it is meant.]
    Owen: The firm's told you. # thought: You've read it and you're being kind. Or you haven't. I can't hear which.
    {
    - said == "kept":
        Owen: And the second sheet? Have you had that open?
        You say that you have, yes.
    - earshot == "overheard":
        Owen: You'll have looked further along, then. Past the bit with glass in.
    - else:
        Owen: You'll have had the second sheet up. You can say so, it's only a sheet.
    }
    -> green
* (painted) [You've known since the third of June, and you painted it green for me. Five Mondays. # clarity: 1 # care: -2 # signal: named-the-gap, blame # style: speed # why: The facts are right, and the verb has found him guilty before he has said a word.]
    The thudding, and the tick. Nothing else for a while.
    Owen: Painted. # thought: So it's Femi's turn, and I'm Femi. # mood: shut
    -> stung
* (from_you) [The windows. I've read your second sheet. I'd like it from you. # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: relationship # why: He knows what it's about, what you have seen, and that he speaks first.]
    { said:
    - "kept":
        Owen: The second sheet. Right. And it's only you there? # thought: Nobody opens the second sheet. Nobody. # mood: careful
        You tell him it's only you, and a cold cup of tea.
    - "hoped":
        Owen: All of it? Even column P? # thought: Column P is where I keep my hopes. # mood: careful
    - else:
        Owen: You've read the sheet. # thought: The sheet. Not the mail. You've really forgotten. # mood: careful
    }
    -> green
* (two_dates) [Your report says 14 July. Your second sheet says 11 August. Which of those do I take to Mrs Coyle at ten? # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: analysis # why: As exact as it could be, and built so that there's only one answer and no reason in it.]
    Owen: The eleventh. # thought: You know it's the eleventh.
    Owen: You'd have got there without ringing me. # mood: careful
    -> green

=== stung ===
# phase: open
# pressure: high
{ said == "kept":
    Owen: Is that for me, or for whoever's listening? # thought: Fourteen of them, last time.
- else:
    Owen: Is that how it goes in the minutes? Painted? # thought: I want to know what I'm signing.
}
* (side_by_side) [It's only what the two sheets say when you put them side by side. Red there, green here. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: It swaps the insult for evidence, and there's still no question in it.]
    Owen: I know what they say. I made both. # thought: That's the part you haven't asked about.
    -> green
* (frightened) [That was me, frightened. It's eight classrooms. I take painted back, and I'd like to ask you instead. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-emotion # style: consensus # why: The word is withdrawn and the subject isn't; he learns what's behind it and that a question comes next.]
    A long breath, close to the phone.
    Owen: I'm frightened as well, as it happens. # thought: I've never heard anybody above a foreman say that. # mood: wary
    -> green
* (long_day) [I'm sorry. You didn't deserve that, and least of all at this hour. I'll ring you at eight tomorrow, and start again. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: A real apology with an hour to it, and it puts the subject off to the last moment before Mrs Coyle.]
    Owen: At eight. And you're in there at ten. # thought: I'm waiting for the second half.
    Owen: I'm here now. I'm only folding.
    -> green
* (before_they_do) [I'm saying it to you tonight before anybody says it to me tomorrow. That's all that is. # clarity: -1 # care: -1 # signal: passed-the-buck, no-room-for-the-person # style: speed # why: It explains the pressure on the caller and passes it straight down the line.]
    Owen: So it's coming down the pipe and I'm at the bottom. # thought: I know that pipe. # mood: shut
    -> green

=== green ===
# phase: open
Owen: Technically they aren't late till the fourteenth. # thought: Technically. I heard it too.
Owen: The report's the status. The second sheet's more me thinking.
* (one_status) [I'd sooner have your thinking than your status, any Monday. So from now on there's one page, and it's the true one. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: Gap and rule in two sentences, with a good word; how the two pages came apart isn't asked, and in May somebody wanted to see green.]
    Owen: One page. Yes. # thought: You'd sooner have the thinking. You said green.
    -> turned
* (not_tonight) [No technically, please. I've had it since four today. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It tells him how he sounds and nothing about what is wanted.]
    Owen: No. All right. # thought: Then what do I do? Technically's most of what I've got.
    { stung: He says it very evenly. }
    -> turned
* (careful_one) [That's fair. A forecast is a forecast, and you've always been the careful one of the two of us. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-effort # style: relationship # why: It agrees with the dodge because the dodger is liked.]
    Owen: Careful. That's one word for it. # thought: You're letting me off. I'd nearly rather you didn't.
    -> turned
* (the_thinking) [Then it's the thinking I want, Owen. From the very start. # clarity: 2 # care: 1 # signal: named-the-gap, made-room-for-context # style: analysis # why: It takes his word for it and turns it round: the thinking is the thing that was needed.]
    Owen: Nobody asks for the thinking. They ask for the colour. # thought: You picked that up and gave it back the right way round.
    { earshot == "overheard":
        Owen: From the start. It's a bit, er. It's a bit public.
    - else:
        Owen: From the start. It's not a good film.
    }
    -> turned

// ---------------------------------------------------------------- explore

=== turned ===
# phase: explore
# pressure: high
# room: key
Tick. Tick. Tick.
Owen: Can I ask you one? Say I'd hung up amber, that first Monday. What would you have done? # thought: Go on. And I'll know if it's true.
* (thanked) [Thanked you. I should have said so after May, and I'm saying it now: bring me anything, any time, finished or not. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: It owns a thing left unsaid, and describes the leader one would like to have been; whoever was in the room in May remembers another.]
    Owen: Anything. Any time. # thought: Does Femi know?
    { said == "hoped":
        Owen: That's nice to have.
    - else:
        He says it the way you read out a sign.
    }
    -> line
* (shouted) [Shouted. Ask Femi. And then I'd have had five weeks to do something about it. # clarity: 1 # care: 1 # signal: owned-my-part, explained-why # style: speed # why: Blunt about oneself and blunt about the cost: he gets a true answer and the reason it mattered.]
    There's a noise that could be a laugh. It could be the line.
    Owen: That's what I had down. Shouted. # thought: If you'd said "thanked you" I'd have put the phone in with the socks. # mood: opening
    -> line
* (polythene) [I'd have helped you. Sheet the openings, board behind them, and nobody's start is late. That's why I'd want it then. # clarity: 1 # care: 0 # signal: explained-why, standard-without-support # style: analysis # why: The right thing to have done, and help with it; his question was what happens to a man on a Monday in that hut.]
    Owen: So would I. # thought: I've got that in column P. Since the tenth.
    Owen: I meant in the hut, though. That morning. What you'd have done.
    -> line
* (dont_know) [I don't know. I'd like to say listened. What did you think I'd do? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: An honest gap and a question with it; it opens a door, and what's on the other side still has to be asked for.]
    { said:
    - "kept":
        Owen: What you did to the pit. # thought: Quick. It was ready, that one.
    - "hoped":
        Owen: Ask me what I was doing about it. And I hadn't got that yet. # thought: Nearly, I hadn't. Nearly.
    - else:
        Owen: Answer. # thought: That's all. A proper one.
    }
    -> line

=== line ===
# phase: explore
{ earshot == "overheard":
    Near the phone somebody is whistling, and shakes out something large and wet.
    Owen: So, yes. That's one way of looking at it. Yes. # thought: He's got ears like a bat, has Dougie.
- else:
    A chair with metal feet, dragged over tiles.
    Owen: It's a long story. It's got a spreadsheet in it. # thought: I'm sitting down, look. Ask me.
}
* (from_third) [Then start with the third of June. What did you see, and what did you think would come of telling me? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A date to start from, and a question about the telling and not only about the windows.]
    { earshot == "overheard":
        Owen: What did I see. Well. I couldn't say, offhand. # thought: I could. To the minute. Not with him folding towels.
        Something is patted flat, close by.
        -> half
    - else:
        Owen: Ten past nine. I'd a bacon roll in the other hand. # thought: Nobody's wanted the story. # mood: open
        Owen: Seeing it was the easy bit.
        -> the_reason
    }
* (leave_it) [You're tired, and so am I. Let's both sleep, and at eleven, once Mrs Coyle's been, we'll go through it properly. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It spares them both an awkward hour, and ten o'clock comes before eleven: the governors hear it before anybody has asked him.]
    Owen: After her? # thought: And what'll you tell her at ten? You don't know yet. I do.
    Owen: Right you are. Eleven. See you there. Or at ten. Whichever it is.
    The tick is still going round when the line closes.
    -> aftermath
* (hold_on) [You sound hemmed in. If there's somebody there, go outside, and I'll hang on till you're somewhere better. # clarity: 0 # care: 2 # signal: made-room-for-context, waited # style: relationship # why: It listens to how he talks and gives him a way out of earshot; what to talk about there comes next.]
    { earshot == "overheard":
        A bell over a door. Rain on something stretched, and a bus going up through its gears.
        Owen: I'm under the awning. That was Dougie, on the next machine. Nine men for the twenty-first, and he's whistling. # thought: How did you hear that? # mood: open
        -> the_reason
    - else:
        Owen: Hemmed in? There's a man asleep by the door. # thought: I like that you asked.
        Owen: No. It's a coat.
        -> half
    }
* (one_word) [I'm not angry, Owen. I only need a yes or a no: did you know in June that the start of term had gone? # clarity: 1 # care: -1 # signal: over-analysed, no-room-for-the-person # style: speed # why: It is calm, and easy to answer, even in company; the sheet has answered it already, and after the yes there's nothing left to say.]
    Owen: Yes. # thought: There. That's your record of interview.
    { earshot == "overheard": The whistling near him stops, and starts again. }
    -> half

=== half ===
# phase: explore
{ earshot == "overheard":
    Owen: I know, Mum. Yes. I'm wearing a vest. # thought: Please, for pity's sake, notice.
- else:
    Owen: I've a quarter of an hour on this dryer. If there was something. # thought: I'd tell you. I won't volunteer.
}
* (had_reasons) [You'll have had your reasons, and I won't make you give them. Let's use the evening: what can we say to Mrs Coyle? # clarity: 1 # care: -1 # signal: rushed-decision # style: consensus # why: It is tactful and it gets on, and it settles what happened without hearing it.]
    Owen: What we can say to her. Yes. # thought: And that's the last anybody will ask. # mood: flat
    -> want
* (joking) [Could we {earshot == "overheard":do this without the comedy|leave your dryer out of it}? I've governors in the morning, and I can't take them that. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: It asks for seriousness on the caller's account and misses what the odd answer was covering.]
    { earshot == "overheard":
        Owen: No comedy. # thought: It was all I could get out. # mood: flat
    - else:
        Owen: The dryer's out of it. # thought: That was me offering, that was. # mood: flat
    }
    -> want
* (quiet) [(Say nothing. Leave the line open, and listen to the tick go round.) # clarity: 0 # care: 1 # signal: waited # style: consensus # why: On the phone a silence is either room or a fault; what's wanted will have to be said after it.]
    { earshot == "overheard":
        Owen: Hello? You've gone. # thought: Dropped. Or hung up on me.
        A man's voice says the signal is murder in here.
        Owen: Murder. Yes.
        -> want
    - else:
        Nine ticks. Ten.
        Owen: You're still there. I can hear your clock. # thought: You're waiting. I didn't know you could. # mood: open
        -> the_reason
    }
* (company) {earshot == "overheard"} [You've company. Is it the windows he mustn't hear? Walk, and say when. # clarity: 1 # care: 2 # signal: checked-understanding, made-room-for-context # style: speed # why: It hears the nonsense for what it is, asks something a yes can answer, and waits till he can talk.]
    Owen: Yes, Mum. Bye, Mum. # thought: Oh, thank God.
    A bell over a door. Rain, and a bus.
    Owen: It's Dougie. He's booked for the twenty-first, and he doesn't know. # mood: open
    -> the_reason
* (you_and_me) {earshot == "alone"} [What happened between you seeing it and me not seeing it? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: Short and specific, and it asks what happened in place of who did it.]
    The chair creaks.
    Owen: That's the right question. I'd hoped you'd get it wrong. # thought: All right. # mood: open
    -> the_reason

=== the_reason ===
~ knows = true
{ earshot == "overheard":
    Somebody goes by at a run, shoes full of rain.
}
{ said:
- "kept":
    -> eleven_minutes
- "hoped":
    -> won_back
- else:
    -> third_of_june
}

=== eleven_minutes ===
# phase: explore
# pressure: high
# room: key
Owen: Femi found his forty millimetres on a Thursday and told you on the Monday. I was next to him. I could hear him swallow.
Owen: I did hang up amber, on the ninth. It was up eleven minutes. Then I heard your boots on the steps. # thought: You've a very particular way of coming up steps. # mood: exposed
* (boots) [I'm sorry. On Friday I'll take Femi for a pint, and say so, and ask him what it was like. # clarity: 0 # care: 1 # signal: owned-my-part, acknowledged-difficulty # style: relationship # why: It is meant, and it's to be said to one of the fourteen, over a glass; what should be different for Owen isn't in it.]
    Owen: He'd come. He likes a pint. # thought: You said sorry. I hadn't a plan for that. There were fourteen of us in there, though.
    -> want
* (another_hook) [Forty millimetres is a breaker and a Saturday. A school with no windows hangs on another hook, doesn't it? # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: It gets the sizes right, and argues with a fear by measuring it.]
    Owen: No. Different hooks. # thought: Same boots, though. # mood: flat
    -> want
* (worse_mondays) [I'm sorry that you had to stand there. He and I were all right by Friday, he was joking about it. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: consensus # why: Sorry for the wrong thing: it shrinks what he saw, and calls a man's joke the end of it.]
    Owen: He was. He's a good joker, Femi. # thought: He's also looking at a job in Leeds. # mood: flat
    -> want
* (same_room) [Then I'll say in that hut that I'm sorry, to him, with the same fourteen there. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: relationship # why: What was done in public is taken back in public, and that is all it says; the greens can wait for him to name them.]
    Owen: In the hut. With them all in it. # thought: I had the excuse ready and you've walked round it. # mood: open
    Owen: It was still five greens. I do know that.
    -> want

=== won_back ===
# phase: explore
# pressure: high
# room: key
Owen: I rang the glass people at seven every morning. Two and a bit, I had it at, by way of Antwerp.
Owen: Every Sunday I won it back. Every Tuesday they moved it. # thought: Five weeks of Antwerp timetables. I could get you to Antwerp.
Owen: I wanted to bring you the slip and the answer together. I had the amber up, even. Eleven minutes. # thought: I never had the answer. I had a very good drawing of one. # mood: exposed
* (half_cooked) [I'll take the slip without the answer. A week late and half-cooked, that's when it stops being yours alone. # clarity: 2 # care: 1 # signal: held-the-standard, explained-why # style: speed # why: It sets the mark where hoping has to turn into telling, and lowers the price of telling.]
    Owen: Half-cooked. # thought: My mother irons tea towels. You've no idea what you're asking. # mood: open
    Owen: A week, though. A week's a number. I can do a number.
    -> want
* (laughing_now) [I'd have been proud of you if it had come off. I don't want that taken out of you, so keep at it. # clarity: -1 # care: 0 # signal: softened-the-message, let-standard-slide # style: consensus # why: It's generous about the gamble, and as good as asks for another.]
    Owen: It might have. I'd a good run, the week of the sixteenth. # thought: So next time I've just got to be luckier.
    -> want
* (somebodys_term) [You knew the odds, you had them in a column. It was eight classes of children you were playing with. # clarity: 1 # care: -2 # signal: named-the-gap, blame # style: analysis # why: The stake is named exactly, and hung round his neck.]
    Nothing but the weather, wherever it is.
    Owen: Two hundred and twelve. I looked it up. # thought: I know how many coats that is. # mood: shut
    -> want
* (five_sundays) [Five Sundays on your own with it. The next time we ring Antwerp together, you and I, from the very first day. # clarity: 0 # care: 1 # signal: acknowledged-effort, named-the-emotion # style: relationship # why: It sees the work and the loneliness and offers to share the telephoning; it was the telling that hadn't happened.]
    Owen: You'd ring Antwerp. # thought: That's kind. I never minded the ringing.
    Owen: It's quiet, Sundays. You can hear yourself be wrong.
    -> want

=== third_of_june ===
# phase: explore
# pressure: high
# room: key
Owen: I've got it in my sent mail. Third of June, quarter to twelve. "Windows four weeks late, firm. Term at risk. Have hung it amber."
Owen: You, four minutes to. "Noted. Keep it off the report till I've spoken to the client."
Owen: So it was up for eleven minutes, the amber. # thought: I've read that more often than my own lease. # mood: exposed
* (wrong_request) [Then you told me, Owen. Before lunch, even, and in writing. I've rung you up for nothing. # clarity: 1 # care: 2 # signal: owned-my-part, acknowledged-effort # style: analysis # why: It believes him at once and says what follows from it: the thing that he was rung up for had been done.]
    Somewhere behind him a machine begins to fill.
    Owen: I thought you'd rung to pretend. # thought: You'd just forgotten. I've been angry with a man on a scaffold. # mood: open
    -> want
* (one_thumb) [That was a bad answer, and it's mine. What kept you from asking again, any of those five Mondays? # clarity: 1 # care: -1 # signal: blame, named-the-gap # style: speed # why: It owns the mail for a sentence, and then asks for the reason that he has just read out.]
    Owen: I'd had my answer. # thought: I've just read it to you. It's got your name under it. # mood: flat
    -> want
* (forget_i_rang) [I'm sorry, Owen. That was my mail, and I'll tell the governors so at ten. The rest of it you can leave to me. # clarity: -1 # care: 1 # signal: owned-my-part, rescued # style: speed # why: The apology is meant and has an hour, and the windows, the report and his part in both are swept off with it.]
    Owen: Don't be sorry at me. It's still the eleventh of August. # thought: I didn't read it out to win.
    -> want
* (that_report) [I meant the governors' copy. I should have said so. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It apologises for the wording, in the reading in which nobody asked for anything wrong.]
    Owen: There's only one report. # thought: I read it the way it was written. # mood: flat
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
{ earshot == "overheard":
    { knows:
        The bell over the door. The thudding comes back, and the tick. Dougie, he says, has gone for chips.
    - else:
        Owen: Night, Dougie. Save me a fishcake.
        The bell over the door. One machine fewer.
    }
- else:
    Twenty pence goes into a slot, and is thought about, and drops.
}
{ knows:
    Owen: So what is it you want? From me, I mean. Not from the sheet. # thought: Now it comes.
- else:
    Owen: So what is it you want me to do? # thought: Whatever it is, I'll say yes and you'll ring off.
}
* (stay_up) [Before I ask for anything: what would have {knows:kept that amber up|got amber on to that board}? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: It lets him say what the request will have to get past; the request itself still has to follow.]
    { said:
    - "kept":
        Owen: Telling you on my own first. Before there's an audience. # thought: Oh. It's not even complicated.
    - "hoped":
        Owen: A line. Something that says, past here it isn't hoping any more. # thought: I draw lines for a living.
    - else:
        Owen: An answer would have. A different answer. # thought: {knows: One with more than eleven minutes in it.|Ask me an answer to what.}
    }
    -> still
* (stand_there) {not (knows && said == "mailed")} [The true dates by nine. The next one that's a week late, ring me, and I'll hang it up with you. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: consensus # why: Two things to do, with a time and a mark, and the exposed part of it is shared.]
    ~ dated = true
    { said == "mailed":
        Owen: With me. That's decent. # thought: It was hung. That's not where it went wrong.
        It doesn't sound like the end of a sentence.
    - else:
        Owen: You'd hang it. You'd be stood there. # thought: I'd like to see their faces. I'd like to see yours. # mood: lighter
    }
    -> test
* (by_nine) {not (knows && said == "mailed")} [You've the best eye on the job. Your second sheet by nine, and after that a week late goes up red, on the day. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: What, by when and from which point on, with a good word; and whatever stopped it in June can stop it again.]
    ~ dated = true
    Owen: Nine. Red, on the day. # thought: And then the boots.
    Owen: Got that.
    -> test
* (past_me) {knows && said == "mailed"} [Scrap what I had. From Monday your sheet goes past me, straight to everybody, and I read it when they do. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: The request changes out loud: what failed was the stop on the caller's desk, so the stop goes.]
    ~ dated = true
    ~ changed = true
    Owen: Past you. # thought: You've just taken your own hands off it.
    Owen: You'll hate that. You'll hate the first one, anyway. # mood: lighter
    -> test
* (whoever_writes) {knows && said == "mailed"} [That mail was wrong, and I'm sorry. The clean sheet by nine, then red goes up on the day, whoever writes. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: The apology is due and the rule is sound, and it asks him to disobey the one who's giving it.]
    ~ dated = true
    Owen: Whoever. # thought: So I'm to overrule you. On your own job.
    Owen: Got that.
    -> test
* (be_open) [Nothing tonight. I've not been easy to be open with. Coffee on Monday at eight, and you do the talking. # clarity: -1 # care: 1 # signal: unclear-outcome, avoided-decision # style: relationship # why: It owns something and has a day and an hour on it, and when the coffee is drunk nothing has been asked for.]
    Owen: A coffee. On Monday. # thought: Before the report, or after?
    -> still

=== test ===
{ said == "mailed" && not knows:
    -> keep_it_off
}
# phase: agree
{ said:
- "kept":
    {
    - turned.shouted:
        Owen: And when there's fourteen in the hut and you've got the face on? You said shouted. # thought: You were honest. So am I.
    - turned.thanked:
        Owen: Any time, you said. Is that with fourteen in the hut, and the face on? # thought: You don't see it. We do.
    - else:
        Owen: And when there's fourteen in the hut and you've got the face on? # thought: You don't see it. We do.
    }
- "hoped":
    Owen: And when it's nearly come good? When I'm one phone call off? # thought: I'm always one phone call off.
- else:
    Owen: And when you're up a scaffold, and it's awkward, and you'd rather it waited? # thought: You will. You're you.
}
* (still_goes_up) [I'd find it hard myself, I'll grant you. It goes up that same day all the same, for you and for me. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support # style: consensus # why: It owns a weakness and holds the line, and the question is left standing: he asked how, and was told that.]
    Owen: No. I see that. # thought: I knew it was a rule in June.
    -> sheets
* (before_eight) {said == "kept"} [Not in the hut, then. Ring before eight, and I carry it in. Your name stays off it till you say. # clarity: 2 # care: 2 # signal: made-it-safe, removed-obstacle # style: relationship # why: A time, a way, and somebody else to walk through the door with it.]
    Owen: You'd carry it in. You, with the face. # thought: Before eight I could do. Before eight there's only gulls. # mood: lighter
    -> sheets
* (odds) {said == "hoped"} [Nearly is when I want it. Give me the odds and keep ringing, and I'll put Femi on the phones with you. # clarity: 2 # care: 2 # signal: offered-support, held-the-standard # style: consensus # why: He may go on hoping, only not by himself, and the telling comes before the outcome.]
    Owen: The odds. I could give you them to one place. # thought: I wouldn't have to stop. I'd just have to say. # mood: lighter
    Owen: Femi does a good phone voice.
    -> sheets
* (gone_already) {said == "mailed"} [Then it's too late for me, it went at seven. Send it at seven, and ring me only after. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: It doesn't promise to be better on the scaffold; it fixes things so that it won't matter.]
    Owen: Sent, then ring. Not ring, then sent. # thought: That's a proper dependency. Finish to start. # mood: lighter
    -> sheets
* (been_there) [I've made that hard, and I'm sorry. Bring it when you've got it straight, at any hour, and I'll put the kettle on. # clarity: -1 # care: 1 # signal: named-the-emotion, let-standard-slide # style: relationship # why: It owns the difficulty and keeps a door open, for news that is ready; it's the waiting to have it straight that took five weeks.]
    Owen: When I've got it straight. # thought: That's what I was doing. All June.
    -> sheets
* (common_sense) [Then use your judgement, I've been too hard on it. One time in ten it's better to wait, and you'd know which. # clarity: -2 # care: 0 # signal: unclear-outcome # style: consensus # why: It owns something and trusts him, and it's the very sentence that five green Mondays were made of.]
    Owen: That's what I used. # thought: My judgement. I've a column of it.
    -> sheets

=== keep_it_off ===
# phase: agree
{ turned.thanked:
    Owen: Any time, you said. And if I've put it up, and I get told to keep it off? # thought: I'm not spelling it any bigger than that.
- else:
    Owen: And if I've put it up, and I get told to keep it off? # thought: I'm not spelling it any bigger than that.
}
* (nobody_would) [Nobody on my job would. If anyone does, send them to me, and I'll stand next to you while they say it. # clarity: 1 # care: 0 # signal: held-the-standard # style: speed # why: Firm, protective and quite sure of itself, which is how it misses who was meant.]
    Owen: Send them to you. # thought: That's what I'd call a loop.
    -> sheets
* (your_judgement) [Then I'd back you. Put it up anyway, and I'll answer for it, whoever it was that told you. # clarity: -1 # care: 1 # signal: stated-belief, unclear-outcome # style: relationship # why: It promises cover against whoever it may be, and whoever it may be is the one promising.]
    Owen: Whoever it was. # thought: You'd be answering to yourself, then.
    -> sheets
* (was_it_me) [Who'd be telling you that, Owen? I'm sorry if I've been slow. Would it be me? # clarity: 1 # care: 2 # signal: checked-understanding, owned-my-part # style: analysis # why: It hears that the example isn't one, and says the awkward name first.]
    ~ knows = true
    Owen: Third of June, four minutes to twelve. "Noted. Keep it off the report till I've spoken to the client." # thought: You asked. I'd have carried that to the grave. # mood: open
    Owen: I've got it here. It's between the socks.
    -> still
* (not_happened) [Let's not go looking for what hasn't happened yet. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: consensus # why: It turns down the only piece of news in the sentence.]
    Owen: That haven't happened. No. # thought: Fine. It's filed under J. # mood: flat
    -> sheets

=== still ===
# phase: agree
{ keep_it_off.was_it_me || what_answer:
    Owen: So what's it to be? I did the thing you rang to ask me for. # thought: Sorry's no use to me. It's got no date on.
- else:
    { want.be_open:
        Owen: I can be open. I'm open now. What'll I be different tomorrow? # thought: Give me something I can put a bar on.
    - else:
        Owen: So do we make that a rule? Or are we just chatting? # thought: I'd like the rule.
    }
}
* (thank_you_first) {not (knows && said == "mailed")} [The sheet by nine, as it really is. A week late means a call that evening, and the first thing I say is thank you. # clarity: 2 # care: 2 # signal: clear-request, made-it-safe # style: relationship # why: A time, a mark and an evening, and a small exact promise about how the news will be taken.]
    ~ dated = true
    { said == "mailed":
        Owen: Thank you would be a start. # thought: "Noted" is what I got.
    - else:
        Owen: The first thing. And the second thing? # thought: I'd take it even if the second was shouting. # mood: lighter
        You say that you can't speak for the second thing.
        Owen: No. That's fair.
    }
    -> sheets
* (unread) {knows && said == "mailed"} [Mine's off. From Monday your sheet goes out to everybody, unread by me. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: Short, dated and different: it drops the old request aloud and takes the caller out of the way.]
    ~ dated = true
    ~ changed = true
    Owen: Unread. By you. # thought: There's people who've waited years for that.
    Owen: Monday at seven, then. Before you've got your boots on. # mood: lighter
    -> sheets
* (all_the_cells) [From tomorrow red is red, on every sheet. Mondays at seven I'll go through the cells with you, over a bacon roll. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: Nobody could mistake it, and the bacon roll comes with an auditor.]
    ~ dated = true
    Owen: You'll want the password. # thought: You'll want a lot of tea, too. Four hundred rows.
    -> sheets
* (answer_to_what) {want.stay_up && said == "mailed" && not knows} [An answer to what? What did you send me that I've forgotten? # clarity: 1 # care: 1 # signal: invited-input, owned-my-part # style: relationship # why: It goes back for the one word he left lying about, and allows that it may have been at this end.]
    -> what_answer
* (see_tomorrow) [Let's get through ten o'clock first, and see where we are once Mrs Coyle has had her say. # clarity: -2 # care: 0 # signal: avoided-decision # style: consensus # why: It sounds like an order of priorities, and nothing in it has to happen.]
    Owen: And Monday? It's the report on Monday. # thought: What colour do I send you on Monday?
    You say that Monday is a long way off.
    -> sheets
* (own_way) {knows || want.be_open || said != "mailed"} [You know that programme better than I ever will. Tell it in whatever way you're comfortable with. # clarity: -1 # care: 1 # signal: left-it-with-them, unclear-outcome # style: consensus # why: Respectful, and comfortable is exactly how it has been told so far.]
    Owen: Comfortable. # thought: I was comfortable in green.
    -> sheets

=== what_answer ===
~ knows = true
Owen: Third of June. I wrote that I'd hung it amber. "Noted. Keep it off the report till I've spoken to the client." # thought: You heard the one word. # mood: open
Owen: Eleven minutes it was up.
-> still

=== sheets ===
{ safety < 36:
    -> coyle
}
# phase: agree
Owen: I've got a thing. It's probably nothing. # thought: It's not nothing. It's got a drawing.
Owen: Sheet the north openings, and Dougie boards behind them from the twenty-first. It gets you two weeks back, out of the four.
* (worth_double) [Two weeks would be a gift, thank you. Can you have it firm by eight? Then it goes to the governors as yours. # clarity: 1 # care: -1 # signal: standard-without-support # style: analysis # why: It thanks him and gives him the credit, and asks overnight for something finished, from a man who has just risked something that isn't.]
    Owen: Firm. It isn't firm. That's why I said probably nothing. # thought: Back in the box with it. # mood: flat
    -> coyle
* (draw_it_up) [That's good, that's really good. Send me what you have, and I'll work it up tonight so you needn't. # clarity: 0 # care: 1 # signal: rescued, acknowledged-effort # style: speed # why: Real pleasure in the idea, and his drawing changes hands within a sentence.]
    Owen: There's a trick to the sills. # thought: I'd rather have shown you. It's my drawing.
    Owen: But you have it. It's fine.
    -> coyle
* (two_of_four) [That leaves two, and not four. What would you need to price it by Thursday? # clarity: 2 # care: 2 # signal: acknowledged-progress, offered-support # style: consensus # why: It counts what is won and what isn't, leaves the work with him, and asks what would carry it.]
    Owen: Dougie told the truth, for a start. And a day of Femi, for the lift end. # thought: You said it leaves two. You didn't round it up.
    You say he'll have both, tomorrow by noon.
    Owen: Thursday, then.
    -> coyle
* (no_maybes) [Hold on to it for now. I can't walk in there with a maybe. # clarity: -1 # care: -1 # signal: avoided-decision, no-room-for-the-person # style: relationship # why: It protects one meeting, and tells the planner that half-made things aren't wanted.]
    Owen: No maybes. # thought: So, green. # mood: flat
    -> coyle

=== coyle ===
# phase: agree
# room: key
A bell over the door, a draught of rain, and somebody asking if this one's free.
{
- sheets.two_of_four:
    Owen: Do you want me there, at ten? I could bring the drawing. # thought: Say no. Or don't, I've a clean shirt now.
- opening.two_dates:
    Owen: You asked which date to take her. Do you want me there with it? # thought: Say no. Or say it so that I can tell which you mean.
- else:
    Owen: Do you want me there, at ten? # thought: Say no. Or say it so that I can tell which you mean.
}
* (your_dates) [Yes. I've kept you in that hut too long, and they should hear it from the man who made it. You explain, I'll introduce you. # clarity: 1 # care: -1 # signal: passed-the-buck # style: analysis # why: It sounds like credit, and it sends the planner into a room full of governors with the manager's slip.]
    Owen: Explain it. Yes. # thought: I'll wear the other shirt. The one you can't see sweat on. # mood: flat
    -> fine
* (out_of_it) [No, no. I'll keep you right out of it. It's my meeting at ten, and I'll take what comes. # clarity: 0 # care: 1 # signal: rescued, owned-my-part # style: speed # why: Gallant, and the one man who knows the dates spends the morning wondering what's being said about him.]
    Owen: If you're sure. # thought: They'll ask you about Antwerp. You can't spell Antwerp.
    -> fine
* (sleep_on) [Can I sleep on that? I don't know yet who should say what, but I'll send you something in the morning. # clarity: -1 # care: 0 # signal: avoided-decision # style: consensus # why: Honest about not knowing, with no hour on it, so it will be a long night at the other end.]
    Owen: In the morning. # thought: Nine? Five to ten? I'll have the phone in the shower.
    -> fine
* (my_report) {not (knows && said == "mailed")} [I tell them, and that the green was my report. Then you show what can be won back, if you'd like to. # clarity: 2 # care: 2 # signal: owned-my-part, left-it-with-them # style: speed # why: Who says what, in which order, with the bad half taken and the better half offered.]
    { said == "mailed":
        Owen: Your report. Well. It was, wasn't it. # thought: You don't know how right you are.
    - else:
        Owen: Your report. I typed it. # thought: You'd stand there and say that.
    }
    Owen: I could do the second half. I'd need a minute to find the plug.
    -> fine
* (my_mail) {knows && said == "mailed"} [I tell them what I answered you in June. After that you show what can be won back, if you want to. # clarity: 2 # care: 2 # signal: owned-my-part, left-it-with-them # style: consensus # why: The mail is owned where it costs something, and he's left the part he can be proud of.]
    Owen: You'd read it out? "Noted", and all? # thought: I only wanted you to know. I never thought you'd say it.
    Owen: I could do the second half. I'd need a minute to find the plug.
    -> fine

// ---------------------------------------------------------------- close

=== fine ===
{ safety < 18:
    -> rings_off
}
# phase: close
# pressure: high
# room: key
{ dated:
    You go through it once more. His yes comes before you've got to the end of it.
    Owen: Yep. Yep. All of that. Fine. # thought: {safety >= 60: There's one bit. It's small. It's not that small.|Say yes and it stops.}
- else:
    You hear yourself say that it's good to have talked. His yes comes quickly.
    Owen: Yep. Same here. Fine. # thought: I don't know what I've just agreed to.
}
* (which_yes) [That was quick. Which of those yeses wasn't one? # clarity: 1 # care: 2 # signal: checked-understanding, made-room-for-context # style: speed # why: On a line without faces it listens to the speed, and makes room for the no inside the yes.]
    { not dated:
        Owen: All of them. I couldn't tell you what we said. # thought: Well, you asked.
        Owen: I'll send you the sheet. That much I can do, it's done anyway.
    - else:
        { said:
        - "kept":
            Owen: The telling you. I'll stand there with my thumb out and I won't. # thought: There. That's the real one.
            Owen: Ask me. First few weeks, you ask me. Fridays.
            You say Fridays.
        - "hoped":
            Owen: Knowing when it's late. I'll get to six days and call it nothing yet. # thought: I know me.
            Owen: Say five. I can't argue with five.
            You say five.
        - else:
            { changed:
                Owen: Yours. You'll ring on Monday at one minute past seven and want a word changed. # thought: I said that out loud.
                Owen: So I'll not pick up till half past.
            - else:
                Owen: The bit where it's me who has to say no to you. # thought: That's as plain as I can be.
            }
        }
    }
    -> disc
* (promise) [Good. I'll put that in writing tonight, so that neither of us has to carry it. # clarity: 1 # care: -1 # signal: rushed-decision, held-the-standard # style: relationship # why: It is considerate, and it puts a yes that came too fast into writing without looking at it.]
    Owen: In writing. Right. # thought: In ink, I expect.
    -> disc
* (weight_off) [Thanks, Owen. I'm very glad you said it. # clarity: -1 # care: 0 # signal: scripted-empathy, unclear-outcome # style: relationship # why: Gracious, a little too early, and about a word that nobody has looked at.]
    Owen: I said yep. # thought: You're very easily made glad.
    -> disc
* (fold_first) [Don't say fine yet. Fold something, and I'll wait, and then tell me again. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: A minute in which a fast yes may become a slow one; what it's a yes to isn't looked at.]
    Cloth, being snapped flat. Once. Twice.
    { dated:
        Owen: Ask me on Fridays. I'm bad on Fridays, I get hopeful. # thought: Two shirts, it took.
    - else:
        Owen: I've folded two shirts, and I still don't know what it is I'd be saying fine to. # thought: Somebody had to.
    }
    -> disc

=== disc ===
# phase: close
The thudding slows. The tick goes once more, by itself, and stops. A round door opens.
Owen: Well. That's my tick. It's the amber, off your board. # thought: I put it in my pocket in June. I'd forgotten I'd stolen it.
{ opening.painted:
    Owen: It's come out oval. You can paint it if you like. # thought: {stung.frightened: That was a joke. I think we can do jokes.|I've kept that word all evening.}
- else:
    Owen: It's come out oval. I suppose you'll want it back.
}
* (souvenir) [Why don't you keep it? And thank you. You've earned a souvenir, after the month you must have had. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: A kind joke, and a warning light goes home in somebody's washing.]
    Owen: I'll put it with the others. # thought: With the snow globe. That's where it'll be when you need it.
    He's smiling. You can hear that on a phone.
    -> aftermath
* (on_its_hook) [By eight tomorrow, on its hook, please. I'm glad you had it. From now on it only comes down when I've been asked. # clarity: 2 # care: 0 # signal: held-the-standard, standard-without-support # style: speed # why: The rule is plain and the thanks are friendly; he hears that the disc has a keeper, and it isn't him.]
    Owen: On its hook. Eight. # thought: Asked. Well, we know how that goes.
    -> aftermath
* (box_of_them) [Oh, bin it. There's a whole box of those in the stores. # clarity: -1 # care: 0 # signal: unclear-outcome # style: analysis # why: Practical about a bit of plastic, and that's all it takes it for.]
    Owen: A box. Yes, there would be. # thought: This one had done eleven minutes.
    It drops into something tin.
    -> aftermath
* (what_worries) [Keep it till Monday. Then hang it on whatever worries you most, and I'll say thank you for it. # clarity: 1 # care: 2 # signal: clear-request, made-it-safe # style: consensus # why: It asks for the next bad news before there is any, in the room where the last went wrong, and hands him the light to do it with.]
    Owen: That's the lift. It's the lift already. # thought: Look at that. It's out.
    Owen: I'll tell you on Monday. No. I'll tell you tomorrow.
    { half.company:
        Owen: Night, Mum.
    }
    -> aftermath

=== rings_off ===
# phase: close
Owen: That's my dryer. I'd better get it out before it creases. # thought: It's got six minutes on it. # mood: shut
{ dated:
    Owen: You'll have what you asked for, boss.
- else:
    Owen: See you tomorrow, boss. Or when I see you.
}
The tick is still going round when the line closes.
-> aftermath

=== aftermath ===
{ earshot == "overheard":
    You couldn't see the launderette. Owen was overheard in it: Dougie was on the next machine until he went for chips, and his nine men have no work without the windows.
- else:
    You couldn't see the launderette. Owen was alone in it, with nine machines and somebody's coat. He could have talked from the first ring.
}
{ said:
- "kept":
    And he had kept it to himself. He stood next to Femi in May, and after that he listened for your boots.
- "hoped":
    And he had hoped. Every Sunday he won the four weeks back on paper, and he wouldn't bring you a slip without an answer to it.
- else:
    And he had told you. His mail is there, 3 June, and so is yours: keep it off the report. Owen was in the right.
}
{
- said != "mailed" && dated && commitment >= 70 && safety >= 62 && trust >= 58:
    -> first_to_ring
- said == "mailed" && changed && commitment >= 62 && safety >= 58 && trust >= 54:
    -> straight_out
- dated && safety >= 53 && commitment >= 48:
    -> what_is_late
- safety >= 57:
    -> warm_green
- dated:
    -> sixty_four
- safety >= 46:
    -> warm_green
- else:
    -> all_green
}

=== first_to_ring ===
# ending: first_to_ring; The first to ring
# outcome: strong
# friend: I thought I was for it, in there with my socks going round. I got asked. So now I've to ring when a thing's a week out and I've no answer, which is against my whole upbringing. I said yes. I think I mean it.
Three weeks later there's polythene in the north openings, and Dougie's gang is boarding behind it. {eleven_minutes.same_room:You've said your piece to Femi, in the hut, all fourteen there.} {sheets.no_maybes:One week is|Two weeks are} back. The rest isn't, and Mrs Coyle, who knows why, has booked four cabins. Last Thursday at ten to eight Owen rang: the lift engineer can't come before the twentieth, and he'd no answer yet. You said thank you first. {disc.souvenir || disc.box_of_them:A new|An oval} amber disc hangs over the lift.
-> END

=== straight_out ===
# ending: straight_out; A report you can't touch
# outcome: strong
# friend: I read my own mail out, in the launderette, and waited for it to be my fault. What I was going to be told to do got dropped, there and then. From Monday it goes out straight from me. I'm going to check it about ninety times.
Three weeks later the sheet goes out on Mondays at seven, and you read it when everybody does. The second one had a red line with your name on it: door schedule, unsigned, nine days. You signed it in the van. Mrs Coyle has four cabins booked for September, and knows why. Over the lift hangs {disc.souvenir || disc.box_of_them:a new|an oval} amber disc. You'd like it down, and said so to Owen, and he laughed.
-> END

=== what_is_late ===
# ending: what_is_late; What is late, not what will be
# outcome: mixed
# friend: It wasn't bad. I know what to send and when. There's a bit I was going to say about it, and the moment went by, the way they do.
{ said == "mailed" && not changed:
    Three weeks later the dates are right, and Owen rings when something's late. Last week you were on the roof, and told him that the lift could wait until you'd had a word with the client. So it waited. You came on your own message last night, looking for a phone number. Owen was quite friendly about it.
- else:
    Three weeks later the dates are right. {changed:On Mondays at seven the sheet goes out to everybody, with all that is late|Owen rings on the day a thing is late, as agreed}. What he thinks will be late he keeps in column P. You found the lift there last night. You'd only gone in for a phone number. He talked it through with you gladly, once you'd brought it up.
}
-> END

=== sixty_four ===
# ending: sixty_four; Sixty-four warnings
# outcome: mixed
# friend: I've been told what to send, so I'll send it. All of it. Nobody'll ever say again that they didn't have it from me.
Three weeks later you've had sixty-four early warnings. Owen sends one for everything: a pallet, a puddle, a kettle. Each of them is dated, numbered and red{changed:, and Mrs Coyle has them too}. The lift engineer who can't come before the twentieth was number forty-one. You asked Owen why he hadn't said something. He looked it up, and gave you the number.
-> END

=== warm_green ===
# ending: warm_green; Warm green
# outcome: mixed
# friend: It was nicer than I'd thought. We talked about my washing. I'm not sure what I'm to do on Monday, so I'll use my discretion. I've got quite good at that.
Three weeks later Owen says good morning first. The report has a new colour, between green and amber, which he mixed himself. He calls it warm green. The windows wear it, and so does the lift. Mrs Coyle asked what it meant. You told her it meant that Owen was on to it, and as far as you know he is.
-> END

=== all_green ===
# ending: all_green; All green
# outcome: weak
# friend: I got rung in the launderette. I still couldn't tell you what for. I'm keeping my own sheet from now on, at home, where it's quiet.
Three weeks later every disc on the board is green. There is no second sheet in the programme any more. About the lift Mrs Coyle heard from the lift firm, and rang you, on a Tuesday, at four. Owen is out of the hut by five these days. He has washing to do, he says. It seems to be most evenings.
-> END
