# Errors of files of evidence. $path is an entry's path; none: the file. $message is the check's own, in English.
bad-evidence =
    { $file }: { $path ->
        [none] the file
       *[other] { $path }
    }: { $message }.
bad-evidence-hint = itemwise evidence add writes such files.
bad-study = "{ $text }" (--study) does not name a study.
bad-study-hint = Write "Name, year, country, sampling", such as "Mwangi & Otieno, 2025, Kenya, schools by stratum".
bad-analysis =
    { $file }: it is no analysis of itemwise ({ $path ->
        [none] the file
       *[other] { $path }
    }: { $message }).
bad-analysis-hint = itemwise report data.csv --json analysis.json writes one.
needs-protection = { $file }: its figures are not protected.
needs-protection-hint = Say in the definition whether the answers are sensitive ("sensitive"), and analyze them with protection.
other-measure = { $file }: none of its scales has items of { $measure } alone.
other-measure-hint = Analyze the answers with the measure's definition (--measure { $measure }).
