import { Command } from "commander";
import { DEFAULT_ROTATION } from "../../factor/efa/rotation/rotations";
import { EXTRACTIONS } from "../../factor/efa/solution";
import type { IrtModelName } from "../../irt/model/irt-models";
import type { LatentMethod } from "../../irt/scores/score-rows";
import type { ParallelQuestion } from "../../questions/parallel-answer";
import { type Asked, answered, askQuestion, type Question, type QuestionOptions } from "../ask-question";
import { addIrtOptions } from "../options/compute-options";
import { type Answers, addReadOptions, DATA_FILE } from "../options/file-options";
import { addLanguageOption } from "../options/output-options";
import {
  addCoding,
  choice,
  collect,
  MIN_DRAWS,
  nonEmpty,
  numberBetween,
  samples,
  seedOption,
  wholeNumber,
} from "../options/read-option";
import { addRotationOptions, type RotationOptions, rotationOf } from "../options/rotation-options";
import { ANSWER_ENDINGS } from "../write-answer";
import { ABOUT } from "./about-commands";
import { addMatrixOptions } from "./matrix-options";

/** Commander's options are what `add` declares; the entries of the list forget their type. */
const question = <Own>(entry: Question<Own>): Question<never> => entry as unknown as Question<never>;

interface EfaOptions extends RotationOptions {
  readonly factors?: number | undefined;
  readonly extraction: (typeof EXTRACTIONS)[number];
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly seed: number;
  readonly covariance?: boolean | undefined;
  readonly sort?: boolean | undefined;
  readonly blank: number;
  readonly digits: "2" | "3";
}

interface PcaOptions extends Omit<EfaOptions, "factors" | "extraction"> {
  readonly components?: number | undefined;
}

interface CorrelateOptions {
  readonly external?: readonly string[] | undefined;
  readonly correlation: "auto" | "pearson" | "spearman" | "kendall";
  readonly scales?: boolean | undefined;
  readonly control?: readonly string[] | undefined;
  readonly list?: boolean | undefined;
  readonly stars: boolean;
  readonly p?: boolean | undefined;
  readonly intervals?: boolean | undefined;
  readonly pairPeople?: boolean | undefined;
  readonly adjust: "none" | "holm";
}

interface CatOptions {
  readonly irtModel?: IrtModelName | undefined;
  readonly points?: number | undefined;
  readonly factor?: string | undefined;
  readonly respondents: "simulated" | "file";
  readonly people: number;
  readonly score: LatentMethod;
  readonly start?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minItems: number;
  readonly stopSe?: number | undefined;
  readonly among: number;
  readonly seed: number;
}

interface DescribeOptions {
  readonly by?: readonly string[] | undefined;
  readonly disclosureControl: boolean;
}

interface ReliabilityOptions {
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly bootstrap: number;
  readonly seed: number;
  readonly draws: number;
  readonly scoreErrors?: boolean | undefined;
}

const listOf = (text: string): readonly string[] => text.split(",").map((name) => name.trim());

const efaQuestion = async (options: EfaOptions) => ({
  factors: options.factors ?? null,
  extraction: options.extraction,
  rotated: await rotationOf(options),
  correlation: options.correlation,
  seed: options.seed,
  covariance: options.covariance === true,
  shown: shownLoadings(options),
});

const pcaQuestion = async (options: PcaOptions) => ({
  components: options.components ?? null,
  rotated: await rotationOf(options),
  correlation: options.correlation,
  seed: options.seed,
  covariance: options.covariance === true,
  shown: shownLoadings(options),
});

const shownLoadings = ({ sort, blank, digits }: Pick<EfaOptions, "sort" | "blank" | "digits">) => ({
  sort: sort === true,
  blank,
  digits: digits === "3" ? (3 as const) : (2 as const),
});

const addShownLoadings = (command: Command): Command =>
  command
    .option("--covariance", "analyze covariances instead of correlations")
    .option("--sort", "sort items by the factor or component of their largest loading")
    .option("--blank <size>", "leave smaller loadings blank, such as .30", numberBetween(0, 1), 0)
    .addOption(choice("--digits <number>", "decimals of loadings", ["2", "3"], "2"));

/** Of parallel analysis. */
const REPLICATES = 500;
const PERCENTILE = 95;

const QUESTIONS = {
  efa: question<EfaOptions>({
    add: (command) =>
      addShownLoadings(addRotationOptions(addMatrixOptions(command)))
        .option(
          "--factors <number>",
          "number of factors (by default as many as the empirical Kaiser criterion and parallel analysis support; 1 for a matrix)",
          wholeNumber(1, 50),
        )
        .addOption(choice("--extraction <method>", "factor extraction", EXTRACTIONS, "minres"))
        .addOption(correlationOption(["auto", "pearson", "spearman"]))
        .addOption(seedOption()),
    answer: async (data, options) =>
      (await import("../../questions/efa-answer")).efaAnswer(data, await efaQuestion(options)),
    ofMatrix: async (input, options) =>
      (await import("../../questions/efa-answer")).matrixEfaAnswer(input, await efaQuestion(options)),
  }),
  pca: question<PcaOptions>({
    add: (command) =>
      addShownLoadings(addRotationOptions(addMatrixOptions(command), "none"))
        .option(
          "--components <number>",
          "number of components (by default as many as have an eigenvalue above 1, at least one)",
          wholeNumber(1, 50),
        )
        .addOption(correlationOption(["auto", "pearson", "spearman"]))
        .addOption(seedOption()),
    answer: async (data, options) =>
      (await import("../../questions/pca-answer")).pcaAnswer(data, await pcaQuestion(options)),
    ofMatrix: async (input, options) =>
      (await import("../../questions/pca-answer")).matrixPcaAnswer(input, await pcaQuestion(options)),
  }),
  parallel: question<ParallelQuestion>({
    add: (command) =>
      addMatrixOptions(command)
        .addOption(correlationOption(["auto", "pearson", "spearman"]))
        .option("--replicates <number>", "random data sets", wholeNumber(MIN_DRAWS, 100_000), REPLICATES)
        .option(
          "--percentile <number>",
          "percentile of the random eigenvalues",
          wholeNumber(1, 99),
          PERCENTILE,
        )
        .addOption(seedOption()),
    answer: async (data, options) =>
      (await import("../../questions/parallel-answer")).parallelAnswer(data, options),
    ofMatrix: async (input, options) =>
      (await import("../../questions/parallel-answer")).matrixParallelAnswer(input, options),
  }),
  cat: question<CatOptions>({
    add: (command) =>
      addIrtOptions(command)
        .option(
          "--factor <name>",
          "the declared factor whose items are the test (all: every item, as one)",
          nonEmpty,
        )
        .addOption(
          choice(
            "--respondents <who>",
            "simulated: drawn from the model; file: the people of the file, answering as they did",
            ["simulated", "file"],
            "simulated",
          ),
        )
        .option("--people <number>", "number of simulated respondents", wholeNumber(100, 100_000), 1000)
        .addOption(
          choice("--score <kind>", "scores at the end of the test", ["eap", "map", "ml", "wle"], "eap"),
        )
        .option("--start <level>", "level of the first item (by default the mean)", numberBetween(-6, 6))
        .option("--max-items <number>", "most items given (by default all)", wholeNumber(1, 1000))
        .option("--min-items <number>", "least items given", wholeNumber(1, 1000), 1)
        .option("--stop-se <number>", "end at this standard error (by default none)", numberBetween(0.01, 5))
        .option(
          "--among <number>",
          "draw each item among so many of the most informative",
          wholeNumber(1, 1000),
          1,
        )
        .addOption(seedOption()),
    answer: async (data, { respondents, people, stopSe, factor, irtModel, points, ...options }) =>
      (await import("../../questions/cat-answer")).catAnswer(data, {
        ...options,
        ...{ irtModel, points, factor },
        simulated: respondents === "file" ? null : people,
        stopError: stopSe ?? null,
      }),
    ofMatrix: null,
  }),
  correlate: question<CorrelateOptions>({
    add: (command) =>
      command
        .addOption(correlationOption(["auto", "pearson", "spearman", "kendall"]))
        .option("--scales", "of the sums of scales instead of items, with alpha")
        .option("--control <items>", "partial correlations: items held constant, with commas", listOf)
        .option("--list", "a row for each pair instead of a matrix")
        .option("--no-stars", "no stars for p below .05, .01 and .001")
        .option("--p", "also a table of p")
        .option("--intervals", "also a table of 95 % intervals")
        .option("--pair-people", "also a table of the people in each pair")
        .addOption(
          choice("--adjust <rule>", "adjustment of p for the number of pairs", ["none", "holm"], "none"),
        ),
    external: ({ external = [], scales }, { sensitive }) =>
      external.length > 0 || (scales === true && sensitive !== true),
    answer: async (data, options) => {
      const { correlateAnswer } = await import("../../questions/correlate-answer");
      const { correlation, control = [], list, stars, p, intervals, pairPeople, adjust } = options;
      return correlateAnswer(data, {
        scales: options.scales === true,
        correlation,
        control,
        list: list === true,
        stars,
        p: p === true,
        intervals: intervals === true,
        people: pairPeople === true,
        adjust,
      });
    },
    ofMatrix: null,
  }),
  describe: question<DescribeOptions>({
    add: (command) =>
      command.option("--by <name>", "a grouping whose levels are compared, with tests (repeatable)", collect),
    answer: async (data, { by = [], disclosureControl }) => {
      const { describeAnswer } = await import("../../questions/describe-answer");
      return describeAnswer(data, { by, unprotected: !disclosureControl });
    },
    ofMatrix: null,
  }),
  reliability: question<ReliabilityOptions>({
    add: (command) =>
      addMatrixOptions(command)
        .addOption(correlationOption(["auto", "pearson", "spearman"]))
        .option(
          "--bootstrap <number>",
          "bootstrap samples for a second interval of alpha; 0: none",
          samples,
          0,
        )
        .option("--draws <number>", "draws from the posterior for Bayesian intervals; 0: none", samples, 0)
        .option("--score-errors", "also the standard error of measurement by sum score")
        .addOption(seedOption()),
    answer: async (data, options) =>
      (await import("../../questions/reliability-answer")).reliabilityAnswer(data, {
        ...options,
        scoreErrors: options.scoreErrors
          ? (await import("../../questions/reliability-score-errors")).scoreErrorsTable
          : null,
      }),
    ofMatrix: async (input, options) =>
      (await import("../../questions/reliability-answer")).matrixReliabilityAnswer(input, {
        ...options,
        scoreErrors: options.scoreErrors === true,
      }),
  }),
} as const satisfies Readonly<Record<string, Question<never>>>;

/** "auto": polychoric for ordered answers, Pearson where an item is continuous. */
const correlationOption = (choices: readonly string[]) =>
  choice(
    "--correlation <type>",
    "type of correlation (auto: polychoric for ordered answers, Pearson with a continuous item)",
    choices,
    "auto",
  );

/** `itemwise efa data.sav --factors 3 --sort -o loadings.docx`: a command with one question. */
export function questionCommand(name: keyof typeof QUESTIONS): Command {
  const entry: Question<never> = QUESTIONS[name];
  const missing = choice(
    "--missing <rule>",
    "treatment of missing answers",
    ["pairwise", "listwise"],
    "pairwise",
  );
  const command = addLanguageOption(
    addReadOptions(new Command(name).description(ABOUT[name]).argument(...DATA_FILE)),
  );
  addCoding(command, missing)
    .option(
      "-o, --output <file>",
      `write the answer; the name's ending sets the format: ${ANSWER_ENDINGS.join(", ")}`,
      nonEmpty,
    )
    .option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty)
    .option("--no-disclosure-control", "hide nothing: the output must not be passed on");
  return entry
    .add(command)
    .action((file: string | undefined, options: QuestionOptions) => askQuestion(entry, file, options));
}

/** Options of another command that a figure is drawn with. */
type Drawn = Omit<Asked, "missing"> & { readonly missing: string };

const asAsked = (options: Drawn): Asked => ({
  ...options,
  missing: options.missing === "listwise" ? "listwise" : "pairwise",
});

/** The description of items with its own options at their defaults. */
export const describeItems = (answers: Answers, options: Drawn) =>
  answered(QUESTIONS.describe, answers, asAsked(options));

/** Eigenvalues beside those of random data. */
export const countDimensions = (
  answers: Answers,
  options: Drawn & Pick<ParallelQuestion, "correlation" | "seed"> & Partial<ParallelQuestion>,
) => {
  const { correlation, seed, replicates = REPLICATES, percentile = PERCENTILE } = options;
  const own: ParallelQuestion = { correlation, seed, replicates, percentile };
  return answered(QUESTIONS.parallel, answers, { ...own, ...asAsked(options) });
};

/** One exploratory solution, items sorted by factor. */
export const exploreItems = (
  answers: Answers,
  options: Drawn &
    Pick<EfaOptions, "factors" | "correlation" | "seed"> &
    Partial<Pick<EfaOptions, "extraction" | "rotation">>,
) => {
  const { factors, correlation, seed, extraction = "minres", rotation = DEFAULT_ROTATION } = options;
  const own: EfaOptions = {
    ...{ factors, correlation, seed, extraction, rotation },
    ...{ sort: true, blank: 0, digits: "2" },
  };
  return answered(QUESTIONS.efa, answers, { ...own, ...asAsked(options) });
};
