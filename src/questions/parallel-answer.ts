import { correlate } from "../correlation/correlate";
import { retention } from "../factor/efa/retention/retention";
import type { Retention } from "../factor/efa/retention/retention-result";
import type { Workers } from "../numeric/workers/workers";
import { screeTitle } from "../report/exploratory/messages";
import { screeChart } from "../report/exploratory/scree-chart";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import type { Answer, QuestionData } from "./question";

export interface ParallelQuestion {
  readonly correlation: "auto" | "pearson" | "spearman";
  /** Random data sets. */
  readonly replicates: number;
  readonly percentile: number;
  readonly seed: number;
}

/** How many factors: eigenvalues beside those of random data, and the number by each rule. */
export function parallelAnswer(
  data: QuestionData,
  { correlation: type, ...question }: ParallelQuestion,
  workers?: Workers,
): Answer {
  const { missing, correction } = data.settings;
  const correlation = correlate(data.tables.bySamplingUnit, { type, missing, correction });
  const found = retention(data.tables.ungrouped, correlation, { ...question, correction, workers });
  return {
    title: messages.parallelTitle(),
    parts: [
      messages.parallelAnswer({ factors: found.parallel.factors, components: found.parallel.components }),
      eigenvalueTable(found),
      rulesTable(found),
      screeChart({ retention: found }),
    ],
    advice: null,
    warnings: [...correlation.warnings, ...found.warnings].map(({ message }) => message),
    record: { correlationType: correlation.type, retention: found },
  };
}

function eigenvalueTable({ parallel }: Retention): ReportTable | null {
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
    notes: [messages.eigenvaluesNote({ replicates })],
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
