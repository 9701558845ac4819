import type { Measure } from "../../../measures/measure";

/** The words for answers, yes answers above all, and for what these cannot show. */
const EXPERIENCES = {
  /** What a person did who answered yes: before what it was ("reported any of these"), and alone ("items reported"). */
  did: "reported",
  done: "reported",
  answers: "Reports",
  limits: "Items ask what people report; they do not prove what happened to any one of them.",
  groupCaution:
    "Groups can differ in how openly people speak about what happened to them. A difference between groups may therefore be one of reporting, and less reporting is not less risk.",
  groupAnswers:
    "If people of one group hold back their answers to all items alike, nothing here shows it: less reporting is not less risk.",
  missing: "Not answering can itself depend on what happened to a person",
  // After every share, and after that of the first screen.
  shares: " Shares of what people report are no count of what happened: they leave out what was not said.",
  firstShare: " These are reports, and not everybody reports.",
  number: "; how often something happened does not enter",
  groups: {
    question: "Do groups differ in what they report?",
    caution: "Groups can differ in how openly they report, so that a lower share need not mean less risk.",
  },
  /** What people differ in where they are not of different kinds. */
  degree: "severity",
  sorting: "A classification sorts by what happened; factors sort by what is reported together",
  regression:
    "The terms describe who reported more; they say nothing of why, and nobody’s age or sex brings about what others do to them.",
};

type Words = typeof EXPERIENCES;

const NEUTRAL: Words = {
  did: "answered yes to",
  done: "answered yes",
  answers: "Answers",
  limits: "Items record answers; what they measure is inferred from these.",
  groupCaution:
    "Groups can differ in how questions are understood and answered. A difference between groups may therefore be one of answering, and not of what the items measure.",
  groupAnswers:
    "If people of one group answer all items higher or lower alike for a reason other than the factor, nothing here shows it.",
  missing: "Whether someone answers can depend on what the answer would be",
  shares: "",
  firstShare: "",
  number: "",
  groups: {
    question: "Do groups differ in their answers?",
    caution:
      "Groups can differ in how they answer, so that a lower share need not mean less of what is measured.",
  },
  degree: "dimension",
  sorting: "A classification sorts by what items ask; factors sort by which answers go together",
  regression: "The terms describe whose answers differ; they say nothing of why.",
};

const WORDS: Readonly<Record<NonNullable<Measure["about"]>, Words>> = {
  experiences: EXPERIENCES,
  attitudes: NEUTRAL,
  abilities: { ...NEUTRAL, did: "solved", done: "solved" },
  symptoms: { ...NEUTRAL, degree: "severity" },
  traits: NEUTRAL,
};

/** How to speak of the answers to a measure; neutral where its definition does not say what it is about. */
export function wordsOf({ measure }: { readonly measure: Pick<Measure, "about"> }): Words {
  return measure.about === null ? NEUTRAL : WORDS[measure.about];
}
