import { correlate } from "../correlation/correlate";
import type { CorrelationType } from "../correlation/correlation-matrix";
import { indefiniteWarnings, type MatrixInput } from "../correlation/matrix-input";
import {
  type CovarianceComponents,
  type CovarianceInput,
  covarianceComponents,
  covariancesOf,
} from "../factor/efa/covariances";
import type { EfaInput } from "../factor/efa/efa";
import { correlationsOf } from "../factor/efa/matrix-efa";
import {
  type ComponentOptions,
  type ComponentSolution,
  principalComponents,
} from "../factor/efa/principal-components";
import { ROTATIONS } from "../factor/efa/rotation/rotations";
import type { ReportChart, ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import { covariancesIn, type EfaQuestion, isOblique } from "./efa-answer";
import { loadingsChart } from "./loadings-chart";
import {
  dimensionCorrelations,
  inOrder,
  type LoadingRow,
  loadingsTable,
  rawLoadingsTable,
  rawVarianceTable,
  varianceTable,
} from "./loadings-tables";
import * as messages from "./messages";
import { type Answer, answeredTogether, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./question-scales";
import { rotationNote, rotationSettings } from "./rotation-question";

export interface PcaQuestion extends Omit<EfaQuestion, "factors" | "extraction"> {
  /** Null: as many as have an eigenvalue above 1. */
  readonly components: number | null;
}

/** Principal components: eigenvalues, loadings, variance explained, correlations of the components. */
export function pcaAnswer(given: QuestionData, question: PcaQuestion): Answer {
  const { data, left } = answeredTogether(given);
  const { missing, correction } = data.settings;
  const correlation = correlate(data.tables.bySamplingUnit, {
    type: question.correlation,
    missing,
    correction,
  });
  const { solution, settings } = question.covariance
    ? solved(covariancesIn(data.tables.bySamplingUnit, correlation), question)
    : solved(correlation, question);
  return {
    title: messages.pcaTitle({ components: solution.components }),
    parts: partsOf(solution, question, {
      first: namedItems<LoadingRow>(data, ({ id }) => id),
      labeled: data.tables.ungrouped.items,
      type: question.covariance ? "covariances" : correlation.type,
      reversed: reversedNote(data),
    }),
    advice: null,
    warnings: [...left, ...correlation.warnings, ...solution.warnings].map(({ message }) => message),
    record: { correlation, solution, rotationSettings: settings },
  };
}

/** The same of a covariance or correlation matrix, by its correlations. */
export function matrixPcaAnswer(input: MatrixInput, question: PcaQuestion): Answer {
  const { solution, settings } = question.covariance
    ? solved(covariancesOf(input), question)
    : solved(correlationsOf(input), question);
  return {
    title: messages.pcaTitle({ components: solution.components }),
    parts: partsOf(solution, question, {
      first: [column<LoadingRow>(["item", names.columnItem(), "text"], ({ id }) => id)],
      labeled: [],
      type: question.covariance ? "covariances" : null,
      reversed: false,
    }),
    advice: null,
    warnings: [...indefiniteWarnings(input), ...solution.warnings].map(({ message }) => message),
    record: { solution, rotationSettings: settings },
  };
}

function solved(of: EfaInput | CovarianceInput, { components, rotated, seed }: PcaQuestion) {
  const { rotation } = rotated;
  const how = { rotation, seed, components: components ?? undefined };
  const solutionWith = (options: ComponentOptions): ComponentSolution | CovarianceComponents =>
    "deviations" in of ? covarianceComponents(of, options) : principalComponents(of, options);
  const unrotated = solutionWith({ ...how, rotation: "none" });
  const settings = rotationSettings(rotated, { items: of.items, factors: unrotated.components });
  const solution = rotation === "none" ? unrotated : solutionWith({ ...how, ...settings });
  return { solution, settings };
}

function partsOf(
  solution: ComponentSolution | CovarianceComponents,
  { shown, rotated, components: asked }: PcaQuestion,
  of: {
    readonly first: Parameters<typeof loadingsTable>[2]["first"];
    readonly labeled: Parameters<typeof inOrder>[2];
    /** Null for correlations that were given. */
    readonly type: CorrelationType | "covariances" | null;
    readonly reversed: string | false;
  },
): (ReportTable | ReportChart | null)[] {
  const { components, rotation, phi, rmsr, rotationStarts } = solution;
  const head = (at: number): string => messages.component({ number: String(at + 1) });
  const label = messages.columnComponent();
  const title = messages.componentLoadings({ components });
  return [
    eigenvaluesTable(solution, { head, label, isChosen: asked === null, hasUnits: "raw" in solution }),
    loadingsTable(solution, shown, {
      title,
      head,
      first: of.first,
      notes: [
        messages.componentsNote({
          correlations: of.type ?? "given",
          components,
          rotation: ROTATIONS[rotation].name({ form: "phrase" }),
        }),
        rotationNote(rotated, rotationStarts),
        messages.componentsFit({ rmsr }),
        of.reversed,
      ],
    }),
    "raw" in solution ? rawLoadingsTable(solution, shown, { head, label, first: of.first }) : null,
    rotationStarts === null && !("raw" in solution) ? null : varianceTable(solution, { head, label }),
    "raw" in solution ? rawVarianceTable(solution, { head, label }) : null,
    isOblique(rotation, components)
      ? dimensionCorrelations(phi, { head, label, title: messages.componentCorrelations() })
      : null,
    loadingsChart(solution, inOrder(solution, shown, of.labeled), { title, label, head }),
  ];
}

function eigenvaluesTable(
  { eigenvalues, items, components }: ComponentSolution,
  {
    head,
    label,
    isChosen,
    hasUnits,
  }: {
    readonly head: (at: number) => string;
    readonly label: string;
    readonly isChosen: boolean;
    readonly hasUnits: boolean;
  },
): ReportTable | null {
  const total = hasUnits ? eigenvalues.reduce((sum, value) => sum + value, 0) : items.length;
  let upTo = 0;
  const rows = eigenvalues.map((eigenvalue, at) => {
    upTo += eigenvalue / total;
    return { name: head(at), eigenvalue, share: eigenvalue / total, upTo };
  });
  return tableOf(rows, {
    id: "eigenvalues",
    title: messages.componentsEigenvaluesTitle(),
    columns: [
      { key: "name", label, format: "text" },
      { key: "eigenvalue", label: names.eigenvalue(), format: "decimal2" },
      { key: "share", label: messages.shareOfVariance(), format: "percent1" },
      { key: "upTo", label: messages.cumulative(), format: "percent1" },
    ],
    notes: [isChosen && messages.componentsKept({ components, hasUnits })],
  });
}
