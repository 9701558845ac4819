import { DEFAULT_SEED } from "../analysis/settings";
import { correlate } from "../correlation/correlate";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { ItemwiseError, type Warning } from "../errors";
import { admissibility } from "../factor/cfa/admissibility";
import type { FittedCfa } from "../factor/cfa/fit-cfa";
import { modelFactorScores } from "../factor/cfa/scores/model-scores";
import { efa } from "../factor/efa/efa";
import { FIT_WARNINGS } from "../factor/efa/factor-fit";
import { type FactorScoreMethod, factorScores, factorScoreWeights } from "../factor/efa/factor-scores";
import { principalComponents } from "../factor/efa/principal-components";
import { suggestedFactors } from "../factor/efa/retention/suggested-factors";
import { personFitRows } from "../irt/fit/person-fit";
import { fitWarnings } from "../irt/fit-warnings";
import type { FittedIrt } from "../irt/model/fitted-irt";
import { answersByRow, scoreRows } from "../irt/scores/score-rows";
import { proratedItems, structuresOf } from "../measures/structure";
import type { Scale } from "../reliability/reliability";
import type { EfaQuestion } from "./efa-answer";
import * as messages from "./messages";
import { type QuestionData, questionData } from "./question";
import { scaleMeans, scalesOf, spreadOf, summedScales } from "./question-scales";
import { rotationSettings } from "./rotation-question";
import { FACTOR_SCORES, LATENT_SCORES, type ScoreKind, SUM_SCORES } from "./score-kinds";

/** A new column of scores, **restricted output**: by row kept of the file, NaN where there is none. */
export interface ScoreColumn {
  readonly name: string;
  readonly label: string;
  readonly values: Float64Array;
}

export interface ScoreOptions {
  readonly kinds: readonly ScoreKind[];
  /**
   * Largest share of a scale's items without an answer for which the mean of the others stands in, 0 to 1; by default so
   * many items as the measure says, of scales that are no part of a declared larger one.
   */
  readonly missingItems?: number | undefined;
  readonly categories: "declared" | "dichotomized";
  /** For factor scores; `shown` does not matter. */
  readonly factorAnalysis: Omit<EfaQuestion, "shown" | "factors" | "covariance"> & {
    readonly factors: number;
  };
  /** The confirmatory model of factor scores; null for an exploratory solution. */
  readonly confirmatory: ((table: PatternTable) => FittedCfa) | null;
  /** The item response model, made when it is needed. */
  readonly fitted: () => FittedIrt;
}

/**
 * Scores of people for each of a measure's scales.
 * @param taken names of the file's columns, which new ones must not have
 * @returns the columns, the labels of scores that nobody has (such as POMP of items without ends), which are left out, and
 *   warnings, one sentence each
 * @throws as `correlate`, `efa`, `scoreRows`
 */
export function scoreColumns(
  responses: Responses,
  options: ScoreOptions,
  taken: readonly string[],
): {
  readonly columns: readonly ScoreColumn[];
  readonly empty: readonly string[];
  readonly warnings: readonly string[];
} {
  const { kinds, categories, confirmatory } = options;
  const { table, place } = answersByRow(responses, categories);
  const data = questionData(responses, {
    categories,
    missing: "pairwise",
    constantItems: "error",
    correction: "half",
    unprotected: true,
  });
  const byRow = (values: ArrayLike<number>): Float64Array => Float64Array.from(place, (at) => values[at]!);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const columns: ScoreColumn[] = [];
  const empty: string[] = [];
  const noticed: Warning[] = [];
  const add = (name: string, label: string, values: Float64Array): void => {
    if (values.every(Number.isNaN)) empty.push(label);
    else columns.push({ name: uniqueName(name, used), label, values });
  };
  const isSummed = SUM_SCORES.some((one) => kinds.includes(one));
  const summed = summedScales(isSummed ? scalesOf(data) : [], table, data.measure);
  for (const scale of summed.scales) {
    const own = proratedItems(data.measure, scale.items) / scale.items.length;
    const allowed = options.missingItems ?? own;
    const scores = simpleScores(table, scale, Math.min(allowed, 1));
    for (const kind of SUM_SCORES.filter((one) => kinds.includes(one)))
      add(
        `${nameOf(scale)}_${SUFFIXES[kind]}`,
        messages.scoreLabel({ kind, label: scale.label, items: itemsText(data, scale) }),
        byRow(scores[kind]),
      );
  }
  const methods = FACTOR_SCORES.filter((one) => kinds.includes(one));
  const model = methods.length > 0 && confirmatory !== null ? confirmatory(data.tables.withDesign) : null;
  if (model !== null) noticed.push(...improper(model));
  for (const method of methods) {
    if (model === null) break;
    const { factors, scores } = modelFactorScores(model.fitted, table, method);
    for (const [f, factor] of factors.entries())
      add(
        `${safeName(factor)}_${method}`,
        messages.modelScoreLabel({ factor, method }),
        byRow(scores.map((row) => row?.[f] ?? Number.NaN)),
      );
  }
  for (const method of model === null ? methods : []) {
    const { factors, scores, warnings } = scoresByFactor(data, table, { method, ...options.factorAnalysis });
    noticed.push(...warnings);
    for (let f = 0; f < factors; f++)
      add(
        `factor${f + 1}_${method}`,
        messages.factorScoreLabel({ number: String(f + 1), factors, method }),
        byRow(scores.map((row) => row?.[f] ?? Number.NaN)),
      );
  }
  if (kinds.includes("component")) {
    const { components, scores, warnings } = scoresByComponent(data, table, options.factorAnalysis);
    noticed.push(...warnings);
    for (let f = 0; f < components; f++)
      add(
        `component${f + 1}`,
        messages.componentScoreLabel({ number: String(f + 1), components }),
        byRow(scores.map((row) => row?.[f] ?? Number.NaN)),
      );
  }
  const latent = LATENT_SCORES.filter((one) => kinds.includes(one));
  if (latent.length > 0) noticed.push(...fitWarnings(options.fitted()));
  for (const method of latent) {
    const { factors, rows } = scoreRows(options.fitted(), responses, { categories, method });
    if (method === "ml") noticed.push(...infinite(rows, (at) => hasAnswer(table, place[at]!)));
    for (const [f, factor] of factors.entries()) {
      const of = (list: (row: (typeof rows)[number]) => readonly number[] | null): Float64Array =>
        Float64Array.from(rows, (row) => list(row)?.[f] ?? Number.NaN);
      const base = `${safeName(factor)}_${method}`;
      add(
        base,
        messages.latentScoreLabel({ factor, method }),
        of(({ scores }) => scores),
      );
      add(
        `${base}_se`,
        messages.latentErrorLabel({ factor, method }),
        of((row) => row.standardErrors),
      );
    }
  }
  if (kinds.includes("zh"))
    add("zh", messages.personFitLabel(), personFitRows(options.fitted(), responses, { categories }));
  const total = summed.scales.find(
    ({ structure, items }) => structure === null && items.length === table.items.length,
  );
  if (total !== undefined && structuresOf(data.measure).length === 0)
    noticed.push(...severalDimensions(data));
  const repeated = Object.values(data.measure.repeat?.columns ?? {}).flat();
  const unscored = repeated.length === 0 ? [] : [messages.repeatedUnscored({ columns: repeated })];
  const said = [...summed.warnings, ...unscored];
  return { columns, empty, warnings: [...new Set([...said, ...noticed.map(({ message }) => message)])] };
}

/** So many times the second eigenvalue is the first, at least, where all items share one dimension. */
const MIN_RATIO = 3;

/** Whether the items of a total that nobody declared may measure several things; not said where correlations are unknown. */
function severalDimensions({ tables, settings, measure }: QuestionData): Warning[] {
  if (measure.source !== null || measure.about === "abilities") return [];
  try {
    const { missing, correction } = settings;
    const correlation = correlate(tables.bySamplingUnit, { type: "pearson", missing, correction });
    const factors = suggestedFactors(tables.bySamplingUnit, correlation, { seed: DEFAULT_SEED, correction });
    const [first = 0, second = 0] = correlation.eigenvalues;
    if (factors < 2 || first >= MIN_RATIO * second) return [];
    const message = messages.totalOfSeveral({ factors, items: correlation.items.length });
    return [{ code: "several-dimensions", message }];
  } catch (error) {
    if (error instanceof ItemwiseError) return [];
    throw error;
  }
}

function improper({ fitted }: FittedCfa): Warning[] {
  const { admissible, inadmissible } = admissibility(fitted);
  if (admissible) return [];
  const message = messages.improperScores({ problems: inadmissible.join("; ") });
  return [{ code: "inadmissible", message }];
}

const hasAnswer = ({ columns }: PatternTable, row: number): boolean =>
  columns.some((column) => column[row]! >= 0);

/** People with answers whose likelihood is largest at no finite level. */
function infinite(
  rows: readonly { readonly scores: readonly number[] | null }[],
  isAnswered: (at: number) => boolean,
): Warning[] {
  const n = rows.filter(({ scores }, at) => scores === null && isAnswered(at)).length;
  return n === 0 ? [] : [{ code: "no-finite-score", message: messages.noFiniteScore({ n }) }];
}

const SUFFIXES: Readonly<Record<(typeof SUM_SCORES)[number], string>> = {
  sum: "sum",
  mean: "mean",
  pomp: "pomp",
  z: "z",
  t: "T",
  percentile: "percentile",
};

const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^(?=\d|_|$)/, "s");

const nameOf = ({ scale, structure }: Scale): string => (structure === null ? "total" : safeName(scale));

function uniqueName(name: string, used: Set<string>): string {
  let own = name;
  for (let k = 2; used.has(own.toLowerCase()); k++) own = `${name}_${k}`;
  used.add(own.toLowerCase());
  return own;
}

/** Ids of the items; recoded ones are marked. */
function itemsText({ measure }: QuestionData, { items }: Scale): string {
  const reversed = new Set(measure.items.flatMap(({ id, reverse }) => (reverse ? [id] : [])));
  return items.map((id) => (reversed.has(id) ? messages.reversedItem({ id }) : id)).join(", ");
}

type SimpleScores = Readonly<Record<(typeof SUM_SCORES)[number], Float64Array>>;

function simpleScores(table: PatternTable, { items }: Scale, missingItems: number): SimpleScores {
  const places = items.map((id) => table.items.findIndex((item) => item.id === id));
  const mean = scaleMeans(table, { items }, missingItems);
  const ends = places.map((at) => (table.items[at]?.categories ?? []).map(({ score }) => score));
  const [low, high] = [Math.min, Math.max].map((end) =>
    ends.every(({ length }) => length > 0)
      ? ends.reduce((sum, scores) => sum + end(...scores), 0) / ends.length
      : Number.NaN,
  );
  const { center, deviation } = spreadOf(table, mean);
  const z = mean.map((value) => (value - center) / deviation);
  return {
    sum: mean.map((value) => value * items.length),
    mean,
    pomp: mean.map(
      (value) => (100 * (value - (low ?? Number.NaN))) / ((high ?? Number.NaN) - (low ?? Number.NaN)),
    ),
    z,
    t: z.map((value) => 50 + 10 * value),
    percentile: percentileRanks(table, mean),
  };
}

/** Share of people below plus half of those at the same score, in percent; weighted. */
function percentileRanks({ weight }: PatternTable, values: Float64Array): Float64Array {
  const sums = new Map<number, number>();
  let total = 0;
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    sums.set(value, (sums.get(value) ?? 0) + weight[row]!);
    total += weight[row]!;
  });
  let below = 0;
  const rank = new Map<number, number>();
  for (const [value, own] of [...sums].sort(([a], [b]) => a - b)) {
    rank.set(value, (100 * (below + own / 2)) / total);
    below += own;
  }
  return values.map((value) => rank.get(value) ?? Number.NaN);
}

function scoresByFactor(
  { tables, settings }: QuestionData,
  table: PatternTable,
  {
    method,
    factors,
    correlation: type,
    rotated,
    ...options
  }: ScoreOptions["factorAnalysis"] & {
    readonly method: FactorScoreMethod;
  },
) {
  const { missing, correction } = settings;
  const correlation = correlate(tables.bySamplingUnit, { type, missing, correction });
  const settled = rotationSettings(rotated, { items: correlation.items, factors });
  const solution = efa(correlation, { factors, ...options, rotation: rotated.rotation, ...settled });
  const weights = factorScoreWeights(solution, correlation, method);
  const ofSolution = solution.warnings.filter(({ code }) => !FIT_WARNINGS.includes(code));
  const warnings = [...correlation.warnings, ...ofSolution, ...weights.warnings];
  return { factors, scores: factorScores(table, weights), warnings };
}

function scoresByComponent(
  { tables, settings }: QuestionData,
  table: PatternTable,
  { factors: components, correlation: type, rotated, seed }: ScoreOptions["factorAnalysis"],
) {
  const { missing, correction } = settings;
  const correlation = correlate(tables.bySamplingUnit, { type, missing, correction });
  const settled = rotationSettings(rotated, { items: correlation.items, factors: components });
  const { rotation } = rotated;
  const solution = principalComponents(correlation, { components, rotation, seed, ...settled });
  const warnings = [...correlation.warnings, ...solution.warnings];
  return { components, scores: factorScores(table, solution), warnings };
}
