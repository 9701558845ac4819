# Warnings about agreement.

too-few-ratings = Agreement cannot be estimated: fewer than two people have all ratings, or there is only one rating.
no-variance = Agreement is not defined: ratings differ only by occasion or rater.
no-interval = At least one intraclass correlation has no interval: it is 1 or not defined, or its sampling variance cannot be estimated.
