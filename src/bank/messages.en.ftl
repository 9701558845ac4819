# Tables of the bank of measures, and of what studies found of one.

## The bank of measures.

bank-title = Measures
bank-id = Id
bank-measure = Measure
bank-topics = Topics
bank-ages = Ages
bank-wording = Wording
bank-years =
    { $to ->
        [none] { DECIMAL($from, digits: 0) } and over
       *[other] { DECIMAL($from, digits: 0) } to { DECIMAL($to, digits: 0) }
    }
bank-studies = Studies
bank-none = No measure of the bank fits.
bank-note = Without items, the bank has evidence alone. `itemwise measures ID` prints a definition.
bank-ages-open = The sources of { LIST($names) } have no ages in numbers.

## Evidence over studies.

evidence-title = Evidence: { $name }
evidence-of = { $name }. Terms of use: { $license }.
evidence-studies = Studies
evidence-study = Study
evidence-country = Country
evidence-population = People and sampling
evidence-found = Findings
evidence-studies-note = Figures are as printed in the sources. Secondary: quoted by somebody other than the authors.
evidence-secondary = {" (secondary)"}
evidence-simulated = {" (simulated)"}
evidence-omega = omega { $omega }
evidence-alpha = Reliability over studies
evidence-prediction-low = Prediction, low
evidence-prediction-high = Prediction, high
evidence-i2 = I²
evidence-alpha-note =
    Alphas after Bonett’s transformation, random effects by restricted maximum likelihood, intervals by Hartung and Knapp.
    95% of further studies’ alphas are expected within the prediction limits. Fewer than { WORD($least) } studies are not pooled.
    Secondary and simulated studies are not pooled.
evidence-loadings = Loadings compared
evidence-against = With
evidence-factor = Factor
evidence-congruence = Tucker’s congruence
evidence-structures = Structures
evidence-structure = Structure
evidence-fit = Fit
evidence-ratings = Measurement properties over studies (COSMIN)
evidence-property = Property
evidence-rating = Rating
evidence-sufficient = Sufficient
evidence-insufficient = Insufficient
evidence-indeterminate = Indeterminate
evidence-quality = Quality at most
evidence-rated =
    { $rating ->
        [sufficient] sufficient
        [insufficient] insufficient
        [inconsistent] inconsistent
       *[indeterminate] indeterminate
    }
evidence-level =
    { $quality ->
        [high] high
        [moderate] moderate
        [low] low
       *[very-low] very low
    }
evidence-lowered = Lowered for
evidence-why =
    { $why ->
        [one-study] one study
        [inconsistent] inconsistent results
        [few-people] fewer than 100 people
       *[very-few-people] fewer than 50 people
    }
evidence-ratings-note =
    A property is sufficient or insufficient where 75% of the deciding studies are. Risk of bias and indirectness cannot
    be read from figures and may lower the quality further.
evidence-cutoffs = Published cut-offs
evidence-value = Value
evidence-meaning = Meaning

## The six guiding principles, each with what a rule finds. $names are ids of items.
principles = Six guiding principles
principle-name = Principle
principle-state = Result
principle-why = Reason
principle =
    { $principle ->
        [voices] Children’s voices count
        [language] Language matters
        [context] Take care with context
        [blame] Avoid blaming children
        [future] Future proof policy
       *[rights] Embrace a child rights approach
    }
principle-found =
    { $state ->
        [clear] nothing found against it
        [attention] to look at
       *[open] not assessed
    }
principle-tested = The wording was tested with children: { $tests }.
principle-untested = The bank records no test of the wording with children. Children of the population must judge it in cognitive interviews.
principle-no-wording = The bank does not have the wording. Who holds it must judge.
principle-discouraged = Terms that the Luxembourg Guidelines advise against: { LIST($found) }.
principle-terms = No English term is one that the Luxembourg Guidelines advise against.
principle-languages =
    { $n ->
        [0] The sources name no language. Speakers must judge each translation.
       *[other] The sources name { $languages }. Speakers must judge whether a translation is understood.
    }
principle-compared = Studies of invariance or differential item functioning: { $studies }.
principle-not-compared = No study in the bank tests whether groups or countries can be compared. `itemwise invariance` tests it in a file.
principle-protected =
    { $sensitive ->
        [true] Small counts are hidden.
       *[false] The definition does not hide small counts.
    }
principle-blaming = Terms that blame, doubt or belittle a child: { LIST($found) }.
principle-not-blaming = No listed English term blames, doubts or belittles a child.
principle-technologies = Platforms or devices that may become outdated: { LIST($found) }.
principle-timeless = No item names a platform or a device of our list.
principle-proxy = Others than the children answer: { $report }.
principle-self = Children answer themselves.
principle-ethics = Consent and help for children depend on the study: an ethics committee must judge them.
principles-note = The principles are from { $source }
principles-rules = The rules are ours, and find what words and the bank show. “Nothing found” is no proof.
## Classes of items in published classifications.
classes-item = Item
classes = Items in published classifications
classes-note = { $title }: { $source }.
classes-ours = (ours): the source does not name the item, and the class is our reading of its definition.
class-ours = { $name } (ours)

## Files for fieldwork.

fieldwork-source = Source: { $source }
fieldwork-terms = Terms of use: { $terms }.
fieldwork-record = Record
fieldwork-number = Number
fieldwork-redcap-missing =
    Declare { LIST($codes) } as missing data codes in REDCap’s project settings; its dictionary has no place for them.
fieldwork-qualtrics = Check the recode values in Qualtrics after the import.
fieldwork-qualtrics-skip = Add display logic for { LIST($columns) } in Qualtrics: { $asked } = { $code } skips these questions.
fieldwork-renamed = { $program } will call the columns { $first } to { $last }; a definition of your own must name them.
fieldwork-contexts = The form leaves out the questions about where it happened ({ LIST($contexts) }).
# $parts are results of fieldwork-part.
fieldwork-lost = The form cannot hold { LIST($parts) }. Keep the definition, and name it with `--measure` when you analyze the answers.
fieldwork-part =
    { $part ->
        [reverse] which items are reversed
        [scores] the scores of answers
        [skips] what questions count that were not asked
        [two] the division into two answers
        [scales] the scales of every structure
        [prorate] the rule for missing answers
       *[cutoffs] the cut-offs
    }

# Errors.
no-wording = { $measure }: the bank does not have the wording of { $name }.
no-wording-hint = Terms of use: { $terms }. If you hold its wording, write it into a definition and name that file: itemwise measures { $measure } prints codes and columns.
negative-code = item { $item }: LimeSurvey has no code { $code }.
negative-code-hint = Its codes are letters and digits: change the code in the definition, such as 99 for no answer.
