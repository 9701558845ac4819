import type { Analysis } from "../../analysis/analysis";
import type { ExternalAssociation } from "../../validity/validity-result";
import type { ReportAnswer, SummaryPart } from "../kit/tables/section";
import {
  coefficient,
  counted,
  interval,
  listed,
  numberWord,
  paragraph,
  sentence,
} from "../kit/words/phrases";
import { byVariable, externalPhrase, ofLeadScales, scaleName } from "./named-scales";
import { rangeWords } from "./validity-tables";

const QUESTION = "Does it go with what it should?";
/** More are counted, not named. */
const MOST_NAMED = 3;

type Known = ExternalAssociation & { readonly correlation: NonNullable<ExternalAssociation["correlation"]> };

const isKnown = (one: ExternalAssociation): one is Known => one.correlation !== null;

/** The answer of the section; null without variables from outside. */
export function validityAnswer(analysis: Analysis): ReportAnswer | null {
  const all = analysis.validity?.convergent ?? [];
  if (all.length === 0) return null;
  const shown = ofLeadScales(analysis, all);
  const known = shown.filter(isKnown);
  const hidden = new Set(
    shown.filter(({ suppressed }) => suppressed !== null).map(({ external }) => external),
  );
  return {
    place: "validity",
    question: QUESTION,
    answer: paragraph(
      hypothesesText(shown),
      strongestText(analysis, known),
      hidden.size > 0 &&
        `${sentence(counted(hidden.size, "variable"))} ${hidden.size === 1 ? "is" : "are"} not told: too few people.`,
      known.length === 0 && hidden.size === 0 && "No correlation is defined.",
    ),
    verdict: verdictOf(analysis, shown),
  };
}

/** How many of the hypotheses stated in advance hold, those of assumed variables apart. */
function hypothesesText(shown: readonly ExternalAssociation[]): string | null {
  const stated = shown.flatMap(({ hypothesis, assumed }) =>
    hypothesis === null || assumed ? [] : [hypothesis],
  );
  const [only] = stated;
  if (only === undefined) return null;
  if (stated.length === 1) return `The hypothesis stated in advance is ${only.verdict}.`;
  const count = (verdict: string): number => stated.filter((own) => own.verdict === verdict).length;
  const [confirmed, against] = [count("confirmed"), count("not confirmed")];
  const open = stated.length - confirmed - against;
  const parts = [
    `${numberWord(confirmed)} of ${numberWord(stated.length)} hypotheses stated in advance ${confirmed === 1 ? "is" : "are"} confirmed`,
    ...(against > 0 ? [`${numberWord(against)} ${against === 1 ? "is" : "are"} not`] : []),
    ...(open > 0 ? [`${numberWord(open)} ${open === 1 ? "is" : "are"} undecided`] : []),
  ];
  return `${sentence(listed(parts))}.`;
}

function strongestText(analysis: Analysis, known: readonly Known[]): string | null {
  const [first] = [...known].sort(
    (one, other) => Math.abs(other.correlation.estimate) - Math.abs(one.correlation.estimate),
  );
  if (first === undefined) return null;
  const { estimate, low, high } = first.correlation;
  const ends = low === null || high === null ? "" : ` ${interval([low, high])}`;
  const scales = new Set(known.map(({ scale }) => scale)).size;
  const of = scales > 1 ? ` (${scaleName(analysis, first)})` : "";
  return `Scores correlate most with ${externalPhrase(first)}${of}: ${coefficient(estimate)}${ends}.`;
}

function verdictOf(analysis: Analysis, shown: readonly ExternalAssociation[]): ReportAnswer["verdict"] {
  if (!shown.some(({ hypothesis, assumed }) => hypothesis !== null && !assumed)) return "neutral";
  const rating = analysis.validity?.properties.find(({ property }) => property === "hypotheses")?.rating;
  return rating === "+" ? "yes" : rating === "-" ? "no" : "undecided";
}

/** What was stated in advance and how it came out, one sentence a hypothesis; of many only those that are not confirmed. */
export function hypothesisSentences(analysis: Analysis): readonly string[] {
  const shown = byVariable(ofLeadScales(analysis, analysis.validity?.convergent ?? []));
  const stated = shown.filter(({ hypothesis }) => hypothesis !== null);
  const told =
    stated.length > 2 * MOST_NAMED
      ? stated.filter(({ hypothesis }) => hypothesis?.verdict !== "confirmed")
      : stated;
  return told.flatMap((one) => {
    const { hypothesis, correlation } = one;
    if (hypothesis === null) return [];
    const found =
      correlation?.low == null || correlation.high === null
        ? "not known"
        : `${coefficient(correlation.estimate)} ${interval([correlation.low, correlation.high])}`;
    return [
      `${sentence(externalPhrase(one))} with ${scaleName(analysis, one)}: expected ${rangeWords(hypothesis.range)}, found ${found}, ${hypothesis.verdict}.`,
    ];
  });
}

/** A line of the second screen. */
export function validitySummary(analysis: Analysis): SummaryPart {
  const answer = validityAnswer(analysis);
  const rated = analysis.validity?.properties.filter(({ rating }) => rating !== "?") ?? [];
  if (answer === null) return {};
  const good = rated.filter(({ rating }) => rating === "+").length;
  const word = { yes: "As expected", no: "Not as expected", undecided: "Undecided" } as const;
  return {
    lines: [
      {
        ...{ place: answer.place, question: answer.question, verdict: answer.verdict },
        word:
          answer.verdict === "yes" || answer.verdict === "no" || answer.verdict === "undecided"
            ? word[answer.verdict]
            : "No hypothesis",
        detail: `${good} of ${counted(rated.length, "rated measurement property", "rated measurement properties")} sufficient`,
      },
    ],
  };
}
