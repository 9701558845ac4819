/** How much is measured, from the command line of `npm run bench`. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

/** Both sides read these (peer.R as JSON). */
export interface Settings {
  /** Processes of either side per data set, in alternation. */
  readonly rounds: number;
  /** Warm repeats of a step within a process: so many, but none once the step has taken `budget` seconds. */
  readonly repeats: number;
  readonly budget: number;
  /** Random data sets of the parallel analysis, and samples of a bootstrap. */
  readonly replicates: number;
  readonly bootstrap: number;
  /** The same on the other side, by data set; its time is scaled up. */
  readonly peerReplicates: Readonly<Record<"people" | "items", number>>;
  readonly countries: number;
  /** People per country, and the items and people of the data set with many items. */
  readonly perCountry: number;
  readonly items: number;
  readonly itemPeople: number;
  /** Rows of the large files. */
  readonly rows: readonly number[];
  /** The other side reads no larger file than this. */
  readonly peerRows: number;
  readonly cores: number;
}

export const FULL: Settings = {
  rounds: 2,
  repeats: 3,
  budget: 5,
  replicates: 500,
  bootstrap: 1000,
  peerReplicates: { people: 20, items: 3 },
  countries: 12,
  perCountry: 1000,
  items: 40,
  itemPeople: 2000,
  rows: [100_000, 1_000_000, 10_000_000],
  peerRows: 1_000_000,
  cores: availableParallelism(),
};

/** Small data and one round: what to look at after a change. */
export const QUICK: Settings = {
  ...FULL,
  rounds: 1,
  repeats: 1,
  budget: 0.5,
  replicates: 20,
  bootstrap: 20,
  peerReplicates: { people: 2, items: 2 },
  countries: 3,
  items: 12,
  itemPeople: 1000,
  rows: [20_000],
};

/**
 * `--quick` for small data and one round alone, which writes nothing; `--rounds 2`; `--rows 100000,1000000,10000000`, or
 * `--rows none`, which write nothing either: what is committed is of the settings above.
 */
export function settingsFrom(args: readonly string[]): {
  readonly settings: Settings;
  readonly quick: boolean;
  /** Whether the settings are those that the committed times are of. */
  readonly standard: boolean;
} {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      rows: { type: "string" },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const settings = {
    ...base,
    rounds: values.rounds === undefined ? base.rounds : wholeNumber(values.rounds),
    rows: values.rows === undefined ? base.rows : rowsOf(values.rows),
  };
  const standard = values.rounds === undefined && values.rows === undefined;
  return { settings, quick: values.quick, standard };
}

function rowsOf(text: string): number[] {
  return text === "none" ? [] : text.split(",").map(wholeNumber);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) throw new Error(`"${text}" is no whole number of 1 or more`);
  return value;
}
