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
