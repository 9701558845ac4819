# Warnings about agreement.

too-few-ratings = Agreement cannot be estimated: fewer than two people have all ratings, or there is only one rating.
no-variance = Agreement is not defined: ratings differ only by occasion or rater.
no-interval = Some intraclass correlation is 1, is not defined or does not vary, and has no interval.
