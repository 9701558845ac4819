import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../errors";
import { identity, symmetricEigen } from "../numeric/linear-algebra/matrix";
import { formatFigure } from "../numeric/sums/format-number";
import { type ClusterLabels, sampleDesign } from "../survey/design/sample-design";
import {
  type CorrelationMatrix,
  type CorrelationType,
  correlationWarnings,
  type MissingRule,
} from "./correlation-matrix";
import * as messages from "./messages";
import { ordinalItems, ordinalPairs } from "./ordinal/ordinal-pairs";
import type { Correction } from "./ordinal/zero-cell";
import { apartness } from "./pairs/items-apart";
import { completeRows, peopleIn } from "./pairs/observed-categories";
import type { NamedPair, PairSource } from "./pairs/pair-correlation";
import { scoreCorrelations, scorePairs } from "./pairs/score-pairs";
import { bartlettSphericity, kaiserMeyerOlkin } from "./sampling-adequacy";
import { smooth } from "./smooth";

export interface CorrelateOptions {
  /** "auto" (default): tetrachoric for yes-or-no items, polychoric for ordered ones, Pearson where one is continuous. */
  readonly type?: "auto" | "pearson" | "spearman" | undefined;
  /** "pairwise": people who answered both items of a pair; "listwise": people who answered all items. */
  readonly missing: MissingRule;
  /** "half" (default): an empty cell of a 2 x 2 table gets half a person, margins kept. */
  readonly correction?: Correction | undefined;
  /** How cluster labels are read. @default "unique" */
  readonly clusterLabels?: ClusterLabels | undefined;
}

/**
 * Correlations of all items of a table with standard errors, thresholds, eigenvalues, sampling adequacy and warnings.
 *
 * Tetrachoric and polychoric correlations are two-step maximum likelihood (see `polychoric`). Under pairwise deletion
 * an item's thresholds come from all who answered it and each correlation from those who answered both. Standard errors
 * come from influence functions weighted by squared weights (no assumption of normal answers or equal weights), with
 * the factor n / (n - 1) in the variance, as in lavaan. With strata or clusters (`design: true`) influences are summed
 * within sampling units and compared within strata: the linearized variance of a design drawn with replacement, the
 * people of a pair being a domain.
 * @param table the answers, at least two items
 * @throws ItemwiseError "too-few-items"; "constant-item" where an item has fewer than two categories among the people
 *   used; "constant-pair" where it has among those who answered both items of a pair; "clusters-straddle-strata"
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: `lavaan::lavCor(ordered = )`, R `cor`;
 *   R's survey for strata and clusters.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1] } });
 * correlate(table, { missing: "listwise" }).matrix[0][1].toFixed(6); // "0.707107"
 * ```
 */
export function correlate(table: PatternTable, options: CorrelateOptions): CorrelationMatrix {
  const sourced = pairSource(table, options);
  return matrixOf(table, options, { ...sourced, pairs: allPairs(table, sourced.source) });
}

/** Correlations by pair, for tests of them; null for pairs that have none. */
export interface PairwiseCorrelations
  extends Pick<CorrelationMatrix, "type" | "standardErrors" | "pairN" | "warnings"> {
  readonly matrix: readonly (readonly (number | null)[])[];
}

/**
 * As `correlate`, but a pair that nobody answered together, or whose people answered one of the items alike, has no
 * correlation. @throws ItemwiseError as `correlate`, but for "constant-pair" and "no-common-people"
 */
export function pairwiseCorrelations(table: PatternTable, options: CorrelateOptions): PairwiseCorrelations {
  const sourced = pairSource(table, options);
  const gaps: [number, number][] = [];
  const pairs = allPairs(table, sourced.source, (first, second) => gaps.push([first, second]));
  if (gaps.length === 0) return matrixOf(table, options, { ...sourced, pairs });
  const { type, source, design } = sourced;
  const { matrix, standardErrors, pairN } = filledOf(table, { ...sourced, pairs });
  const found: (number | null)[][] = matrix;
  for (const [first, second] of gaps) {
    const people = peopleIn(table, completeRows(table, [first, second]));
    for (const [i, j] of [
      [first, second],
      [second, first],
    ] as const) {
      found[i]![j] = null;
      pairN[i]![j] = people;
    }
  }
  const warnings = correlationWarnings(table, pairs, { source, type, design });
  return { type, matrix: found, standardErrors, pairN, warnings };
}

type Paired = ReturnType<typeof pairSource> & { readonly pairs: readonly NamedPair[] };

function filledOf(table: PatternTable, { included, design, source, pairs }: Paired) {
  const n = included === null ? peopleWithAnAnswer(table) : peopleIn(table, included);
  return { n, ...fill(table, pairs, { source, inflation: design === null ? Math.sqrt(n / (n - 1)) : 1 }) };
}

function matrixOf(table: PatternTable, options: CorrelateOptions, paired: Paired): CorrelationMatrix {
  const { type, design, source, pairs } = paired;
  const { n, ...filled } = filledOf(table, paired);
  const ids = table.items.map((item) => item.id);
  const summary = matrixSummary(filled.matrix, { ids, n });
  return {
    type,
    items: ids,
    missing: options.missing,
    n,
    ...filled,
    thresholds: source.thresholds,
    ...summary,
    warnings: [...correlationWarnings(table, pairs, { source, type, design }), ...summary.warnings],
  };
}

/** The matrix of `correlate` without standard errors and derived figures, for resampling. @throws as `correlate` */
export function correlationValues(table: PatternTable, options: CorrelateOptions): number[][] {
  const { type, included, source } = pairSource(table, { ...options, standardErrors: false });
  const size = table.items.length;
  const whole = type === "pearson" ? scoreCorrelations(table, included) : null;
  const matrix = identity(size);
  if (whole !== null) {
    return matrix.map((row, i) => row.map((one, j) => (i === j ? one : whole[i * size + j]!)));
  }
  for (const { first, second, rho } of allPairs(table, source)) {
    matrix[first]![second] = rho;
    matrix[second]![first] = rho;
  }
  return matrix;
}

/**
 * Checks that all items have correlations, without computing those of ordered answers.
 * @throws ItemwiseError what `correlationValues` throws
 */
export function checkCorrelations(table: PatternTable, options: CorrelateOptions): void {
  const { type, included } = pairSource(table, { ...options, standardErrors: false });
  if (type === "pearson" || type === "spearman") {
    correlationValues(table, options);
    return;
  }
  const { pairOf } = ordinalItems(table, included, options.correction);
  for (let first = 0; first < table.items.length; first++) {
    for (let second = first + 1; second < table.items.length; second++) pairOf(first, second);
  }
}

function pairSource(
  table: PatternTable,
  options: CorrelateOptions & { standardErrors?: boolean | undefined },
) {
  const size = table.items.length;
  if (size < 2) {
    throw new ItemwiseError("too-few-items", () => messages.tooFewItems({ n: size }), {
      hint: messages.tooFewItemsHint,
    });
  }
  const type = correlationType(table, options.type ?? "auto");
  const all = Array.from({ length: size }, (_, index) => index);
  const included = options.missing === "listwise" ? completeRows(table, all) : null;
  const scores = type === "pearson" || type === "spearman";
  const design = options.standardErrors === false ? null : sampleDesign(table, options.clusterLabels);
  const people = { included, design };
  const source = scores ? scorePairs(table, type, people) : ordinalPairs(table, people, options);
  return { type, included, design, source };
}

export function correlationType(table: PatternTable, wish: "auto" | "pearson" | "spearman"): CorrelationType {
  if (wish !== "auto") return wish;
  if (table.items.some((item) => item.scale === "continuous")) return "pearson";
  return table.items.every((item) => item.categories.length === 2) ? "tetrachoric" : "polychoric";
}

/** @param onGap what to do with a pair without a correlation; by default its error is thrown */
function allPairs(
  table: PatternTable,
  source: PairSource,
  onGap?: (first: number, second: number) => void,
): NamedPair[] {
  const pairs: NamedPair[] = [];
  const isApart = onGap === undefined ? () => false : apartness(table);
  for (let first = 0; first < table.items.length; first++) {
    for (let second = first + 1; second < table.items.length; second++) {
      if (isApart(first, second)) onGap?.(first, second);
      else
        try {
          pairs.push({ first, second, ...source.correlate(first, second) });
        } catch (error) {
          const isGap = error instanceof ItemwiseError && error.code === "constant-pair";
          if (!isGap || onGap === undefined) throw error;
          onGap(first, second);
        }
    }
  }
  return pairs;
}

function fill(
  table: PatternTable,
  pairs: readonly NamedPair[],
  { source, inflation }: { source: PairSource; inflation: number },
) {
  const size = table.items.length;
  const square = <T>(value: T): T[][] => Array.from({ length: size }, () => new Array<T>(size).fill(value));
  const matrix = square(1);
  const standardErrors = square<number | null>(null);
  const pairN = square(0);
  for (let i = 0; i < size; i++) pairN[i]![i] = source.people[i]!;
  for (const { first, second, rho, standardError, people } of pairs) {
    for (const [i, j] of [
      [first, second],
      [second, first],
    ] as const) {
      matrix[i]![j] = rho;
      standardErrors[i]![j] = standardError === null ? null : standardError * inflation;
      pairN[i]![j] = people;
    }
  }
  const adjustedPairs = pairs
    .filter((pair) => pair.adjusted)
    .map((pair): [string, string] => [table.items[pair.first]!.id, table.items[pair.second]!.id]);
  return { matrix, standardErrors, pairN, adjustedPairs };
}

function peopleWithAnAnswer(table: PatternTable): number {
  let people = 0;
  for (let row = 0; row < table.rows; row++) {
    const answered = table.columns.some((column, j) =>
      table.items[j]!.scale === "continuous" ? !Number.isNaN(column[row]!) : column[row]! >= 0,
    );
    if (answered) people += table.count[row]!;
  }
  return people;
}

/** A matrix whose smallest eigenvalue is below this is not positive definite. */
const MIN_EIGENVALUE = 1e-10;

/** What a `CorrelationMatrix` derives from the correlations alone, with warnings. */
function matrixSummary(
  matrix: readonly (readonly number[])[],
  about: { ids: readonly string[]; n: number },
): Pick<
  CorrelationMatrix,
  "eigenvalues" | "smoothed" | "smoothedMatrix" | "smoothingChange" | "kmo" | "bartlett" | "warnings"
> {
  const eigenvalues = symmetricEigen(matrix).values;
  const smallest = eigenvalues.at(-1) ?? 0;
  const smoothed = smallest < MIN_EIGENVALUE ? smooth(matrix) : null;
  const kmo = smoothed === null ? kaiserMeyerOlkin(matrix) : null;
  const bartlett = smoothed === null ? bartlettSphericity(matrix, about.n) : null;
  const warnings: Warning[] = [];
  if (smoothed !== null) {
    warnings.push({
      code: "not-positive-definite",
      message: messages.notPositiveDefinite({
        smallest: formatFigure(smallest),
        change: formatFigure(smoothed.change),
      }),
    });
  }
  if (smoothed === null && kmo === null) {
    warnings.push({ code: "kmo-not-defined", message: messages.kmoNotDefined() });
  }
  if (smoothed === null && bartlett === null) {
    warnings.push({
      code: "bartlett-not-defined",
      message: messages.bartlettNotDefined({ people: about.n, items: matrix.length }),
    });
  }
  return {
    eigenvalues,
    smoothed: smoothed !== null,
    smoothedMatrix: smoothed?.matrix ?? null,
    smoothingChange: smoothed?.change ?? null,
    kmo:
      kmo === null
        ? null
        : { overall: kmo.overall, items: Object.fromEntries(about.ids.map((id, i) => [id, kmo.items[i]!])) },
    bartlett,
    warnings,
  };
}
