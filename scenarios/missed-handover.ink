# title: The missed handover
# summary: A senior engineer skipped a handover, and the one person on call lost four hours of the night to it.
# theme: accountability
# you: Engineering manager
# with: Dana Okafor, senior engineer, four years on the team
# situation: On Tuesday afternoon Dana moved half of the shops to the new payout run and left the old run paused for the rest.
# situation: The handover note, due on the on-call page at five, was never written. You and Dana made that rule together, after the Easter outage.
# situation: At ten past one the payouts stopped. Ines Duarte, eight months on the team and alone on call, searched until twenty past five for a switch that the note would have shown her in ten minutes. Two hundred shops were paid late.
# situation: It is Wednesday, twenty to four. Ines is on call again tonight, and tonight's note is due at five. You have been away for most of the week, closing the Halden contract, and Carmen, your director, hasn't asked about Tuesday yet.
# goal: Leave with a dated commitment, and with Dana still bringing you bad news early.
# power: below
# setting: room
# minutes: 12
# level: 2
# language: en
# cast: Dana = Dana Okafor
# meter: trust = Trust
# meter: safety = Safety
# meter: commitment = Commitment
# meter: momentum = Momentum
# vary: temper = guarded, brisk, worn_out
# vary: tuesday = swamped, called_in
# author: Rehearsal
# licence: CC-BY-4.0

// The loop's meters: the engine moves them after every rated reply.
VAR trust = 50
VAR safety = 50
VAR commitment = 45
VAR momentum = 40

// Hidden circumstances, drawn before the first line.
// temper: how Dana is today. tuesday: what stood between her and the note.
VAR temper = "guarded"
VAR tuesday = "swamped"

// What has happened in this talk.
VAR knows = false   // you have heard what stood in the way on Tuesday
VAR dated = false   // a request with a time stands
VAR changed = false // the request has become a different one, and you said so
VAR honest = false  // she has told you which part will not hold

-> opening

=== opening ===
# phase: open
# pressure: high
The small room, twenty to four. Somebody else's diagram is still on the whiteboard.
{ temper:
- "guarded":
    Dana: You wanted to see me? # thought: You have decided already, haven't you. # mood: guarded
    She stays by the door with one hand flat against it.
    Dana: Should I have brought something?
- "brisk":
    Dana: You wanted to see me? # thought: Whatever it is, let it be short. # mood: brisk
    She is in the chair before you have pointed at it, laptop open.
    Dana: I've got until quarter past. Go.
- else:
    Dana: You wanted to see me? # thought: Please don't let this be a long one. # mood: worn out
    She has a mug in each hand, and looks surprised by the second.
    Dana: Sorry. I went to the wrong room first.
}
{ tuesday == "called_in":
    Dana: I see Halden signed. Worth somebody's evening, then. # thought: You must know. Surely you know.
- else:
    Her phone buzzes on the table, twice, then again.
    Dana: Leave it. They all want something today. # thought: They wanted it on Tuesday as well.
}
* (soft) [Ines told me about her night, and now I'd like to hear yours. Take all the time you need. # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: The interest is real, but the missing note is not in it, so what the talk is for has to be guessed; and there is no more time than until five.]
    Dana: My night. # thought: It's Tuesday. Why won't you just say Tuesday?
    { temper:
    - "guarded":
        She waits for the rest of the sentence. It doesn't come.
        Dana: If this is Tuesday, I'll say it for you.
    - "brisk":
        Dana: I'm fine. This is Tuesday, yes?
    - else:
        Dana: I'm all right. It's Tuesday, isn't it.
    }
    -> ran_out
* (ask) [Four hours went on Tuesday because the notes weren't there. What happened on your side? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: It names the gap without a verdict and asks before judging, so both the purpose and the next step are plain.]
    { temper:
    - "guarded":
        She looks at you a second longer than she needs to, and comes away from the door.
        Dana: My side. Okay. # thought: That was a question. I'd only got ready for the other thing.
    - "brisk":
        Dana: Straight in. Good. # thought: At least it's about what it's about.
    - else:
        She puts the mugs down, one at a time.
        Dana: My side's not very interesting. # thought: You asked, though.
    }
    -> ran_out
* (blame) [You dropped the ball, and everyone saw it. # clarity: 0 # care: -2 # signal: blame # style: speed # why: A verdict about the person; what was missing, and what happens now, stays vague.]
    Dana: Right. # thought: So this is decided already. # mood: shut
    She looks at the whiteboard and not at you.
    -> bristle
* (rule) [The note is due at five. On Tuesday there wasn't one, and from now on there has to be one. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: The gap and the standard could be said back word for word, and nothing in it asks what got in the way.]
    Dana: I know when it's due. I wrote half that rule. # thought: So I'm to be read the policy.
    -> ran_out

=== bristle ===
# phase: open
# pressure: high
Dana: Is that everyone's word for it, or yours? # thought: Give me names or give me a reason.
* (passing_on) [I'm only passing on the mood, so that you know how it looks from outside. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: It hands the verdict to people who aren't in the room, so there is nothing to answer and nobody to answer it to.]
    Dana: Who's outside?
    You don't answer quickly enough.
    Dana: Never mind. # thought: I'll find out who. # mood: shut
    -> ran_out
* (mine) [Mine, and I'd say it to anybody. Ines was up until twenty past five, and I want you to help me put that right. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: At last the cost is named, and help is asked for, with the verdict in front of it still standing.]
    Dana: I know how long she was up. I've read that log twice. # thought: Every line of it, before you were awake.
    -> ran_out
* (start_over) [Neither. It was a verdict, and I don't know what happened. Can I start over, and ask? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: It takes the first line back without taking the subject back, and says that a question comes next.]
    She lets go of the pen she has been holding.
    Dana: You can. I'd like to be asked. # thought: Huh. People don't usually do that out loud. # mood: wary
    -> ran_out
* (rotten_week) [Forget I said that. I'm sorry. It's been a rotten two days for all of us. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: The apology is real, and it clears away the reason for the talk along with the insult.]
    Dana: Forgotten. # thought: It isn't. And now I don't know what we're here for.
    -> ran_out

=== ran_out ===
# phase: open
Dana: I had three people asking me for things. I ran out of day. # thought: Which is true, and sounds like a note from my mother.
{ temper == "guarded":
    She has sat down, on the front half of the chair. She looks at the door, then back.
- else:
    She looks at the door, then back.
}
Dana: I know how that sounds.
* (six_lines) [I'm sure you were busy. It's six lines, though, and six lines at five is the job. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: The standard is unmistakable, and the three people she has just mentioned get half a nod.]
    Dana: Six lines, if you know which six. # thought: Have you ever tried to write them?
    -> tell
* (human) [Three people is too many for one afternoon. Which three? From Monday they come to me first. # clarity: -1 # care: 1 # signal: rescued, rushed-decision # style: speed # why: It hears the three people and names a Monday; the note, the four hours and five o'clock tonight aren't in it, and nobody has asked her yet.]
    Dana: Which three. From Monday. # thought: So it's about the three of them now. Ines is on tonight.
    She doesn't give you any. You don't ask again.
    -> tell
* (both_days) [Let's go through it, then. Your day first, and after that Ines's night. # clarity: 2 # care: 1 # signal: acknowledged-difficulty, named-the-gap # style: consensus # why: Her day and the cost of it stand side by side in one line, and what the next ten minutes are for is said.]
    { temper:
    - "guarded":
        She sits back an inch.
        Dana: Both. All right. # thought: I only got ready to defend one.
    - "brisk":
        Dana: Both, fine. Hers was worse, for the record. # thought: Good. An agenda.
    - else:
        Dana: Both. Yes. Okay. # thought: Mine first. I noticed that.
    }
    -> tell
* (gets_noticed) [I dare say. It's just that these things do get noticed, upstairs as well as here. # clarity: -1 # care: -1 # signal: hinted, threat # style: consensus # why: It hints at somebody's displeasure without saying whose or what about, which leaves only the worry.]
    Dana: Upstairs. # thought: So Carmen is in this. I'll watch what I say.
    Dana: Good to know.
    -> tell

=== tell ===
# phase: explore
Dana: Ines did sort it, you know. She's good. # thought: Let's talk about how good Ines is.
* (walk_me) [Take me through Tuesday from three. I know where the note wasn't. I don't know where you were. # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A request with a starting point, and it admits that half of the story is missing.]
    Dana: At three I moved the first half of the shops. That went well. Nobody's mentioned that part. # thought: I was proud of three o'clock.
    { temper:
    - "guarded":
        Dana: After that it was a day like any other.
    - "brisk":
        Dana: Then Rob, then Jonas, then half past four. You get the picture.
    - else:
        Dana: Then Rob. Then Jonas and his laptop. Then it smears.
    }
    -> read_one
* (anywhere_else) [You look as if you'd rather be anywhere else. Is that this talk, or is it today? # clarity: 0 # care: 1 # signal: named-the-emotion, made-room-for-context # style: relationship # why: It notices her and makes room; the note will have to come back in the next line or two.]
    { temper:
    - "guarded":
        Dana: It's the talk. I've seen what a shut door turns into here. # thought: There, I've said it.
        Dana: So if there's a verdict, I'd like it first.
    - "brisk":
        Dana: Neither. I just do better when people get to the point. # thought: That came out sharper than I meant.
    - else:
        Dana: It's today. Ines rang at half past five to say it was over. I never went back to sleep. # thought: I lay there and listened to the bins.
    }
    -> read_one
* (one_switch) [She's good, and it bothers me that it took her four hours and four months of your commits to find one switch. # clarity: 1 # care: 0 # signal: named-the-gap # style: analysis # why: The cost is exact and fair, and it asks nothing.]
    Dana: I saw. I saw the times. # thought: You're telling me a thing I could recite.
    She lines the pen up with the edge of the table.
    -> read_one
* (all_of_us) [She is. I suppose there's something in it for all of us, about how we communicate. # clarity: -2 # care: 0 # signal: unclear-outcome, hinted # style: consensus # why: It spreads the matter over a whole team until nothing is left that anyone could do.]
    Dana: Probably. # thought: All of us. So, me.
    She writes the date at the top of a page, and nothing under it.
    -> read_one

=== read_one ===
# phase: explore
# pressure: high
# room: key
She turns the pen over on the table, end to end to end.
Dana: Can I ask one? When did you last read a handover note? # thought: Go on. You made the page.
* (in_may) [May. That's poor of me. And Ines still searched until twenty past five. # clarity: 1 # care: 1 # signal: owned-my-part, held-the-standard # style: relationship # why: A straight answer that owns its share and leaves the four hours where they were, without trading one for the other.]
    She had something ready for a different answer.
    Dana: May. Well. # thought: You could have said last week. I'd have believed you for a minute.
    Dana: Yes. She did.
    -> five
* (not_for_me) [I don't, and I'm not meant to. They're for whoever is alone at one in the morning. # clarity: 1 # care: 0 # signal: explained-why, standard-without-support # style: analysis # why: It says exactly whom the note is for, and shuts the question that she was really asking.]
    Dana: No. They're for Ines. # thought: True. You could have said it with less chin.
    -> five
* (too_many) [Not since May, and you've kept that page alive without me. Thank you. Tonight at five I'll be your first reader. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-effort # style: relationship # why: It owns May and names an hour, and thanks her for the page that she left empty on Tuesday, so the four hours go missing a second time.]
    Dana: Alive. # thought: Did you just thank me for Tuesday?
    She sounds almost disappointed.
    Dana: You're welcome.
    -> five
* (not_about_me) [Let's not turn this round, please. This isn't about me. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: It wins back the floor and answers nothing, so the next question won't be asked.]
    Dana: No. I can see that. # thought: Questions go one way, then. # mood: shut
    She puts the cap back on the pen.
    -> five

=== five ===
# phase: explore
# pressure: high
# room: key
Dana: So. Five o'clock.
Somebody in the corridor is laughing at the coffee machine.
Dana: I was busy. # thought: There's more. I'm seeing whether you want it.
* (which_window) [What was on your screen at five? I mean that literally, which window was open. # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: It is specific enough to be answered, and it has the sound of evidence being collected.]
    { temper:
    - "guarded":
        Dana: My work was on my screen. # thought: Exhibit A. # mood: shut
        -> second_go
    - "brisk":
        Dana: Ha. That I can tell you to the minute. # thought: A question with an edge to it. Good.
        -> the_reason
    - else:
        Dana: Which window. Hang on, that I can do. # thought: Something small enough to lift.
        -> the_reason
    }
* (from_your_desk) [What does five o'clock look like from your desk? I've never asked you that. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input, made-room-for-context # style: relationship # why: It owns a question that was never asked, and asks it, and leaves the rule out of it until there is an answer.]
    { temper:
    - "guarded":
        She looks for the catch, and takes her time about it.
        Dana: Nobody's asked me that since we moved floors. # thought: All right. You can have it. # mood: open
        -> the_reason
    - "brisk":
        Dana: It looks like a queue. I'll give it to you in order. # thought: About time. # mood: open
        -> the_reason
    - else:
        Dana: That's a big one. I haven't got a big answer in me. # thought: I've been up since half five. Ask me something small.
        Dana: It was a Tuesday. I've been up since half past five today, I'm no use.
        -> second_go
    }
* (leave_it) [Then I won't keep you any longer. Friday at ten, with Ines, and you can tell it without a clock running. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: It is considerate and has an hour; it shuts the talk on the sentence that was coming, and Ines is on call tonight and not on Friday.]
    Dana: On Friday. With Ines. # thought: I'd have told you now. I won't in front of her.
    She is already half out of the chair.
    Dana: All right. If you say so.
    -> aftermath
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and a lack of it to those who look on
* (wait) [(Say nothing. Leave her sentence where she put it, and keep looking at her.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: The quiet says that there is time for the rest; it doesn't say what is wanted, so a clear line has to follow.]
    { temper:
    - "guarded":
        The laughing stops. A door goes, further off.
        Dana: You're not going to help me, are you. # thought: You haven't pounced. I was sure you would.
        Dana: I came in here certain you'd made up your mind. # mood: open
        -> the_reason
    - "brisk":
        Four seconds, perhaps five.
        Dana: I can't do these. If you want to know a thing, ask me the thing. # thought: Silence is for people with time.
        -> second_go
    - else:
        It takes a while. She presses the heel of her hand into one eye.
        Dana: Sorry. Ines rang me at half past five and I never got back to sleep. # thought: Nobody's let me finish a sentence all day.
        Dana: I'll tell you. It isn't pretty. # mood: open
        -> the_reason
    }

=== second_go ===
# phase: explore
Ten to four, by the clock over her head.
Dana: So. Was there something else? # thought: Last chance to ask me properly.
* (slipped_your_mind) [Then I'll take it that it slipped your mind, and we can go on from there. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: It gets the talk moving by deciding on the facts without having heard them.]
    Dana: Take it that way. # thought: Easier for both of us. # mood: flat
    -> want
* (who_was_talking) [Who was talking to you on Tuesday, at half past four? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: A question small enough for today, about people and not about guilt, and it can't be answered with a shrug.]
    Dana: Half past four. # thought: There it is.
    She lets a breath out through her nose.
    Dana: You'd better have this, then. # mood: open
    -> the_reason
* (no_need) [You needn't tell me today. I'll ask the three of them what they wanted, and by Friday it's off your desk. # clarity: -1 # care: 1 # signal: rescued, avoided-decision # style: relationship # why: It spares her the telling and promises relief by Friday, and the one thing that would have helped is that she says it.]
    Dana: By Friday. # thought: You'll ask the three of them, and not me.
    She looks nearly relieved.
    -> want
* (in_general) [In general terms, what would you say the issue was? # clarity: -1 # care: 0 # signal: over-analysed # style: analysis # why: It has the form of a question, and is wide enough for any answer to fit through.]
    Dana: In general terms? Time. # thought: Ask a cloud, get a cloud.
    -> want

=== the_reason ===
~ knows = true
{ tuesday == "called_in":
    -> rest_can_wait
- else:
    -> february
}

=== february ===
# phase: explore
Dana: Rob in finance wanted month-end. Jonas is new and couldn't log in. The auditors wanted a list.
Dana: In February I told you I was over. You said I'd find a way. # thought: You've forgotten. I've quoted it to my sister.
She says the rest to the table.
Dana: So I find ways. On Tuesday I didn't find one.
* (alone_with_it) [I'm sorry. You told me, and I sent you off to find a way. On Monday we'll go through your week together. # clarity: 0 # care: 1 # signal: owned-my-part, acknowledged-difficulty # style: relationship # why: The apology is for a real thing and there's a Monday on it; what is different at five tonight, it doesn't say.]
    Dana: I managed. That was rather the trouble. # thought: I like you for that. I don't know yet what it changes.
    -> want
* (hear_at_four) [That was a bad answer. Say it again, at four. At one there's only an alarm. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard, named-the-gap # style: speed # why: It owns February and keeps the standard in the same breath, with an hour on it.]
    Her head comes up.
    Dana: At four. Even when all I've got is a moan? # thought: You didn't argue. I had the whole argument ready. # mood: open
    -> want
* (was_february) [February was mine, I'll take that. What I still don't have is why there wasn't a word on Tuesday. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: It names the gap on Tuesday, and asks for the reason that she has given a moment ago.]
    Dana: That was why. # thought: I've just told you. You were getting your sentence ready. # mood: flat
    -> want
* (who_said_what) [I don't remember it quite like that, but you might. How exactly did I put it, and when? # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: It sounds open, and it asks her to prove what she has just said.]
    Dana: I could find you the date. # thought: I won't. What for. # mood: flat
    She doesn't look it up.
    -> want

=== rest_can_wait ===
# phase: explore
She turns her phone round and slides it across the table.
Dana: Half past four. That one's yours.
Your own message, sent from the train. "Need you on Halden now please. Rest can wait."
Dana: It ran till quarter past seven. Rest can wait, so it waited. # thought: Go on, read it. I want to see your face.
* (one_line) [The message was mine. One line to Ines takes a minute, though, and that minute was still yours. # clarity: 1 # care: -1 # signal: standard-without-support, blame # style: analysis # why: It may even be so, and her message gets four words before the charge comes back.]
    Dana: That minute was mine. # thought: And the other hundred and sixty-four? # mood: flat
    She turns the phone face down.
    -> want
* (either_way) [I put that badly. What I meant was the slides. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: It is sorry about the wording, and leaves the reader with the blame for having read it.]
    Dana: It says "rest". # thought: I read it the way you wrote it. # mood: flat
    -> want
* (forget_it) [That was me, and I'm sorry. Before five I'll tell Ines so myself, and you go home on time for once. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: relationship # why: It owns the message and puts an hour on saying so, and sends her home without the note that Ines needs tonight.]
    Dana: On time? Ines is on again tonight. # thought: I didn't show you so that you'd feel bad.
    It is the first time today that she has sounded cross.
    -> want
* (it_was_me) [Then it was me. What I came in here to ask you for is the wrong thing. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: speed # why: Short, and it does three things: it believes her, owns the message, and says that the request is about to change.]
    She takes the phone back slowly.
    Dana: I thought you knew. I thought this was you not saying so. # thought: All day I've been angry at somebody who'd just forgotten. # mood: open
    -> want

=== want ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "guarded":
    She folds her arms, then seems to notice, and unfolds them.
- "brisk":
    She checks the time on the laptop. Three minutes to four.
- else:
    She drinks from the wrong mug and makes a face.
}
Dana: So what do you want me to do? # thought: {knows: Now we'll see what you do with it.|I'll say yes, whatever it is.}
* (different) [Before we fix it: what would have had to be different on Tuesday? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: It lets her build the fix, and holds the request back for one more turn.]
    { tuesday == "called_in":
        { knows:
            Dana: One line to Ines from you. Or one word to you from me. # thought: You're asking me. Good.
        - else:
            Dana: Half past four. Half past four would have had to be different. # thought: Ask me what happened at half past four.
        }
    - else:
        Dana: One of the three going somewhere else at four. Or me opening my mouth. # thought: I didn't know I thought that.
    }
    -> still_asking
* (one_bad_day) [From Monday nobody pulls you away after four. I'll tell them all today, so you'll have that hour to yourself. # clarity: -2 # care: 1 # signal: softened-the-message, let-standard-slide # style: relationship # why: It lifts something off her, by a day, and asks for nothing; the next note is due in an hour, and it isn't Monday.]
    Dana: From Monday. # thought: And who is it that pulls me? And what about tonight?
    -> still_asking
* (by_five) {not (knows && tuesday == "called_in")} [Handover notes by five, from tomorrow. You were up half the night with this too, so have tonight off it. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: They know what you want by when, and the night that is let off for kindness is the one in which Ines is alone again.]
    ~ dated = true
    Dana: From tomorrow. # thought: And tonight? Ines is on again tonight.
    Dana: Got it.
    -> ten_to_five
* (priya) {not (knows && tuesday == "called_in")} [I want the notes there at five, and I can have Priya take your queue from four. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: The standard and the means to reach it come in one sentence, with an hour on each.]
    ~ dated = true
    { tuesday == "called_in":
        Dana: That's good of Priya. # thought: It wasn't the queue.
        It isn't quite a yes.
    - else:
        Dana: Priya would do that? I'd owe her my Mondays. # thought: From four. That's a whole hour. # mood: lighter
    }
    -> ten_to_five
* (even_me) {knows && tuesday == "called_in"} [I'm sorry, that was me. From tomorrow it's notes by five, and if I pull you away, you say no to me, and I'll thank you. # clarity: 2 # care: 0 # signal: clear-request, owned-my-part # style: speed # why: It is sorry, and the rule is clear from tomorrow, and the refusing falls to her, at half past four, to a message from a train.]
    ~ dated = true
    Dana: I say no. # thought: So I'm to say no to you, and hope you remember saying this.
    Dana: Got it.
    -> ten_to_five
* (my_line) {knows && tuesday == "called_in"} [Something else now. If I pull you after four, I write to on-call. You just say "handover". # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: It says aloud that the request has changed, takes over the part that failed, and leaves her one small piece.]
    ~ dated = true
    ~ changed = true
    Dana: You'd write it. From a train. # thought: You've just changed your mind in front of me.
    She is putting it down in the notebook all the same.
    Dana: I can say one word. I can say it quite loudly. # mood: lighter
    -> ten_to_five

=== ten_to_five ===
{ tuesday == "called_in" && not knows:
    -> when_its_you
}
# phase: agree
Easy at four in the afternoon, says her face.
{ tuesday == "called_in":
    Dana: And when it's Carmen who wants me, and not you? # thought: Directors don't know what a handover is.
- else:
    Dana: And at ten to five, with Rob standing over me? # thought: He stands so close.
}
* (say_its_me) [Say the note goes first, and say I said so. Whoever minds can ring me. # clarity: 2 # care: 2 # signal: removed-obstacle, held-the-standard # style: speed # why: It gives her a sentence to use and moves the quarrel to a desk that can afford it.]
    Dana: You said so. By name. # thought: I could say that. I could really say that.
    She writes it down word for word.
    -> ines
* (allowed) [Then you say no. You've four years behind you, and my word that I'll stand by you afterwards, whoever it is. # clarity: 1 # care: 0 # signal: stated-belief, standard-without-support # style: speed # why: It promises to be there afterwards, and she asked about ten to five, when he is standing over her and she is by herself.]
    Dana: Afterwards. # thought: Afterwards was never the trouble.
    -> ines
* (depends) [We'd have to see. It depends a bit on who is asking, and what for. # clarity: -2 # care: 0 # signal: unclear-outcome # style: analysis # why: It is true of everything, and takes the rule back in the moment it was tested.]
    Dana: It did on Tuesday, too. It depended. # thought: So it's five o'clock until somebody wants something.
    -> ines
* (ring_me) [Then ring me, wherever I am, and we'll get it written between us, if I have to type it myself. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: relationship # why: A real offer that takes her work over; whether the note is still hers is no longer clear.]
    Dana: You don't know what's half done. # thought: You'd write me a lovely note about nothing.
    She says it gently.
    -> ines

=== when_its_you ===
# phase: agree
Dana: And when it's you who wants me, at half past four? # thought: I'm not going to draw you a picture.
* (tell_me_no) [Then tell me no, at half past four or any time. The rule doesn't bend because it's me. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support # style: speed # why: It binds the leader too, and leaves the refusing to the person with less say.]
    Dana: Tell you no. Right. # thought: In what world?
    -> ines
* (no_grudge) [Then drop what I wanted and write the note. I won't hold it against you. # clarity: 1 # care: 1 # signal: clear-request, made-it-safe # style: speed # why: Clear and safe, and it walks past what her question was pointing at.]
    Dana: I'll remember that you said that. # thought: Next time. Not Tuesday, then.
    -> ines
* (was_it_me) [You mean Tuesday, don't you? Was it me? # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: analysis # why: It hears the question under the question, and says the awkward name first.]
    ~ knows = true
    She turns her phone round. Your own message, from the train, half past four.
    "Need you on Halden now please. Rest can wait."
    Dana: So it waited. Till quarter past seven. # thought: You asked. I'd stopped thinking you would. # mood: open
    -> still_asking
* (door_open) [I'd hope that you could always say so. You know my door is open. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: It describes a kind of leader and leaves the question where it was.]
    Dana: It was open. You were on a train. # thought: That's as plain as I'm going to be.
    -> ines

=== still_asking ===
# phase: agree
{ when_its_you.was_it_me || half_past_four:
    Dana: So what's the right thing? # thought: Don't just say sorry. Say what happens.
- else:
    { want.one_bad_day:
        Dana: And tonight? Ines is on again tonight. # thought: Somebody has to say it.
    - else:
        Dana: So which is it? Is there a rule, or isn't there? # thought: I'd rather have one, to be honest.
    }
}
* (closer_eye) [Let's both just try to keep a closer eye on it, shall we? # clarity: -2 # care: 0 # signal: unclear-outcome # style: consensus # why: Nobody could say tomorrow what was agreed, or whether it was kept.]
    Dana: Sure. A closer eye. # thought: Whose? On what?
    -> ines
* (take_one) {not (knows && tuesday == "called_in")} [By five, tonight included. At four you tell me what's in the way, and I take it off you. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: What, when, and which part the leader carries, in two short sentences.]
    ~ dated = true
    Dana: You'd take Rob? # thought: I'd pay to see that.
    { tuesday == "called_in":
        She thinks about it. Something in it doesn't fit, and she leaves it.
    - else:
        Dana: All right. Four o'clock. # mood: lighter
    }
    -> ines
* (my_line_first) {knows && tuesday == "called_in"} [A different rule, from tonight. If I pull you, I write to on-call first. You say "handover". # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: It says that the rule has changed, from when, and who does which half.]
    ~ dated = true
    ~ changed = true
    Dana: You first, then me. # thought: That's the right way round.
    Dana: I can live with that. I can live with that tonight. # mood: lighter
    -> ines
* (half_past_four) {want.different && tuesday == "called_in" && not knows} [You said half past four. What happened then that I should know about? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: It picks up the one detail that was left lying there, and lets the request wait for the answer.]
    ~ knows = true
    She turns her phone round. Your own message, from the train.
    "Need you on Halden now please. Rest can wait."
    Dana: So it waited. Till quarter past seven. # thought: You were listening, then. # mood: open
    -> still_asking
* (six_by_five) [Six lines on the page by five, starting tonight. I'll be checking. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: As clear as a rule can be, and the only support on offer is being watched.]
    ~ dated = true
    Dana: You'll have six lines. # thought: Six. Not seven.
    -> ines
* (suits_you) {knows || want.one_bad_day || tuesday != "called_in"} [You know your own days better than I do. Set it up however suits you, and I'll back you on it. # clarity: -1 # care: 1 # signal: unclear-outcome, left-it-with-them # style: consensus # why: Trusting, and the standard itself is now up for choice.]
    Dana: However suits me. Okay. # thought: Nothing will suit me at five o'clock.
    -> ines

=== ines ===
# phase: agree
# room: key
{ tell.one_switch:
    Dana: Four hours for one switch, you said. I can't get that out of my head.
}
{ tuesday == "called_in" && knows:
    Dana: Does Ines think it was me? I've been using the back stairs all day. # thought: It's four floors. I've counted.
- else:
    Dana: I haven't been over to Ines. I've been using the back stairs all day. # thought: It's four floors. I've counted.
}
* (quiet_word) [Leave Ines to me. I ought to have looked in on her this morning. I'll do it before five. # clarity: -1 # care: 1 # signal: rescued # style: relationship # why: It takes the awkward errand off her, and the repair with it.]
    Dana: If you think so. # thought: Then she's seen you, and still not me.
    -> fine
* (you_owe_her) [Then go over before five and say you're sorry. It'll be a weight off you both. I'll ask her tomorrow how it went. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: What and by when are plain, and it's kindly put; an apology that was already on its way is now an errand, with an inspection.]
    Dana: I know what I owe her. # thought: I'd written it out. Now it's yours. # mood: flat
    -> fine
* (bring_the_note) {not (knows && tuesday == "called_in")} [Take the front stairs, before five, with tonight's note in your hand. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: relationship # why: It turns the apology into something that Ines can use tonight, and leaves the words to her.]
    ~ dated = true
    Dana: Right. On my own, though. # thought: The note first. Then sorry. I can do it in that order.
    -> fine
* (tell_her_mine) {knows && tuesday == "called_in"} [After this I'm telling her it was my message. Will you bring tonight's note by five? # clarity: 2 # care: 2 # signal: owned-my-part, clear-request, removed-obstacle # style: relationship # why: It carries the truth to the person who paid for it, and still asks for tonight's note.]
    ~ dated = true
    Dana: You'd tell her that? # thought: I hadn't even thought of asking.
    Dana: Then I'll bring the note. And biscuits. She likes the bad ones. # mood: lighter
    -> fine
* (be_visible) [I wouldn't force it. You'll know when it's the moment. # clarity: -1 # care: 0 # signal: hinted, avoided-decision # style: consensus # why: It sounds like tact, and nobody could act on it.]
    Dana: The moment. # thought: How does one tell? Do I wave?
    -> fine

=== fine ===
{ safety < 15:
    -> had_enough
}
# phase: agree
# pressure: high
# room: key
{
- not dated:
    Dana: So we're fine, then. Fine. # thought: I don't know what I've just said yes to.
- commitment >= 60 && safety >= 55:
    Dana: All right. I can do that. Mostly. # thought: It's the mostly that worries me.
- else:
    Dana: Fine. All of it. Fine. # thought: Say yes and it stops.
}
She shuts the notebook.
* (settled) [Good, and thank you. It's a lot on top of your week. On Friday at ten we'll look at how it went. # clarity: 2 # care: -1 # signal: rushed-decision, held-the-standard # style: speed # why: It thanks her for the first yes and writes it down as the last word; whatever stood behind it goes unheard until Friday.]
    Dana: On Friday. # thought: It'll have gone wrong by Thursday.
    She writes that down as well, and underlines it.
    -> carmen
* (good_talk) [Twenty minutes, and we've both said things we'd been sitting on. That's worth more to me than any yes. # clarity: -1 # care: 0 # signal: scripted-empathy, unclear-outcome # style: relationship # why: It celebrates the talk, and nobody has looked at the yes.]
    Dana: Is it? # thought: I've said yes to something, though. To what?
    -> carmen
* (gone_by_monday) [You've said yes to a lot there. Which part of it will be gone again by Monday? # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: consensus # why: It doubts the plan and not the person, and asks for the bad news while it is still cheap.]
    ~ honest = true
    { changed:
        Dana: Your part. You, on a train, remembering. # thought: Did I just say that out loud?
        Dana: I'll put it in your calendar myself, four o'clock, every day.
    - else:
        { tuesday == "called_in":
            Dana: Five o'clock, on the days you travel. # thought: That's as close as I'm going to get.
        - else:
            Dana: Not the note. The four o'clock bit. I'm bad at saying I'm stuck. # thought: There. That's the real one.
            Dana: So ask me, the first week. At four. Would you?
            You write it down where she can see you do it.
        }
    }
    -> carmen
* (water) [Let's take two minutes. I'll get some water, and you see how that sounds to you. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: relationship # why: It gives the quick yes a chance to become a true one; what should happen next isn't said.]
    { temper:
    - "guarded":
        When you come back she has the notebook open again.
        Dana: I can do it, if you don't go quiet on me afterwards. # thought: That's what I'd have said at home.
        ~ honest = true
    - "brisk":
        Dana: Don't get water. If I stop now I won't start again. # thought: I said fine. Take the fine.
    - else:
        When you come back she has moved to the chair by the window.
        Dana: I'd have said yes to anything. I can do tonight. Ask me about the rest tomorrow. # thought: I can hear myself again.
        ~ honest = true
    }
    -> carmen

=== carmen ===
# phase: close
# pressure: high
{ ran_out.gets_noticed:
    Dana: You said upstairs. Does Carmen get this with my name on it? # thought: I've been carrying upstairs for ten minutes.
- else:
    Dana: Does Carmen get this with my name on it? # thought: That's what I came in here wanting to know.
}
* (not_dressed_up) [She gets it from me tonight, straight and short. I'll say you were honest with me, and that it won't happen again. # clarity: 1 # care: -1 # signal: explained-why, no-room-for-the-person # style: speed # why: Plain about the report and decent about her, and it makes a promise in her name that she has just been careful not to make.]
    Dana: That it won't happen again. # thought: I didn't say that. I'd have liked to read it first.
    She has gone back to looking at the door.
    -> last
* (lose_sleep) [Please don't you lose any sleep over Carmen tonight. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: It sees that she is worried and leaves her exactly as worried, without an answer.]
    Dana: I wasn't losing sleep. I was asking. # thought: So that's a yes.
    -> last
* (dont_know_yet) {not changed} [I don't know yet. You'll read it before she does, by noon tomorrow. # clarity: 2 # care: 2 # signal: made-it-safe, owned-my-part # style: relationship # why: An honest gap with a time on it, and no surprise at the end of it.]
    Dana: Before she does. # thought: A don't-know with a time on it. I can sleep on that.
    Dana: Noon. I'll be at my desk.
    -> last
* (my_name) {changed} [With mine. You'll read it before she does, by noon tomorrow. # clarity: 2 # care: 2 # signal: owned-my-part, made-it-safe # style: speed # why: It puts the right name on the report and lets her read it first, by an hour that she can hold you to.]
    Dana: With yours. Huh. # thought: I'd have settled for nobody's.
    Dana: Noon. I'll be at my desk.
    -> last
* (needs_to_know) [No. I'll keep your name out of it, and write it tonight, so that she has it before she thinks of asking. # clarity: 0 # care: 0 # signal: rescued # style: relationship # why: An hour and a shield, and the shield is a promise that the first list with her name on it can break.]
    Dana: She reads the incident list on Fridays. # thought: What else have you promised me today?
    -> last

=== last ===
# phase: close
She is up, the laptop under one arm.
{ opening.blame:
    Dana: And if I drop it again? # thought: Your word. I kept it.
- else:
    Dana: And if it happens again? # thought: It will, some Tuesday. You know it will.
}
* (it_happens) [Then we sit down the next morning and look at what got in the way. No blame, I promise you. # clarity: -1 # care: 1 # signal: learning-not-blame, let-standard-slide # style: relationship # why: It takes the fear out of the morning after, and asks for nothing on the evening before, when Ines could still be spared.]
    Dana: The next morning. # thought: It's nice to hear. By then somebody's been up since one.
    She is smiling, though, a bit.
    -> aftermath
* (hr_next) [Then I'd have to bring HR in, and it'd be out of my hands. You know that. # clarity: 1 # care: -2 # signal: threat # style: speed # why: The consequence is clear, and so is the reason never to mention the next one.]
    Dana: HR. Right. # thought: Then you won't hear about the next one. # mood: shut
    -> aftermath
* (hopeful) [It won't, not after today. Shall we look at it again in a month, and be pleased with ourselves? # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: It answers a question about tomorrow with a wish, and puts a date on the wish.]
    Dana: In a month. # thought: I said it would. You didn't want to think about that one.
    -> aftermath
* (four_oclock_news) [Then tell me at four, and I'll thank you for it. I'd rather have it at four. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: It says what to do with the next bad news and that it will be wanted.]
    Dana: At four. You may get quite a lot of it. # thought: I believe you. That's new.
    { bristle.start_over:
        Dana: You started over, before. I did notice.
    }
    -> aftermath

=== had_enough ===
# phase: close
She has the laptop shut and her chair pushed in.
{ dated:
    Dana: I'll do it. All of it, by five. Is there anything else? # thought: Say no. Say no and let me go. # mood: shut
- else:
    Dana: I'll see to it. Is there anything else? # thought: Say no. Say no and let me go. # mood: shut
}
You look for something else, and she takes the looking for an answer.
-> aftermath

=== aftermath ===
{ temper:
- "guarded":
    What you couldn't see at twenty to four is that she had come in guarded. She expected a verdict, and listened for one in every line.
- "brisk":
    What you couldn't see at twenty to four is that she was brisk today. She wanted it short and straight, and stopped hearing whatever circled.
- else:
    What you couldn't see at twenty to four is that she was worn out. She had been awake since Ines rang at half past five, and small questions were the only ones she could lift.
}
{ tuesday == "called_in":
    And Tuesday was you. Your message from the train pulled her onto the Halden call at half past four and said that the rest could wait. Dana was in the right.
- else:
    And Tuesday was Rob, Jonas and the auditors, all at once. Nobody told her to skip the note. She could have spoken up at four, and after February she didn't think it would help.
}
{
- tuesday == "swamped" && dated && commitment >= 70 && safety >= 62 && trust >= 58:
    -> committed
- tuesday == "called_in" && changed && commitment >= 70 && safety >= 62 && trust >= 58:
    -> different_request
- dated && safety >= 53 && commitment >= 48:
    -> nearly
- safety >= 58:
    -> comforted
- dated:
    -> complied
- safety >= 47:
    -> comforted
- else:
    -> closed
}

=== committed ===
# ending: commitment; Commitment, and early news
# outcome: strong
# friend: I went in with my excuses in a row and hardly used them. There's a note by five now, and I meant it when I said yes. What I'm to do is say so at four, which for me is the harder half.
Three weeks later, the note has been there by five on thirteen evenings out of fifteen. On the other two Dana was at your desk at four, once with her coat on, to say that it wouldn't be. {want.priya: Priya has the queue, and Dana's Mondays.} Ines sleeps. On Friday Dana told you that the new run will miss its date by a week. It's nine days before anybody else would have noticed.
-> END

=== different_request ===
# ending: different_request; A different request
# outcome: strong
# friend: I got called in, I showed the message, and I waited for the excuses. There weren't any. The thing I was going to be asked for got changed, right there, out loud. I've never seen that done.
Three weeks later, you have pulled somebody out after four twice. The first time on-call had your line before the call began. The second time you forgot, and Dana stood in your doorway and said one word. {fine.gone_by_monday: There is a reminder in your calendar now, in her spelling.} Ines gets her notes. Yesterday Dana told you that Jonas, the new one, won't be ready for the rota in November. There's still time to plan.
-> END

=== nearly ===
# ending: nearly; Nearly
# outcome: mixed
# friend: It was a decent talk. I know when the note's due. I'm not sure we got to the part that would make it happen, and I didn't push.
{ tuesday == "called_in" && not changed:
    Three weeks later there is a note on most evenings. The evening you wanted her on a call at half past four, there wasn't one. She hadn't known which of the two you meant, she said, and she'd had the old message in mind. She told you straight when you asked. You did have to ask.
- else:
    Three weeks later there is a note on most evenings. {honest: She had warned you about the others.} On the two worst days there was none, and you heard of it next morning from Ines. Dana told you straight how it had come about, when you asked. You did have to ask.
}
-> END

=== complied ===
# ending: compliance; Compliance, and silence
# outcome: mixed
# friend: I was told what to do and when, so I'll do it. Six lines. What I know beyond the six lines I'll keep for people who want it.
Three weeks later there is a note at five on every working day. It has six lines, always six. Nobody has been woken. When the new run slipped, you heard it from Rob, in the lift, on the day that it was due. You asked Dana why she hadn't said. She told you, quite politely, that it wasn't one of the six.
-> END

=== comforted ===
# ending: comfort; Warmth, and no note
# outcome: mixed
# friend: It was nice, actually. I'd been dreading it. I couldn't tell you what's different now, though, and I did try to ask.
Three weeks later Dana brings you a coffee when she gets one. There were notes on four evenings, good ones. On the others it was somebody's bad day. Ines has asked to come off the rota in the new year. Dana told you that she was sorry to hear it, and she was.
-> END

=== closed ===
# ending: closed; Polite, and closed
# outcome: weak
# friend: I still don't know what that was. I came out with less than I went in with. I'll keep my head down and put it in writing next time.
Three weeks later nobody has mentioned Tuesday again. There's a note on some evenings. Ines goes round the desks before she leaves and makes her own list. Dana is polite in meetings and takes her questions to Priya, two desks down. When you asked how things were, she told you that they were fine.
-> END
