import type { Analysis } from "../../analysis/analysis";
import type { VerdictCode } from "../../verdicts/declared-structure";
import type { ReportAnswer } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { listed, paragraph, texts } from "../kit/words/phrases";
import { itemsFound, LIMITS } from "./comparable-sentences";
import { comparedItems, type Grouping, groupingsOf, isDifferent } from "./groupings";
import { type Moved, mostMoved } from "./moved-means";

/** The question that the card and the section answer. */
export const QUESTION = "Can groups be compared?";

const VERDICTS: Readonly<Record<VerdictCode, ReportAnswer["verdict"]>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

/** The first screen's answer on all groupings; null where nothing was compared. */
export function comparableAnswer(analysis: Analysis): ReportAnswer | null {
  const groupings = groupingsOf(analysis);
  if (groupings.length === 0) return null;
  const told = groupings.map((grouping) => ({ group: grouping.group, words: answerWords(grouping) }));
  const answers = [...new Set(told.map(({ words }) => words))].map((words) => {
    const groups = told.filter((one) => one.words === words).map(({ group }) => group);
    return `By ${listed(groups)}, ${words}.`;
  });
  return { question: QUESTION, answer: paragraph(...answers), verdict: verdictOf(groupings) };
}

/** What all groupings have in common; what could not be tested does not count beside what could. */
function verdictOf(groupings: readonly Grouping[]): ReportAnswer["verdict"] {
  const codes = new Set(groupings.map(({ verdict }) => verdict.code));
  if (codes.size > 1) codes.delete("not testable");
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? VERDICTS[code] : "partly";
}

function answerWords(grouping: Grouping): string {
  const { leftOut } = grouping;
  const without = leftOut.length === 0 ? "" : `; not compared: ${listed(leftOut.map(({ label }) => label))}`;
  return `${reasonWords(grouping)}${without}`;
}

function reasonWords(grouping: Grouping): string {
  const { verdict } = grouping;
  const found = itemsFound(grouping);
  const differ = comparedItems(grouping).some(isDifferent);
  switch (verdict.reason) {
    case "alike":
    case "unchanged":
      return differ
        ? `yes, although ${found}: by little, or with little effect on the means`
        : `yes: ${found}, and ${excluded(grouping)}`;
    case "items-freed":
      return `partly: ${found}${movedWords(grouping)}`;
    case "most-differ":
      return `not shown: ${found}, too many to link the groups by the others${movedWords(grouping)}`;
    case "too-few":
      return `undecided: ${found}, but the answers are too few to tell`;
    case "configural":
      return "no: the same model does not fit in all groups";
    case "one-group":
      return "not testable";
    case "ladder":
      return LADDER[verdict.code];
  }
}

/** What is excluded where no item is found to differ. */
function excluded({ verdict }: Grouping): string {
  const reasons = new Set(verdict.factors.map(({ reason }) => reason));
  const told = texts(
    reasons.has("alike") && `differences of ${LIMITS.shift} logits`,
    reasons.has("unchanged") && `changes of a mean by ${LIMITS.change} SD`,
  );
  return `${told.join(", or ")} are excluded (90%)`;
}

const LADDER: Readonly<Record<VerdictCode, string>> = {
  supported: "yes by the fit of whole models, without a look at single items",
  partly: "partly by the fit of whole models, with some parameters free and without a look at single items",
  "not shown": "not shown by the fit of whole models, without a look at single items",
  undecided: "undecided, since single items were not compared",
  "not testable": "not testable",
};

/** The largest move of a mean over the factors. */
function movedWords({ results }: Grouping): string {
  const moves = results.flatMap((result) => mostMoved(result) ?? []);
  const size = ({ all, freed }: Moved): number => Math.abs(freed.mean - all.mean);
  const [most] = moves.sort((one, other) => size(other) - size(one));
  if (most === undefined) return "";
  const [from, to] = [most.all.mean, most.freed.mean].map((mean) => formatCell(mean, "decimal2"));
  return `, and allowing for that moves the mean of ${most.all.group} from ${from} to ${to} SD`;
}
