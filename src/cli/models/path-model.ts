import { basename, extname } from "node:path";
import { verdictOnFit } from "../../analysis/models/fitted-models";
import type { PatternTable } from "../../data/answers/pattern-table";
import { completeRows, selectItems } from "../../data/transform/select";
import { nullIfProblem } from "../../errors";
import { describeCfa } from "../../factor/cfa/cfa";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { ESTIMATOR_NAMES, estimatorParts } from "../../factor/cfa/estimator";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { type DescribedCfa, withReliabilityIntervals } from "../../factor/cfa/scores/omega-intervals";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { readModel } from "../../measures/model-syntax/parse-model";
import { readText } from "../../node/files/read-json";
import type { Answer, QuestionData } from "../../questions/question";
import * as messages from "../../report/confirmatory/messages";
import {
  estimatesTable,
  matrixFitTable,
  modelStructuralTables,
} from "../../report/confirmatory/model-tables";
import { fitClause } from "../../report/kit/words/fit-sentences";
import { paragraph } from "../../report/kit/words/phrases";
import { typeset } from "../../report/kit/words/typeset";
import { askQuestion, type Question } from "../ask-question";
import type { GivenOption } from "../options/given-options";
import { checkModelOptions } from "../options/model-options";
import type { PartOptions } from "../run-parts";

/** Options that have a meaning for path models, beside those of every model without a report. */
const OF_PATHS = ["bootstrap", "seed", "information", "parameterization", "group"];

/**
 * The observed variables of a model in lavaan's syntax whose factors, if any, have no indicators; null for another, and
 * for one that is not read.
 */
export async function pathVariables(path: string): Promise<readonly string[] | null> {
  const text = await readText(path);
  // Whoever reads it next names the file.
  return nullIfProblem(() => {
    const { measures, items } = modelParts(readModel(text).statements);
    return measures.size === 0 ? items : null;
  });
}

/**
 * `itemwise sem FILE --model paths.lav`: regressions among observed variables, such as a mediation.
 * @param given options of the command line
 * @throws ItemwiseError as `cfa`; "unknown-choice" for options that have no meaning for path models
 */
export async function askPath(
  file: string | undefined,
  options: PartOptions,
  { variables, given }: { readonly variables: readonly string[]; readonly given: readonly GivenOption[] },
): Promise<void> {
  checkModelOptions(given, { what: "path models", more: OF_PATHS });
  const { model: path = "", missing = "pairwise", disclosureControl = true, ...others } = options;
  const { measure, items } = others;
  // Left open, so that an ordered mediator has the one that it needs.
  const parameterization = given.some((option) => option.name === "parameterization")
    ? options.parameterization
    : undefined;
  const model = await readText(path);
  const name = basename(path, extname(path));
  const question: Question<unknown> = {
    add: (command) => command,
    answer: async (data) => answerOf(data, { ...others, missing }, { model, name, parameterization }),
    ofMatrix: null,
    statesModel: true,
  };
  const asked = {
    ...others,
    // Without a definition the variables are the model's own.
    items: measure === undefined && items === undefined ? [...variables] : items,
    scales: isOfNumbers(options.estimator) ? ("numbers" as const) : ("own" as const),
    // The model itself leaves out who lacks an answer to its own variables.
    missing: "pairwise" as const,
    disclosureControl,
  };
  await askQuestion(question as unknown as Question<never>, file, asked);
}

/** Whether an estimator that was asked for is of continuous variables, which few codes then are too. */
function isOfNumbers(name: string | null | undefined): boolean {
  const estimator = ESTIMATOR_NAMES.find((one) => one === name);
  return estimator !== undefined && ["ML", "GLS"].includes(estimatorParts(estimator).discrepancy);
}

function answerOf(
  { tables, settings }: QuestionData,
  options: PartOptions & Required<Pick<PartOptions, "missing">>,
  {
    model,
    name,
    parameterization,
  }: {
    readonly model: string;
    readonly name: string;
    readonly parameterization: PartOptions["parameterization"] | undefined;
  },
): Answer {
  const { missing, bootstrap = 0, seed, information, scaling } = options;
  const table = tables.withDesign;
  const how = { missing, correction: settings.correction };
  const fitted = fitCfa(table, model, {
    ...how,
    estimator: ESTIMATOR_NAMES.find((one) => one === options.estimator),
    information: information ?? undefined,
    parameterization,
    scaling,
  });
  const described = {
    model: fitted,
    result: describeCfa(fitted, { model, structure: { id: name, label: name } }),
  };
  const drawn =
    bootstrap === 0 ? [] : withReliabilityIntervals(table, [described], { ...how, samples: bootstrap, seed });
  const record = drawn[0] ?? described.result;
  return {
    title: messages.pathTitle(),
    parts: [
      fitText(described),
      paragraph(howFitted(table, record), messages.estimatorNote(record)),
      matrixFitTable(record),
      ...modelStructuralTables(record, 0),
      estimatesTable(record, 0),
    ],
    advice: null,
    warnings: record.warnings.map(({ message }) => message),
    record: { ...record },
  };
}

/** The verdict on fit, or why there is none; empty where no test is defined. */
function fitText(described: DescribedCfa): string {
  const { converged, admissible, inadmissible, fit, label: model } = described.result;
  if (!converged) return messages.notConverged({ model });
  if (!admissible) return messages.improper({ model, reasons: inadmissible.map(typeset) });
  if (fit.standard.df === 0) return messages.saturated();
  const verdict = verdictOnFit(described);
  return verdict.test === null
    ? ""
    : messages.wholeModelFit({ model, fit: fitClause({ ...described.result, verdict }) });
}

/** To whose answers the model was fitted, and how those with missing ones were treated. */
function howFitted(table: PatternTable, { items, missing, n, parameterization }: CfaResult): string {
  const own = selectItems(table, items);
  const isComplete = sumOf(completeRows(own).count) === sumOf(own.count);
  const treatment = isComplete ? null : missing;
  return paragraph(
    messages.modelsFitted({
      models: 1,
      parameterization,
      n,
      missing: treatment === "fiml" ? null : treatment,
    }),
    treatment === "fiml" && messages.fullInformation(),
  );
}

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
