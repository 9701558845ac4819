import type { Analysis } from "../../analysis/analysis";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { formatCell } from "../../words/format";
import { mixesDimensions } from "../kit/shown-model";
import type { ReportAnswer, SummaryPart, Verdict } from "../kit/tables/section";
import { listed, paragraph, sentence, texts } from "../kit/words/phrases";
import {
  comparedItems,
  differingIds,
  type Grouping,
  groupingsOf,
  hasDifferent,
  itemsFound,
  largest,
  meanChanges,
  meanChangeWords,
  mostAtStake,
} from "./groupings";
import { configuralFigures } from "./invariance/invariance-sentences";

/** Limits of the verdict: a shift in logits, a change of a mean in standard deviations. */
export const LIMITS = { shift: "0.60", change: "0.10" } as const;

const VERDICTS: Readonly<Record<VerdictCode, Verdict>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

const MAX_WORDS = 60;
const MAX_NAMED = 6;

export function comparableAnswer(analysis: Analysis): ReportAnswer | null {
  const groupings = groupingsOf(analysis);
  if (groupings.length === 0) return null;
  const stake = mostAtStake(groupings);
  const full = (whose: (grouping: Grouping) => boolean) => (grouping: Grouping) =>
    whose(grouping) ? fullWords(grouping) : shortWords(grouping);
  const forms = [
    full(() => true),
    full(({ verdict }) => verdict.code !== "supported"),
    full((grouping) => grouping === stake),
    shortWords,
    verdictWords,
  ].map((words) => answerOf(groupings, words));
  const answer = forms.find((form) => form.split(/\s+/).length <= MAX_WORDS) ?? forms.at(-1) ?? "";
  const question = "Can groups be compared?";
  const answerText = paragraph(answer, mixesDimensions(analysis) && `${sentence(NOT_ONE_FACTOR)}.`);
  return { place: "comparability", question, answer: answerText, verdict: verdictOf(groupings) };
}

const answerOf = (groupings: readonly Grouping[], words: (grouping: Grouping) => string): string =>
  paragraph(...byWords(groupings, words).map(([text, groups]) => `By ${groups}, ${text}.`));

/** Groupings with the same words, and these words. */
function byWords(
  groupings: readonly Grouping[],
  words: (grouping: Grouping) => string,
): readonly (readonly [text: string, groups: string])[] {
  const all = groupings.map((grouping) => ({ group: grouping.group, text: words(grouping) }));
  return [...new Set(all.map(({ text }) => text))].map((text) => [
    text,
    listed(all.filter((one) => one.text === text).map(({ group }) => group)),
  ]);
}

/** The common verdict; groupings that could not be tested count only where none could. */
function verdictOf(groupings: readonly Grouping[]): Verdict {
  const codes = new Set(groupings.map(({ verdict }) => verdict.code));
  if (codes.size > 1) codes.delete("not testable");
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? VERDICTS[code] : "partly";
}

function fullWords(grouping: Grouping): string {
  const { leftOut, levels } = grouping;
  const all = levels.length + leftOut.length;
  return `${reasonWords(grouping)}${leftOut.length === 0 ? "" : `; ${leftOut.length} of ${all} groups are left out`}`;
}

function reasonWords(grouping: Grouping): string {
  const { verdict } = grouping;
  const found = `${itemsFound(grouping)}${namedItems(grouping)}`;
  const [moved] = meanChanges(grouping);
  switch (verdict.reason) {
    case "alike":
    case "unchanged":
      return `yes: ${found}, and ${ruledOutWords(grouping)}`;
    case "items-freed":
      return `partly: ${found}; ${moved === undefined ? "the others link the groups" : `allowing for that ${meanChangeWords(grouping, moved)}`}`;
    case "most-differ":
      return `not shown: ${found}, too many to link the groups by the others`;
    case "configural":
      return `no: ${failed(grouping)}`;
    case "too-few":
      return `undecided: ${found}, but shifts up to ${formatCell(largest(grouping, "largestShift"), "decimal2")} logits stay possible (limit ${LIMITS.shift})`;
    default:
      return shortWords(grouping);
  }
}

function shortWords(grouping: Grouping): string {
  const { verdict } = grouping;
  switch (verdict.reason) {
    case "too-few":
      return `undecided: ${TOO_FEW}`;
    case "configural":
      return `no: ${FAILED}`;
    case "one-group":
      return "not testable: there are no two groups to compare";
    case "ladder":
      return `${verdictWords(grouping)} by the fit of whole models; single items were not compared`;
    default:
      return `${verdictWords(grouping)}: ${itemsFound(grouping)}`;
  }
}

/** The problem is the factor, not the groups. */
const NOT_ONE_FACTOR = "one factor does not fit all people together either, so declare the factors first";
const TOO_FEW = "the answers are too few to tell";
const FAILED = "the same model does not fit in all groups";
const failed = ({ ladder }: Grouping): string => `${FAILED} (${configuralFigures(ladder)})`;

/** "yes", "partly", "not shown". */
export const verdictWords = ({ verdict }: Grouping): string =>
  verdict.code === "supported" ? "yes" : verdict.code;

function namedItems(grouping: Grouping): string {
  const different = differingIds(grouping);
  return different.length === 0 || different.length > MAX_NAMED ? "" : ` (${listed(different)})`;
}

/** What is ruled out where means can be compared. */
function ruledOutWords(grouping: Grouping): string {
  const reasons = new Set(grouping.verdict.factors.map(({ reason }) => reason));
  const exclusions = texts(
    reasons.has("alike") && `shifts of ${LIMITS.shift} logits`,
    reasons.has("unchanged") && `changes of a mean by ${LIMITS.change} SD`,
  );
  return `${exclusions.join(" or ")} are excluded (90%)`;
}

export function comparableSummary(analysis: Analysis): SummaryPart {
  const groupings = groupingsOf(analysis);
  if (groupings.length === 0) return {};
  const others = groupings.filter(({ verdict }) => verdict.code !== "supported");
  const yes = groupings.filter(({ verdict }) => verdict.code === "supported");
  const [first = groupings[0]] = others.length > 0 ? others : yes;
  const detail = texts(
    lineWords(others.length > 0 ? others : yes),
    mixesDimensions(analysis) && NOT_ONE_FACTOR,
  ).join("; ");
  const word = yes.length > 0 ? listed(yes.map(({ group }) => group)) : first ? verdictWords(first) : "";
  return {
    lines: [
      {
        question: "Which groups may be compared?",
        word: sentence(word),
        detail,
        verdict: verdictOf(groupings),
        place: "comparability",
      },
    ],
    cautions: cautionOf(others),
  };
}

/** "by country 5 of 9 items differ". */
const lineWords = (groupings: readonly Grouping[]): string =>
  byWords(groupings, foundWords)
    .map(([text, groups]) => `by ${groups} ${text}`)
    .join("; ");

function foundWords(grouping: Grouping): string {
  const { verdict, levels } = grouping;
  if (verdict.reason === "configural") return failed(grouping);
  if (verdict.reason === "too-few") return TOO_FEW;
  if (comparedItems(grouping).length > 0) return itemsFound(grouping);
  return `${levels.length} groups were compared by whole models alone`;
}

/** Caution about the first grouping whose means cannot be compared directly. */
function cautionOf(others: readonly Grouping[]): readonly string[] {
  const unequal = others.filter(({ verdict }) => verdict.code === "partly" || verdict.code === "not shown");
  const uncertain = unequal.find(hasDifferent) ?? unequal[0];
  if (uncertain === undefined) return [];
  // If single items are not the reason, the line of the first screens says why.
  const why = hasDifferent(uncertain) ? `: ${itemsFound(uncertain)}` : "";
  return [`Means by ${uncertain.group} are not to be ranked${why}.`];
}
