no-scale-found = No columns were found that are a scale: they share no answers. All columns of numbers are listed as items; take out those that are none.
no-scale-in-words = No columns were found that are a scale. All columns with a few different words are listed as items, in the order in which the file has their answers. Choose the items, and put their answers in order.
no-file = No file is open.
no-file-hint = Open a file.
other-opened = Another file was opened in the meantime.
other-opened-hint = Ask again about the file that is open now.
unknown-stage =
    The answer has no stage { $stage }: it has { INTEGER($stages) } { $stages ->
        [one] stage
       *[other] stages
    }, numbered from 0.
unknown-stage-hint = Ask for stage 0, then for the next stage as long as something follows.
no-factors = The answers show no factors, so no scales can be suggested.
no-loadings = No item loads on any factor, so no scales can be suggested.
no-solution-hint = Assign the items to scales yourself.
worker-stopped = The computation stopped unexpectedly.
