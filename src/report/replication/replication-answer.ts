import type { Analysis } from "../../analysis/analysis";
import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import {
  type Construction,
  constructionNote,
  type ReplicationEntry,
  type ReplicationUnit,
} from "../../replication/claims/computed";
import { formatCell } from "../../words/format";
import type { ReportAnswer, SummaryPart, Verdict } from "../kit/tables/section";
import { counted, listed, paragraph, quoted, texts } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

/** Input of the report on claims. */
export type ReplicationAnalysis = Pick<Analysis, "settings"> & {
  readonly replication: readonly ReplicationEntry[];
};

/** Whether these data could show or refute the claim. */
export const isTestable = ({ verdict }: ReplicationEntry): boolean =>
  verdict === "reproduced" || verdict === "not reproduced";

/** Whether synthetic data were built to show the claim and do not. */
export const contradictsConstruction = ({ verdict, holds }: ReplicationEntry): boolean =>
  verdict === "by construction" && holds === false;

/** What synthetic data were built to show, with the number of claims. */
export function constructionItems({ replication, settings: { population } }: ReplicationAnalysis): string[] {
  return population === null ? [] : tallied(replication, (entry) => builtWords(entry, population));
}

function builtWords({ id, verdict }: ReplicationEntry, population: Construction): string | null {
  const how = verdict === "by construction" ? constructionNote(id, population) : null;
  return how && typeset(how);
}

function tallied(
  entries: readonly ReplicationEntry[],
  wordsOf: (entry: ReplicationEntry) => string | null,
): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const words = wordsOf(entry);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${counted(count, "claim")}: ${words}`);
}

export function untestedItems(entries: readonly ReplicationEntry[]): string[] {
  const untested = entries.filter(({ verdict }) => verdict === "cannot be tested");
  const reasonOf = ({ reason }: ReplicationEntry): string =>
    typeset(reason).replace(/^It cannot be tested: |\.$/g, "");
  return [...new Set(untested.map(reasonOf))].map((reason) => {
    const ids = untested.filter((entry) => reasonOf(entry) === reason).map(({ id }) => id);
    return `${counted(ids.length, "claim")}: ${reason} (${ids.join(", ")}).`;
  });
}

export function replicationFigure(
  value: number | string | null,
  { unit, decimals }: { readonly unit: ReplicationUnit; readonly decimals: number },
): string {
  if (typeof value !== "number") return formatCell(value === null ? null : typeset(value), "text");
  if (unit === "p") return formatCell(value, "p");
  const plain = value.toFixed(decimals).replace("-", "−");
  if (unit === "percent") return `${plain}%`;
  if (unit === "points") return `${plain} points`;
  return unit === "coefficient" ? plain.replace(/^(−?)0\./, "$1.") : plain;
}

/** The verdict, marked where synthetic data fail to show the claim. */
export const verdictText = (entry: ReplicationEntry): string =>
  contradictsConstruction(entry) ? `${entry.verdict}, not met` : entry.verdict;

/** 95% interval in percent, or a dash. */
export function percentInterval(ends: readonly [number, number] | null): string {
  return ends === null ? "–" : `[${formatCell(ends[0], "decimal1")}, ${formatCell(ends[1], "decimal1")}]`;
}

/** Terms that a claims file should not use. */
export function replicationWarnings(entries: readonly ReplicationEntry[]): Warning[] {
  return flagTerms(
    entries.map(({ id, claim, source }) => ({ where: `the claim ${id}`, text: `${claim} ${source}` })),
  );
}

/** Maximum number of words to name claims that are not shown. */
const MAX_WORDS = 30;

export function replicationAnswer({ replication }: ReplicationAnalysis): ReportAnswer | null {
  if (replication.length === 0) return null;
  const missed = replication.filter(({ verdict }) => verdict === "not reproduced");
  const reproduced = replication.filter(({ verdict }) => verdict === "reproduced").length;
  const noun = replication.filter(isTestable).length === 1 ? "claim" : "claims";
  const answer = paragraph(
    `${shareWords(replication)} testable ${noun} ${reproduced === 1 || noun === "claim" ? "is" : "are"} reproduced.`,
    missed.length > 0 && `Not shown: ${namedClaims(missed)}.`,
    constructionWords(replication),
    untestedWords(replication),
  );
  return {
    place: "claims",
    question: "Are published findings reproduced?",
    answer,
    verdict: verdictOf(replication),
  };
}

export function replicationSummary({ replication }: ReplicationAnalysis): SummaryPart {
  if (replication.length === 0) return {};
  const count = (of: ReplicationEntry["verdict"], words: string): string => {
    const found = replication.filter(({ verdict }) => verdict === of).length;
    return found === 0 ? "" : `${found} ${words}`;
  };
  const others = texts(count("by construction", "built in"), count("cannot be tested", "untestable"));
  const detail = ["testable claims reproduced", ...others].join(", ");
  const line = {
    question: "Published claims",
    word: shareWords(replication),
    detail,
    place: "claims",
  } as const;
  return { lines: [{ ...line, verdict: verdictOf(replication) }] };
}

/** "17 of 19". */
function shareWords(entries: readonly ReplicationEntry[]): string {
  const reproduced = entries.filter(({ verdict }) => verdict === "reproduced").length;
  return `${reproduced} of ${entries.filter(isTestable).length}`;
}

function verdictOf(entries: readonly ReplicationEntry[]): Verdict {
  const testable = entries.filter(isTestable);
  const reproduced = testable.filter(({ verdict }) => verdict === "reproduced").length;
  if (testable.length === 0) return "not-testable";
  return reproduced === testable.length ? "yes" : reproduced === 0 ? "no" : "partly";
}

/** A claim without full stop and interpretation. */
const nameOf = ({ claim }: ReplicationEntry): string =>
  typeset(claim)
    .replace(/\s*\(here: [^)]*\)/, "")
    .replace(/\.$/, "");

function namedClaims(entries: readonly ReplicationEntry[]): string {
  const names = [...new Set(entries.map(nameOf))];
  const fitting = names.filter(
    (_, k) =>
      names
        .slice(0, k + 1)
        .join(" ")
        .split(/\s+/).length <= MAX_WORDS || k === 0,
  );
  const more = names.length - fitting.length;
  return listed([...fitting.map(quoted), ...(more > 0 ? [`${more} more`] : [])]);
}

function constructionWords(entries: readonly ReplicationEntry[]): string {
  const built = entries.filter(({ verdict }) => verdict === "by construction");
  const unmet = entries.filter(contradictsConstruction);
  if (built.length === 0) return "";
  const not =
    unmet.length === 0 ? "" : `; ${namedClaims(unmet)} ${unmet.length === 1 ? "is" : "are"} not met`;
  return `${counted(built.length, "claim")} ${built.length === 1 ? "was" : "were"} built into these simulated data${not}.`;
}

function untestedWords(entries: readonly ReplicationEntry[]): string {
  const untested = entries.filter(({ verdict }) => verdict === "cannot be tested").length;
  return untested === 0 ? "" : `${untested} cannot be tested.`;
}
