=== ending_@id@ ===
# ending: @id@; @ending title@
# outcome: @outcome@
# friend: It was all right. I know about half of what I'd need to know, and I said about half of what I could have said.
Three weeks later some of it is done. The rest isn't, and each of you had thought that it was the other one's turn. @name@ told you so at once, when you asked. You did have to ask.
-> END
