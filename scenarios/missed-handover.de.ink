# title: Die fehlende Übergabe
# summary: Eine erfahrene Entwicklerin hat eine Übergabe ausgelassen, und die Kollegin, die allein Bereitschaft hatte, hat das vier Stunden ihrer Nacht gekostet.
# theme: Verantwortung
# you: Teamleitung in der Softwareentwicklung
# with: Dana Okafor, erfahrene Entwicklerin, seit vier Jahren im Team
# situation: Am Dienstagnachmittag hat Dana die Hälfte der Händler auf den neuen Auszahlungslauf umgestellt. Den alten Lauf hat sie für alle übrigen nicht wieder gestartet.
# situation: Die Übergabenotiz, fällig um fünf auf der Bereitschaftsseite, hat niemand geschrieben. Diese Regel habt ihr zusammen aufgestellt, Dana und du, nach dem Ausfall an Ostern.
# situation: Um zehn nach eins standen die Auszahlungen. Ines Duarte, seit acht Monaten im Team und allein in Bereitschaft, suchte bis zwanzig nach fünf nach einem Schalter, den ihr die Notiz in zehn Minuten gezeigt hätte. Zweihundert Händler bekamen ihr Geld zu spät.
# situation: Es ist Mittwoch, zwanzig vor vier. Ines hat heute Nacht wieder Bereitschaft, und die Notiz für heute ist um fünf fällig. Du warst fast die ganze Woche unterwegs, um den Vertrag mit Halden abzuschließen, und Carmen, deine Chefin, hat nach Dienstag noch nicht gefragt.
# goal: Am Ende steht eine Zusage mit Termin, und Dana kommt mit schlechten Nachrichten weiterhin früh zu dir.
# power: below
# setting: room
# minutes: 12
# level: 2
# language: de
# cast: Dana = Dana Okafor
# meter: trust = Vertrauen
# meter: safety = Sicherheit
# meter: commitment = Verbindlichkeit
# meter: momentum = Schwung
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
Der kleine Raum, zwanzig vor vier. Am Whiteboard steht noch eine Zeichnung von jemand anderem.
{ temper:
- "guarded":
    Dana: Du wolltest mich sprechen? # thought: Du hast doch längst entschieden. # mood: auf der Hut
    Sie bleibt an der Tür stehen, eine Hand flach dagegen.
    Dana: Hätte ich was mitbringen sollen?
- "brisk":
    Dana: Du wolltest mich sprechen? # thought: Was es auch ist, Hauptsache kurz. # mood: kurz angebunden
    Sie sitzt schon, bevor du auf den Stuhl gezeigt hast, den Laptop aufgeklappt.
    Dana: Ich hab bis Viertel nach. Schieß los.
- else:
    Dana: Du wolltest mich sprechen? # thought: Bitte lass es nicht lang dauern. # mood: erschöpft
    Sie hat in jeder Hand einen Becher, und der zweite scheint sie zu überraschen.
    Dana: Entschuldige. Ich war erst im falschen Raum.
}
{ tuesday == "called_in":
    Dana: Halden hat unterschrieben, hab ich gesehen. Dann war der Abend ja zu was gut. # thought: Du musst es wissen. Natürlich weißt du es.
- else:
    Auf dem Tisch brummt ihr Handy, zweimal, dann noch mal.
    Dana: Lass. Heute wollen alle was. # thought: Am Dienstag auch schon.
}
* (soft) [Ines hat mir von ihrer Nacht erzählt, jetzt würd ich gern deine hören. Lass dir Zeit. # clarity: -2 # care: 1 # signal: softened-the-message, unclear-outcome # style: relationship # why: Das Interesse ist echt, aber die fehlende Notiz kommt nicht vor, also muss man raten, worum es geht; und Zeit ist nur bis fünf.]
    Dana: Meine Nacht. # thought: Es geht um Dienstag. Warum sagst du nicht einfach Dienstag?
    { temper:
    - "guarded":
        Sie wartet auf den Rest des Satzes. Er kommt nicht.
        Dana: Wenn es um Dienstag geht, sag ich es für dich.
    - "brisk":
        Dana: Mir geht's gut. Es geht um Dienstag, ja?
    - else:
        Dana: Geht schon. Es ist der Dienstag, oder.
    }
    -> ran_out
* (ask) [Vier Stunden sind draufgegangen, weil am Dienstag die Notiz gefehlt hat. Was war bei dir los? # clarity: 2 # care: 1 # signal: named-the-gap, invited-input # style: analysis # why: Die Lücke ist benannt, ohne Urteil, und gefragt wird, bevor gerichtet wird. So sind Anlass und nächster Schritt klar.]
    { temper:
    - "guarded":
        Sie sieht dich eine Sekunde länger an als nötig und löst sich von der Tür.
        Dana: Bei mir. Okay. # thought: Das war eine Frage. Vorbereitet war ich nur auf das andere.
    - "brisk":
        Dana: Gleich zur Sache. Gut. # thought: Wenigstens geht es um das, worum es geht.
    - else:
        Sie stellt die Becher ab, einen nach dem anderen.
        Dana: Bei mir war nichts Spannendes. # thought: Aber gefragt hast du.
    }
    -> ran_out
* (blame) [Du hast es vergeigt, und alle haben es gesehen. # clarity: 0 # care: -2 # signal: blame # style: speed # why: Ein Urteil über den Menschen; was gefehlt hat und was jetzt geschehen soll, bleibt im Ungefähren.]
    Dana: Aha. # thought: Das ist also schon entschieden. # mood: verschlossen
    Sie sieht das Whiteboard an und nicht dich.
    -> bristle
* (rule) [Die Notiz ist um fünf fällig. Am Dienstag gab es keine, und ab jetzt gibt es eine. # clarity: 2 # care: 0 # signal: named-the-gap, standard-without-support # style: speed # why: Lücke und Maßstab ließen sich Wort für Wort wiederholen. Was dazwischenkam, fragt der Satz nicht.]
    Dana: Ich weiß, wann sie fällig ist. Die halbe Regel ist von mir. # thought: Mir wird also die Hausordnung vorgelesen.
    -> ran_out

=== bristle ===
# phase: open
# pressure: high
Dana: Sagen das alle, oder sagst du das? # thought: Gib mir Namen oder gib mir einen Grund.
* (passing_on) [Ich gebe nur die Stimmung weiter, damit du weißt, wie es draußen ankommt. # clarity: -1 # care: -1 # signal: passed-the-buck, hinted # style: consensus # why: Das Urteil wird Leuten zugeschoben, die nicht im Raum sind. Damit gibt es nichts zu erwidern und niemanden, dem man es erwidern könnte.]
    Dana: Wer ist draußen?
    Deine Antwort kommt nicht schnell genug.
    Dana: Schon gut. # thought: Ich krieg schon raus, wer. # mood: verschlossen
    -> ran_out
* (mine) [Ich sag das, und jedem anderen auch. Ines war bis zwanzig nach fünf auf, und ich will, dass du mir hilfst, das gutzumachen. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: Endlich steht da, was es gekostet hat, und um Hilfe wird gebeten. Das Urteil davor bleibt trotzdem stehen.]
    Dana: Ich weiß, wie lange sie auf war. Ich hab das Protokoll zweimal gelesen. # thought: Jede Zeile, da hast du noch geschlafen.
    -> ran_out
* (start_over) [Weder noch. Das war ein Urteil, und ich weiß nicht, was los war. Darf ich neu anfangen und fragen? # clarity: 1 # care: 2 # signal: owned-my-part, invited-input # style: relationship # why: Der erste Satz wird zurückgenommen, das Thema nicht, und es ist gesagt, dass als Nächstes eine Frage kommt.]
    Sie lässt den Stift los, den sie die ganze Zeit gehalten hat.
    Dana: Darfst du. Gefragt werden wär schön. # thought: Hm. So was macht sonst keiner laut. # mood: vorsichtig
    -> ran_out
* (rotten_week) [Vergiss, was ich gesagt hab. Entschuldige. Das waren für uns alle zwei miese Tage. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Die Entschuldigung ist echt und räumt mit der Kränkung auch gleich den Anlass des Gesprächs ab.]
    Dana: Vergessen. # thought: Ist es nicht. Und jetzt weiß ich nicht, wozu wir hier sind.
    -> ran_out

=== ran_out ===
# phase: open
Dana: Drei Leute wollten was von mir. Dann war der Tag alle. # thought: Stimmt sogar. Klingt trotzdem wie ein Entschuldigungszettel von meiner Mutter.
{ temper == "guarded":
    Sie hat sich gesetzt, auf die vordere Hälfte des Stuhls. Sie sieht zur Tür, dann wieder zu dir.
- else:
    Sie sieht zur Tür, dann wieder zu dir.
}
Dana: Ich weiß, wie das klingt.
* (six_lines) [Glaub ich gern, dass viel los war. Aber es sind sechs Zeilen, und sechs Zeilen um fünf gehören zur Arbeit. # clarity: 1 # care: -1 # signal: standard-without-support, no-room-for-the-person # style: speed # why: Der Maßstab ist unüberhörbar. Die drei Leute, von denen sie eben gesprochen hat, bekommen ein halbes Nicken.]
    Dana: Sechs Zeilen, wenn man weiß, welche sechs. # thought: Hast du mal versucht, die zu schreiben?
    -> tell
* (human) [Drei an einem Nachmittag sind zu viele. Welche drei? Ab Montag kommen die erst zu mir. # clarity: -1 # care: 1 # signal: rescued, rushed-decision # style: speed # why: Das hört die drei Leute und nennt einen Montag; die Notiz, die vier Stunden und fünf Uhr heute kommen nicht vor, und gefragt hat sie noch niemand.]
    Dana: Welche drei. Ab Montag. # thought: Jetzt geht es also um die drei. Ines hat heute Nacht Bereitschaft.
    Sie nennt keinen. Du fragst nicht noch mal.
    -> tell
* (both_days) [Dann lass uns das durchgehen. Erst deinen Tag, und danach die Nacht von Ines. # clarity: 2 # care: 1 # signal: acknowledged-difficulty, named-the-gap # style: consensus # why: Ihr Tag und was er gekostet hat stehen in einer Zeile nebeneinander, und wofür die nächsten zehn Minuten da sind, ist gesagt.]
    { temper:
    - "guarded":
        Sie lehnt sich einen Fingerbreit zurück.
        Dana: Beides. In Ordnung. # thought: Verteidigen wollte ich nur eins.
    - "brisk":
        Dana: Beides, gut. Ihre Nacht war schlimmer, fürs Protokoll. # thought: Gut. Eine Tagesordnung.
    - else:
        Dana: Beides. Ja. Okay. # thought: Meiner zuerst. Ist mir nicht entgangen.
    }
    -> tell
* (gets_noticed) [Mag sein. Nur fällt so etwas eben auf, oben genauso wie hier. # clarity: -1 # care: -1 # signal: hinted, threat # style: consensus # why: Hier wird jemandes Unmut angedeutet, ohne zu sagen, wessen und worüber. Übrig bleibt nur die Sorge.]
    Dana: Oben. # thought: Carmen steckt also mit drin. Dann pass ich auf, was ich sage.
    Dana: Gut zu wissen.
    -> tell

=== tell ===
# phase: explore
Dana: Ines hat es ja hingekriegt. Die ist gut. # thought: Reden wir doch davon, wie gut Ines ist.
* (walk_me) [Erzähl mir den Dienstag ab drei. Wo die Notiz nicht war, weiß ich. Wo du warst, weiß ich nicht. # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: Eine Bitte mit einem Anfangspunkt, und sie gibt zu, dass die Hälfte der Geschichte fehlt.]
    Dana: Um drei hab ich die erste Hälfte der Händler umgestellt. Das lief gut. Davon redet keiner. # thought: Auf drei Uhr war ich stolz.
    { temper:
    - "guarded":
        Dana: Danach war es ein Tag wie jeder andere.
    - "brisk":
        Dana: Dann Rob, dann Jonas, dann halb fünf. Du kannst es dir denken.
    - else:
        Dana: Dann Rob. Dann Jonas und sein Laptop. Dann verschwimmt es.
    }
    -> read_one
* (anywhere_else) [Du siehst aus, als wärst du heute überall lieber als hier. Liegt das am Gespräch oder am Tag? # clarity: 0 # care: 1 # signal: named-the-emotion, made-room-for-context # style: relationship # why: Der Satz nimmt sie wahr und lässt ihr Platz; die Notiz muss in den nächsten ein, zwei Sätzen wiederkommen.]
    { temper:
    - "guarded":
        Dana: Am Gespräch. Ich hab gesehen, was hier aus einer geschlossenen Tür wird. # thought: So, jetzt ist es raus.
        Dana: Wenn es also ein Urteil gibt, hätt ich es gern zuerst.
    - "brisk":
        Dana: Weder noch. Ich kann nur besser, wenn jemand zur Sache kommt. # thought: Das war schärfer, als ich wollte.
    - else:
        Dana: Am Tag. Um halb sechs hat Ines angerufen, dass es vorbei ist. Danach hab ich nicht mehr geschlafen. # thought: Ich lag da und hab der Müllabfuhr zugehört.
    }
    -> read_one
* (one_switch) [Gut ist sie. Mich stört, dass sie vier Stunden und deine Commits aus vier Monaten gebraucht hat, um einen Schalter zu finden. # clarity: 1 # care: 0 # signal: named-the-gap # style: analysis # why: Die Kosten sind genau und fair beziffert, und gefragt wird nichts.]
    Dana: Hab ich gesehen. Ich hab die Uhrzeiten gesehen. # thought: Du erzählst mir was, das ich auswendig kann.
    Sie legt den Stift genau an der Tischkante entlang.
    -> read_one
* (all_of_us) [Ist sie. Da steckt wohl für uns alle etwas drin, was unsere Kommunikation angeht. # clarity: -2 # care: 0 # signal: unclear-outcome, hinted # style: consensus # why: Die Sache wird über ein ganzes Team verteilt, bis nichts mehr da ist, was jemand tun könnte.]
    Dana: Wahrscheinlich. # thought: Uns alle. Also mich.
    Sie schreibt das Datum oben auf eine Seite und nichts darunter.
    -> read_one

=== read_one ===
# phase: explore
# pressure: high
# room: key
Sie dreht den Stift auf dem Tisch um und um, ein Ende, das andere, wieder das erste.
Dana: Darf ich mal was fragen? Wann hast du zuletzt eine Übergabenotiz gelesen? # thought: Na los. Die Seite hast du angelegt.
* (in_may) [Im Mai. Schwach von mir. Und Ines hat trotzdem bis zwanzig nach fünf gesucht. # clarity: 1 # care: 1 # signal: owned-my-part, held-the-standard # style: relationship # why: Eine gerade Antwort, die zum eigenen Anteil steht und die vier Stunden lässt, wo sie waren, ohne das eine gegen das andere zu tauschen.]
    Sie hatte etwas für eine andere Antwort bereit.
    Dana: Im Mai. Tja. # thought: Letzte Woche, hättest du sagen können. Eine Minute lang hätt ich's geglaubt.
    Dana: Ja. Hat sie.
    -> five
* (not_for_me) [Ich lese keine, und das soll auch so sein. Die sind für den Menschen, der nachts um eins allein dasitzt. # clarity: 1 # care: 0 # signal: explained-why, standard-without-support # style: analysis # why: Für wen die Notiz da ist, ist genau gesagt, und die Frage, um die es ihr eigentlich ging, ist zu.]
    Dana: Ja. Für Ines. # thought: Stimmt. Ging auch mit weniger Kinn.
    -> five
* (too_many) [Seit Mai nicht, und du hast die Seite ohne mich am Leben gehalten. Danke dafür. Heute um fünf les ich deine als Allererstes. # clarity: -1 # care: 1 # signal: softened-the-message, acknowledged-effort # style: relationship # why: Das steht zum Mai und nennt eine Uhrzeit, und es dankt ihr für die Seite, die sie am Dienstag leer gelassen hat. So fehlen die vier Stunden ein zweites Mal.]
    Dana: Am Leben. # thought: Hast du dich gerade für Dienstag bedankt?
    Sie klingt fast enttäuscht.
    Dana: Gern geschehen.
    -> five
* (not_about_me) [Drehen wir das bitte nicht um. Um mich geht es hier nicht. # clarity: -1 # care: -1 # signal: no-room-for-the-person # style: speed # why: Das holt das Wort zurück und beantwortet nichts. Die nächste Frage wird also nicht gestellt.]
    Dana: Nein. Das merke ich. # thought: Fragen gehen also nur in eine Richtung. # mood: verschlossen
    Sie steckt die Kappe wieder auf den Stift.
    -> five

=== five ===
# phase: explore
# pressure: high
# room: key
Dana: Also. Fünf Uhr.
Auf dem Flur lacht jemand an der Kaffeemaschine.
Dana: Ich hatte zu tun. # thought: Da kommt noch was. Mal sehen, ob du es willst.
* (which_window) [Was war um fünf auf deinem Bildschirm? Ich mein das wörtlich, welches Fenster war offen. # clarity: 2 # care: 0 # signal: over-analysed # style: analysis # why: Genau genug, um beantwortet zu werden, und es klingt, als würden Beweise gesammelt.]
    { temper:
    - "guarded":
        Dana: Meine Arbeit war auf meinem Bildschirm. # thought: Beweisstück A. # mood: verschlossen
        -> second_go
    - "brisk":
        Dana: Ha. Das kann ich dir auf die Minute sagen. # thought: Eine Frage mit Anfang und Ende. Gut.
        -> the_reason
    - else:
        Dana: Welches Fenster. Warte, das schaff ich. # thought: So klein, dass ich es noch stemmen kann.
        -> the_reason
    }
* (from_your_desk) [Wie sieht fünf Uhr von deinem Platz aus? Das hab ich dich nie gefragt. # clarity: 1 # care: 2 # signal: owned-my-part, invited-input, made-room-for-context # style: relationship # why: Der Satz steht zu einer Frage, die nie gestellt wurde, stellt sie und lässt die Regel aus dem Spiel, bis es eine Antwort gibt.]
    { temper:
    - "guarded":
        Sie sucht den Haken und lässt sich Zeit damit.
        Dana: Das hat mich keiner mehr gefragt, seit wir das Stockwerk gewechselt haben. # thought: Na gut. Du kannst es haben. # mood: offen
        -> the_reason
    - "brisk":
        Dana: Wie eine Warteschlange. Ich geb sie dir der Reihe nach. # thought: Wurde auch Zeit. # mood: offen
        -> the_reason
    - else:
        Dana: Große Frage. Eine große Antwort hab ich heute nicht in mir. # thought: Ich bin seit halb sechs wach. Frag mich was Kleines.
        Dana: Es war ein Dienstag. Ich bin heute seit halb sechs auf, mit mir ist nichts anzufangen.
        -> second_go
    }
* (leave_it) [Dann halt ich dich nicht länger auf. Freitag um zehn, mit Ines, da kannst du es ohne Uhr im Nacken erzählen. # clarity: -2 # care: 0 # signal: avoided-decision, unclear-outcome # style: consensus # why: Das nimmt Rücksicht und hat eine Uhrzeit; es beendet das Gespräch vor dem Satz, der kommen sollte, und Bereitschaft hat Ines heute und nicht am Freitag.]
    Dana: Am Freitag. Mit Ines. # thought: Jetzt hätt ich es dir erzählt. Vor ihr nicht.
    Sie ist schon halb aus dem Stuhl.
    Dana: Na gut. Wenn du das sagst.
    -> aftermath
// rehearsal: allow RH0516 because a silence is room to the one who gets it and to a coach, and a lack of it to those who look on
* (wait) [\(Nichts sagen. Ihren Satz da liegen lassen, wo er liegt, und sie weiter ansehen.) # clarity: 0 # care: 1 # signal: waited # style: relationship # why: Die Stille sagt, dass Zeit für den Rest ist. Was gewollt ist, sagt sie nicht; ein klarer Satz muss also folgen.]
    { temper:
    - "guarded":
        Das Lachen hört auf. Weiter hinten geht eine Tür.
        Dana: Du hilfst mir nicht, was. # thought: Du hast nicht zugeschnappt. Ich war mir so sicher.
        Dana: Als ich reinkam, hätt ich geschworen, du hast schon entschieden. # mood: offen
        -> the_reason
    - "brisk":
        Vier Sekunden, vielleicht fünf.
        Dana: So was kann ich nicht. Wenn du was wissen willst, dann frag es. # thought: Schweigen ist was für Leute mit Zeit.
        -> second_go
    - else:
        Es dauert. Sie drückt sich den Handballen ins Auge.
        Dana: Entschuldige. Ines hat mich um halb sechs angerufen, und dann konnt ich nicht mehr schlafen. # thought: Den ganzen Tag hat mich keiner ausreden lassen.
        Dana: Ich erzähl's dir. Schön ist es nicht. # mood: offen
        -> the_reason
    }

=== second_go ===
# phase: explore
Zehn vor vier auf der Uhr über ihrem Kopf.
Dana: Also. War sonst noch was? # thought: Letzte Gelegenheit, mich richtig zu fragen.
* (slipped_your_mind) [Dann nehm ich an, dass du es vergessen hast, und wir machen von da aus weiter. # clarity: 1 # care: -1 # signal: rushed-decision # style: speed # why: Es geht voran, weil über die Tatsachen entschieden wird, ohne sie gehört zu haben.]
    Dana: Nimm das an. # thought: Ist für uns beide leichter. # mood: tonlos
    -> want
* (who_was_talking) [Wer hat am Dienstag um halb fünf mit dir geredet? # clarity: 2 # care: 1 # signal: invited-input, made-room-for-context # style: analysis # why: Eine Frage, klein genug für heute, nach Leuten und nicht nach Schuld, und mit einem Schulterzucken nicht zu beantworten.]
    Dana: Halb fünf. # thought: Da ist es.
    Sie lässt die Luft durch die Nase ab.
    Dana: Na gut. Dann kriegst du es jetzt. # mood: offen
    -> the_reason
* (no_need) [Heute musst du mir nichts erzählen. Ich frag die drei, was sie wollten, und bis Freitag bist du sie los. # clarity: -1 # care: 1 # signal: rescued, avoided-decision # style: relationship # why: Das erspart ihr das Erzählen und verspricht Entlastung bis Freitag; geholfen hätte nur, dass sie es sagt.]
    Dana: Bis Freitag. # thought: Die drei fragst du. Mich nicht.
    Sie sieht beinahe erleichtert aus.
    -> want
* (in_general) [Ganz allgemein: Was war da aus deiner Sicht das Problem? # clarity: -1 # care: 0 # signal: over-analysed # style: analysis # why: Der Form nach eine Frage, und so weit, dass jede Antwort hindurchpasst.]
    Dana: Ganz allgemein? Zeit. # thought: Nebel rein, Nebel raus.
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
Dana: Rob aus der Buchhaltung wollte den Monatsabschluss. Jonas ist neu und kam nicht ins System. Die Prüfer wollten eine Liste.
Dana: Im Februar hab ich dir gesagt, dass es zu viel ist. Du hast gesagt, ich finde schon einen Weg. # thought: Weißt du nicht mehr. Meine Schwester kennt den Satz von mir auswendig.
Den Rest sagt sie zum Tisch.
Dana: Also finde ich Wege. Am Dienstag hab ich keinen gefunden.
* (alone_with_it) [Es tut mir leid. Du hast es mir gesagt, und ich hab dich weggeschickt. Am Montag gehen wir deine Woche zusammen durch. # clarity: 0 # care: 1 # signal: owned-my-part, acknowledged-difficulty # style: relationship # why: Die Entschuldigung gilt etwas Wirklichem und hat einen Montag; was heute um fünf anders ist, sagt sie nicht.]
    Dana: Ich hab's ja geschafft. Das war ja das Dumme. # thought: Dafür mag ich dich. Was es ändert, weiß ich noch nicht.
    -> want
* (hear_at_four) [Das war eine schlechte Antwort. Sag es noch mal, um vier. Um eins gibt es nur noch den Alarm. # clarity: 2 # care: 1 # signal: owned-my-part, held-the-standard, named-the-gap # style: speed # why: Der Februar wird eingestanden und der Maßstab gehalten, in einem Atemzug und mit Uhrzeit.]
    Sie hebt den Kopf.
    Dana: Um vier. Auch wenn ich bloß zu jammern habe? # thought: Du hast nicht widersprochen. Ich hatte schon alles parat. # mood: offen
    -> want
* (was_february) [Der Februar war meiner, das nehm ich auf mich. Was mir noch fehlt: warum am Dienstag kein Wort von dir kam. # clarity: 1 # care: -1 # signal: named-the-gap, no-room-for-the-person # style: speed # why: Es benennt, was am Dienstag gefehlt hat, und fragt nach dem Grund, den sie gerade eben genannt hat.]
    Dana: Genau deswegen. # thought: Das hab ich dir gerade gesagt. Du hast schon an deinem Satz gebaut. # mood: tonlos
    -> want
* (who_said_what) [So hab ich das nicht in Erinnerung, aber du vielleicht. Wie hab ich es denn genau gesagt, und wann? # clarity: -1 # care: -1 # signal: passed-the-buck # style: consensus # why: Das klingt offen und verlangt von ihr, zu beweisen, was sie gerade gesagt hat.]
    Dana: Ich könnte dir das Datum raussuchen. # thought: Mach ich nicht. Wozu. # mood: tonlos
    Sie sucht es nicht raus.
    -> want

=== rest_can_wait ===
# phase: explore
Sie dreht ihr Handy zu dir und schiebt es über den Tisch.
Dana: Halb fünf. Das da ist von dir.
Deine eigene Nachricht, aus dem Zug. „Halden am Telefon, brauche dich jetzt bitte. Rest kann warten.“
Dana: Das ging bis Viertel nach sieben. Rest kann warten, also hat er gewartet. # thought: Lies ruhig. Ich will dein Gesicht sehen.
* (one_line) [Die Nachricht war von mir. Aber eine Zeile an Ines dauert eine Minute, und die Minute war trotzdem deine. # clarity: 1 # care: -1 # signal: standard-without-support, blame # style: analysis # why: Mag sogar sein, und ihre Nachricht bekommt fünf Wörter, bevor der Vorwurf wiederkommt.]
    Dana: Die Minute war meine. # thought: Und die anderen hundertvierundsechzig? # mood: tonlos
    Sie legt das Handy aufs Display.
    -> want
* (either_way) [Das hab ich schlecht geschrieben. Gemeint waren die Folien. # clarity: -1 # care: -1 # signal: passed-the-buck # style: analysis # why: Bedauert wird der Wortlaut, und wer ihn gelesen hat, bleibt daran schuld.]
    Dana: Da steht „Rest“. # thought: Ich hab es so gelesen, wie du es geschrieben hast. # mood: tonlos
    -> want
* (forget_it) [Das war ich, und es tut mir leid. Ines sag ich es noch vor fünf selbst, und du gehst heute mal pünktlich. # clarity: -1 # care: 1 # signal: owned-my-part, let-standard-slide # style: relationship # why: Das steht zur Nachricht und sagt, bis wann das ausgesprochen ist, und schickt sie ohne die Notiz nach Hause, die Ines heute Nacht braucht.]
    Dana: Pünktlich? Ines hat heute Nacht wieder Bereitschaft. # thought: Ich hab's dir nicht gezeigt, damit du dich schlecht fühlst.
    Zum ersten Mal heute klingt sie ärgerlich.
    -> want
* (it_was_me) [Dann war ich es. Was ich hier von dir verlangen wollte, ist das Falsche. # clarity: 1 # care: 2 # signal: owned-my-part, made-it-safe # style: speed # why: Kurz, und es tut dreierlei: Es glaubt ihr, es steht zu der Nachricht, und es sagt, dass die Bitte sich gleich ändert.]
    Langsam nimmt sie das Handy zurück.
    Dana: Ich dachte, du weißt es. Ich dachte, du sagst es bloß nicht. # thought: Den ganzen Tag war ich wütend auf jemanden, der es einfach vergessen hat. # mood: offen
    -> want

=== want ===
# phase: agree
# pressure: high
# room: key
{ temper:
- "guarded":
    Sie verschränkt die Arme, merkt es offenbar und löst sie wieder.
- "brisk":
    Sie sieht auf dem Laptop nach der Zeit. Drei vor vier.
- else:
    Sie trinkt aus dem falschen Becher und verzieht das Gesicht.
}
Dana: Und was soll ich jetzt tun? # thought: {knows: Mal sehen, was du jetzt damit machst.|Ich sag ja, egal zu was.}
* (different) [Bevor wir es festlegen: Was hätte am Dienstag anders sein müssen? # clarity: 0 # care: 1 # signal: invited-input, made-room-for-context # style: consensus # why: Das lässt sie an der Lösung bauen und hält die Bitte noch eine Runde zurück.]
    { tuesday == "called_in":
        { knows:
            Dana: Eine Zeile von dir an Ines. Oder ein Wort von mir an dich. # thought: Du fragst mich. Gut.
        - else:
            Dana: Halb fünf. Halb fünf hätte anders sein müssen. # thought: Frag mich, was um halb fünf war.
        }
    - else:
        Dana: Einer von den dreien hätte um vier woandershin gehen müssen. Oder ich den Mund aufmachen. # thought: Dass ich das denke, wusste ich gar nicht.
    }
    -> still_asking
* (one_bad_day) [Ab Montag zieht dich nach vier keiner mehr ab. Ich sag es heute noch allen, dann hast du die Stunde für dich. # clarity: -2 # care: 1 # signal: softened-the-message, let-standard-slide # style: relationship # why: Das nimmt ihr etwas ab, mit einem Tag dran, und verlangt nichts; die nächste Notiz ist in einer Stunde fällig, und das ist nicht Montag.]
    Dana: Ab Montag. # thought: Und wer zieht mich denn ab? Und was ist mit heute?
    -> still_asking
* (by_five) {not (knows && tuesday == "called_in")} [Die Übergabenotiz bis fünf, ab morgen. Du warst deswegen auch die halbe Nacht wach, heute lass sie also. # clarity: 2 # care: 0 # signal: clear-request, standard-without-support # style: speed # why: Was bis wann gewollt ist, weiß man, und der Abend, der ihr aus Freundlichkeit erlassen wird, ist der, an dem Ines wieder allein ist.]
    ~ dated = true
    Dana: Ab morgen. # thought: Und heute? Ines hat heute Nacht wieder Bereitschaft.
    Dana: Verstanden.
    -> ten_to_five
* (priya) {not (knows && tuesday == "called_in")} [Um fünf will ich die Notizen da haben, und ab vier kann Priya dir die Anfragen abnehmen. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: Der Maßstab und das Mittel dazu kommen in einem Satz, jedes mit einer Uhrzeit.]
    ~ dated = true
    { tuesday == "called_in":
        Dana: Nett von Priya. # thought: An den Anfragen lag es nicht.
        Ein Ja ist das nicht ganz.
    - else:
        Dana: Das würde Priya machen? Dann schuld ich ihr meine Montage. # thought: Ab vier. Das ist eine ganze Stunde. # mood: gelöster
    }
    -> ten_to_five
* (even_me) {knows && tuesday == "called_in"} [Das war ich, tut mir leid. Ab morgen gilt die Notiz bis fünf, und hol ich dich weg, sagst du nein, und ich dank dir dafür. # clarity: 2 # care: 0 # signal: clear-request, owned-my-part # style: speed # why: Die Nachricht wird bedauert, die Regel gilt ab morgen, und das Neinsagen bleibt bei ihr, um halb fünf, zu einer Nachricht aus dem Zug.]
    ~ dated = true
    Dana: Ich sag nein. # thought: Ich soll dir also nein sagen und hoffen, dass du dann noch weißt, was du heute gesagt hast.
    Dana: Verstanden.
    -> ten_to_five
* (my_line) {knows && tuesday == "called_in"} [Was anderes, als ich vorhatte. Hol ich dich nach vier weg, schreib ich der Bereitschaft. Du sagst nur „Übergabe“. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: Dass die Bitte sich geändert hat, ist ausgesprochen; was schiefging, ist übernommen, und ihr bleibt ein kleines Stück.]
    ~ dated = true
    ~ changed = true
    Dana: Das schreibst du. Aus dem Zug. # thought: Du hast es dir gerade vor meinen Augen anders überlegt.
    Sie schreibt es trotzdem in ihr Heft.
    Dana: Ein Wort kann ich sagen. Das kann ich sogar ziemlich laut. # mood: gelöster
    -> ten_to_five

=== ten_to_five ===
{ tuesday == "called_in" && not knows:
    -> when_its_you
}
# phase: agree
Um vier ist das leicht, sagt ihr Gesicht.
{ tuesday == "called_in":
    Dana: Und wenn Carmen mich braucht, und nicht du? # thought: Auf Carmens Etage weiß keiner, was eine Übergabe ist.
- else:
    Dana: Und um zehn vor fünf, wenn Rob neben mir steht? # thought: Er steht immer so nah.
}
* (say_its_me) [Sag, die Notiz geht vor und das kommt von mir. Wen es stört, der kann mich anrufen. # clarity: 2 # care: 2 # signal: removed-obstacle, held-the-standard # style: speed # why: Das gibt ihr einen Satz für den Ernstfall und verlegt den Streit an einen Schreibtisch, der ihn sich leisten kann.]
    Dana: Kommt von dir. Mit Namen. # thought: Das könnte ich sagen. Das könnte ich wirklich sagen.
    Sie schreibt es Wort für Wort auf.
    -> ines
* (allowed) [Dann sagst du nein. Du hast vier Jahre im Rücken und mein Wort, dass ich hinterher zu dir stehe, egal, wer es ist. # clarity: 1 # care: 0 # signal: stated-belief, standard-without-support # style: speed # why: Das verspricht, hinterher da zu sein, und gefragt hat sie nach zehn vor fünf, wenn er neben ihr steht und sie allein ist.]
    Dana: Hinterher. # thought: Am Hinterher lag es nie.
    -> ines
* (depends) [Da müssten wir schauen. Es kommt ein bisschen drauf an, wer fragt und wofür. # clarity: -2 # care: 0 # signal: unclear-outcome # style: analysis # why: Das stimmt für alles und nimmt die Regel in dem Moment zurück, in dem sie geprüft wird.]
    Dana: Am Dienstag auch. Da kam es auch drauf an. # thought: Fünf Uhr gilt also, bis jemand was will.
    -> ines
* (ring_me) [Dann ruf mich an, egal wo ich bin, und wir kriegen sie zusammen hin, und wenn ich selber tippen muss. # clarity: 0 # care: 1 # signal: rescued, offered-support # style: relationship # why: Ein echtes Angebot, das ihr die Arbeit aus der Hand nimmt; ob die Notiz noch ihre ist, ist nicht mehr klar.]
    Dana: Du weißt doch gar nicht, was halb fertig ist. # thought: Das würde eine wunderschöne Notiz über gar nichts.
    Sie sagt es freundlich.
    -> ines

=== when_its_you ===
# phase: agree
Dana: Und wenn du selbst mich brauchst, um halb fünf? # thought: Ich mal es dir nicht auf.
* (tell_me_no) [Dann sag mir nein, um halb fünf oder wann auch immer. Die Regel biegt sich nicht, nur weil ich es bin. # clarity: 1 # care: 0 # signal: held-the-standard, standard-without-support # style: speed # why: Das bindet auch die Leitung und überlässt das Neinsagen der, die weniger zu sagen hat.]
    Dana: Dir nein sagen. Klar. # thought: In welcher Welt?
    -> ines
* (no_grudge) [Dann lass liegen, was ich will, und schreib die Notiz. Das nehm ich dir nicht übel. # clarity: 1 # care: 1 # signal: clear-request, made-it-safe # style: speed # why: Klar und sicher, und es geht an dem vorbei, worauf ihre Frage gezeigt hat.]
    Dana: Ich merk mir, dass du das gesagt hast. # thought: Fürs nächste Mal. Also nicht für Dienstag.
    -> ines
* (was_it_me) [Du meinst Dienstag, oder? War ich das? # clarity: 1 # care: 2 # signal: invited-input, owned-my-part # style: analysis # why: Das hört die Frage unter der Frage und sagt den unangenehmen Namen zuerst.]
    ~ knows = true
    Sie dreht ihr Handy zu dir. Deine eigene Nachricht, aus dem Zug, halb fünf.
    „Halden am Telefon, brauche dich jetzt bitte. Rest kann warten.“
    Dana: Also hat er gewartet. Bis Viertel nach sieben. # thought: Du hast gefragt. Damit hatte ich nicht mehr gerechnet. # mood: offen
    -> still_asking
* (door_open) [Ich hoffe doch, das kannst du mir immer sagen. Meine Tür steht offen, das weißt du. # clarity: -1 # care: 0 # signal: scripted-empathy # style: relationship # why: Das beschreibt, wie jemand führt, und lässt die Frage, wo sie war.]
    Dana: Die stand offen. Du warst im Zug. # thought: Deutlicher werd ich nicht.
    -> ines

=== still_asking ===
# phase: agree
{ when_its_you.was_it_me || half_past_four:
    Dana: Und was ist dann das Richtige? # thought: Sag nicht bloß Entschuldigung. Sag, was passiert.
- else:
    { want.one_bad_day:
        Dana: Und heute? Ines hat heute Nacht wieder Bereitschaft. # thought: Jemand muss es ja sagen.
    - else:
        Dana: Was denn nun? Gibt es eine Regel oder nicht? # thought: Mir wär eine lieber, ehrlich gesagt.
    }
}
* (closer_eye) [Lass uns da einfach beide ein bisschen mehr ein Auge drauf haben, ja? # clarity: -2 # care: 0 # signal: unclear-outcome # style: consensus # why: Niemand könnte morgen sagen, was vereinbart war und ob es gehalten wurde.]
    Dana: Klar. Ein Auge drauf. # thought: Wessen? Worauf?
    -> ines
* (take_one) {not (knows && tuesday == "called_in")} [Bis fünf, auch heute. Um vier sagst du mir, was im Weg steht, und ich nehm es dir ab. # clarity: 2 # care: 2 # signal: clear-request, removed-obstacle # style: speed # why: Was, bis wann, und welchen Teil die Leitung trägt, in zwei kurzen Sätzen.]
    ~ dated = true
    Dana: Du nimmst mir Rob ab? # thought: Dafür würd ich Eintritt zahlen.
    { tuesday == "called_in":
        Sie denkt darüber nach. Etwas daran passt nicht, und sie lässt es.
    - else:
        Dana: In Ordnung. Vier Uhr. # mood: gelöster
    }
    -> ines
* (my_line_first) {knows && tuesday == "called_in"} [Eine andere Regel, ab heute. Hol ich dich weg, schreib ich erst der Bereitschaft. Du sagst „Übergabe“. # clarity: 2 # care: 2 # signal: clear-request, owned-my-part, removed-obstacle # style: consensus # why: Dass die Regel sich geändert hat, ab wann, und wer welche Hälfte übernimmt, steht da.]
    ~ dated = true
    ~ changed = true
    Dana: Erst du, dann ich. # thought: So herum stimmt es.
    Dana: Damit kann ich leben. Damit kann ich schon heute leben. # mood: gelöster
    -> ines
* (half_past_four) {want.different && tuesday == "called_in" && not knows} [Du hast halb fünf gesagt. Was war da, was ich wissen sollte? # clarity: 1 # care: 1 # signal: invited-input # style: analysis # why: Das greift die eine Einzelheit auf, die liegen geblieben war, und lässt die Bitte auf die Antwort warten.]
    ~ knows = true
    Sie dreht ihr Handy zu dir. Deine eigene Nachricht, aus dem Zug.
    „Halden am Telefon, brauche dich jetzt bitte. Rest kann warten.“
    Dana: Also hat er gewartet. Bis Viertel nach sieben. # thought: Du hast also zugehört. # mood: offen
    -> still_asking
* (six_by_five) [Sechs Zeilen auf der Seite bis fünf, ab heute. Ich schau nach. # clarity: 2 # care: -1 # signal: clear-request, standard-without-support # style: speed # why: So klar, wie eine Regel sein kann, und die einzige Unterstützung ist, dass jemand aufpasst.]
    ~ dated = true
    Dana: Du kriegst sechs Zeilen. # thought: Sechs. Nicht sieben.
    -> ines
* (suits_you) {knows || want.one_bad_day || tuesday != "called_in"} [Du kennst deine Tage besser als ich. Richte es so ein, wie es dir am besten passt, und ich steh dahinter. # clarity: -1 # care: 1 # signal: unclear-outcome, left-it-with-them # style: consensus # why: Voller Vertrauen, und der Maßstab selbst steht jetzt zur Wahl.]
    Dana: Wie es mir passt. Okay. # thought: Um fünf passt mir gar nichts.
    -> ines

=== ines ===
# phase: agree
# room: key
{ tell.one_switch:
    Dana: Vier Stunden für einen Schalter, hast du gesagt. Das krieg ich nicht aus dem Kopf.
}
{ tuesday == "called_in" && knows:
    Dana: Denkt Ines, ich war das? Ich nehm schon den ganzen Tag die Hintertreppe. # thought: Vier Stockwerke. Ich hab gezählt.
- else:
    Dana: Bei Ines war ich noch nicht. Ich nehm schon den ganzen Tag die Hintertreppe. # thought: Vier Stockwerke. Ich hab gezählt.
}
* (quiet_word) [Ines überlass mir. Ich hätte heute früh schon nach ihr sehen sollen. Das mach ich noch vor fünf. # clarity: -1 # care: 1 # signal: rescued # style: relationship # why: Der unangenehme Gang ist ihr abgenommen, und die Wiedergutmachung gleich mit.]
    Dana: Wenn du meinst. # thought: Dann hat sie dich gesehen und mich immer noch nicht.
    -> fine
* (you_owe_her) [Dann geh vor fünf rüber und entschuldige dich. Das tut euch beiden gut. Morgen frag ich sie, wie es war. # clarity: 2 # care: -1 # signal: clear-request, no-room-for-the-person # style: speed # why: Was und bis wann ist klar, und es ist nett gesagt; eine Entschuldigung, die schon unterwegs war, ist jetzt ein Auftrag, der abgenommen wird.]
    Dana: Ich weiß, was ich ihr schulde. # thought: Ich hatte sie schon aufgeschrieben. Jetzt ist sie deine. # mood: tonlos
    -> fine
* (bring_the_note) {not (knows && tuesday == "called_in")} [Nimm die Vordertreppe, vor fünf, mit der Notiz für heute in der Hand. # clarity: 2 # care: 1 # signal: clear-request, left-it-with-them # style: relationship # why: Aus der Entschuldigung wird etwas, das Ines heute Nacht brauchen kann, und die Worte bleiben ihre.]
    ~ dated = true
    Dana: Gut. Aber allein. # thought: Erst die Notiz. Dann die Entschuldigung. In der Reihenfolge geht es.
    -> fine
* (tell_her_mine) {knows && tuesday == "called_in"} [Nachher sag ich ihr, dass es meine Nachricht war. Bringst du die Notiz für heute bis fünf? # clarity: 2 # care: 2 # signal: owned-my-part, clear-request, removed-obstacle # style: relationship # why: Die Wahrheit kommt zu der, die dafür bezahlt hat, und um die Notiz für heute wird trotzdem gebeten.]
    ~ dated = true
    Dana: Das sagst du ihr? # thought: Auf die Idee, darum zu bitten, bin ich gar nicht gekommen.
    Dana: Dann bring ich die Notiz. Und Kekse. Sie mag die schlechten. # mood: gelöster
    -> fine
* (be_visible) [Ich würd nichts erzwingen. Du merkst schon, wann der Moment da ist. # clarity: -1 # care: 0 # signal: hinted, avoided-decision # style: consensus # why: Das klingt nach Takt, und niemand könnte danach handeln.]
    Dana: Der Moment. # thought: Woran merkt man den? Muss ich winken?
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
    Dana: Dann passt es also. Passt. # thought: Ich weiß nicht, wozu ich gerade ja gesagt hab.
- commitment >= 60 && safety >= 55:
    Dana: In Ordnung. Das kann ich. Meistens. # thought: Das Meistens macht mir Sorgen.
- else:
    Dana: Passt. Alles. Passt. # thought: Ja sagen, dann hört es auf.
}
Sie klappt das Heft zu.
* (settled) [Gut, und danke. Das kommt noch oben auf deine Woche. Am Freitag um zehn schauen wir, wie es gelaufen ist. # clarity: 2 # care: -1 # signal: rushed-decision, held-the-standard # style: speed # why: Das dankt ihr für das erste Ja und schreibt es als letztes Wort auf; was dahinterstand, bleibt bis Freitag ungehört.]
    Dana: Am Freitag. # thought: Schiefgegangen ist es dann am Donnerstag.
    Sie klappt das Heft noch einmal auf, schreibt das dazu und unterstreicht es.
    -> carmen
* (good_talk) [Zwanzig Minuten, und wir haben beide was ausgesprochen. Das ist mir mehr wert als jedes Ja. # clarity: -1 # care: 0 # signal: scripted-empathy, unclear-outcome # style: relationship # why: Das Gespräch wird gefeiert, und das Ja hat niemand angesehen.]
    Dana: Ja? # thought: Ich hab aber zu was ja gesagt. Wozu eigentlich?
    -> carmen
* (gone_by_monday) [Du hast da zu vielem ja gesagt. Welcher Teil davon ist am Montag wieder weg? # clarity: 1 # care: 2 # signal: checked-understanding, made-it-safe # style: consensus # why: Der Plan wird bezweifelt und nicht der Mensch, und gefragt wird nach der schlechten Nachricht, solange sie noch billig ist.]
    ~ honest = true
    { changed:
        Dana: Dein Teil. Du, im Zug, und dran denken. # thought: Hab ich das gerade laut gesagt?
        Dana: Ich trag es dir selbst in den Kalender ein, vier Uhr, jeden Tag.
    - else:
        { tuesday == "called_in":
            Dana: Fünf Uhr, an den Tagen, an denen du unterwegs bist. # thought: Näher ran geh ich nicht.
        - else:
            Dana: Nicht die Notiz. Das um vier. Ich sag so ungern, dass ich feststecke. # thought: So. Das ist das Eigentliche.
            Dana: Also frag mich, die erste Woche. Um vier. Machst du das?
            Du schreibst es so auf, dass sie dir dabei zusehen kann.
        }
    }
    -> carmen
* (water) [Machen wir zwei Minuten Pause. Ich hol Wasser, und du schaust, wie das für dich klingt. # clarity: 0 # care: 1 # signal: paused-the-talk, made-room-for-context # style: relationship # why: Das schnelle Ja bekommt Gelegenheit, ein wahres zu werden; was als Nächstes geschehen soll, ist nicht gesagt.]
    { temper:
    - "guarded":
        Als du zurückkommst, hat sie das Heft wieder offen.
        Dana: Ich kann das, solange du danach nicht verstummst. # thought: So hätt ich es zu Hause gesagt.
        ~ honest = true
    - "brisk":
        Dana: Hol kein Wasser. Wenn ich jetzt aufhöre, fang ich nicht wieder an. # thought: Ich hab ja gesagt. Nimm das Ja.
    - else:
        Als du zurückkommst, sitzt sie auf dem Stuhl am Fenster.
        Dana: Ich hätte zu allem ja gesagt. Heute krieg ich hin. Nach dem Rest frag mich morgen. # thought: Ich hör mich wieder selber.
        ~ honest = true
    }
    -> carmen

=== carmen ===
# phase: close
# pressure: high
{ ran_out.gets_noticed:
    Dana: Du hast vorhin „oben“ gesagt. Kriegt Carmen das mit meinem Namen drauf? # thought: Das Oben schlepp ich seit zehn Minuten mit mir rum.
- else:
    Dana: Kriegt Carmen das mit meinem Namen drauf? # thought: Das wollte ich wissen, als ich reinkam.
}
* (not_dressed_up) [Heute Abend kriegt sie es von mir. Ich schreib dazu, dass du ehrlich warst und es nicht mehr vorkommt. # clarity: 1 # care: -1 # signal: explained-why, no-room-for-the-person # style: speed # why: Klar, was den Bericht angeht, und anständig zu ihr, und es gibt in ihrem Namen ein Versprechen, das sie sich gerade verkniffen hat.]
    Dana: Dass es nicht mehr vorkommt. # thought: Das hab ich nicht gesagt. Lesen hätt ich es gern vorher.
    Sie sieht jetzt wieder zur Tür.
    -> last
* (lose_sleep) [Lieg bitte wegen Carmen heute Nacht nicht wach, hörst du. # clarity: -1 # care: 1 # signal: softened-the-message # style: relationship # why: Das sieht, dass sie sich sorgt, und lässt sie genauso besorgt zurück, ohne Antwort.]
    Dana: Ich lieg nicht wach. Ich hab gefragt. # thought: Das heißt dann wohl ja.
    -> last
* (dont_know_yet) {not changed} [Das weiß ich noch nicht. Du liest es vor ihr, bis morgen Mittag. # clarity: 2 # care: 2 # signal: made-it-safe, owned-my-part # style: relationship # why: Eine ehrliche Lücke mit Uhrzeit, und am Ende keine Überraschung.]
    Dana: Vor ihr. # thought: Ein Weiß-nicht mit Uhrzeit. Damit kann ich schlafen.
    Dana: Mittag. Ich bin am Platz.
    -> last
* (my_name) {changed} [Nein, mit meinem. Du liest es vor ihr, bis morgen Mittag. # clarity: 2 # care: 2 # signal: owned-my-part, made-it-safe # style: speed # why: Auf dem Bericht steht der richtige Name, und sie darf ihn zuerst lesen, mit einer Uhrzeit, auf die man dich festlegen kann.]
    Dana: Mit deinem. Hm. # thought: Mir hätte gar keiner gereicht.
    Dana: Mittag. Ich bin am Platz.
    -> last
* (needs_to_know) [Nein. Deinen Namen halt ich da raus, und ich schreib es heute noch, dann hat sie es, bevor sie überhaupt fragt. # clarity: 0 # care: 0 # signal: rescued # style: relationship # why: Eine Uhrzeit und ein Schild, und der Schild ist ein Versprechen, das die erste Liste mit ihrem Namen drauf brechen kann.]
    Dana: Freitags liest sie die Störungsliste. # thought: Was hast du mir heute sonst noch versprochen?
    -> last

=== last ===
# phase: close
Sie steht schon, den Laptop unterm Arm.
{ opening.blame:
    Dana: Und wenn ich es wieder vergeige? # thought: Dein Wort. Ich hab's aufgehoben.
- else:
    Dana: Und wenn es wieder passiert? # thought: Wird es, an irgendeinem Dienstag. Das weißt du.
}
* (it_happens) [Dann setzen wir uns am Morgen danach hin und schauen, was im Weg stand. Ohne Vorwürfe, versprochen. # clarity: -1 # care: 1 # signal: learning-not-blame, let-standard-slide # style: relationship # why: Das nimmt dem Morgen danach den Schrecken und verlangt nichts für den Abend davor, an dem Ines noch zu helfen wäre.]
    Dana: Am Morgen danach. # thought: Schön zu hören. Da ist jemand schon seit eins auf.
    Sie lächelt aber, ein bisschen.
    -> aftermath
* (hr_next) [Dann müsste ich die Personalabteilung dazuholen und hätte es nicht mehr in der Hand. Das weißt du. # clarity: 1 # care: -2 # signal: threat # style: speed # why: Die Folge ist klar, und der Grund, das nächste Mal nie zu erwähnen, auch.]
    Dana: Die Personalabteilung. Aha. # thought: Dann hörst du vom nächsten Mal nichts. # mood: verschlossen
    -> aftermath
* (hopeful) [Nicht nach heute. Schauen wir in einem Monat noch mal drauf und freuen uns dann beide? # clarity: -1 # care: 0 # signal: unclear-outcome # style: consensus # why: Eine Frage nach morgen wird mit einem Wunsch beantwortet, und der Wunsch bekommt ein Datum.]
    Dana: In einem Monat. # thought: Ich hab gesagt, wenn. Darüber wolltest du nicht nachdenken.
    -> aftermath
* (four_oclock_news) [Dann sag es mir um vier, und ich dank dir dafür. Um vier hab ich es lieber. # clarity: 1 # care: 2 # signal: made-it-safe, clear-request # style: speed # why: Damit ist gesagt, wohin mit der nächsten schlechten Nachricht, und dass sie gewollt ist.]
    Dana: Um vier. Davon kriegst du vielleicht eine ganze Menge. # thought: Ich glaub dir. Das ist neu.
    { bristle.start_over:
        Dana: Du hast vorhin neu angefangen. Ist mir aufgefallen.
    }
    -> aftermath

=== had_enough ===
# phase: close
Der Laptop ist zu, ihr Stuhl steht schon am Tisch.
{ dated:
    Dana: Mach ich. Alles, bis fünf. Sonst noch was? # thought: Sag nein. Sag nein und lass mich gehen. # mood: verschlossen
- else:
    Dana: Ich kümmer mich. Sonst noch was? # thought: Sag nein. Sag nein und lass mich gehen. # mood: verschlossen
}
Du suchst nach noch etwas, und das Suchen nimmt sie als Antwort.
-> aftermath

=== aftermath ===
{ temper:
- "guarded":
    Was du um zwanzig vor vier nicht sehen konntest: Sie war auf der Hut, schon als sie hereinkam. Sie rechnete mit einem Urteil und horchte in jedem Satz danach.
- "brisk":
    Was du um zwanzig vor vier nicht sehen konntest: Sie war heute kurz angebunden. Sie wollte es knapp und gerade, und alles Drumherum hörte sie schon nicht mehr.
- else:
    Was du um zwanzig vor vier nicht sehen konntest: Sie war erschöpft. Seit Ines um halb sechs angerufen hatte, war sie wach, und stemmen konnte sie nur noch kleine Fragen.
}
{ tuesday == "called_in":
    Und der Dienstag, das warst du. Deine Nachricht aus dem Zug hat sie um halb fünf zu Halden ans Telefon geholt, und darin stand, der Rest kann warten. Dana war im Recht.
- else:
    Und der Dienstag, das waren Rob, Jonas und die Prüfer, alle auf einmal. Niemand hat ihr gesagt, sie soll die Notiz weglassen. Sie hätte um vier den Mund aufmachen können, nur glaubte sie seit Februar nicht mehr, dass es etwas nützt.
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
# ending: commitment; Zugesagt, und früh Bescheid
# outcome: strong
# friend: Ich bin mit lauter Ausreden reingegangen, schön der Reihe nach, und hab kaum eine gebraucht. Die Notiz steht jetzt bis fünf, und als ich ja gesagt hab, war es mir ernst. Ich soll mich um vier melden, wenn es nichts wird. Das ist für mich die schwerere Hälfte.
Drei Wochen später: An dreizehn von fünfzehn Abenden stand die Notiz bis fünf da. An den anderen zwei stand Dana um vier an deinem Schreibtisch, einmal schon im Mantel, um zu sagen, dass es keine gibt. {want.priya: Priya hat die Anfragen, und Danas Montage.} Ines schläft. Am Freitag hat Dana dir gesagt, dass der neue Lauf eine Woche zu spät kommt. Das ist neun Tage, bevor es sonst jemand gemerkt hätte.
-> END

=== different_request ===
# ending: different_request; Eine andere Bitte
# outcome: strong
# friend: Ich war einbestellt, ich hab die Nachricht gezeigt, und dann hab ich auf die Ausreden gewartet. Es kamen keine. Was man von mir wollte, wurde geändert, auf der Stelle, laut. So was hab ich noch nie erlebt.
Drei Wochen später hast du zweimal jemanden nach vier weggeholt. Beim ersten Mal hatte die Bereitschaft deine Zeile, bevor das Telefonat anfing. Beim zweiten Mal hast du es vergessen, und Dana stand in deiner Tür und sagte ein Wort. {fine.gone_by_monday: In deinem Kalender steht jetzt eine Erinnerung, in ihrer Rechtschreibung.} Ines bekommt ihre Notizen. Gestern hat Dana dir gesagt, dass Jonas, der Neue, im November noch nicht so weit ist für die Bereitschaft. Zum Planen ist noch Zeit.
-> END

=== nearly ===
# ending: nearly; Beinahe
# outcome: mixed
# friend: War ein ordentliches Gespräch. Ich weiß, wann die Notiz fällig ist. Ob wir bei dem waren, was sie möglich macht, weiß ich nicht, und nachgehakt hab ich nicht.
{ tuesday == "called_in" && not changed:
    Drei Wochen später steht an den meisten Abenden eine Notiz da. An dem Abend, an dem du sie um halb fünf am Telefon haben wolltest, keine. Sie habe nicht gewusst, was von beidem du meinst, sagte sie, und die alte Nachricht im Kopf gehabt. Sie hat es dir offen gesagt, als du gefragt hast. Aber fragen musstest du.
- else:
    Drei Wochen später steht an den meisten Abenden eine Notiz da. {honest: Vor den anderen hatte sie dich gewarnt.} An den zwei schlimmsten Tagen gab es keine, und du hast es am nächsten Morgen von Ines erfahren. Dana hat dir offen gesagt, wie es dazu kam, als du gefragt hast. Aber fragen musstest du.
}
-> END

=== complied ===
# ending: compliance; Dienst nach Vorschrift, und Schweigen
# outcome: mixed
# friend: Man hat mir gesagt, was ich zu tun hab und bis wann, also tu ich's. Sechs Zeilen. Was ich über die sechs Zeilen hinaus weiß, heb ich mir für Leute auf, die es haben wollen.
Drei Wochen später steht an jedem Arbeitstag um fünf eine Notiz da. Sie hat sechs Zeilen, immer sechs. Niemand wurde geweckt. Als sich der neue Lauf verschob, hast du es von Rob gehört, im Aufzug, an dem Tag, an dem er fällig war. Du hast Dana gefragt, warum sie nichts gesagt hat. Es sei keine von den sechs gewesen, sagte sie, ganz höflich.
-> END

=== comforted ===
# ending: comfort; Viel Wärme, keine Notiz
# outcome: mixed
# friend: Eigentlich war es nett. Mir hatte davor gegraut. Nur was jetzt anders ist, könnte ich dir nicht sagen, und ich hab versucht zu fragen.
Drei Wochen später bringt Dana dir einen Kaffee mit, wenn sie sich einen holt. An vier Abenden gab es Notizen, gute. An den übrigen hatte jemand einen schlechten Tag. Ines möchte ab Januar aus der Bereitschaft heraus. Dana hat dir gesagt, dass ihr das leidtut, und das stimmte.
-> END

=== closed ===
# ending: closed; Höflich und verschlossen
# outcome: weak
# friend: Was das war, weiß ich immer noch nicht. Ich bin mit weniger rausgekommen, als ich reingegangen bin. Ich zieh den Kopf ein, und nächstes Mal kriegen sie es schriftlich.
Drei Wochen später hat niemand den Dienstag mehr erwähnt. An manchen Abenden gibt es eine Notiz. Ines geht vor Feierabend die Schreibtische ab und macht sich ihre eigene Liste. Dana ist höflich in Besprechungen und geht mit ihren Fragen zu Priya, zwei Tische weiter. Als du gefragt hast, wie es läuft, hat sie gesagt, es läuft.
-> END
