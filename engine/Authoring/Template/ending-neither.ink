=== ending_@id@ ===
# ending: @id@; @ending title@
# outcome: @outcome@
# friend: I still don't know what that was about. I'll keep my head down for a while.
Three weeks later nobody has mentioned it again. @name@ is polite, and takes the longer way round past your door.
-> END
