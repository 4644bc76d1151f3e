=== ending_@id@ ===
# ending: @id@; @ending title@
# outcome: @outcome@
# friend: It was nice, to tell the truth. I'd been dreading it. I couldn't say what is different now, though.
Three weeks later @name@ greets you in the corridor, and means it. Nothing has moved. Nobody was against it. It just never became clear who would do what, and by when.
-> END
