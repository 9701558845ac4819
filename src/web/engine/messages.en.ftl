no-scale-found =
    No scale was found, so the columns are described. They are all listed as items: take out those that are none.
    As soon as the items are changed, the questions are answered about them.
no-script = No scale was found, so there is no script.
no-script-of-tables = The command repeats these tables; there is no script for them.
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
no-groups = No groups are chosen to be compared.
few-raters = Agreement is of two raters or more.
few-raters-hint = Choose the column of each under “Raters”.
no-target = The rotation needs a target.
no-target-hint = Write one under “Target”, and choose “Use this target”.
no-groups-hint = Choose some under “Groups to compare”, or make a column a group under “Columns”.
