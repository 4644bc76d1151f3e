# title: A hundred on a saucer
# summary: The man who answers the seed house's claims is ill and on half days, and the claims began to slip four months before he was ill.
# theme: accountability
# you: Head of the order desk at Ketteridge, a seed house
# with: Magnus Pell, claims, eleven years with the house
# situation: When seed doesn't come up, the grower writes in, and the claim goes to Magnus. Since March two things hold for every claim: the lot number goes to Osman in the lab the day it comes in, so that a bad lot is stopped, and the grower has an answer within ten days. You sent that rule round yourself.
# situation: Forty-six claims are open. The oldest, from Tom Sayle at Rushmere, came on 16 April. Three growers wrote this spring about leek 2207. Nobody pulled the lot, and nineteen more had sown it by August. The Sayles have two bare acres and have gone to Brandling's.
# situation: You have had the list on the first of every month and have never said a word. Bridie, who did the north, left at Easter. You put her growers on a sheet, north to Lorna on orders, and left her desk empty. You are calling from it now, because it's quiet.
# situation: Since mid-August Magnus has been ill. He is being treated, and works from home, nine to one, not Tuesdays. What he has is his to speak of or not, and you don't ask. HR has been spoken to: his hours and his sick pay are settled, whatever is said here. This talk is about the work only.
# situation: He also reads the proof of the new catalogue, which goes out on 4 January. Then the claims treble. It is Thursday 19 November, ten past ten. You're on video.
# goal: Leave with a piece of work that fits the hours he has, a day on which you both look at it again, and with Magnus able to say when it doesn't fit.
# content-note: A colleague is ill and being treated. Which illness it is isn't said, and nobody gets worse in the story. If this is close to home, pick another talk today. For the rules on sickness at work, speak to HR first.
# power: below
# setting: video
# minutes: 14
# level: 3
# language: en
# cast: Magnus = Magnus Pell
# meter: trust = Trust
# meter: safety = Safety to say it
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = flat, bright, proud
# vary: behind = untold, hid, doubled
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated reply, never here.
VAR trust = 50
VAR safety = 46
VAR commitment = 44
VAR momentum = 42

// Hidden circumstances.
// temper: how he is today.
// behind: what stands behind April. untold = nobody ever gave him the ten days; hid = he knows, and has been hiding claims; doubled = the north never went to Lorna, he has had both desks since Easter.
VAR temper = "flat"
VAR behind = "untold"

// What has happened in this talk.
VAR knows = false   // what stands behind April is out
VAR dated = false   // a request with a day in it stands
VAR changed = false // the request has become a different one, and you said so

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Magnus has the left half of your screen. The right half is his windowsill, with a saucer on it: damp paper, and black specks in rows of ten.
{ temper:
- "flat":
    Magnus: Morning. # thought: Answer what's asked. Get to one o'clock. # mood: flat
    It's a while before he notices that he is too far from the microphone.
- "bright":
    Magnus: There you are. I've combed my hair for this, what there is to see of it. # thought: Keep them laughing and they don't look so hard. # mood: bright
- else:
    Magnus: Before you ask, I'm fine. I've been at it since eight. # thought: Tilt your head at me and I hang up. # mood: proud
}
{ behind:
- "untold":
    Magnus: I'm a dozen behind, I know, with August and all. Otherwise it runs as it always has. # thought: A dozen. Fifteen at the outside.
- "hid":
    Magnus: You've had the claims list up, I see. You could have asked me for one. # thought: How far down did you go?
    A blue folder slides off the sill, out of the picture.
- else:
    Magnus: That's Bridie's chair. Well. Somebody's in it. # thought: I'd stopped thinking of it as a chair.
}
* (only_you) [I should have rung long ago. Today's for you: what do you need? # clarity: -2 # care: 1 # signal: softened-the-message, invited-input # style: relationship # why: The apology is meant, and he is left to find out for himself that the call has another purpose.]
    { temper:
    - "flat":
        Magnus: I'm all right. # thought: Forty minutes, for that?
        He waits for it.
    - "bright":
        Magnus: Nothing that comes in a basket. What's it about? # thought: It's never for me. I've got a mirror.
    - else:
        Magnus: You booked forty minutes for how I am? # thought: There goes the head, over to one side.
    }
    You say that it's also a little bit about the claims.
    -> august
* (share_screen) [I want to be fair to you, so I'll put the list up and we go down it together, line by line. Forty-six are open, back to April. # clarity: 2 # care: -1 # signal: named-the-gap, over-analysed # style: analysis # why: There's no doubt what it's about, and however fair it's meant, he meets it as a column of dates with your voice behind it.]
    The list comes up where his face was.
    { behind:
    - "untold":
        Magnus: Forty-six? That's the whole house, surely. # thought: That's not mine. That can't be mine.
    - "hid":
        Magnus: Forty-six. Is that what it says? # thought: It only says forty-six.
    - else:
        Magnus: And that's north and south together. # thought: Line by line. I could sing it to you.
    }
    -> august
* (claims_only) [It's about the claims, and nothing but the claims. I'd like to hear it from you first. # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: speed # why: It says what the call is for, what it isn't for, and who speaks first.]
    { temper:
    - "flat":
        Magnus: Claims. Yes. # thought: I can talk about claims.
        He moves nearer the microphone.
    - "bright":
        Magnus: Claims! Nobody's said a rude word to me since the summer. # thought: It's work. Thank God, it's work.
    - else:
        Magnus: Good. I've had enough people ring up about nothing else. # thought: It's work. Thank God, it's work.
    }
    -> august
* (let_down) [I've thought hard about how to say this. You've let growers down, and me, and I want to help you put it right. # clarity: 0 # care: -2 # signal: blame # style: speed # why: A verdict with an offer of help behind it, and what he is supposed to have done isn't in it.]
    He looks at something just beside the camera. It may be you.
    -> in_the_room

=== in_the_room ===
# phase: open
# pressure: high
Magnus: Would you have said that with me in the room? # thought: Or in July. Would you have said it in July? # mood: stung
* (ask_first) [No. In a room I'd have asked first. What I have is April and a list. Can I start again, with you? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: The verdict is withdrawn and the subject stays; he knows that a question comes next.]
    Magnus: You can start again. I've only dressed the top half, I'm not going anywhere. # thought: Huh. They backed up. # mood: wary
    -> august
* (would_have) [I would, yes. Forty-six have written since April, and not one has had an answer. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: analysis # why: Now at least he knows what it's about. That he was hurt just now has been answered with a number.]
    Magnus: Then you're consistent. # thought: I'll give you that. I'll not give you much else.
    -> august
* (forget_it) [No, and I'm sorry. I should have thought what these months have been for you. # clarity: -1 # care: 1 # signal: scripted-empathy, softened-the-message # style: speed # why: The apology is real, and it excuses him for being ill, which isn't what he was accused of.]
    Magnus: What they've been for me. # thought: So ill men get the soft version. And what was the hard one?
    -> august
* (on_the_desk) [I put that badly. They feel it on the desk, too, and I'd sooner you knew. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It moves the verdict to people who aren't on the call and leaves him alone with the feeling.]
    Magnus: On the desk. That's Lorna, then. There's only Lorna. # thought: She sent me soup.
    -> august

=== august ===
# phase: open
# pressure: high
# room: key
{ behind:
- "untold":
    Magnus: It's August, though. Up to August I was all right. # thought: I was. I'd have known.
- "hid":
    Magnus: It's August, really, isn't it. You can put August. # thought: Put August. Nobody ever argues with August.
- else:
    Magnus: You'll be wanting to say August. Everyone's very kind about August. # thought: Say another month. One of you, just once.
}
* (of_course_august) [Half days would do that, and I'm sorry. I should have lightened the load. What goes first now? # clarity: -2 # care: 1 # signal: softened-the-message, scripted-empathy # style: relationship # why: It owns a share and offers to mend it, for August, and it's out by four months: from now on the illness has done it.]
    { behind:
    - "untold":
        Magnus: That's good of you. # thought: So it's that. I'd hoped there was something it hadn't got into.
    - "hid":
        Magnus: Thank you. # thought: And that's the door shut. I shut it myself.
    - else:
        Magnus: Then I must have been ill in advance. # thought: Very thorough of me.
        He smiles. You can't tell what at.
    }
    -> may
* (thirty_one) [I'm afraid it isn't. Thirty-one of them were open before you went on to half days. It's in the dates. # clarity: 2 # care: 0 # signal: named-the-gap # style: analysis # why: It's the true figure, handed over as proof, and there's nothing in it for him to say but yes.]
    { behind:
    - "untold":
        He comes so near that you see mostly forehead.
        Magnus: Thirty-one? In July? # thought: I went on holiday in July. I sent a card.
    - "hid":
        Magnus: So you've done the sum. # thought: You have. I've done it with the folder.
    - else:
        Magnus: Thirty-one. How many of those are north? # thought: You've got the dates. Have you looked at the addresses?
    }
    -> may
* (bit_of_all) [It isn't any one thing, I think. A wet spring, then August, and we do run this place thin. # clarity: -2 # care: 0 # signal: unclear-outcome, hinted # style: consensus # why: Everyone can agree to it, and nobody could say afterwards what has slipped or since when.]
    Magnus: It was dry, the spring. # thought: We sell seed. You ought to know what the spring was.
    -> may
* (before_that) [Half a day is half a day. It's April I'm ringing about. # clarity: 2 # care: 1 # signal: named-the-gap, acknowledged-difficulty # style: analysis # why: Two things that had grown together are two again: one is allowed for, and the other is still to be explained.]
    { temper:
    - "flat":
        Magnus: April. # thought: That's before. I forget that there's a before.
        He says it as if he'd found it in a pocket.
    - "bright":
        Magnus: You've drawn a line down the middle of me. # thought: Nobody's aimed that well in months.
        It's the first thing he's said without a grin.
    - else:
        Magnus: Thank you. I've not been allowed a fault since the summer. # thought: It's like getting my boots back.
    }
    -> may

// ---------------------------------------------------------------- explore

=== may ===
# phase: explore
# room: key
Magnus: You get that list as well, first of the month. What did you make of it in May? # thought: {august.of_course_august: If it's all August, then May was clean. Go on.|I'd have remembered, if anyone had said.}
* (eleven_then) [It was eleven, and I've seen Mays with more. At twenty I'd have rung you. # clarity: 0 # care: -1 # signal: passed-the-buck # style: analysis # why: It defends the one who looked away, with a figure that shows how easy it would have been then.]
    Magnus: At twenty. # thought: You could have said eleven. I can do eleven.
    -> deep
* (hoped) [I saw eleven, and I hoped. After August I didn't dare any more. # clarity: 1 # care: 1 # signal: owned-my-part # style: relationship # why: It says what was seen and why nothing was said, which is all he asked for, and it counts what was there to be seen.]
    { temper:
    - "flat":
        Magnus: No. Nobody dares much. # thought: They go round me like a puddle.
        He nods, though.
    - "bright":
        Magnus: I've had three baskets of pears off people who didn't dare. # thought: I'd have swapped the lot for eleven.
    - else:
        Magnus: You might have. I'd have shouted at you, and then I'd have done them. # thought: I would, too. In that order.
    }
    -> deep
* (not_my_list) [You're right to ask. What matters now is that they hear from us, Magnus, so let's see together how each of them gets a letter. # clarity: 1 # care: -1 # signal: no-room-for-the-person, held-the-standard # style: speed # why: It thanks him for the question, puts the growers first and offers to help, and it has slid past the only thing that he has asked.]
    Magnus: Together. # thought: So you saw. You saw, and you kept still, and you're keeping still now.
    -> deep
* (poor_boss) [That I ought to ring up and ask how you were. I didn't, and that's mine. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: relationship # why: A real fault, owned, and another one: in May there was nothing wrong with him, and eleven claims were open.]
    Magnus: In May? I was grand in May. I put a pond in. # thought: It wasn't me that wanted asking after.
    -> deep

=== deep ===
# phase: explore
He turns the saucer a quarter, and looks at it instead of at you.
Magnus: Growers write in, you know. Half of them sow too deep. # thought: Half of them do.
* (three_letters) [Three letters about leek 2207, and nineteen more sowed it. What would you have seen in those three? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: The damage is laid out without an adjective, and the question is one for the man who knows leeks.]
    { behind:
    - "untold":
        Magnus: Nineteen? # thought: Nobody said nineteen. Nobody said anything.
        Magnus: Three from three soils. That's not depth. That's the lot.
    - "hid":
        Magnus: That it wasn't the depth. # thought: I did see it. On the seventeenth of April, at twenty to nine.
        He has stopped turning the saucer.
    - else:
        Magnus: I'd have seen it in one afternoon. If I'd had the three side by side. # thought: They were four hundred letters apart.
    }
    -> easter
* (the_sayles) [The Sayles didn't. Thirty years with us, two bare acres, and no word from you. # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: relationship # why: It's true and it has a face, and it is aimed.]
    Magnus: From me. # thought: Tom's got my home number. He never rang. I looked at it, some evenings.
    { temper == "bright":
        For once he has nothing to put after it.
    }
    -> easter
* (your_nose) [You've a better nose for it than any of us. Take till Monday and tell me which of them sowed too deep, and the rest get their letter. # clarity: -1 # care: 1 # signal: invited-input, softened-the-message # style: consensus # why: It trusts the man who knows, and sets a day, for sorting out the wrong thing: three growers with three soils didn't all sow too deep.]
    Magnus: Which of them sowed too deep. # thought: You've taken it. I threw it past you, and you've brought it back.
    -> easter
* (talk_at_shows) [All the same, it's how it looks. We live by our name, don't we, and people will talk at the shows. # clarity: -1 # care: -1 # signal: hinted # style: relationship # why: It makes him a worry for the house's good name, and which claim did the harm stays in the dark.]
    Magnus: They talk about the parking, mostly. # thought: What have you heard? Who's been talking?
    -> easter

=== easter ===
# phase: explore
# pressure: high
# room: key
Magnus: Leeks, these. A hundred, day four. They don't hurry for anybody.
{ behind:
- "untold":
    Magnus: At Easter I did what I'd always done. I don't know what else to tell you. # thought: What is it I'm supposed to have stopped doing?
- "hid":
    Magnus: At Easter I got a bit behind. People do. # thought: There's a second half to that. It's in a folder.
- else:
    Magnus: It was a busy spring. You'll remember. # thought: You won't. You weren't sat where you're sitting.
}
* (tomorrow) [I gave you no warning, and I'm sorry. Tomorrow at ten, then, and you'll have my questions tonight. # clarity: -1 # care: 0 # signal: avoided-decision # style: relationship # why: It's fair about the warning, with an hour on it; he was in the middle of it, and what has to be said goes off to be written instead.]
    { temper:
    - "flat":
        Magnus: If you like. # thought: I'd got going. For me, that was going.
    - "bright":
        Magnus: Questions! I'll sharpen something. # thought: I'd got as far as Easter. I'd very nearly said it.
    - else:
        Magnus: I don't need a warning. You do. # thought: Of me, I should think.
    }
    The picture goes before the sound does. You hear him put the saucer down.
    -> aftermath
* (your_spring) [I never came to see your spring. Tell me that, before I say any more about ten days. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input, made-room-for-context # style: relationship # why: It admits to the missing half of the story and holds the rule back until he has told it.]
    { temper:
    - "flat":
        Magnus: That's a whole spring. # thought: I've got about one sentence in me. Ask for a sentence.
        -> second_go
    - "bright":
        He opens his mouth for a joke. You can see that it isn't there.
        Magnus: Nobody did. Come and see. # thought: Well, there. I'd not got one ready for that. # mood: plain
        -> reveal
    - else:
        Magnus: You'd have had to sit down for it. # thought: Not how I feel. What I did. I can answer that. # mood: plain
        -> reveal
    }
* (one_letter) [Tom Sayle's letter came on the sixteenth of April, a Thursday. What did you do with it, step by step? # clarity: 2 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: A question that can be answered in small pieces. It also sounds as if somebody were taking it down.]
    { temper:
    - "flat":
        Magnus: Opened it. # thought: One letter. I can carry one letter.
        He shuts his eyes to get it right.
        -> reveal
    - "bright":
        Magnus: I read it, Your Honour, and I had a biscuit. # thought: Step by step. I'll give you step by step. # mood: brittle
        -> second_go
    - else:
        Magnus: That I can tell you. I can tell you what was in the post with it. # thought: A proper question. About the work.
        -> reveal
    }
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and a lack of a question to those who look on
* (wait) [(Say nothing. Watch the saucer with him.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It gives him as long as leeks take. What it's waiting for he has to know himself.]
    { temper:
    - "flat":
        Somewhere in his house a clock does the quarter.
        Magnus: You're not filling it in. They all fill it in for me. # thought: You've left me the end of my own sentence. # mood: plain
        -> reveal
    - "bright":
        Magnus: Have you frozen? I think you've frozen. You've gone all noble. # thought: Say something or I'll do the one about the vicar.
        -> second_go
    - else:
        Magnus: I'm not on a couch. If you want a thing, ask for it. # thought: That's what the nurses do. That face.
        -> second_go
    }

=== second_go ===
# phase: explore
Your own face, in its small square, looks like somebody waiting for a lift.
Magnus: Was there more? I'm on till one. # thought: Ask me one thing. A straight one.
* (bad_spring) [Then I'll put it down as a bad spring, and we take it from Monday. # clarity: 1 # care: -1 # signal: rushed-decision, clear-request # style: speed # why: It gets things moving by closing the file before he has said what is in it.]
    Magnus: Put that. # thought: That's that filed, then. # mood: flat
    -> north
* (neednt_say) [It isn't an inquiry. Tell me only what you'd like to. # clarity: -1 # care: 1 # signal: avoided-decision # style: consensus # why: It's how one would speak about an illness. This was about letters, and he had asked to be asked.]
    Magnus: That's considerate. # thought: I asked for one question, and I've been handed a menu.
    -> north
* (not_on_the_list) [One thing. What do you know about April that isn't on my list? # clarity: 1 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: It supposes that the list isn't everything and that he has the rest, and it can be answered in a line.]
    Magnus: That isn't on your list. # thought: Ha. That's where it is, all right. # mood: plain
    He rubs his jaw for a bit.
    -> reveal
* (whole_process) [Where do they collect between the post and you, and what would you need there? I'd like to begin with that. # clarity: -1 # care: 0 # signal: over-analysed, invited-input # style: analysis # why: It asks about pipes, so that nobody need ask about April.]
    Magnus: They collect in the tray. # thought: It's a tray. That's what it's for.
    -> north

=== reveal ===
~ knows = true
{ behind:
- "untold":
    -> ten_days
- "hid":
    -> blue_folder
- else:
    -> both_desks
}

=== ten_days ===
# phase: explore
Magnus: Big growers first, the rest when the lab's quiet. Bridie showed me that in one morning. # thought: She'd a cold. I had to guess the ends of words.
{ easter.your_spring:
    Magnus: You said ten days, before. What ten days? # thought: Is that a new thing? It sounded old.
- else:
    "And the ten days?" you say.
    Magnus: What ten days? # thought: Is that a new thing? It sounded old.
}
You find it while he watches you look. It went round on 2 March, to a list of names that was a year old. His isn't on it.
* (speaks_for_itself) [Then I'm sorry, you should have had it. All the same, a letter from April wants answering before the winter, and I think you knew that. # clarity: 1 # care: -1 # signal: standard-without-support, blame # style: analysis # why: A sorry and something that is true, and it goes on holding against him a rule that he was never given.]
    Magnus: I knew that they wanted one. I never knew there was a number on it. # thought: Eleven years. I'd have done ten days on my head.
    -> want
* (never_had_it) [Then you can't have broken it. You have it now: the lot number the same day, a letter in ten. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard # style: speed # why: It takes back the charge, says whose failure it was, and gives him the rule at last.]
    Magnus: Every grower? The allotment people and all? # thought: Seven months they've thought I couldn't be bothered. And it was an envelope.
    He has found a pencil.
    -> want
* (never_brought_it_up) [Then that was me and not you, and I'm sorry. All forty-six come off your name today, and Lorna and I see to them from here. # clarity: 0 # care: 1 # signal: rescued, owned-my-part # style: speed # why: It hurries to give him back his good name, with names and a day, and takes away the work on which he could show that he had only not been told.]
    Magnus: All of them? I know which of those are the lot. # thought: Don't take it back. I've only just been told.
    -> want
* (it_went_round) [It went to everyone on the list, as it always does. From here I can't see who opens what. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It has the list of names in front of it, and blames the one who isn't on the list.]
    Magnus: I read the tea rota. I read everything that comes. # thought: You've got it on your screen. I can see it in your glasses.
    -> want

=== blue_folder ===
# phase: explore
The blue folder comes up from below the picture. He holds it in front of his chest like a number.
Magnus: It isn't forty-six, it's sixty. I marked these as waiting for the lab. The lab's never seen them.
Magnus: I'd told Tom it would come up. On the phone. Then I couldn't write and say it hadn't. # thought: The rest were just the ones after.
* (number_was_false) [Thank you for showing me. I've signed a false number every month. From now on we count on Fridays, together. # clarity: 1 # care: -1 # signal: blame, named-the-gap # style: analysis # why: Thanks, a fact and a helping hand, and what he learns is what becomes of a man who has just stopped hiding: somebody counts behind him.]
    Magnus: Every Friday. You on that side, with a pencil. # thought: Seven months I've practised you saying that. It's about the same.
    -> want
* (between_us) [I looked away as long as you did. It stays with us two. # clarity: -1 # care: 1 # signal: softened-the-message, made-it-safe # style: relationship # why: It takes its share, and now there are two people hiding fourteen claims.]
    Magnus: And the folder? # thought: I've carried it up out of the cellar, and you've asked me to pop it back.
    -> want
* (not_into_that) [We'd better not go into the folder today. I have to report the list. # clarity: 0 # care: -1 # signal: avoided-decision, no-room-for-the-person # style: speed # why: It was the hardest thing he had to say, and it has been put on no list again.]
    Magnus: As you like. # thought: You're no better at this than I am.
    It goes below the picture again.
    -> want
* (onto_the_list) [That took some lifting. All sixty on the list by one o'clock, and then it's done with. # clarity: 2 # care: 2 # signal: made-it-safe, clear-request, acknowledged-difficulty # style: speed # why: The hiding ends today, at an hour, and so does what it will cost him with you.]
    The folder comes down, slowly, and his face is behind it.
    Magnus: By one. I can do that by noon. # thought: That was it? I've had that under the bed since Easter.
    -> want

=== both_desks ===
# phase: explore
He holds a sheet of paper to the camera. It's yours: NORTH, and an arrow, and Lorna.
Magnus: She had it for nine days. Then the phones went mad, and it came back to me. Nobody said. # thought: Everyone thought somebody had.
Magnus: A hundred and forty growers, I used to have. Since Easter it's three hundred. I was well, in April. I couldn't do it well, either.
* (my_sheet) [So April wasn't you, it was my arrow. What I rang up to ask you for won't do. # clarity: 1 # care: 2 # signal: owned-my-part, explained-why # style: speed # why: It believes him, names the sheet and whose it was, and says that the request is about to change.]
    He lowers the sheet. He looks younger, or the light has changed.
    Magnus: Say the first bit again. Not for me. For the chair. # thought: I'd begun to think I'd made it up. # mood: open
    -> want
* (not_told) [I should have looked, and I still can't mend what I'm not told. Seven months, and not a word from Lorna or you. # clarity: 1 # care: -1 # signal: blame, named-the-gap # style: speed # why: It admits to a half and hands the other half to him, who had the arrow and the list from the same desk.]
    Magnus: I didn't like to moan. And then I'd got something to moan about, so I couldn't. # thought: You try it, in that order.
    -> want
* (says_lorna) [I drew that to spare you. What you two did with it, I wasn't told. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It explains the arrow, and leaves the two at the ends of it to settle whose fault it was.]
    Magnus: It's a good arrow. # thought: I'll grant you the arrow.
    -> want
* (no_wonder) [Three hundred, on my sheet, and then ill. Put it all down today, and tomorrow at ten we see who takes what. # clarity: 0 # care: 1 # signal: owned-my-part, rescued # style: speed # why: Sincere, prompt and with an hour on it, and it makes the illness into a piece of the work, and takes away both.]
    Magnus: It wasn't the seeds made me ill. # thought: That's mine. You're not having that for your conscience.
    It's a while before he looks up.
    -> want

=== north ===
{ behind != "doubled":
    -> want
}
# phase: explore
Magnus: One thing. Whatever you're about to ask me for, is it for the north as well? # thought: Ask me why I say north.
* (all_the_same) [North or south, a grower's a grower. They paid for seed, and they're owed a letter. # clarity: 1 # care: -1 # signal: standard-without-support # style: consensus # why: A fair principle, and it walks straight past the odd word in his question.]
    Magnus: Wherever they live. Right. # thought: I've said north twice now. I'll not say it three times.
    -> want
* (what_you_can) [Whatever you can manage, Magnus. You've always done right by them, north and south. # clarity: -1 # care: 1 # signal: stated-belief, unclear-outcome # style: consensus # why: Generous, and the north is now his by way of a compliment.]
    Magnus: I have, yes. Both. # thought: Both! Did you hear yourself?
    -> want
* (isnt_it_lorna) [The north's Lorna's. Or isn't it? Tell me what became of my sheet. # clarity: 1 # care: 2 # signal: invited-input, made-room-for-context # style: relationship # why: It hears the word that doesn't fit, and lets a doubt fall on its own arrow first.]
    ~ knows = true
    He goes out of the picture, and comes back with it. NORTH, and an arrow.
    Magnus: Nine days. Then it came back, and nobody said. I've had three hundred growers since Easter. # thought: I was well, and I couldn't do it. I want that written down. # mood: open
    -> want
* (new_year_regions) [That's a fair question. I've got the regions down for the new year. # clarity: -1 # care: 0 # signal: avoided-decision # style: analysis # why: It agrees that there's a question, and books it in for after the flood.]
    Magnus: The new year. # thought: When it trebles. That's when you'd look.
    -> want

// ---------------------------------------------------------------- agree

=== want ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "flat":
    He pulls his sleeves down over his hands.
- "bright":
    He salutes, with the pencil.
- else:
    He has squared up to the camera.
}
Magnus: So what do you want me to do? # thought: {knows: Now we'll see what that was worth.|Say it plainly, and let it be something I can do.}
* (go_gently) [Get well, and leave the growers to me until you are. They've waited since April. # clarity: -2 # care: 0 # signal: let-standard-slide # style: relationship # why: It shoulders the waiting, and tells somebody who asked what he's for that nothing is needed.]
    { temper:
    - "flat":
        Magnus: Get well. I'll put that on the list. # thought: It's not a thing I can do between nine and one.
    - "bright":
        Magnus: I'll get well, then. Give me till Friday. # thought: It's like being told to grow.
    - else:
        Magnus: I asked you what I should do. # thought: So I'm nobody till I'm better.
    }
    -> load
* (you_tell_me) [You tell me first. What would you take out of your day, and what would you never give away? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It asks the one who knows the work, and makes him wait another turn for what's wanted.]
    { temper:
    - "flat":
        Magnus: The proof can go. Not the leeks. # thought: I didn't know I minded about the leeks.
    - "bright":
        Magnus: Take the catalogue. If I read one more "vigorous habit" I'll eat it. # thought: But leave me the leeks.
    - else:
        Magnus: The catalogue, if I must. The leeks you'll have to prise off me. # thought: That's the first thing I've been asked that I'd an answer to.
    }
    -> load
* (numbers_and_proof) {not (knows && behind == "doubled")} [From Monday, lot numbers the same day, and letters inside ten days. I'm taking the catalogue proof off you. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: The standard stays what it is for everyone, and something else goes, so that it has room.]
    ~ dated = true
    {
    - behind == "doubled":
        Magnus: All the new ones. Right. # thought: Three hundred growers, and you're taking a booklet.
        It isn't quite a yes.
    - behind == "untold" && not knows:
        Magnus: Ten. All of them? # thought: Is that new? It sounds as if it had been there for years.
        Magnus: Well, without the proof. I could, without the proof.
    - else:
        Magnus: You'd read "vigorous habit" a hundred and six times. For me. # thought: That's a whole morning, the proof. It's two. # mood: lighter
    }
    -> load
* (half_of_it) {knows && behind == "doubled"} [Not what I came with. From Monday Lorna has the north, and I see to it that it stays there. You have the south, inside ten days. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle, owned-my-part # style: consensus # why: It says that the request has changed, moves the half that was never his, and asks for the other.]
    ~ dated = true
    ~ changed = true
    Magnus: A hundred and forty. I know all their dogs. # thought: You changed your mind with your face on. I watched you do it. # mood: lighter
    -> load
* (by_january) {not (knows && behind == "doubled")} [I've been over your hours, so that you needn't: the old ones by the fourth of January, new ones inside ten days. I'll ring on Fridays and see how it goes. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: It could be pinned to the wall, and it means to be company; the hours have been gone over without the man who has them, and it doesn't fit.]
    ~ dated = true
    Magnus: Forty-six, and the new ones. By the fourth. # thought: In half a morning. With a Tuesday out.
    He writes it down, very neatly.
    -> load
* (even_so) {knows && behind == "doubled"} [That was my mistake, and I'll look into the north when I can. I still need Monday's letters inside ten days. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: The mistake is owned and the demand is plain, and the reason why it can't be met has been put off.]
    ~ dated = true
    Magnus: When you can. # thought: You've seen it, and you're still asking.
    -> load

=== load ===
# phase: agree
{ temper:
- "flat":
    { want.you_tell_me:
        Magnus: Or the leeks too, then. Give Lorna the lot. # thought: Say no. I don't know what I'd get up for.
    - else:
        Magnus: Or you take it. The lot. Give Lorna the leeks. # thought: Say no. I don't know what I'd get up for.
    }
- "bright":
    Magnus: I can do the afternoons as well. Who'd know? I'd wear the same shirt. # thought: I'd be on the floor by Thursday. It'd be a tidy list, though.
- else:
    Magnus: I'll do the afternoons. I'm not having half a job made for me. # thought: I'd be on the floor by Thursday. Standing, in a manner of speaking.
}
// rehearsal: allow RH0516 because to a colleague this is help at last, and to him it takes away what he gets up for
* (whole_pile) [Let me carry it, the whole pile, from Monday. It should have been mine before now. You have it back when you say. # clarity: 0 # care: 1 # signal: rescued # style: speed # why: Nothing could be better meant, and it empties his morning of the one thing that isn't about being ill.]
    Magnus: When I say. # thought: And what do I get up for, till I say?
    -> bad_week
* (up_to_you) [You know those hours better than I do. I'd go by what you tell me. # clarity: -1 # care: 0 # signal: avoided-decision # style: relationship # why: It sounds like respect, and lets him overrule the hours that were agreed for a reason.]
    { temper == "flat":
        Magnus: I don't, though. # thought: I've not known that since August.
    - else:
        Magnus: All of it, then. # thought: That was easy. I wish it had been harder.
    }
    -> bad_week
* (both_fixed) [Your hours are nine to one, and those are fixed. What I need done in them is fixed as well. # clarity: 1 # care: -1 # signal: held-the-standard, standard-without-support, clear-request # style: analysis # why: Both edges are clear, and whether the one goes into the other hasn't been tried.]
    Magnus: Like a suitcase. # thought: I'll sit on the lid.
    -> bad_week
* (count_it) {not (knows && behind == "doubled" && not changed)} [Nine to one, with the leeks in it. How many letters is that? From Monday that's yours, and the rest is mine. # clarity: 2 # care: 2 # signal: removed-obstacle, made-room-for-context # style: consensus # why: The hours come first, he does the sum, and it's said who has what is left over.]
    ~ dated = true
    { temper:
    - "flat":
        Magnus: Two. # thought: It's a real number. I can see the end of it.
        Magnus: Two, and I'd know when I'd finished.
    - "bright":
        Magnus: Three. No. Two. Three's me showing off. # thought: I don't believe I said two.
    - else:
        Magnus: Two. And don't say that's plenty. # thought: It hurts, two. It's true, though.
    }
    -> bad_week
* (arrow_again) {knows && behind == "doubled" && not changed} [Nine to one, and only the south. I asked you for the wrong thing: the north goes to Lorna on Monday, and I walk it over. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle, owned-my-part # style: consensus # why: It makes the work fit the hours by moving the half that should have moved at Easter, and says so.]
    ~ dated = true
    ~ changed = true
    Magnus: You'll walk it. It's eleven feet. # thought: It took since Easter, that eleven feet. # mood: lighter
    -> bad_week

=== bad_week ===
{ safety < 12:
    -> doorbell
}
# phase: agree
# pressure: high
Magnus: And when there's a week I do none at all? # thought: There's one in pencil already. I'm not saying when.
* (how_many_lie) [Then a number, that morning. Not why. They're with me by noon. # clarity: 2 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: It asks for a number and expressly for nothing else, and says where the number goes.]
    { temper:
    - "flat":
        Magnus: Just how many. # thought: I can always count.
    - "bright":
        Magnus: I'll text you a digit. You'll think it's the lottery. # thought: Not why. Everyone else wants the why.
    - else:
        Magnus: Not why. # thought: You could have had the why, for that. I'll keep it.
    }
    -> how_long
* (not_think) [Then you do none. You'll hear no word from me about it. # clarity: -1 # care: 1 # signal: made-it-safe, softened-the-message # style: consensus # why: It lets him off kindly. He had asked what becomes of the letters, and is no wiser.]
    Magnus: And nor will the growers. # thought: I asked about the letters. That's the pencil put away.
    -> how_long
* (a_note) [Then you send in a note. Those days are counted out, and nobody here holds them against you. # clarity: 1 # care: -1 # signal: no-room-for-the-person, clear-request # style: analysis # why: The procedure, with a kind word; all of it was settled before the call, and the letters, which he was asking about, lie there all the same.]
    Magnus: I've notes. I could paper the shed. # thought: I asked you about the letters.
    -> how_long
* (when_it_comes) [One week at a time. I'd rather not plan for that. # clarity: -1 # care: -1 # signal: avoided-decision # style: speed # why: It spares itself the thought. He doesn't have that choice.]
    Magnus: No. You'd not want to. # thought: I've a calendar that does nothing else.
    -> how_long

=== how_long ===
# phase: agree
# pressure: high
# room: key
{
- dated:
    Magnus: How long are you giving me? # thought: You'll say no hurry. They all say no hurry.
- else:
    Magnus: And how long have I got, for whatever it is? # thought: You'll say no hurry. They all say no hurry.
}
* (no_clock) [I was silent for seven months, so I've no right to a stopwatch. You say when, and I'll come and look at it with you. # clarity: -2 # care: 1 # signal: unclear-outcome, made-it-safe # style: consensus # why: It's honest about the seven months, and adds to them: a thing that never ends and never counts.]
    Magnus: No hurry, then. # thought: I knew it. I'd have had money on it.
    -> lorna_asks
* (count_on_the_tenth) [Three weeks. On the tenth we count, and change whatever didn't fit. # clarity: 2 # care: 1 # signal: clear-request, checked-understanding # style: consensus # why: A near day, one thing to be counted, and what may be found wanting is the plan.]
    Magnus: The tenth. # thought: That's a real date. People have stopped giving me dates.
    He writes it on the edge of the saucer's paper, in pencil.
    -> lorna_asks
* (until_catalogue) [Until the fourth of January, when the catalogue goes out. I'll ring you on Fridays till then, so you're not alone with it. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: A date to the day and company till then; it is the day on which the claims treble, so whether the plan fits is found out when it can't be changed.]
    Magnus: The fourth. And a voice on Fridays. # thought: That's the day it trebles. I'd find out if it fits on the day it can't.
    -> lorna_asks
* (see_how_it_goes) [Let's see how it goes. I'd rather not pin you to anything. # clarity: -1 # care: -1 # signal: avoided-decision, unclear-outcome # style: consensus # why: That is what was done in May, and he is being spared a thing that he has asked for.]
    Magnus: That's what we did last time. # thought: It went seven months, last time.
    -> lorna_asks

// ---------------------------------------------------------------- close

=== lorna_asks ===
# phase: close
# pressure: high
Behind you somebody goes by with a trolley of boxes, and he lifts a hand to them, and drops it.
Magnus: Lorna'll ask what this was. What do you tell her? # thought: What I've got isn't a rota. It doesn't go up on the wall.
// rehearsal: allow RH0516 because those who sit around the desk call it openness, and it is his to tell
* (they_know_anyway) [They know most of it. I'd tell them how you are, and ask for help. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: consensus # why: It's open and practical, and the news that it proposes to spread isn't its own.]
    Magnus: Most of it. # thought: Which most? I've told four people. # mood: wary
    -> last
* (hr_wording) [I'd ask HR first. There's some general wording for these things. # clarity: -1 # care: -1 # signal: passed-the-buck, scripted-empathy # style: analysis # why: Careful, and what he hears is that he has become one of these things.]
    Magnus: "Owing to circumstances." # thought: That's me. A circumstance, owing.
    -> last
* (dont_you_worry) [Leave Lorna to me. I'll find words that do you justice. # clarity: -1 # care: 1 # signal: rescued, made-it-safe # style: speed # why: It takes the worry off him and the choice of words as well.]
    Magnus: Justice. # thought: There'll be pears.
    -> last
* (who_has_which) [Who has which claims. Anything else she gets from you, or she doesn't get it. # clarity: 1 # care: 2 # signal: left-it-with-them, made-it-safe # style: relationship # why: It draws the line just where he wanted it, and puts the pencil in his hand.]
    Magnus: Which claims. # thought: That's all it was, come to think. It was which claims.
    Magnus: I might tell her about the Tuesdays. Myself. I might.
    -> last

=== last ===
# phase: close
He lifts the saucer to the camera, until it's all there is. On one of the specks there's a white hair.
{
- not knows:
    Magnus: One up. Ninety-nine to go. # thought: I could say what lot they are. I'll not.
- behind == "untold":
    Magnus: I turned the packet over, while you were talking. It's 2207. # thought: I'd picked it for the picture on the front.
- behind == "hid":
    Magnus: They're 2207. Tom's own. I've sown a hundred every month since April. It never comes to sixty-five. # thought: Sixty-five's the least you may sell. I wanted it to be his fault.
- else:
    Magnus: They're 2207. I do the lab's check, of an afternoon, on a saucer. Somebody had to. # thought: Four days old, and better staffed than I am.
}
Magnus: And if I'm not right by January? # thought: I've not said that aloud before. Not to anyone.
* (you_will_be) [You will be, you're stubborn. Who else is going to tell us about leeks? # clarity: -1 # care: 1 # signal: stated-belief, softened-the-message # style: relationship # why: Fond and sincere, and a promise about the one thing that neither of them can promise.]
    Magnus: There's a book. # thought: Stubborn. I'll tell them that on Tuesday.
    -> aftermath
* (find_somebody) [Then I need somebody on claims for January. I'd advertise before Christmas, and I'd like you to help me choose, you know what it takes. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It answers honestly as to the desk and gives him a part in it; he had asked about himself.]
    Magnus: I'd help you choose. # thought: I'd be good at it, too. I'd pick one who could do afternoons.
    -> aftermath
* (dont_know_yet) [I don't know. On the tenth there are two plans, with you and without. You see both first. # clarity: 2 # care: 2 # signal: made-it-safe, explained-why # style: analysis # why: It doesn't know, and says when it will know more and that he won't be the last to hear it.]
    Magnus: With and without. # thought: Nobody's said without. They steer round it. It's only a word.
    The saucer goes back to the sill, a little nearer the light.
    -> aftermath
* (one_at_a_time) [I don't know, and nor do you. That's one for January, and today we've done what we can. # clarity: -1 # care: 0 # signal: avoided-decision # style: speed # why: It's so, neither of them knows, and he is alone with it again tonight.]
    Magnus: No. It decides itself, mostly. # thought: I only wanted to hear it in a voice that wasn't mine.
    -> aftermath

=== doorbell ===
# phase: close
There is a bell, at his end. Neither of you believes in it.
{ dated:
    Magnus: I've got it written down. That's the door. # thought: It's the timer on the oven. Bless it. # mood: shut
- else:
    Magnus: That's the door. I'll see what I can do. # thought: It's the timer on the oven. Bless it. # mood: shut
}
His half of the screen is a chair, then, and a windowsill. After a minute it's grey.
-> aftermath

// ---------------------------------------------------------------- endings

=== aftermath ===
{ temper:
- "flat":
    What you couldn't see at ten past ten is that he was flat today. A big question sank without a ripple. A small one he could lift, and a silence he could finish.
- "bright":
    What you couldn't see at ten past ten is that he was bright because it keeps people off. He had a joke for every pause and for every form to fill in. For a plain admission he had none.
- else:
    What you couldn't see at ten past ten is that he was proud. He could bear any question about the work, and none of the faces that people have made at him since August.
}
{ behind:
- "untold":
    And behind April there was an envelope that never reached him. He didn't know about the ten days, or about the forty-six. In seven months nobody had told him.
- "hid":
    And behind April there was a blue folder. He knew, and he had been hiding it since a promise to Tom Sayle on the telephone, long before he was ill. Each week it had got a week harder to say.
- else:
    And behind April there was an empty desk. The north had come back to him after nine days, and the claims doubled. Magnus was in the right.
}
{
- behind != "doubled" && dated && how_long.count_on_the_tenth && commitment >= 58 && safety >= 56:
    -> the_tenth
- behind == "doubled" && changed && how_long.count_on_the_tenth && commitment >= 58 && safety >= 56:
    -> eleven_feet
- dated && safety >= 50:
    -> near_enough
- safety >= 57:
    -> pears
- dated:
    -> ninth_day
- safety >= 49:
    -> pears
- else:
    -> grey_square
}

=== the_tenth ===
# ending: the_tenth; The tenth, and a count
# outcome: strong
# friend: No, it was about work. Only about work. I got told off, a bit, for something I did when I was well. You've no idea. I've got something to do on Monday, and not once did anybody ask me how I was sleeping.
Three weeks later you count. Open: twenty-three, each with its lot number. {bad_week.how_many_lie:On two mornings he sent you a digit, and you had the letters by noon.} What didn't fit was Mondays, so there's one letter less on Mondays. {behind == "hid" && not knows:A blue folder has come by post, with fourteen more.|Osman has stopped a beet on a single letter.} Of the hundred leeks, sixty-one came up. Magnus has put in the claim himself.
-> END

=== eleven_feet ===
# ending: eleven_feet; Eleven feet
# outcome: strong
# friend: I'd been saying it to a chair since Easter. Today there was somebody in it. They said, then it was my sheet, and then they asked for something else. I've a hundred and forty growers. I could tell you their dogs.
Three weeks later somebody starts at Bridie's desk, mornings, and Lorna has the north and fewer phones. You walked the tray over yourself. {bad_week.how_many_lie:Twice Magnus sent you a digit, and you left it at that.} The south stands at seven open, each with its lot number. At the count he told you that ten days won't hold in February, and in which weeks. Of the hundred leeks, sixty-one came up. He's sent Osman the saucer.
-> END

=== near_enough ===
# ending: near_enough; Near enough
# outcome: mixed
# friend: It was a decent talk. I know what's wanted, more or less. There was one more thing I'd have said, and then there was the next thing.
{ behind == "doubled" && not changed:
    Three weeks later the south is nearly up to date. So is the north, now and then, by turns. Letters go out at half past four in the afternoon, when he isn't working. You asked him how he was getting on, and he said that it depended which way you faced. You thought that it was one of his jokes.
- else:
    Three weeks later most of the new ones have their lot numbers. In the second week there were none for six days, and you didn't like to ask. {bad_week.how_many_lie:He had sent a number on the first day, and hadn't liked to send it again.|He didn't like to say.} When you spoke at last it took four minutes. You both remarked on how short it had been, and that it might have been a Monday.
}
-> END

=== ninth_day ===
# ending: ninth_day; The ninth day
# outcome: mixed
# friend: I've been given a date. That's fine, I can do a date. They'll get their letters. What it takes is my own affair.
Three weeks later every new claim is answered on the ninth day. It was Osman who noticed the times: ten to eleven at night, six on a Sunday morning. The old ones have gone down by four. When carrot 3110 failed, Magnus wrote three correct letters about it and mentioned it to nobody. You asked why. It hadn't been a claim, he said, it had only been a suspicion.
-> END

=== pears ===
# ending: pears; A basket of pears
# outcome: mixed
# friend: Very kind. They're all very kind. I'm to look after myself. I've been looking after myself since August. I'd rather hoped to be wanted for something.
Three weeks later the desk has sent a basket, with a card that everyone signed. Fifty-three are open. Lorna answers some, in her lunch hour, and doesn't tell him, so as not to upset him. He has seen it from the dates. He hasn't told her, so as not to upset her. On Thursdays you ring, and you ask how he is, and he says that the pears were very good.
-> END

=== grey_square ===
# ending: grey_square; A grey square
# outcome: weak
# friend: I don't know what that was. I think I was in trouble and I think I was a poor thing, turn and turn about. I've put the camera away.
Three weeks later Magnus takes part in the Monday call with his camera off, as a grey square with initials. His list comes on the first, and it's shorter. You were relieved, and you didn't scroll. Of the nineteen who had sown the leeks, five have written to the owners. You heard the word Rushmere through a door. Nobody has said April again.
-> END
