import { correlate } from "../correlation/correlate";
import type { MatrixInput } from "../correlation/matrix-input";
import { matrixRetention, retention } from "../factor/efa/retention/retention";
import type { Retention } from "../factor/efa/retention/retention-result";
import type { Workers } from "../numeric/workers/workers";
import { screeTitle } from "../report/exploratory/messages";
import { screeChart } from "../report/exploratory/scree-chart";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, answeredTogether, type QuestionData } from "./question";

export interface ParallelQuestion {
  readonly correlation: "auto" | "pearson" | "spearman";
  /** Random data sets. */
  readonly replicates: number;
  readonly percentile: number;
  readonly seed: number;
}

/** How many factors: eigenvalues beside those of random data, and the number by each rule. */
export function parallelAnswer(
  given: QuestionData,
  { correlation: type, ...question }: ParallelQuestion,
  workers?: Workers,
): Answer {
  const { data, left } = answeredTogether(given);
  const { missing, correction } = data.settings;
  const correlation = correlate(data.tables.bySamplingUnit, { type, missing, correction });
  const drawing = { ...question, correction, workers, mostDrawn: MOST_DRAWN };
  const found = retention(data.tables.ungrouped, correlation, drawing);
  return {
    ...rulesAnswer(found, messages.eigenvaluesNote),
    advice: messages.adviceWhole(),
    warnings: [...left, ...correlation.warnings, ...found.warnings].map(({ message }) => message),
    record: { correlationType: correlation.type, retention: found },
  };
}

/** The same of a covariance or correlation matrix. */
export function matrixParallelAnswer(
  input: MatrixInput,
  { correlation: _, ...question }: ParallelQuestion,
): Answer {
  const found = matrixRetention(input, { ...question, mostDrawn: MOST_DRAWN });
  return {
    ...rulesAnswer(found, messages.normalEigenvaluesNote),
    warnings: found.warnings.map(({ message }) => message),
    record: { retention: found },
  };
}

/** Of more people fewer are drawn, whose correlations are scaled down: the limits move by less than the draws vary. */
const MOST_DRAWN = 10_000;

function rulesAnswer(
  found: Retention,
  noteOf: (drawn: { readonly replicates: number }) => string,
): Pick<Answer, "title" | "parts" | "advice"> {
  const { factors, components } = found.parallel;
  return {
    title: messages.parallelTitle(),
    parts: [
      messages.parallelAnswer({ factors, components }),
      eigenvalueTable(found, noteOf),
      rulesTable(found),
      screeChart({ retention: found }),
    ],
    advice: null,
  };
}

function eigenvalueTable(
  { parallel }: Retention,
  noteOf: (drawn: { readonly replicates: number }) => string,
): ReportTable | null {
  const { observed, mean, reference, percentile, replicates } = parallel;
  const rows = observed.components.map((_, k) => ({ number: k + 1 }));
  const of =
    (list: readonly number[]) =>
    ({ number }: { readonly number: number }) =>
      list[number - 1];
  return tableOf(rows, {
    id: "eigenvalues",
    title: screeTitle(),
    columns: [
      { key: "number", label: names.columnNumber(), format: "integer" },
      column(["component", messages.componentEigenvalue(), "decimal2"], of(observed.components)),
      column(["componentMean", messages.randomMean(), "decimal2"], of(mean.components)),
      column(["componentLimit", messages.randomLimit({ percentile }), "decimal2"], of(reference.components)),
      column(["factor", messages.factorEigenvalue(), "decimal2"], of(observed.factors)),
      column(["factorMean", messages.randomMean(), "decimal2"], of(mean.factors)),
      column(["factorLimit", messages.randomLimit({ percentile }), "decimal2"], of(reference.factors)),
    ],
    notes: [noteOf({ replicates })],
  });
}

function rulesTable({ parallel, map, empiricalKaiser, kaiser }: Retention): ReportTable | null {
  const rows = [
    { rule: messages.ruleParallelFactors(), number: parallel.factors },
    { rule: messages.ruleParallelComponents(), number: parallel.components },
    { rule: messages.ruleMap(), number: map.factors },
    { rule: messages.ruleMap4(), number: map.factors4 },
    { rule: messages.ruleEmpiricalKaiser(), number: empiricalKaiser },
    { rule: messages.ruleKaiser(), number: kaiser },
  ];
  return tableOf(rows, {
    id: "rules",
    title: messages.rulesTitle(),
    columns: [
      { key: "rule", label: names.columnRule(), format: "text" },
      { key: "number", label: names.columnFactors(), format: "integer" },
    ],
  });
}
