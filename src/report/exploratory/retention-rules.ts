import type { Retention } from "../../factor/efa/retention/retention";
import type { Dimensions } from "../../verdicts/dimensions";

export interface RetentionRule {
  /** As it stands at the head of a table row. */
  readonly name: string;
  /** Null where it names none. */
  readonly factors: number | null;
  readonly how: string;
  /** What is known of its errors. */
  readonly known: string;
}

/** What stands on the diagonal of the reduced matrices of the parallel analysis, of the data and of random data alike. */
export function reducedDiagonal({ diagonal }: Pick<Retention["parallel"], "diagonal">): string {
  return diagonal === "largest-correlation"
    ? "each item’s largest absolute correlation (the matrix is not positive definite)"
    : "squared multiple correlations";
}

/** The two rules that the verdict rests on. */
export function decidingRules({ tests, empiricalKaiser }: Dimensions): readonly RetentionRule[] {
  return [
    {
      name: "Sequence of tests of fit (Auerswald & Moshagen, 2019)",
      factors: tests.factors,
      how: "the least number of factors whose test of fit is not rejected at 5%",
      known:
        "names too few where it has little power, too many where small factors or traits that are not normal make every model wrong",
    },
    {
      name: "Empirical Kaiser criterion (Braeken & van Assen, 2017)",
      factors: empiricalKaiser,
      how: "eigenvalues above those expected from the number of people and items and the eigenvalues before",
      known: "counts factors that correlate highly as one; with rare items and few people names too many",
    },
  ];
}

/** The rules that are shown and do not decide. */
export function otherRules({ parallel, map, kaiser }: Dimensions): readonly RetentionRule[] {
  return [
    {
      name: "Parallel analysis, components (Horn, 1965; Timmerman & Lorenzo-Seva, 2011)",
      factors: parallel.components,
      how: `eigenvalues of the correlation matrix above percentile ${parallel.percentile} of random items with the same margins`,
      known:
        "misses factors that correlate highly: of two that correlate .7 it finds the second in few samples",
    },
    {
      name: "Parallel analysis, reduced matrix (Horn, 1965)",
      factors: parallel.factors,
      how: `eigenvalues of the reduced matrix above percentile ${parallel.percentile} of random items with the same margins`,
      known: "names far too many where the matrix is nearly singular",
    },
    {
      name: "Minimum average partial (Velicer, 1976)",
      factors: map.factors,
      how: "components after which the average squared partial correlation is smallest",
      known: "names too few where factors correlate or have few items",
    },
    {
      name: "Eigenvalues above 1 (Kaiser, 1960)",
      factors: kaiser,
      how: "eigenvalues of the correlation matrix above 1",
      known: "names too many (Zwick & Velicer, 1986)",
    },
  ];
}

/** What no rule for the number of factors can say. */
export const RULES_CAUTION =
  "Which solution makes sense is judged by its loadings and by what is known about the items, not by a rule alone.";
