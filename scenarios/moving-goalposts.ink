# title: Stand F
# summary: Your executive director has changed the target for the third time since September, and three times you have said yes.
# theme: deciding together
# you: Head of scheduling at Marram Buses, 84 buses and 191 drivers on the coast
# with: Nuala Keane, executive director, your boss for five years
# situation: On 1 September Nuala wanted six buses out of the February timetable. On 13 October the six stayed in, and she wanted the 7 every ten minutes. Last night at twenty to six it was late buses on the 40 and the 41, past the hospital, until eleven. And the ten-minute 7. And still the 14th of February.
# situation: The county has to have it by Friday week, 4 December. With 84 buses and 191 drivers you can have the one or the other.
# situation: Bea Lockyer and Farid have thrown away five weeks of work, and then six. The new planning machine does a draft in a night; the rest is the two of them. The drivers then pick their rota lines in the canteen, by seniority, one at a time, three days long. They have picked twice. Des Tranter, of the union, has asked you whether you toss a coin.
# situation: Each time you answered Nuala with two words: On it. The ten-minute 7 you'd have chosen yourself. You drew it for her once, in August, in four felt tips, for the pleasure of it.
# situation: It is Thursday, twenty-two minutes past eleven. She is at stand F, waiting for the 40 to County Hall, where Councillor Strang has the bus money, and Hugh Bellamy, your chairman, will be sitting next to him. You have come down to ask her for one decision, which of the two to drop, and for one date until which it stands: 30 June.
# goal: Leave with a decision that has a date on it, and with Nuala telling you about the next one while it is still a rumour.
# power: above
# setting: room
# minutes: 13
# level: 3
# language: en
# cast: Nuala = Nuala Keane
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = breezy, cornered, weary
# vary: behind = overnight, envelope, cold_lane
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated reply, never here.
VAR trust = 50
VAR safety = 48
VAR commitment = 46
VAR momentum = 43

// Hidden circumstances.
// temper: how she is today.
// behind: overnight = she thinks that a change costs one night, since you once wrote so; envelope = the county has set a condition that nobody below her knows;
// cold_lane = the late buses are right, and the ten-minute 7 only went in because of your drawing.
VAR temper = "breezy"
VAR behind = "overnight"

// What has happened in this talk.
VAR knows = false   // you have heard what stands behind it
VAR dated = false   // a decision with a date stands
VAR changed = false // your own request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
In the timetable case at stand F hang three sheets, each stuck over the last. A 22 pulls out. Nuala's hand goes up, and so does the driver's. She drove the 7 for nine years.
{ temper:
- "breezy":
    Nuala: You've come to wave me off! Somebody should. # thought: That's a Friday face and it's Thursday. Keep it light. # mood: breezy
    There's a sausage roll in her other hand.
- "cornered":
    Nuala: If it's last night, I've eighteen minutes. And Councillor Strang at the end of them. # thought: Not you as well. # mood: cornered
    She has a pillar at her back, and stays there.
- else:
    Nuala: Sit down. If you can call this sitting. # thought: I'd like one person today who doesn't want anything. # mood: weary
    The bench is the tilted sort. She has been on it for some time.
}
{ behind:
- "overnight":
    Nuala: How's the machine? Has it had its breakfast? # thought: Ninety thousand pounds. I like to think of it humming.
- "envelope":
    Nuala: That? That's post. # thought: You saw the crest. Don't ask me about the crest.
    A long envelope goes from under one arm to under the other.
- else:
    Nuala: Mind the boots. I was up Cold Lane again last night. # thought: Three nights. I've the blisters for it.
    The mud on them is fresh.
}
Nuala: Go on. You've never yet come down to a stand to say hello.
* (three_targets) [Three targets since September, two plans in the bin, and the county on Friday week. I want this to work for you. Where shall we begin? # clarity: 2 # care: 0 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: She could repeat all of it to the board, and it's meant to be on her side; it's a bill all the same, and three messages of one's own have been left off it.]
    Nuala: Three. I can count as well. # thought: That's been saved up, that has. It's got a bow on.
    { temper == "breezy":
        She brushes some pastry off her sleeve.
    - else:
        She reads the sheets in the case, the way one looks out of a window.
    }
    -> on_it
* (not_on_it) [I said I was on it, and I'm not. Both won't go. What happened yesterday? # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap, invited-input # style: speed # why: It takes back a yes in one breath, says what can't be done, and asks before it accuses, all before the next bus.]
    { temper:
    - "breezy":
        The sausage roll stops on its way up.
        Nuala: You're not on it. # thought: In five years I've not heard that sentence.
    - "cornered":
        Nuala: You might have said so at twenty to six. # thought: A question, at least. I was braced for a petition.
    - else:
        Nuala: Yesterday. God. It was a long one. # thought: You asked, though. Let me find my feet.
    }
    -> on_it
* (stretched) [Nothing that can't keep. We're all a bit stretched up there, and I wanted to see how you were before County Hall. # clarity: -2 # care: 1 # signal: softened-the-message, hinted # style: relationship # why: Kind, and meant; what won't work by February stays upstairs.]
    Nuala: I'm grand. Stretched how? # thought: You came down two flights for a bit stretched?
    You say that it's nothing, really, it's only the dates.
    -> on_it
* (again) [You have done it to us again. Bea had her coat on when I told her. # clarity: 0 # care: -2 # signal: blame # style: speed # why: A charge before a subject: what was done, and what's wanted now, she has to supply herself.]
    Nuala: Done it to you. # thought: I see. I'm to be told off at my own bus stop. # mood: shut
    -> bristle

=== bristle ===
# phase: open
# pressure: high
Nuala: Is that you talking? Or has Des Tranter got his hand up your back? # thought: Say it's Des. I can be cross with Des.
* (bea_facts) [It's me. Last night Bea took eleven weeks down off the wall. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: relationship # why: The cost has a name and a number at last, and it's still being held up like a photograph in court.]
    Nuala: Off the wall. # thought: I know that wall. She has it in colours.
    Nuala: I didn't ask her to take it down. I asked for a timetable.
    -> on_it
* (everyone) [It's me, and I'm not the only one. Sooner me than the canteen. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It borrows a crowd to stand behind, and tells her that she's being talked about without telling her what for.]
    Nuala: Not the only one. # thought: Then I'll not be going in the canteen.
    She looks across at the canteen windows, though.
    -> on_it
* (start_over) [It's me, and it was a kick. The subject stays: both won't go. Let me ask it properly. # clarity: 1 # care: 2 # signal: owned-my-part, made-room-for-context # style: relationship # why: It withdraws the kick and nothing else, and tells her that the next thing will be a question.]
    Nuala: It was a kick. # thought: You took it back standing up. Not many do, in this yard. # mood: wary
    She rubs her shin, as if there were something to rub.
    Nuala: Ask, then.
    -> on_it
* (out_of_order) [I'm sorry, that was out of order. You've got County Hall to face. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: A decent apology that apologises for the subject as well, so that it's gone.]
    Nuala: Forget it. I've had worse off the upper deck. # thought: And what was it about? You never said.
    -> on_it

=== on_it ===
# phase: open
# pressure: high
# room: key
She has her phone out, and reads from it at arm's length.
Nuala: September, "On it." October, "On it." Last night, "On it", with a little thumb. # thought: I go to sleep on that thumb.
Nuala: So which of them wasn't true?
* (still_am) [All three, as far as it was up to me. I'll find you a way now, too. # clarity: -2 # care: 1 # signal: said-yes-to-everything, softened-the-message # style: relationship # why: It gives her loyalty where she'd asked for a fact, and makes it four.]
    Nuala: So there is a way. # thought: I knew there was. I needn't read any more of these.
    Her thumb strokes the screen dark.
    -> wave
* (true_then) [September's was true, and October's. Last night's isn't. It's the late buses or the 7. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: analysis # why: An exact answer, with the limit in it, that leaves out who threw the first two away.]
    Nuala: One in three. That's worse than the 22. # thought: You put the thumb on it, though. Why the thumb?
    -> wave
* (supposed_to) [I didn't want to let you down, and each time you'd told the board first. Next time tell me a day sooner, and I'll find you a way. # clarity: 1 # care: -1 # signal: passed-the-buck, blame # style: speed # why: Loyal, and with a fair request in it; she asked which of the three wasn't true, and the answer is that she told the board.]
    Nuala: The next one. I was asking about those. # thought: A way. That makes four.
    She says nothing more while a whole 22 fills up.
    -> wave
* (none) [None of them, quite. I like being your yes. It's Bea's wall that pays for it. # clarity: 1 # care: 1 # signal: owned-my-part, named-the-gap # style: consensus # why: It answers what she asked, takes a share that nobody had pressed for, and names who bore the cost.]
    { temper:
    - "breezy":
        Nuala: You're a good yes. # thought: Don't laugh, Nuala. That cost something.
        She doesn't laugh.
    - "cornered":
        Nuala: Well. That's two of us. # thought: I'm Hugh's yes. I'd not looked at it from there.
    - else:
        Nuala: I like it too. It's very restful. # thought: And now it isn't.
    }
    -> wave

// ---------------------------------------------------------------- explore

=== wave ===
# phase: explore
A 7 draws in at the next stand. Her hand goes up. The driver looks into his mirror, and his hand stays on the wheel.
Nuala: That's Marcus. I trained Marcus. # thought: He saw me. He looked straight in that mirror.
Nuala: He always lifts.
* (a_mood) [That's only Marcus in November. He'd a face like that last year, till they put the lights up in the canteen. # clarity: -1 # care: 0 # signal: hinted, softened-the-message # style: relationship # why: She has just seen the thing for herself, and is told that it's the season.]
    Nuala: He lifted last November. He lifted with the flu. # thought: I'd need mud on my windscreen, not to read that.
    -> manage
* (you_saw) [You saw that. You still look at their hands. It must sting, from one of your own. # clarity: 0 # care: 1 # signal: named-the-emotion, made-room-for-context # style: relationship # why: It stays with what she has just felt and leaves a gap for her; what did it to Marcus hasn't been said.]
    Nuala: Nine years I drove. You lift to each other. That's all there is, some nights. # thought: And there I was thinking nobody'd noticed.
    { temper == "weary":
        Nuala: Yes. It does sting.
    }
    -> manage
* (ninety_one) [It isn't you he means. All 191 have picked twice, with three days of canteen each time. I'll have a word with him tonight. # clarity: 1 # care: 0 # signal: named-the-gap, rescued # style: analysis # why: The cost is there in two numbers, with an offer of help for something that can't be helped by a word; and it is her he means, she has just seen it.]
    Nuala: A hundred and ninety-one. And who does he mean, then? # thought: I was looking at one.
    She's still looking at him.
    -> manage
* (thursdays) [He'd picked Thursdays, for his lad's swimming. You and I took them. # clarity: 1 # care: 1 # signal: named-the-gap, explained-why # style: relationship # why: One driver and one day of the week: she can see what it did, and isn't put on the far side of it.]
    Nuala: Thursdays. For swimming. # thought: He can't swim himself. He told me that on the ring road.
    { temper == "cornered":
        Nuala: You and me. You'll stand next to me for that one, then.
    - else:
        Her hand has come down. She puts it in her pocket.
    }
    -> manage

=== manage ===
# phase: explore
# pressure: high
# room: key
A man with a wreath asks her where the 22A goes from.
Nuala: Stand C, my love. It goes round by the baths, but it gets there. # thought: They always ask me. I must look like a timetable.
Nuala: Where was I? You'll manage it. You always have. # thought: Say yes and we can talk about something else.
* (who_wanted) [Who wanted late buses, at twenty to six on a Wednesday? What had happened by then that hadn't at lunch? # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: A question with edges, that can be answered; it can also be heard as the start of an inquiry.]
    { temper:
    - "breezy":
        Nuala: Ha. What did I have for lunch, as well? # thought: That's not daft, though. Something did happen. # mood: open
        -> the_reason
    - "cornered":
        Nuala: Am I under caution? # thought: I'll get that from Strang at half past. I needn't have it here. # mood: shut
        -> second_go
    - else:
        Nuala: Twenty to six. That I can do. I was in the car with the engine off. # thought: One thing, with a time on it. Thank God. # mood: open
        -> the_reason
    }
* (watch) [(Say nothing. Watch the man with the wreath cross to stand C, and don't manage anything.) # clarity: 0 # care: 1 # signal: waited # style: consensus # why: The usual yes doesn't come, and there's time for something else; what's wanted will have to be said after it.]
    { temper:
    - "breezy":
        Nuala: He's going to the wrong one. No. No, he's got it. Have you eaten? They do a cheese one. # thought: If you won't talk I can do it for both of us.
        -> second_go
    - "cornered":
        He finds stand C. You both see him find it.
        Nuala: You've not said it. You always say it. # thought: Nobody's shoved me for a whole minute. # mood: open
        She comes an inch away from the pillar.
        -> the_reason
    - else:
        He has taken his cap off to get on.
        Nuala: I'd not ask you if I'd anybody else to ask. # thought: It's quiet. I'd forgotten you could just stand somewhere. # mood: open
        -> the_reason
    }
* (half_of_it) [There's something behind it. Half of it would do me. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: relationship # why: It grants that she may not be free to say it all, and asks for the rest without asking for all of it.]
    { temper:
    - "breezy":
        Nuala: The half. I've never been asked for a half. Which half do you like? # thought: You've let me keep something. So I needn't be funny about it. # mood: open
        -> the_reason
    - "cornered":
        She looks along the stands, both ways, as if before crossing.
        Nuala: Half of what? No, don't tell me. # thought: You've left me a door. I'll come out of it, then. # mood: open
        -> the_reason
    - else:
        Nuala: Behind it. There's a lot behind it. I wouldn't know which end to pick up. # thought: That's a big question. I've had four hours' sleep.
        -> second_go
    }
* (for_monday) [I will. You've enough on with County Hall. On Monday at nine you get a page from me: what goes in, and what it costs. # clarity: -1 # care: 0 # signal: avoided-decision, said-yes-to-everything # style: speed # why: Kind about her day, with an hour on it, and it's the usual yes: both can't go in, and by Monday three days will have been worked on it.]
    Nuala: Monday! Lovely. What would I do? # thought: So it does go. I thought for a minute that it didn't.
    She lifts a hand to a 41, which lifts back.
    -> aftermath

=== second_go ===
# phase: explore
The board over stand F gives it a thought. The 40, due 11.40, is now due 11.46.
Nuala: One of ours. Not a word. # thought: Six minutes extra. You may as well use them.
Nuala: Was there anything else?
* (network) [I suppose I'm wondering what the thinking is, overall, about where we want the network to end up. # clarity: -1 # care: 0 # signal: over-analysed, unclear-outcome # style: analysis # why: Wide enough for a strategy day, and as likely to be answered.]
    Nuala: By the sea, mostly. # thought: Ask a fog, get a foghorn.
    -> want
* (three_jokes) {temper == "breezy"} [That's three jokes. What's under them? I'm asking because I'm the one who'd build it. # clarity: 1 # care: 1 # signal: named-the-emotion, invited-input # style: speed # why: It says what it has noticed and why it wants to know, which is harder to joke about than a silence.]
    Nuala: Four. You missed one. # thought: All right. All right. # mood: open
    What's left of the sausage roll goes into the bin.
    -> the_reason
* (pushed) {temper == "cornered"} [I'm not holding an inquiry. If you've been pushed, tell me from which side, and I won't push from the other. # clarity: 1 # care: 2 # signal: invited-input, made-it-safe # style: consensus # why: It takes her fear by its name, and says what the answer will be used for.]
    Nuala: From which side. # thought: That's the right question. They're all sides. # mood: open
    She leans her head back on the pillar.
    -> the_reason
* (money_people_me) {temper == "weary"} [A small one, then. Is it money, is it people, or is it me? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: Small enough to be picked up by somebody tired, and the last word of it is brave.]
    Nuala: Is it you. # thought: You'd have stood there and taken that. # mood: open
    She moves up. There's room on the bench.
    -> the_reason
* (a_reason) [I'll take it there's a reason, then, and use the six minutes for what I need from you. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It saves the time, and what she'd have said in it.]
    Nuala: Take it. # thought: You needn't sound as if you were owed change. # mood: flat
    -> want
* (good_enough) [No, you needn't explain yourself. If you've decided on it there'll be a good reason, and that does me. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: consensus # why: Trust, freely given, just where a question was wanted.]
    Nuala: That's decent of you. # thought: I'd half wanted to be asked.
    -> want

=== the_reason ===
~ knows = true
{ behind:
- "overnight":
    -> one_night
- "envelope":
    -> crest
- else:
    -> sixty_three
}

=== one_night ===
# phase: explore
# pressure: high
# room: key
Nuala: It was Hugh. He'd been on a night tram in Ghent. He rang me with it still in his hair. # thought: He's my chairman. He's like a dog with a hat.
Nuala: And I thought, it's a night's work. It's what we bought the machine for.
Nuala: "Re-plans the whole network overnight." Page two. You wrote page two. # thought: I can say it by heart. I said it to the bank.
* (takes_it_for_granted) [I'd assumed that you knew. Down here everybody takes it for granted. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It makes her the only one who didn't know, and still doesn't say what.]
    Nuala: What is? # thought: I've just asked what, like a child. # mood: flat
    You say the drafts, the rest of it, after the drafts. She nods as if that were English.
    -> want
* (a_draft) [It should have said "a draft", and that's my slip. I'll put it right tonight, so that on Monday you've a clean page for the bank. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: It owns the slip and mends it for the bank, by Monday; she has just asked for a night's work, and how long it is she still isn't told.]
    Nuala: The bank's had its lunch. What comes after the draft, then? # thought: I've driven off a draft. There was a bus in a duck pond. # mood: flat
    -> want
* (made_tea) [That page is mine, I wrote it. I'm sorry you said it to a bank. # clarity: 0 # care: 1 # signal: owned-my-part # style: relationship # why: It owns the page and whom it embarrassed; how long a change really takes is still a secret.]
    Nuala: He liked it, the bank. # thought: So it isn't a night. How long is it, then?
    -> want
* (page_two) [A night for the machine, and then five weeks for Bea. I left the second half out. # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap # style: speed # why: The number she lacked, and whose fault the lack was, without a spare word.]
    Nuala: Five weeks. Each time? # thought: I asked after the machine. I never asked after Bea.
    You nod. She looks over to where the 7 was standing.
    Nuala: {wave.thursdays:So that's where the Thursdays went.|That's why he doesn't lift.} # mood: open
    -> want

=== crest ===
# phase: explore
# pressure: high
# room: key
She turns the envelope round, and then the crest is the right way up.
Nuala: You've not seen this. It's Strang's. One point four million. # thought: There. Now there's two of us in it.
Nuala: Late buses from February, or it goes to the other lot. And not a word till his budget's through.
Nuala: It's that or Staithe Road shuts. A hundred and twelve people. # thought: I know most of their dogs. # mood: exposed
* (under_your_arm) [It stays with me. It still won't go together with the 7. # clarity: 1 # care: 2 # signal: made-it-safe, held-the-standard # style: relationship # why: It takes a share of the secret in four words, wants nothing more of it, and the limit is still a limit.]
    Nuala: No. I know it won't. I've known since I pressed send. # thought: You'll keep it. You said it so plainly that I believe you.
    Nuala: I've not told my own husband. He'd only ring his brother. # mood: open
    -> want
* (in_october) [That stays with me, and thank you. In October I could have built the right one first. Come to me sooner, next time. # clarity: 1 # care: -1 # signal: blame, named-the-gap # style: speed # why: Thanks, a promise and a request, and folded into them a bill, for somebody who has this minute taken a risk.]
    Nuala: I hadn't got it in October. I got it last night, in a lay-by. # thought: That's what I get for showing you. # mood: flat
    -> want
* (how_you_sleep) [A hundred and twelve, and nobody you could say it to. And there was I, counting targets. # clarity: 0 # care: 1 # signal: named-the-emotion, acknowledged-difficulty # style: relationship # why: It's with her entirely; the buses and the Sunday in February have slipped out of sight.]
    Nuala: Well, there were three. # thought: Kind. I could do with kind and a timetable.
    -> want
* (not_seen) [Then I haven't seen it, and so you have kept your word. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It looks after her word and its own back, and leaves her holding the thing alone, one witness fewer.]
    Nuala: Seen what? # thought: And back under the arm it goes. # mood: shut
    -> want

=== sixty_three ===
# phase: explore
# pressure: high
# room: key
She has a car park ticket from the hospital. The back of it is all fives, with a stroke through.
Nuala: Sixty-three. That's who walks down Cold Lane when the late shift ends. The last 40's ten minutes gone. # thought: One of them was a child's birthday cake, with a woman behind it.
Nuala: There's eleven on your 7. I checked that as well.
Nuala: I only put it in for the drawing. Five years, and I'd never seen you light up. # thought: I thought, there's one thing that I can give somebody. # mood: exposed
* (a_survey) [You went and counted, and I never have. Give me a week, and I'll lay October's tickets beside it, so nobody can talk you out of it. # clarity: 1 # care: -1 # signal: over-analysed, no-room-for-the-person # style: analysis # why: It honours the counting and wants to arm her, with tickets, for people who walk because there is no bus to buy one on; and the county wants it on Friday week.]
    Nuala: They haven't got tickets. They're walking. # thought: You can't buy a ticket for a bus that isn't there. # mood: flat
    -> want
* (for_me) [Then it's in there because of me, and I never asked why. I should have. Thank you for the drawing. # clarity: -1 # care: 1 # signal: acknowledged-effort # style: relationship # why: It takes the gift and owns having missed it; what the gift did to February goes under.]
    Nuala: Well. Don't let it get about. # thought: You've thanked me for it. Now it'll have to stay in.
    -> want
* (wrong_thing) [Sixty-three to eleven. Then yours is right, and mine's in its way. # clarity: 1 # care: 2 # signal: owned-my-part, acknowledged-effort # style: speed # why: It gives up the better drawing for the better reason, aloud, in front of the boss.]
    Nuala: I thought I'd have to fight you for it. # thought: I'd a whole speech. It had the cake in it. # mood: open
    She folds the ticket small.
    -> want
* (only_a_drawing) [I drew that for the pleasure of it. You could have asked me. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It clears the artist, and there's nobody left at the stand but her.]
    Nuala: I could have asked you, yes. # thought: I gave you that. You might at least have wanted it. # mood: flat
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
The 40 comes round the end of the wash, in no hurry, and stops short at the crew hut. Change of driver.
{ knows:
    Nuala: Right. What is it you want off me? # thought: I've shown you mine.
- else:
    Nuala: Right. So what do you want me to do? # thought: I'll say yes. It's quickest.
}
* (frozen) [I want it frozen, whatever it is, until 30 June, so that you and I can both sleep. No more changes after today, from anybody. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: A limit and a date that nobody can mistake, wished for them both, and no way offered of keeping people off it.]
    ~ dated = true
    Nuala: Frozen. # thought: I've been handed a notice. At my own stand.
    { behind == "cold_lane" && knows:
        Nuala: And Cold Lane? No. Whatever it is, you said.
    - else:
        Nuala: Thirtieth of June. All right.
    }
    -> test
* (talk_sooner) [Not a lot more than you do already. If I just talked a bit sooner myself, that'd be half the battle. # clarity: -2 # care: 0 # signal: unclear-outcome, owned-my-part # style: consensus # why: An honest admission in place of a request; she'll agree with it, and so will whoever rings her on Sunday.]
    Nuala: Sooner. Yes. # thought: Sooner than what?
    -> still
* (pick_one) {not (knows && behind == "cold_lane")} [Drop one of the two, and let the other stand till 30 June. I'll square it with the drivers. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: speed # why: One decision, one date, and the worst of the telling is taken off her.]
    ~ dated = true
    { behind:
    - "overnight":
        { knows:
            Nuala: The late ones, then. Hugh can have Ghent for his birthday. It's in August. # thought: Five weeks. I'd have dropped it last night, for five weeks. # mood: lighter
        - else:
            Nuala: Drop the late ones, I suppose. Is it really such a job? # thought: It's one night. But you've got that look.
        }
    - "envelope":
        { knows:
            Nuala: Then it's the 7. You know why. Nine years I drove that. # thought: I can say yes to that and mean it. # mood: lighter
        - else:
            Nuala: It'd have to be the 7. Don't ask me why it would. # thought: You might have asked me, earlier.
        }
    - else:
        Nuala: You'd want the 7. # thought: Of course you would. You've no idea who's out there.
        She looks at her boots.
        Nuala: Have the 7, then. Till June.
    }
    -> test
* (seven_out) {knows && behind == "cold_lane"} [Not what I came for. The 7 comes out, on my account. The late ones stand till June. # clarity: 2 # care: 2 # signal: owned-my-part, clear-request, removed-obstacle # style: consensus # why: The request has turned round and says so; only the date has survived it.]
    ~ dated = true
    ~ changed = true
    Nuala: You'd take it out yourself. # thought: I've seen people fight for a parking space harder than that.
    Nuala: You can have your date. You can have it framed. # mood: lighter
    -> test
* (walk_out_with) [Tell me something first. What have you got to walk out of County Hall with? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: It starts at her end of the problem; the request has only been put off, if it comes next.]
    { behind:
    - "overnight":
        Nuala: Something with a ribbon on. It needn't be buses till eleven. # thought: I've not been asked that. I've been told it.
    - "envelope":
        Nuala: The late buses. I could lose anything but those. # thought: {knows: And Staithe Road, in one piece.|And don't look at the envelope.}
    - else:
        { knows:
            Nuala: Sixty-three people on a bus. # thought: The rest is trimmings.
        - else:
            Nuala: The late ones. But you'll want your 7, I know that. # thought: I gave it you. I can't very well ask for it back.
        }
    }
    -> still

=== still ===
# phase: agree
{ felt_tips.because_of_me || still.my_seven:
    At the crew hut the new driver is doing things to his seat.
- else:
    At the crew hut the two drivers are showing each other something on a phone.
}
{
- felt_tips.because_of_me || still.my_seven:
    Nuala: So what do I do with it? # thought: Don't be sorry. Be useful.
- want.talk_sooner:
    Nuala: And what goes in on Friday week? # thought: You've the face of somebody who hasn't said it.
- else:
    Nuala: That's me. Now you. # thought: Fair's fair.
}
* (take_stock) {not (want.walk_out_with && behind == "cold_lane" && not knows)} [Let's see how far we get with both of them, and take stock once we know how the county feels. # clarity: -2 # care: 0 # signal: unclear-outcome, waited-for-agreement # style: consensus # why: A fourth target, made by nobody.]
    Nuala: Take stock. Good. # thought: Of what? When? I'm on the doorstep of a bus.
    -> des
* (price_it) {not (knows && behind == "cold_lane")} [You choose which goes in, it stays till July, and anything new I price for you next day. # clarity: 2 # care: 2 # signal: clear-request, left-it-with-them # style: analysis # why: The choice is hers, the date is fixed, and she gets something to answer Sunday calls with.]
    ~ dated = true
    { behind:
    - "overnight":
        Nuala: Next day? In weeks, not in sighs? # thought: I could hold that up to Hugh like a crucifix.
        Nuala: The 7, then. The late ones wait. # mood: lighter
    - "envelope":
        Nuala: The late ones go in. That's chosen. # thought: A price next day. I'd have given a lot for that in September. # mood: lighter
    - else:
        Nuala: I know which you'd choose. # thought: It's your drawing. I won't take it off you.
        She looks off over the roofs, to where the hospital is.
        Nuala: The 7 it is.
    }
    -> des
* (late_ones_in) {knows && behind == "cold_lane"} [Late ones in, my 7 out, until July. I'll tell the drivers whose drawing it was. # clarity: 2 # care: 2 # signal: clear-request, explained-why # style: relationship # why: What goes in, what comes out, how long, and who takes the questions.]
    ~ dated = true
    ~ changed = true
    Nuala: It was a lovely drawing. # thought: You turned round in the road. With a full load on.
    Nuala: July. Done. I'd say that to anybody. # mood: lighter
    -> des
* (my_seven) {want.walk_out_with && behind == "cold_lane" && not knows} [You said I'd want my 7. Is it in there because of me? # clarity: 1 # care: 1 # signal: invited-input, owned-my-part # style: speed # why: It stops at two small words of hers, and is ready to be the reason.]
    ~ knows = true
    Nuala: You lit up. With your felt tips. I thought, go on, give somebody something. # thought: You heard that. I said it very quietly.
    Nuala: There's sixty-three walk down Cold Lane at night. There's eleven on the 7. # mood: open
    -> still
* (squeezed) [You've enough to carry in there. By noon tomorrow I'll have looked how much of both can be squeezed in. # clarity: -1 # care: 1 # signal: said-yes-to-everything, offered-support # style: speed # why: It spares her the choice, names an hour, and promises a look for something that both of them know isn't there.]
    Nuala: You're very good. # thought: Is that a yes? It's got the shape of one.
    -> des
* (in_writing) [By noon tomorrow I'd like it in writing, which of them and till when. Otherwise I can't put anything in. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: As firm as one can be with a boss, and it asks her to sign what she hasn't been helped to hold.]
    ~ dated = true
    Nuala: In writing. # thought: So that you've got it when I haven't.
    Nuala: You'll have a mail. With a till-when.
    -> des

=== test ===
{ behind == "cold_lane" && not knows:
    -> felt_tips
}
# phase: agree
{ behind:
- "overnight":
    Nuala: And when Hugh rings with the next one? He rings on Sundays, from the bath. # thought: You can hear him turn the tap with his foot.
- "envelope":
    Nuala: And when Strang wants a bit more for his money? They always want one more stop. # thought: And I always think, it's only a stop.
- else:
    Nuala: And when they stop me in the canteen and ask where the 7's gone? They liked the 7. # thought: So did I, for nine years. It was every twenty then.
}
* (costs_first) {behind != "cold_lane"} [Say that I have to look at it first. Next day you'll have it from me, in weeks and in drivers. # clarity: 2 # care: 2 # signal: removed-obstacle, offered-support # style: consensus # why: It gives her a sentence to use and a reason to wait, and nobody has to be refused on a Sunday.]
    Nuala: "I'll have to ask upstairs." I've not been able to say that since I became upstairs. # thought: I could say that with my shoes off. # mood: lighter
    -> des
* (send_them_up) {behind == "cold_lane"} [Send them up to me. It was my drawing, and I've still got ink on my desk. # clarity: 1 # care: 2 # signal: owned-my-part, removed-obstacle # style: relationship # why: A short way out for her, and it leads to the right door.]
    Nuala: They'll bring the thing with them. They'll want it signed. # thought: You'd really have them up there. All hundred and ninety-one. # mood: lighter
    -> des
* (on_its_merits) [To be fair, some of them are lovely. I'd not want us to turn down a good one by a day. # clarity: -2 # care: 0 # signal: unclear-outcome # style: analysis # why: Generous to the next idea, and the date has gone soft the first time it was leaned on.]
    Nuala: They are. Some of them are gorgeous. # thought: Then I've promised you nothing. That's easy.
    -> des
* (get_hold_of) [I'd understand if you couldn't hold it. You're the one they get hold of, and nobody sees that part. # clarity: 0 # care: 1 # signal: acknowledged-difficulty, made-it-safe # style: relationship # why: It sees her in the middle of it, and lets her off before she has asked.]
    Nuala: They do get hold of me. By the sleeve. # thought: If you'd understand, then I will, I know I will.
    -> des
* (then_no) [Then you say no, and I know that you can. You've got a date to show them now, and you can always ring me afterwards. # clarity: 1 # care: -1 # signal: held-the-standard, standard-without-support # style: speed # why: It believes in her, and sends her in alone; and it's said by somebody who in three months hasn't managed one no.]
    Nuala: Say no. Show me how you do it. # thought: I've three thumbs in my phone. # mood: flat
    -> des

=== felt_tips ===
# phase: agree
Nuala: And you get your 7. I've still got the drawing, you know. The felt tips. # thought: Ask me why I'd keep a thing like that.
* (either) [I've no strong view myself, so long as somebody says which. # clarity: -1 # care: 0 # signal: passed-the-buck # style: consensus # why: Modest, and untrue, and she has got the drawing to prove it.]
    Nuala: No view. In four colours. # thought: Then what did I do it for?
    -> des
* (best_thing) [I'm touched that you kept it. It's finished, it's our best, and with it standing you'd have the rest by Friday week. # clarity: 1 # care: 0 # signal: explained-why, rushed-decision # style: analysis # why: Warm, and a good case with a date for a good plan, put to somebody who was about to say something else.]
    Nuala: It is beautiful. # thought: Beautiful, and eleven people on it.
    -> des
* (because_of_me) [Is that why it went in? For me? Then I may be asking for the wrong thing. # clarity: 1 # care: 2 # signal: invited-input, acknowledged-effort # style: speed # why: It hears that the drawing isn't small talk, and puts its own request at risk to find out.]
    ~ knows = true
    Nuala: You'd lit up. I'd never given anybody anything in this job. # thought: You asked. I'd put it away for good.
    Nuala: There's sixty-three walk home down Cold Lane at ten at night. I've counted them. On the 7 there's eleven. # mood: open
    -> still
* (glad_you_kept) [I'm glad you kept it. One never knows if anybody looks. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: A warm moment about a piece of paper, with the reason for it left on the other side.]
    Nuala: I look. # thought: I look at everything. I was up Cold Lane looking.
    -> des

=== des ===
# phase: agree
{ on_it.none:
    Nuala: You'll tell Bea about that yes of yours. Stand well back. # thought: I'd throw something. And then I'd be all right.
}
Nuala: Des'll want a head on a plate. Does he get mine? # thought: I was at his wedding. At both of them.
* (off_you) [Leave Des with me. I'll see to it that none of it lands on you. # clarity: -1 # care: 1 # signal: rescued # style: speed # why: It protects her, and Des will have another story that he can't quite believe.]
    Nuala: You're a pal. # thought: He'll know. He can smell a pal.
    -> quick
* (you_tell_him) [He ought to hear it from you, today, it's your third target. I'll sit beside you while you ring him, if that makes it easier. # clarity: 2 # care: -1 # signal: clear-request, passed-the-buck # style: consensus # why: Who, what and when are all there, and company as well; three messages with a thumb on the last go unsaid, and her bus is on its way.]
    Nuala: My target. # thought: And whose thumb?
    Nuala: I'll ring him from the top deck. There's only the one seat.
    -> quick
* (a_notice) [There'll be a notice. Operational reasons, that sort of thing. # clarity: -1 # care: -1 # signal: hinted, avoided-decision # style: analysis # why: The drivers have had two of those already; she's being helped to a third.]
    Nuala: Operational reasons. I used to read those out loud, in a voice. # thought: In the canteen. To great applause.
    -> quick
* (two_heads) [Both. Monday at two in the canteen, before they pick. I go first, with my three on-its. # clarity: 2 # care: 2 # signal: clear-request, learning-not-blame # style: consensus # why: A place, an hour and an order of speaking, and the one who goes first takes the first tomato.]
    Nuala: You'd read them out? With the thumb? # thought: They'll laugh. I'd not thought of them laughing.
    Nuala: Monday at two. I'll bring the buns. # mood: lighter
    -> quick

=== quick ===
{ safety < 15:
    -> leave_it_there
}
# phase: agree
# pressure: high
# room: key
The 40 draws up. The doors fold open, and the ones with sticks get on first.
{
- not dated:
    Nuala: There. I'm glad we did that. On it. # thought: On what, though?
- commitment >= 60 && safety >= 55:
    Nuala: Thirtieth of June. On it. # thought: Oh. So that's what it sounds like.
- else:
    Nuala: Yes. Yes, all of that. On it. # thought: Say yes and the doors close.
}
* (wont_last) [That's how I say it. Which bit won't last till Christmas? # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: analysis # why: It knows that yes from the inside, and makes room for the no in it while it's cheap.]
    {
    - not dated:
        Nuala: All of it. I couldn't tell you what I've said yes to. # thought: It's a relief to say so.
    - changed:
        Nuala: Me. In the canteen. If they groan I'll give them something. # thought: I know myself around a groan.
        Nuala: So stand on my foot.
    - behind == "cold_lane":
        Nuala: All of it, the first night it rains on Cold Lane. # thought: That's as near as I'm going to go.
    - behind == "envelope":
        Nuala: Strang's next little thing. He asks so nicely. # thought: There's the hole in it. You found it in five seconds.
        Nuala: Ring me the night before I see him. Would you?
    - else:
        Nuala: Sundays. I'm no good on Sundays. # thought: There's the hole in it. You found it in five seconds.
        Nuala: Ring me Sundays at six, till I've learned it. Would you?
    }
    -> strang
* (on_record) [Thank you. You'll have it by noon, my part of it too, with Hugh copied in so that nobody can lean on you. # clarity: 2 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: It nails the yes down where it stands, and tells the one man she'd have wanted to tell herself.]
    Nuala: With Hugh copied in. # thought: So much for telling him my own way.
    She looks for her pass in the wrong pocket.
    -> strang
* (always_sort) [Thank you. I should have come down here in September, before there were two plans in the bin. That's mine. # clarity: -1 # care: 0 # signal: scripted-empathy, owned-my-part # style: relationship # why: A share that nobody asked about, in place of a look at two words that both of them know the worth of.]
    Nuala: You should. # thought: I said it in September as well, that's how we got here. "On it."
    -> strang
* (next_forty) [Don't say it on the step. Let this one go, there's another at six minutes past. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: It takes the hurry out of a yes, and says nothing about what the yes is to.]
    { temper:
    - "breezy":
        She waves the driver on. He looks hurt.
        Nuala: I'd have said yes to a lion. It's the phone, at home. I can't say no in my slippers. # thought: No joke came. How odd.
    - "cornered":
        Nuala: And walk in late on Strang? He'd frame it. # thought: I can't give you twenty minutes. I haven't got twenty minutes.
    - else:
        She thinks about it, and the doors close without her.
        Nuala: Oh, that's nice. That's the first one I've missed on purpose. # thought: I can hear what I said, now it's quiet.
        { dated:
            Nuala: June I can do. It's the weekends you'll have to help me with.
        - else:
            Nuala: I said yes, didn't I? You'll have to tell me what to.
        }
    }
    -> strang

// ---------------------------------------------------------------- close

=== strang ===
# phase: close
# pressure: high
{ quick.next_forty && temper != "cornered":
    The next 40 is on time, and stands there ticking. She has one boot on the step.
- else:
    She has one foot on the step.
}
{ changed:
    Nuala: Hugh'll be sat there next to Strang. He's told his wife about the 7. What do I tell him? # thought: He did the noise. He did the noise of the bus.
- else:
    { wave.ninety_one:
        Nuala: Strang'll say, is it settled? And I say what? A hundred and ninety-one? # thought: You do give a person numbers.
    - else:
        Nuala: Strang'll say, is it settled? And I say what? # thought: He says it with his glasses off.
    }
}
* (gets_you_through) [Whatever gets you through it in there. Don't you worry about our end. Have a biscuit for me. # clarity: -1 # care: 1 # signal: said-yes-to-everything, softened-the-message # style: relationship # why: She's sent in with a kind word and no sentence, and will have to make one up.]
    Nuala: They've gone down to rich tea. # thought: I asked what to say, and I've got a biscuit.
    -> last
* (by_tuesday) {not changed} [Say one of them is. The last bus to the minute I don't know, that's Tuesday by four. # clarity: 2 # care: 2 # signal: explained-why # style: analysis # why: She can say the true part today, and knows when she'll have the rest.]
    Nuala: One is, and one's on Tuesday. I can say that without going red. # thought: A don't-know with a day on it. He'll take that.
    -> last
* (got_it_wrong) {changed} [Say your head of scheduling fell in love with a drawing. I'll ring him at four and tell him the rest. # clarity: 2 # care: 2 # signal: owned-my-part, removed-obstacle # style: relationship # why: It hands her a true sentence that costs her nothing, and an hour at which the blame moves on.]
    Nuala: He'll like that. He did too. # thought: I needn't carry that one in, then.
    -> last
* (with_a_bill) [Say it's settled, and that you've my word on it. The next change comes with a bill, so that they know what they're ordering. # clarity: 1 # care: 0 # signal: explained-why, standard-without-support # style: speed # why: A clean message with a colleague behind it; the last bus isn't known to the minute, and she's the one who has to say all this to the man with the money.]
    Nuala: With a bill. To Strang. # thought: You've not met him. He'd have it itemised.
    -> last
* (sound_busy) [I'd keep it open. They don't press you if you only sound busy. # clarity: -1 # care: 0 # signal: avoided-decision # style: analysis # why: Worldly advice from somebody whose trouble is just that nobody pressed.]
    Nuala: Is that what works on me? # thought: It is, too.
    -> last

=== last ===
# phase: close
She's in, beside the cab, with a hand on the rail.
{ opening.again:
    Nuala: And if I do it to you again? # thought: Your words. I've carried them the length of this stand.
- else:
    Nuala: And if it moves again? # thought: It will. I know me.
}
* (no_falling_out) [Then it moves. You buy the chips, and we stay friends. # clarity: -1 # care: 1 # signal: let-standard-slide, made-it-safe # style: relationship # why: It puts the two of them above the date, which nobody had asked to be weighed.]
    Nuala: No. We never do, do we? # thought: I'd nearly hoped you might. With vinegar.
    -> aftermath
* (they_all_know) [Then we sit down the same day, you, Bea and I, and see what still holds. I'd sooner that than a quarrel. # clarity: 1 # care: 0 # signal: clear-request, standard-without-support # style: consensus # why: A calm answer with a day and three chairs, and it begins when the thing has moved: that is the fourth sheet, in better company.]
    Nuala: What still holds. By then it's in the paper. # thought: That's how we did the last three. Only without Bea.
    -> aftermath
* (while_a_rumour) [Ring me while it's only a rumour. You'll get the price, and never again a thumb. # clarity: 2 # care: 2 # signal: clear-request, made-it-safe # style: speed # why: What to do, how early, what comes back for it, and which habit is over.]
    Nuala: I'll miss the thumb. # thought: I won't, you know.
    { bristle.start_over:
        Nuala: You kick quite well, by the way. You ought to do it in September.
    }
    -> aftermath
* (to_the_board) [Then I'd have to take it to the board, with the figures. You'd hear it from me the day before. # clarity: 1 # care: -2 # signal: threat # style: analysis # why: Fairly announced, and she knows from now on which of her troubles not to bring upstairs.]
    Nuala: With the figures. # thought: Then you'll not get any from me. # mood: shut
    The doors close on whatever comes after that.
    -> aftermath

=== leave_it_there ===
# phase: close
The 40 draws up, and she's at the doors before they have quite opened.
Nuala: We'll leave it there. # thought: I'm your boss. I'm allowed to just get on. # mood: shut
{ dated:
    Nuala: You'll have your date. I'll have somebody send it up.
- else:
    Nuala: Do what you think. You will anyway.
}
-> aftermath

=== aftermath ===
{ temper:
- "breezy":
    What you couldn't see at stand F is that she was breezy so as not to be asked. Any silence was a gap for a joke; a straight question wasn't.
- "cornered":
    What you couldn't see at stand F is that she was cornered before you came. She heard questions about yesterday as charges, and could talk once nobody pushed.
- else:
    What you couldn't see at stand F is that she was weary. She had slept for four hours, and wide questions were too heavy to lift.
}
{ behind:
- "overnight":
    Behind the third target stood page two. She believed that a change costs one night, because you once wrote it, and three times you didn't correct it.
- "envelope":
    Behind the third target stood an envelope. The county had tied the money for Staithe Road to the late buses, and she wasn't to tell a soul.
- else:
    Behind the third target stood Cold Lane, and sixty-three people walking. The late buses were right. The one in the way was the 7, and she had put that in for your drawing. She was in the right.
}
{
- behind != "cold_lane" && dated && commitment >= 70 && safety >= 62 && trust >= 58:
    -> stands
- behind == "cold_lane" && changed && commitment >= 68 && safety >= 60 && trust >= 56:
    -> seven_comes_out
- dated && safety >= 53 && commitment >= 48:
    -> so_far
- safety >= 57:
    -> fourth_sheet
- dated:
    -> other_wave
- safety >= 46:
    -> fourth_sheet
- else:
    -> stand_h
}

=== stands ===
# ending: stands; It stands until June
# outcome: strong
# friend: I got told no at a bus stop. Nicely, with a date on it. And I got told what the yeses had been costing, which in five years I never once was. I've to ring when it's a rumour. It'll be mostly rumours.
Three weeks later there's one sheet in the case at stand F, with 30 June at the foot of it. {des.two_heads:The drivers laughed at the thumb, and picked.} On Monday Nuala came up both flights with a thing that {behind == "envelope":Strang had said over the biscuits|Hugh had said in the bath}. It was only a rumour, she said, and what would it cost? Nine weeks, you told her next day. She took that to him herself. Marcus lifts. To both of you.
-> END

=== seven_comes_out ===
# ending: seven_comes_out; Your own line through it
# outcome: strong
# friend: I'd a speech ready, with a cake in it, and I never got to give it. It was taken out for me. By the one who drew it, who'd come down to ask me for something else. I'd like to be able to do that.
Three weeks later your drawing hangs in the canteen with a line through it, which is yours, and "RIP" underneath, which isn't. The late buses are in. Last night you stood on Cold Lane with Nuala and a torch. Sixty-five. On the way back she told you that the hospital may move its shifts in April; nothing's on paper. You had till Tuesday to work out what that would mean, and did. Marcus lifts.
-> END

=== so_far ===
# ending: so_far; So far
# outcome: mixed
# friend: It was a fair talk, for a bus stop. We've a date. There was more I could have said, and the bus came. It generally does.
{ behind == "cold_lane" && not changed:
    Three weeks later it has all stayed as it was. The ten-minute 7 is in with the county, in four colours, and Bea is pleased. Nuala signed it and didn't say much. On Tuesday you drove home by Cold Lane, at ten past ten, because of the roadworks. They were in your headlights in twos and threes, for half a mile. You had never thought of asking her about the boots.
- else:
    Three weeks later it has stood, so far. Bea has her wall up again, in pencil. On Tuesday Farid heard from the kiosk that a fourth one was about. You went to Nuala, and she told you all of it, quite gladly. She'd have come up, she said, as soon as it was certain. It's certain on Friday.
}
-> END

=== other_wave ===
# ending: other_wave; The other wave
# outcome: mixed
# friend: I was served with a date today, at my own stop. They can have it. What I'm thinking of for after June I'll think about with somebody else.
Three weeks later nothing has moved. You have it in writing until the end of June, with a reference number. There's a small group now for what comes after: Nuala, Hugh and a man with two laptops. You saw them through the glass, on the way to the copier. Nuala lifted a hand. It was the one she gives to the other company's buses.
-> END

=== fourth_sheet ===
# ending: fourth_sheet; A fourth sheet
# outcome: mixed
# friend: I've one at work who's pure gold. Came all the way down to the stand to see me off. I think there was something. It can't have been much, or I'd have been told.
Three weeks later there are four sheets in the case at stand F. Nuala told you herself, and brought you a sausage roll up both flights. {dated:The date had lasted nine days.} Bea is using up her leave. The drivers pick on Monday. "What would I do without you?" Nuala said, and you said that you were on it. She waves to Marcus every morning. He has begun to come in by the back gate.
-> END

=== stand_h ===
# ending: stand_h; From stand H
# outcome: weak
# friend: I had one of mine down at the bus stop with a face on, and I still couldn't tell you what for. I'll go by the 41 for a bit. It's longer, but it's quiet.
Three weeks later you hear about the fourth target from Des Tranter, who has it from a driver, who has it from the kiosk. Farid has an interview with the trams. The late buses and the 7 both went to the county, with your name on them, and both came back. Nuala goes to County Hall by the 41 these days. It leaves from stand H, on the far side.
-> END
