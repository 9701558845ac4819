import type { CorrelationMatrix, CorrelationType } from "../../../correlation/correlation-matrix";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../../errors";
import { meanOf, percentileOf } from "../../../numeric/sums/percentile";
import type { Workers } from "../../../numeric/workers/workers";
import * as messages from "../messages";
import { type RandomEigenvalues, randomEigenvalues, screeEigenvalues } from "./random-eigenvalues";
import { type RandomItems, randomItems } from "./random-items";
import type { ByMatrix, ParallelAnalysis } from "./retention-result";

/** Share of random 2 x 2 tables with an empty cell that triggers the warning. */
const EMPTY_CELLS = 0.05;
/** Multiple of normal variables' excess over 1 of the first reference eigenvalue that triggers it. */
const EXCESS = 3;

/**
 * Warning that parallel analysis is unreliable because the items are rare; null if not needed. Correlations of rare
 * categories vary so much from sample to sample that random items have a large first eigenvalue, and a real second
 * factor can stay below it (see Timmerman & Lorenzo-Seva 2011; Tran & Formann 2009); those of the data vary as much, so
 * that spurious factors are possible too.
 *
 * Given for tetrachoric and polychoric correlations where the reference of the first eigenvalue exceeds 1 by more than
 * three times what uncorrelated normal variables of the same number and people give, (1 + sqrt(p/n))^2 - 1 (Marchenko &
 * Pastur 1967): nine items of 50 % give about 1.5 times that, of 20 % 1.9, of 10 % 2.8, of 5 % 4.5 (n 4,000); or where
 * more than 5 % of the 2 x 2 tables of random items have an empty cell.
 * @param others numbers of factors by MAP and the empirical Kaiser criterion, for comparison
 */
export function rareItemsWarning(
  type: CorrelationType,
  random: {
    reference: { components: readonly number[] };
    emptyCellShare: number;
    n: number;
    factors: number;
  },
  others: readonly number[] = [],
): Warning | null {
  if (type !== "tetrachoric" && type !== "polychoric") return null;
  const first = random.reference.components[0]!;
  const normal = (1 + Math.sqrt(random.reference.components.length / random.n)) ** 2;
  const empty = type === "tetrachoric" && random.emptyCellShare > EMPTY_CELLS;
  if (!empty && !(first - 1 > EXCESS * (normal - 1))) return null;
  const percent = Math.round(100 * random.emptyCellShare);
  const rare = messages.rareItems({
    people: random.n,
    first,
    normal,
    emptyCells: percent > 0 ? random.emptyCellShare : null,
  });
  return {
    code: "parallel-analysis-rare-items",
    message: `${rare} ${compared(random.factors, others)}`,
  };
}

/** How the number of parallel analysis compares with the others, and what that can mean. */
function compared(own: number, others: readonly number[]): string {
  if (others.length === 0) return messages.rareItemsAlone();
  if (others.every((other) => other === own)) return messages.rareItemsAgree();
  const numbers = { own, others: range(others) };
  if (others.every((other) => other >= own)) return messages.rareItemsFewer(numbers);
  if (others.every((other) => other <= own)) return messages.rareItemsMore(numbers);
  return messages.rareItemsBetween(numbers);
}

function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : messages.range({ least, most });
}

/** A share of random data sets with replaced diagonals that warrants a warning. */
const MANY_NOT_POSITIVE_DEFINITE = 0.05;

export interface ParallelAnalysisOptions {
  /** Random data sets, 500. */
  readonly replicates?: number | undefined;
  /** Which percentile of the random eigenvalues is the reference, 95. */
  readonly percentile?: number | undefined;
  readonly seed: number;
  /** Treatment of an empty cell of a 2 x 2 table of the real items. @default "half" */
  readonly correction?: "half" | "none" | undefined;
  /** Maximum number of people drawn (`randomItems`). @default 100,000 */
  readonly mostDrawn?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Draws the random data sets; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

/**
 * Horn's (1965) parallel analysis with the percentile of Glorfeld (1995), on the real items' type of correlation
 * (Timmerman & Lorenzo-Seva 2011). The random items are independent and keep each real item's (weighted) margins, so
 * that rare items are compared with random items as rare: see `randomItems` for the number of people and the margins,
 * `screeEigenvalues` for the two kinds of eigenvalue. The percentile is R's type 7 (Hyndman & Fan 1996). Checked
 * against an R simulation with psych's tetrachoric correlations and psych::fa.parallel 2.4.12 (Pearson), within
 * simulation error.
 * @param table the items of `correlation`, in that order
 * @throws ItemwiseError "items-differ", "item-without-spread", "too-few-people", "replicates-out-of-range",
 *   "percentile-out-of-range", "too-few-items" (one item)
 */
export function parallelAnalysis(
  table: PatternTable,
  correlation: CorrelationMatrix,
  options: ParallelAnalysisOptions,
): ParallelAnalysis {
  checkOptions(correlation.items.length, options);
  return parallelOf(randomItems(table, correlation, options.mostDrawn), correlation, options);
}

/** The same of the random items that are drawn. */
export function parallelOf(
  items: RandomItems,
  correlation: Pick<CorrelationMatrix, "items" | "matrix" | "type">,
  options: ParallelAnalysisOptions,
): ParallelAnalysis {
  const { replicates = 500, percentile = 95, seed, correction = "half", onProgress, workers } = options;
  checkOptions(correlation.items.length, options);
  const { diagonal, ...eigenvalues } = screeEigenvalues(Float64Array.from(correlation.matrix.flat()));
  const random = randomEigenvalues(items, { replicates, seed, correction, diagonal, onProgress, workers });
  const observed = {
    components: Array.from(eigenvalues.components),
    factors: Array.from(eigenvalues.factors),
  };
  const reference = summarize(random, (values) => percentileOf(values, percentile));
  const size = correlation.items.length;
  const result = {
    components: leadingAbove(observed.components, reference.components),
    factors: leadingAbove(observed.factors, reference.factors),
    observed,
    reference,
    mean: summarize(random, meanOf),
    replicates,
    percentile,
    n: items.people,
    emptyCellShare: random.pairsWithEmptyCell / ((replicates * size * (size - 1)) / 2),
    diagonal,
    randomNotPositiveDefinite: random.notPositiveDefinite,
  };
  const warnings = [
    rareItemsWarning(correlation.type, result),
    fewerDrawnWarning(items),
    ...diagonalWarnings(result),
  ];
  return { ...result, warnings: warnings.filter((warning) => warning !== null) };
}

function summarize(random: RandomEigenvalues, summary: (values: Float64Array) => number): ByMatrix {
  return { components: random.components.map(summary), factors: random.factors.map(summary) };
}

function leadingAbove(observed: readonly number[], reference: readonly number[]): number {
  const end = observed.findIndex((value, k) => !(value > reference[k]!));
  return end < 0 ? observed.length : end;
}

function fewerDrawnWarning({ n, people }: RandomItems): Warning | null {
  if (n === people) return null;
  return {
    code: "parallel-analysis-scaled-down",
    message: messages.randomScaledDown({ n, people }),
  };
}

function diagonalWarnings(result: Omit<ParallelAnalysis, "warnings">): Warning[] {
  const warnings: Warning[] = [];
  if (result.diagonal === "largest-correlation") {
    warnings.push({
      code: "parallel-analysis-observed-not-positive-definite",
      message: messages.observedNotPositiveDefinite(),
    });
    return warnings;
  }
  const { randomNotPositiveDefinite: count, replicates } = result;
  if (count > MANY_NOT_POSITIVE_DEFINITE * replicates) {
    warnings.push({
      code: "parallel-analysis-random-not-positive-definite",
      message: messages.randomNotPositiveDefinite({ n: count, replicates }),
    });
  }
  return warnings;
}

function checkOptions(
  items: number,
  { replicates = 500, percentile = 95 }: Pick<ParallelAnalysisOptions, "replicates" | "percentile">,
): void {
  if (items < 2) {
    throw new ItemwiseError("too-few-items", messages.retentionOfOne, {
      hint: messages.retentionOfOneHint,
    });
  }
  if (!Number.isInteger(replicates) || replicates < 1) {
    throw new ItemwiseError(
      "replicates-out-of-range",
      () => messages.badReplicates({ replicates: String(replicates) }),
      {
        hint: messages.badReplicatesHint,
      },
    );
  }
  if (!(percentile > 0 && percentile < 100)) {
    throw new ItemwiseError(
      "percentile-out-of-range",
      () => messages.badPercentile({ percentile: String(percentile) }),
      {
        hint: messages.badPercentileHint,
      },
    );
  }
}
