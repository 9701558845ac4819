import type { Rows } from "../../numeric/linear-algebra/matrix";
import type { Extracted } from "./extraction/best-start";
import { UNIQUENESS_BOX } from "./extraction/reduced-eigen";
import { divided } from "./rotation/row-lengths";

/** A solution in this package's order and signs. */
export interface OrderedSolution {
  readonly loadings: number[][];
  readonly structure: number[][];
  readonly phi: number[][];
  readonly communalities: number[];
  /** 1 - communality, as psych reports it. */
  readonly uniquenesses: number[];
  /** Each factor's share of the total variance. */
  readonly variance: number[];
  /** Indices of the items whose uniqueness ended at its lower bound. */
  readonly heywood: number[];
}

const AT_BOUND = 1e-6;

/**
 * Orders factors by descending explained variance (after a general one, if any), with positive sums of loadings, and finds Heywood cases in
 * `extracted`.
 */
export function orderAndReflect(
  rotated: { loadings: Rows; phi: Rows; hasGeneral?: boolean | undefined },
  extracted: Pick<Extracted, "psi" | "loadings"> | null,
): OrderedSolution {
  const { loadings, phi, hasGeneral = false } = rotated;
  const explained = explainedVariance(loadings, structureOf(loadings, phi));
  const size = (k: number): number => (hasGeneral && k === 0 ? Number.MAX_VALUE : explained[k]!);
  const order = explained.map((_, k) => k).sort((a, b) => size(b) - size(a));
  const sign = explained.map((_, k) => (loadings.reduce((sum, row) => sum + row[k]!, 0) < 0 ? -1 : 1));
  const settled = loadings.map((row) => order.map((k) => sign[k]! * row[k]!));
  const settledPhi = order.map((k) => order.map((l) => (k === l ? 1 : sign[k]! * sign[l]! * phi[k]![l]!)));
  const structure = structureOf(settled, settledPhi);
  // Rotation does not change them, but loadings that grow without a limit lose their digits.
  const communalities =
    extracted?.loadings.map((row) => row.reduce((sum, value) => sum + value * value, 0)) ??
    settled.map((row, i) => row.reduce((sum, value, k) => sum + value * structure[i]![k]!, 0));
  return {
    loadings: settled,
    structure,
    phi: settledPhi,
    communalities,
    uniquenesses: communalities.map((value) => 1 - value),
    variance: explainedVariance(settled, structure),
    heywood: (extracted?.psi ?? []).flatMap((psi, i) => (psi <= UNIQUENESS_BOX.lower + AT_BOUND ? [i] : [])),
  };
}

/** A solution in units of the items' standard deviations, from one in other units. */
export function rescaled(raw: OrderedSolution, deviations: readonly number[]): OrderedSolution {
  const loadings = divided(raw.loadings, deviations);
  const structure = divided(raw.structure, deviations);
  const communalities = raw.communalities.map((value, i) => value / deviations[i]! ** 2);
  return {
    ...raw,
    loadings,
    structure,
    communalities,
    uniquenesses: communalities.map((value) => 1 - value),
    variance: explainedVariance(loadings, structure),
  };
}

function structureOf(loadings: Rows, phi: Rows): number[][] {
  return loadings.map((row) => phi.map((other) => row.reduce((sum, value, k) => sum + value * other[k]!, 0)));
}

/** Column sums of pattern times structure over the number of items (they add to the mean communality). */
function explainedVariance(loadings: Rows, structure: Rows): number[] {
  const factors = loadings[0]?.length ?? 0;
  return Array.from(
    { length: factors },
    (_, k) => loadings.reduce((sum, row, i) => sum + row[k]! * structure[i]![k]!, 0) / loadings.length,
  );
}
