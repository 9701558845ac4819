import type { TestCorrection } from "../estimator";
import type { Traces } from "./traces";

/** A chi-square corrected for what the weight matrix is not. */
export interface ScaledTest {
  readonly chiSquare: number;
  readonly df: number;
  /** The naive statistic is divided by it. */
  readonly scale: number;
  /** Added after that; null where the correction has none. */
  readonly shift: number | null;
}

/**
 * Corrects a chi-square by the traces of U Gamma: to its mean (Satorra & Bentler 1994; Yuan & Bentler 2000), to mean
 * and variance by its degrees of freedom (Satterthwaite), or by scale and shift (Asparouhov & Muthén 2010, equation 9).
 *
 * @param chiSquare the naive statistic
 * @param options `df` > 0 its degrees of freedom; `traces`; `correction`
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
