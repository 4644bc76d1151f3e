# title: Yes to everything
# summary: The best-loved man in the hotel promises everybody everything, and you have put off telling him for half a year.
# theme: saying no
# you: General manager of the Heron, sixty-four rooms on a lake
# with: Gil Ansell, events lead and the kitchen's go-between, six years at the Heron
# situation: Gil says yes. To brides, to coach firms, to the porter who wants Sunday off and to the chef who doesn't want him to have it. He is the reason that half of the guests come back. Everybody loves him, and so do you.
# situation: For Tuesday night he had promised the Lake Room twice: to the Ferrars' golden wedding until two, and to eighty surveyors, laid for breakfast at seven. Wanda Lisle and one night porter turned it round and finished at twenty to seven. Forty of the surveyors were vegetarian. The kitchen heard of that at twenty past eleven, for lunch at noon.
# situation: Wanda has asked to be moved to days. Oona Breck, the head chef, hasn't said a word, which is worse.
# situation: Three times since June you have walked him down to the jetty to say it, and walked back having said something else.
# situation: It is Thursday, ten past three. Dinner for a hundred and four is at half past six, and on Saturday there's the Kessler wedding. You want two things. From tomorrow no promise goes out before the kitchen and the nights have agreed to it; and this week he says one no himself, to somebody with a name.
# goal: Leave with a date and a first no, and with Gil telling you about the next promise before the kitchen does.
# power: below
# setting: room
# minutes: 13
# level: 2
# language: en
# cast: Gil = Gil Ansell
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = sunny, rushed, brittle
# vary: beneath = cannot_bear, told_so
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 52
VAR safety = 50
VAR commitment = 48
VAR momentum = 44

// Hidden circumstances, drawn before the first line.
// temper: how Gil is today. beneath: what the yeses stand on.
VAR temper = "sunny"
VAR beneath = "cannot_bear"

// What has happened in this talk.
VAR knows = false    // you have heard what the yeses stand on
VAR dated = false    // a request with a date stands
VAR changed = false  // the request has become a different one, and you said so
VAR first_no = false // Pym is going to hear a no from Gil
VAR honest = false   // he has told you which part of his yes won't hold

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
The Lake Room, ten past three. Five tables are laid, seven are bare. The back of Gil's left hand is blue with biro, from the knuckles to the cuff.
{ temper:
- "sunny":
    Gil: There you are! I kept you a corner of the golden wedding. # thought: You've come about Tuesday. Have some cake. # mood: sunny
    He holds it out to you in a napkin.
- "rushed":
    Gil: Can you talk while I lay? A hundred and four by half six. # thought: Not now. Oh, not now. # mood: rushed
    Forks go down as he says it, the way somebody deals cards.
- else:
    Gil: Mind where you tread. That's the second glass today. # thought: You've come about Tuesday. I'd know that walk anywhere. # mood: brittle
    There's a plaster on his thumb, put on in a hurry.
}
{ beneath == "told_so":
    Gil: Eighty surveyors, and not one of them heard a no. House rule. # thought: Your rule. You remember, don't you.
- else:
    Gil: Did you see Mrs Ferrar's face on Tuesday? I'd do it again for the face. # thought: Look at the face. Don't look at the room.
}
Gil: So. What can I do for you? # thought: Whatever it is, yes.
* (well_done) [The Ferrars rang, they're still glowing, and that was you. On Saturday, for the Kesslers, I'd like it to go just as well. # clarity: -2 # care: 1 # signal: softened-the-message, avoided-decision # style: relationship # why: It is true and he earned it, and it asks for Saturday to be like Tuesday, which is the thing that mustn't happen again.]
    Gil: That's nice. Tell them any time. # thought: You came all the way down for nice?
    { temper == "rushed":
        He deals another table while he waits for the rest.
    - else:
        He waits for the rest. He's good at waiting on people.
    }
    -> jetty
* (from_tomorrow) [Promise nothing from tomorrow until the kitchen has seen it. You're the best we have, and this would keep you so. # clarity: 2 # care: 0 # signal: clear-request, rushed-decision # style: speed # why: He could repeat it word for word, and it's well meant; what led to Tuesday hasn't been asked, so the rule lands on a stranger.]
    Gil: Nothing. Right. Easy. # thought: I've just said yes to it. I don't even know what it was.
    -> jetty
* (twice) [You promised this room twice for Tuesday night. How does that happen? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: The gap is on the table in one sentence, and the next one asks him how, and not what sort of man.]
    { temper:
    - "sunny":
        The cake stays where it is, in the air between you.
        Gil: Twice. Yes. I can count, you know, it's the only thing I can't charm. # thought: You actually said it.
    - "rushed":
        The dealing stops.
        Gil: Twice. Yes. I did. # thought: Good. At least we're not going to circle it.
    - else:
        Gil: I know how many times. # thought: You asked how. You didn't say what sort of person.
        He puts the dustpan down, quite gently.
    }
    -> jetty
* (anybody) [Ask anybody here: lovely man, and you can't rely on a word. # clarity: 0 # care: -2 # signal: blame, passed-the-buck # style: consensus # why: A verdict with other people's names behind it; what happened on Tuesday isn't in it.]
    Gil: Lovely man. # thought: I know what comes after lovely man. # mood: stung
    He looks down at his hand, as if it might be written there.
    -> stung

=== stung ===
# phase: open
# pressure: high
Gil: Anybody. Did you go round and ask, or did they queue? # thought: Give me a name. I'll say sorry to a name.
* (take_back) [One of them, once, and it was a cheap way to begin. What I came about is this room, promised twice. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-gap # style: relationship # why: It takes the insult back and keeps the subject, so that there is something left to answer.]
    His shoulders come down a little.
    Gil: It was, a bit. All right. This room. # thought: You took it back. Just like that. # mood: wary
    -> jetty
* (no_queue) [They'd no time to queue. Forty plates at forty minutes' notice, and tables until twenty to seven. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: The facts arrive at last, with the verdict still standing in front of them.]
    Gil: I know the numbers. I was there for some of them. # thought: Some. I went home at half past two.
    -> jetty
* (adore_you) [That was unfair, and I'm sorry. They adore you, and so do I. What would you rather I'd asked you? # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: It soothes the sting, hands him the asking, and the reason for the talk is gone from it.]
    Gil: Whether I'd eaten. It's gone. Easy. # thought: Adore, and can't rely on. That's what you say about a dog.
    -> jetty
* (a_feeling) [They'd have told me in confidence, so no names. I thought that you ought to have it, and from me. # clarity: -1 # care: -1 # signal: hinted, passed-the-buck # style: consensus # why: A mood without an owner can't be answered, only worried about.]
    Gil: In confidence. Thanks. # thought: Now I'll be looking at everyone's faces. I do that anyway.
    -> jetty

=== jetty ===
# phase: open
# pressure: high
# room: key
{ opening.well_done:
    Gil: Is this the jetty thing? June, August, Monday? # thought: If I say it for you, will you be pleased?
- else:
    Gil: So that's what the jetty was for. June, August, Monday. # thought: I'd rather it had been the ducks.
}
Gil: In June we looked at ducks. In August you bought me an ice cream.
Gil: Pistachio. I couldn't tell you what it tasted of. # thought: I lay awake after every one of them.
* (fresh_air) [It was for the air, to be fair. I wasn't sure enough of my ground in June to call it a talk. # clarity: -2 # care: -1 # signal: avoided-decision, hinted # style: consensus # why: He has just said that he knew, and it tells him that there was nothing to know.]
    Gil: For the air. # thought: Fine. We like air. We're two people who like air.
    -> wanda
* (kept_quiet) [Yes. I like you, so I kept quiet, and Wanda went on paying for it all summer. # clarity: 1 # care: 1 # signal: owned-my-part, named-the-gap # style: relationship # why: It admits the three walks and says in the same breath whom they cost.]
    { temper:
    - "sunny":
        Gil: You like me. # thought: Don't grin. This isn't the part to grin at.
        For once he leaves a gap where the joke would go.
    - "rushed":
        Gil: Well. That's quick, after six months. # thought: Somebody else who can't say a thing. Fancy.
    - else:
        Gil: I thought you'd gone off me. I thought that was what the walks were. # thought: I'd got as far as packing.
    }
    -> wanda
* (could_have_asked) [I should have managed it in June. But if you knew, you could have asked me. Shall we do Tuesday now? # clarity: 1 # care: -1 # signal: no-room-for-the-person, passed-the-buck # style: speed # why: It takes its share in a sentence, and hands him the rest of the delay on the way to the point.]
    Gil: I could have asked. # thought: Asked my boss whether I was in trouble. On a jetty.
    Gil: Tuesday, then. Easy.
    -> wanda
* (better_than) [I'm sorry. You deserved better than three walks. From now on you'll have it from me the same day, I promise you. # clarity: 0 # care: 1 # signal: owned-my-part # style: relationship # why: A proper apology for a real thing, with a promise for the next one; it is Thursday, and Tuesday hasn't been said yet.]
    Gil: The same day. It's Thursday. # thought: Now I want to cheer you up. Stop it, Gil.
    Gil: It was a good ice cream. I expect.
    -> wanda

// ---------------------------------------------------------------- explore

=== wanda ===
# phase: explore
{ temper == "rushed":
    He has started dealing forks again. It's quicker than before.
- else:
    He squares up a knife that was square already.
}
Gil: It came off, though. They danced till two, the surveyors had eggs at seven. # thought: It always comes off. That's what I do.
Gil: And Wanda said it was no bother. I asked her. # thought: She did say it. She was carrying a table.
* (when_asked) [When was that: before you'd told the surveyors yes, or with the dance floor already full? # clarity: 2 # care: 0 # signal: over-analysed, named-the-gap # style: analysis # why: It finds the exact spot where it went wrong, and has the tone of somebody who knows the answer.]
    Gil: With the dance floor full. # thought: You knew that. Why did you make me say it?
    -> washed
* (fond_of_you) [She would say that, she's fond of you. I'll find her a second porter for Saturday, so that she isn't carrying tables again. # clarity: -1 # care: 1 # signal: softened-the-message, rescued # style: relationship # why: It finds help, with a day on it, for the wrong end of the thing: whoever promises the room twice will do it with two porters as well.]
    Gil: A second porter! Then I could have said yes to the anglers. # thought: She did say it was no bother. I knew it.
    You see him writing it on his hand.
    -> washed
* (get_them_in) [Then let's have Wanda and Oona in as well, and go through it together. Wouldn't that be fairest to all? # clarity: -1 # care: 0 # signal: waited-for-agreement, avoided-decision # style: consensus # why: It sounds like justice, and puts the talk off for a fourth time, with an audience.]
    Gil: Lovely. I'll do sandwiches. # thought: Four of us being nice to each other. I could do that for years.
    You see him writing it on his hand.
    -> washed
* (too_nice) [Nobody tells you it's a bother, Gil. She's asked to go on days. # clarity: 2 # care: 1 # signal: named-the-gap, explained-why # style: speed # why: It sets his account right without holding it against him, and tells him the one thing that Wanda could not.]
    { temper:
    - "sunny":
        Gil: Wanda has? She brought me a marrow on Sunday. # thought: She brought me a marrow and never said a word. # mood: quieter
    - "rushed":
        Two forks land on top of each other.
        Gil: On days. Wanda. Since when? # thought: She's been on nights since before I came. # mood: quieter
    - else:
        Gil: Because of me. # thought: Say no. Say it's her knees.
        You don't say it's her knees.
    }
    -> washed

=== washed ===
# phase: explore
# pressure: high
# room: key
He turns his left hand over, and back again.
Gil: The vegetarians were on here. Forty, I'd written it down. Then I washed my hands. # thought: It's a kitchen. You have to wash.
Gil: It's how I'm made. I'd say yes to a burglar, and ask about parking. # thought: Laugh. If you laugh, we can stop.
* (you_would) [You would, and it's why they come back. I'll get you a notebook that doesn't wash off, and we'll say no more about Tuesday. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It laughs with him and mends the ink; what he wrote down so gladly, and who paid for it, was never said.]
    You laugh. So does he, a moment after you.
    Gil: A notebook. Easy. # thought: Was that it? That can't have been it.
    At the window you find that the two of you are looking at the ducks.
    -> aftermath
* (the_call) [Let's go back to when the surveyors rang. Who was it, what time, and what did you say exactly? # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: Three questions that can all be answered, asked the way one asks for a statement.]
    { temper:
    - "sunny":
        Gil: Oh, Desmond! Lovely man. He's got a parrot that does the shipping forecast. # thought: Facts. I've a parrot for facts.
        It's quite a long parrot.
        -> anything_else
    - "rushed":
        Gil: Desmond, Monday, ten to nine. Breakfast at seven? I said easy. Eleven seconds. # thought: Eleven seconds. That's all it ever takes.
        -> underneath
    - else:
        Gil: Should I have somebody with me for this? # thought: You'll have a form. There'll be a form. # mood: shut
        -> anything_else
    }
* (let_it_run) [(Don't laugh. Look at the hand, and let the joke run out by itself.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It leaves him the space behind the joke; what it's wanted for will have to be said soon.]
    { temper:
    - "sunny":
        He laughs on his own for a bit. It's a big room for one laugh.
        Gil: You're not laughing. People laugh at that one. # thought: I've nothing after the burglar. That's the whole act. # mood: open
        -> underneath
    - "rushed":
        Gil: Is that a no to the burglar? Only I've seven tables. # thought: If there's a question, I could do with hearing it.
        -> anything_else
    - else:
        Gil: You're angry. I'd honestly sooner you shouted. # thought: I can hear everything you're not saying, and it's awful.
        You weren't angry. It's late to say so.
        -> anything_else
    }
* (lived_off_it) [I've lived well off your yeses, and never once asked. What happens to you if you don't say it? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It owns the profit in his habit first, which makes the question safe enough to be answered.]
    { temper:
    - "sunny":
        Gil: To me? # thought: Nobody's ever asked about my end of it. # mood: open
        He looks for a joke, and you can see him not find one.
        -> underneath
    - "rushed":
        Gil: Happens? I haven't got time for things to happen to me. # thought: That's a Sunday question. It's Thursday.
        -> anything_else
    - else:
        He winds the plaster tighter.
        Gil: People ask me for the room. They don't ask that. # thought: You can have it, if you're careful with it. # mood: open
        -> underneath
    }

=== anything_else ===
# phase: explore
A chair goes in under a table, then the next chair.
Gil: Was there something else? The bowls club's always early. # thought: One more go, and then I've got away.
* (no_different) [No, only this: I wouldn't want you any different, and neither would anyone in the house. # clarity: -1 # care: 1 # signal: softened-the-message, let-standard-slide # style: relationship # why: It's meant kindly, and it isn't true; Wanda wants him different by next week.]
    Gil: That's lovely of you. # thought: Then Tuesday's all right? It can't be all right.
    -> pym_rings
* (last_no) [One thing. Who was the last person you said no to? # clarity: 1 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A question with one name for an answer, small enough for a busy man and too odd for a prepared one.]
    Gil: The last no. # thought: There must have been one. Hang on.
    He actually counts, on the blue hand.
    -> underneath
* (skip_the_why) [Then just tell me what you'll do differently. # clarity: 1 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: speed # why: It makes up for lost minutes by leaving out the part that would have told you what to ask for.]
    Gil: Anything you like. # thought: That's the trouble, isn't it. Anything you like.
    -> pym_rings
* (a_pattern) [I do wonder whether there's a sort of pattern there, if one were to look at it. # clarity: -1 # care: 0 # signal: over-analysed, hinted # style: analysis # why: It announces an insight and keeps it to itself.]
    Gil: I expect there is. # thought: You've seen it and you won't tell me. Thanks.
    -> pym_rings

=== underneath ===
~ knows = true
{ beneath == "told_so":
    -> the_card
- else:
    -> the_face
}

=== the_face ===
# phase: explore
{ anything_else.last_no:
    Gil: My brother. He wanted me in the shop with him. That's nine years ago. # thought: He sends a card at Christmas. Signed by the shop.
}
Gil: You see it go. The face. You say no, and it just goes out. # thought: And I did that. Me, with my mouth.
Gil: So I say yes, and then I run. # thought: I'm quick. I've had to be.
* (six_years) [That's six years of running. Wanda's face goes out as well, at twenty to seven, when you're not there. # clarity: 1 # care: 1 # signal: acknowledged-effort, named-the-gap # style: analysis # why: It honours the running and shows him the one face that his yes puts out of his sight.]
    He looks at the floor where the dance was.
    Gil: I go home at half past two. I've never seen the end of one. # thought: I've never seen who puts the chairs back.
    -> pym_rings
* (toughen_up) [Thank you for telling me. So let's start small: one no a week, somebody easy, and you tell me how it felt. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: It thanks him for what he gave away, and returns it as an exercise; what his yes costs anybody else isn't in it.]
    Gil: One a week. Easy. # thought: I shouldn't have told you about the face.
    -> pym_rings
* (never_ask) [I couldn't say it to your face, for half a year. So I'd never ask you to be somebody who doesn't mind. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: relationship # why: It keeps him company with its own case, and comes close to promising that nothing will be asked of him.]
    Gil: You too? Is that what the ducks were? # thought: So that's two of us. Who's going to tell Wanda?
    -> pym_rings
* (a_course) [Have you ever thought of a course? There's a good two-day one, I could get you on it by spring. # clarity: 0 # care: -1 # signal: passed-the-buck, offered-support # style: analysis # why: It is an offer, with a season on it, and it sends the answer out of the room.]
    Gil: A course in no. # thought: I'd be so nice to the teacher.
    He writes "course" on the last free bit of wrist.
    -> pym_rings

=== the_card ===
# phase: explore
{ anything_else.last_no:
    Gil: Mr Dunne. In April, for the boathouse. I was really quite firm. # thought: You don't remember. You came out in your good jacket.
    Gil: And you came out and gave it to him. # thought: In front of him. I can still hear his shoes.
- else:
    Gil: I did say no once. Mr Dunne, April, the boathouse. You came out and gave it to him. # thought: In front of him. In your good jacket.
}
He fetches something from the pantry door. It is a card, laminated, the pin still in it. NOBODY IN THIS HOUSE SAYS NO TO A GUEST.
Gil: Season breakfast. You stood on a chair. # thought: Go on, read it. I had it laminated the same night.
* (that_was_about) [That was for reception, after those reviews. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It explains the small print, and leaves him with the blame for having believed the large.]
    Gil: You had it done in capitals. # thought: How else do you take capitals?
    -> pym_rings
* (i_asked_for_it) [Then I asked you for Tuesday. It's my sentence, and it's wrong. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: speed # why: Twelve words that believe him, own the card and take it out of force.]
    He turns the card over. There's nothing on the back.
    Gil: I thought you'd say it didn't count. # thought: It's wrong, you said. I've been so tired, keeping it true. # mood: open
    -> pym_rings
* (it_says_guest) [It's my sentence, and I still stand by it. But it says guest. It doesn't say the same room to two of them. # clarity: 1 # care: -1 # signal: standard-without-support # style: analysis # why: As a reading of the card it is correct, and he is left alone with having followed it.]
    Gil: No. I did the small print myself. # thought: You'd have won that in court. # mood: flat
    -> pym_rings
* (mortified) [It's my sentence, and you did what it said. I'm sorry. From tonight you're free of it, all of it. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: relationship # why: It owns the card and lets him off by tonight, and with it goes everything that Wanda and the kitchen still need changed.]
    Gil: Free of it? I've still got Saturday to do. # thought: I didn't want you sorry. I wanted you to help.
    -> pym_rings

=== pym_rings ===
# phase: explore
# pressure: high
# room: key
His phone walks across the tablecloth. PYM COACHES, says the phone.
Gil: Mr Pym. He'd like soup for forty-eight, Saturday, midnight. # thought: Kessler's is till one. Oona shuts at eleven. I do know that.
Gil: I may have said it sounded lovely. I'd better get it. # thought: If I pick that up, I'll say yes again.
* (pick_up) [Go on, take it. I've said yes to Pym often enough, I can't talk. I'll do your forks. # clarity: -1 # care: 1 # signal: said-yes-to-everything, owned-my-part # style: relationship # why: Kind to Gil and to Pym, and it says to both that nothing has changed.]
    Gil: Mr Pym! No, never. Soup, yes. And rolls? Of course rolls. # thought: Rolls. Where did rolls come from?
    He rings off and looks at your forks. They're the wrong way round.
    -> want
* (whole_list) [Thank you for telling me. Let it ring: how many more are out there? I'd sooner have the whole list now. # clarity: 1 # care: -1 # signal: over-analysed, no-room-for-the-person # style: analysis # why: A thank-you and a fair thing to want, and the first bad news that he brought of his own accord is met with a search.]
    It rings out while he looks at his hand.
    Gil: This one. A christening, possibly. I'd have to look on the other arm. # thought: I tell you one, and you want the drawer turned out.
    -> want
* (ring_at_five) [Say you'll ring him at five. And not a word more than that. # clarity: 2 # care: 1 # signal: clear-request, removed-obstacle # style: speed # why: He gets one small sentence to say instead of a yes, and need not refuse anybody while it rings.]
    He does it standing very straight.
    Gil: Mr Pym! I'll ring you at five. ... No. At five. # thought: There's a hole where the yes goes. I can feel the draught.
    Gil: He said fine. He just said fine. # mood: puzzled
    -> want
* (let_it_ring) [Leave it, Gil. He'll have forgotten by tonight. # clarity: -1 # care: 0 # signal: avoided-decision # style: speed # why: It buys quiet for this room, and forty-eight people still think there is soup.]
    It stops. It starts again. Neither of you looks at it.
    Gil: He's not forgotten since 1998. # thought: You don't ring back either. That's where I learned it.
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "sunny":
    He has folded a swan out of somebody's napkin without once looking down.
- "rushed":
    Half past three, on the wall. He has stopped laying, and doesn't seem to know it.
- else:
    He picks up the dustpan, finds that it's full, and holds on to it.
}
Gil: So what is it that you want me to do? # thought: {knows: You've had the lid off now. Go on.|I'll say yes, whatever it is. Watch me.}
* (by_six) {not (knows && beneath == "told_so")} [Say "you'll know by six", from tomorrow, and then ask. I'll see that Oona and Wanda answer you by five. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: He gets something to give instead of a yes, and the waiting that it costs is carried by somebody else.]
    ~ dated = true
    { beneath == "told_so":
        Gil: By six. To guests. And that's allowed. # thought: Not according to the pantry door.
        His eyes go to the pantry, and come back.
    - else:
        Gil: By six. It's a thing I can hand them, isn't it. It's not nothing. # thought: A six. You could put a bow on a six. # mood: lighter
    }
    -> and_then
* (rule_comes_down) {knows && beneath == "told_so"} [My rule comes down tomorrow at nine, in front of all of them. You and Oona write the next one, by Monday. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: consensus # why: It begins with the leader's own part, at an hour, and puts the next rule in the hands of the two who need it.]
    ~ dated = true
    ~ changed = true
    Gil: In front of all of them. # thought: You'd say it was you. Standing on the floor, this time.
    Gil: Me and Oona. She'll want it short. # mood: lighter
    -> and_then
* (a_bit_less) [Say half as many, from tomorrow. You'd be no less Gil for it, and you might get home before two. # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It has a number and a day and looks after him, and nobody could say on Friday which half it was.]
    Gil: Half. Easy. # thought: Half of what? I don't count them.
    -> rule_or_hope
* (what_would_it_take) [Tell me something first. What would you need, to let a person wait an hour for their yes? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It lets him build the thing himself and keeps the request back for one more turn.]
    { beneath == "told_so":
        { knows:
            Gil: That card off the door. And somebody else to say it first, for once. # thought: You asked. So I'm ordering.
        - else:
            Gil: Somebody would have to take that card down, for a start. # thought: You're looking at me as if you'd never seen it.
        }
    - else:
        Gil: Something to give them. I can't send people off with their hands empty. # thought: I didn't know that was what it was.
    }
    -> rule_or_hope
* (check_first) {not (knows && beneath == "told_so")} [Check first, from tomorrow: no yes before kitchen and nights agree. If anyone has the charm to carry that off, you have. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: What and from when are beyond doubt, with a compliment; how a man is to stand there without a yes is left to the charm.]
    ~ dated = true
    Gil: With charm. Easy. # thought: And what do I say to them while I'm checking? Do I hum?
    -> and_then
* (whatever_it_says) {knows && beneath == "told_so"} [Check first, from tomorrow, whatever the card says. Kitchen and nights agree to it, and then you promise. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: The rule is clear, and the one who made the opposite rule has been left out of it.]
    ~ dated = true
    Gil: Whatever it says. # thought: So there's a card, and there's you, and I'm to know which.
    He doesn't pin it back. He doesn't throw it away.
    -> and_then

=== and_then ===
{ beneath == "told_so":
    -> on_your_arm
- else:
    -> the_chin
}

=== the_chin ===
# phase: agree
Gil: And Fay Kessler? She's got one of those chins. # thought: I'd give that chin the lake.
He does the chin. It's very good.
* (not_brides) [Well, not with the brides, obviously. # clarity: -2 # care: 0 # signal: unclear-outcome, let-standard-slide # style: consensus # why: The rule lasted for one question, and bent at the first face.]
    Gil: Not the brides. And mothers of brides? # thought: That's most of my week gone back to normal.
    -> mr_pym
* (by_the_starter) [Then it's honest, and you'll have kept your word. She'll be over it by the starter. # clarity: 1 # care: -1 # signal: standard-without-support # style: speed # why: Right about Fay Kessler, and it's her feelings that it looks after; his question was about his own.]
    Gil: She will. I shan't. # thought: I'll be serving that chin all night.
    -> mr_pym
* (the_ogre) [Send the hard ones up to me. I'll be the ogre, and you can go on being Gil. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: relationship # why: A generous offer that keeps his hands clean, and the noes never become his.]
    Gil: You're not much of an ogre. # thought: I'd send you all of them. You know I would.
    -> mr_pym
* (first_two) [Then tell her that at six it'll be true. # clarity: 2 # care: 1 # signal: clear-request, held-the-standard # style: relationship # why: It gives him a sentence that isn't a refusal, and something to hold out to the chin.]
    Gil: At six it'll be true. # thought: That's better than yes, nearly.
    He writes it on his hand, over something else.
    -> mr_pym

=== on_your_arm ===
# phase: agree
Gil: And when it's you? You come through that door with a guest on your arm. # thought: {knows: I've seen you do it. I'd just like to hear.|I'm not going to say April. You say April.}
* (to_my_face) {knows} [Then you say "by six", to me and to them, and I'll wait. # clarity: 2 # care: 2 # signal: made-it-safe, held-the-standard # style: speed # why: It gives him the exact words for the worst case and says beforehand how they will be taken.]
    Gil: In front of Mr Dunne? # thought: I'd pay to see your eyebrows.
    Gil: I might practise that one. In the cellar.
    -> mr_pym
* (have_i) {not knows} [Have I done that to you, Gil? Which time was it? # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: analysis # why: It hears the story under the question, and asks for it by the right name.]
    ~ knows = true
    He goes to the pantry door and comes back with a card. NOBODY IN THIS HOUSE SAYS NO TO A GUEST. Your words, from the season breakfast.
    Gil: I did say no once. Mr Dunne, in April. You came out and gave him the boathouse. # thought: You asked. I'd stopped thinking you would. # mood: open
    -> rule_or_hope
* (good_reason) [That'd be a bit different, I think. If I bring you somebody, there's a good reason for it. # clarity: -1 # care: -1 # signal: moved-goalpost # style: analysis # why: It makes one exception, and that is the one he asked about.]
    Gil: There's always a good reason. That's what they come with. # thought: So it's a rule for people who aren't you.
    -> mr_pym
* (same_rule) [Same rule. You say no to me as well, whoever I've brought, and I'll thank you for it afterwards. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support # style: speed # why: It binds the leader too, and promises thanks for afterwards; the first refusing stays with the one who has less to lose it on.]
    Gil: Tell you no. With a guest there. # thought: Afterwards. You thanked Mr Dunne, last time.
    -> mr_pym
* (never_on_purpose) [I'd never put you in that spot on purpose. You know I've always backed you, don't you? # clarity: -1 # care: 1 # signal: scripted-empathy # style: relationship # why: It offers loyalty where he asked what to do, and asks him to confirm it.]
    Gil: Always. Yes. # thought: There. I've done it again. I've said yes to that.
    -> mr_pym

=== rule_or_hope ===
# phase: agree
{
- on_your_arm.have_i || rule_or_hope.which_card:
    Gil: So what's the right thing to ask me, then? # thought: Don't be sorry at me. Just say what happens.
- want.a_bit_less:
    Gil: Half of what, though? In covers? # thought: Somebody has to put a number on it. It'd better not be me.
- else:
    Gil: Not that it's for me to say. Is it a rule, then, or something we hope? # thought: I'm no good with hopes. I grant them.
}
* (a_direction) [Let's agree on a direction. I think we both know more or less where it's pointing. # clarity: -2 # care: 0 # signal: unclear-outcome # style: consensus # why: It is agreed to by two people who could not write it down.]
    Gil: A direction. Easy. # thought: It's pointing at Saturday.
    -> mr_pym
* (mondays) [A rule, from tomorrow. Nothing goes out unchecked, and Mondays at nine you and I go through the book, over breakfast. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: analysis # why: There's no mistaking it, and all the help that comes with it is an inspection with breakfast.]
    ~ dated = true
    Gil: Mondays. I'll sharpen a pencil. # thought: You can check the book. You can't check my hand.
    -> mr_pym
* (six_is_yours) {not (knows && beneath == "told_so")} [A rule, from tomorrow. They get "by six" from you, and no yes. I get you your answers by five. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: What he says, from when, and which half of it is carried for him, in three short sentences.]
    ~ dated = true
    { beneath == "told_so":
        Gil: By six. All right. # thought: And the card? Do we just walk past the card?
        He looks at the pantry door, for no reason that you can see.
    - else:
        Gil: By six. That's something in their hands, at least. # thought: I could say a six nicely. I'd say it beautifully. # mood: lighter
    }
    -> mr_pym
* (mine_first) {knows && beneath == "told_so"} [Not what I came with. My rule comes down first, tomorrow at nine. By Monday you and Oona write what you can promise unasked. # clarity: 2 # care: 2 # signal: clear-request, explained-why, removed-obstacle # style: consensus # why: It withdraws one request, makes another, and starts with the leader's own half of it.]
    ~ dated = true
    ~ changed = true
    Gil: You first. Then us. # thought: That's the right way round. I'd never have asked.
    Gil: What I can promise unasked. I'll want cake on that list. # mood: lighter
    -> mr_pym
* (which_card) {want.what_would_it_take && beneath == "told_so" && not knows} [You said something about a card just now. Which card would have to come down? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It picks up the one odd word that was left lying there, and lets the request wait for it.]
    ~ knows = true
    He fetches it from the pantry door, laminated. NOBODY IN THIS HOUSE SAYS NO TO A GUEST. Your words, from the season breakfast.
    Gil: I did say no once, in April. Mr Dunne. You came out and gave him the boathouse. # thought: You'd really forgotten. It's on the door every day. # mood: open
    -> rule_or_hope
* (your_pace) {knows || want.a_bit_less || beneath != "told_so"} [I've no right to set terms, after this summer. You choose the pace, and I'll be grateful for any of it. # clarity: -1 # care: 1 # signal: unclear-outcome, owned-my-part # style: relationship # why: A share of the blame is paid for with the standard.]
    Gil: Grateful. Don't be grateful. # thought: Now it's you who can't ask. We're a pair.
    -> mr_pym

=== mr_pym ===
# phase: agree
{
- pym_rings.ring_at_five:
    Gil: Five o'clock, I told Pym. What do I say to him at five? # thought: I know what. I want to hear that I have to.
- pym_rings.pick_up:
    Gil: And Pym's got his soup now. And rolls. Saturday, midnight. # thought: I could hear you hearing the rolls.
- else:
    Gil: That leaves Mr Pym. Forty-eight of them, Saturday, midnight. # thought: If I say it quickly it's only soup.
}
* (leave_him_to_me) [Leave Pym to me. I'll ring him tonight, and he need never know that you'd said yes. # clarity: -1 # care: 1 # signal: rescued, offered-support # style: relationship # why: It spares him the one call he needs to have made.]
    Gil: Would you? You're a love. # thought: I didn't even put up a fight.
    -> easy
* (on_this_table) {not changed} [Ring him yourself, and tell him no. I'll sit here while you do. # clarity: 2 # care: 1 # signal: clear-request, offered-support # style: relationship # why: The no stays his, and he doesn't have to be alone in the room with it.]
    ~ first_no = true
    { temper:
    - "sunny":
        Gil: You, hold your tongue? I'd do it just for that. # thought: You'd stay. People leave when I do the hard bit.
    - "rushed":
        Gil: Right here? Then let's get it done while I'm cross with him. # thought: Two minutes. I could do anything for two minutes.
    - else:
        Gil: Don't look at me while I do it. Look at the lake. # thought: But stay.
    }
    -> easy
* (beside_you) {changed} [He hears from me that the rule was mine. The no he hears from you, today, with me beside you. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: relationship # why: It puts the rule back on the one who made it and leaves the first no where it will do some good.]
    ~ first_no = true
    Gil: No, you go second. If you go first, I'll agree with you. # thought: I've just told my boss to go second. # mood: lighter
    -> easy
* (unmake_it) [Ring him today and tell him no. It's your promise, and you'll be the taller for it. Come and tell me how it went. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: Who does what today is plain, and it wishes him well; for the two minutes that he has never got through, he is by himself.]
    ~ first_no = true
    { knows && beneath == "told_so":
        Gil: My promise. Off your card. # thought: But yes. I'll serve it for both of us.
    - else:
        Gil: Taller. Yes. # thought: I'll do it from the cellar, with the light off.
    }
    -> easy
* (squeeze_it_in) [See whether Oona can squeeze it in. If she can, then nobody has to be let down. # clarity: -1 # care: 0 # signal: avoided-decision, waited-for-agreement # style: consensus # why: It looks like checking with the kitchen, and passes the no to the one who has been paying.]
    Gil: She'll say yes if I ask her nicely. # thought: That's how we got here. I ask so nicely.
    -> easy

=== easy ===
{ safety < 15:
    -> had_enough
}
# phase: agree
# pressure: high
# room: key
{
- not dated:
    Gil: Lovely. Whatever you think best. Easy. # thought: I've no idea what I've just said yes to. It's quite restful.
- commitment >= 60 && safety >= 55:
    Gil: Right, then. Yes. Easy. # thought: Did you hear that? It came out by itself.
- else:
    Gil: Yes. All of it. Easy. Consider it done. # thought: You could ask me for the roof.
}
He is already reaching for the next pile of forks.
* (same_way) [Thank you, Gil. I know it wasn't easy to say that to me. # clarity: -1 # care: 0 # signal: scripted-empathy, unclear-outcome # style: consensus # why: It collects a yes from a man who gives one to everybody, and calls it hard-won.]
    Gil: It was, though. # thought: It's the easiest word I've got. I've said it nine times since breakfast.
    -> oona
* (in_writing) [Then let's make it easy to keep. Write it out tonight with Oona and Wanda, and I'll stand the three of you a drink. # clarity: 2 # care: -1 # signal: rushed-decision, held-the-standard # style: analysis # why: It makes the yes harder to take back, in good company, without finding out whether it was one.]
    Gil: In writing, with a drink. # thought: I've got lovely handwriting. I've promised all sorts in it.
    -> oona
* (one_of_yours) [Is that a yes, Gil, or one of yours? You can have until six. # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: consensus # why: It doubts the yes without doubting him, and lets him use the new rule on the person who made it.]
    ~ honest = true
    He opens his mouth. He shuts it. Out on the lake somebody starts an outboard, and then thinks better of it.
    { changed:
        Gil: One of mine. The list, yes. You, waiting, with a guest there: ask me at six. # thought: I've just not said yes to somebody. To you.
    - else:
        { first_no:
            Gil: One of mine. Pym I can do. The chin, you'd better ask me at six. # thought: I've just not said yes to somebody. To you.
        - else:
            Gil: One of mine. I don't think I know what I'd be doing. # thought: That's the first true thing I've said in here.
        }
    }
    -> oona
* (lay_one_table) [Don't answer yet. Lay that table, I'll do the napkins, and tell me when it's done. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: relationship # why: It gives a quick yes the time to become a slow one; what has to be answered stays unsaid.]
    { temper:
    - "sunny":
        He tells you about a surveyor's parrot, from the beginning, and your napkins come out as boats.
        Gil: There. Done. Still yes. # thought: I could do this all day. I'd never have to answer.
    - "rushed":
        ~ honest = true
        Eight places. His hands slow down somewhere round the fifth.
        Gil: I can't do it for Sunday. I've told the christening mother things. # thought: That came up by itself, like a fork.
    - else:
        ~ honest = true
        Nothing breaks.
        Gil: I'd have said yes to anything. Some of it I can do. Ask me again tomorrow. # thought: My hands have stopped. Good.
    }
    -> oona

// ---------------------------------------------------------------- close

=== oona ===
# phase: close
# pressure: high
Twenty to four. Through the hatch comes the sound of somebody chopping, evenly, without a word.
Gil: Does Oona hate me? # thought: She didn't shout yesterday. She always shouts.
* (i_let_it_run) [I don't know. I'm going in first, at four, and then it's you. # clarity: 1 # care: 2 # signal: removed-obstacle, owned-my-part # style: relationship # why: An honest gap, something to do about it by four, and the leader goes through the door before he does.]
    Gil: You don't know. Good. If you'd said no, I'd have known it was yes. # thought: And you go in first. Nobody goes in first.
    -> slips
* (nobody_could) [What she's had enough of is Tuesday, and that's as much mine as yours. Nobody could hate you, Gil. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: It shares out the blame, and answers a question about one person with everybody.]
    Gil: That's not what I asked, is it. # thought: It's nice, though. It's always nice.
    The chopping goes on.
    -> slips
* (every_right) [I don't know. She's worn out, and who wouldn't be? Go in and say sorry, before the first plates. It'll do you both good. # clarity: 1 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: A thing to do, and by when, kindly put; he walks in alone, with a sorry, to somebody who has heard a great many of his.]
    Gil: Sorry. Yes. I do a lovely sorry. # thought: I'd bring her something with it. No. That's what I'd do.
    -> slips
* (kitchens_run_hot) [I shouldn't read too much into it. Kitchens run hot. # clarity: -1 # care: 0 # signal: avoided-decision # style: analysis # why: A theory about kitchens, in place of a word about this one.]
    Gil: It's when she's cool that I don't like it. # thought: Listen to that. She's doing it in time.
    -> slips

=== slips ===
# phase: close
He goes with you as far as the door, because he goes with everyone as far as the door.
{ opening.anybody:
    Gil: And when a word of mine's no good again? # thought: Can't rely on. I kept it.
- else:
    Gil: And when one slips out? Sunday's a christening. The mother's lovely. # thought: It'll be Sunday. I can feel it now.
}
* (wont_now) [It needn't, Gil. You know by now who pays for it. # clarity: -1 # care: -1 # signal: no-room-for-the-person, hinted # style: consensus # why: It asks for a yes from somebody who has just warned you about his yeses.]
    Gil: No. No, I wouldn't. # thought: That was one. You didn't even hear it.
    -> aftermath
* (wouldnt_be_you) [Then we'll sort it out the next morning, you and I, and I won't be cross. I'd sooner have you as you are. # clarity: -1 # care: 1 # signal: let-standard-slide # style: relationship # why: It takes the fear away and keeps him as he is, and the next morning is when Wanda has already carried the tables.]
    Gil: The next morning. I can work with that. # thought: Don't tell Wanda that you said that.
    He's beaming. It's hard not to beam back.
    -> aftermath
* (off_your_desk) [Once, we mend it together. If it happens twice, the bookings go to somebody else, for your own sake. # clarity: 1 # care: -2 # signal: threat # style: analysis # why: It offers a hand and shows the other one, so the reason never to mention the second is plain, whoever's sake it's for.]
    Gil: For my own sake. Fair enough. # thought: Then there won't be one. Not that you'll see. # mood: shut
    -> aftermath
* (ten_minutes_old) [Ring me before you reach the kitchen door. Each time. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: It says what to do with the next one and when, while it is still small.]
    Gil: Before the door. It's eleven steps. # thought: I believe I'd ring. I can see myself ringing.
    { stung.take_back:
        Gil: You took one back yourself. I saw how it's done.
    }
    -> aftermath

=== had_enough ===
# phase: close
He has put down the forks and is holding the door for you, smiling.
{ dated:
    Gil: It'll be done. All of it. Was there anything else? # thought: Please go. I'll say yes to anything if you'll go. # mood: shut
- else:
    Gil: I'll see to it. Was there anything else? # thought: Please go. I'll say yes to anything if you'll go. # mood: shut
}
Nobody has ever been shown out so kindly. You're past the hatch before you notice.
-> aftermath

=== aftermath ===
{ temper:
- "sunny":
    What you couldn't see at ten past three is that sunny is where he hides. A question about facts got a story. What he had no joke for was the laugh you didn't give him, and being asked about his own end of it.
- "rushed":
    What you couldn't see at ten past three is that he really was rushed. A hundred and four places, and no help until five. Anything large went past him; what was small and quick he could answer with a fork in his hand.
- else:
    What you couldn't see at ten past three is that he was brittle. He hadn't slept since Tuesday, and heard a sentence in every silence and an inquiry in every date. Being asked about himself was what he could bear.
}
{ beneath == "told_so":
    And beneath the yeses was you. The card on the pantry door was your sentence, from April, and you undid the one no he tried. Gil was in the right.
- else:
    And beneath the yeses was no rule of anybody's. He can't bear to see a face fall, so he promises, and runs, and goes home before Wanda's does.
}
{
- beneath == "cannot_bear" && dated && first_no && commitment >= 66 && safety >= 60 && trust >= 56:
    -> a_first_no
- beneath == "told_so" && changed && first_no && commitment >= 66 && safety >= 60 && trust >= 56:
    -> the_card_comes_down
- dated && safety >= 53 && commitment >= 48:
    -> mostly
- safety >= 58:
    -> comforted
- dated:
    -> complied
- safety >= 47:
    -> comforted
- else:
    -> closed
}

=== a_first_no ===
# ending: first_no; A first no, and a yes that holds
# outcome: strong
# friend: I told a man he couldn't have soup. Out loud, on the telephone. Do you know what he said? Oh well. Six years I've been running, and he said oh well.
Three weeks later there is one word on Gil's hand, and the word is "six". Pym's coaches eat at nine. Fay Kessler's chin went, and came back by the starter. {honest: He'd warned you it would be touch and go.} Wanda has stayed on nights. On Sunday Gil rang you from the corridor, out of breath, about forty doves and a christening. It was four minutes old. Oona hadn't heard yet, and now never need.
-> END

=== the_card_comes_down ===
# ending: different_request; The card comes down
# outcome: strong
# friend: You know my card? It comes down at nine tomorrow, in front of everybody. The boss read it and said, that's mine and it's wrong. And I told Pym no. I went first.
Three weeks later a list hangs on the pantry door, in Oona's capitals: eleven things that Gil can promise without asking. Cake is one. On Friday you came through the door with Mr Dunne on your arm, and Gil said "by six" to you both, rather loudly. {honest: You'd been told it would be hard to wait. It was.} Wanda has stayed. Yesterday Gil brought you a promise that he wished he hadn't made. It was nine minutes old.
-> END

=== mostly ===
# ending: mostly; Mostly
# outcome: mixed
# friend: It was all right. We said it, finally, most of it. I've something to do and I'm doing it. I've a feeling we left a bit on the table, and I laid round it.
{ beneath == "told_so" && not changed:
    Three weeks later Gil asks the kitchen first, except when you're standing there. With you in earshot he says yes at once, and looks to see whether that was right. The card is still on the pantry door. Two promises went wrong. He told you about both when you asked. You did have to ask.
- else:
    Three weeks later most promises have been past the kitchen before they're made. {honest: He had told you which ones wouldn't be.} Three had not, and Wanda turned the room round for one of them, in the rain. Gil told you all about it, and gladly, when you asked. You did have to ask.
}
-> END

=== complied ===
# ending: compliance; Permission for everything
# outcome: mixed
# friend: There's a procedure now. I ask, and then I say what I'm told. It's less work, if anything. Nobody wants to know what I think of it, so I think it at home.
Three weeks later Gil has a form. He asks the kitchen about soup, and about chairs, and on Tuesday whether a guest might have the window open. Nobody has moved a table at night. Nobody has kissed him on both cheeks, either. The Kesslers' cousins have booked across the lake for June. He'd known since Sunday. It wasn't, he said pleasantly, a promise, so he hadn't thought it needed checking.
-> END

=== comforted ===
# ending: comfort; Warmth, and soup at midnight
# outcome: mixed
# friend: I'd been dreading it since the ice cream, and do you know, it was lovely. We had a real talk. I couldn't tell you about what. I came out and said yes to a harpist.
Three weeks later Gil still keeps you a corner of every cake. {first_no:Gil did tell Pym no, and then he rang him back. }Pym's forty-eight had their soup, at ten to one, with rolls. Oona made it, and didn't shout. Wanda starts on days on the first. Gil has organised a card for her, and everyone has signed it, and he was in tears. On Monday you walked him down to the jetty. The ducks were there.
-> END

=== closed ===
# ending: closed; Still smiling
# outcome: weak
# friend: I smiled all the way through and I've no idea what it was. I came out lighter, but not in the good way. They've a nice lake room over at the Belvedere.
Three weeks later Gil says yes as he always did, only not where you can hear it. The kitchen learns of things from the guests. Wanda has gone to her sister's, on sick leave. When you come into the Lake Room he's glad to see you, and asks what he can do for you, and puts his left hand in his pocket.
-> END
