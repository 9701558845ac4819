/** What is known of the made data and of the tests of abilities. */
import { alpha, by, type Finding, names, open, prefers } from "./known-finding";

const GUIDING = "Guiding principles (2024), sections 2.2-2.3, which report Richards, Ghai & Orben (2024)";
const POPULATION =
  "Built with three factors that correlate .74, .68 and .80, loadings .56 to .86 (tests/reference/nine.measure.json)";
const ROSSEEL = "Rosseel (2012), Journal of Statistical Software, 48(2)";
const BOCK = "Bock & Lieberman (1970), Psychometrika, 35, 179-197";

/** By data set. */
export const MADE_AND_ABILITIES: Readonly<Record<string, readonly Finding[]>> = {
  "disrupting-harm": [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `Source of the real survey: two, three with weaker evidence (${GUIDING}; no figure printed). Built: three that correlate .81 to .88.`,
      judge: (verdict) => (names(2)(verdict) === "no" ? names(3)(verdict) : "yes"),
    },
    {
      question: "Do two factors hold?",
      id: "structure",
      of: "two-factor",
      literature: `Confirmed (${GUIDING}; no figure printed). Built: nearly true.`,
      judge: by(["supported", "partly"]),
    },
    {
      question: "Do three factors hold?",
      id: "structure",
      of: "three-factor",
      literature: `Weaker evidence: the factor of two items is not reliable (${GUIDING}). Built: three factors.`,
      judge: by(["partly"], ["supported", "undecided"]),
    },
    {
      question: "Is the scale of two items reliable?",
      id: "scale",
      of: "three-factor.harassment",
      literature: `Not reliable enough (${GUIDING}). Built: alpha .65.`,
      judge: by(["not shown"], ["partly", "undecided"]),
      why: "Adequate for group means but not for individuals: the source uses one cut-off, .70, for both.",
    },
    {
      question: "Can boys and girls be compared?",
      id: "comparability",
      of: "sex",
      literature: `Strongly invariant (${GUIDING}). Built: alike.`,
      judge: by(["supported"], ["undecided"]),
    },
    {
      question: "Can ages be compared?",
      id: "comparability",
      of: "age",
      literature: `Strongly invariant (${GUIDING}). Built: alike.`,
      judge: by(["supported"], ["undecided"]),
    },
    {
      question: "Can countries be compared?",
      id: "comparability",
      of: "country",
      literature: `Strongly invariant (${GUIDING}). Built: not, since each country has its published shares of every item.`,
      judge: by(["partly", "not shown"], ["undecided"]),
    },
  ],
  nine: [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `${POPULATION}.`,
      judge: names(3),
      why: "The range contains the truth; the criterion merges factors that correlate .74.",
    },
    {
      question: "Do two factors fit?",
      id: "fit",
      of: "two-factor",
      literature: "False: two of the three factors are merged.",
      judge: by(["not shown"], ["partly"]),
      why: "“Closely, not exactly” is correct: factors that correlate .74 are more alike than the alternative to be detected (.60).",
    },
    {
      question: "Do three factors fit?",
      id: "fit",
      of: "three-factor",
      literature: "True.",
      judge: by(["supported"], ["partly", "undecided"]),
    },
    {
      question: "Which model?",
      id: "models",
      literature: "Three factors.",
      judge: prefers("three-factor"),
    },
    {
      question: "Do three factors hold?",
      id: "structure",
      of: "three-factor",
      literature: "True.",
      judge: by(["supported"], ["partly"]),
      why: "The structure is true. The factor of a and b is too weak to score (omega .34), as its loadings of .56 and .60 imply. The verdict combines both in one code.",
    },
    {
      question: "Kinds of people?",
      id: "classes",
      literature: "None were built.",
      judge: by(["not shown"], ["undecided"]),
    },
  ],
  "holzinger-swineford": [
    {
      question: "How many factors?",
      id: "dimensions",
      literature:
        "Three by choice of the tests (Jöreskog 1969, Psychometrika, 34, 183-202). Likelihood-ratio tests on these 301, by R's factanal: three p .034, four p .47.",
      judge: names(3),
      why: "The literature: no three of these nine tests form a fourth factor. At p .034 with 301 people only the test suggests four, which the report then gives first.",
    },
    {
      question: "Do three factors fit?",
      id: "fit",
      of: "three-factor",
      literature: `Not by any cut-off: chi-square 85.306 on 24, CFI .931, RMSEA .092, SRMR .065 (${ROSSEEL}).`,
      judge: by(["not shown"]),
    },
    {
      question: "Which model?",
      id: "models",
      literature: `Three factors (${ROSSEEL}).`,
      judge: prefers("three-factor"),
    },
    {
      question: "Do visual, textual, speed hold?",
      id: "structure",
      of: "three-factor",
      literature: `The textbook example of three factors, with a known fault: x9 belongs to visual too (modification index 36.4), x7 with x8 (34.1) (${ROSSEEL}).`,
      judge: by(["partly"], ["supported", "undecided"]),
      why: "The literature: every test loads where it was declared, and the model is far better than one factor. What fails is that each test loads on only one factor. “No” is less informative than the figures.",
    },
    ...[
      ["visual", 0.63],
      ["textual", 0.88],
      ["speed", 0.69],
    ].map(
      ([scale, value]): Finding => ({
        question: `Is ${scale} reliable?`,
        id: "scale",
        of: `three-factor.${scale}`,
        literature: `alpha ${Number(value).toFixed(2).slice(1)} (documentation of semTools, reliability)`,
        judge: alpha(Number(value)),
      }),
    ),
  ],
  lsat6: [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `One (${BOCK}).`,
      judge: names(1),
    },
    {
      question: "Does one factor fit?",
      id: "fit",
      of: "one-factor",
      literature: "Yes: M2 4.74 on 5, p .45 (mirt 1.45.1).",
      judge: by(["supported"], ["undecided"]),
      why: "Both: no evidence contradicts one factor, and five items with loadings of .34 to .47 could not reveal a second one.",
    },
    {
      question: "Does one factor hold?",
      id: "structure",
      of: "one-factor",
      literature: `Yes (${BOCK}; Bock & Aitkin 1981, Psychometrika, 46, 443-459).`,
      judge: by(["supported", "partly"], ["undecided", "not testable"]),
      why: "Both: the literature names one factor, and five items with such loadings cannot rule out two. The short test is unreliable (alpha .30), as the verdict on the scale says.",
    },
    {
      question: "Is the score reliable?",
      id: "scale",
      of: "one-factor.one",
      literature: "alpha .295 (Rizopoulos 2006, Journal of Statistical Software, 17(5): ltm)",
      judge: alpha(0.295),
    },
    {
      question: "Kinds of people?",
      id: "classes",
      literature:
        "No: one trait, even with equal slopes (two-parameter against Rasch: 0.57 on 4, p .97; Rizopoulos 2006).",
      judge: by(["not shown"], ["undecided"]),
    },
  ],
  lsat7: [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `One is what is fitted to it (${BOCK}; Bock & Aitkin 1981); no figure found for two.`,
      judge: names(1),
      why: "Undecided. The fit tests suggest two at p .04; no publication names two factors of these five items.",
    },
    {
      question: "Does one factor fit?",
      id: "fit",
      of: "one-factor",
      literature:
        "Nearly: M2 11.94 on 5, p .036 (mirt 1.45.1); lavaan: scaled 11.68, p .039, CFI .969, RMSEA .037.",
      judge: by(["partly", "undecided"], ["not shown"]),
      why: "One sample in 25 shows such a departure. A model with a factor too few has an RMSEA of .000 or more here, so the verdict has no power and amounts to the exact test at 5 %: undecided would be the better verdict.",
    },
    {
      question: "Does one factor hold?",
      id: "structure",
      of: "one-factor",
      literature: `Used as an example of one trait since ${BOCK}.`,
      judge: by(["supported", "partly", "undecided"]),
      why: "The literature: the departure is small (CFI .969, p .039), no second factor is named, and in the half of the sample held out the same report finds an RMSEA of .000.",
    },
    {
      question: "Is the score reliable?",
      id: "scale",
      of: "one-factor.one",
      literature: "alpha .453 (documentation of mirt, itemstats)",
      judge: alpha(0.453),
    },
  ],
  "math-exam": [
    {
      question: "How many factors?",
      id: "dimensions",
      literature:
        "Used as one Rasch scale to search for items that differ between groups (Mair 2018, Modern Psychometrics with R); the documentation of psychotools names analysis, linear algebra and financial mathematics as its contents. No figure found.",
      judge: names(1),
      why: "The verdict is right that one is too few: lavaan gives a scaled chi-square of 226.3 on 65, CFI .910, RMSEA .058. Six factors of 13 items are too many to name; three is the number of fields.",
    },
    {
      question: "Does one factor fit?",
      id: "fit",
      of: "one-factor",
      literature: "No figure found.",
      judge: open,
    },
  ],
  spisa: [
    {
      question: "Can women and men be compared?",
      id: "comparability",
      of: "gender",
      literature:
        "No: gender is the first split of the Rasch tree of these answers (Strobl, Kopf & Zeileis 2015, Psychometrika, 80, 289-316; items of all fields differ).",
      judge: by(["not shown", "partly"], ["undecided"]),
    },
    ...[
      ["politics", "q2, q3, q6, q8, q9"],
      ["history", "q12"],
      ["economy", "q19, q20, q21, q23, q25, q26, q27"],
      ["culture", "q29, q30, q31, q32"],
      ["science", "q38, q40, q43"],
    ].map(
      ([field, items]): Finding => ({
        question: `Do items of ${field} differ?`,
        id: "item-functioning",
        of: `gender.${field}`,
        literature: `By psychotools' Wald test on the Rasch model (anchortest, anchors by the mean p-value threshold, Holm within the field): ${items}.`,
        judge: by(["partly"], ["undecided"]),
        why:
          field === "economy"
            ? "The program: the Rasch model assumes equal slopes, and where group means differ by 1.5 standard deviations, as here, an item with another slope appears to differ. With free slopes neither test flags an item."
            : undefined,
      }),
    ),
  ],
};
