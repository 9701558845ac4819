import { correlate } from "../correlation/correlate";
import type { CorrelationMatrix, CorrelationType } from "../correlation/correlation-matrix";
import type { MatrixInput } from "../correlation/matrix-input";
import { standardDeviations } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError } from "../errors";
import {
  type CovarianceEfa,
  type CovarianceInput,
  covarianceEfa,
  covariancesOf,
} from "../factor/efa/covariances";
import { efa } from "../factor/efa/efa";
import { matrixEfa } from "../factor/efa/matrix-efa";
import { suggestedFactors } from "../factor/efa/retention/suggested-factors";
import { ROTATIONS, type Rotation } from "../factor/efa/rotation/rotations";
import type { EfaSolution, Extraction } from "../factor/efa/solution";
import { largestNumberOfFactors } from "../factor/model/criteria";
import type { ReportChart, ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import { loadingsChart } from "./loadings-chart";
import {
  dimensionCorrelations,
  inOrder,
  type LoadingRow,
  loadingsTable,
  rawLoadingsTable,
  rawVarianceTable,
  type ShownLoadings,
  varianceTable,
} from "./loadings-tables";
import * as messages from "./messages";
import { type Answer, answeredTogether, namedItems, type QuestionData } from "./question";
import { reversedNote } from "./question-scales";
import { type AskedRotation, rotationNote, rotationSettings } from "./rotation-question";

export interface EfaQuestion {
  /** Null: as many as the empirical Kaiser criterion suggests. */
  readonly factors: number | null;
  readonly extraction: Extraction;
  readonly rotated: AskedRotation;
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly seed: number;
  /** Of covariances instead of correlations. */
  readonly covariance: boolean;
  readonly shown: ShownLoadings;
}

/** One exploratory solution: loadings, variance explained, factor correlations, fit. */
export function efaAnswer(given: QuestionData, question: EfaQuestion): Answer {
  const { data, left } = answeredTogether(given);
  const { missing, correction } = data.settings;
  const table = data.tables.bySamplingUnit;
  const correlation = correlate(table, { type: question.correlation, missing, correction });
  const covariances = question.covariance ? covariancesIn(table, correlation) : null;
  const { extraction, rotated, seed, factors: asked } = question;
  const suggested = suggestedFactors(table, correlation, { seed, correction });
  const factors = asked ?? Math.max(1, Math.min(suggested, largestNumberOfFactors(table.items.length)));
  const settings = rotationSettings(rotated, { items: correlation.items, factors });
  const { rotation } = rotated;
  const options = { factors, extraction, rotation, seed, ...settings };
  const solution = covariances === null ? efa(correlation, options) : covarianceEfa(covariances, options);
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, question.shown, {
        first: namedItems<LoadingRow>(data, ({ id }) => id),
        type: question.covariance ? "covariances" : correlation.type,
        rotated,
        reversed: reversedNote(data),
      }),
      chartOf(solution, inOrder(solution, question.shown, data.tables.ungrouped.items)),
    ],
    advice: messages.adviceNumber({ suggested, isAsked: asked === suggested, isChosen: asked === null }),
    warnings: [...left, ...correlation.warnings, ...solution.warnings].map(({ message }) => message),
    record: { correlation, solution, rotationSettings: settings, suggestedFactors: suggested },
  };
}

/** @throws ItemwiseError "no-covariances" of ordered answers, which have no variance, and of ranks */
export function covariancesIn(table: PatternTable, correlation: CorrelationMatrix): CovarianceInput {
  const { type, missing } = correlation;
  if (type !== "pearson") {
    throw new ItemwiseError(
      "no-covariances",
      () => messages.noCovariances({ areRanks: type === "spearman" }),
      {
        hint: messages.noCovariancesHint,
      },
    );
  }
  return { ...correlation, deviations: standardDeviations(table, missing) };
}

/** The same of a covariance or correlation matrix. */
export function matrixEfaAnswer(
  input: MatrixInput,
  { factors: asked, shown, rotated, covariance, ...options }: EfaQuestion,
): Answer {
  const factors = asked ?? 1;
  const settings = rotationSettings(rotated, { items: input.items, factors });
  const { rotation } = rotated;
  const all = { ...options, rotation, factors, ...settings };
  const solution = covariance ? covarianceEfa(covariancesOf(input), all) : matrixEfa(input, all);
  return {
    title: messages.efaTitle({ factors }),
    parts: [
      ...solutionParts(solution, shown, {
        first: [column<LoadingRow>(["item", names.columnItem(), "text"], ({ id }) => id)],
        type: covariance ? "covariances" : null,
        rotated,
        reversed: false,
      }),
      chartOf(solution, inOrder(solution, shown, [])),
    ],
    advice: null,
    warnings: solution.warnings.map(({ message }) => message),
    record: { solution, rotationSettings: settings },
  };
}

interface SolutionOf {
  readonly first: Columns<LoadingRow>;
  /** Null for correlations that were given. */
  readonly type: CorrelationType | "covariances" | null;
  readonly rotated: AskedRotation;
  /** Which items are recoded, if any. */
  readonly reversed: string | false;
}

/** Tables of a solution. */
export function solutionParts(
  solution: EfaSolution | CovarianceEfa,
  shown: ShownLoadings,
  { first, type, rotated, reversed }: SolutionOf,
): (ReportTable | null)[] {
  const { factors, extraction, rotation, phi, rotationStarts } = solution;
  const loadings = loadingsTable(solution, shown, {
    title: messages.loadingsTitle({ factors }),
    head: factorHead,
    first,
    notes: [
      messages.loadingsNote({
        extraction,
        correlations: type ?? "given",
        factors,
        rotation: ROTATIONS[rotation].name({ form: "phrase" }),
      }),
      rotationNote(rotated, rotationStarts),
      reversed,
    ],
  });
  const correlations = {
    head: factorHead,
    label: names.columnFactor(),
    title: messages.factorCorrelations(),
  };
  const by = { head: factorHead, label: names.columnFactor() };
  return [
    loadings,
    "raw" in solution ? rawLoadingsTable(solution, shown, { ...by, first }) : null,
    varianceTable(solution, by),
    "raw" in solution ? rawVarianceTable(solution, by) : null,
    isOblique(rotation, factors) ? dimensionCorrelations(phi, correlations) : null,
    fitTable(solution),
  ];
}

export const isOblique = (rotation: Rotation, dimensions: number): boolean =>
  dimensions > 1 && ROTATIONS[rotation].kind === "oblique";

const factorHead = (at: number): string => messages.factor({ number: String(at + 1) });

const chartOf = (solution: EfaSolution, items: ReturnType<typeof inOrder>): ReportChart =>
  loadingsChart(solution, items, {
    title: messages.loadingsTitle({ factors: solution.factors }),
    label: names.columnFactor(),
    head: factorHead,
  });

function fitTable({ fit }: EfaSolution): ReportTable | null {
  const { chiSquare, df, p, rmsea, tli, rmsr } = fit;
  return tableOf([{ chiSquare, df, p, rmsea: rmsea?.[0], low: rmsea?.[1], high: rmsea?.[2], tli, rmsr }], {
    id: "fit",
    title: messages.fitTitle(),
    columns: [
      { key: "chiSquare", label: names.chiSquared(), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "rmsea", label: names.rmsea(), format: "coefficient3" },
      { key: "low", label: names.low90(), format: "coefficient3" },
      { key: "high", label: names.high90(), format: "coefficient3" },
      { key: "tli", label: names.tli(), format: "coefficient3" },
      { key: "rmsr", label: messages.rmsr(), format: "coefficient3" },
    ],
  });
}
