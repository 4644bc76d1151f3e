# title: The second badge
# summary: A patient on a surgical ward was given the same antibiotic twice, and it took fifteen hours until somebody found out.
# theme: accountability
# you: Ward manager of Ward 7, surgery, twenty-eight beds
# with: Jude Pereira, registered nurse, six years on the ward
# situation: On Tuesday Mr Pell, 71, came back from an emergency bowel operation. He'd had his gentamicin, a strong antibiotic, in theatre at five past four. At twenty to seven Jude gave it to him again, because the screen had it as due.
# situation: Two nurses check every drip at the bed, aloud: who, what, how much, when was the last. On Tuesday the second, Leila, tapped her badge from the doorway. Bronagh, the pharmacist, found it on Wednesday at half past nine. Mr Pell's kidneys took the knock. They are mending, and he and his daughter have been told.
# situation: When the ward is full the check is done from the doorway. You know that, you have tapped from doorways yourself, and in October you signed the audit: a hundred per cent. The poster by the desk, Fewest Late Doses, is yours too. On Sunday night you closed thirty-one small reports in one sitting, to have the list clear.
# situation: In spring Connor, newly qualified, rang you at night about a wrong drip and was thanked. In summer he went to outpatients, because he had asked for days. You never told the others that he had asked.
# situation: It is Friday, ten past two. A new patient comes up at three, and at six there is a gentamicin due in bed 14. The hospital's review of the case is a separate thing and not yours. You have the relatives' room, the only one with a door.
# goal: Leave with the check done aloud at the bed from tonight, and with Jude ringing at the first doubt.
# power: below
# setting: room
# minutes: 13
# level: 2
# language: en
# content-note: A medication error that harmed a patient, who is recovering. Guilt, lost sleep, and fear for one's registration. Nobody dies.
# cast: Jude = Jude Pereira
# meter: trust = Trust
# meter: safety = Safety to say it early
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: stance = statement, sorry
# vary: chart = shown, missing
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 50
VAR commitment = 44
VAR momentum = 42

// Hidden circumstances, drawn before the first line.
// stance: what Jude has brought as armour, a written statement or all of the blame.
// chart: shown = the theatre dose was on the screen, one tap across; missing = it wasn't, Jude had reported it, and you closed the report.
VAR stance = "statement"
VAR chart = "shown"

// What has happened in this talk.
VAR knows = false   // you have heard what the screen showed
VAR dated = false   // a request with a time stands
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
The relatives' room. Two wipe-clean chairs, a box of tissues, a harbour in a frame. A rack with two leaflets, Bereavement and Parking.
{ stance == "statement":
    Jude: I've written it down. It's two pages. # thought: If I read it out, it can't go anywhere I'm not ready for. # mood: guarded
    He has the chair by the door, where staff sit, and the pages on his knee.
- else:
    Jude: Before you say anything. It was me. All of it was me. # thought: If I say it first, nobody has to say it to me. # mood: raw
    He is in the families' chair, rubbing gel into hands that have been dry for some time.
}
{ chart == "missing":
    Jude: You do your emails on a Sunday night. I get mine then, too. # thought: One line. I could recite it.
- else:
    Jude: Nothing was broken on Tuesday, before you ask. It all worked. # thought: Bar me.
}
Jude: I've told people things in this room. I've never been the one who's told.
* (sleeping) [First, you. Occupational health can see you at four, I've asked them. Tuesday can wait until you've been. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: It asks somebody to look after him and means it, and puts off what the shut door has already announced, past three o'clock and nearly to six.]
    { stance == "statement":
        Jude: At four. # thought: So it's that sort of a room. With a leaflet.
        Jude: Shall I start at the top?
    - else:
        Jude: Don't be nice. Please. I can't do nice. # thought: I was all right till then.
        He moves the tissues a few inches further off.
    }
    -> name_on_it
* (got_two) [Mr Pell got two doses and no second check. How does that happen here, me included? # clarity: 2 # care: 1 # signal: named-the-gap, learning-not-blame # style: consensus # why: The gap is stated flat, and the question behind it is about the ward, with the speaker inside it.]
    { stance == "statement":
        He looks at the pages, and leaves them where they are.
        Jude: You included. You're not in my version. # thought: I've put Leila in and taken her out again. I never thought of you.
    - else:
        His hands stop.
        Jude: Here. I'd only got as far as me. # thought: That's a different question. I've not got that one ready.
    }
    -> name_on_it
* (fifteen_hours) [Fifteen hours, Jude. I keep coming back to it. How does nobody notice for fifteen hours? # clarity: 0 # care: -2 # signal: blame # style: analysis # why: It has a number and a question mark, and what arrives is that somebody was asleep.]
    Jude: Nobody. # thought: Oh, somebody did. # mood: shut
    He looks at you for the first time since he came in.
    -> nobody
* (rule) [On Tuesday there was no second nurse at the bed. I'd like that back by six tonight, and I know you can do it. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: The gap, the wish and the hour could be said back word for word, and the belief in him stands where a question might have.]
    { stance == "statement":
        Jude: I know the rule. I teach it. Every other Thursday, to the students. # thought: With a slide.
    - else:
        Jude: It wasn't done. I know. I've said that to the ceiling about four hundred times. # thought: Go on. Say it again for me.
    }
    -> name_on_it

=== nobody ===
# phase: open
# pressure: high
Jude: There were five of us on. You came past at seven, with your coat. Which nobody do you mean? # thought: Pick one. I've got my answer ready for any of them.
* (the_giver) [You, since it was you who gave it. Somebody has to answer that, and I'd rather it was you than Leila. # clarity: 1 # care: -2 # signal: blame # style: speed # why: The question at least has an address now, and it was looking for a culprit all along.]
    Jude: All right. Me. # thought: Good. Quick. Over. # mood: shut
    He says it like a date of birth.
    -> tuesday
* (bad_night) [None of you. I'm sorry, I've slept badly and that came out all wrong. Forget I asked. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: consensus # why: A real apology, and it takes the fifteen hours back along with the tone.]
    Jude: That makes two of us who've slept badly. # thought: I can't forget it. I was there for all fifteen.
    -> tuesday
* (me_too) [Me too, then, I walked past and saw nothing. That was a verdict, and I want to hear Tuesday. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It takes the verdict back, puts the speaker among the five, and keeps the subject.]
    He turns the watch on his tunic the right way up, and lets it drop.
    Jude: You said, quiet tonight. Nobody's meant to say quiet. # thought: You took it back. Out loud. I didn't know you could do that. # mood: wary
    -> tuesday
* (for_monday) [It's only what they'll be asking me on Monday, and I'd like to have something to say. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It makes him supply an answer for people who aren't in the room.]
    Jude: So it's homework. # thought: Yours, and I'm doing it.
    -> tuesday

=== name_on_it ===
# phase: open
# pressure: high
{ stance == "statement":
    He holds the pages out across the low table. You could take them.
}
Jude: My badge, my name, eighteen forty. So that's who. What else is there? # thought: Take it. Take it and let me get back.
* (i_count_one) [You were the one at the bed, and I'd put you there again. The check is two. I'd like the other one back by six. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: It turns from the person to the missing check, and is exact and friendly about it; what kept the second away isn't asked.]
    { stance == "statement":
        Jude: Then you'll want Leila. Page two. # thought: I said I wouldn't give you Leila.
    - else:
        Jude: Don't put it on Leila. I waved her off. # thought: She'd have come. I had it in my hand already.
    }
    -> tuesday
* (any_of_us) [What else is, he's mending, and you've said it straight out. I'll tell the review so today, in writing. # clarity: -1 # care: 1 # signal: scripted-empathy, softened-the-message # style: consensus # why: It praises a straightness that it hasn't tested yet, and promises a word where it has no say; how it came about isn't in it.]
    { stance == "statement":
        Jude: Straight. It's two pages. # thought: Straight like a corridor. There's a door in it.
    - else:
        Jude: Don't write that. Please. # thought: There's a bit I haven't said. Don't go putting straight on it.
    }
    -> tuesday
* (by_christmas) [Who's easy, and by Christmas it'll be somebody else. Help me with how. I've stood in that doorway too. # clarity: 2 # care: 1 # signal: explained-why, invited-input, owned-my-part # style: analysis # why: It sets the name aside, and says what the talk is for and what is wanted from him.]
    { stance == "statement":
        Jude: How. # thought: There's no how in two pages. I checked.
        The pages go back on his knee, folded once.
    - else:
        Jude: Who'd be next? # thought: I hadn't thought there'd be a next. I thought it stopped with me.
        It's the first thing he has asked that isn't about himself.
    }
    -> tuesday
* (a_paragraph) [Not a lot, with luck. There's the form. They do like a paragraph of reflection with it. # clarity: -1 # care: -1 # signal: unclear-outcome, passed-the-buck # style: relationship # why: It is friendly about the paperwork, and paperwork is all that it leaves him.]
    Jude: Reflection. # thought: I've been reflecting since Wednesday. I can't get it to stop.
    Jude: How long a paragraph?
    -> tuesday

// ---------------------------------------------------------------- explore

=== tuesday ===
# phase: explore
Jude: It wasn't even a bad one, Tuesday. I've had bad ones. # thought: Let's not go in there.
Jude: Leila's in bits, though. Somebody should go and see to Leila.
* (culture) [I'll go to Leila as soon as we've done. What would the two of you need from me, to work together again by Monday? # clarity: -1 # care: 0 # signal: no-room-for-the-person, unclear-outcome # style: consensus # why: It answers the worry and asks what they need, for a quarrel that nobody has; who stood where on Tuesday is as dark as before.]
    Jude: We work together fine. # thought: That's the trouble. We work together so well that she tapped from the door.
    Jude: Better than fine.
    -> audit
* (two_badges) [Leila's next on my list. I've got two badges here, four seconds apart. Where was she standing? # clarity: 2 # care: -1 # signal: over-analysed, no-room-for-the-person # style: speed # why: It can be answered in one word, and the record is being read out to him while he worries about a colleague.]
    Jude: In the doorway. Where d'you think? # thought: Where you stand. # mood: short
    -> audit
* (on_the_screen) [Leila's next. First, it's twenty to seven and the screen's in your hand. What does it say? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: It answers the worry about Leila, then asks for something that only he saw and that can't be a confession.]
    ~ knows = true
    { chart == "missing":
        -> staff_reminded
    - else:
        -> one_tap
    }
* (from_half_five) [And who's seeing to you? Tell me from half past five. # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: relationship # why: It turns to him and gives him somewhere to begin; the check has to come back in the next line or two.]
    { chart == "missing":
        Jude: Two bells. Bed 9 in his coat with his drain still in. And a screen that'd say due if you pointed it at the sofa. # thought: Ask me about the screen.
    - else:
        Jude: Two bells. Bed 9 in his coat with his drain still in. And the thing in my hand going red. # thought: You hate red. There's a poster.
    }
    -> audit

=== one_tap ===
# phase: explore
Jude: Due, it says. Eighteen hundred. Gone red.
Jude: Theatre's on there too, if you tap across. It's one tap. # thought: I do it in my sleep now. Tap, tap, tap.
* (red_is_mine) [The red's my doing, that poster's mine. What happens to the tap once it's gone red? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: analysis # why: It owns a piece of the pressure and asks what that piece does, so that there is something to mend.]
    Jude: It's what you'd do if somebody asked you when the last one was. Nobody asks. You just want it to go green. # thought: You said the poster. I'd never have said the poster.
    -> audit
* (what_stopped_you) [Then help me here. If it's one tap, and you knew it was there, what stopped you? # clarity: 1 # care: -1 # signal: blame # style: speed # why: It asks for the cause, and asks it so that the only cause in reach is him.]
    Jude: Nothing stopped me. I just didn't. # thought: If I knew that, I'd have slept.
    -> audit
* (id_have_missed) [I'd have missed it too, with two bells going. I'll have theatre doses on the first page by Monday. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It keeps him company and mends the screen, by Monday; the drip in bed 14 is at six, and what the red does to a nurse isn't asked.]
    { stance == "statement":
        Jude: Would you put that in writing? # thought: You wouldn't.
        He is only half joking.
    - else:
        Jude: You wouldn't, though. # thought: You'd have been in your coat.
    }
    -> audit
* (bigger_button) [You've six years of good drips behind you. One tap doesn't change that. # clarity: -1 # care: 0 # signal: softened-the-message # style: relationship # why: True of the six years, and it closes the only question in the room.]
    Jude: It's changed Mr Pell. # thought: Six years. I'd got to five thousand and something.
    -> audit

=== staff_reminded ===
# phase: explore
# pressure: high
Jude: Due, it says. Theatre's not on it. It hasn't been since the update. I put a report in, with a picture.
He has his phone out already. Your reply, Sunday, fourteen minutes past ten. "Closed. Staff reminded."
Jude: That's me. I'm staff. I was reminded on the Sunday and I did it on the Tuesday. # thought: Go on. I want to see if you remember writing it.
* (in_the_folder) [It wasn't wrong, as reminders go. The pink theatre sheet was in the folder at the end of the bed. # clarity: 1 # care: -1 # signal: standard-without-support, blame # style: analysis # why: True about the sheet, and it is the answer of somebody defending an email.]
    Jude: It was. Under the menu. # thought: So I'm reminded. # mood: flat
    -> audit
* (last_page) [Those go to pharmacy, you know. And to the systems people. I only ever get the last page. # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It explains how a report travels and leaves his where it was.]
    Jude: It's got your name on the bottom, is all. # thought: I'll not send you another. # mood: flat
    -> audit
* (out_of_it) [I'm so sorry. I'll reopen it today, with your name on it as the one who warned us, and you're out of this. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: speed # why: The apology is due and the relief is real, and with it the doorway is forgotten, and so is six o'clock.]
    Jude: It wasn't all the system. There were still meant to be two of us. # thought: I want it fair. I don't want it gone.
    -> audit
* (closed_unread) [I closed thirty-one that night and read none. Yours would've stopped this, and what I came to ask for wouldn't. # clarity: 1 # care: 2 # signal: owned-my-part, learning-not-blame # style: relationship # why: It says what was done with the report, without an excuse, and that the request will have to change.]
    He looks at the phone, and then puts it away, face inwards.
    Jude: Thirty-one. I thought it was just mine you didn't like. # thought: I had a whole speech for when you'd argue. # mood: open
    -> audit

=== audit ===
# phase: explore
# pressure: high
# room: key
On the far side of the door a call bell starts, and is answered.
{ stance == "statement":
    Jude: Can I ask one that's not on the page?
- else:
    Jude: Can I ask one thing? It's not an excuse.
}
Jude: October's audit. A hundred per cent. Whose hundred is that? # thought: I've wanted to ask that since October.
* (my_form) [The ward's, and that's on me as much as anyone. From tonight I'd like it to be true: two at the bed, aloud. # clarity: 1 # care: 0 # signal: held-the-standard # style: speed # why: It has a share in it, and holds the rule, and at the word whose it says the ward's; there was one pen.]
    Jude: The ward's. Right. # thought: I never signed it. I'd have known what to put.
    -> first_thought
* (fairy_tale) [Mine, and it was fiction. I should have sent it back in October. On Monday I take my name off it, and we stop counting for now. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: consensus # why: It owns the number and puts a day on it, and gives away the check together with the count.]
    Jude: So does it matter, or doesn't it? # thought: Off the form. Is it off the ward as well?
    It takes you a moment. He waits.
    -> first_thought
* (hung_a_drip) [Fair question. Today's for you, though, not my paperwork. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: It grants the question and puts it away for his sake, and the question was about Tuesday.]
    Jude: Your paperwork. # thought: It's how it happens, up here. That's what I was telling you. # mood: shut
    -> first_thought
* (nearer_sixty) [Sixty, if I'd counted. I signed a hundred. I've waved from that door myself. # clarity: 1 # care: 1 # signal: owned-my-part, learning-not-blame # style: relationship # why: A true number in the place of a wrong one, the name of the one who signed, and nothing taken off the check.]
    { stance == "statement":
        Jude: I'd have said fifty-five. # thought: You said it. With the door shut, but you said it.
        He folds the pages, and then folds them again.
    - else:
        Jude: You have. I've been on the other end of it. # thought: So it's not only me who waves.
        He sits back in the chair, as far as the chair goes.
    }
    -> first_thought

=== first_thought ===
# phase: explore
# pressure: high
# room: key
{ stance == "statement":
    Jude: So. Wednesday, nine thirty-four, Bronagh rings down, and that's when I knew. # thought: Knew. It took me an hour to choose that word.
- else:
    Jude: I should've seen it. I didn't, not till Bronagh rang on the Wednesday. # thought: Say it fast and it's nearly true.
}
He says it to the harbour on the wall.
// rehearsal: allow RH0516 because a silence is room to some who get it and to a coach, and nothing at all to those who look on
* (say_nothing) [(Say nothing. Look at the harbour as well, and let it stand.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It leaves room for a second sentence and doesn't say what for, so something clear has to follow.]
    { stance == "statement":
        Jude: "At nine thirty-four." Do you want the rest, or. # thought: My rep says silence is how they get you.
        -> second_go
    - else:
        It takes a while. There are eleven boats.
        Jude: It wasn't Wednesday. # thought: You didn't help. Everybody's been helping. # mood: exposed
        -> car_park
    }
* (radio_up) [I've driven home with a doubt and turned the radio up. Was there a doubt, before Wednesday? # clarity: 1 # care: 2 # signal: made-it-safe, learning-not-blame # style: consensus # why: It goes first with something to be ashamed of, and asks for the same.]
    { stance == "statement":
        Jude: Is that what you'd like it to say? That I'd a doubt? # thought: It's a nice story. My rep said there'd be a nice story.
        -> second_go
    - else:
        Jude: What was on? # thought: You too?
        You tell him. Brass bands, forty minutes of it. He very nearly laughs.
        Jude: Mine wasn't on. # mood: exposed
        -> car_park
    }
* (wonder) [I've got when you knew. When did you first wonder? # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: It draws exactly the line that matters, and draws it with a very fine pen.]
    { stance == "statement":
        He looks up so fast that the pages slide off his knee.
        Jude: That's not on the form. # thought: Six people have asked me when I knew. # mood: exposed
        -> car_park
    - else:
        Jude: I should've wondered before I hung it. I should've wondered when they wheeled him in. # thought: Here, have a bigger stick.
        -> second_go
    }
* (leave_it) [That's clear, and you've said it straight. Get yourself a coffee before three, and I'll see to the form. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: speed # why: It is kind, and takes an hour of paper off him, and closes the talk on the sentence that wasn't true; six o'clock is as it was on Tuesday.]
    Jude: Is that it? # thought: That was the bit. You were standing on it.
    He has the door open before you have answered.
    Jude: Well. Thanks for the chair.
    -> aftermath

=== second_go ===
# phase: explore
A bell goes in bay C. He is halfway out of the chair when it stops.
Jude: Somebody's got it. # thought: Pity.
Jude: Was there anything else about Wednesday?
* (general_picture) [No. Wednesday's covered. I'm after the general picture now, if that's all right with you. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: Courteous and wide, and it lets the one thing that matters go past.]
    Jude: Generally it's a good ward. # thought: Generally, I'm fine.
    -> want
* (anything_earlier) [Then I'll put Wednesday. If there is anything earlier, I need to have it before you leave this room. # clarity: 1 # care: -1 # signal: threat # style: analysis # why: It says what is wanted, and makes the room smaller while it does.]
    Jude: Put Wednesday. # thought: Then there isn't anything earlier. # mood: shut
    -> want
* (drive_home) [Not Wednesday. Tuesday, driving home, and nobody gets moved off this ward for a thought in a car. # clarity: 1 # care: 2 # signal: made-it-safe, invited-input # style: speed # why: It names the hour that it's about, and takes away the fear that would keep it quiet.]
    Jude: Moved. # thought: How did you know it was moved?
    { stance == "statement":
        He turns the pages face down on his knee.
    - else:
        He sits down again, slowly, on the same chair.
    }
    Jude: It wasn't the drive. I hadn't set off. # mood: exposed
    -> car_park
* (costs_you) [No. I can see what this is costing you, and you've been more honest than most would be. # clarity: -1 # care: 1 # signal: scripted-empathy, avoided-decision # style: relationship # why: It honours an effort that he knows he hasn't quite made, and closes the matter.]
    Jude: More than most. # thought: Oh, don't. Don't say honest.
    He inspects the box of tissues.
    -> want

=== car_park ===
# phase: explore
# pressure: high
# room: key
Jude: Ten past eight, I'm in the car, ticket in my teeth, and I think: pink. There was a pink sheet. There was writing on it.
Jude: I'd the ward's number up. I'd my thumb on it.
Jude: And I thought, Connor rang. # thought: Three nights I've had that in my mouth.
* (connor_asked) [He asked for days, Connor. I never passed it on. And ten past eight is when I need that call. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard, named-the-gap # style: relationship # why: It takes the reason away by telling what was never told, and says what the hour was for.]
    Jude: He asked? # thought: All summer. All summer we thought.
    Jude: I sent that man a card. I wrote, chin up. # mood: lighter
    -> want
// rehearsal: allow RH0516 because keeping it off the page is mercy to the one in the chair and a cover-up to the floor above
* (not_written) [I've sat in that car and not rung. This stays between us. You start again. # clarity: -1 # care: 1 # signal: made-it-safe, let-standard-slide # style: consensus # why: The company is real, and it makes two people now who decided not to ring.]
    Jude: Between us. # thought: So now we're both sat in the car.
    -> want
* (different_business) [Connor's is a private story, and I owe it to him to keep it. What would have helped you, at ten past eight? # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: Discreet, with a question that he has just answered, and it proves him right about what happens to people who ring.]
    Jude: I've just said. # thought: Private. So it was that. # mood: shut
    -> want
* (thirteen_hours) [Thank you for telling me. He'd have had his fluids thirteen hours sooner. Would you ring me at home next time, whoever's on? # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: The thanks are due, the price is right to the hour, and the name that he has just got out is left in the car.]
    Jude: Thirteen hours and twenty minutes. # thought: I'd done that sum. It's the ringing that I told you about. # mood: flat
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
{ stance == "statement":
    The pages won't fold any smaller. He has tried.
- else:
    He has lined the tissues up with the edge of the table, and the leaflets with the tissues.
}
Jude: So what is it you want me to do? # thought: {knows && chart == "missing": You know about the screen. So let's hear it.|Make it something I can do with my hands.}
* (took) [What would it have taken on Tuesday, to get a second person out of that door and up to the bed? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It lets him help to build the answer, and keeps him waiting one turn longer for the request.]
    { chart == "shown":
        Jude: Somebody whose job it was. Not a favour. I'm out of favours by four. # thought: Nobody's asked me what it would take. They've asked me what I took.
    - else:
        { knows:
            Jude: Leila would've come. And the two of us would've said due, in harmony. # thought: So not that. Think of something else.
        - else:
            Jude: Leila would've come. She'd have read me the same word. # thought: That's as far as I'll walk to meet you.
        }
    }
    -> still_asking
* (no_doorways) {not (knows && chart == "missing")} [Two at the bed, out loud, from tonight. I've asked upstairs for another pair of hands, and I'll go on asking. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: It could be written on the wall as it is, and the second pair of hands is a letter that hasn't been answered; at six there is still one.]
    ~ dated = true
    Jude: Upstairs. Right. # thought: You've not stood there at twenty to seven.
    -> after_want
* (coordinator) {not (knows && chart == "missing")} [Two at the bed, aloud, from tonight. I'll take the coordinator off the desk to be your second. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: The standard and the missing pair of hands come together, with a day on both.]
    ~ dated = true
    { chart == "missing":
        Jude: Off the desk. She'll need her coat. # thought: It's good. It's good, and it's not the thing.
    - else:
        Jude: Off the desk. She'll have to be unplugged first. # thought: An actual person. Standing there. # mood: lighter
    }
    -> after_want
* (whatever_it_says) {knows && chart == "missing"} [I've heard you about the screen, and I let you down there. I still need two at the bed, out loud, from tonight. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: It owns the report, holds the request as it was, and asks two people to read aloud from the thing that he has just shown to be wrong.]
    ~ dated = true
    Jude: Out loud. Off the screen. # thought: So I showed you for nothing.
    -> after_want
* (pink_sheet) {knows && chart == "missing"} [The pink sheet, aloud, at six. I was going to say the screen. By four I'll have that stopped for first doses. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: analysis # why: It says that the request has changed and to what, keeps the two voices, and takes the screen away from him.]
    ~ dated = true
    ~ changed = true
    Jude: Stopped. As in, it can't ask me. # thought: You moved. I didn't think you'd be the one to move.
    Jude: Off the sheet I can do. The sheet's the only thing up here that's never had an update. # mood: lighter
    -> after_want
* (find_your_feet) [Nothing yet. I owe you a weekend first. On Monday at nine we'll sit down and build it properly, you and I. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: Day and hour are for Monday, and the drip in bed 14 is at six tonight.]
    { stance == "statement":
        Jude: Monday at nine. # thought: That's decent. What do I do at six?
    - else:
        Jude: I'd sooner be given something today. # thought: That's kind. I'll have two days to look at my hands.
    }
    -> still_asking

=== after_want ===
{ chart == "missing" && not knows:
    -> beautifully
}
-> gone_red

=== gone_red ===
# phase: agree
# pressure: high
Jude: And when it's twenty to seven, and it's red, and there's nobody? # thought: There's always nobody. It's practically a grade.
{ one_tap.red_is_mine:
    Jude: You did say it's your poster.
- else:
    Jude: Because there's that poster.
}
* (it_waits) [It waits. I'm sorry about that poster. The dose goes down late, in my name, and the poster comes down too. # clarity: 2 # care: 2 # signal: held-the-standard, removed-obstacle # style: speed # why: It decides between two rules that could not both be kept, and takes the cost of the choice.]
    Jude: It waits. # thought: Six years. Nobody's ever said it waits.
    Jude: Can I take the poster down? I'd like to be the one. # mood: lighter
    -> tonight
* (find_someone) [Then be a nuisance. Desk, bay B, recovery. I'd sooner be rung ten times than have you stand there on your own. # clarity: 1 # care: 0 # signal: standard-without-support # style: consensus # why: Practical and kindly put, and it sends him off to solve at twenty to seven what is still not solved now.]
    Jude: A nuisance. I've got that in me. # thought: And who's with bed 9 while I'm being it?
    -> tonight
* (floor_above) [Then I've let you down. I've been asking for another pair of hands since March, and on Monday I'll ask again. # clarity: -1 # care: 0 # signal: passed-the-buck # style: analysis # why: It owns the shortage and dates the next letter about it, and he asked about twenty to seven.]
    Jude: And what'll they say? # thought: Doorway, then.
    What they have said since March.
    -> tonight
* (your_judgement) [Then you ring me, at home or in the car, and I stay on the line while you hang it. You won't be alone with it. # clarity: -1 # care: 1 # signal: offered-support, let-standard-slide # style: relationship # why: It offers company at any hour, and a voice can't read a label; there would be one at the bed again, with permission.]
    Jude: On the line. # thought: So that's me, on my own, with somebody listening.
    Jude: And you'd see the label from there?
    -> tonight

=== beautifully ===
# phase: agree
# pressure: high
Jude: We can do that. "Last dose, none." Two of us, nice and loud. # thought: Come on. You nearly had it.
Jude: We'd have read it out beautifully.
* (feels_daft) [It feels daft at first. Do it with me at six, and you'll see it's nothing. # clarity: 0 # care: 1 # signal: acknowledged-difficulty # style: consensus # why: It takes him to be shy of reading aloud, and offers company and an hour for that, which is kind, and something else.]
    Jude: It's not the reading. # thought: It's the none.
    -> tonight
* (reads_none) [None? He'd had one, at five past four. # clarity: 1 # care: 2 # signal: invited-input, checked-understanding # style: speed # why: It stops at the one wrong word, and doubts the request before it doubts him.]
    ~ knows = true
    He takes his phone out, and finds it without looking. Your reply, Sunday, fourteen minutes past ten. "Closed. Staff reminded."
    Jude: Theatre's not on it, since the update. I put it in, with a picture. # thought: It's not that I wanted you to feel bad. A bit. # mood: open
    -> still_asking
* (two_to_catch) [And there'd have been two to catch it, and not one. That's what it's for. # clarity: 1 # care: 0 # signal: explained-why # style: analysis # why: The reason for the rule is sound, and he wasn't arguing with the rule.]
    Jude: Two of us. Yes. # thought: Two of us to say none.
    -> tonight
* (got_bronagh) [Well, no check's perfect. We've got Bronagh for the rest, thank goodness. # clarity: -1 # care: -1 # signal: let-standard-slide, passed-the-buck # style: relationship # why: It waves at a net that took fifteen hours to catch the last one.]
    Jude: Thank goodness. Till five, Monday to Friday. # thought: She's got a life, I've heard.
    -> tonight

=== still_asking ===
# phase: agree
{ beautifully.reads_none or which_word:
    Jude: So what do we read? # thought: You asked. Don't go and spoil it.
- else:
    Jude: Bed 14, then. Six o'clock. Is it the doorway or isn't it? # thought: I'm not being difficult. I need to know.
}
* (you_and_leila) [You two were there and I wasn't. Talk to Leila, and on Monday tell me what you'd need. I'll go by it. # clarity: -1 # care: 0 # signal: invited-input, waited-for-agreement # style: consensus # why: It sounds like trust, with a day on it, and the question was about six tonight.]
    Jude: Me and Leila. # thought: The two who got it wrong. Lovely.
    -> tonight
* (never_was) {not (knows && chart == "missing")} [It isn't. It never was. At the bed, out loud, and tonight I'll be listening out for it. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: He can't mistake it, and he knows that it was.]
    ~ dated = true
    Jude: It never was. # thought: You've got a nerve. # mood: flat
    -> tonight
* (rule_anyway) {knows && chart == "missing"} [I closed your report, and I'm sorry. It's still two at the bed, out loud, from six tonight. That doesn't move. # clarity: 2 # care: 0 # signal: owned-my-part, standard-without-support # style: speed # why: It owns the Sunday, then makes the old request exactly as it was, so the report has changed nothing for a second time.]
    ~ dated = true
    Jude: From the screen. # thought: You closed it again.
    Jude: All right.
    -> tonight
* (when_you_can) [The bed when you can, the doorway when you honestly can't. I won't come down on anyone for that. # clarity: -1 # care: 1 # signal: made-it-safe, let-standard-slide # style: analysis # why: It knows what the ward is like, and gives it a permit.]
    Jude: That's how we do it now. # thought: Word for word.
    -> tonight
* (first_week) {chart == "shown" || (not knows && not want.took)} [It isn't. At the bed, aloud, from six, and for the first week I'll be the second myself. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: relationship # why: A plain answer to a plain question, and the missing person is standing in front of him.]
    ~ dated = true
    Jude: You. With the round. # thought: You'll have to find out where the gloves are.
    Jude: I'd pay to see bed 9's face. # mood: lighter
    -> tonight
* (which_word) {want.took && chart == "missing" && not knows} [Just a moment. You said the same word. What was it, on that screen? # clarity: 1 # care: 1 # signal: invited-input # style: speed # why: It picks up the odd bit of his answer, and lets the request wait until it is understood.]
    ~ knows = true
    Jude: Due. It's got no theatre on it, since the update. I put it in. # thought: You caught it. I threw it low, as well.
    He holds up his phone. Your reply, Sunday, fourteen minutes past ten. "Closed. Staff reminded."
    -> still_asking
* (sheet_first) {knows && chart == "missing"} [Scratch the screen. The pink sheet, aloud, the two of you, at six. And your report's open again by three. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: It says that the request was wrong and what it is now, and undoes the Sunday, by an hour.]
    ~ dated = true
    ~ changed = true
    Jude: By three. There's twenty minutes. # thought: You'd do it in front of me, I think.
    You do it in front of him. It takes two.
    -> tonight

=== tonight ===
{ safety < 22:
    -> bell
}
# phase: agree
# pressure: high
# room: key
{ stance == "statement":
    Jude: Am I on the drugs tonight? It goes up on the board. They can all read. # thought: If my name's not there at six, I may as well wear a sign.
- else:
    Jude: Take me off the drugs. A week, a month. Please. # thought: I drew one up this morning and my hands weren't mine.
}
* (week_off) [Have a week off them. I'll say I need you on dressings, and nobody has to know. # clarity: 0 # care: 1 # signal: rescued # style: relationship # why: It hears how he feels, and answers with a small lie that the whole ward will see through.]
    { stance == "statement":
        Jude: Dressings. They'll know by the kettle. # thought: So I am off. With ribbons on.
    - else:
        Jude: Thank you. # thought: And next Friday? It'll still be me.
        His shoulders come down. It is the most comfortable he has looked all day.
    }
    -> mr_pell
* (supervised) [You're on, and not by yourself: somebody senior at every drip until Christmas. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: analysis # why: The decision is plain and well meant, and it's a sentence served in front of the whole ward, with an end that isn't one.]
    { stance == "statement":
        Jude: Senior. On the board, till Christmas. # thought: I'll take it to my rep.
    - else:
        Jude: And after Christmas? How will you know? # thought: Because I won't.
    }
    -> mr_pell
* (your_second) [You're on. Bed 14 at six, and I'm your second. # clarity: 2 # care: 2 # signal: stated-belief, offered-support # style: speed # why: Four words of trust, a bed, an hour, and company at the spot where it went wrong.]
    { stance == "statement":
        Jude: You'd put that on the board? Both names? # thought: Nobody can read that wrong.
        He drops the pages into the bin beside him. They are quite small by now.
    - else:
        Jude: I said off. # thought: With you there. I could maybe hold it, with you there.
        He looks at his hands, one side and then the other.
        Jude: You'll have to read slowly. # mood: steadier
    }
    -> mr_pell
* (at_six) [It's you I'd give bed 14 to. What would you need to have at six, to do it? # clarity: 1 # care: 1 # signal: stated-belief, invited-input # style: consensus # why: It says what is wanted and asks what he would need; the answer is his, and so is the work of finding it.]
    { stance == "statement":
        Jude: Need? A second. Same as everybody. # thought: Is that a test? It sounds like one.
    - else:
        Jude: Somebody who'd say stop. If I got it wrong. # thought: I hadn't known that until you asked.
        Jude: Would that be you?
        You say that it would.
    }
    -> mr_pell

=== mr_pell ===
# phase: agree
Jude: He sings, you know, Mr Pell. Hey Jude. Every time I go by. # thought: They all do, over sixty. He does the ending as well.
Jude: He doesn't know which of us it was. I go round by the sluice.
* (hear_it_today) [He ought to hear it from you, and you'll be lighter for it. Half past three, with me. # clarity: 2 # care: -1 # signal: clear-request, rushed-decision # style: speed # why: An hour, and company, and it takes the one thing he might have wanted to offer and gives it to him as an appointment.]
    Jude: Half past three. # thought: I was going to. Now I've been sent.
    -> registration
* (whether_you_tell) [Would you want to tell him? It's for you to say. # clarity: 1 # care: 1 # signal: left-it-with-them, invited-input # style: consensus # why: It asks the one thing that nobody has asked, and leaves it his.]
    Jude: He'll sing. You know that. It goes on for four minutes. # thought: I could do it. I could stand there for four minutes.
    { changed:
        Jude: I'd tell him about the sheet. He'd like the sheet. Would you come?
    - else:
        { tonight.your_second or tonight.at_six:
            Jude: After six. When I've done bed 14. Would you come?
        - else:
            Jude: If you'd come. You could stop him at verse three.
        }
    }
    You say that you would.
    -> registration
* (careful_there) [Careful. His daughter's asked at the desk about complaints, and it gets repeated. # clarity: 0 # care: -1 # signal: hinted # style: analysis # why: Prudent for the hospital, and it tells him to be afraid of somebody he has nursed.]
    Jude: I took her a cup of tea on Wednesday. She said I'd been lovely. # thought: I'll stay by the sluice.
    -> registration
* (let_him_sing) [Let him sing. He's happy, he's mending, and you've quite enough to carry. # clarity: -1 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: Gentle, and he will be taking the long way round until Mr Pell goes home.]
    Jude: He's got a good voice, to be fair. # thought: It's not the singing that I'm carrying.
    -> registration

// ---------------------------------------------------------------- close

=== registration ===
# phase: close
# pressure: high
Quarter to three, by the watch on his tunic. You have to read it upside down.
Jude: And my registration? I've looked up the form. Three in the morning. It's a very clear form. # thought: Better than ours.
// rehearsal: allow RH0516 because a promise comforts the one who asks and worries the ones who know who decides
* (you_will_keep_it) [You'll keep it. Nobody loses a registration over one antibiotic, I promise you that. # clarity: 0 # care: 1 # signal: said-yes-to-everything # style: speed # why: It is what anyone would long to hear, and a promise that is not the speaker's to make.]
    Jude: You promise. # thought: You're not on the panel. I looked that up as well.
    -> last
* (not_on_a_ward) [I can't answer for that, and I won't guess. It isn't decided on a ward, and you deserve better than guesses. # clarity: 1 # care: -1 # signal: passed-the-buck # style: consensus # why: Straight about what isn't known, and it leaves him alone at three in the morning with the form.]
    Jude: No. I know where it's decided. I've got the address. # thought: I didn't ask for a guess. I asked if you'd be there.
    -> last
* (next_few_weeks) [I'd say that depends a bit on the next few weeks. So let's make them good ones. # clarity: -1 # care: -2 # signal: threat, hinted # style: relationship # why: It is meant as encouragement, and hangs a livelihood over the next month.]
    Jude: Good ones. # thought: So if there's another, I'd be mad to tell you. # mood: shut
    -> last
* (not_from_me) [I won't report you, and I'll write down why. The review I don't know yet, but what I hear you'll hear that day. # clarity: 2 # care: 2 # signal: explained-why, made-it-safe # style: analysis # why: It parts what is known from what isn't, and puts a term on the rest.]
    Jude: You don't know yet. # thought: That's the first one all week I believe.
    Jude: That day. Even if it's bad.
    You nod, and he copies it.
    -> last

=== last ===
# phase: close
{ stance == "statement":
    He is up, with a hand on the door.
- else:
    He has pushed the families' chair back to where families like it, and has a hand on the door.
}
{ car_park:
    Jude: And the next time? When I'm sat there with my thumb on it? # thought: It'll be raining. It'll be nothing. I'll feel a fool.
- else:
    { nobody:
        Jude: And the next one that nobody notices? # thought: I kept that one for the door.
    - else:
        Jude: And the next one? There'll be a next one. Somebody's. # thought: Say I can ring. Say it so I'd believe it.
    }
}
* (ring_and_be_wrong) [Ring, and be wrong, and I'll say thank you. I'd sooner be woken for nothing. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: consensus # why: It says what to do with a doubt, and that being wrong about it costs nothing.]
    Jude: I'll be wrong a lot. # thought: I'd ring. I think I would.
    { nobody.me_too:
        Jude: And you took it back, before. The fifteen hours. I'll remember that, too.
    - else:
        Jude: You'd better mean it at two in the morning.
    }
    -> aftermath
* (within_ten) [You ring the ward inside ten minutes, day or night. And you'll be thanked for it, the way that Connor was. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: Nobody could misunderstand it, and of all names it takes the one that he had in mind when he didn't ring.]
    Jude: The way that Connor was. # thought: I'd the number up in two. It was Connor I put the phone away for.
    -> aftermath
* (well_see) [We'll see when it comes. Out you go, they need you. # clarity: -1 # care: 0 # signal: avoided-decision # style: speed # why: It is said lightly, and the question goes back out through the door with him.]
    Jude: They will. # thought: So will I.
    -> aftermath
* (most_careful) [There won't be one. If I know you, you'll be the most careful nurse in this building. # clarity: -1 # care: 1 # signal: stated-belief # style: relationship # why: Warm and well meant, and it makes the next mistake something that he can't have.]
    Jude: No. Probably not. # thought: So I can't ring, can I.
    -> aftermath

=== bell ===
# phase: close
A bell goes. He has the door open on the first ring.
{ dated:
    Jude: That's bay C. I'll do it, two at the bed, all of it. Was that everything? # thought: Say yes. # mood: shut
- else:
    Jude: That's bay C. Was that everything? # thought: Say yes. # mood: shut
}
It isn't, and by the time you have thought of how to say so, he is down the corridor.
-> aftermath

=== aftermath ===
{ stance == "statement":
    Two things were hidden at ten past two. Jude had been told to stick to his statement. Warmth made him look for the trap in it, and an exact question that wasn't on the form got through.
- else:
    Two things were hidden at ten past two. Jude had come to take all of the blame. Every sharp question made him take more, and what got through was company, or quiet.
}
{ chart == "missing":
    And the screen was wrong. Since the update it has had no theatre doses on it. Jude had reported it with a picture, you closed the report on Sunday, and two people reading aloud would have read the same wrong thing. Jude was in the right.
- else:
    And the screen was right. The theatre dose was on it, one tap across, where nobody looks who hasn't been asked when the last one was. Said aloud, the check would have caught it.
}
{
- chart == "shown" && dated && commitment >= 70 && safety >= 62 && trust >= 58:
    -> said_aloud
- chart == "missing" && changed && commitment >= 70 && safety >= 62 && trust >= 58:
    -> different_check
- dated && safety >= 53 && commitment >= 48:
    -> nearly
- safety >= 58:
    -> comforted
- dated:
    -> complied
- safety >= 47:
    -> comforted
- else:
    -> filed
}

=== said_aloud ===
# ending: said_aloud; Said out loud
# outcome: strong
# friend: I'd got myself ready to be done to. {audit.nearer_sixty: Then the audit got owned up to, right there across the tissues, so I owned up to mine.|It wasn't that. It was two people and a box of tissues nobody used.} {tonight.your_second: I did bed 14 at six, with the boss reading the label out like the football results.|We read the label out now, like the football results.} I had the radio on, going home.
Three weeks later you can hear it from the desk: who, what, how much, when was the last. Two or three a week wait for a second voice, and go down as late, under your name. Bed 9 has complained about the noise. {car_park: On Sunday Jude rang from the car park, ticket in his teeth. It was nothing.|On Sunday Jude rang from his kitchen about a rate. It was nothing.} On Wednesday Leila rang, and hers was something. Bronagh had an hour to spare.
-> END

=== different_check ===
# ending: different_check; A different check
# outcome: strong
# friend: I'd told them about that screen, in writing, with a picture. I thought I'd have to shout. I didn't. What I was going to be asked for got turned round while I sat there, and there's a time on it. We read off the pink sheet now. Out loud, like bingo.
Three weeks later the pink sheet lies on the blanket for every first dose, and two people read it out. Since Thursday theatre is back on the screen. It took Jude's picture and you, twice in one day, on the second floor. You have fourteen reports open, and you've read all of them. The fifteenth came from Jude at noon: the new pumps drop their decimal point. Nobody has been hurt by that yet.
-> END

=== nearly ===
# ending: nearly; Two voices, most evenings
# outcome: mixed
# friend: We do it at the bed now, or we will, mostly. {chart == "missing" && not knows: There was something I'd have said if I'd been asked once more. I had my mouth open, and then we were on to the next thing.|I said what I'd come to say. I couldn't tell you how much of it went in.}
{ chart == "missing" && not changed:
    Three weeks later two people stand at the bed and read the screen aloud. A week last Thursday it said none, twice, in two voices, and it was Bronagh who put her hand on the drip. {knows: You had both known since that Friday. Jude wasn't angry. He said he'd thought you must have had a reason.|Jude told you then how long he had known about the screen. He wasn't angry. He said he'd thought that you would ask.}
- else:
    Three weeks later you hear two voices at the bed on most evenings. On two wet Fridays it was the doorway. Jude told you so when you asked, without any fuss, and told you who. You did have to ask.
}
-> END

=== complied ===
# ending: compliance; Two voices, and silence
# outcome: mixed
# friend: I know exactly what I've to do, so I'll do it. Loudly. If I'm ever in that car again with something on my mind, I'll know what to do about that, too. Drive.
Three weeks later every drip has its two voices, quick and flat, like a level crossing. November's audit will be a hundred, and true. On Saturday somebody got a rate wrong, and wondered about it on the bus. You heard on Monday, from Bronagh. Jude had known since Sunday. You asked why he hadn't rung. It wasn't his drip, he said, and there's no box for that.
-> END

=== comforted ===
# ending: comfort; Kind words, same doorway
# outcome: mixed
# friend: I'd braced myself, and I got soup, more or less. It was good soup. So what do I do at twenty to seven that I didn't do on Tuesday? That I couldn't tell you.
Three weeks later Jude says that he is sleeping better. Mr Pell went home singing. There's a card from his daughter in the relatives' room, to all of Ward 7. At twenty to seven, with the ward full, a badge goes up in the doorway of bay C, and behind the badge a thumb. You know the hand. You tell yourself it's only the once.
-> END

=== filed ===
# ending: filed; One for the file
# outcome: weak
# friend: I went into the relatives' room and came out like a relative. Nobody's told me anything. I'm putting it all in writing from now on, and I'm putting in for nights.
Three weeks later Jude is on nights. His statement is in the file, and the checks are as they were. The list of reports has never been so short. There are three on it, and all of them are about the barrier in the car park. When you met Jude at the lift and asked how he was, he said, fine, thank you, and held the door.
-> END
