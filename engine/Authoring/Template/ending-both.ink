=== ending_@id@ ===
# ending: @id@; @ending title@
# outcome: @outcome@
# friend: I went in with my answers ready and needed hardly any of them. I know what I'll do, and by when. And I meant it when I said yes.
Three weeks later the first step is done, and so is the second. The third one will be late. You know that because @name@ told you on Monday, when there was still time to do something about it.
-> END
