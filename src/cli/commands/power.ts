import { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { withWorkers } from "../../node/workers/worker-pool";
import type { Workers } from "../../numeric/workers/workers";
import { reportToMarkdown } from "../../report/plain/report-to-markdown";
import { buildPowerReport } from "../../report/power/power-report";
import { measurePopulation } from "../../simulation/measure-population";
import { powerAnalysis } from "../../simulation/power/power-analysis";
import type { PowerResult, PowerSettings } from "../../simulation/power/power-result";
import { shellWord } from "../../words/shell-word";
import { notify } from "../exit";
import { workersOption } from "../options/compute-options";
import { addJsonOption, addPageOption } from "../options/output-options";
import { addPopulationOptions, type PopulationOptions, readPopulation } from "../options/population-options";
import {
  choice,
  MAX_SIMULATED,
  numberBetween,
  people,
  peopleList,
  wholeNumber,
} from "../options/read-option";
import { createProgress } from "../progress";
import { pageOf } from "../run-parts";
import { checkTargets, jsonText, type OutputOptions, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends PopulationOptions, OutputOptions {
  readonly ordinal?: boolean | undefined;
  readonly n?: number | undefined;
  readonly halfWidth: number;
  readonly confidence: number;
  readonly interval: PowerSettings["method"];
  readonly designEffect?: number | undefined;
  readonly nonResponse: number;
  readonly alpha: number;
  readonly target: number;
  readonly replicates: number;
  readonly replicateN?: readonly number[] | undefined;
  readonly randomSets: number;
  readonly workers?: number | undefined;
}

/** `itemwise power --group country`: how many people a survey needs. */
export function powerCommand(): Command {
  const command = new Command("power").description(ABOUT.power);
  addPopulationOptions(command)
    .option("--ordinal", "plan models of ordered answers instead of yes or no")
    .option("--n <number>", "people interviewed, per group with --group (by default 1000)", people)
    .option(
      "--half-width <points>",
      "target half-width of an interval, in percentage points",
      numberBetween(0.01, 50),
      3,
    )
    .option("--confidence <percent>", "confidence level of the intervals", numberBetween(50, 99.9), 95)
    .addOption(
      choice("--interval <method>", "interval method for a prevalence", ["logit", "wilson", "beta"], "logit"),
    )
    .option(
      "--design-effect <number>",
      "design effect of every prevalence (by default from the population's weights and clusters)",
      numberBetween(0.1, 100),
    )
    .option(
      "--non-response <percent>",
      "share of people approached who are not interviewed",
      numberBetween(0, 99),
      0,
    )
    .option("--alpha <percent>", "significance level of the tests", numberBetween(0.01, 50), 5)
    .option("--target <percent>", "target power", numberBetween(50, 99.9), 80)
    .option("--replicates <number>", "simulated samples; 0: theory only", wholeNumber(0, 100_000), 200)
    .option(
      "--replicate-n <list>",
      "sizes of the simulated samples, such as 300,1000 (by default --n)",
      peopleList,
    )
    .option(
      "--random-sets <number>",
      "random data sets in each sample's parallel analysis",
      wholeNumber(20, 10_000),
      100,
    )
    .addOption(workersOption());
  return addJsonOption(addPageOption(command)).action(run);
}

async function run(options: Options): Promise<void> {
  const { output, json } = options;
  await checkTargets({ ...options, pilot: options.from });
  checkSimulated(options);
  const { result, report, page } = await withWorkers(options, async (workers) => {
    const analysis = await analyzed(options, workers);
    const document = buildPowerReport(analysis, commandText(options, analysis.settings));
    const html =
      output === undefined ? "" : await pageOf({ report: document, analysis }, workers, { output });
    return { result: analysis, report: document, page: html };
  });
  if (output !== undefined) await writeText(output, page);
  if (json !== undefined) await writeText(json, jsonText(result, json));
  if (output === undefined && json === undefined) await writeText("-", reportToMarkdown(report));
  if (output !== undefined && output !== "-") notify(`The report is in ${output}\n`);
}

function checkSimulated({ n, replicates, replicateN }: Options): void {
  if (n === undefined || n <= MAX_SIMULATED || replicates === 0 || replicateN !== undefined) return;
  throw new ItemwiseError("sample-size", `samples of ${n} people are too large to be simulated.`, {
    hint: "Say with --replicate-n how many people simulated samples have, or plan by theory alone (--replicates 0).",
  });
}

async function analyzed(options: Options, workers: Workers): Promise<PowerResult> {
  const { measure, population, notes } = await readPopulation(options);
  for (const note of notes) notify(`note: ${note}\n`);
  const divided = population.grouping === null ? null : population;
  const everybody =
    divided === null ? population : measurePopulation(measure, { structure: population.structure.id });
  const nPerGroup = options.n ?? 1000;
  const n = nPerGroup * (divided?.groups.length ?? 1);
  const settings: PowerSettings = {
    measure: measure.id,
    structure: population.structure.id,
    categories: measure.dichotomize === null || options.ordinal ? "declared" : "dichotomized",
    group: divided?.grouping?.name ?? null,
    n,
    nPerGroup,
    halfWidth: options.halfWidth / 100,
    confidence: options.confidence / 100,
    method: options.interval,
    designEffect: options.designEffect ?? null,
    nonResponse: options.nonResponse / 100,
    alpha: options.alpha / 100,
    target: options.target / 100,
    replicates: options.replicates,
    replicateN: options.replicateN ?? [nPerGroup],
    randomSets: options.randomSets,
    seed: options.seed,
  };
  const progress = createProgress();
  const onProgress = (done: number, total: number): void => progress.onProgress("Samples", done, total);
  try {
    return powerAnalysis({ measure, everybody, divided, settings, onProgress, workers });
  } finally {
    progress.stop();
  }
}

/** The command with every option that changes a number, for a POSIX shell. */
function commandText(options: Options, settings: PowerSettings): string {
  const { designEffect, ordinal, group, from } = options;
  const words = [
    ...["itemwise", "power", "--measure", options.measure],
    ...given("--from", from),
    ...["--structure", settings.structure],
    ...given("--group", group),
    ...(ordinal ? ["--ordinal"] : []),
    ...["--n", settings.nPerGroup, "--half-width", options.halfWidth, "--confidence", options.confidence],
    ...["--interval", options.interval],
    ...given("--design-effect", designEffect),
    ...["--non-response", options.nonResponse, "--alpha", options.alpha, "--target", options.target],
    ...["--replicates", options.replicates, "--replicate-n", settings.replicateN.join(",")],
    ...["--random-sets", options.randomSets, "--seed", options.seed],
  ];
  return words.map((word) => shellWord(String(word))).join(" ");
}

const given = (option: string, value: string | number | undefined): (string | number)[] =>
  value === undefined ? [] : [option, value];
