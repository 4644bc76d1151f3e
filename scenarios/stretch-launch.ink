# title: The launch nobody asked for
# summary: A ferry company must run a 05:40 boat in nineteen days, and the man who runs the island pier has been left alone with such a thing before.
# theme: stretch and support
# you: Head of ports for a small ferry company, on the mainland at Kettle Haven
# with: Joss Tarrant, pier lead on the island of Orsa, thirteen years on the ropes and the last five in charge
# situation: The dialysis machines in Orsa's clinic stop on Friday the 31st, when their water plant loses its certificate. Seven islanders then need a chair in Kettle Haven by half past seven in the morning. Today's first boat gets in at 08:40.
# situation: The board has agreed a 05:40 from Monday the 3rd, six mornings a week. You want Joss to lead the shore side: who is on, how the pier works in the dark, and the readiness file, with Petra in port safety by the 27th. He has never led a launch, and he did not ask to.
# situation: Three winters ago the two of you started the Thursday freight boat. In week two you were moved to the harbour works. Joss ran it alone for eleven weeks, and in week six Danny, one of his, broke a wrist on the wet linkspan. Neither of you has spoken of it since.
# situation: What you have to give is two relief hands, three nights a week until Christmas; two days of Sunil, who wrote the last readiness file; and your own early mornings. There is no money before April.
# situation: It is Wednesday the 15th, ten past one, on a video call. His next boat is at five to two.
# goal: Leave with a dated yes that Joss can stand behind, and with Joss the first to tell you when it slips.
# power: below
# setting: video
# minutes: 12
# level: 2
# language: en
# cast: Joss = Joss Tarrant
# meter: trust = Trust
# meter: safety = Safety to bring bad news
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: rota = covered, thin
# vary: worry = paper, alone
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated choice, never here.
VAR trust = 50
VAR safety = 50
VAR commitment = 42
VAR momentum = 46

// Hidden circumstances.
// rota: covered = all eight of the crew are fit; thin = two of them are away, and six mornings cannot be run within the rest hours.
// worry: paper = he has never written a readiness file; alone = he expects to be left with it in week two, as before.
VAR rota = "covered"
VAR worry = "paper"

// What has come out, and what has been agreed.
VAR knows_rota = false
VAR knows_worry = false
VAR changed = false
VAR fit = false
VAR dated = false
VAR hung_up = false

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
# room: key
The picture is ceiling, then oilskins on a door, then Joss, who has propped the laptop on something and sat down.
{ worry == "paper":
    Joss: Somebody in your office sent me a form. Forty-one pages, and my name typed on the front. # thought: They've picked me, and they've picked me to write it. # mood: wary
- else:
    Joss: A call with no subject. Last time you sent me one of those, I got a freight boat. # thought: Here we go. It'll be lovely until week two. # mood: wary
}
{ rota == "covered":
    Joss: Be quick. All eight of mine are in, there's soup, and I'm missing it.
- else:
    Joss: Be quick. I'm on the ropes myself for the five to two.
}
Joss: Come on. You've got the face on.

* (small_talk) [Nothing terrible. Tell me how you all are first. I've left it far too long since I was last over on the island. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It warms the first minute and keeps the reason for the call out of sight.]
    Joss: We're fine. Danny's a grandfather. Ailie's learning the crane.
    Joss: Nobody books forty minutes to hear about Danny. # thought: The nicer the start, the bigger the thing.
    -> say_it
* (seven_people) [Seven people on Orsa lose their dialysis on the thirty-first and need an early boat. It's big, you never asked for it, and I'm asking you to lead it. # clarity: 2 # care: 1 # signal: explained-why, clear-request, acknowledged-difficulty # style: speed # why: Says who it is for and what is asked, and owns that nobody volunteered; how much help there is comes later.]
    Joss: Seven.
    His finger taps along the edge of the desk. He is counting them.
    Joss: Ewan Rae. The twins' grandad. Bea's mother. You know Bea's on my late gang? # thought: Damn. It's a real thing. # mood: listening
    Joss: By the third. That's not an early boat, that's a conjuring trick.
    -> terms
* (its_yours) [The board's agreed a 05:40 from Orsa, six mornings, from the third, and you're the one to run it. Take a week over it, and then tell me where it pinches. # clarity: 1 # care: -1 # signal: rushed-decision, standard-without-support # style: speed # why: The task and the day are plain, but not who it is for; it is handed over as settled, and a week of the nineteen days goes to asking afterwards.]
    Joss: In a week.
    He writes something down. From the movement of his arm, it is short.
    Joss: So it's mine, and then you'll ask. # thought: Settled on a Tuesday, told on a Wednesday. # mood: guarded
    -> who_asked
* (floating) [It's early days, only a thought some of us had about mornings. I wanted you to hear it from me before it turned into anything. # clarity: -2 # care: 0 # signal: hinted, softened-the-message # style: consensus # why: Sounds considerate and is not so, since the boat is agreed and he would leave thinking it was open.]
    Joss: The board doesn't have thoughts about mornings. It has agendas.
    Joss: What's it called, this thought? # thought: If you can't say it, it's bad.
    -> say_it

=== say_it ===
# pressure: high
Joss: So say it. I can see you reading it off something.

* (board_keen) [The board's keen on something early, and I said I'd sound out the ports before anyone got too attached to a date. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: Hides behind the board and behind a survey that nobody is taking.]
    Joss: Attached.
    Joss: It's been on the radio. The clinic loses its machines on the thirty-first, so it's a boat, and it's the Monday. I can add. # thought: I've said it for you. Remember that. # mood: guarded
    -> terms
* (you_would_shine) [It's something I think you'd be very good at. There's nothing to decide today, and you can say no to any part of it. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Kind about the person and silent about the thing, which leaves him to guess at it.]
    Joss: Good at what?
    Joss: I've a radio. They lose the machines on the Friday, so it's a boat by the Monday. Isn't it? # thought: Flattery first. I've had that sandwich.
    -> terms
* (just_the_date) [A 05:40, Monday to Saturday, from the third of November. It's a stretch, and I think you're the one who could carry it. # clarity: 1 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: No more circling, and a good word; who it is for, and what there is to carry it with, are left out.]
    Joss: The one who could carry it.
    Joss: That'll be for the clinic lot. Seven of them. You might have led with them.
    -> terms
* (own_dodge) [Sorry, I was circling. Seven islanders lose dialysis on the thirty-first. There has to be a 05:40 on the third, and I'd like you to lead it. # clarity: 2 # care: 1 # signal: owned-my-part, explained-why, clear-request # style: relationship # why: Owns the slow start and then says who it is for, what is asked and by when; what help there is can follow.]
    Joss: You were. Like a gull.
    His finger taps along the edge of the desk.
    Joss: Ewan Rae. Bea's mother. Right. Well, that's not nothing. # thought: That's who it is, then. # mood: listening
    -> terms

=== who_asked ===
# pressure: high
Joss: Who asked for it? Because it wasn't me.

* (back_up) [Fair, I started at the wrong end. Seven people here lose dialysis on the thirty-first. They're who it's for, and you're who I'd ask. # clarity: 2 # care: 1 # signal: owned-my-part, explained-why, stated-belief # style: relationship # why: Takes back the handing down and puts the purpose first; the terms are still to come.]
    Joss: Seven.
    His finger taps along the edge of the desk.
    Joss: You could have opened with them. I'd have sat up. # thought: Backed up without being towed. Noted. # mood: listening
    -> terms
* (soften_yours) [That came out wrong. Never mind for now whose it is. You've done plenty for this company, and I don't want to lean on you. # clarity: -1 # care: 1 # signal: softened-the-message # style: consensus # why: Heals the tone and takes the request away with it, though the request has not gone anywhere.]
    Joss: You've leaned before. I've still the dent.
    Joss: It's the dialysis boat, isn't it? It's been on the radio. # thought: So lean, or don't.
    -> terms
* (decided) [The hospital did, and you should have heard that first. Orsa's dialysis stops on the thirty-first. The board said yes on Tuesday, so what's left is how. # clarity: 2 # care: -1 # signal: explained-why, no-room-for-the-person # style: analysis # why: The reason is there at last, with an apology of sorts, and in the same breath his say is cut down to the arrangements.]
    Joss: How's a pier question.
    Joss: So you lot keep the whether, and I get the how. # thought: Thirteen years and I'm still the how. # mood: guarded
    -> terms
* (not_me) [Not me, if that's any comfort. I'd have run it from this side, but it was settled before I was in the room. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: Buys a moment of company by stepping out of the decision, and still does not say who the boat is for.]
    Joss: Then what am I talking to you for?
    Joss: It's the dialysis boat. I've a radio. I'll ring the board myself, have they a number? # thought: Nobody's holding this one either.
    -> terms

=== terms ===
# pressure: high
{ say_it.board_keen or say_it.you_would_shine:
    Joss: Straight, this time. What if I say no? # thought: If there's no no in it, it isn't a question. # mood: testing
- else:
    Joss: And if I say no? # thought: If there's no no in it, it isn't a question. # mood: testing
}

* (wont_say_no) [When did you ever? In thirteen years I've never heard you turn down a thing that mattered to this island. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: relationship # why: Praise used to close the door, and the question goes without an answer.]
    Joss: There's a first boat for everything.
    Joss: That's how I got the freight boat. People knowing me so well. # thought: So that's a no to no. # mood: guarded
    -> nineteen
* (no_no) [Then I'd understand it. But the seven can't move, and nor can the third, so I'd be back on this screen tomorrow to ask you again. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: Kind about the no and honest about the date, and it tells him that the no wouldn't count.]
    Joss: So it's not a question.
    Joss: Fine. I like to know which end of the rope I've got. # thought: I'll do what I'm told and not a splice more. # mood: guarded
    -> nineteen
* (real_no) [Then it's a no, and I run it from here, worse. The boat goes on the third either way. Tell me by Friday noon. # clarity: 2 # care: 1 # signal: left-it-with-them, explained-why # style: speed # why: Says what is fixed, what is his to decide and by when; what would help him decide is still open.]
    Joss: Worse.
    He very nearly smiles.
    Joss: Well, that's true. Friday noon. Go on, then, I'm listening. # thought: I can say no. So I can afford to hear it. # mood: interested
    -> nineteen
* (course_you_can) [Then it's a no, and you'll have no trouble from me over it. Take till the end of next week, I'd want you to be sure. # clarity: -1 # care: 1 # signal: softened-the-message, waited-for-agreement # style: relationship # why: It leaves the choice with him and names a day, and by that day there are three left until the file is due; somebody has to start before he is sure.]
    Joss: The end of next week.
    Joss: That's a no with no time left to mind it. There's one pier, and I'm sat on it. # thought: Nice of you. Nobody's counting but me.
    -> nineteen

// ---------------------------------------------------------------- explore

=== nineteen ===
# phase: explore
Joss: Nineteen days. Counting Sundays.
He looks past the camera at a wall you cannot see.

* (my_sketch) [I've drafted the gangs already: four on the earlies, four on the lates, swap on Sundays. Where does that break? # clarity: 1 # care: 0 # signal: rushed-decision # style: analysis # why: A clear thing to push against, and it starts from a plan made without him.]
    ~ knows_rota = true
    { rota == "covered":
        Joss: It doesn't break. It just can't ever catch a cold.
        He swings the laptop round. A white board, eight magnets, each with a name in his capitals.
        Joss: Two fours. There isn't a spare hand between them. # thought: You drew my people on your paper before you asked me.
    - else:
        Joss: It breaks at eight.
        He swings the laptop round. A white board, six magnets, two pale squares where magnets were.
        Joss: Callum's hand is in plaster till Christmas. Ottilie's away for her mate's ticket till January. # thought: You drew my people before you counted them.
    }
    -> the_board
* (done_harder) [The Thursday freight boat was three weeks from nothing, and it's still running. What did we do then that we could do again? # clarity: 0 # care: -1 # signal: no-room-for-the-person, over-analysed # style: analysis # why: It gives credit and asks a good question, about the one thing that he did alone for eleven weeks and that the two of you have never spoken of.]
    Joss: We.
    Joss: I'd not do any of that again. It broke a wrist. # thought: "We." That's a short word for eleven weeks.
    -> no_board
* (first_thought) [What went through your head just now, when I gave you the date? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: Makes room for the untidy answer; what to do with it has to come next.]
    ~ knows_worry = true
    { worry == "paper":
        Joss: The form. I thought, who's going to write forty-one pages? And then I thought, oh. # thought: That came out faster than I meant. # mood: open
    - else:
        Joss: Week two. I thought, it'll be grand up to week two. # thought: You did ask. # mood: open
    }
        -> no_board
* (one_night) [Show me one night: last boat in, first boat out, who stands where. # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: One concrete night, asked of the person who knows it; what it may cost to change comes after.]
    ~ knows_rota = true
    Joss: Four on the late. Two on ropes, one on the linkspan, one on the cars. Home by half nine if she's kind.
    Joss: So they can't open. Eleven hours between shifts. That's law.
    { rota == "covered":
        He swings the laptop round. A white board, eight magnets, each with a name in his capitals.
        Joss: The other four open. And that's everybody. # thought: First time anybody's wanted to see the board. # mood: interested
    - else:
        He swings the laptop round. A white board, six magnets, two pale squares where magnets were.
        Joss: Callum's in plaster till Christmas, Ottilie's off for her mate's ticket. So who opens? I've two people left. # thought: There. Now you've seen it. # mood: interested
    }
    -> the_board

=== the_board ===
{ rota == "covered":
    Joss: Four in the dark, always. Since Danny's wrist. So it wants eight, and eight's what I've got.
    Joss: It goes. On paper it goes beautifully. # thought: On paper nobody's kid is sick. # mood: dry
- else:
    Joss: Four in the dark, always. Since Danny's wrist. Six people don't make two fours.
    Joss: That's me not being awkward, by the way. That's arithmetic. # thought: Go on. Ask me to fudge it. # mood: testing
}

* (eight_enough) { rota == "covered" } [Then it's two fours, and it shows what you've put into them. Send me the names by Friday, and I'll keep everything else off you. # clarity: 1 # care: -1 # signal: rushed-decision, acknowledged-effort # style: speed # why: It gives credit, a day and some cover, and steps over the weak spot that he has just pointed at.]
    Joss: By Friday. I'll put it up there. In chalk. # thought: And when one of them's ill? It's not your Sunday.
    -> quiet_bit
* (tidy_board) { rota == "covered" } [I look at that board and I stop worrying. Nobody in this company looks after a crew the way you do. # clarity: -1 # care: 1 # signal: acknowledged-effort # style: relationship # why: True, and welcome, and it walks past the lack of a spare hand.]
    Joss: They're good.
    Joss: They're good because they get to bed. # thought: Thank you. That wasn't the point, but thank you.
    -> quiet_bit
* (one_cold) { rota == "covered" } [So it goes until one of them is ill. What would be enough, for a start? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: Names the weak spot in his own terms and asks what would close it; the offer is yet to be made.]
    Joss: Two. Two bodies who know a bowline. I'd sleep, even.
    Joss: Not every night. I'm not asking for the moon. # thought: You took the point before I'd finished making it. # mood: warmer
    -> quiet_bit
* (every_port) { rota == "covered" } [Every port's tight in winter, to be fair. Let's worry about colds when somebody has actually got one. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: Makes a real risk sound like a habit of complaint, and leaves it where it was.]
    Joss: Kettle Haven's got fourteen. And a table tennis table.
    Joss: I've seen it. # thought: Tell you less, then. # mood: flat
    -> quiet_bit
* (to_christmas) { rota == "thin" } [I'd put it to them openly: shorter nights till Christmas, time back after, only the willing. Would you ask them? # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: consensus # why: It's open, fair and voluntary, and it asks the crew to sign away the rest that he has just called the law.]
    Joss: They'd sign. That's the trouble with them.
    Joss: Danny would've signed. # thought: And I'd be the one holding out the pen. # mood: flat
    -> quiet_bit
* (in_writing) { rota == "thin" } [I'd want that written down before I take it anywhere. Staffing might count those eleven hours another way. # clarity: -1 # care: -1 # signal: over-analysed, passed-the-buck # style: analysis # why: Turns a safety limit into a query for another office, so nothing is decided and he is doubted.]
    Joss: It is written down. The government wrote it. # thought: So my word wants a stamp. # mood: flat
    -> quiet_bit
* (rotten) { rota == "thin" } [That's a rotten place to be, and you've been out on the ropes yourself without a word. I ought to have noticed. # clarity: 0 # care: 1 # signal: acknowledged-difficulty, acknowledged-effort # style: relationship # why: Sees what he has been covering; whether six mornings still stands is left in the air.]
    Joss: I like the ropes. It's the sums I don't like.
    Joss: It'll still be six people tomorrow. # thought: Noticed. Good. And?
    -> quiet_bit
* (what_six_can) { rota == "thin" } [Eleven hours stands, whatever's been announced. Show me what six can do and I'll start from there. # clarity: 2 # care: 2 # signal: held-the-standard, made-room-for-context, made-it-safe # style: consensus # why: Takes his limit as the limit, says so, and asks him to draw the plan inside it.]
    Joss: On our own, no mornings at all. With two more bodies, any morning that I had them.
    Joss: That I'd put my name to. # thought: You didn't even blink. # mood: warmer
    -> quiet_bit

=== no_board ===
Joss: It's black down there till eight, in November. No moon that week, either. I looked. # mood: dry

* (felt_my_face) [I know what it's like. I stood there with you one January, and I couldn't feel my face until the Tuesday. # clarity: -1 # care: 1 # signal: acknowledged-difficulty # style: relationship # why: Shares the cold with him, and learns nothing about who would be standing in it.]
    Joss: You did. You went home on the six o'clock, though.
    Joss: I'm not complaining. It was good of you to come. # thought: That's a story about your face.
    -> quiet_bit
* (names_please) [Who's on the ropes that Monday, and what time did they get to bed? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: relationship # why: Asks what only he can answer, and starts from the people and their sleep.]
    ~ knows_rota = true
    { rota == "covered":
        Joss: Ailie, Sten, Callum, Ottilie. Bed by eight, like children. It can't be the four who tied her up, they need eleven hours. That's law.
        He swings the laptop round. A white board, eight magnets.
        Joss: That's everybody. It goes, so long as nobody sneezes. # thought: You wanted names. Good. # mood: interested
    - else:
        Joss: Ailie. Sten. And there I stop. It can't be the four who tied her up, they need eleven hours. That's law.
        He swings the laptop round. A white board, six magnets, two pale squares.
        Joss: Callum's in plaster till Christmas. Ottilie's away for her mate's ticket. Four in the dark, and I've two. # thought: You wanted names. There's two missing. # mood: interested
    }
    -> quiet_bit
* (dark_minimum) [I don't want anybody hurt down there. What's the fewest you'd let her go with, in the dark? # clarity: 1 # care: 0 # signal: invited-input # style: analysis # why: A decent reason and a usable question, and only about the number, so who they are and when they sleep stays with him.]
    ~ knows_rota = true
    { rota == "covered":
        Joss: Four. Since Danny's wrist, four. And not the four who tied her up, they need eleven hours.
        Joss: So eight. I've eight. Don't breathe on them.
    - else:
        Joss: Four. Since Danny's wrist, four. And not the four who tied her up, they need eleven hours.
        Joss: So eight. I've six. Callum's hand, Ottilie's ticket. # thought: There's your number.
    }
    -> quiet_bit
* (floodlights) [There's been some talk of floodlights along the slip. I could find out where that's got to. # clarity: -1 # care: 0 # signal: avoided-decision # style: analysis # why: A small loose offer about lamps that steps round the people.]
    Joss: There was talk of those in my first winter.
    Joss: I was twenty-six. # mood: flat
    -> quiet_bit

=== quiet_bit ===
{ trust < 39 && momentum < 30: -> he_goes }
{ worry == "paper":
    He picks the form up by one corner, looks at it, and lays it face down on the desk.
    { knows_worry:
        Joss: I've read page one four times, if anyone asks. # thought: I've said half of it already.
    - else:
        Joss: Then there's this thing. # thought: Don't look at it too long or they'll ask.
    }
- else:
    { knows_worry:
        Joss: Week two, as I say. We kept the Thursday magnet. It's on the kettle. # thought: You'll laugh it off now.
    - else:
        Joss: We kept the Thursday magnet, you know. From the freight boat. It's on the kettle. # thought: Let's see what you do with that.
    }
}

* (week_two) [How did the freight boat go, after I left you with it? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: The old thing is on the table, with the leaving in it as the speaker's own, and at last somebody asks.]
    ~ knows_worry = true
    { worry == "paper":
        Joss: The freight boat's healed. I'd run it again on Thursday. It was a pig, but it was my pig.
        Joss: Nobody made me write that one down, is all. # thought: Wrong wound. Right way to ask, though. # mood: exposed
    - else:
        Joss: Well. Three winters.
        Joss: I rang you, the night of Danny's wrist. # thought: I'd stopped waiting for that. # mood: exposed
    }
    -> it_comes_out
* (leave_it_quiet) [Say nothing. Look at him, and let the wind have the microphone. # clarity: 0 # care: 1 # signal: waited, made-room-for-context # style: consensus # why: Leaves him the silence to fill; it only pays if something clear follows.]
    ~ knows_worry = true
    Nine seconds. A gull walks along his sill and looks in.
    { worry == "paper":
        Joss: I've been named in plenty of these. I've never written one. # thought: You waited. Nobody on a screen waits. # mood: exposed
    - else:
        Joss: I rang you, you know. The night of Danny's wrist. # thought: You waited. So there it is. # mood: exposed
    }
    -> it_comes_out
* (not_again) [I left you with the freight boat. With this one I'm in it with you right up to Christmas, whatever else they give me. # clarity: -1 # care: 0 # signal: softened-the-message # style: speed # why: It owns the last time and promises the next, before asking what it was like; he was promised company then, too.]
    Joss: Right up to. You were in the last one, till they gave you something else. # thought: I've that here somewhere. With the magnet. # mood: dry
    -> it_comes_out
* (the_list) [Something's bothering you, and I'd like to deal with it now, not in week two. What is it: the dark, the wet, or the hours? # clarity: 1 # care: 0 # signal: over-analysed, named-the-emotion # style: analysis # why: It sees that there is something and asks for it outright, in a shape that only lets practical answers through.]
    Joss: It's dark. It's wet. It's November.
    Joss: There's your list. # thought: It isn't that sort of thing. # mood: dry
    -> it_comes_out

=== it_comes_out ===
{ not knows_worry: -> something_under }
{ worry == "paper": -> the_form }
-> the_calls

=== the_form ===
# pressure: high
# room: key
Joss: I can berth her blind. I sit down to that, and I'm fifteen, with the clock going. # thought: Thirteen years, and I've told nobody that. # mood: exposed
Joss: My lot don't need to hear it.

* (template) [They won't hear it. Half of it is yes or no. Do page one tonight, and tomorrow we'll do page two. # clarity: 1 # care: -1 # signal: no-room-for-the-person, standard-without-support # style: speed # why: It keeps his secret and goes a page at a time, and it starts with the page he has just told you he is stuck on.]
    Joss: Page one. Yes.
    Joss: I've met page one. # thought: I said I can't, and you've said it's easy. Last time I tell you anything like that. # mood: shut
    -> request
* (which_pages) [Thank you for telling me. Which of those pages would you be guessing at? # clarity: 2 # care: 1 # signal: made-it-safe, stated-belief, invited-input # style: consensus # why: Neither makes it small nor takes it away: it asks for the exact gap, and leaves the rest of the file to the man who knows the pier.]
    He turns it over and goes through it, licking his thumb.
    Joss: Nine to fourteen. Likelihood, severity, residual. I don't know what they want there. The rest's just the pier. # thought: It's six pages. It was forty-one a minute ago. # mood: warmer
    -> request
// rehearsal: allow RH0516 because a form taken over is a relief to the partner and a rescue to a coach
* (leave_with_me) [They won't hear it from me. Leave it here, I'll write it up, and you look it over when you've a minute. # clarity: 0 # care: 1 # signal: rescued # style: speed # why: Lifts the load off today and the file out of his hands; whether that helps or shrinks him is arguable.]
    Joss: Well. That's kind.
    Joss: You'd have to ring me about every line of it, mind. You don't know the pier. # thought: So I carry it and you sign it. # mood: relieved
    -> request
* (nobody_reads) [Nobody likes those. I doubt anyone reads past page ten. # clarity: -1 # care: 0 # signal: let-standard-slide, softened-the-message # style: relationship # why: Joins him in the grumble and makes light of a file that keeps people safe.]
    Joss: I'd read it. If it was about my ankles.
    -> request

=== the_calls ===
# pressure: high
# room: key
Joss: Danny's on a bollard, holding his arm, grey as the slip. And I'm stood there listening to your voicemail. # thought: There. I've said it to the face. # mood: exposed
Joss: Twice. You've a very pleasant voice.

* (set_up_now) [This one's built differently. There's a safety officer, a trial run, a proper go or no go. It won't hang on any one person. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: True about the plan, and an answer to something he did not ask.]
    Joss: It'll hang on four. In the dark. # thought: I told you about Danny and you told me about a structure. # mood: shut
    -> request
* (let_it_ring) [I saw it ring, and I let it. What did you need from me then? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: Owns the exact thing without an excuse, and asks what would have been enough.]
    He is quiet. Somebody outside shouts a name, and he lifts one hand at the window without looking.
    Joss: Somebody who'd pick up. Not to fix it. Just so there were two of us knowing. # thought: No excuse in it. I looked for one. # mood: warmer
    -> request
* (three_winters) [That's three winters ago, Joss. Danny's as right as rain. # clarity: -1 # care: -2 # signal: no-room-for-the-person, avoided-decision # style: speed # why: Waves away the night he has just described, and the speaker's part in it.]
    Joss: He can tell you when it's going to rain. Yes. # thought: Right as rain. I'll pass that on. # mood: shut
    -> request
* (so_sorry) [I should have picked up, and I'm sorry. On Friday I'll come over, sit down with Danny, and say so to his face. # clarity: -1 # care: 1 # signal: owned-my-part, rescued # style: relationship # why: It owns the call and puts a day on making it good, with the wrong man; it was Joss who rang, and what he would need the next time isn't asked.]
    Joss: With Danny. He'd give you tea.
    Joss: Danny's over it. It wasn't Danny who rang you. # thought: Kind. Two doors down from where I live.
    -> request

=== something_under ===
# pressure: high
Joss: So are we done with that bit? # thought: Nobody asks twice. # mood: shut

* (move_along) [We are if you want to be. I'd sooner you made your boat than sat here being asked. Who does what, on the third? # clarity: 1 # care: -1 # signal: rushed-decision # style: consensus # why: Respects his clock and his door, and takes the closed door as a reason not to knock.]
    Joss: Who does what. Go on. # thought: Suits me.
    -> request
* (always_here) [We can be. If there's ever anything on your mind, tonight or next week, you know that I'm always here. # clarity: -1 # care: 1 # signal: scripted-empathy, unclear-outcome # style: relationship # why: An open door with no hour on it, which is the kind that he has tried before.]
    Joss: Always.
    Joss: That'll be a different phone, then. # thought: I've met always.
    -> request
* (good_attitude) [Good man. The ports that moan the least are always the ones that end up getting it done, in my experience. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: Thanks him for keeping quiet, so he will.]
    Joss: Oh, we moan. We do it on channel twelve. # thought: And not to you. # mood: flat
    -> request
* (under_it) [No. There's something under this, and I'd rather have it from you today than on the second of November. # clarity: 2 # care: 1 # signal: invited-input, made-it-safe, explained-why # style: speed # why: Says plainly that something is missing and why it is wanted early; the help comes later.]
    ~ knows_worry = true
    { worry == "paper":
        Joss: I can't do the form. There. I know the pier, I don't know what they want written down. # thought: The roof's still on. # mood: exposed
    - else:
        Joss: Under it is, I rang you twice the night of Danny's wrist. Voicemail. Under it is week two. # thought: The roof's still on. # mood: exposed
    }
    -> request

// ---------------------------------------------------------------- agree

=== request ===
{ trust < 38 && momentum < 26: -> he_goes }
{ rota == "thin" && not knows_rota && safety >= 46:
    ~ knows_rota = true
    Joss: Before you go on. You've not asked how many I've got. # thought: You'd sooner know. I think you'd sooner know. # mood: frank
    Joss: Six. Callum's hand, Ottilie's ticket. The late four can't open, they need eleven hours. It's law. Six doesn't make two fours.
}
{ rota == "thin" && knows_rota: -> change_it }
-> hold_it

=== change_it ===
# phase: agree
# pressure: high
# room: key
Joss: So what is it you're asking me for, now? # thought: Let's see if any of that went in. # mood: testing

* (six_anyway) [Still the six. I can see what it asks of you, so you'll get more hands in January, and until then I'll be on your ropes myself. # clarity: 2 # care: -2 # signal: standard-without-support, no-room-for-the-person # style: speed # why: It is plain about the number and means the help, and it asks for what he has just shown can't be done within the law; one more on the ropes is no second four.]
    Joss: So the answer to six people is six mornings. # thought: It'll be my name on it. # mood: flat
    -> count_it
* (leave_the_third) [Then I won't hang you on the third. Leave the board to me, I'll see what give there is, and you look after your six. # clarity: -1 # care: 1 # signal: let-standard-slide, unclear-outcome # style: speed # why: Shields him and loses the seven, who have no give at all; nobody knows now what is wanted.]
    Joss: And Bea's mother? What give's she got? # thought: You've let me off. I didn't ask to be let off.
    -> count_it
* (three_not_six) [Not six. I asked without counting. Three mornings from the third, Monday, Wednesday, Friday, with my two relief hands. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, held-the-standard, offered-support # style: speed # why: Changes the request, says so and why, keeps the date, and brings the hands that make it safe.]
    ~ changed = true
    Joss: Say the first bit again.
    You say it again. Six was the wrong ask.
    Joss: Three mornings, four in the dark. That goes. # thought: It moved. The thing actually moved. # mood: engaged
    -> hospital
* (park_number) [Let's park the number. You make a start on the file, and we'll see how the hands look a bit nearer the time. # clarity: -1 # care: -1 # signal: avoided-decision, unclear-outcome # style: consensus # why: Puts off the one thing that he needs decided, and sets him to work on it all the same.]
    Joss: Numbers don't park. Not with people asleep on the end of them. # mood: flat
    -> count_it

=== count_it ===
Joss: I need a number for that board. Six mornings, three, or none. With six people. # thought: Somebody say it out loud. # mood: testing

* (six_we_start) [Six. We start as we mean to go on, and if it starts to crack in week two, then we look at it in week two. # clarity: 2 # care: -1 # signal: standard-without-support # style: speed # why: No doubt about the number, and a crew short of sleep is treated as a thing to find out later.]
    Joss: Week two. # thought: You heard yourself, did you?
    He does not get up.
    -> offers
* (you_choose) [Whatever you can live with. You know your people, and I'll stand behind any number that you put up there. # clarity: -1 # care: 1 # signal: waited-for-agreement, unclear-outcome # style: consensus # why: Trusting, and it leaves him to cut a board decision down by himself.]
    He gets up. You hear chalk, and then he comes back.
    Joss: I've put three with a question mark. You'll want to rub one of them out. # thought: So it's my neck again.
    -> offers
* (name_three) [Three. Monday, Wednesday, Friday, from the third, with two relief hands. Six was my mistake, and I'll tell the board and the hospital so. # clarity: 2 # care: 2 # signal: owned-my-part, clear-request, offered-support # style: speed # why: Changes the request late but fully, with the hands to do it and the mistake owned upward.]
    ~ changed = true
    He gets up. You hear chalk.
    Joss: Three. It looks well, written down. # thought: Took the long way round. Got in, though. # mood: engaged
    -> offers
* (no_chalk) [Don't chalk anything up yet. A number on a wall has a habit of getting quoted back at you. # clarity: -1 # care: -1 # signal: avoided-decision # style: analysis # why: Guards against being held to anything, which is just what he was asking for.]
    Joss: That's what it's for. # thought: So no.
    -> offers

=== hospital ===
Joss: And the three who go Tuesdays? You've moved a boat. You've not moved a hospital.

* (they_will_move) [They'll move, I'll see to it this afternoon. You've done your half of this, so put that one right out of your head. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: Takes the job on clearly and means to spare him, and claims to know an answer that nobody has.]
    Joss: One of those appointments is Bea's mother. # thought: That's a lot of certain for a Wednesday.
    -> offers
* (not_on_your_back) [You think of everybody. They're lucky over there to have you. Let's not go loading the hospital on your back too. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-effort # style: relationship # why: Warm, and it tells him not to mind about an open question that he will be asked at the shop.]
    Joss: It's not on my back. It's in my queue at the shop.
    -> offers
* (dont_know_yet) [I don't know yet. I'll ask the unit this afternoon and ring you by noon tomorrow, whatever they say. # clarity: 2 # care: 1 # signal: left-it-with-them, removed-obstacle # style: analysis # why: Admits the gap and puts an hour on closing it; what happens if they refuse is still open.]
    Joss: Whatever they say.
    He writes that on the back of his hand, in biro.
    Joss: Noon. I'll be by the phone. # thought: That's a thing I can check. # mood: engaged
    -> offers
* (sure_it_will) [I'm sure that can be sorted. These units swap people about. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: Hope in the passive, with nobody's name on it.]
    Joss: From what you understand. # thought: So nobody's asked them.
    -> offers

=== hold_it ===
# phase: agree
# pressure: high
# room: key
Joss: So what is it you're asking me for? All of it, in one go. # thought: Say the whole thing, and I'll tell you. # mood: testing

* (start_small) [What feels right to you? We might begin with three mornings, see how your lot get on, and let it grow from there. # clarity: -1 # care: 1 # signal: let-standard-slide, unclear-outcome # style: consensus # why: Spares the crew and forgets three of the seven, without a word about who decides.]
    { rota == "covered":
        Joss: And the ones who go Tuesdays? Swim? # thought: I could do six. You didn't ask me for six.
        -> offers
    - else:
        ~ knows_rota = true
        Joss: Three I could maybe do. I'm two short, Callum and Ottilie. The late four need their eleven hours. Funny thing to get to by accident. # thought: You'd never have known.
        -> count_it
    }
* (in_principle) [Six in principle, say, and we'll see where we land. Nobody's going to stand there counting in week one. # clarity: -1 # care: 0 # signal: unclear-outcome, let-standard-slide # style: consensus # why: A number with the meaning taken out, so he cannot tell what would be a failure.]
    Joss: Seven people'll be counting. They'll have their coats on. # mood: flat
    -> offers
* (six_with_two) [Six mornings, from the third, with you leading it. Two relief hands, three nights a week till Christmas, and you pick the nights. # clarity: 2 # care: 2 # signal: clear-request, offered-support, left-it-with-them # style: consensus # why: The whole request and the help in one breath, with the choice of nights left to him.]
    { rota == "covered":
        Joss: I pick the nights.
        Joss: Sunday, Tuesday, Friday. So Ailie gets to see her choir. # thought: I've started planning it. Look at me. # mood: engaged
        -> offers
    - else:
        ~ knows_rota = true
        Joss: Two more. That puts me back to eight, three nights out of six. I'm two short, and the late four can't open, it's eleven hours by law. # thought: That's a real offer. So you get the real sum. # mood: frank
        -> count_it
    }
* (six_by_dates) [Six mornings from the third. The file to Petra on the twenty-seventh, the trial run on the twenty-ninth. It's a lot, and I've every faith in you. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: Every date is there, and faith; of the two hands and the mornings that you have to give, not a word.]
    Joss: Faith.
    { rota == "covered":
        Joss: And when one of the eight's in bed with flu? No, never mind.
    - else:
        Joss: Six. Right you are. # thought: You never asked how many I've got.
    }
    -> offers

=== offers ===
{ worry == "paper":
    { knows_worry:
        Joss: And what do I get? Besides a torch and forty-one pages.
    - else:
        Joss: And what do I get? Besides a torch.
    }
- else:
    { knows_worry:
        Joss: And what do I get? Besides a torch, and your voicemail.
    - else:
        Joss: And what do I get? Besides a torch.
    }
}

* (friday_page) [A free hand, near enough. Can I have a page from you every Friday? The risk template's coming over tonight. # clarity: 1 # care: -1 # signal: standard-without-support # style: analysis # why: Says what must be sent and when, and what he gets for it is more to do.]
    Joss: So I asked what I get, and I get homework. # thought: I asked for a hand and got a form. # mood: flat
    -> stop_call
* (anything) [Anything. Day or night, you only have to ask, and if I can't do it I'll find you somebody who can. # clarity: -1 # care: 1 # signal: said-yes-to-everything, unclear-outcome # style: relationship # why: Generous without a single thing in it that he could put on the board.]
    Joss: Anything's not a thing. I can't pin it up. # thought: The bigger the word, the smaller the parcel.
    -> stop_call
* (my_mornings) [Me, half past four on your pier, the first three mornings. After those it's my own number, not the duty desk. # clarity: 2 # care: 1 # signal: offered-support, owned-my-part # style: relationship # why: A presence with a time and a place to it; whether company is what he lacks depends on what he has said.]
    { worry == "alone":
        ~ fit = true
        Joss: Half four. You'd have to come over the night before.
        Joss: There's a bed at Ailie's. There's a dog in it. # thought: Past the first week, and on a number that rings. # mood: engaged
        -> stop_call
    - else:
        Joss: You're welcome to hold a rope. It won't fill in page nine. # thought: Nice. Not it. # mood: polite
        -> wrong_help
    }
* (sunil_beside) [Sunil, Monday and Tuesday, in your office. He's done three readiness files. He asks, you write, and it stays yours. # clarity: 2 # care: 1 # signal: offered-support, left-it-with-them # style: analysis # why: Exact help with the paper that leaves the file in his hands; whether paper is the trouble depends on what he has said.]
    { worry == "paper":
        ~ fit = true
        Joss: He asks, I write. He'd not take the pen off me?
        Joss: I could learn it, that way. Once. # thought: Nobody has to do it for me. Nobody has to know. # mood: engaged
        -> stop_call
    - else:
        Joss: Sunil's sound. I can fill in a form, though. It's not the form I'd lie awake over. # thought: It's the phone. # mood: polite
        -> wrong_help
    }

=== wrong_help ===
He waits, with the look of a man holding somebody else's coat.

* (take_it) [It's what I've got, and it's a good deal more than Kettle Haven had. I'd take it, if I were in your place. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: Clear about the limit, and it argues for the gift instead of asking what it missed.]
    Joss: Then I'll take it. Thanks. # thought: And I'll do the other thing by myself, same as ever. # mood: flat
    -> stop_call
* (have_both) [Then have both of us, Sunil and me, and I'll get you Petra for a day as well. You shouldn't be short of anything. # clarity: -1 # care: 1 # signal: said-yes-to-everything # style: speed # why: Doubles the promise with a day that isn't the speaker's to give, and still does not ask.]
    Joss: That's three of you. # thought: I'd rather have one thing that turns up.
    -> stop_call
* (what_then) [Then that missed you. Which one thing would let you sleep? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: consensus # why: Takes the miss as the speaker's own and asks for one thing, which can then be given.]
    ~ fit = true
    { worry == "paper":
        Joss: Somebody who's done the form. Beside me. Not instead of me.
        You tell him that Sunil has Monday and Tuesday, and that the pen stays with him. He puts a magnet up for Sunil.
    - else:
        Joss: You, on the pier. And you picking up, past week two.
        You tell him the first three mornings, half past four, and your own number after that. He puts a magnet up for you.
    }
    Joss: That's the one. # thought: I said it, and it went on the board. # mood: engaged
    -> stop_call
* (offer_stands) [Well, the offer stands. See how you feel by Monday. # clarity: -1 # care: 0 # signal: avoided-decision # style: consensus # why: Polite, and it leaves the need unasked for five of the nineteen days.]
    Joss: Monday. That's five days gone of your nineteen. # mood: flat
    -> stop_call

=== stop_call ===
# pressure: high
# room: key
{ fit:
    Joss: One more, then. Ten to five, forty knots across the slip, Bea's mother sat in the car. Who says the pier's shut? # thought: This is the one that counts.
- else:
    Joss: Right. Ten to five, forty knots across the slip, Bea's mother sat in the car. Who says the pier's shut? # thought: Go on. Find me the small print. # mood: testing
}

* (you_do) [You do. I'll put that in writing by four, and the hospital's mine to ring. # clarity: 2 # care: 2 # signal: left-it-with-them, made-it-safe, removed-obstacle # style: speed # why: Gives him the call, says when it will be on paper, and takes the angry phone call off him.]
    Joss: In writing. With your name under it.
    Joss: I'd frame it, but I'll want it on the linkspan. # thought: It's mine to stop. So it's mine to start. # mood: steady
    -> bargain
* (it_is_in_the_file) [There'll be a procedure for that somewhere in the file. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: Sends a question about who decides to a document that he is meant to write.]
    Joss: I'm the one writing the file. # thought: So it's nobody. # mood: flat
    -> bargain
* (ring_first) [Ring me first, whatever the hour, and we decide it together. Isn't that fairer than one person carrying it? # clarity: 1 # care: 0 # signal: clear-request # style: consensus # why: A clear rule that shares the weight or takes away the decision, depending on the seat it is heard from.]
    Joss: You'd decide it from your bed. # thought: You can't hear the slip from there.
    Joss: No, I see why. I see why you'd want it. # mood: guarded
    -> bargain
* (blindfold) [I'd trust you down there in a blindfold. After thirteen years, I'm not going to start writing you rules. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Confidence in place of an answer, so that on the night he would still be guessing.]
    Joss: That's nice. It's also what you'd say if you hadn't decided. # thought: Trust's grand. Paper's better.
    -> bargain

// ---------------------------------------------------------------- close

=== bargain ===
# phase: close
A horn, far off. He looks at the clock above you, or above the camera.
{ rota == "thin" && changed:
    Joss: That's her off the point. Three mornings. So I'm doing this, am I? # thought: It sounds nearly like me saying it.
- else:
    Joss: That's her off the point. So I'm doing this, am I? # thought: Somebody tell me what I just bought.
}

* (nearly_there) [We're nearly there, aren't we? Let's both think it over and find a slot some time next week. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: Pleasant, and he would leave not knowing whether the launch has a lead.]
    Joss: Nearly where? # thought: There's nineteen days, and you've just spent seven of them.
    -> slips
* (four_dates) [You are, and I'm glad it's you. File on the twenty-seventh, trial on the twenty-ninth, first boat on the third. It's all in your inbox. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: Nobody could mistake the dates, and it's warmly said; he asked whether he is doing it, and was told.]
    ~ dated = true
    His laptop pings. He looks at it, and not at you.
    Joss: So it is. # thought: You'd that typed before you rang. # mood: flat
    -> slips
* (sleep_on_it) [Only when you're happy to. Sleep on it, talk it over with your lot, and don't let me or anyone else rush you. # clarity: -1 # care: 1 # signal: waited-for-agreement, unclear-outcome # style: consensus # why: Considerate of him, and it lets the answer drift when the date will not.]
    { terms.real_no:
        Joss: You said Friday noon, earlier.
    - else:
        Joss: Somebody ought to rush me. It's nineteen days.
    }
    Joss: But I'll sleep. I'm good at that. # thought: So we've had a lovely talk.
    -> slips
* (your_words) [You say it, you've heard enough of me. What are you taking on, by when, and what's still missing? # clarity: 2 # care: 1 # signal: asked-for-commitment, checked-understanding, invited-input # style: consensus # why: Asks for the promise and the dates in his own mouth, and for what still stands in the way.]
    ~ dated = true
    { rota == "thin" && changed:
        Joss: Three mornings, from the third. Petra gets the file a week ahead. And an empty run on the twenty-ninth, in the dark, or I don't let her go.
    }
    { rota == "thin" && not changed:
        Joss: Six mornings, six people, from the third. You can hear it as well as I can.
    }
    { rota == "covered":
        Joss: Six mornings, from the third. Petra gets the file a week ahead. And an empty run on the twenty-ninth, in the dark, or I don't let her go.
    }
    { terms.real_no:
        Joss: You gave me till Friday noon. I'll not need it. # thought: I've said it now. # mood: steady
    - else:
        Joss: There. That's it said. # thought: I've said it now. # mood: steady
    }
    Joss: Missing's a light over the top step. I'll send you a photo.
    -> slips

=== slips ===
# pressure: high
Joss: And when it slips? Something will. # thought: This is where they all say it won't.

* (cant_slip) [It can't. There are seven people at the other end of it. If it looks like slipping, I'll want the reason and who had it. # clarity: 1 # care: -1 # signal: threat, blame # style: analysis # why: Keeps the seven in sight, and gives him good cause to speak up late.]
    Joss: Who had it. I'll make a note. # thought: Nothing slips, then. Not that you'll hear about. # mood: shut
    -> wrap
* (gave_everything) [Then nobody's blamed. We sit down on the Friday, you and I, and find out what it had to teach us. # clarity: -1 # care: 1 # signal: let-standard-slide, learning-not-blame # style: relationship # why: It forgives in advance and looks for the lesson, on a Friday, and forgets to ask to be told; the seven need their chair on the Monday.]
    Joss: On the Friday. That's good of you.
    Joss: Ewan Rae's in his chair on the Monday. Or he's not. # thought: So it doesn't matter so much. Odd.
    -> wrap
* (same_day) [Text me the same day, and I'll thank you for it. Half a sentence is enough. # clarity: 2 # care: 2 # signal: made-it-safe, clear-request, learning-not-blame # style: relationship # why: Says when and how to bring the bad news, and that it needn't be finished.]
    Joss: Half a sentence.
    { quiet_bit.week_two or the_calls.let_it_ring or something_under.under_it:
        Joss: And there'd be two of us knowing. # thought: I might believe it. # mood: steady
    - else:
        Joss: I can do half. I'm from a quiet family. # thought: I might even send one. # mood: steady
    }
    -> wrap
* (one_bridge) [One bridge at a time, Joss. Let's get it started first. # clarity: -1 # care: -1 # signal: avoided-decision # style: speed # why: Brushes off the question that would bring early news.]
    Joss: I've buried a boat before. It's better to know where. # mood: flat
    -> wrap

// ---------------------------------------------------------------- how it ends

=== he_goes ===
~ hung_up = true
Joss: I'll stop you there. Boat. # thought: There isn't a boat for twenty minutes. # mood: shut
-> sent_back

=== wrap ===
{ commitment >= 66 && safety >= 60 && trust >= 58 && dated:
    { rota == "covered": -> six_boats }
    { changed: -> three_boats }
}
{ trust < 44 && momentum < 34: -> sent_back }
{ safety < 42: -> signed }
{ trust >= 50 && commitment < 46: -> good_talk }
-> half_yes

=== six_boats ===
# ending: six_boats; His pier, his boat
# outcome: strong
# friend: I was asked for the biggest thing I've ever been asked for, and I could have said no. So I didn't.
Joss: I'll tell them on the ropes. They listen with their hands full.
He stands, and the picture is oilskins again.
Joss: Right. Five-forty. God help us, I quite fancy it.
Not in your briefing: he had all eight of his people, enough for six mornings and not one to spare.
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later it is Wednesday, and the 05:40 has gone three times. On the twenty-second he texted half a sentence: light over step dead, need sparks. You had an electrician there on the Friday. The file went in a day early, in his capitals. At five to seven this morning he sent you a picture of four people in a minibus, and under it: all in, Ewan Rae says bring biscuits.
-> END

=== three_boats ===
# ending: three_boats; Three mornings, and said out loud
# outcome: strong
# friend: The boss asked for six, saw my board, and said six was wrong. Out loud. So I gave them three that will hold.
Joss: I'll tell them on the ropes. Three mornings, four in the dark.
He stands, and the picture is oilskins again.
Joss: You'd have got a yes for the six, you know. It just wouldn't have been a true one.
Not in your briefing: two of his eight were away, so six mornings would have broken the rest hours. He was right, and you changed the request.
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later it is Wednesday, and the second 05:40 has just gone. The unit moved its three patients, and you rang him yourself to say so. On the twenty-third he texted: relief lad can't tie a bowline. You sent another. At ten to seven his picture comes: seven people in a minibus, one thumb up. Under it he has written: January, six. When Ottilie's home.
-> END

=== signed ===
# ending: signed; A signature, and no news
# outcome: mixed
# friend: I said yes. There wasn't another word on offer. I'll do what's on the sheet.
Joss: Understood. Send me what you want signed.
The picture stops on his hand, reaching for the lid.
{ rota == "thin":
    { changed:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and you did change the request.
    - else:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and the request did not change.
    }
- else:
    Not in your briefing: he had all eight of his people, enough for six mornings and not one to spare.
}
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later the 05:40 is running, after a fashion. Every paper came in on its day, and each said everything was in order. You heard about the morning with no boat at nine, from a woman at the hospital who had been ringing round since six. When you asked Joss why he had not rung, he said you had not asked him to.
-> END

=== good_talk ===
# ending: good_talk; A good talk, and no boat
# outcome: mixed
# friend: We'd a really good talk, the boss and me. First in years. I couldn't tell you what was decided.
Joss: Well. I'm glad you rang. I mean that.
He leaves the camera on while he hunts for his gloves.
{ rota == "thin":
    { changed:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and you did change the request.
    - else:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and the request did not change.
    }
- else:
    Not in your briefing: he had all eight of his people, enough for six mornings and not one to spare.
}
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later there is no 05:40. On the twenty-seventh Petra asked you where the file was, and you asked Joss, and he said, quite kindly, that he had not been sure it was his. Four of the seven are sleeping in a guest house in Kettle Haven three nights a week. He sent you a jar of Ailie's chutney. The label says: for the face.
-> END

=== half_yes ===
# ending: half_yes; Yes, as far as it went
# outcome: mixed
# friend: It's half a plan. I know what the boss wants. I'm not sure we both know what it'll take.
{ dated:
    Joss: You'll get your dates. The rest we'll find out, I suppose.
- else:
    Joss: I'll make a start. We'll find out what it is as we go.
}
He is already half out of the chair.
{ rota == "thin":
    { changed:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and you did change the request.
    - else:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and the request did not change.
    }
- else:
    Not in your briefing: he had all eight of his people, enough for six mornings and not one to spare.
}
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later the 05:40 runs, and has been missed once already. The file went in on the thirtieth, with Petra sitting up over it until midnight. Joss tells you things when you ask, and you have got into the way of asking daily. On the phone last night he said it would settle. Then he said: you might have told me it'd be like this. You said you had not known.
-> END

=== sent_back ===
# ending: sent_back; The form came back blank
# outcome: weak
# friend: I don't know what that call was. I know I'm not holding it.
{ hung_up:
    The lid comes down. It is twenty-five to two.
- else:
    Joss: I'll leave it with you, then. That seems to be where it lives.
    The lid comes down.
}
{ rota == "thin":
    { changed:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and you did change the request.
    - else:
        Not in your briefing: two of his eight were away, and six mornings could not be run within the rest hours. He was right, and the request did not change.
    }
- else:
    Not in your briefing: he had all eight of his people, enough for six mornings and not one to spare.
}
{ worry == "paper":
    Nor was this: he had never written a readiness file, and did not want his crew to know.
- else:
    Nor was this: he was waiting for you to be gone in week two, as you were before.
}
Three weeks later you are running it yourself, from Kettle Haven, with an agency crew who do not know the slip. The form had come back by the internal bag that Friday, blank, with a yellow note: not mine. The first boat left at half past six, and the hospital had given two of the chairs away. Joss is civil. He ties up everything that you send him, and asks nothing about it.
-> END
