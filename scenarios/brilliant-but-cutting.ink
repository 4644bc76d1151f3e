# title: Very good at last winter
# summary: The sharpest forecaster in the service took a beginner's work apart in front of eleven people. She was right, and since then the work goes round her.
# theme: accountability
# you: Head of forecasting in a small weather service, and chair of the Thursday review
# with: Thea Brandreth, chief forecaster at the coast station on Scarth Point, sixteen years in the service
# situation: On Thursdays at ten the forecasters put up what they're working on, by video, and the rest look for the mistake. On the 5th Kit Amory, fourteen months in, put up his frost scheme for the coast road: right on ninety-two nights in a hundred.
# situation: Thea had the mistake by minute six. He had tested it on the same winter he'd built it from. She fed it another winter, live, and it fell to seventy-one. "It's very good at last winter, Kit. Do tell us if it comes back." Then she went on for thirty-five minutes, with eleven people watching. Every word about the numbers was right.
# situation: You laughed. In the chat of that day there is a laughing face at 10:41, with your name. You chair the review, and for a year you've let it be run by whoever is quickest.
# situation: Kit hasn't opened the file since. Three others now send their work to you, privately, and not to the Thursday page. Last week's review took nineteen minutes. Nobody has told Thea any of this.
# situation: It is Tuesday the 17th, ten to three, on video: you at Castle Street, Thea alone at Scarth Point, a second and a half away. The county wants the frost scheme for its gritting lorries by the 1st of December. Since the end of September three corrections have had to go out, over your signature.
# goal: Leave with something that a camera would see this Thursday, nothing wrong let through, and Thea still saying what she sees.
# power: below
# setting: video
# minutes: 13
# level: 2
# language: en
# content-note: A colleague was made fun of in front of others, before the talk begins.
# cast: Thea = Thea Brandreth
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = amused, tired, stung
# vary: behind = fair_weather, schooled, only_net
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 48
VAR commitment = 45
VAR momentum = 42

// Hidden circumstances, drawn before the first line.
// temper: how Thea is today.
// behind: what stands behind the Thursdays. fair_weather = nobody ever objected, and she took that for yes; schooled = she was trained like that, and it is how she shows respect;
// only_net = you dropped the second reading in August, nobody else checks the numbers, and she is right.
VAR temper = "amused"
VAR behind = "fair_weather"

// What has happened in this talk.
VAR knows = false   // you have heard what stands behind the Thursdays
VAR dated = false   // something that a camera would see on Thursday stands
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Ten to three. Thea has two screens and one camera, and the camera is on the wrong one. In four years you've mostly seen her left ear.
{ temper:
- "amused":
    Thea: You're muted. No, you're thinking. From here it looks the same. # thought: A call with no agenda. This could be fun. # mood: amused
    The ear moves a little. She is smiling at the other screen.
- "tired":
    Thea: Short words, please. That was my fifth night. # thought: And somebody let the kettle boil dry. Me. # mood: tired
    A yawn arrives, a second and a half after her hand.
- else:
    Thea: No subject on the invitation. It just says "Thea". # thought: Somebody's said something, then. # mood: stung
    She doesn't stop typing.
}
{ behind:
- "fair_weather":
    Thea: Not one objection last Thursday. I was rather proud of them. # thought: They're getting good. I might even tell them.
- "schooled":
    Thea: I'm in Dilys's swell chart. It's good. I've been through it like a plough. # thought: Nobody ploughs a car park.
- else:
    Thea: Did you read the noon bulletin before you signed it? No, don't tell me. # thought: I did. There was a gale in it that was yesterday's.
}
* (easy_call) [I've not been out to Scarth for too long, and I'm sorry. How are you, out there with the radar? # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: It asks after her and means it, and the reason for the call has to be guessed.]
    { temper:
    - "amused":
        Thea: The radar and I are very happy. # thought: You've got your reading-aloud face on.
    - "tired":
        Thea: I'm upright. What is it? # thought: You didn't get me out of bed for how I am.
    - else:
        Thea: Half an hour, for how I am. # thought: You've never once wondered how I am for half an hour.
    }
    -> right_though
* (in_pieces) [You took Kit to pieces in front of everybody, and you looked as if you enjoyed it. # clarity: 0 # care: -2 # signal: blame # style: speed # why: A verdict with a motive thrown in; what it did, and what should be different, stay unsaid.]
    The typing on the other side stops.
    Thea: I looked. # thought: You can't see me look. Nobody can. # mood: shut
    -> how_many
* (first_without) [You were right about Kit, and nobody's brought a thing since. I'd like the first without the second. # clarity: 2 # care: 1 # signal: named-the-gap, explained-why # style: analysis # why: It grants what she will be proudest of, names the price, and says what the call is for.]
    { temper:
    - "amused":
        The ear turns. You get most of a cheek.
        Thea: Nicely put. You've practised that. # thought: It's even true. Annoying.
    - "tired":
        Thea: That was short. Thank you. # thought: Nobody's brought a thing. Haven't they?
    - else:
        The typing stops.
        Thea: Nobody. Is that what this is. # thought: I'd noticed. I'd put it down to the roster.
    }
    -> right_though
* (two_minutes) [I'd like Thursdays to be good for all of us. From this week it's two minutes each, and nobody interrupts. Would you help me with that? # clarity: 2 # care: 0 # signal: rushed-decision, no-room-for-the-person # style: consensus # why: The rule could be said back at once, and she is asked to help with it; what it's a rule against, nobody has told her.]
    Thea: Two minutes. For a frost model. # thought: I've had longer sneezes. And what's it a rule against?
    -> right_though

=== how_many ===
# phase: open
# pressure: high
Thea: Pieces. How many of them were wrong? # thought: Count them. I have.
* (eleven_watched) [That isn't the point, Thea. Eleven people watched him go under, fourteen months into the job. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: What happened is there at last, and her question has been waved away to make room for it.]
    Thea: So none. I'd have liked to hear you say none. # thought: If the numbers aren't the point, I don't know what I'm for.
    -> nineteen
* (messenger) [It's only how it came across to one or two people. I'm just the messenger here. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It steps behind people who aren't on the call, so there's nobody left to answer.]
    Thea: Messengers usually know who sent them. # thought: One or two. Which is it? You can't even count them.
    -> nineteen
* (only_an_ear) [None. And all I saw was an ear, so I take the enjoying back. It's the twelve days since that I rang about. # clarity: 1 # care: 2 # signal: owned-my-part, named-the-gap # style: relationship # why: It answers her, takes back what it couldn't know, and keeps the subject.]
    She turns round, all the way. There is a whole face, quite close.
    Thea: It isn't a very expressive ear. # thought: You corrected it. With no prompting. I do like a correction. # mood: wary
    -> nineteen
* (cross) [Oh, none, none. I'm sorry, I was cross. Let's forget that I put it like that. # clarity: -1 # care: 1 # signal: softened-the-message, owned-my-part # style: relationship # why: The apology is meant, and it sweeps up the reason for the call along with the insult.]
    Thea: It's gone. # thought: It's minuted, up here.
    The typing begins again.
    -> nineteen

=== right_though ===
# phase: open
{ opening.easy_call:
    Thea: It's Kit, isn't it. Was I wrong? # thought: I'd rather know. I'd always rather know.
- else:
    { opening.first_without:
        Thea: Right about him. And the rest of it, was any of that wrong? # thought: I'd rather know. I'd always rather know.
    - else:
        Thea: So it's about Kit. Was I wrong? # thought: I'd rather know. I'd always rather know.
    }
}
* (no_and) [No, not by a decimal. What worries me is what the other eleven have done since. # clarity: 2 # care: 1 # signal: held-the-standard, named-the-gap # style: speed # why: A whole answer to what she asked, and then the gap, which isn't in the numbers at all.]
    { temper:
    - "amused":
        Thea: Applauded, I'd hoped. # thought: Not by a decimal. You may go on.
    - "tired":
        Thea: Good. I'd hate to be this tired and wrong. # thought: What have they done? They've done nothing.
    - else:
        Thea: Not by a decimal. # thought: I was ready to fight for the decimal.
        One shoulder comes down.
    }
    -> nineteen
* (a_shade) [You were right, and we need you right. I'd like the two of us to find a way that's easier on people. What would suit you? # clarity: -1 # care: 1 # signal: softened-the-message, hinted # style: relationship # why: It grants her the numbers and asks her in; easier for whom, and than what, she can't know, for nobody has told her that there is a gap.]
    Thea: Easier on which people? By how much? # thought: If you can't read it off a scale, don't issue it.
    -> nineteen
* (thirty_five) [Being right took you six minutes. You went on for thirty-five more. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: analysis # why: Accurate to the minute, and it uses the accuracy to corner her.]
    Thea: There was more to find. # thought: There was. There were two more things. Nobody's asked what.
    -> nineteen
* (where_they_sit) [Right and wrong? It looks different from every chair. # clarity: -1 # care: 0 # signal: avoided-decision, hinted # style: consensus # why: It declines the one question she asked, so as not to be on a side.]
    Thea: It was seventy-one from every chair. # thought: That's what's so nice about seventy-one.
    -> nineteen

// ---------------------------------------------------------------- explore

=== nineteen ===
# phase: explore
{ behind:
- "fair_weather":
    Thea: Last week was good, though. Nineteen minutes, and everybody happy. # thought: When the work's right, there's nothing to say. That's what quiet is.
- "schooled":
    Thea: Last week was thin, I grant you. Nineteen minutes. They're regrouping. # thought: I went quiet too, once. I came back with a better chart.
- else:
    Thea: Last week it took nineteen minutes. Not a number on the page. So who looked at them? # thought: They went out. Somebody signed them.
}
In the shared page her cursor, a green flag with her name on it, runs down this Thursday's rows. There are eight. They are empty.
* (your_end) [How did last week look from where you are, with only a link and a lot of small faces? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: relationship # why: It wants her view of it first; what the nineteen minutes mean has to come in the next line or two.]
    { behind:
    - "fair_weather":
        Thea: Like stamps. Eleven stamps, none of them frowning. # thought: I don't really look, to be honest. I've got the plot on that screen.
    - "schooled":
        Thea: Like the Friday after a bad Friday. You go home, and you redraw it. # thought: I said Friday. It's Thursdays here.
    - else:
        Thea: Like a week in which nobody checked anything. # thought: Ask me what I mean by that. Go on.
    }
    -> whose
* (silent_stations) [When three stations go silent overnight, you don't draw fair weather over them. # clarity: 1 # care: 1 # signal: left-it-with-them, named-the-gap # style: analysis # why: It puts the gap in terms she trusts more than anybody's feelings, and leaves the conclusion to her.]
    The green flag stops where it is.
    Thea: I ring them up. # thought: Three. You don't pick numbers by accident. Nor do I.
    Thea: You said three.
    -> whose
* (mailed) [Three of them mail me their work now, so that it doesn't have to come past you. # clarity: 2 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: Somebody had to tell her, and this tells her the way a door is shut.]
    Thea: Past me. Like a customs shed. # thought: Three. Out of eleven. That's a lot for chance. # mood: shut
    -> whose
* (civil) [I thought it was rather pleasant, for once. Wasn't everybody civil? # clarity: -1 # care: 0 # signal: avoided-decision # style: consensus # why: It calls the empty page a good mood, which is just what nobody should think.]
    Thea: Civil. There's nothing on the page. # thought: You'd call fog a view.
    -> whose

=== whose ===
# phase: explore
# pressure: high
# room: key
{
- nineteen.mailed:
    Thea: Which three? # thought: I've made a list already. I want to see if I'm right.
- nineteen.silent_stations:
    Thea: So they do have work, and it's in your inbox. Whose is it? # thought: I've made a list already. I want to see if I'm right.
- else:
    Thea: They've been on shift. The work's gone somewhere. It's your inbox, isn't it? Whose? # thought: I've made a list already. I want to see if I'm right.
}
In the first empty row her flag types a B, then a question mark. It waits.
* (not_before) [Not before I've asked them. And I've been passing work that you would have caught. # clarity: 2 # care: 1 # signal: explained-why # style: consensus # why: It protects the three, and says out loud what it costs that she isn't reading.]
    The B goes, and the question mark after it.
    Thea: You've been passing it. You. # thought: You couldn't tell a datum from a doorstop. Why would they.
    Thea: How much of it? No. Don't.
    -> laughing_face
* (straight_from_me) [Bex, Anders and Wilf. You may as well have it straight from me. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It is open with her, and it spends the trust of three people who weren't asked.]
    Thea: Wilf. # thought: I sat out the January storm with Wilf. On the floor. With a torch.
    She doesn't delete the B.
    -> laughing_face
* (patterns) [It's a fair question, and you've a right to it. I'll have all three of them ring you before Thursday and tell you themselves. # clarity: 1 # care: -1 # signal: rushed-decision, passed-the-buck # style: analysis # why: It does right by her, with a day on it, and it promises the voices of three people who mailed in private so as not to be heard.]
    Thea: Ring me. They daren't send me a link. # thought: And then we'll all be very civil, and I'll know less than now.
    -> laughing_face
* (gone_shy) [They're fond of you, every one. They've gone shy, that's all. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It looks after her feelings, and turns a hole in the checking into shyness.]
    Thea: Wilf isn't shy. Wilf sings. # thought: Fond of me. I didn't ask you that.
    She has guessed one, at any rate. Your face has told her the rest.
    -> laughing_face

=== laughing_face ===
# phase: explore
# pressure: high
# room: key
Your screen changes. She is sharing the chat of the 5th. Between "can't hear Dilys" and "back in 2, door" stands 10:41, your name, and a laughing face.
{ temper:
- "amused":
    Thea: My one good review of the day. Was it funny, or wasn't it? # thought: It was. I want to hear you wriggle.
- "tired":
    Thea: Help me. I was up all night, too. Was it funny, or wasn't it? # thought: I honestly don't know any more.
- else:
    Thea: I wasn't there alone, then. Was it funny, or wasn't it? # thought: Go on. Leave me by myself with it.
}
* (those_buttons) [I don't remember pressing it. I'm sorry it's been sitting there. # clarity: -1 # care: -1 # signal: passed-the-buck # style: speed # why: Sorry about the button, and so the laugh has been moved on to it.]
    Thea: You weren't muted. It was quite a long laugh. # thought: It had a wheeze in it. I was pleased with that wheeze.
    -> get_hold
* (camera_off) [It was. By ten to eleven Kit had his camera off, and you went on. # clarity: 1 # care: 0 # signal: named-the-gap, no-room-for-the-person # style: relationship # why: A straight answer, half a breath of it, and then a fact that she doesn't have, turned so that the rest of it is hers.]
    Thea: Off? I had the plot on that screen. # thought: I was looking at his frost. I never saw him go.
    She closes the chat. It takes her two tries.
    -> get_hold
* (so_sorry) [I'm sorry. I left you alone with that, and it mustn't happen again. What do you want me to do, the next time you get a laugh? # clarity: 0 # care: 1 # signal: owned-my-part # style: consensus # why: An apology with an offer in it, for something else: she asked whether it was funny, and nobody had left her alone, they had laughed with her.]
    { temper == "stung":
        Thea: You didn't leave me alone with it. That's you there, laughing. # thought: I asked one thing. It had two answers.
    - else:
        Thea: Alone? I had company, there's a face. I asked if it was funny. # thought: Next time. I'm asking about this time.
    }
    -> get_hold
* (from_the_chair) [It was very funny. I laughed, and I'm the chair, so from then on it was allowed. # clarity: 1 # care: 2 # signal: owned-my-part, acknowledged-difficulty # style: relationship # why: It gives the answer she asked for and takes its own half of that Thursday, so that the rest can be talked about.]
    { temper:
    - "amused":
        The smile stays where it is for a second and a half, and goes.
        Thea: So I had a permit. # thought: I'd have stopped if you hadn't laughed. I think. I'd like to think.
    - "tired":
        Thea: It is quite funny. I wish I hadn't said it. # thought: There. It's the hour.
    - else:
        The sharing ends. You get the ear again, and then half of the face.
        Thea: I thought you'd say it was just me. # thought: I had the whole reply ready. It was a beauty. # mood: less stung
    }
    -> get_hold

=== get_hold ===
# phase: explore
# pressure: high
# room: key
{ behind:
- "fair_weather":
    Thea: I don't take rubbish apart, you know. There's nothing to get hold of. # thought: And if they minded, they'd say. Wouldn't they?
- "schooled":
    Thea: I don't take rubbish apart, you know. There's nothing to get hold of. # thought: That's the compliment. Has nobody told them that's the compliment?
- else:
    Thea: I don't take rubbish apart, you know. There's nothing to get hold of. # thought: Ask me why I do it on a Thursday. Ask me why not before.
}
Past the ear, on the other screen, the radar goes round.
* (arrives) [I believe you, and I don't want you to lose that. How it arrives has to change by Thursday. What can I do to make that easier? # clarity: 1 # care: -1 # signal: standard-without-support # style: analysis # why: It believes her, names a day and offers help, and steps over the first thing she has said about herself; why she does it nobody has asked.]
    Thea: By Thursday. You could find me a bit of rubbish to be nice about. # thought: I told you something just then. It arrived nowhere.
    -> frozen
// rehearsal: allow RH0516 because a silence on a slow link is room to the one who gets it and to a coach, and a dropped line to those who look on
* (wait) [(Say nothing. Let the second and a half go by, and then another.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It leaves her sentence standing and shows there is time; what is wanted must come with the next line.]
    { temper:
    - "amused":
        Thea: You've frozen. Give it a shake. # thought: Good silence. I'd have fallen for it at thirty.
        -> frozen
    - "tired":
        The radar goes round twice.
        Thea: I had a reason. Hang on. It's here somewhere. # thought: Nobody lets me finish. It's the link. I thought it was the link. # mood: open
        -> the_reason
    - else:
        She leans in to see whether you are still there. Two eyes, very near.
        Thea: You're not going to push? # thought: I'd braced for it. Now I've nothing to lean on. # mood: open
        -> the_reason
    }
* (what_for) [You had him by minute six, we all saw it. What were the other thirty-five for? # clarity: 2 # care: 1 # signal: invited-input # style: speed # why: Blunt, specific, and a real question: it supposes that there is a reason, and asks for it.]
    { temper:
    - "amused":
        Thea: Ha. That's what I'd have asked. # thought: A question with an edge. Somebody's been taking notes. # mood: open
        -> the_reason
    - "tired":
        Thea: Minutes. I can do minutes. # thought: Something with a number on it, thank God. # mood: open
        -> the_reason
    - else:
        Thea: So you had a stopwatch on me. # thought: There's always a stopwatch. # mood: stung
        -> frozen
    }
* (tomorrow) [Let's go on tomorrow at two. We both sleep on it, and no harm's done. # clarity: -1 # care: 1 # signal: paused-the-talk, avoided-decision # style: consensus # why: A real break with an hour on it, and neither of you could say what is being slept on.]
    Thea: At two. What's the question I'm sleeping on? # thought: That I'm awful, or that I'm right? I can't sleep on both.
    The link carries your goodbye to her after she has gone.
    -> aftermath

=== frozen ===
# phase: explore
{ get_hold.wait:
    And now it really does freeze: not you but her, with her mouth open. The voice goes on.
- else:
    The picture stops, with her mouth open. The voice goes on.
}
Thea: I've got you with your eyes shut. Go on, I can hear you. # thought: It's easier like this. You look as if you were listening.
* (no_malice) [You needn't account for yourself to me. I know that there's no malice in it, and so do they. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It absolves her of something that she hadn't been told she was accused of.]
    Thea: Malice. # thought: Was malice on the list? Who put malice on the list?
    -> verifies
* (keep_quiet) [Suppose you say nothing at all on Thursday. What goes wrong first? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A question about the work that she can answer exactly, and the answer will show what she is guarding.]
    { behind:
    - "fair_weather":
        Thea: Nothing. Somebody else would say it. # thought: Would they? Who? Name one. # mood: open
        -> the_reason
    - "schooled":
        Thea: Kit thinks that I've given him up. # thought: That's what it means. When they stop, you're finished.
        The picture comes back, and she looks away from it.
        -> verifies
    - else:
        Thea: Friday's bulletin. By about ten past six. # thought: At last. At last somebody asks. # mood: open
        -> the_reason
    }
* (never_mind_why) [I won't make you account for it. I need one thing changed by Thursday, and I'll carry half of it. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It says where this is going and offers to share it, and closes the question of what it's all standing on.]
    Thea: One thing. Fine. # thought: You don't want the error. You only want it off the map.
    -> verifies
* (your_first_chart) [Somebody must have taken your first chart apart. Who was it, and how did they do it? # clarity: 1 # care: 1 # signal: invited-input # style: relationship # why: It asks where her way of reading comes from, as one asks about a trade and not about a fault.]
    { behind:
    - "fair_weather":
        Thea: Nobody. They said thank you, and put it in a drawer. # thought: I'd have given a lot for one red mark.
        -> verifies
    - "schooled":
        Thea: Who. Oh, I can tell you who. # thought: I can tell you what he was wearing. # mood: open
        -> the_reason
    - else:
        Thea: Two people. One before it went out, and then one more. # thought: You see? Two. That's all I'm saying. # mood: open
        -> the_reason
    }

=== the_reason ===
~ knows = true
{ behind:
- "fair_weather":
    -> four_years
- "schooled":
    -> aske
- else:
    -> three_lines
}

=== four_years ===
# phase: explore
Thea: I go on until somebody stops me. That's what the others are for. # thought: It's a perfectly good system. It needs one other person.
Thea: In four years nobody ever has. I took it for yes.
* (who_did_you_think) [You're the quickest person on the call. Who did you think was going to stop you? # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: analysis # why: The gap is in it, and so is the suggestion that she might have been a bit quicker here.]
    Thea: The chair. # thought: It says so on the page. Chair, colon, you.
    -> verifies
* (so_did_i) [So did I, and it wasn't yes. They'd gone quiet. Twelve days it's been and nobody's told you. # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap # style: speed # why: It shares the mistake and the delay, and says the thing that nobody has told her.]
    Thea: Missing data. # thought: I filled it in with fair weather. Me. I'd fail a student for that.
    She writes something down, off the screen.
    -> verifies
* (mostly_joy) [That was mine to notice, I'm the chair. Please don't go back over all that. # clarity: -1 # care: 1 # signal: softened-the-message # style: speed # why: It owns the chair's part, and spares her the reckoning that she has just begun by herself.]
    Thea: Why ever not? # thought: I was just getting somewhere.
    -> verifies
* (longer_run) [Groups are funny about that. I'd want to see it over a longer run before I said anything. # clarity: -1 # care: 0 # signal: over-analysed, avoided-decision # style: analysis # why: It answers a person who has seen something with a wish for more data.]
    Thea: It's two hundred Thursdays. How long a run would you like? # thought: That was sharp. It was also arithmetic.
    -> verifies

=== aske ===
# phase: explore
Thea: Aske tore mine up. Fridays, in front of the whole institute. Down the middle. # thought: He had beautiful hands for it.
Thea: Only the good ones. The others he just handed back. There were nine of us, and he made three.
* (making_of_you) [I can see that it was the making of you. Don't lose any of it. # clarity: -1 # care: 1 # signal: let-standard-slide # style: relationship # why: It honours where she comes from, and tells her in so many words to go on.]
    Thea: So I'm to keep it. # thought: Then what's this call?
    -> verifies
* (isnt_the_institute) [That must have been brutal, and I'm sorry it was done to you. That's why it has to stop with us, from this Thursday on. # clarity: 1 # care: -1 # signal: held-the-standard, no-room-for-the-person # style: relationship # why: The limit is plain, and she is comforted for what she has just told you about with love; her compliment has become an injury.]
    Thea: Brutal. It was the best day of my year. # thought: I tell you one thing about me and it's a diagnosis. # mood: shut
    -> verifies
* (other_six) [He made three. What became of the other six, and were they worse than you? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It takes the story seriously enough to ask for the part that has been left out.]
    For longer than the link needs there is only the ear.
    Thea: Insurance. Ruth was better than me. # thought: Ruth had a thing about cold fronts. Nobody has it now.
    Thea: Kit does his axes like Ruth.
    -> verifies
* (house_style) [Every house has its style. Ours just hasn't settled yet. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It puts what she does on a level with what it costs, and looks for a middle.]
    Thea: It's settled. It's nineteen minutes. # thought: Style. He tore them down the middle.
    -> verifies

=== three_lines ===
# phase: explore
In the shared page three lines type themselves. 2 Oct, harbour, knots. 14 Oct, Anstey bridge, datum. 29 Oct, the pass, dead sensor.
Thea: You shut a harbour for a breeze. Who read those before you signed? # thought: Say it. One word. It begins with N.
Thea: In August you took the second reading off the early shift. So I read on Thursdays. There isn't any other when.
* (took_away) [Nobody did. That's been you, out loud, ever since I took it away in August. # clarity: 1 # care: 2 # signal: owned-my-part, acknowledged-effort # style: consensus # why: It answers her in two words, and sees the work that has been done inside the rudeness.]
    The flag takes the three lines out again, from the bottom.
    Thea: I'd sooner not do it out loud. It makes me show off. # thought: I hadn't meant to send that one.
    -> verifies
* (in_four_hundred) [That's three in four hundred bulletins. Was a single one of the three Kit's? # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: analysis # why: The figures hold, and they're used to get away from what she asked.]
    Thea: The van in the ditch on the pass was one in one. # thought: Rates. You're giving me rates.
    -> verifies
* (carried_us) [You've carried the lot of us, then. After this you can say what you like on Thursdays. # clarity: -1 # care: 1 # signal: let-standard-slide, acknowledged-effort # style: speed # why: The thanks are due, and they pay her with other people's Thursdays.]
    Thea: I don't want to say what I like. I want it read. # thought: And Kit? Is Kit the price?
    -> verifies
* (roster_matter) [I should have fought for that in August, and I'm sorry. On Monday I'll ask the directorate how it stands. # clarity: -1 # care: -1 # signal: passed-the-buck # style: speed # why: It's sorry for a fight with somebody else, and passes an empty chair upwards, and the harbour with it.]
    Thea: Is the directorate going to read the noon bulletin? # thought: I asked you in August. I asked you in October. You said after the winter.
    -> verifies

// ---------------------------------------------------------------- agree

=== verifies ===
# phase: agree
# pressure: high
# room: key
In the page her flag types "19 Nov:" and stops behind the colon.
{ whose.straight_from_me:
    Thea: What happens on Thursday, then, with Wilf looking at me? Put it so that it verifies. # thought: {knows: You know why now. So what's it to be?|I'll do it, whatever it is. To the letter.}
- else:
    Thea: What happens on Thursday, then? Put it so that it verifies. # thought: {knows: You know why now. So what's it to be?|I'll do it, whatever it is. To the letter.}
}
* (gentler) [That you're a bit gentler, Thea, and that I don't laugh. I've heard you with the school parties, you can do it. # clarity: -1 # care: 1 # signal: unclear-outcome, stated-belief # style: relationship # why: It believes in her and puts itself in, and no camera in the world could say on Thursday whether she had been it.]
    Thea: They're nine years old. None of them has ever shown me a ninety-two. # thought: Gentler. Plus or minus what?
    -> behind_colon
* (what_you_need) [What would you have to see on that page to know that it was working again? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: It lets her set the measure, and leaves for the next line what she is to do about it.]
    { behind == "only_net":
        Thea: Two other names beside every number, before it gets as far as me. # thought: I've only been saying so since August.
    - else:
        Thea: Eight rows. None of them mine. Something half done in at least one. # thought: I do miss the half-done ones. You can still see how they think.
    }
    -> behind_colon
* (two_remarks) {not (knows && behind == "only_net")} [Two remarks each and no jokes, from this Thursday. I know that's hard on you, so I'll keep time, starting with mine. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: It verifies, to the minute, and shares the burden; what becomes of a third mistake isn't provided for, and the mistake is what she is asking about.]
    ~ dated = true
    Thea: And if there are three things wrong? # thought: I'd have to pick my two best. How sad for the third.
    Her flag types it in as you said it.
    -> early_shift
* (third_with_question) {not (knows && behind == "only_net")} [You go third and open with a question. I call the names. What's wrong still gets named. # clarity: 2 # care: 2 # signal: clear-request, held-the-standard, offered-support # style: consensus # why: A camera would see it; it asks one thing of each of you, and the standard stands in the same breath.]
    ~ dated = true
    { behind:
    - "fair_weather":
        Thea: Third. By then somebody might have stopped me. # thought: That's almost elegant.
    - "schooled":
        Thea: A question. {knows:Aske never asked one. He'd|I was never asked one. They'd} seen the answer. # thought: So have I, as a rule. That's the trouble.
    - else:
        Thea: A question. In that case who's going to read the thing? # thought: You've given me manners, and taken my eyes off.
    }
    -> early_shift
* (look_into) {knows && behind == "only_net"} [August was a mistake, and I'll look into it. For Thursday I still need two remarks each, and no jokes. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: consensus # why: It owns the mistake and holds the line; the rule for her has a day on it, and the thing that she is right about has none.]
    ~ dated = true
    Thea: Look into it. With what? # thought: Mine's on Thursday. Yours is in the fullness of time.
    -> early_shift
* (not_what_i_rang_for) {knows && behind == "only_net"} [Two people read before I sign, from tomorrow. That's instead of mine. On Thursday you can afford to ask first. # clarity: 2 # care: 2 # signal: removed-obstacle, clear-request # style: speed # why: It says that the request has changed, mends what she was standing in for, and only then asks for something.]
    ~ dated = true
    ~ changed = true
    Thea: Two. From tomorrow. # thought: You've just changed your forecast. On air.
    The flag types it after the colon, and leaves room for the names.
    -> early_shift

=== early_shift ===
{ behind == "only_net" && not knows:
    -> who_reads
}
# phase: agree
{ changed:
    Thea: And if it gets past both of them? Two minutes past ten, a wrong number, and Kit's pleased with it. # thought: This is where people say, use your judgement.
- else:
    Thea: Now. Two minutes past ten, there's a wrong number up, and Kit's pleased with it. # thought: This is where people say, use your judgement.
}
* (where_from) [Ask where it came from, and wait. If he can't find it, you say it. It doesn't leave the room wrong. # clarity: 2 # care: 1 # signal: clear-request, held-the-standard # style: analysis # why: It says what comes first, what comes then, and that nothing is let through.]
    { temper:
    - "amused":
        Thea: Wait. On this link? I'll be grey. # thought: Second and a half there, second and a half back. He'd have time to find it.
    - "tired":
        Thea: Ask, wait, say. I can remember three words. # thought: It's in the right order, too.
    - else:
        Thea: It doesn't leave the room wrong. Say that part on Thursday. # thought: If they hear that from you, I needn't be the only one who means it.
    }
    -> seventy_one
* (feel_it) [You'll feel it when you get there. That's one I'd honestly leave to your judgement, you've got plenty of it. # clarity: -1 # care: 0 # signal: unclear-outcome, stated-belief # style: relationship # why: It sounds like trust, and it hands the hard minute back as it was.]
    Thea: My judgement's what you rang about. # thought: And there it is. On the dot.
    -> seventy_one
* (one_sentence) [Say that it's wrong, in one sentence, and thank him for it. He and I look for it on Friday, so nobody's hurried. # clarity: 2 # care: 0 # signal: clear-request, held-the-standard # style: speed # why: A sound limit with thanks in it, that anyone could check; it shortens what happens to him, and what she can do in one sentence they all heard on the 5th.]
    Thea: One sentence. I can do quite a lot with one sentence. # thought: "Do tell us if it comes back." That was one sentence.
    -> seventy_one
* (let_it_by) [Let that one go by, just this once, and tell me at eleven. I'll take it to Kit the same day, so it costs neither of you anything. # clarity: 0 # care: 1 # signal: rescued, let-standard-slide # style: consensus # why: It spares them both and has an hour on it, and a wrong number stays up: in private is how the page came to be empty.]
    Thea: That's what your inbox is doing now. # thought: Quietly is how we got the nineteen minutes.
    -> seventy_one

=== who_reads ===
# phase: agree
Thea: And who's reading it for mistakes, while I'm thinking up manners? # thought: That's the last time I'll put it as a question.
* (my_signature) [I am, it's my signature, and you're right to press me on that. From Thursday I read every number myself before it goes up. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It agrees with her and takes it on, from a day; the three corrections went out over that same signature, and she who has been reading isn't asked.]
    Thea: You signed the harbour. # thought: Forty-five knots. You wrote metres per second. Ships went to sea to get away from it.
    -> seventy_one
* (what_a_worry) [You do worry on behalf of us all. I'm grateful for it, and it'll be fine. # clarity: -1 # care: 1 # signal: softened-the-message # style: speed # why: It thanks her for the warning, and doesn't take it.]
    Thea: It'll be fine by Friday. It's Friday I mean. # thought: I might as well be the barometer in the hall. Tap, tap.
    -> seventy_one
* (only_you) [Is it only you, at the moment? Then I'm about to take away the only net we've got. # clarity: 1 # care: 2 # signal: invited-input # style: analysis # why: It hears what her question is standing on, and doubts its own request before she has to.]
    ~ knows = true
    Three lines type themselves under the colon. 2 Oct, harbour. 14 Oct, Anstey bridge. 29 Oct, the pass.
    Thea: Since August, when you dropped the second reading. I've been saying it on Thursdays. Loudly. # thought: You got there by yourself. I'd stopped hoping. # mood: open
    -> behind_colon
* (one_at_a_time) [One thing at a time. I wouldn't want to get Thursday mixed up with all of that. # clarity: -1 # care: -1 # signal: avoided-decision # style: consensus # why: It keeps the call tidy by leaving out what Thursday is for.]
    Thea: All of that. # thought: All of that is the job.
    -> seventy_one

=== behind_colon ===
# phase: agree
{
- who_reads.only_you:
    Thea: So what are you asking me for now? # thought: You can't still want the first thing.
- verifies.gentler:
    There is still nothing behind the colon.
    Thea: Once more. What would I do, at ten, that I didn't do on the 5th? # thought: I'm not being difficult. I can't plot "gentler".
- else:
    Thea: That's what I'd see. What do I do, at ten o'clock? # thought: You ask well. Now say something.
}
* (see_how_it_goes) [Let's see how Thursday goes, and have a proper talk about it after. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It postpones the request until after the day that it was meant for.]
    Thea: So the forecast for Thursday is Friday. # thought: Persistence. It's what you use when you've got no model.
    -> seventy_one
* (to_the_error) [You speak last, this Thursday at ten, and you keep to the error and nothing else. # clarity: 2 # care: -1 # signal: clear-request, held-the-standard, no-room-for-the-person # style: speed # why: It can be seen and counted, and it fences her in without asking what she fences out.]
    ~ dated = true
    Thea: Last, and only the error. # thought: I'll bring a ruler.
    Her flag types it, with the full stop.
    -> to_the_kit
* (third_voice) {not (knows && behind == "only_net")} [Kit, then Dilys, then you, with a question. I call the names. What's still wrong, you say. # clarity: 2 # care: 2 # signal: clear-request, held-the-standard, offered-support # style: consensus # why: It has an order that anyone could watch for, a share for the chair, and nothing wrong stays in.]
    ~ dated = true
    Thea: Kit goes first? He'd have to open the file. # thought: Good. I want him to open the file.
    The flag types three names behind the colon.
    -> to_the_kit
* (as_two_readers) {knows && behind == "only_net"} [Two readers on every number instead, from tomorrow, and you pick one. On Thursday you start with a question. # clarity: 2 # care: 2 # signal: removed-obstacle, clear-request, left-it-with-them # style: consensus # why: It says that the request is another one now, mends the hole she was filling, and lets her choose who helps.]
    ~ dated = true
    ~ changed = true
    Thea: Kit. I pick Kit. # thought: He'll never again test on his own winter. He'll be unbearable.
    She has typed it before the link has carried it to you.
    -> seventy_one
* (feels_like_you) [However it comes to you, really. I'd hate for you to sit there all stiff on Thursday because of something I said. # clarity: -1 # care: 1 # signal: unclear-outcome # style: consensus # why: It is afraid of spoiling her, and so it asks for nothing.]
    Thea: However it comes is what you got on the 5th. # thought: I'm asking to be told. People never believe that.
    -> seventy_one

=== to_the_kit ===
{ behind == "only_net" && not knows && not who_reads:
    -> who_reads
- else:
    -> seventy_one
}

=== seventy_one ===
{ safety < 14:
    -> rooftop
}
# phase: agree
# room: key
{ aske.other_six:
    Thea: Seventy-one's good, by the way. The scheme we've got manages sixty-four. # thought: I ran it again on Sunday. Then I ran the bridges. It's the best thing since Ruth.
- else:
    Thea: Seventy-one's good, by the way. The scheme we've got manages sixty-four. # thought: I ran it again on Sunday. Then I ran the bridges. It's the best thing I've seen on that page.
}
Thea: Kit knows that. Anyone can read a seventy-one.
* (he_will) [He ought to hear that from us both. I'll check the sixty-four myself, and on Monday at ten we ring him together. Would that be all right? # clarity: 0 # care: 0 # signal: avoided-decision # style: analysis # why: A day, an hour and good company, four days after the Thursday for which he would have had to open the file.]
    Thea: Monday. # thought: So he sits through Thursday with it shut.
    -> what_kind
* (before_five) [He doesn't. I'd like you to ring him before five today and tell him so. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: relationship # why: What and by when are plain; a good thing that she might have done is turned into a duty.]
    Thea: Before five. As an errand. # thought: I'd have rung him. I only had to be told that he didn't know.
    -> what_kind
* (pass_it_on) [You've enough on. I'll go down and tell him today, with your name on it. # clarity: 0 # care: 1 # signal: rescued # style: consensus # why: It is meant to spare her and to be quick, and it takes from her the one thing he would need to hear from her.]
    Thea: With my name on it. Like a parcel. # thought: I had got as far as looking up his number.
    -> what_kind
* (ninety_two_minus) [He doesn't. He saw ninety-two minus twenty-one. Ring him before Thursday. I've a laugh to ring him about myself. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, acknowledged-progress # style: relationship # why: It shows her what he saw, asks her for the call that only she can make, and takes an errand to the same person on itself.]
    She does the subtraction. You can see the ear do it.
    Thea: He thinks it's minus twenty-one. It's plus seven. # thought: Twelve days. He's been sitting there with the wrong sign.
    -> what_kind

=== what_kind ===
# phase: agree
# pressure: high
{ dated:
    The flag has gone back to "19 Nov:" and runs along the words behind it.
- else:
    The flag has gone back to "19 Nov:", which is still all that it says.
}
{
- not dated:
    Thea: All right. Thursday, then, in some form. # thought: Nothing to verify. I can't be wrong, then. Nor can you.
- commitment >= 60 && safety >= 55:
    Thea: All right. I'll be bad at it, but all right. # thought: I can do the rest. It's the waiting I can't do.
- else:
    Thea: Fine. Noted. # thought: It'll verify. Every word of it will verify.
}
{ temper:
- "amused":
    She laughs, and the laugh comes after the picture of it.
- "tired":
    She has her forehead on two fingers.
- else:
    She straightens the page on the screen, line by line.
}
* (in_writing) [Good, and I know it's a lot to ask. I'll write it down by four, my part as well as yours, so that you can hold me to it. # clarity: 2 # care: 0 # signal: rushed-decision # style: analysis # why: Exact and even-handed, and it puts a stamp on a first quick yes without looking under it.]
    Thea: By four. Initialled, I hope. # thought: Hold you to it. I was going to tell you where I'll slip.
    -> twenty_to_eleven
* (which_minute) [At which minute will you lose it? I'd sooner we planned for that one than pretended. # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: consensus # why: It expects the slip, without unkindness, and makes it a thing that can be talked about.]
    { dated:
        Thea: When somebody says "robust". Somebody always does. # thought: You didn't ask if. You asked when. I can work with when.
    - else:
        Thea: When somebody says "robust". Lose what, though? You haven't said. # thought: Plan for it. There's no it.
    }
    -> twenty_to_eleven
* (knew_it) [Thank you. I know what that took, and I won't forget you said it. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: It thanks her, and forgets to find out for what.]
    Thea: Said which part? # thought: I'm being thanked. I must have missed something.
    -> twenty_to_eleven
* (ten_minutes) [Leave it for ten minutes. Ring me back, and tell me then. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: It gives a quick yes the time to become a slow one; what hangs on it isn't said again.]
    { temper:
    - "amused":
        It takes her four.
        Thea: It sounds the same. I've got worse at being ten minutes alone with things. # thought: It sounded better, actually. I'm not telling you that.
    - "tired":
        It's a quarter past three when she rings, with wet hair.
        Thea: Sinks are marvellous. Yes. I still mean it. Most of it. # thought: Nobody ever taught me the waiting.
    - else:
        When she rings back the camera has been turned. It has got both of the eyes in.
        Thea: I don't mind doing it. I mind being watched doing it badly. # thought: That's it. That's all it is.
    }
    -> twenty_to_eleven

=== twenty_to_eleven ===
# phase: close
# pressure: high
{ opening.in_pieces:
    Thea: And when I take the next one to pieces? I will, you know. At about twenty to eleven. # thought: Your words. I filed them.
- else:
    Thea: And when I do it again? I will, you know. At about twenty to eleven. # thought: Don't say I won't. I've got sixteen years of data.
}
* (wont_happen) [Then you and I talk, the same day. I won't leave you alone with it, you have my word. # clarity: 0 # care: 1 # signal: softened-the-message, offered-support # style: relationship # why: It is loyal and has a day in it, and it begins when the meeting is over: at twenty to eleven there is once more nobody in the chair.]
    Thea: The same day. And Kit, at nineteen minutes to? # thought: That's for afterwards. I asked about twenty to.
    -> aftermath
* (off_the_call) [I'd take you off Thursdays till the new year. # clarity: 1 # care: -2 # signal: threat # style: speed # why: She knows what would follow, and has been given a good reason to stop speaking at all.]
    Thea: That'd be quiet. # thought: Then I won't say anything. That can't go wrong, can it. # mood: shut
    -> aftermath
* (hard_to_say) [I don't know yet. It depends how far it had gone. # clarity: -1 # care: 0 # signal: unclear-outcome # style: analysis # why: An honest don't-know about the one thing that she needs to know beforehand, and nothing is said about when she will.]
    Thea: Low confidence. I see. # thought: So it'll be the laugh, or it'll be the inbox.
    -> aftermath
* (ask_them) [I say "Ask them, Thea". You ask, and we go on. No inquest. # clarity: 1 # care: 2 # signal: made-it-safe, offered-support # style: speed # why: Three words to stop her with, said by the one whose job it is, and nothing held over from it.]
    Thea: Ask them, Thea. It'll get to me a second and a half late. # thought: You'd stop me. Nobody's ever offered to do that.
    { how_many.only_an_ear:
        Thea: Say it to the ear. It's good at that.
    - else:
        Thea: Be quick, then.
    }
    -> aftermath

=== rooftop ===
# phase: close
She has turned her head, away from both of the screens.
{ dated:
    Thea: Fergus wants me on the roof, there's ice on the dish. I've got it down, word for word. Was that everything? # thought: There's no ice. There's no Fergus till four. # mood: shut
- else:
    Thea: Fergus wants me on the roof, there's ice on the dish. Was that everything? # thought: There's no ice. There's no Fergus till four. # mood: shut
}
You begin to answer. She has gone before it gets there.
-> aftermath

=== aftermath ===
{ temper:
- "amused":
    What you couldn't see from Castle Street is that she was amused. She'd have followed a sharp question anywhere, and made a joke of every silence.
- "tired":
    What you couldn't see from Castle Street is how tired she was. Small things with a number on them she could lift, and she was glad of every pause.
- else:
    What you couldn't see from Castle Street is that she was stung before you began. Anything with a stopwatch in it hurt, and being left a moment to herself didn't.
}
{ behind:
- "fair_weather":
    And behind the Thursdays was the quiet itself. Nobody had ever objected, and she took that for yes.
- "schooled":
    And behind the Thursdays was Aske, who taught her. To take a piece of work apart is the most respect she knows how to show.
- else:
    And behind the Thursdays was an empty chair. In August you dropped the second reading, and she has been the only one who checked the numbers. There she was right.
}
{
- behind != "only_net" && dated && commitment >= 70 && safety >= 62 && trust >= 58:
    -> brought
- behind == "only_net" && changed && commitment >= 70 && safety >= 62 && trust >= 58:
    -> second_reading
- dated && safety >= 53:
    -> two_in_three
- dated:
    -> two_remarks_each
- safety >= 46:
    -> nice_talk
- else:
    -> grey_circle
}

=== brought ===
# ending: brought; Half-done things, brought
# outcome: strong
# friend: I was told I was right, which I like, and that nobody had dared tell me the rest, which I didn't. I've to do something on Thursday that isn't in my nature. I've been practising on the technician. He wants to know what he's done.
Three weeks later there are six names on Thursday's page, and Thea's isn't the first voice you hear. She has moved the camera. You get the face now, and so do they. She finds what she always found, a little later. Kit took the scheme to seventy-six himself, after she'd asked him about the bridges. {what_kind.which_minute: Somebody did say "robust".} {twenty_to_eleven.ask_them: Twice you've said "Ask them, Thea".} Yesterday she rang: her own outlook was wrong, and she'd like to put it up.
-> END

=== second_reading ===
# ending: second_reading; Two names before yours
# outcome: strong
# friend: I had three corrections lined up to hit back with. I didn't need them. The whole request was turned round while I was still typing. I don't see that often, and I work in forecasting.
Three weeks later there are two names beside every number before it reaches yours. Bex stopped a tide on Tuesday, at ten past five in the morning. On Thursdays Thea goes after the others, and asks. She says it's like being retired, with better charts. Kit reads for the Point now. Last week he found one of hers, and she put it up for all of them to see, under the heading "Very good at last winter".
-> END

=== two_in_three ===
# ending: two_in_three; Two Thursdays in three
# outcome: mixed
# friend: A sensible talk, on the whole. I know what I'm to do at ten. I'm less sure anybody's thought about twenty to eleven.
{ behind == "only_net" && not changed:
    Three weeks later she keeps to what you agreed, two Thursdays in three, and as long as she does, nobody checks. The fourth correction went out on the 3rd, a wind again, over your signature. She told you at once. She'd told you before, she said, in her way.
- else:
    Three weeks later she keeps to what you agreed, two Thursdays in three. On the third it was Anders and a wrong tide, and it went on for twenty minutes. You had meant to say something. She noticed before you did, and told you so. There's one name fewer in your inbox. Kit comes, with his camera off.
}
-> END

=== two_remarks_each ===
# ending: two_remarks_each; Noted, and not a word more
# outcome: mixed
# friend: I've been given a rule. It's a clear rule, I'll say that. They'll get exactly what's in it, and they can find the rest themselves.
{ changed:
    Three weeks later two people read before you sign, as agreed. On Thursdays Thea asks one question each, always the same one, and waits until it's over. On the 2nd the lorries left a bridge out. She had seen it in the scheme a week before. It had been read twice by then, she said, and nobody had asked her.
- else:
    Three weeks later nobody can say a word against Thea's Thursdays. She speaks when she's called. No jokes, no interruptions. On the 26th the frost scheme had a bridge in it as if it were road. She saw that, and it wasn't her turn. On the 2nd the lorries left the bridge out. When you asked her, she read the rule to you.
}
-> END

=== nice_talk ===
# ending: nice_talk; A nice talk, and nineteen minutes
# outcome: mixed
# friend: It was lovely, really, nobody rings me just like that. I think I'm supposed to be doing something differently. If you find out what, do tell me.
{get_hold.tomorrow:At two that Wednesday there was a gale, and neither of you rang.} Three weeks later Thea sends you the sunrise from the Point. The review takes nineteen minutes, last week it took seventeen. It was very pleasant. There are five names in your inbox now. Kit has given the county his scheme as it was, with the ninety-two on the front, and no one has looked at it since.
-> END

=== grey_circle ===
# ending: grey_circle; A grey circle
# outcome: weak
# friend: They all think something, and nobody will tell me what. So I've switched the camera off. Let them guess for a change.
{get_hold.tomorrow:At two that Wednesday there was a gale, and neither of you rang.} Three weeks later there's no ear any more, only a grey circle with two letters. Thea answers when she is asked. The mails to you have stopped as well, and it took you a while to see that nothing had come in their place. Kit has asked for the public desk. The county rang about its frost scheme. You said that it was nearly there.
-> END
