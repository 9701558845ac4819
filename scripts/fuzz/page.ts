import type { KilledRuns } from "./kill-runs";

/** How the inputs of a kind ended. */
export interface Tally {
  readonly kind: string;
  readonly trials: number;
  readonly results: number;
  /** Named errors by code. */
  readonly errors: ReadonlyMap<string, number>;
  /** Inputs (kind and number) that ended otherwise. */
  readonly defects: readonly string[];
  /** Milliseconds. */
  readonly longest: number;
}

const WHAT: Readonly<Record<string, string>> = {
  spss: "damaged files of SPSS",
  stata: "damaged files of Stata",
  excel: "damaged workbooks",
  parquet: "damaged Parquet files",
  arrow: "damaged Arrow files",
  sas: "damaged transport files of SAS",
  r: "damaged files of R",
  csv: "CSV text and bytes, and definitions drafted from them",
  definition: "measure definitions and claims",
  model: "model syntax, read and fitted",
  analysis: "analyses of 0 to 300 people and 1 to 12 items",
  collinear: "analyses of 3 to 40 people and 2 to 30 items, many of which depend on each other",
  large: "analyses of 0 to 100,000 people and 1 to 40 items",
};

/** The counts as Markdown. */
export function fuzzingPage(
  tallies: readonly Tally[],
  about: { readonly seed: number; readonly memory: number; readonly killed: KilledRuns },
): string {
  const count = (value: number): string => value.toLocaleString("en-US");
  const total = (part: (tally: Tally) => number): string =>
    count(tallies.reduce((sum, tally) => sum + part(tally), 0));
  const errorsOf = ({ errors }: Tally): number => [...errors.values()].reduce((sum, own) => sum + own, 0);
  return [
    "# Generated inputs and their outcomes",
    "",
    `Written by \`npm run fuzz\` (scripts/fuzz; seed ${about.seed}). Every input must end, within a time limit, in a result without NaN or infinity or in a named error with a hint. Sizes are drawn on a log scale. Peak memory ${count(about.memory)} MB.`,
    "",
    "| inputs | number | results | named errors | otherwise | longest |",
    "|---|---:|---:|---:|---:|---:|",
    ...tallies.map(
      (tally) =>
        `| ${WHAT[tally.kind] ?? tally.kind} | ${count(tally.trials)} | ${count(tally.results)} | ${count(errorsOf(tally))} | ${tally.defects.length} | ${(tally.longest / 1000).toFixed(2)} s |`,
    ),
    `| all | ${total((tally) => tally.trials)} | ${total((tally) => tally.results)} | ${total(errorsOf)} | ${total((tally) => tally.defects.length)} | |`,
    "",
    "## Runs killed at random",
    "",
    `${about.killed.runs} runs of \`itemwise prevalence --json --output\`, ended by SIGKILL, SIGTERM or SIGINT at a random time up to 1.2 times what a run takes; ${about.killed.finished} had finished. Outputs under their final names that were neither the old file nor the whole new one: ${about.killed.broken}. Unfinished files left behind: ${about.killed.leftAfterSignal} after SIGTERM and SIGINT, ${about.killed.leftAfterKill} after SIGKILL, which no program can answer.`,
    "",
    "## Named errors",
    "",
    "| inputs | code | number |",
    "|---|---|---:|",
    ...tallies.flatMap(({ kind, errors }) =>
      [...errors]
        .sort(([one, few], [other, many]) => many - few || one.localeCompare(other))
        .map(([code, number]) => `| ${kind} | ${code} | ${count(number)} |`),
    ),
    "",
  ].join("\n");
}
