/** What a benchmark found, and the tables of whole processes and large files. */
import { CATALOG } from "./catalog";
import { grouped, memory, ratio, table, time } from "./markdown";
import type { SideSummary } from "./record";
import type { StepResults } from "./rounds";
import type { Settings } from "./settings";

export interface ProcessResult {
  readonly label: string;
  readonly seconds: number;
  readonly peak: number | null;
}

/** Without R where the file is larger than R is given, too. */
export interface RowsResult extends StepResults {
  readonly rows: number;
  /** Bytes. */
  readonly size: number;
  readonly papaparse: SideSummary;
}

export interface Results {
  readonly settings: Settings;
  readonly machine: { readonly processor: string; readonly cores: number; readonly memory: number };
  /** Why there is no other side; null where there is one. */
  readonly peerMissing: string | null;
  readonly people: StepResults;
  readonly items: StepResults;
  readonly processes: readonly ProcessResult[];
  readonly rows: readonly RowsResult[];
}

/** The steps that both sides have as parts of an analysis, added up, and the program's processes on the same file. */
export function processTable({ people: { ours, peer }, processes }: Results): string[] {
  const parts = CATALOG.filter(({ id, whole }) => whole && ours.steps.has(id));
  const added = (side: SideSummary) =>
    parts.reduce((sum, { id }) => sum + (side.steps.get(id)?.cold ?? Number.NaN), 0);
  const theirs = peer && added(peer);
  const own: ProcessResult = {
    label: "ours, these steps added up (cold)",
    seconds: added(ours),
    peak: ours.peak,
  };
  const other = peer && { label: "R, these steps added up (cold)", seconds: added(peer), peak: peer.peak };
  const rows = [...(other ? [other] : []), own, ...processes].map(({ label, seconds, peak }) => [
    label,
    time(seconds),
    memory(peak),
    ...(peer === null ? [] : [ratio(theirs, seconds)]),
  ]);
  return [
    `The nine items. The time is the sum, each side on one core, of: ${parts.map(({ id }) => id).join(", ")}. \`itemwise analyze\` is the whole process with start-up. It contains these steps and those without a peer: all analyses weighted, reliability of every factor of both structures with bootstrap intervals, invariance also over sex and age, with score tests, partial invariance and alignment, item response models of one, two and three factors, differential item functioning, cross-validation, exploratory structural models, differences and ranks of groups, regressions, and disclosure control over all of it. \`itemwise report\` adds the page with its charts.`,
    "",
    ...table(["", "seconds", "most memory", ...(peer === null ? [] : ["R's sum over it"])], rows),
  ];
}

/** Reading, counting and the exploratory analysis by size of file. */
export function rowsTable({ rows, settings, peerMissing }: Results): string[] {
  const { replicates, bootstrap, peerRows } = settings;
  const hasPeer = peerMissing === null;
  const header = [
    "rows",
    "ours: read and count",
    "analysis",
    "process",
    "most memory",
    "PapaParse alone",
    "memory",
  ];
  const theirs = ["R: read and count", "memory", "ratio"];
  const about = `The nine items with country, sex, age and weight, read as a stream. "Analysis" is exploratory analysis with its ${replicates} random data sets and ${grouped(bootstrap)} bootstrap samples, and reliability, on all cores; "process" is all of it with start-up. PapaParse, the CSV reader that ours is built on, reads the same file without storing it.`;
  const peer = `R: read.csv, and table() of the answer patterns; files above ${grouped(peerRows)} rows were not given to it.`;
  return [
    hasPeer ? `${about} ${peer}` : about,
    "",
    ...table(
      hasPeer ? [...header, ...theirs] : header,
      rows.map((row) => (hasPeer ? [...ownCells(row), ...peerCells(row)] : ownCells(row))),
    ),
    ...rows.flatMap(({ comparisons }) =>
      [...comparisons.values()].flatMap(({ mismatches }) =>
        mismatches.map((line) => `\n**Differs**: ${line}`),
      ),
    ),
  ];
}

function ownCells({ rows, size, ours, papaparse }: RowsResult): string[] {
  return [
    `${grouped(rows)} (${memory(size)})`,
    time(ours.steps.get("load")?.cold),
    time(ours.steps.get("explore")?.cold),
    time(ours.seconds),
    memory(ours.peak),
    time(papaparse.steps.get("load")?.cold),
    memory(papaparse.peak),
  ];
}

function peerCells({ ours, peer, comparisons }: RowsResult): string[] {
  const read = peer?.steps.get("load")?.cold;
  const differs = [...comparisons.values()].some(({ mismatches }) => mismatches.length > 0);
  return [
    time(read),
    memory(peer?.peak),
    differs ? "results differ" : ratio(read, ours.steps.get("load")?.cold),
  ];
}
