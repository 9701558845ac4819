/** What is known of the questionnaires. */
import { alpha, by, type Finding, names, open, prefers } from "./known-finding";

const FROH = "Froh et al. (2011), Psychological Assessment, 23, 311-324";
const SMITS = "Smits, De Boeck & Vansteelandt (2004), European Journal of Personality, 18, 537-555";
const PSYCH = "documentation of psych (bfi, vss, scoreItems)";
const MCCRAE = "McCrae et al. (1996), Journal of Personality and Social Psychology, 70, 552-566";

const scale = (of: string, literature: string, judge: Finding["judge"]): Finding => ({
  question: `Is ${of.split(".")[1]} reliable?`,
  id: "scale",
  of,
  literature,
  judge,
});

/** An alpha of .70 or more, to two digits. */
const sufficient: Finding["judge"] = ({ figures }) => ((figures.alpha ?? 0) >= 0.695 ? "yes" : "no");

/** By data set. */
export const QUESTIONNAIRES: Readonly<Record<string, readonly Finding[]>> = {
  bfi: [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `Five by construction and by MAP; parallel analysis six, BIC eight (${PSYCH}).`,
      judge: (verdict) => {
        const five = names(5)(verdict);
        return five === "partly" ? "yes" : five;
      },
      why: "The literature, for factors that can be named: the sixth has fewer than three items, and five is not even in the range. With so many people the tests reject every number up to eight; the criterion counts the sixth, as parallel analysis does.",
    },
    {
      question: "Do five factors fit?",
      id: "fit",
      of: "big-five",
      literature: `No: by lavaan on these data (maximum likelihood, 2,436 people) chi-square 4165 on 265, CFI .782, RMSEA .078. Other five-factor questionnaires give the same result (${MCCRAE}).`,
      judge: by(["not shown"]),
    },
    {
      question: "Which model?",
      id: "models",
      literature: "Five factors.",
      judge: prefers("big-five"),
    },
    {
      question: "Do the five factors hold?",
      id: "structure",
      of: "big-five",
      literature: `Yes as a pattern, no as a model in which each item loads on one factor (${MCCRAE}).`,
      judge: by(["partly"], ["supported"]),
      why: "The literature: all 25 items have their largest loading where they were declared. “No” is right for the model and wrong for the question asked.",
    },
    scale("big-five.agree", `alpha .70 (${PSYCH})`, alpha(0.7)),
    scale("big-five.conscientious", `alpha .72 (${PSYCH})`, alpha(0.72)),
    scale("big-five.extraversion", `alpha .76 (${PSYCH})`, alpha(0.76)),
    scale("big-five.neuroticism", `alpha .81 (${PSYCH})`, alpha(0.81)),
    scale("big-five.open", `alpha .60 (${PSYCH})`, alpha(0.6)),
  ],
  "verbal-aggression": [
    {
      question: "How many factors?",
      id: "dimensions",
      literature:
        "Four situations by three acts by two modes: one trait and effects of the design (De Boeck & Wilson 2004, Explanatory Item Response Models), or wanting and inhibition. No figure found for a number of factors.",
      judge: open,
    },
    {
      question: "Does one factor fit?",
      id: "fit",
      of: "one-factor",
      literature: `No: the best model has the inhibition of what one wants to do as a separate trait (${SMITS}; 316 people, 15 situations).`,
      judge: by(["not shown"]),
    },
    {
      question: "Do want and do hold?",
      id: "structure",
      of: "mode",
      literature: `Better than one trait (${SMITS}); no figure found for the fit of this model alone.`,
      judge: by(["supported", "partly"], ["not shown", "undecided"]),
      why: "Both: the literature compares models and does not test them. Acts and modes are crossed, so no structure of only one of them can hold; a structure with both was not declared.",
    },
    {
      question: "Which model?",
      id: "models",
      literature:
        "The inhibition of each of the three acts is measured by a factor model (Smits & De Boeck 2007, Personality and Individual Differences); no comparison of acts with modes found.",
      judge: open,
    },
    {
      question: "Is the sum of all reliable?",
      id: "scale",
      of: "one-factor.one",
      literature: "No figure found.",
      judge: open,
    },
    {
      question: "Kinds of people?",
      id: "classes",
      literature: "All publications found describe traits, not types.",
      judge: by(["not shown"], ["undecided"]),
    },
    {
      question: "Can women and men be compared?",
      id: "comparability",
      of: "gender",
      literature:
        "By psychotools' Wald test on the Rasch model of all 24 items (anchortest, Holm) no item differs with constant anchors (by the Gini index and by the mean p-value threshold); with forward anchors S2DoCurse, S2DoScold and S3DoCurse do. There are only 73 men.",
      judge: by(["undecided", "partly"], ["not shown", "supported"]),
      why: "Both: the program stops where curse, scold and shout do not fit in the two groups; the Rasch model of all items was not tested. In tests of single items two differ.",
    },
  ],
  "youth-gratitude": [
    {
      question: "How many factors?",
      id: "dimensions",
      literature: `Five: GQ-6 one, GAC one, GRAT three (${FROH}).`,
      judge: names(5),
      why: "The literature: five is the lower end of the range and the solution given first. With 1,405 people the tests reject every number tried.",
    },
    {
      question: "Do the five fit?",
      id: "fit",
      of: "as-published",
      literature: `“Factor structures resemble those found with adults” (${FROH}), scale by scale. All at once by lavaan (MLR): robust CFI .931, RMSEA .054, SRMR .048.`,
      judge: by(["supported", "partly"], ["undecided"]),
      why: "Undecided. The fit is certainly not exact. But the cut-off is too low for its meaning. With 23 items, splitting one factor into two gives an RMSEA of .017 or more, because one factor of five is a small part of the model. An RMSEA of .050 spread over all items is therefore judged as a factor too few.",
    },
    {
      question: "Do the five hold?",
      id: "structure",
      of: "as-published",
      literature: `Yes (${FROH}).`,
      judge: by(["supported", "partly"], ["undecided"]),
      why: "The literature: 21 of 23 items load most where they were declared (not sa_5 and sa_6), all five scales are reliable, and the model is far better than one factor.",
    },
    scale("as-published.gq6", `.70 or more (${FROH})`, sufficient),
    scale("as-published.gac", `.70 or more (${FROH})`, sufficient),
    scale("as-published.losd", `.70 or more for the GRAT (${FROH})`, sufficient),
    scale("as-published.sa", `.70 or more for the GRAT (${FROH})`, sufficient),
    scale("as-published.ao", `.70 or more for the GRAT (${FROH})`, sufficient),
  ],
};
