# title: It's with us
# summary: Twenty-four hundred car seats for newborns, one signature, and a peer who has told you three words in thirteen days.
# theme: deciding together
# you: Launch lead for the Linnet, a child seat for newborns
# with: Edie Varga, head of product safety, nine years in the test hall, on your level
# situation: From Monday, 30 November, twelve maternity hospitals lend the Linnet to families who haven't got a seat. 2,400 stand boxed in the warehouse. The vans load tomorrow, Thursday, at four. If they leave empty, babies go home in what people find in their lofts.
# situation: Nothing leaves without Edie's signature. She has had the file since the 12th. You have asked four times. "It's with us," she wrote. The last time it was only "With us."
# situation: She doesn't report to you or to anyone you report to. On the 17th you wrote to Piet Lomas, her director. She knows about that. Yesterday you asked Ralph Deane, who runs the company, to give her a ring. She doesn't know about that yet.
# situation: In September the buckle maker couldn't deliver. You changed to another, Orrin, and told Edie eight days later. It won you three weeks. The first six hundred seats have the old buckle. On every box stands your own line: One click, and away.
# situation: It is Wednesday, 25 November, twenty-five to three. You ring the test hall.
# goal: Leave with something that Edie can sign and mean, and an hour for it; and with Edie ringing you the next time, before you have to ask.
# power: level
# setting: phone
# minutes: 13
# level: 3
# language: en
# content-note: The safety of babies in cars is what is at stake. Nobody is hurt.
# cast: Edie = Edie Varga
# meter: trust = Trust
# meter: safety = Safety to say it early
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = brisk, wary
# vary: stuck = visitors, sent_back, let_go
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: moved by the engine after every rated reply, never here.
VAR trust = 46
VAR safety = 46
VAR commitment = 44
VAR momentum = 44

// Hidden circumstances, drawn before the first line.
// temper: how Edie is this afternoon, short of time or short of trust.
// stuck: what "with us" means. visitors = an unannounced audit has four of her seven people;
// sent_back = the file came back to you on the 13th, to a mailbox nobody reads, without a change note for the buckle;
// let_go = two of forty new buckles clicked and came open, and she is right to hold.
VAR temper = "brisk"
VAR stuck = "visitors"

// What has happened in this talk.
VAR knows = false // you have heard what "with us" means
VAR dated = false // something with an hour on it has been asked for
VAR fits = false  // and it has been made to fit what stands in the way

-> opening

// ---------------------------------------------------------------- open

=== opening ===
# phase: open
# pressure: high
Nine rings. Then a big room: a fan, a radio, a long way off somebody hammering.
{ temper:
- "brisk":
    Edie: Varga. I'm walking, so talk. # thought: It'll be the Linnet. It's always the Linnet. # mood: brisk
    Hard soles, fast, on concrete.
    Edie: You've got as far as the sled. It isn't a big hall.
- else:
    Edie: I saw who it was. I let it ring. # thought: Nine. I thought you'd stop at six. # mood: wary
    She leaves that where it is.
    Edie: Is there anybody on the line with you?
}
{ stuck:
- "visitors":
    Strangers, very polite, are asking where they'd find 2023.
    Edie: On the left. Your other left. # thought: Four of my seven are on lefts.
- "sent_back":
    Edie: I'd thought you would ring on the thirteenth, to be honest. # thought: Nine in the morning, it went. I sat up straight for you.
- else:
    A click, and then something slides a long way over a table.
    Edie: Never mind me. My hands are freezing. # thought: Minus ten, that one. Don't say anything yet.
}
* (signed_by_noon) [I know how full your hands are, Edie. The vans load at four tomorrow, so I need the Linnet signed by noon. What can I send you for it? # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: Hour, reason and an offer of help could be repeated by anyone; it's the fifth time for the hour, and the help is for something that it hasn't asked about.]
    Edie: I know when the vans load. You've put it in capitals. # thought: Five. That's five. And send me what? You don't know what it's for.
    -> with_us
* (never_what) [Four times I've asked you when, and never what it's stuck on. I'd like to ask the other one. # clarity: 2 # care: 1 # signal: owned-my-part, named-the-gap # style: speed # why: It says what has been wrong with the asking so far, and what this call is for; the deadline she has by heart.]
    { temper:
    - "brisk":
        Edie: Five times. Go on, then, ask. # thought: The other one. I'd forgotten there was one.
    - else:
        It's some time before she says anything.
        Edie: No. You never did. # thought: It's the right question. I'd like to know who wants it.
    }
    -> with_us
* (no_rush) [Only me. I wondered how you're all getting on down there, with everything that must be landing on you. # clarity: -1 # care: 1 # signal: softened-the-message, hinted # style: relationship # why: It's kind about the load, and leaves her to say the word Linnet.]
    Edie: We get on. # thought: You want a signature. You've brought flowers for it.
    Edie: This is the Linnet, is it? You can say Linnet.
    -> with_us
* (three_words) [I've asked you four times, and all I've had is three words. What do you people do down there all day? # clarity: 0 # care: -2 # signal: blame # style: analysis # why: It is a question by its punctuation only, and whatever it was meant to get done has dropped out of it.]
    { temper:
    - "brisk":
        The soles stop.
    - else:
        The hammering, a long way off, is suddenly easier to hear.
    }
    Edie: All day. # thought: You people. There we are. # mood: shut
    -> all_day

=== all_day ===
# phase: open
# pressure: high
Edie: We throw things at a wall, mostly, and look at what's left. Was there a complaint? # thought: Take your time. I've a wall here.
* (ring_again) [No. I was rude. I'm going to put the phone down and ring you again, about four o'clock tomorrow, as I should have. # clarity: 1 # care: 2 # signal: owned-my-part, paused-the-talk # style: consensus # why: It takes the line back whole, keeps the subject, and gives her the end of the call to do what she likes with.]
    You put the phone down. You ring. Two rings.
    Edie: Test hall, Varga speaking. How may I help you? # thought: You did it. You actually hung up. # mood: wary
    You say good afternoon, and that it's about the Linnet.
    Edie: Is it. I wondered if somebody might.
    -> with_us
* (boxes) [There are 2,400 boxes and no signature. That's all, I haven't got time for the rest of it. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: The subject is back on the table, and the insult is still lying next to it.]
    Edie: No. I gathered. # thought: Boxes. Not once has anyone said babies.
    -> with_us
* (all_wonder) [It isn't only me. Quite a few of us up here are beginning to wonder what the matter is with safety. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: A crowd is called in to say what nobody has to sign for.]
    Edie: Quite a few. Could I have them in alphabetical order? # thought: So I'm being discussed. Good to know. # mood: shut
    -> with_us
* (your_back) [Sorry. I'm so sorry, Edie. You're working like mad, and the last thing you need is one more of us on your back. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: relationship # why: It means every word of the sorry, and there's nothing behind it that she could answer.]
    Edie: You're on it, though. # thought: That's a nice apology. It'd hold about nine newtons.
    -> with_us

=== with_us ===
# phase: open
Click. Click.
Edie: That's me, pulling on things. It clicks, you pull. That's the whole job. # thought: Small talk. I can do small talk about buckles.
Edie: So. The Linnet. It's with us.
* (your_queue) [I believe that. It's your queue, and I'll leave it where it is. # clarity: -1 # care: 1 # signal: softened-the-message # style: consensus # why: It takes her at her word, and gives away the reason for the call along with it.]
    Edie: Will you? That's nice. # thought: Then why does it ring?
    -> over_your_head
* (two_mails) [I know it is, and I'm grateful to all of you for that. It would help me to have an hour: which one could you stand by, do you think? # clarity: 1 # care: -1 # signal: clear-request, no-room-for-the-person # style: analysis # why: Thanks, and a choice that is left to her, and it is once more the question that she has answered with three words every time.]
    Edie: The one when it's done. # thought: When, with a ribbon on it. You've got a folder of those from me.
    -> over_your_head
* (explain_who) [I'd hate it if the hospitals had to be told who moved the date. # clarity: -1 # care: -1 # signal: threat, hinted # style: consensus # why: It's said with regret and works like a lever, and what is asked for has gone missing behind it.]
    Edie: Would they need telling? # thought: Write that down, Edie. With the time.
    -> over_your_head
* (from_inside) [I believe you. What do those words look like from where you're standing? # clarity: 2 # care: 1 # signal: invited-input # style: relationship # why: It takes the three words as true, which nobody has done yet, and asks to be let in behind them.]
    { temper:
    - "brisk":
        Edie: From in here it looks like a hall with too few people. # thought: That's a fair question. It's got a floor to it.
    - else:
        Edie: It looks like my name, on a line, with nothing in front of it. # thought: Careful. You said more than you meant.
    }
    -> over_your_head

// ---------------------------------------------------------------- explore

=== over_your_head ===
# phase: explore
# pressure: high
# room: key
The radio goes off. A door, and it is a smaller room.
Edie: {with_us.explain_who:While we're on who did what. You wrote to Piet.|Before I tell you anything. You wrote to Piet.} # thought: He put it up on the screen. I was in yellow.
Edie: Eleven lines. Is there anything else of that sort I ought to know about?
* (twice) [Yes. Yesterday I asked Ralph to ring you. That makes it twice. # clarity: 2 # care: 1 # signal: owned-my-part # style: speed # why: The second one comes from the person who did it, before she can find it out, and without a reason hung on it.]
    { temper:
    - "brisk":
        Edie: Ralph. # thought: The top. You skipped a floor.
        Edie: Right. Better from you than in the lift.
    - else:
        You can hear her breathe.
        Edie: You needn't have told me that. # thought: I'd have found out at the worst moment. I usually do. # mood: listening
    }
    -> the_other_phone
* (clumsy) [Those eleven lines were mine, and they were wrong. I'm sorry. # clarity: -1 # care: 1 # signal: owned-my-part, softened-the-message # style: relationship # why: The regret about Piet is real, and it is laid over the question that she had asked.]
    Edie: Well. Thank you. # thought: That's a better answer than I'd expected. I'll have it, then. # mood: softer
    -> the_other_phone
* (next_step) [I'm sorry about Piet. I'd had three words in five days. From now on you hear it from me first, before anybody else does. # clarity: 1 # care: -1 # signal: explained-why, no-room-for-the-person # style: analysis # why: A fair reason and a good rule; the rule was broken yesterday, with Ralph, and her question was whether there is anything else.]
    Edie: From now on. # thought: That wasn't a no. I asked you a yes or no.
    -> the_other_phone
* (kept_informed) [I copied Piet in on where we were, and no more than that. # clarity: -1 # care: -1 # signal: softened-the-message # style: consensus # why: It finds a kinder word for it, in front of somebody who has read the letter.]
    Edie: "I'd be grateful for anything you can do to unblock her." # thought: I can do all eleven from memory.
    Edie: Unblock. Like a drain.
    -> the_other_phone

=== the_other_phone ===
# phase: explore
# pressure: high
# room: key
A second phone, near her.
Edie: Don't go away.
You are put on hold. The music is your own advertisement. One click, a woman sings, and away. You get her four times.
{
- over_your_head.twice:
    Edie: Ralph's office. Would I come up at half past three. Well, you did say. # thought: You did. I was able to sound bored.
- else:
    Edie: Ralph's office. Would I come up at half past three. I did ask you if there was anything else. # thought: I asked you straight. I'd like to hear it from a person. # mood: hurt
}
* (on_a_day_like_this) [That's the last thing you need today, and it's come from our side. I'm sorry, Edie. # clarity: -1 # care: 1 # signal: scripted-empathy # style: consensus # why: The sympathy is felt, and "our side" is a roomy place to keep one's own phone call in.]
    Edie: Your side. # thought: You say that as if it had blown in from there.
    -> stand_clear
* (i_asked_him) {not over_your_head.twice} [That was me, yesterday. You asked me, and I didn't say. I'll ring him now, so you needn't go up. # clarity: 2 # care: 2 # signal: owned-my-part, removed-obstacle # style: speed # why: It's late, and it leaves nothing out; and it stops the thing and doesn't only regret it.]
    You do it on the other line, with her listening. It takes forty seconds, and is not pleasant.
    Edie: You've a good phone voice when you're in trouble. # thought: I heard that. You didn't say it was me. # mood: listening
    -> stand_clear
* (i_call_it_off) {over_your_head.twice} [I started that, so I'm the one who stops it. Stay on the line. # clarity: 2 # care: 2 # signal: removed-obstacle # style: relationship # why: Owning it was the first half; this takes the half hour back off her, where she can hear it done.]
    You do it on the other line, with her listening. It takes forty seconds, and is not pleasant.
    Edie: You went quite pink. I could hear it. # thought: Nobody's ever called one of those back. # mood: listening
    -> stand_clear
* (give_him_an_hour) [That's a bad moment for you, I can hear it. Go up, give him only the hour you can stand by, and I'll back you on it, whichever it is. # clarity: 1 # care: -1 # signal: standard-without-support, passed-the-buck # style: consensus # why: Clear advice with backing, for a pressure that was ordered from this end of the line and could be called off from there.]
    Edie: You'll back me. # thought: You lit it, and now you're holding my coat.
    -> stand_clear
* (might_help) [It needn't be a bad thing, though. Once he's heard it from you he can see that you get whatever you need. # clarity: -1 # care: 0 # signal: waited-for-agreement # style: relationship # why: It makes the best of the summons for her, and she didn't ask for the best of it.]
    Edie: Whatever I need. He'll give me a date. # thought: They always give you a date. I've a drawer of them.
    -> stand_clear

=== stand_clear ===
# phase: explore
A loudspeaker: stand clear. Three, two, one. You take the phone from your ear, and hear it all the same.
Edie: That wasn't yours. That was a bicycle trailer. # thought: Was.
Edie: You've never been here for one, have you?
* (cake) [I should have come long ago. When this one's behind us I'd like a whole day of it, and I'll bring the cake. # clarity: -1 # care: 1 # signal: unclear-outcome # style: consensus # why: It's a real wish to come, moved to a time at which it can no longer help.]
    Edie: They like lemon. # thought: When it's behind us. It's in front of us. It's on a trolley.
    -> good_seat
* (not_a_visit) [No, and I'm sorry. What time are you done today? I'll come down and look at it with you. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: An apology and a visit, and between the two of them the question that she has had five times: when.]
    Edie: What time. # thought: You'd even put a time on that. I'd have shown you something. Never mind.
    -> good_seat
* (eight_days) [Once, in September, with the new buckle in a bag. I'd ordered it eight days before. I've not shown my face since. # clarity: 1 # care: 1 # signal: owned-my-part # style: relationship # why: It finds its own share in the history and says it plainly, to the one who had to take it.]
    { stuck == "let_go":
        A click. It isn't followed by anything.
        Edie: Eight. You brought a sample, in a jiffy bag. # thought: I've got it here. I've got its brother here, too.
    - else:
        Edie: Eight. I'd found out on the second, from the canteen. # thought: You remember it was eight. So do I.
    }
    -> good_seat
* (seen_the_film) [I've seen your film from March, all forty frames of it. It passed. So what is there still to look at? # clarity: 0 # care: -1 # signal: over-analysed # style: analysis # why: It has done its homework, and the homework is used to tell her that hers is finished.]
    Edie: That was March. # thought: March had another buckle. You know that. You did it.
    -> good_seat

=== good_seat ===
# phase: explore
# pressure: high
Edie: It's a good seat. I'm not saying it's not a good seat. # thought: There. I've said nothing, and I've said it twice.
{ temper:
- "brisk":
    The soles again, up and down now.
- else:
    Very quietly, the door is shut a second time.
}
* (leave_it) [Then let's leave it there until tomorrow. You've a hall to run, and I think we both know where we stand. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It is considerate about the time and lets both of them walk off with their own idea of where that is.]
    Edie: Do we? # thought: I don't. I was about to.
    Edie: Tomorrow, then. It'll be here. It's with us.
    The radio comes back on before the line closes.
    -> aftermath
* (wait) [(Say nothing. Leave the line open.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: It gives her a gap that nobody else has given her today; what it's for must come from the next line.]
    { temper:
    - "brisk":
        Edie: Hello? Have you got a question, or have you got me on speaker? # thought: Silence is for people with time.
        -> anything_else
    - else:
        It goes on for some time. The fan in there has a tick in it.
        Edie: You're not typing. I'd hear it if you were typing. # thought: Piet types while I talk. I always hear it. # mood: open
        -> with_us_means
    }
* (couldnt_sign) [So what are you saying? Tell me the one thing in that file you couldn't put your name to today. # clarity: 2 # care: 0 # signal: clear-request, over-analysed # style: analysis # why: It's exact enough to be answered in four words, and it has the ring of somebody taking a statement.]
    { temper:
    - "brisk":
        The soles stop.
        Edie: Ha. Somebody's finally pulled on it. # thought: That I can answer. It's got edges. # mood: open
        -> with_us_means
    - else:
        Edie: And who'd be reading that? # thought: It's a good question. It'd look good on a screen, too.
        -> anything_else
    }
* (badly_first) [Say the next bit badly. It'll stay on this line, and nobody upstairs gets half a sentence of yours from me. # clarity: 1 # care: 2 # signal: made-it-safe, named-the-gap # style: consensus # why: It hears that there is a next bit, asks for it unfinished, and says where it won't go.]
    { temper:
    - "brisk":
        Edie: I'm not a confessional. I'm a test hall. # thought: If you want to know a thing, ask the thing.
        -> anything_else
    - else:
        Edie: Half a sentence is what it was, the last time. By supper it was policy. # thought: You know about the half sentences.
        Edie: All right. # mood: open
        -> with_us_means
    }

=== anything_else ===
# phase: explore
Edie: Was there anything else? Only I've people standing here. # thought: Last chance. I'd take it, if I were you.
* (ring_at_five) [See to them first. At five, when the hall's empty, I'd like to hear what's really holding it. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: The better hour is meant and so is the question; she has two minutes now, and whatever she nearly said has been given till five to close again.]
    { temper:
    - "brisk":
        Edie: At five I'm gone. I've a choir. # thought: I'm a good alto. I'd be wasted on you.
    - else:
        Edie: At five. And between now and then you'd ring who? # thought: That came out faster than I'd planned.
    }
    -> so_what
* (which_of_three) [Yes. What's in the way: people, paper or the seat? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: speed # why: It's small enough to be answered in one word with people standing there, and any of the words would be news.]
    Somebody is told to give her two minutes. A door.
    { stuck:
    - "visitors":
        Edie: People. # thought: That's the first multiple choice I've liked.
    - "sent_back":
        Edie: Paper. Yours, as it happens. # thought: You don't know. You really don't know.
    - else:
        Edie: The last one. # thought: There. I haven't said it. I've ticked it.
    }
    -> with_us_means
* (warehouse) [No, thank you. You're full up, I can hear it. You get my two people at eight, and I plan for four. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: Kindly meant and quickly done: it settles what is going on without having heard it, and sends hands for what may not be a matter of hands.]
    Edie: You send who you like. # thought: Full up. Well, it saves me saying it. # mood: flat
    -> so_what
* (a_feeling) [I do have the feeling that there's something. But I won't put you on the spot, I'll leave that with you. # clarity: -1 # care: 0 # signal: hinted, avoided-decision # style: relationship # why: It comes as far as the door and then apologises to the door.]
    Edie: It's been left with me. Yes. # thought: Everything is. It's in the name.
    -> so_what

=== with_us_means ===
~ knows = true
{ stuck:
- "visitors":
    -> four_of_seven
- "sent_back":
    -> the_thirteenth
- else:
    -> two_in_forty
}

=== four_of_seven ===
# phase: explore
# pressure: high
# room: key
Edie: The people who certify us came on the ninth. They don't ring first. They've got four of my seven, talking about 2023.
Edie: I'm not meant to say they're in the building. Yours is eleventh, on a trolley. Nobody's opened it. # thought: Thirteen days of "with us". It is. So's the trolley. # mood: exposed
* (two_weeks_like_that) [Three people for everything, and me asking when. That was no help to you. What would it take from up here to get your four back? # clarity: 0 # care: 1 # signal: acknowledged-difficulty, owned-my-part # style: relationship # why: It sees how the three words came about and wants to do something, about the visitors, whom nobody can move, and leaves the trolley standing.]
    Edie: My four come back when they're let go. # thought: That was kind. Nobody's read the file, though.
    -> so_what
* (could_have_said) [Eleventh. I could have planned for that, on the thirteenth. What kept you? # clarity: 1 # care: -1 # signal: named-the-gap, blame # style: relationship # why: The regret about the thirteenth is fair, and it bills her in the minute in which she came out with it.]
    Edie: Being allowed to. # thought: And there's why I didn't. # mood: flat
    -> so_what
* (surely_they) [Then let me get you your people back. I'll ring the auditors this afternoon, say what hangs on it, and have two of them with you by tomorrow. # clarity: 1 # care: -2 # signal: no-room-for-the-person, rushed-decision # style: consensus # why: Help that goes straight to the cause and has a day on it, and the first thing it tells those visitors is that she has told.]
    Edie: And how would you know that they're here? # thought: I wasn't meant to say. I've just said so, and you're dialling.
    -> so_what
* (needs_you) [Which of that needs you yourself, and which of it could my two technicians do? # clarity: 2 # care: 2 # signal: invited-input, offered-support # style: analysis # why: It drops the when, splits the work into hers and anybody's, and puts two people on the table.]
    Edie: Me? An hour. One hour, with a door. # thought: I'd never worked it out. It's one hour.
    Edie: The rest is fetching. They fetch all day, those visitors. # mood: open
    -> so_what

=== the_thirteenth ===
# phase: explore
# pressure: high
# room: key
Edie: We sent it back. On the thirteenth, nine in the morning. Forty pages about a buckle you don't fit any more. There's no change note for the new one.
Edie: It went to linnet-launch. Then I waited for you. # thought: "With us", I wrote. I was cross by then. I meant "with you". # mood: exposed
You know that mailbox. It was Kit's, and Kit left in October.
* (kits_box) [Nobody reads that one since Kit left. So all this while it's been with me. # clarity: 1 # care: 2 # signal: owned-my-part # style: relationship # why: It turns the thirteen days round without being made to, with her own three words, and then she can say what is missing.]
    Edie: With you? # thought: All this time I had you down as rude. You had me down as slow.
    Edie: Four pages. Orrin have three of them already. They've only to be asked. # mood: open
    -> so_what
* (you_had_my_number) [That box was ours to close. You've got my number, though: one call. # clarity: 1 # care: -1 # signal: blame, named-the-gap # style: speed # why: It takes its share in half a sentence, and makes her answer for a mailbox that wasn't hers.]
    Edie: I could have. And you could read your post. # thought: We're both right. That's the worst kind. # mood: flat
    -> so_what
* (shambles) [Thirteen days, and all of them ours. I'm sorry, Edie. I'll have that box closed today, and from now on anything of yours comes to me. # clarity: 0 # care: 1 # signal: owned-my-part, acknowledged-difficulty # style: relationship # why: A proper apology, and it mends the box of the thirteenth; the four pages that are missing for tomorrow it hasn't asked about.]
    Edie: So the box is shut. And the note? # thought: You're sorry. Now say "tonight".
    -> so_what
* (same_to_look_at) [Could you sign on the old pages, if I bring you the new note on Monday? # clarity: -1 # care: -1 # signal: let-standard-slide, no-room-for-the-person # style: consensus # why: It's a fair exchange with a day on it, for a signature on pages that are about another buckle.]
    Edie: On the old ones. # thought: I'll pretend you said that to somebody else. # mood: flat
    -> so_what

=== two_in_forty ===
# phase: explore
# pressure: high
# room: key
Edie: Listen.
A click. Something slides.
Edie: That clicked. And it came out. I pulled as hard as you'd pull a sock. Two in forty, from the cold box. The new ones.
Edie: It could be my rig. I'll know on Monday. # thought: If I say maybe, by supper it's "safety says no". So it's with us. # mood: exposed
* (strictly) [Thank you for telling me a maybe. What would you need, you and your rig, to know it by noon tomorrow? # clarity: 1 # care: -1 # signal: over-analysed, no-room-for-the-person # style: analysis # why: Thanks and an offer of help, with the one hour that she has just ruled out: she will know on Monday, and what she asked for was that a maybe may count.]
    Edie: A Monday. I did say Monday. # thought: You've thanked me for the maybe, and given it till lunch. # mood: flat
    -> so_what
* (forget_tomorrow) [Then take Monday, and longer if you need it. Tomorrow's mine to lose, don't give it another thought. # clarity: -1 # care: 1 # signal: let-standard-slide # style: speed # why: It's on the right side at once, and four o'clock, the hospitals and the six hundred go overboard together.]
    Edie: It's still tomorrow. People still go home with a baby. # thought: Don't drop it. Help me hold it.
    -> so_what
* (not_signed) [Then I don't want it signed. Not tomorrow, and not for me. # clarity: 1 # care: 2 # signal: held-the-standard, made-it-safe # style: speed # why: It takes her maybe as enough, at the price of the launch, and says out loud that the request has fallen.]
    The fan. Nothing else.
    Edie: You've got 2,400 boxes. # thought: I had a whole speech. I had slides. # mood: open
    You say you know how many boxes you've got.
    -> so_what
* (who_else) [Thank you for trusting me with that. It stays between us, and on Monday you and I tell everybody together. # clarity: -1 # care: 0 # signal: avoided-decision # style: consensus # why: It keeps her maybe safe and has a day on it, on the far side of four o'clock tomorrow: until then it's the same three words with one more person behind them.]
    Edie: Between us. # thought: So now it's with us and you. And the vans load tomorrow.
    -> so_what

// ---------------------------------------------------------------- agree

=== so_what ===
# phase: agree
# pressure: high
# room: key
{ stuck:
- "visitors":
    Outside her door somebody polite is looking for a Mrs Vargas.
- "sent_back":
    Paper, being squared on a desk.
- else:
    A click. She doesn't pull.
}
Edie: So what is it you want? From me, I mean. Not from the company. # thought: {knows: Now we'll see what you've done with it.|A signature. Say it, and I'll say it's with us.}
* (best_you_can) [Whatever you can manage, really. You've never done less than your best for us, and I know you won't now. # clarity: -1 # care: 1 # signal: unclear-outcome, stated-belief # style: relationship # why: She's trusted, and left to guess what with.]
    Edie: My best. # thought: By when? Of what?
    -> so_which
* (noon_or_ring) {not knows} [The signature, by noon tomorrow. If there's a snag you ring me on this number, whatever I'm in. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: Nothing could be misread in it, and the snag has been there all the time.]
    ~ dated = true
    Edie: Noon. If there's a snag. # thought: If.
    -> at_noon
* (top_of_trolley) {knows && stuck == "visitors"} [The top of the trolley, and signed by noon tomorrow. Your visitors can spare you for as long as that takes. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: A place and an hour, and the two things that make it hard are waved through.]
    ~ dated = true
    Edie: Can they? You tell them. # thought: And the ten underneath ring me tonight. I've given up on supper.
    -> their_other_three
* (six_then_noon) {knows && stuck == "sent_back"} [You'll have the note by six. After that there's nothing missing, so I'd expect it signed by noon tomorrow. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: analysis # why: Both hours are clear, and her reading has been reckoned as a formality.]
    ~ dated = true
    Edie: You'd expect. # thought: I haven't read a line, and I'm already late.
    -> not_enough
* (friday_noon) {knows && stuck == "let_go"} [An answer from the cold box by Friday noon. I can hold the vans one day. I can't hold them until Monday. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: It gives a day and keeps the size of it; how long a buckle has to lie in the cold isn't asked.]
    ~ dated = true
    Edie: It's seventy-two hours. I can't make them colder. # thought: You've bargained with a freezer.
    Edie: Friday noon. I'll tell you what I've got.
    -> twelve_hospitals
* (noon_and_hands) {not knows} [The signature by noon tomorrow. From now till then my two technicians are yours, for anything you point at. # clarity: 2 # care: 0 # signal: clear-request, rushed-decision # style: speed # why: The request has an hour and comes with hands; whether hands are what is missing, nobody has asked her.]
    ~ dated = true
    { stuck == "visitors":
        Edie: Two people. Just like that. # thought: I could cry. I couldn't tell you why, that's the trouble.
    - else:
        Edie: That's generous. I don't know what I'd point at. # thought: It isn't hands.
    }
    -> at_noon
* (one_hour) {knows && stuck == "visitors"} [One hour at eight, with a door. My two do the fetching, and I square it with the ten ahead of me. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: consensus # why: It asks for the one thing that only she can do, and takes over the fetching and the quarrel.]
    ~ dated = true
    ~ fits = true
    Edie: You'll square it. With Sanjay? # thought: Sanjay rings at night.
    Edie: Eight o'clock. If I sign at nine you've got seven hours. # mood: lighter
    -> their_other_three
* (four_pages) {knows && stuck == "sent_back"} [The four pages by six tonight, from my hand into yours. You read them at eight, and if it's no it's no. # clarity: 2 # care: 2 # signal: clear-request, left-it-with-them # style: speed # why: The first hour in it is on the one who asks, and her no is left as good as her yes.]
    ~ dated = true
    ~ fits = true
    Edie: From your hand. You'd have to come down here. # thought: I'd better find a chair.
    Edie: Eight, then. I read fast when it's all there. # mood: lighter
    -> not_enough
* (six_hundred) {knows && stuck == "let_go"} [Something smaller. The six hundred with the old buckle, tomorrow. The rest when your cold box says so. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: It says that the request has shrunk, which seats can go and what the others wait for, and leaves the waiting to her evidence.]
    ~ dated = true
    ~ fits = true
    Edie: Six hundred. I passed that one in March. I could sign that now. # thought: It's been sitting there. I was so busy saying no.
    Edie: You thought of that quickly. # mood: lighter
    -> twelve_hospitals
* (before_i_ask) [I'd rather ask first. What would you need, to put your name on it and go home and sleep? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It lets her set the terms before they're set for her; the asking still has to be done.]
    { stuck:
    - "visitors":
        Edie: An hour with a door, and somebody to tell the other ten. # thought: I didn't know it was that short a list.
    - "sent_back":
        Edie: Four more pages than I've got. # thought: There. That's nearly telling you.
    - else:
        Edie: A buckle that stays shut when it's cold. # thought: That's not nearly telling you. That's telling you.
    }
    -> so_which

=== at_noon ===
# phase: agree
Edie: And at noon, if it's still with us? # thought: Ask me why it would be. I've left it open for you.
* (wrong_thing_then) [Then noon was wrong, and you knew when I said it. Tell me what I don't know. # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: consensus # why: It hears that the question has an answer in it, and would sooner lose the noon than miss that.]
    -> told_late
* (back_to_piet) [Then I'd go back to Piet, in writing. I'd honestly rather not. # clarity: 1 # care: -2 # signal: threat # style: relationship # why: She knows what would happen next, and what she'd be well advised to keep to herself until it does.]
    Edie: In writing. With a highlighter. # thought: Then you'll hear it from Piet. # mood: shut
    { safety < 36:
        -> on_the_form
    - else:
        -> one_back
    }
* (bit_of_slack) [We'd see. Between ourselves, there's usually some slack in a van. # clarity: -2 # care: 0 # signal: unclear-outcome # style: analysis # why: It's meant to take the pressure off, and it takes off the hour.]
    Edie: Is there? You never said. # thought: So it's noon, or some other time.
    -> one_back
* (it_wont_be) [It won't be, Edie. You've never let anybody down, not yet. # clarity: -1 # care: 1 # signal: stated-belief, softened-the-message # style: analysis # why: It thinks well of her, and closes the door she was holding open.]
    Edie: That's a nice thing to say. # thought: It'll be with us at noon. I could tell you now.
    -> one_back

=== told_late ===
~ knows = true
{ stuck:
- "visitors":
    Edie: There's an audit in. Since the ninth. They've four of my seven. Nobody's opened your file. # thought: Not a soul, they said. You're a soul. # mood: open
- "sent_back":
    Edie: We sent it back to you on the thirteenth. No change note for the buckle. It went to linnet-launch. # thought: You didn't know. Look at that. # mood: open
    Kit's box. Kit left in October.
- else:
    A click. Something slides.
    Edie: That's one of your new buckles, out of the cold. Two in forty. I won't know till Monday if it's them or my rig. # thought: Say "strictly speaking" and I'll hang up. # mood: open
}
-> so_which

=== so_which ===
# phase: agree
{ told_late:
    Edie: So. What do you want now? # thought: I've shown you mine.
- else:
    { so_what.before_i_ask:
        Edie: So which is it? I can't sign a nice talk. # thought: I'd like to. I'd have signed dozens.
    - else:
        Edie: Only, what do I do with it? There's a form. It has a box for the time. # thought: Somebody has to fill in the box.
    }
}
* (whenever) {knows || not so_what.before_i_ask} [You tell me when you're ready. I'd sooner have it right than have it soon, and you're the one who knows. # clarity: -1 # care: 1 # signal: made-it-safe, let-standard-slide # style: consensus # why: It says the thing safety people wait years to hear, and nothing can be loaded into it.]
    Edie: Can I have that framed? # thought: And at four tomorrow, what do you load?
    -> one_back
* (yes_or_no) [I need a time, and I need it in writing. Three tomorrow, Edie. A yes or a no. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: It couldn't be plainer, and everything she might have added has been turned into one syllable.]
    ~ dated = true
    Edie: You'll have a yes or a no. # thought: You'll have a no. They're quicker to write.
    -> one_back
* (stop_there) {not knows && so_what.before_i_ask} [Go back one. You've just told me something, and I nearly missed it. What did you mean? # clarity: 1 # care: 1 # signal: checked-understanding, invited-input # style: analysis # why: It turns round for the one thing she dropped on the way, before asking for anything on top of it.]
    -> told_late
* (sleep_on_it) [Let's both sleep on it, shall we, and see in the morning how far you've got by then. # clarity: -2 # care: 0 # signal: avoided-decision # style: consensus # why: It's a real offer to go on tomorrow, on the one question that has to be out of the way before tomorrow.]
    Edie: In the morning I'll have got one night further. # thought: I don't sleep on things. They're all over the bed.
    -> one_back
* (ring_with_it) {not knows} [By three tomorrow. Ring me at noon with what's in its way, and I'll come and move it. # clarity: 2 # care: 2 # signal: clear-request, offered-support # style: consensus # why: It has two hours in it and a pair of arms; what is in the way stays unknown until tomorrow.]
    ~ dated = true
    Edie: Yourself. With your own hands. # thought: It's in the way now. You could move it now.
    -> one_back
* (door_shut) {knows && stuck == "visitors"} [Your hour, eight to nine tomorrow. I'll see to the fetching and to Sanjay. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: consensus # why: It asks for one hour, which is what it takes, and carries the rest.]
    ~ dated = true
    ~ fits = true
    Edie: You'll see to Sanjay. # thought: Nobody sees to Sanjay. I'd like to watch.
    Edie: Eight, then. With a door. # mood: lighter
    -> one_back
* (tonight_at_six) {knows && stuck == "sent_back"} [Four pages, on your desk by six. At nine tomorrow you tell me if they're good enough. # clarity: 2 # care: 2 # signal: clear-request, left-it-with-them # style: relationship # why: The work comes first and from the right side, and what is asked of her is a judgement and not a yes.]
    ~ dated = true
    ~ fits = true
    Edie: And if they aren't?
    You say that she tells you that, then, at nine.
    Edie: That I can do. # mood: lighter
    -> one_back
* (only_the_old) {knows && stuck == "let_go"} [Less than I came for. Six hundred have the old buckle. Those at four, and the others wait for Monday. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: analysis # why: It says that it's less, how much less, and that the rest waits for her evidence and not for her nerve.]
    ~ dated = true
    ~ fits = true
    Edie: The old ones. I could sign those now. # thought: I'd been looking at the no for so long.
    Edie: That's four hospitals. Four's not nothing. # mood: lighter
    -> one_back

=== their_other_three ===
# phase: agree
Edie: And at nine, when the visitors want me as well? # thought: They will. They've a list. I'm on it as "Ms Vargas (key)".
* (thirteen_days) [I honestly don't know how you've stood it. Thirteen days of that. # clarity: -1 # care: 1 # signal: named-the-emotion # style: relationship # why: It's the first time that anybody has counted those days from her side, and nine o'clock is as open as before.]
    Edie: I told the bicycle trailer. # thought: And look what happened to that.
    -> one_back
* (surely_not) [They can't want everybody, surely. They'd see that themselves. # clarity: -1 # care: 0 # signal: unclear-outcome # style: analysis # why: It's a sensible hope about people who have four of her seven already.]
    Edie: You'd think so. # thought: I thought so on the ninth.
    -> one_back
* (one_past) [Ring me at one minute past. I'd sooner move the vans at nine than at ten to four. # clarity: 2 # care: 2 # signal: clear-request, explained-why # style: speed # why: It takes the bad case as likely, and says what to do with it while it's still cheap.]
    Edie: You'd move the vans. # thought: They move. I thought they were nailed down.
    Edie: One minute past. I can manage one minute.
    -> one_back
* (you_are_the_head) [Then you say no to them for one hour, you've every right to. I'll come down at nine and stand outside your door, so you're not alone with it. # clarity: 1 # care: 0 # signal: standard-without-support # style: relationship # why: Plain, and it keeps her company, in front of the very people who aren't supposed to know that anybody knows.]
    Edie: Standing there because of what? They'll ask you. They ask everybody. # thought: You're not meant to know there's a door to stand at.
    -> one_back

=== not_enough ===
# phase: agree
Edie: And if I've read it, and it's not enough? # thought: This is where you tell me it'll be fine.
* (half_of_europe) [It will be. Orrin make buckles for half of Europe, they'd know. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: She asks what happens if, and is told that it won't.]
    Edie: Half of Europe. And which half rang you? # thought: It'll be fine. There it is.
    -> one_back
* (nine_not_four) [Then it's no, at nine, and I've seven hours. I won't ask whose fault it is. # clarity: 2 # care: 2 # signal: made-it-safe, learning-not-blame # style: relationship # why: Her no gets an hour, a use and a promise about the first thing that'll be said to it.]
    Edie: At nine I could still be some use to you. # thought: Seven hours. I thought you only had the one hour, and it was four.
    -> one_back
* (all_in_one_go) [Then you give me everything that's missing, in one go, and I'll have it on your desk by three, even if I have to drive to Orrin for it. # clarity: 1 # care: 0 # signal: clear-request, standard-without-support # style: analysis # why: It works hard for her, and asks her to be complete about what she hasn't seen; a page that comes at three will have been read by nobody at four.]
    Edie: In one go. If I can see it in one go. # thought: You can't see what isn't there in one go. That was the whole trouble.
    -> one_back
* (no_hard_feelings) [Then that's how it is, Edie, and no hard feelings. None at all. # clarity: 0 # care: 1 # signal: made-it-safe, unclear-outcome # style: consensus # why: It makes room for her no and says nothing of what would happen after it.]
    Edie: No hard feelings. And the vans? # thought: You'd stand there with no hard feelings and 2,400 boxes.
    -> one_back

=== twelve_hospitals ===
# phase: agree
Edie: And the hospitals? {fits:Eight|All twelve} of them get nothing on Monday. What do they get told? # thought: "Safety says no." Go on. It's short.
* (your_extension) [That safety needs a few more days. I'd give them your extension, you can explain a rig better than I can. # clarity: 1 # care: -1 # signal: passed-the-buck # style: consensus # why: It's accurate, and it makes her the face of the news and the switchboard for it.]
    Edie: My extension. It's on the box already, under "in case of accident". # thought: Safety says no. I timed it.
    -> one_back
* (at_the_supplier) [A hitch at the supplier. It's true enough, and that way nobody needs to ask you any questions. # clarity: -1 # care: 0 # signal: rescued, hinted # style: speed # why: It's meant as cover for her, and twelve hospitals learn that you say things that are true enough.]
    Edie: True enough. # thought: That's the margin I've just turned down in a buckle.
    -> one_back
* (leave_them_to_me) [Don't you carry that. I ring all twelve tonight, and say it's a delay on our side. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: speed # why: It takes the calls off her and has a night on it; the word that she asked for is "delay", and twelve hospitals will know who delays things.]
    Edie: A delay on our side. # thought: They've all got a safety. They know who delays things.
    -> one_back
* (as_it_is) [A buckle opened in the cold, we don't know why yet, and we stopped. I ring them tonight. You hear it first. # clarity: 2 # care: 2 # signal: explained-why, owned-my-part # style: speed # why: The truth goes out from the one whose launch it is, as a thing that both of them did, and nobody is surprised by the wording.]
    Edie: We stopped. # thought: You said "we". About a no.
    Edie: Read it to me at six. I'll take the adjectives out.
    -> one_back

=== one_back ===
# phase: agree
The loudspeaker, further off. Three, two, one. This time you have the phone away before it comes.
{ fits:
    Edie: Can I have one back? The next seat. The Wagtail. # thought: You've asked for something. It's only fair.
- else:
    { dated:
        Edie: I want something, too. The next seat. The Wagtail. # thought: I may as well. It can't get worse.
    - else:
        Edie: Well, I want something. The next seat. The Wagtail. # thought: One of us has to.
    }
}
Edie: I want to be there before you give anyone a date.
* (fourteenth) [Yes. The fourteenth of January, before sales. You say June, and it's June. # clarity: 2 # care: 2 # signal: invited-input, left-it-with-them # style: consensus # why: It gives her wish a day and says what it will cost, which is how she can tell that it's been understood.]
    Edie: And when they hate that?
    You say that you expect to be hated in January.
    Edie: I'll bring a buckle. # thought: Fourteenth. I've written it on my hand.
    -> all_of_that
* (this_one_first) [Let's get this one out of the door first. I can only think about one seat at a time, and it's due tomorrow. # clarity: 1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It's honest about the order, and she has just heard that hers is the part that can wait.]
    Edie: One at a time. # thought: That's how this one happened.
    -> all_of_that
* (anything_you_like) [Of course, Edie. Anything you like. After all this you've earned it ten times over. # clarity: -1 # care: 1 # signal: said-yes-to-everything # style: speed # why: It's a warm yes to a wish that hasn't been looked at.]
    Edie: Anything. # thought: I only wanted the one thing.
    -> all_of_that
* (dates_from_sales) [I won't promise what I can't hold. What I can do is tell you a date the same day I hear it, before it goes round. # clarity: 1 # care: 0 # signal: explained-why, passed-the-buck # style: analysis # why: Honest about a limit and exact about what is left; she asked to be there before there is a date, and is to be told of it after.]
    Edie: The same day. When it's got legs already. # thought: So it'll be a Thursday again. At four.
    -> all_of_that

// ---------------------------------------------------------------- close

=== all_of_that ===
# phase: close
# pressure: high
# room: key
{ dated:
    You go through it once more{one_back.fourteenth:, January too}. She is ahead of you by the end.
    Edie: Fine. Yes. All of that. # thought: Click. Doesn't mean it's in.
- else:
    You say that it was good to talk at last, and hear yourself not say what about.
    Edie: Yes. Fine. Lovely. # thought: What did we do? What do I write on the trolley?
}
* (got_there) [I'm glad I rang. We both know where we stand now. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: It celebrates the talk, and nobody has looked at the yes.]
    Edie: I expect so. # thought: You haven't pulled on it yet.
    -> next_time
* (with_a_copy) [Thank you, Edie. I'll write that down, Piet in copy, so nobody can move it on you. Confirm by three. # clarity: 2 # care: -1 # signal: rushed-decision, no-room-for-the-person # style: analysis # why: It thanks her, and means the copy as cover; it brings back into the call the one reader who put eleven lines about her on the screen.]
    Edie: In copy. # thought: You were doing quite well. # mood: flat
    Edie: I'll confirm that I've received it.
    -> next_time
* (pull_on_it) [That clicked. Which bit comes open when I pull? # clarity: 1 # care: 2 # signal: checked-understanding, made-room-for-context # style: analysis # why: It does to the promise what she does to everything else, and shows that the loose bit may be said.]
    She laughs. You hadn't known what that sounds like.
    { not dated:
        Edie: All of it. There's nothing to hold it. What did you want by when? # thought: Well, you pulled.
        You say that you'll write it down and ring back. She says she'd wait for that.
    - else:
        {
        - not fits:
            Edie: Your hour. It's yours. It isn't how long it takes. # thought: Well, you did ask which bit.
        - stuck == "visitors":
            Edie: Me. I'll get to half past seven, and somebody'll cry, and I'll go and look for a binder. # thought: That's it. That's the weak part.
            Edie: Have your two here at half past. Then I can't.
        - stuck == "sent_back":
            Edie: Six. You'll be here at ten to seven with three of the four. # thought: That was rude. It's also where it'd go.
            Edie: Bring the three. Don't wait for the fourth.
        - else:
            Edie: Monday. You'll ring on Sunday night, and I'll want to give you something. # thought: I would, too. I'd hate it.
            Edie: So don't ring. I ring.
        }
    }
    -> next_time
* (once_round) [Don't say it yet. Walk once round the sled, I'll hang on, and then say it again. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: consensus # why: It gives a quick yes the time to become a slow one; what the yes is to isn't looked at.]
    { temper:
    - "brisk":
        Edie: I've been round it. That's how I think. # thought: Nice try. You might've just asked.
    - else:
        Soft steps, all the way round.
        Edie: {dated:I'll do my part. I'm not sure you'll still like it at four.|I walked round it. There's nothing on it.} # thought: That was nearer the bone than I'd meant.
    }
    -> next_time

=== next_time ===
# phase: close
The door, and the big room again, and the fan.
{ all_of_that.with_a_copy:
    Edie: And the next time you get three words from us? Does that go in copy, too? # thought: There'll be a next time. I know us.
- else:
    Edie: And the next time you get three words from us? What do you do then, up there? # thought: There'll be a next time. I know us.
}
* (plan_without) [I'd ask you once more. After that I'd have to plan without you. # clarity: 1 # care: -1 # signal: threat, standard-without-support # style: speed # why: It's fair and it comes with a warning, and it teaches her what the next three words had better be.]
    Edie: Without us. # thought: Then it'll be two words. "Under review." # mood: flat
    -> aftermath
* (hear_it_first) [I ring, and ask what it's stuck on. If I do go up, you'll know an hour before they do. # clarity: 1 # care: 2 # signal: made-it-safe, held-the-standard # style: speed # why: It doesn't promise never; it says what will come first, and who'll hear of it first if that fails.]
    Edie: An hour. I could wash my hair. # thought: That's one I'd believe. It's got a bit of give in it, where it should.
    Edie: And get rid of that jingle. It's not one click and away. It's click, then pull.
    -> aftermath
* (understand_each_other) [I'd hope that it won't come to that. I know now what to ask. # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It has learned something about this time, and says nothing of what would happen the next.]
    Edie: So do I. # thought: Hope's nice. I asked you what you'd do.
    -> aftermath
* (never_again) [I ring you. And I'll never go over your head again, you've my word. # clarity: 0 # care: 1 # signal: made-it-safe, said-yes-to-everything # style: relationship # why: It's a handsome promise, and there is a day on which it couldn't and shouldn't be kept.]
    Edie: Never's a long time. What if I'm the one that's wrong? # thought: Nice, though. I'd give it till spring.
    -> aftermath

=== on_the_form ===
# phase: close
Edie: You know what, there's a form for this. Ask on the form, and you'll get it on the form. # thought: The form can't hear. Lucky form. # mood: shut
Edie: It's got a box for the hour. You'll like the box.
The radio goes back on. She hasn't slammed anything. The line just isn't there.
-> aftermath

=== aftermath ===
{ temper:
- "brisk":
    All you had was soles on concrete. Edie was brisk today: she thinks on her feet, and a straight question was the only sort she had time for.
- else:
    All you had was a door that was shut twice. Edie was wary: since the eleven lines she has listened to everything you say for where it might turn up.
}
{ stuck:
- "visitors":
    And "with us" meant visitors. The audit came on the ninth, took four of her seven people, and wasn't to be mentioned. Your file was eleventh on a trolley.
- "sent_back":
    And "with us" meant that it had been sent back. On the thirteenth, to a mailbox that was Kit's, because the file described a buckle you'd stopped fitting in September.
- else:
    And "with us" meant that two of your new buckles had let go, in the cold, after they'd clicked. She wanted until Monday to be sure. Edie was in the right.
}
{
- stuck != "let_go" && fits && commitment >= 64 && safety >= 57 && trust >= 54:
    -> signed
- stuck == "let_go" && fits && commitment >= 64 && safety >= 57 && trust >= 54:
    -> old_buckle
- dated && safety >= 57:
    -> last_van
- dated:
    -> section_nine
- safety >= 46:
    -> lemon
- else:
    -> upstairs
}

=== signed ===
# ending: signed; Signed, and it holds
# outcome: strong
# friend: I'd let it ring nine times. By the end I'd told somebody on the telephone what I haven't told my own director. And I've got a date in January, on my hand. It won't wash off, I've tried.
{ stuck == "visitors":
    Three weeks later 2,400 Linnets are out. Edie signed at ten past nine, with a door. Your two fetched binders until Tuesday, and one of them has asked to stay. Sanjay isn't speaking to you. Yesterday Edie rang: the Wagtail's handle worries her, and there isn't even a file yet. On every new box is a sticker in her handwriting. Click. Then pull.
- else:
    Three weeks later 2,400 Linnets are out. You brought three pages on the Wednesday, and the fourth at seven next morning, and she signed at nine. Kit's mailbox is closed. You found four other things in it. Yesterday Edie rang: the Wagtail's handle worries her, and there isn't even a file yet. On every new box is a sticker in her handwriting. Click. Then pull.
}
-> END

=== old_buckle ===
# ending: old_buckle; Six hundred, and the reason
# outcome: strong
# friend: I said it. Two in forty, and I'm not sure. I've been sitting on that since Friday. And what I got was, then I don't want it signed. You could have pulled on that, it'd have held.
Three weeks later you know that it wasn't the rig. Six hundred went out on the Thursday. Eight hospitals had to be told. Two said thank you, and one shouted. Orrin have changed a spring. The eighteen hundred leave tomorrow, signed. Yesterday Edie rang about the Wagtail's handle, before there's even a file. On every box, over your line, is a sticker in her handwriting. Click. Then pull.
-> END

=== last_van ===
# ending: last_van; The last van
# outcome: mixed
# friend: It wasn't a bad call. I know what they want and when. There was a thing I'd have said, if it had gone on a minute longer. I'll see if anybody asks.
{ stuck == "let_go" && not fits:
    Three weeks later the Linnets are still in the warehouse, all 2,400, and since that Friday you know why. Edie told you in one sentence as soon as she was sure. The six hundred with the old buckle could have gone on the Thursday. Neither of you had said it. You thought of it last week, in the shower, and so, it turned out, had she.
- else:
    Three weeks later {stuck == "let_go":six hundred Linnets are out, and the rest leave tomorrow|the Linnets are out}. {fits:They went as agreed, on the last van, at ten to five.|They went the Thursday after, once the thing in the way had been found.} Edie answers when you ring, and she's straight with you. The Wagtail's handle won't pass. She has known that for nine days. You found out yesterday, when you happened to be ringing about something else.
}
-> END

=== section_nine ===
# ending: section_nine; See section nine
# outcome: mixed
# friend: They want an answer by the hour, so they get one by the hour. It's all in the procedure. I wrote the procedure. Nobody's ever going to say again that it was with us.
Three weeks later safety replies within the day, every time, on the form. {stuck == "let_go": The Linnet's came at two minutes to four: "Held. See section nine." Section nine is about section four.|The Linnet's came at two minutes to four, signed, with eleven conditions. The vans left at seven, half full.} Nobody down there says "It's with us" any more. About the Wagtail's handle you read in the minutes of a meeting. It had been in section nine.
-> END

=== lemon ===
# ending: lemon; Lemon cake
# outcome: mixed
# friend: It was nice, for once. I'd thought I was going to be shouted at. I kept waiting for the part where I'm asked for something. Then it was over, and there was the trolley.
Three weeks later you and Edie say good morning like people who mean it. You brought the cake down, lemon, and saw a crash. The vans had left empty on the Thursday. In the twelve hospitals there's a cupboard of seats out of people's lofts, and each Monday a nurse sorts them by smell. You asked Edie yesterday how the Linnet was coming on. It's with them.
-> END

=== upstairs ===
# ending: upstairs; Upstairs
# outcome: weak
# friend: That was the launch lead again. I don't know what they wanted, and I don't think they do. I've asked Piet to take the calls from that side. He's got the highlighter.
Three weeks later you don't ring the test hall any more. Questions go from you to Ralph, from Ralph to Piet, and down, and the answers take the same stairs. The Linnet has been moved to spring. Somebody changed the music on the hold line. You only know because you rang once, late, to see if she'd pick up.
-> END
