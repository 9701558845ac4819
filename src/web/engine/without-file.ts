import { DEFAULT_SEED } from "../../analysis/settings";
import { readMatrix } from "../../data/csv/read-matrix";
import { parseMeasure } from "../../measures/measure";
import type { Workers } from "../../numeric/workers/workers";
import { answerReport } from "../../questions/answer-report";
import { matrixEfaAnswer } from "../../questions/efa-answer";
import { matrixParallelAnswer } from "../../questions/parallel-answer";
import { matrixPcaAnswer } from "../../questions/pca-answer";
import type { Answer } from "../../questions/question";
import { matrixReliabilityAnswer } from "../../questions/reliability-answer";
import { buildPowerReport } from "../../report/power/power-report";
import { measurePopulation } from "../../simulation/measure-population";
import { plannedMeasure } from "../../simulation/power/planned-measure";
import { powerAnalysis } from "../../simulation/power/power-analysis";
import * as messages from "./messages";
import type { Answered, Asked, OnProgress } from "./protocol";
import { answeredBy } from "./report-answer";

const MATRIX_FILE = "matrix.csv";
const SHOWN = { sort: false, blank: 0, digits: 2 } as const;

/** A published matrix, as `itemwise efa --matrix` and others print it. @throws ItemwiseError as `readMatrix` */
export async function matrixOf(ask: Asked["matrix"]["ask"]): Promise<Answered> {
  const { text, people, command } = ask;
  const input = { ...readMatrix(text, MATRIX_FILE), n: people };
  const { answer, options } = MATRIX_ANSWERS[command](input, ask);
  const report = answerReport(answer, { of: answer.title, file: MATRIX_FILE, people });
  const words = ["itemwise", command, "--matrix", MATRIX_FILE, "--n", people, ...options];
  return answeredBy(report, { command: words.join(" "), script: `# ${messages.noScriptOfTables()}\n` });
}

type Matrix = ReturnType<typeof readMatrix> & { readonly n: number };

const MATRIX_ANSWERS: Readonly<
  Record<
    Asked["matrix"]["ask"]["command"],
    (
      input: Matrix,
      ask: Asked["matrix"]["ask"],
    ) => { readonly answer: Answer; readonly options: readonly (string | number)[] }
  >
> = {
  efa(input, { number, rotation }) {
    const rotated = { rotation, settings: {}, target: null };
    const how = { rotated, seed: DEFAULT_SEED, covariance: false, shown: SHOWN } as const;
    const question = { ...how, factors: number, extraction: "minres", correlation: "auto" } as const;
    return {
      answer: matrixEfaAnswer(input, question),
      options: [...(number === null ? [] : ["--factors", number]), "--rotation", rotation],
    };
  },
  pca(input, { number, rotation }) {
    const rotated = { rotation, settings: {}, target: null };
    const how = { rotated, seed: DEFAULT_SEED, covariance: false, shown: SHOWN } as const;
    return {
      answer: matrixPcaAnswer(input, { ...how, components: number, correlation: "auto" }),
      options: [...(number === null ? [] : ["--components", number]), "--rotation", rotation],
    };
  },
  parallel: (input) => ({
    answer: matrixParallelAnswer(input, {
      ...{ correlation: "auto", replicates: 500, percentile: 95, seed: DEFAULT_SEED },
    }),
    options: [],
  }),
  reliability: (input) => ({
    answer: matrixReliabilityAnswer(input, {
      bootstrap: 0,
      draws: 0,
      scoreErrors: false,
      seed: DEFAULT_SEED,
    }),
    options: [],
  }),
};

const PERCENT = 100;

/** How many people a survey needs, as `itemwise power` prints it for the definition of the plan. */
export async function powerOf(
  { plan, people, halfWidth, replicates }: Asked["power"]["ask"],
  { workers, onProgress }: { readonly workers: Workers; readonly onProgress: OnProgress },
): Promise<Answered> {
  const measure = parseMeasure(plannedMeasure(plan), "plan");
  const everybody = measurePopulation(measure);
  const result = powerAnalysis({
    ...{ measure, everybody, divided: null, workers },
    settings: {
      ...{ measure: measure.id, structure: everybody.structure.id, categories: "declared", group: null },
      ...{ n: people, nPerGroup: people, halfWidth: halfWidth / PERCENT, confidence: 0.95, method: "logit" },
      ...{ designEffect: null, nonResponse: 0, alpha: 0.05, target: 0.8, replicates },
      ...{ replicateN: [people], randomSets: 100, seed: DEFAULT_SEED },
    },
    onProgress: (done, total) => onProgress("samples", done, total),
  });
  const words = ["itemwise", "power", "--measure", "plan.measure.json", "--n", people];
  const command = [...words, "--half-width", halfWidth, "--replicates", replicates].join(" ");
  const report = buildPowerReport(result, command);
  return answeredBy(report, { command, script: `# ${messages.noScriptOfTables()}\n` });
}
