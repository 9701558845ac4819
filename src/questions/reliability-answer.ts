import { totalLast } from "../analysis/models/analyzed-scales";
import { type MatrixInput, matrixCorrelations, symmetricMatrix } from "../correlation/matrix-input";
import { ItemwiseError } from "../errors";
import { structuresOf } from "../measures/structure";
import { matrixReliability } from "../reliability/matrix-reliability";
import { reliability } from "../reliability/reliability";
import type { ScaleReliability } from "../reliability/scale-result";
import * as kit from "../report/kit/tables/messages";
import type { ReportTable } from "../report/kit/tables/section";
import { type Columns, column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import { paragraph, texts } from "../report/kit/words/phrases";
import { publishedTables } from "../report/reliability/published-table";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, isWeighted, namedItems, type QuestionData } from "./question";
import { reversedNote, sumsOf } from "./question-scales";
import { deletedItems, deletedTable, type IfDeleted, ifDeleted, MAX_PRECISE } from "./reliability-if-deleted";
import { precisionTable, scalePrecision } from "./reliability-intervals";
import type { scoreErrorsTable } from "./reliability-score-errors";

export interface ReliabilityQuestion {
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly bootstrap: number;
  readonly seed: number;
  /** Draws from the posterior of the covariances; 0 for none. */
  readonly draws: number;
  /** Makes the standard errors of measurement by sum score, where they are shown. */
  readonly scoreErrors: typeof scoreErrorsTable | null;
}

/** Reliability of every scale, and how it changes if an item is deleted. */
export function reliabilityAnswer(data: QuestionData, question: ReliabilityQuestion): Answer {
  const { correction } = data.settings;
  const table = data.tables.bySamplingUnit;
  const structures = structuresOf(data.measure);
  const summed = sumsOf(data);
  const found = totalLast(summed.scales, structures).map((scale) =>
    reliability(table, scale, { ...question, correction }),
  );
  const first = namedItems<IfDeleted>(data, ({ id }) => id);
  const deleted = found.map((scale) => ifDeleted(table, scale, { ...question, correction }));
  const precise = found.map((scale) => scalePrecision(table, scale, { ...question, structures }));
  const { scoreErrors } = question;
  const errors = scoreErrors === null ? [] : found.map((scale) => scoreErrors(table, scale));
  return {
    title: names.reliability(),
    parts: [
      coefficientsTable(
        found,
        paragraph(isWeighted(data) && kit.weightsNote({ areUsed: true }), messages.reliabilityNote()),
      ),
      precisionTable(
        found,
        precise,
        question.correlation !== "pearson" &&
          data.tables.ungrouped.items.some(({ scale }) => scale !== "continuous"),
      ),
      moreCoefficientsTable(found),
      publishedTables(
        data.measure,
        found.map(({ label, descriptives, ...scale }) => ({
          ...scale,
          name: label,
          ends: scale.alphaInterval,
          mean: descriptives?.mean ?? null,
          sd: descriptives?.sd ?? null,
        })),
      ),
      found.map((scale, at) =>
        deletedTable(scale, deleted[at] ?? [], { first, note: reversedNote(data, scale.items) }),
      ),
      errors.map(({ table: own }) => own),
    ],
    advice: null,
    warnings: [
      ...summed.warnings,
      ...byScales(
        found.map(({ label, items, warnings }, at) => ({
          label,
          warnings: texts(
            ...warnings.map(({ message }) => message),
            question.draws > 0 &&
              items.length > 1 &&
              precise[at]?.every(({ posterior }) => posterior === null) === true &&
              messages.noPosterior(),
            precise[at]?.some(({ id, estimate }) => id === "glb" && estimate === null) === true &&
              messages.noLowerBound(),
            items.length > MAX_PRECISE && messages.noErrorsIfDeleted({ most: MAX_PRECISE }),
            errors[at]?.rows.length === 0 && messages.noScoreErrors(),
          ),
        })),
      ),
    ],
    record: {
      reliability: found.map((scale, at) => ({
        ...scale,
        ifDeleted: deleted[at] ?? [],
        precision: precise[at] ?? [],
        scoreErrors: errors[at]?.rows ?? null,
      })),
    },
  };
}

/** Each warning once, after the scales that it holds for; of a single scale alone. */
function byScales(
  scales: readonly { readonly label: string; readonly warnings: readonly string[] }[],
): readonly string[] {
  const all = [...new Set(scales.flatMap(({ warnings }) => warnings))];
  if (scales.length === 1) return all;
  return all.map((message) => {
    const labels = scales.flatMap(({ label, warnings }) => (warnings.includes(message) ? label : []));
    return messages.ofScales({ labels, message });
  });
}

/** The same of a covariance or correlation matrix. */
export function matrixReliabilityAnswer(
  input: MatrixInput,
  {
    bootstrap,
    seed,
    draws,
    scoreErrors,
  }: Pick<ReliabilityQuestion, "bootstrap" | "seed" | "draws"> & { readonly scoreErrors: boolean },
): Answer {
  if (bootstrap > 0 || draws > 0 || scoreErrors) {
    throw new ItemwiseError("needs-answers", messages.needsAnswers, {
      hint: messages.needsAnswersHint,
    });
  }
  const scale = matrixReliability(input, { seed });
  const { items } = scale;
  const deleted = deletedItems(scale, {
    covariance: symmetricMatrix(input),
    matrix: matrixCorrelations(input),
  });
  return {
    title: names.reliability(),
    parts: [
      coefficientsTable([scale], messages.matrixReliabilityNote({ isStandardized: isCorrelations(input) })),
      moreCoefficientsTable([scale]),
      items.length < 3
        ? null
        : deletedTable(scale, deleted, {
            first: [column<IfDeleted>(["item", names.columnItem(), "text"], ({ id }) => id)],
            note: false,
          }),
    ],
    advice: null,
    warnings: scale.warnings.map(({ message }) => message),
    record: { reliability: [{ ...scale, ifDeleted: deleted }] },
  };
}

const isCorrelations = ({ matrix }: MatrixInput): boolean => matrix.every((row, i) => row[i] === 1);

function coefficientsTable(found: readonly ScaleReliability[], note: string): ReportTable | null {
  const hasAnswers = found.some(({ descriptives }) => descriptives !== null);
  const has = (key: keyof ScaleReliability): boolean => found.some((scale) => scale[key] !== null);
  return tableOf<ScaleReliability>(found, {
    id: "reliability",
    title: names.reliability(),
    columns: [
      { key: "label", label: names.columnScale(), format: "text" },
      column<ScaleReliability>(["items", names.columnItems(), "integer"], ({ items }) => items.length),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      intervalColumns<ScaleReliability>(({ alphaInterval }) => alphaInterval, "coefficient2"),
      has("alphaBootstrapInterval") &&
        column<ScaleReliability>(["bootstrap", messages.bootstrapInterval(), "text"], (one) => endsText(one)),
      { key: "omegaTotal", label: messages.omegaTotal(), format: "coefficient2" },
      has("omegaHierarchical") &&
        column<ScaleReliability>(
          ["omegaHierarchical", names.omegaHierarchical(), "coefficient2"],
          (one) => one.omegaHierarchical,
        ),
      { key: "averageCorrelation", label: messages.averageCorrelation(), format: "coefficient2" },
      hasAnswers && [
        column<ScaleReliability>(["mean", messages.meanOfSum(), "decimal2"], (one) => one.descriptives?.mean),
        column<ScaleReliability>(
          ["sd", names.standardDeviation(), "decimal2"],
          (one) => one.descriptives?.sd,
        ),
        column<ScaleReliability>(["sem", messages.standardErrorOfMeasurement(), "decimal2"], semOf),
      ],
    ],
    notes: [note],
  });
}

const endsText = ({ alphaBootstrapInterval: ends }: ScaleReliability): string | null =>
  ends === null ? null : messages.ends({ low: ends[0], high: ends[1] });

/** SD times the root of 1 - alpha. */
const semOf = ({ alpha, descriptives }: ScaleReliability): number | null =>
  alpha === null || descriptives?.sd == null ? null : descriptives.sd * Math.sqrt(1 - alpha);

function moreCoefficientsTable(found: readonly ScaleReliability[]): ReportTable | null {
  const lambda = (key: "l1" | "l2" | "l4" | "l6"): Columns<ScaleReliability> => [
    column<ScaleReliability>(
      [key, messages.lambda({ number: key.slice(1) }), "coefficient2"],
      (one) => one.lambdas?.[key],
    ),
  ];
  return tableOf<ScaleReliability>(found, {
    id: "more-coefficients",
    title: messages.moreCoefficients(),
    columns: [
      { key: "label", label: names.columnScale(), format: "text" },
      { key: "standardizedAlpha", label: names.standardizedAlpha(), format: "coefficient2" },
      found.some(({ ordinalAlpha }) => ordinalAlpha !== null) && {
        key: "ordinalAlpha",
        label: names.ordinalAlpha(),
        format: "coefficient2",
      },
      lambda("l2"),
      lambda("l4"),
      lambda("l6"),
      column<ScaleReliability>(
        ["split", messages.meanSplitHalf(), "coefficient2"],
        ({ splitHalf }) => splitHalf?.mean,
      ),
      found.some(({ spearmanBrown }) => spearmanBrown !== null) && {
        key: "spearmanBrown",
        label: names.spearmanBrown(),
        format: "coefficient2",
      },
    ],
  });
}
