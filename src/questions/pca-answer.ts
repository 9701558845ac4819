import { correlate } from "../correlation/correlate";
import type { CorrelationType } from "../correlation/correlation-matrix";
import { indefiniteWarnings, type MatrixInput } from "../correlation/matrix-input";
import { correlationsOf } from "../factor/efa/matrix-efa";
import { type ComponentSolution, principalComponents } from "../factor/efa/principal-components";
import { ROTATIONS } from "../factor/efa/rotation/rotations";
import type { ReportChart, ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import {
  dimensionCorrelations,
  type EfaQuestion,
  inOrder,
  isOblique,
  type LoadingRow,
  loadingsTable,
  varianceTable,
} from "./efa-answer";
import { loadingsChart } from "./loadings-chart";
import * as messages from "./messages";
import { type Answer, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./question-scales";
import { rotationNote, rotationSettings } from "./rotation-question";

export interface PcaQuestion extends Omit<EfaQuestion, "factors" | "extraction"> {
  /** Null: as many as have an eigenvalue above 1. */
  readonly components: number | null;
}

/** Principal components: eigenvalues, loadings, variance explained, correlations of the components. */
export function pcaAnswer(data: QuestionData, question: PcaQuestion): Answer {
  const { missing, correction } = data.settings;
  const correlation = correlate(data.tables.bySamplingUnit, {
    type: question.correlation,
    missing,
    correction,
  });
  const { solution, settings } = solved(correlation, question);
  return {
    title: messages.pcaTitle({ components: solution.components }),
    parts: partsOf(solution, question, {
      first: namedItems<LoadingRow>(data, ({ id }) => id),
      labeled: data.tables.ungrouped.items,
      type: correlation.type,
      reversed: reversedNote(data),
    }),
    advice: null,
    warnings: [...correlation.warnings, ...solution.warnings].map(({ message }) => message),
    record: { correlation, solution, rotationSettings: settings },
  };
}

/** The same of a covariance or correlation matrix, by its correlations. */
export function matrixPcaAnswer(input: MatrixInput, question: PcaQuestion): Answer {
  const { solution, settings } = solved(correlationsOf(input), question);
  return {
    title: messages.pcaTitle({ components: solution.components }),
    parts: partsOf(solution, question, {
      first: [column<LoadingRow>(["item", names.columnItem(), "text"], ({ id }) => id)],
      labeled: [],
      type: null,
      reversed: false,
    }),
    advice: null,
    warnings: [...indefiniteWarnings(input), ...solution.warnings].map(({ message }) => message),
    record: { solution, rotationSettings: settings },
  };
}

function solved(
  correlation: Parameters<typeof principalComponents>[0],
  { components, rotated, seed }: PcaQuestion,
) {
  const { rotation } = rotated;
  const how = { rotation, seed, components: components ?? undefined };
  const unrotated = principalComponents(correlation, { ...how, rotation: "none" });
  const settings = rotationSettings(rotated, { items: correlation.items, factors: unrotated.components });
  const solution =
    rotation === "none" ? unrotated : principalComponents(correlation, { ...how, ...settings });
  return { solution, settings };
}

function partsOf(
  solution: ComponentSolution,
  { shown, rotated, components: asked }: PcaQuestion,
  of: {
    readonly first: Parameters<typeof loadingsTable>[2]["first"];
    readonly labeled: Parameters<typeof inOrder>[2];
    /** Null for a matrix that was given. */
    readonly type: CorrelationType | null;
    readonly reversed: string | false;
  },
): (ReportTable | ReportChart | null)[] {
  const { components, rotation, phi, rmsr, rotationStarts } = solution;
  const head = (at: number): string => messages.component({ number: String(at + 1) });
  const label = messages.columnComponent();
  const title = messages.componentLoadings({ components });
  return [
    eigenvaluesTable(solution, { head, label, isChosen: asked === null }),
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
    rotationStarts === null ? null : varianceTable(solution, { head, label }),
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
  }: { readonly head: (at: number) => string; readonly label: string; readonly isChosen: boolean },
): ReportTable | null {
  let upTo = 0;
  const rows = eigenvalues.map((eigenvalue, at) => {
    upTo += eigenvalue / items.length;
    return { name: head(at), eigenvalue, share: eigenvalue / items.length, upTo };
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
    notes: [isChosen && messages.componentsKept({ components })],
  });
}
