import type { Analysis } from "../../analysis/analysis";
import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import { builtToGive, type Construction } from "../../replication/claims/construction";
import type { ReplicationEntry, ReplicationUnit } from "../../replication/claims/replication-result";
import { formatCell } from "../kit/words/format";
import { counted } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

/** What the part of a report on claims reads. */
export type ReplicationAnalysis = Pick<Analysis, "settings"> & {
  readonly replication: readonly ReplicationEntry[];
};

/** Whether these data could show the claim or not. */
export const isTestable = ({ verdict }: ReplicationEntry): boolean =>
  verdict === "reproduced" || verdict === "not reproduced";

/** Whether made data were built to give what the claim says, and do not. */
export const isUnmet = ({ verdict, holds }: ReplicationEntry): boolean =>
  verdict === "by construction" && holds === false;

/** What the data were built to give, with how many claims it is about. */
export function constructionItems({ replication, settings: { population } }: ReplicationAnalysis): string[] {
  return population === null ? [] : tallied(replication, (entry) => builtWords(entry, population));
}

function builtWords({ id, verdict }: ReplicationEntry, population: Construction): string | null {
  const how = verdict === "by construction" ? builtToGive(id, population) : null;
  return how && typeset(how);
}

function tallied(
  entries: readonly ReplicationEntry[],
  told: (entry: ReplicationEntry) => string | null,
): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const words = told(entry);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${counted(count, "claim")}: ${words}`);
}

/** Claims that cannot be tested, those with the same reason together. */
export function untestedItems(entries: readonly ReplicationEntry[]): string[] {
  const untested = entries.filter(({ verdict }) => verdict === "cannot be tested");
  const reasonOf = ({ reason }: ReplicationEntry): string =>
    typeset(reason).replace(/^It cannot be tested: |\.$/g, "");
  return [...new Set(untested.map(reasonOf))].map((reason) => {
    const ids = untested.filter((entry) => reasonOf(entry) === reason).map(({ id }) => id);
    return `${counted(ids.length, "claim")}: ${reason} (${ids.join(", ")}).`;
  });
}

/** A claim's figure as it stands in a table or a sentence. */
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

/** The verdict, with the mark of a figure that is not what the data were built to give. */
export const verdictText = (entry: ReplicationEntry): string =>
  isUnmet(entry) ? `${entry.verdict}, not met` : entry.verdict;

/** A 95% interval in percent; a dash without. */
export function percentInterval(ends: readonly [number, number] | null): string {
  return ends === null ? "–" : `[${formatCell(ends[0], "decimal1")}, ${formatCell(ends[1], "decimal1")}]`;
}

/** Terms in the claims' words that a claims file should not use. */
export function replicationWarnings(entries: readonly ReplicationEntry[]): Warning[] {
  return flagTerms(
    entries.map(({ id, claim, source }) => ({ where: `the claim ${id}`, text: `${claim} ${source}` })),
  );
}
