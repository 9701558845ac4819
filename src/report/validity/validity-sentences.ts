import type { Analysis } from "../../analysis/analysis";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import { externalPhrase, ofLeadScales, scaleName } from "../kit/outside/named-scales";
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

const QUESTION = "Does it go with what it should?";

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
      hypothesesText(statedOf(analysis)),
      strongestText(analysis, known),
      hidden.size > 0 &&
        `${sentence(counted(hidden.size, "variable"))} ${hidden.size === 1 ? "is" : "are"} not told: too few people.`,
      known.length === 0 && hidden.size === 0 && "No correlation is defined.",
    ),
    verdict: verdictOf(analysis),
  };
}

/** How many of the hypotheses stated in advance hold, those of assumed variables apart. */
function hypothesesText(shown: readonly Stated[]): string | null {
  const [confirmed, against, open] = hypothesisCounts(shown);
  const all = confirmed + against + open;
  if (all === 0) return null;
  const hypotheses = new Set(
    shown
      .filter((one) => one.hypothesis !== null && !isAssumed(one))
      .map((one) => ("external" in one ? one.external : `${one.by} ${one.level}`)),
  ).size;
  if (all === 1)
    return `The hypothesis stated in advance is ${confirmed === 1 ? "confirmed" : against === 1 ? "not confirmed" : "undecided"}.`;
  const verb = (count: number): string => (count === 1 ? "is" : "are");
  const parts = [
    `${numberWord(confirmed)} of ${numberWord(all)} ${hypotheses < all ? `results of ${numberWord(hypotheses)} ${hypotheses === 1 ? "hypothesis" : "hypotheses"}` : "hypotheses"} stated in advance ${verb(confirmed)} confirmed`,
    ...(against > 0 ? [`${numberWord(against)} ${verb(against)} not`] : []),
    ...(open > 0 ? [`${numberWord(open)} ${verb(open)} undecided`] : []),
  ];
  return `${sentence(listed(parts))}.`;
}

type Stated = ExternalAssociation | KnownGroup;

const isAssumed = (one: Stated): boolean => "assumed" in one && one.assumed;

/** Those of the lead scales, on variables from outside and on groups. */
const statedOf = (analysis: Analysis): readonly Stated[] => [
  ...ofLeadScales(analysis, analysis.validity?.convergent ?? []),
  ...ofLeadScales(analysis, analysis.validity?.knownGroups ?? []),
];

/** Hypotheses that are confirmed, not confirmed and undecided, those of assumed variables apart; one for each scale. */
function hypothesisCounts(shown: readonly Stated[]): [number, number, number] {
  const count = (verdict: string): number =>
    shown.filter((one) => !isAssumed(one) && one.hypothesis?.verdict === verdict).length;
  return [count("confirmed"), count("not confirmed"), count("undecided")];
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

function verdictOf(analysis: Analysis): ReportAnswer["verdict"] {
  if (hypothesisCounts(statedOf(analysis)).every((count) => count === 0)) return "neutral";
  const rating = analysis.validity?.properties.find(({ property }) => property === "hypotheses")?.rating;
  return rating === "+" ? "yes" : rating === "-" ? "no" : "undecided";
}

/** A line of the second screen. */
export function validitySummary(analysis: Analysis): SummaryPart {
  const answer = validityAnswer(analysis);
  const rated = analysis.validity?.properties.filter(({ rating }) => rating !== "?") ?? [];
  if (answer === null) return {};
  const good = rated.filter(({ rating }) => rating === "+").length;
  const [confirmed, against, open] = hypothesisCounts(statedOf(analysis));
  const all = confirmed + against + open;
  const word = { yes: "As expected", no: "Not as expected", undecided: "Undecided" } as const;
  return {
    lines: [
      {
        ...{ place: answer.place, question: answer.question, verdict: answer.verdict },
        word:
          answer.verdict === "yes" || answer.verdict === "no" || answer.verdict === "undecided"
            ? word[answer.verdict]
            : "No hypothesis",
        detail: `${all > 0 ? `${confirmed} of ${counted(all, "stated result")} confirmed; ` : ""}${good} of ${counted(rated.length, "rated measurement property", "rated measurement properties")} sufficient`,
      },
    ],
  };
}
