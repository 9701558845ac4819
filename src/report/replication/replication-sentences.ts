import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
import { builtToGive, type Construction } from "../../replication/claims/construction";
import type {
  ReplicationEntry,
  ReplicationUnit,
  ReplicationVerdict,
} from "../../replication/claims/replication-result";
import type { CellFormat } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { counted, listed } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

export const REPLICATION_INTRODUCTION =
  "Published claims are held against these data. Each has a rule by which it counts as reproduced; where the source prints no figure the rule is a convention, and the figure stands beside it so that a reader can apply another. A claim that is not reproduced is not thereby false: the people, the questions or the method may differ.";

const VERDICTS: readonly ReplicationVerdict[] = [
  "reproduced",
  "not reproduced",
  "by construction",
  "cannot be tested",
];

/** How many claims came to which verdict. */
export function claimCountSentence(entries: readonly ReplicationEntry[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = entries.filter((entry) => entry.verdict === verdict).length;
    return count === 0 ? [] : [`${formatCell(count, "integer")} ${verdict}`];
  });
  return `Of ${counted(entries.length, "claim")}: ${listed(parts)}.`;
}

/** That the data are made, and that what they were built to give is no replication; empty for answers of people. */
export function constructionSentence(
  entries: readonly ReplicationEntry[],
  population: Construction | null,
): string {
  if (population === null) return "";
  const built = entries.filter(isByConstruction);
  const off = built.filter(({ holds }) => holds === false);
  const met =
    off.length === 0
      ? ""
      : ` ${listed(off.map(({ id }) => id))} ${off.length === 1 ? "is" : "are"} not met all the same.`;
  return `These data are made, the people in them invented (${population.file}). What they give for ${counted(built.length, "claim")} was decided when they were built, as listed below: these stand as by construction, are never counted as reproduced and are left out of the charts, since their agreement says nothing about anybody.${met} What the other claims come to says how the data were made, and nothing of any people.`;
}

/** What the data were built to give, with how many claims it is about. */
export function constructionItems(
  entries: readonly ReplicationEntry[],
  population: Construction | null,
): string[] {
  const hows = new Map<string, number>();
  for (const { id } of entries.filter(isByConstruction)) {
    const how = builtToGive(id, population);
    if (how !== null) hows.set(how, (hows.get(how) ?? 0) + 1);
  }
  return [...hows].map(([how, count]) => `${counted(count, "claim")}: ${typeset(how)}`);
}

/** Whether the data were built to give what the claim says. */
export function isByConstruction({ verdict }: ReplicationEntry): boolean {
  return verdict === "by construction";
}

/** Claims that cannot be tested, by name, with the reason. */
export function untestedItems(entries: readonly ReplicationEntry[]): string[] {
  return entries
    .filter(({ verdict }) => verdict === "cannot be tested")
    .map(({ id, claim, reason }) => `${typeset(claim)} (${id}) ${typeset(reason)}`);
}

/** The figures of prevalence by group in one sentence; empty where there are none. */
export function prevalenceReplicationSentence(entries: readonly ReplicationEntry[]): string {
  const compared = entries.filter((entry) => !isByConstruction(entry));
  const tested = compared.flatMap(({ published, computed }) =>
    typeof published === "number" && typeof computed === "number" ? [Math.abs(computed - published)] : [],
  );
  if (tested.length === 0) return "";
  const mean = tested.reduce((sum, value) => sum + value, 0) / tested.length;
  const most = Math.max(...tested);
  return `${counted(tested.length, "published prevalence")} by group or item can be compared: they differ by ${formatCell(mean, "decimal2")} percentage points on average and by ${formatCell(most, "decimal2")} at most.`;
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
export function verdictText({ verdict, holds }: ReplicationEntry): string {
  return verdict === "by construction" && holds === false ? `${verdict}, not met` : verdict;
}

/** A 95% interval in percent; a dash without. */
export function percentInterval(ends: readonly [number, number] | null): string {
  const format: CellFormat = "decimal1";
  return ends === null ? "–" : `[${formatCell(ends[0], format)}, ${formatCell(ends[1], format)}]`;
}

/** Terms in the claims' words that a claims file should not use. */
export function replicationWarnings(entries: readonly ReplicationEntry[]): Warning[] {
  return flagTerms(
    entries.map(({ id, claim, source }) => ({ where: `the claim ${id}`, text: `${claim} ${source}` })),
  );
}
