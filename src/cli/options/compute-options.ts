import { basename } from "node:path";
import { type Command, Option } from "commander";
import type { AnalyzeOptions } from "../../analysis/analyze";
import type { ReleaseMode } from "../../analysis/settings";
import { ESTIMATOR_NAMES } from "../../factor/cfa/estimator";
import { EXTRACTIONS, ROTATIONS } from "../../factor/efa/solution";
import type { ReadOptions } from "./file-options";
import {
  type AnswerOptions,
  addAnswerOptions,
  choice,
  collect,
  collectOrNone,
  factorList,
  MIN_DRAWS,
  nonEmpty,
  samples,
  seedOption,
  toAnswerChoices,
  wholeNumber,
} from "./read-option";

/** Options passed to `analyze` under the same name. */
const SAME_NAME = [
  ...(["factors", "extraction", "rotation", "replicates", "percentile", "bootstrap"] as const),
  ...([
    "estimator",
    "parameterization",
    "scaling",
    "auxiliary",
    "permutations",
    "clusterLabels",
    "prevalenceMissing",
  ] as const),
  ...(["irtModel", "points", "shortForm"] as const),
];

/** Options of what is computed; a command has some of them. */
export interface ComputeOptions extends AnswerOptions, Pick<AnalyzeOptions, (typeof SAME_NAME)[number]> {
  readonly seed: number;
  readonly workers?: number | undefined;
  readonly note?: string | undefined;
  readonly population?: string | undefined;
  /** File of covariates of a grouping's levels. */
  readonly groupCovariates?: string | undefined;
  readonly structure?: readonly string[] | undefined;
  readonly model?: string | undefined;
  readonly cross?: readonly string[] | undefined;
  readonly disclosure?: "standard" | "strict" | undefined;
  /** Records of earlier releases of the same file. */
  readonly released?: readonly string[] | undefined;
  /** False: nothing is hidden. */
  readonly disclosureControl?: boolean | undefined;
  /** Whether an unprotected record is written next to the outputs. */
  readonly restricted?: boolean | undefined;
}

export function addComputeOptions(command: Command): Command {
  const answers = addPrevalenceOptions(addAnswerOptions(command));
  return addIrtOptions(
    addInvarianceOptions(addModelOptions(addConfirmatoryOptions(addExploratoryOptions(answers)))),
  );
}

export const addPrevalenceOptions = (command: Command): Command =>
  command
    .addOption(
      choice(
        "--prevalence-missing <rule>",
        "missing answers in shares of people",
        ["imputed", "known", "as-no"],
        "imputed",
      ),
    )
    .option(
      "--population <file>",
      "claims that made data were built to give (by default NAME.population.json)",
      nonEmpty,
    )
    .option(
      "--group-covariates <file>",
      "CSV of what is known of countries, say: a row each, the first column named after the grouping",
      nonEmpty,
    );

const addExploratoryOptions = (command: Command): Command =>
  command
    .addOption(choice("--extraction <method>", "how factors are extracted", EXTRACTIONS, "minres"))
    .option(
      "--replicates <number>",
      "random data sets of a parallel analysis",
      wholeNumber(MIN_DRAWS, 100_000),
      500,
    )
    .option("--percentile <number>", "percentile of a parallel analysis", wholeNumber(1, 99), 95);

/** Options of confirmatory models, their comparison, cross-validation and ESEM. */
export const addConfirmatoryOptions = (command: Command): Command =>
  command
    .option("--factors <list>", "how many factors to extract, such as 1,2,3", factorList)
    .addOption(
      choice(
        "--rotation <method>",
        "how factors are rotated",
        ROTATIONS.filter((rotation) => rotation !== "target"),
        "oblimin",
      ),
    )
    .option(
      "--bootstrap <number>",
      "samples for intervals of loadings, alpha, omega; 0: the delta method",
      samples,
      0,
    )
    .addOption(
      choice("--parameterization <name>", "for models of ordered items", ["delta", "theta"], "delta"),
    )
    .addOption(
      choice(
        "--scaling <rule>",
        "what sets the scale of a factor",
        ["variance", "first-loading"],
        "variance",
      ),
    )
    .option(
      "--auxiliary <list>",
      "columns that predict missing answers, such as a,b (continuous items)",
      (text: string) => text.split(",").map((name) => name.trim()),
    );

export const addModelOptions = (command: Command): Command =>
  command
    .option(
      "--structure <id>",
      "a declared structure to confirm (repeatable; by default all; or none)",
      collectOrNone,
    )
    .option("--model <file>", "a model in lavaan's syntax, in place of the declared structures", nonEmpty)
    .addOption(
      choice(
        "--estimator <name>",
        "for confirmatory models (by default WLSMV; MLR for continuous items)",
        ESTIMATOR_NAMES,
      ),
    )
    .addOption(
      choice("--cluster-labels <kind>", "how clusters are labelled", ["unique", "within-strata"], "unique"),
    )
    .addOption(seedOption())
    .addOption(workersOption())
    .option("--note <text>", "what readers must know first, printed under the title", nonEmpty);

export const workersOption = (): Option =>
  new Option(
    "--workers <number>",
    "threads that compute (by default one a core); the results are the same",
  ).argParser(wholeNumber(1, 256));

export const addDisclosureOptions = (command: Command): Command =>
  addReleaseOptions(command)
    .addOption(
      new Option("--no-disclosure-control", "hide nothing: do not pass the output on").conflicts([
        "disclosure",
        "restricted",
      ]),
    )
    .option(
      "--restricted",
      "also write NAME.restricted.json with nothing hidden: I know that it must not be passed on",
    );

/** Options of disclosure control of what is released. */
export const addReleaseOptions = (command: Command): Command =>
  command
    .addOption(
      choice(
        "--disclosure <mode>",
        "which small counts are hidden where the measure is sensitive (by default standard)",
        ["standard", "strict"],
      ),
    )
    .option(
      "--released <file>",
      "JSON of an earlier release of this file, whose figures count as known (repeatable)",
      collect,
    );

export const addIrtOptions = (command: Command): Command =>
  command
    .addOption(
      choice(
        "--irt-model <name>",
        "the item response model (by default 2PL for yes or no, graded otherwise)",
        ["Rasch", "2PL", "graded"],
      ),
    )
    .option(
      "--points <number>",
      "quadrature points per factor (by default 61 for one, 31 for two)",
      wholeNumber(5, 501),
    );

export const addCrossOption = (command: Command): Command =>
  command.option("--cross <names>", 'groupings to cross, such as "sex x age" (repeatable)', collect);

export const addInvarianceOptions = (command: Command): Command =>
  addCrossOption(command).option(
    "--permutations <number>",
    "regroupings for a permutation test of invariance; 0: none",
    samples,
    0,
  );

export function toAnalyzeOptions(options: ReadOptions & ComputeOptions): AnalyzeOptions & ReleaseMode {
  const { structure, cross, disclosure, disclosureControl, model, note } = options;
  const chosen = {
    ...Object.fromEntries(SAME_NAME.map((name) => [name, options[name]])),
    structures: structure,
    crossed: cross,
    disclosure: disclosureControl === false ? "none" : disclosure,
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
      from: options.from?.shown ?? null,
      sheet: options.sheet ?? null,
      leaveOut: options.leaveOut ?? [],
    },
    model: model === undefined ? null : basename(model),
    note: note ?? null,
  };
}
