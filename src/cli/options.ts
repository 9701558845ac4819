import { basename } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { AnalyzeOptions } from "../analyze";
import type { TextEncoding } from "../data/decode-text";
import { ESTIMATOR_NAMES, type Estimator } from "../factor/cfa/estimator";
import { EXTRACTIONS, ROTATIONS } from "../factor/solution";
import type { ReadTableOptions } from "../node/read-table";

/** How a file's text becomes columns. */
export interface FileOptions {
  readonly delimiter?: string;
  readonly header: boolean;
  readonly encoding?: TextEncoding;
}

/** How its columns become answers. */
export interface ReadOptions extends FileOptions {
  readonly measure: string;
  readonly counts?: string;
  readonly weights?: "none" | "design" | "frequency";
  readonly group?: readonly string[];
  readonly engine?: "csv" | "duckdb";
}

/** Which answers enter, and how two items are correlated: what decides whether a file can be analysed. */
export interface AnswerOptions {
  readonly ordinal?: boolean;
  readonly missing: "pairwise" | "listwise";
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly zeroCells: "half" | "none";
  readonly constantItems: "error" | "drop";
}

/** The options that say what is computed; a command has those of what it computes. */
export interface ComputeOptions extends AnswerOptions {
  readonly factors?: readonly number[];
  readonly extraction?: NonNullable<AnalyzeOptions["extraction"]>;
  readonly rotation?: NonNullable<AnalyzeOptions["rotation"]>;
  readonly replicates?: number;
  readonly percentile?: number;
  readonly bootstrap?: number;
  readonly seed: number;
  readonly workers?: number;
  readonly note?: string;
  readonly structure?: readonly string[];
  readonly model?: string;
  readonly estimator?: Estimator;
  readonly parameterization?: NonNullable<AnalyzeOptions["parameterization"]>;
  readonly scaling?: NonNullable<AnalyzeOptions["scaling"]>;
  readonly cross?: readonly string[];
  readonly permutations?: number;
  readonly irtModel?: "Rasch" | "2PL" | "graded";
  readonly points?: number;
  readonly clusterLabels?: NonNullable<AnalyzeOptions["clusterLabels"]>;
  readonly disclosure?: "standard" | "strict";
  /** False: nothing is hidden. */
  readonly disclosureControl?: boolean;
}

/** Fewer samples or random data sets give no percentiles to speak of. */
const FEWEST_DRAWS = 20;

/** The argument that every command but `measures` takes. */
export const DATA_FILE = [
  "<data.csv>",
  "the answers, one row per person; - reads standard input",
  filled,
] as const;

export function addFileOptions(command: Command): Command {
  return command
    .option("--delimiter <character>", "the character between fields (found out by default)", filled)
    .option("--no-header", "the file has no header: columns are V1, V2, ...")
    .addOption(
      new Option("--encoding <name>", "the file's text encoding")
        .choices(["utf8", "latin1", "utf16le"])
        .default("utf8"),
    );
}

/** Of what reads patterns only and not single rows. */
export function addReadOptions(command: Command): Command {
  return addRowOptions(command).addOption(
    choice(
      "--engine <name>",
      "who reads the file: our CSV reader, or DuckDB for large CSV and for Parquet (needs @duckdb/node-api)",
      ["csv", "duckdb"],
      "csv",
    ),
  );
}

export function addRowOptions(command: Command): Command {
  return addFileOptions(command)
    .option("--measure <id or file>", "a built-in measure or a definition (JSON)", filled, "disrupting-harm")
    .option("--counts <column>", "the file is a pattern table with this column of counts", filled)
    .addOption(
      new Option("--weights <kind>", "what the weight is (by default what the measure says)").choices([
        "none",
        "design",
        "frequency",
      ]),
    )
    .option(
      "--group <name>",
      "a grouping of the measure to report by (repeatable; by default all that the file has)",
      collect,
    );
}

export function addAnswerOptions(command: Command): Command {
  return command
    .option("--ordinal", "keep the ordered answers instead of dichotomising them")
    .addOption(choice("--missing <rule>", "who enters a correlation", ["pairwise", "listwise"], "pairwise"))
    .addOption(choice("--correlation <type>", "the correlation", ["auto", "pearson", "spearman"], "auto"))
    .addOption(choice("--zero-cells <rule>", "an empty cell of a 2 x 2 table gets", ["half", "none"], "half"))
    .addOption(
      choice("--constant-items <rule>", "an item that all answer alike", ["error", "drop"], "error"),
    );
}

/** All options of what is computed. */
export function addComputeOptions(command: Command): Command {
  return addIrtOptions(
    addInvarianceOptions(
      addModelOptions(addConfirmatoryOptions(addExploratoryOptions(addAnswerOptions(command)))),
    ),
  );
}

function addExploratoryOptions(command: Command): Command {
  return command
    .addOption(choice("--extraction <method>", "factor extraction", EXTRACTIONS, "minres"))
    .option(
      "--replicates <number>",
      "random data sets of the parallel analysis",
      whole(FEWEST_DRAWS, 100_000),
      500,
    )
    .option("--percentile <number>", "percentile of the parallel analysis", whole(1, 99), 95);
}

/** Of the models, their comparison, cross-validation and exploratory solutions with tests. */
export function addConfirmatoryOptions(command: Command): Command {
  return command
    .option("--factors <list>", "numbers of factors to extract, such as 1,2,3", factorList)
    .addOption(
      choice(
        "--rotation <method>",
        "factor rotation",
        ROTATIONS.filter((rotation) => rotation !== "target"),
        "oblimin",
      ),
    )
    .option("--bootstrap <number>", "bootstrap samples for intervals, 0 for none", samples, 1000)
    .addOption(
      choice(
        "--parameterization <name>",
        "of confirmatory models of ordered items",
        ["delta", "theta"],
        "delta",
      ),
    )
    .addOption(
      choice(
        "--scaling <rule>",
        "what sets the scale of a factor in confirmatory models",
        ["variance", "first-loading"],
        "variance",
      ),
    );
}

/** Of everything that fits models to ordered or continuous items. */
export function addModelOptions(command: Command): Command {
  return command
    .option("--structure <id>", "a declared structure to confirm (repeatable; by default all)", collect)
    .option(
      "--model <file>",
      "a model in lavaan's syntax to confirm instead of the declared structures",
      filled,
    )
    .addOption(
      new Option(
        "--estimator <name>",
        "of confirmatory models (by default WLSMV for ordered, MLR for continuous items)",
      ).choices(ESTIMATOR_NAMES),
    )
    .addOption(
      choice(
        "--cluster-labels <kind>",
        "whether labels of clusters are unique, or numbered within strata",
        ["unique", "within-strata"],
        "unique",
      ),
    )
    .option("--seed <number>", "seed of everything random", whole(0, 2 ** 32 - 1), 20240229)
    .addOption(workersOption())
    .option(
      "--note <text>",
      "what readers must know about these data first, printed under the title",
      filled,
    );
}

/** How many threads compute. */
export function workersOption(): Option {
  return new Option(
    "--workers <number>",
    "threads that compute; the results are the same (by default as many as there are cores)",
  ).argParser(whole(1, 256));
}

/** What is hidden so that nobody can be known by their answers. */
export function addDisclosureOptions(command: Command): Command {
  return command
    .addOption(
      choice("--disclosure <mode>", "which small counts are hidden", ["standard", "strict"], "standard"),
    )
    .addOption(
      new Option("--no-disclosure-control", "hide nothing: the output must then not be passed on").conflicts(
        "disclosure",
      ),
    );
}

/** Of item response models. */
export function addIrtOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--irt-model <name>",
        "the item response model (by default 2PL for items of two categories, graded otherwise)",
      ).choices(["Rasch", "2PL", "graded"]),
    )
    .option(
      "--points <number>",
      "quadrature points per factor of item response models (by default 61 for one, 31 for two)",
      whole(5, 501),
    );
}

export function addCrossOption(command: Command): Command {
  return command.option("--cross <names>", 'groupings to cross, such as "sex x age" (repeatable)', collect);
}

/** Of tests of measurement invariance. */
export function addInvarianceOptions(command: Command): Command {
  return addCrossOption(command).option(
    "--permutations <number>",
    "random regroupings for a permutation test of invariance, 0 for none",
    samples,
    0,
  );
}

/** The choices of `analyze` that say which answers enter. */
export function toAnswerChoices(options: AnswerOptions): AnalyzeOptions {
  return {
    categories: options.ordinal ? "declared" : "dichotomised",
    missing: options.missing,
    correlation: options.correlation,
    correction: options.zeroCells,
    constantItems: options.constantItems,
  };
}

/** The options of `analyze` from those of the command line. */
export function toAnalyzeOptions(options: ReadOptions & ComputeOptions): AnalyzeOptions {
  const { factors, extraction, rotation, replicates, percentile, bootstrap, structure } = options;
  const { estimator, parameterization, scaling, cross, permutations, clusterLabels, irtModel, points } =
    options;
  const chosen = {
    factors,
    extraction,
    rotation,
    replicates,
    percentile,
    bootstrap,
    structures: structure,
    estimator,
    parameterization,
    scaling,
    crossed: cross,
    permutations,
    clusterLabels,
    irtModel,
    points,
    disclosure: options.disclosureControl === false ? "none" : options.disclosure,
  };
  return {
    ...toAnswerChoices(options),
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
    seed: options.seed,
    reading: {
      header: options.header,
      delimiter: options.delimiter ?? null,
      encoding: options.encoding ?? "utf8",
      counts: options.counts ?? null,
    },
    model: options.model === undefined ? null : basename(options.model),
    note: options.note ?? null,
  };
}

function choice(flags: string, description: string, choices: readonly string[], fallback: string): Option {
  return new Option(flags, description).choices(choices).default(fallback);
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, filled(value)];
}

/** The value of an option, which must not be empty. */
export function filled(value: string): string {
  if (value.trim() !== "" || value === " " || value === "\t") return value;
  throw new InvalidArgumentError("It must not be empty.");
}

function samples(text: string): number {
  return text === "0" ? 0 : whole(FEWEST_DRAWS, 100_000, ", or 0 for none")(text);
}

/** A reader of options that are whole numbers from `low` to `high`. */
export function whole(low: number, high: number, more = ""): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}${more}.`);
    }
    return value;
  };
}

function factorList(text: string): readonly number[] {
  if (!/^\d+(,\d+)*$/.test(text))
    throw new InvalidArgumentError("It must be whole numbers with commas, such as 1,2,3.");
  return [...new Set(text.split(",").map(whole(1, 50)))].sort((a, b) => a - b);
}

/** How the table is read, from the command line's options. */
export function readTableOptions(options: FileOptions): ReadTableOptions {
  return {
    header: options.header,
    ...(options.delimiter ? { delimiter: options.delimiter } : {}),
    ...(options.encoding ? { encoding: options.encoding } : {}),
  };
}
