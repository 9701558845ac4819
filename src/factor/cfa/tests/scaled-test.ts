import { innerProduct, squareTrace, symmetricProduct, trace } from "../../../numeric/linear-algebra/dense";
import type { TestCorrection } from "../estimator";
import { type IndependentPart, independentParts } from "../standard-errors/independent-parts";
import { sumOverGroups, type WeightedGroup } from "../standard-errors/weighted-groups";

/** A chi-square corrected for the weight matrix. */
export interface ScaledTest {
  readonly chiSquare: number;
  readonly df: number;
  /** Divisor of the uncorrected statistic. */
  readonly scale: number;
  /** Added after that; null if the correction has none. */
  readonly shift: number | null;
}

/**
 * Corrects a chi-square by the traces of U Gamma: to its mean (Satorra & Bentler 1994; Yuan & Bentler 2000), to mean
 * and variance by its degrees of freedom (Satterthwaite), or by scale and shift (Asparouhov & Muthén 2010, equation 9).
 * @param options `df` of the uncorrected statistic, above 0
 * @returns null without a correction, without degrees of freedom, or where the traces leave none
 * @see Reference: lavaan's fitMeasures, `*.scaled`.
 */
export function scaledTest(
  chiSquare: number,
  { df, traces, correction }: { df: number; traces: Traces | null; correction: TestCorrection },
): ScaledTest | null {
  if (correction === "none" || df <= 0 || traces === null || !(traces.first > 0)) return null;
  const { first, second } = traces;
  switch (correction) {
    case "mean":
    case "yuan-bentler": {
      const scale = first / df;
      return { chiSquare: chiSquare / scale, df, scale, shift: null };
    }
    case "mean-variance": {
      if (second === null || !(second > 0)) return null;
      const scale = second / first;
      return { chiSquare: chiSquare / scale, df: (first * first) / second, scale, shift: null };
    }
    case "scaled-shifted": {
      if (second === null || !(second > 0)) return null;
      const scale = Math.sqrt(second / df);
      const shift = df - first / scale;
      return { chiSquare: chiSquare / scale + shift, df, scale, shift };
    }
  }
}

/** Traces of U Gamma and of its square, for correcting a chi-square. */
export interface Traces {
  readonly first: number;
  /** Null where only the first is known. */
  readonly second: number | null;
}

/**
 * tr(U Gamma) and tr(U Gamma U Gamma), U = W - W J (J' W J)^-1 J' W (Satorra & Bentler 1994; Muthén 1993), from small
 * matrices by group and sums in the parameters; null where the information is singular.
 */
export function scalingTraces(groups: readonly WeightedGroup[]): Traces | null {
  let first = 0;
  let second = 0;
  for (const part of independentParts(groups)) {
    const traces = tracesOfPart(part);
    if (traces === null) return null;
    first += traces[0];
    second += traces[1];
  }
  return { first, second };
}

function tracesOfPart({ groups, free, inverse, spread }: IndependentPart): [number, number] | null {
  if (inverse === null || spread === null) return null;
  let first = -trace(spread, free);
  let second = squareTrace(spread, free) - 2 * innerProduct(inverse, secondMeat(groups, free));
  for (const { products } of groups) {
    first += products.saturated.first;
    second += products.saturated.second;
  }
  return [first, second];
}

/** The sum of share J' W Gamma W Gamma W J. */
function secondMeat(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, ({ data, products: { spread }, applyWeight, columns }) => {
    const shape = { rows: data.moments.length, columns: columns.length };
    return symmetricProduct(spread, applyWeight(spread, shape.columns), shape);
  });
}
