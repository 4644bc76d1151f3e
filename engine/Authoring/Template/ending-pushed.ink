=== ending_@id@ ===
# ending: @id@; @ending title@
# outcome: @outcome@
# friend: I was told what, and by when, so they'll get it. What I think about it I kept to myself. Nobody seemed to need it.
Three weeks later the step is done, to the letter. What lay beside it isn't. You learned of that from somebody else, on the day it fell due. When you asked @name@ why, the answer was that nobody had asked.
-> END
