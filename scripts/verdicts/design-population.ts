/** The population of a design: what is true of the people whom samples are drawn from. */
import { normalQuantile } from "../../src/numeric/distributions/special";
import { cholesky } from "../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../src/numeric/random/random";
import { impliedCorrelations } from "../../src/simulation/population";
import type { Design } from "./designs";
import {
  answerQuantile,
  normalCorrelation,
  skewedTrait,
  type TraitShape,
  zeroInflatedTrait,
} from "./trait-shape";

export interface DesignPopulation {
  readonly items: readonly string[];
  /** Item x factor, standardized; of the major factors. */
  readonly loadings: readonly (readonly number[])[];
  readonly phi: readonly (readonly number[])[];
  /** By item, ascending, of latent answers of mean 0 and variance 1; empty where answers are continuous. */
  readonly thresholds: readonly (readonly number[])[];
  /** Of the latent answers, minor factors included. */
  readonly correlations: readonly (readonly number[])[];
  /** For drawing: the shape of the traits, null where normal; roots of their normal variables' correlations and of the rests' covariances. */
  readonly shape: TraitShape | null;
  readonly traitRoot: readonly (readonly number[])[];
  readonly restRoot: readonly (readonly number[])[];
}

const CROSS_LOADING = 0.3;
const ONE_CROSS_LOADING = 0.4;
const MINOR_FACTORS = 50;
const MINOR_VARIANCE = 0.1;
/** Each minor factor's loadings are so much smaller than the one before's (Tucker, Koopman & Linn 1969). */
const MINOR_DECAY = 0.9;
/** Of items in turn, times the design's share of yes. */
const SPREAD = [1, 0.7, 1.4] as const;
const FIVE = [0.45, 0.25, 0.15, 0.1, 0.05] as const;
const SHAPES: Partial<Record<Design["truth"], () => TraitShape>> = {
  skewed: skewedTrait,
  "zero-inflated": zeroInflatedTrait,
};

export function designPopulation(design: Design): DesignPopulation {
  const { sizes, truth, correlation } = design;
  const loadings = loadingsOf(design);
  const phi = equalCorrelations(sizes.length, correlation);
  const shape = SHAPES[truth]?.() ?? null;
  const common = impliedCorrelations({ loadings, factorCorrelations: phi });
  const minor =
    truth === "minor factors"
      ? minorCovariance(loadings.length, design.id)
      : common.map((row) => row.map(() => 0));
  const correlations = common.map((row, i) => row.map((value, j) => (i === j ? 1 : value + minor[i]![j]!)));
  const rests = loadings.map((row, i) =>
    loadings.map((_, j) => (i === j ? restOf(row, phi) : minor[i]![j]!)),
  );
  const traits = equalCorrelations(
    sizes.length,
    shape === null ? correlation : normalCorrelation(shape, correlation),
  );
  return {
    items: loadings.map((_, j) => `i${j + 1}`),
    loadings,
    phi,
    correlations,
    shape,
    thresholds: loadings.map((row, j) => thresholdsOf(design, { shape, loading: Math.max(...row), item: j })),
    traitRoot: rootOf(traits),
    restRoot: rootOf(rests),
  };
}

/** The items of each factor of a design. */
export function factorsOf({ sizes }: Design, { items }: DesignPopulation): string[][] {
  const ends = sizes.map((_, f) => sizes.slice(0, f + 1).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, f) => items.slice(ends[f]! - size, ends[f]));
}

function loadingsOf({ sizes, loadings: [least, most], truth }: Design): number[][] {
  return sizes.flatMap((size, f) =>
    Array.from({ length: size }, (_, k) => {
      const row = sizes.map(() => 0);
      row[f] = size === 1 ? most : most - ((most - least) * k) / (size - 1);
      const isLast = k === size - 1;
      const next = (f + 1) % sizes.length;
      if (truth === "cross-loadings" && isLast) row[next] = CROSS_LOADING;
      if (truth === "one cross-loading" && isLast && f === 0) row[next] = ONE_CROSS_LOADING;
      return row;
    }),
  );
}

function equalCorrelations(size: number, value: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : value)),
  );
}

/** The variance that the factors leave to each item. */
export const restsOf = (
  loadings: DesignPopulation["loadings"],
  phi: DesignPopulation["phi"],
): readonly number[] => loadings.map((row) => restOf(row, phi));

function restOf(row: readonly number[], phi: readonly (readonly number[])[]): number {
  const rest = row.reduce((left, a, f) => left - row.reduce((sum, b, g) => sum + a * b * phi[f]![g]!, 0), 1);
  if (!(rest > 0)) throw new Error("an item has no variance of its own");
  return rest;
}

/** What the minor factors give each two items; a tenth of each item's variance. */
function minorCovariance(items: number, design: number): number[][] {
  const random = createRandom(MINOR_FACTORS, design);
  const rows = Array.from({ length: items }, () => {
    const row = Array.from({ length: MINOR_FACTORS }, (_, k) => MINOR_DECAY ** k * random.normal());
    const scale = Math.sqrt(MINOR_VARIANCE / row.reduce((sum, value) => sum + value * value, 0));
    return row.map((value) => scale * value);
  });
  return rows.map((one) => rows.map((other) => one.reduce((sum, value, k) => sum + value * other[k]!, 0)));
}

function thresholdsOf(
  { answers }: Design,
  { shape, loading, item }: { shape: TraitShape | null; loading: number; item: number },
): number[] {
  if (answers === "continuous") return [];
  const yes = typeof answers === "number" ? (answers / 100) * SPREAD[item % SPREAD.length]! : 0;
  const shares = answers === "five" ? FIVE : [1 - yes, yes];
  let below = 0;
  return shares.slice(0, -1).map((share) => {
    below += share;
    return shape === null ? normalQuantile(below) : answerQuantile(shape, loading, below);
  });
}

function rootOf(matrix: readonly (readonly number[])[]): number[][] {
  const root = cholesky(matrix);
  if (root === null) throw new Error("a design's covariances are not positive definite");
  return root;
}
