import { basename } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { ANALYSIS_PARTS, type AnalysisPart } from "../../analysis/analysis-parts";
import type { AnalyzeOptions } from "../../analysis/analyze";
import type { ReleaseMode } from "../../analysis/settings";
import { ESTIMATOR_NAMES } from "../../factor/cfa/estimator";
import {
  DEFAULT_ROTATION,
  ROTATIONS,
  type RotationNumbers,
  rotationChoices,
} from "../../factor/efa/rotation/rotations";
import { EXTRACTIONS } from "../../factor/efa/solution";
import { TEMPLATES, type Template } from "../../factor/model/model-template";
import { IRT_MODEL_NAMES, type IrtModelName, itemModel } from "../../irt/model/irt-models";
import type { ReadOptions } from "./file-options";
import {
  type AnswerOptions,
  addAnswerOptions,
  choice,
  collect,
  collectOrNone,
  factorList,
  MIN_DRAWS,
  modelFile,
  nonEmpty,
  samples,
  seedOption,
  toAnswerChoices,
  wholeNumber,
} from "./read-option";
import { addRotationSettings, type RotationOptions, rotationNumbers } from "./rotation-options";

/** Options passed to `analyze` under the same name. */
const SAME_NAME = [
  ...(["factors", "extraction", "rotation", "replicates", "percentile", "bootstrap"] as const),
  ...([
    "estimator",
    "parameterization",
    "scaling",
    "information",
    "auxiliary",
    "permutations",
    "clusterLabels",
    "prevalenceMissing",
  ] as const),
  ...(["irtModel", "points", "shortForm", "workingModel"] as const),
];

/** Options of what is computed; a command has some of them. */
export interface ComputeOptions
  extends AnswerOptions,
    Pick<AnalyzeOptions, (typeof SAME_NAME)[number]>,
    Omit<RotationOptions, "rotation" | "target"> {
  readonly seed: number;
  readonly workers?: number | undefined;
  readonly note?: string | undefined;
  readonly population?: string | undefined;
  /** File of covariates of a grouping's levels. */
  readonly groupCovariates?: string | undefined;
  readonly structure?: readonly string[] | undefined;
  /** Of the rotation of exploratory blocks; the target's file. */
  readonly epsilon?: number | undefined;
  readonly target?: string | undefined;
  readonly model?: string | undefined;
  readonly template?: Template | undefined;
  readonly cross?: readonly string[] | undefined;
  /** Parts to compute, whatever the number of items. */
  readonly parts?: readonly AnalysisPart[] | undefined;
  readonly disclosure?: "standard" | undefined;
  /** Records of earlier releases of the same file. */
  readonly released?: readonly string[] | undefined;
  /** False: nothing is hidden. */
  readonly disclosureControl?: boolean | undefined;
  /** Whether an unprotected record is written next to the outputs. */
  readonly restricted?: boolean | undefined;
}

export function addComputeOptions(command: Command): Command {
  const answers = addPrevalenceOptions(addAnswerOptions(command));
  const confirmatory = addConfirmatoryOptions(addExploratoryOptions(answers));
  return addPartsOption(
    addIrtOptions(addInvarianceOptions(addWorkingModelOption(addModelOptions(confirmatory)))),
  );
}

const addPartsOption = (command: Command): Command =>
  command.option(
    "--parts <list>",
    "parts to compute, such as irt,confirmatory, or all (by default all; of more than 60 items those that any number allows)",
    partList,
  );

/** @throws InvalidArgumentError for an unknown part, with the names */
function partList(text: string): readonly AnalysisPart[] {
  if (text.trim() === "all") return ANALYSIS_PARTS;
  const wanted = text.split(",").map((word) => word.trim());
  const unknown = wanted.find((word) => !ANALYSIS_PARTS.some((part) => part === word));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `"${unknown}" is no part: use all, or some of ${ANALYSIS_PARTS.join(", ")}.`,
    );
  return ANALYSIS_PARTS.filter((part) => wanted.includes(part));
}

export const addPrevalenceOptions = (command: Command): Command =>
  command
    .addOption(
      choice(
        "--prevalence-missing <rule>",
        "how shares of people treat missing answers",
        ["imputed", "known", "as-no"],
        "imputed",
      ),
    )
    .option(
      "--population <file>",
      "claims built into simulated data (by default NAME.population.json)",
      nonEmpty,
    )
    .option(
      "--group-covariates <file>",
      "CSV of covariates of the groups, such as countries: one row per group, first column named after the grouping",
      nonEmpty,
    );

const addExploratoryOptions = (command: Command): Command =>
  command
    .addOption(choice("--extraction <method>", "extraction method", EXTRACTIONS, "minres"))
    .option(
      "--replicates <number>",
      "random data sets in parallel analysis (by default 500, fewer of more than 90 items)",
      wholeNumber(MIN_DRAWS, 100_000),
    )
    .option("--percentile <number>", "percentile used in parallel analysis", wholeNumber(1, 99), 95);

/** Options of confirmatory models, their comparison, cross-validation and ESEM. */
export const addConfirmatoryOptions = (command: Command): Command =>
  addRotationSettings(
    command
      .option("--factors <list>", "numbers of factors to extract, such as 1,2,3", factorList)
      .addOption(
        choice(
          "--rotation <method>",
          `rotation criterion (by default ${DEFAULT_ROTATION}; geomin of exploratory blocks in a model)`,
          rotationChoices(ROTATIONS),
        ),
      ),
  )
    .option(
      "--bootstrap <number>",
      "bootstrap samples for intervals of loadings, alpha, omega and every estimate of a model; 0: the delta method",
      samples,
      0,
    )
    .addOption(
      choice(
        "--parameterization <name>",
        "parameterization of models of ordered items",
        ["delta", "theta"],
        "delta",
      ),
    )
    .addOption(
      new Option(
        "--information <kind>",
        "information matrix of standard errors under ML and MLR (by default expected for ML, observed for MLR)",
      ).choices(["expected", "observed"]),
    )
    .addOption(
      new Option(
        "--scaling <rule>",
        "how factors are scaled (by default variance; first-loading for a model of --model that has predictors of factors or equal loadings, as in lavaan)",
      ).choices(["variance", "first-loading"]),
    )
    .addOption(
      new Option(
        "--adopt",
        "write a new definition (ID.measure.json) with the parameters that a rejected model lacks",
      ).conflicts("matrix"),
    )
    .option(
      "--auxiliary <list>",
      "auxiliary columns that predict missing answers, such as a,b (continuous items)",
      (text: string) => text.split(",").map((name) => name.trim()),
    );

/** A structure that is written from the scales. */
export const addTemplate = (command: Command): Command =>
  command.addOption(
    new Option(
      "--template <name>",
      "writes and fits a model of the scales of a declared structure (--structure) or model (--model), or of a factor solution (--factors)",
    )
      .choices(TEMPLATES)
      .conflicts("matrix"),
  );

/** The target of the rotation of an exploratory block within a model. */
export const addBlockTarget = (command: Command): Command =>
  command.option(
    "--target <file>",
    "rotates an exploratory block to a target: a CSV with a row per item, its id first, and a column per factor, empty where a loading is free",
    nonEmpty,
  );

export const addModelOptions = (command: Command): Command =>
  command
    .option(
      "--structure <id>",
      "a declared structure to test (repeatable; by default all; none: no structure)",
      collectOrNone,
    )
    .option("--model <file>", "a model in lavaan's syntax, instead of the declared structures", modelFile)
    .addOption(
      choice(
        "--estimator <name>",
        "estimator of confirmatory models (by default WLSMV; MLR for continuous items)",
        ESTIMATOR_NAMES,
      ),
    )
    .addOption(
      choice(
        "--cluster-labels <kind>",
        "whether cluster labels are unique overall or only within strata (by default unique, unless they are fewer than the strata)",
        ["unique", "within-strata"],
      ),
    )
    .addOption(seedOption())
    .addOption(workersOption())
    .option("--note <text>", "a note for readers, printed under the title", nonEmpty);

/** For commands whose results rest on the working model. */
export const addWorkingModelOption = (command: Command): Command =>
  command.option(
    "--working-model <id>",
    'the model that scores, comparisons of groups and item response models rest on: a declared structure, "one-factor" or "exploratory" (by default the best-fitting declared structure)',
    nonEmpty,
  );

export const workersOption = (): Option =>
  new Option(
    "--workers <number>",
    "threads used (by default one per core); results do not depend on it",
  ).argParser(wholeNumber(1, 256));

export const addDisclosureOptions = (command: Command): Command =>
  addReleaseOptions(command)
    .addOption(
      new Option("--no-disclosure-control", "hide nothing: the output must not be passed on").conflicts([
        "disclosure",
        "restricted",
      ]),
    )
    .option(
      "--restricted",
      "also write NAME.restricted.json with nothing hidden; I confirm that it must not be passed on",
    );

/** @throws InvalidArgumentError for "strict", with what to write instead */
function disclosureMode(mode: string): "standard" {
  if (mode === "standard") return mode;
  throw new InvalidArgumentError(
    mode === "strict"
      ? 'There is no strict mode: write "threshold": 10 into the definition.'
      : 'Use "standard".',
  );
}

/** Options of disclosure control of what is released. */
export const addReleaseOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--disclosure <mode>",
        "standard: hide figures by which answers could be read, whatever the definition says of them",
      ).argParser(disclosureMode),
    )
    .option(
      "--released <file>",
      "JSON of an earlier release of this file, whose figures are treated as known (repeatable)",
      collect,
    );

/** @throws InvalidArgumentError that names the model and lists those there are */
function irtModelNamed(word: string): IrtModelName {
  const isNamed = (own: string): boolean => own.toLowerCase() === word.toLowerCase();
  const found = IRT_MODEL_NAMES.find((name) => isNamed(name) || isNamed(itemModel(name).option));
  if (found !== undefined) return found;
  const all = IRT_MODEL_NAMES.map((name) => `${itemModel(name).option} (${name})`).join(", ");
  throw new InvalidArgumentError(`Models are ${all}.`);
}

export const addIrtOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--irt-model <name>", "item response model (by default 2pl for yes or no, graded otherwise)")
        .choices(IRT_MODEL_NAMES.map((name) => itemModel(name).option))
        .argParser(irtModelNamed),
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
    "permutations for a test of invariance; 0: none",
    samples,
    0,
  );

/** Undefined without any, so that a project's settings stay. */
function givenRotation(options: ComputeOptions): RotationNumbers | undefined {
  const own = rotationNumbers(options);
  return Object.keys(own).length === 0 ? undefined : own;
}

export function toAnalyzeOptions(options: ReadOptions & ComputeOptions): AnalyzeOptions & ReleaseMode {
  const { structure, cross, disclosure, disclosureControl, model, note } = options;
  const chosen = {
    ...Object.fromEntries(SAME_NAME.map((name) => [name, options[name]])),
    structures: structure,
    rotationSettings: givenRotation(options),
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
