import type { Warning } from "../../errors";
import { flagTerms } from "../../measures/language/flag-terms";
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

const VERDICTS: readonly ReplicationVerdict[] = ["reproduced", "not reproduced", "cannot be tested"];

/** How many claims came to which verdict. */
export function claimCountSentence(entries: readonly ReplicationEntry[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = entries.filter((entry) => entry.verdict === verdict).length;
    return count === 0 ? [] : [`${formatCell(count, "integer")} ${verdict}`];
  });
  return `Of ${counted(entries.length, "claim")}: ${listed(parts)}.`;
}

/** That the data are made, and which agreement was put into them; empty for data that are not known to be. */
export function calibrationSentence(entries: readonly ReplicationEntry[]): string {
  const calibrated = entries.filter((entry) => entry.calibrated);
  if (calibrated.length === 0) return "";
  const off = calibrated.filter(({ verdict }) => verdict === "not reproduced");
  const met =
    off.length === 0
      ? "None of those that could be tested misses its figure."
      : `${listed(off.map(({ id }) => id))} ${off.length === 1 ? "misses its figure" : "miss their figures"} all the same: check how the file was read, and the settings.`;
  return `These data are simulated: the people in them are invented. The figures of ${counted(calibrated.length, "claim")} were put into them (marked as calibrated) and must agree, which says nothing about anybody. ${met} What the other claims come to says how the simulation was set up, and nothing of any people.`;
}

/** The figures of prevalence by group in one sentence; empty where there are none. */
export function prevalenceReplicationSentence(entries: readonly ReplicationEntry[]): string {
  const tested = entries.flatMap(({ published, computed }) =>
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

/** The verdict, with the mark of a figure that the data were made to meet. */
export function verdictText({ verdict, calibrated }: ReplicationEntry): string {
  return calibrated ? `${verdict} (calibrated)` : verdict;
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
