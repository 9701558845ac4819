/** Rough loadings to start a fit from: one factor after the other, each from the correlations of its own items. */

const POWER_STEPS = 8;
/** A start further out would leave hardly any residual variance. */
const LARGEST = 0.9;

export interface FactorStarts {
  /** Standardized loadings, indicators x factors. */
  readonly loadings: Float64Array;
  /** Rough correlations of the factors. */
  readonly correlations: Float64Array;
}

/**
 * Standardized loadings of indicators on factors and the factors' correlations. Each factor's loadings are the first
 * principal factor of its indicators' correlations, the first one positive; where indicators have several factors
 * (bifactor models) the larger factor is taken out before the smaller.
 *
 * @param correlations of the indicators, row-major
 * @param indicators by factor: places of its indicators
 * @see Harman (1976), Modern factor analysis, chapter 8
 */
export function factorStarts(
  correlations: Float64Array,
  indicators: readonly (readonly number[])[],
): FactorStarts {
  const p = Math.round(Math.sqrt(correlations.length));
  const m = indicators.length;
  const rest = correlations.slice();
  const loadings = new Float64Array(p * m);
  const shared = (i: number): boolean => indicators.filter((list) => list.includes(i)).length > 1;
  const bySize = indicators
    .map((_, f) => f)
    .sort((f, g) => indicators[g]!.length - indicators[f]!.length || f - g);
  for (const f of bySize) {
    const list = indicators[f]!;
    const found = principalFactor(rest, list, p);
    list.forEach((i, at) => {
      loadings[i * m + f] = found[at]!;
    });
    if (!list.some(shared)) continue;
    list.forEach((i, one) => {
      list.forEach((j, other) => {
        if (i !== j) rest[i * p + j]! -= found[one]! * found[other]!;
      });
    });
  }
  return { loadings, correlations: compositeCorrelations(correlations, { loadings, p, m }) };
}

function principalFactor(correlations: Float64Array, list: readonly number[], p: number): number[] {
  if (list.length === 1) return [Math.SQRT1_2];
  const r = (i: number, j: number): number => correlations[list[i]! * p + list[j]!]!;
  let loadings = list.map((_, i) => {
    const largest = list.reduce((most, _, j) => (i === j ? most : Math.max(most, Math.abs(r(i, j)))), 0);
    return Math.sqrt(largest) * (i === 0 || r(i, 0) >= 0 ? 1 : -1);
  });
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = loadings.map((own, i) =>
      loadings.reduce((sum, other, j) => sum + other * (i === j ? own * own : r(i, j)), 0),
    );
    const squares = loadings.reduce((sum, value) => sum + value * value, 0);
    if (!(squares > 1e-6)) break;
    loadings = next.map((value) => Math.max(-LARGEST, Math.min(LARGEST, value / squares)));
  }
  const sign = loadings[0]! < 0 ? -1 : 1;
  return loadings.map((value) => sign * (Math.abs(value) < 0.1 ? 0.1 * (value < 0 ? -1 : 1) : value));
}

/** Correlations of the loading-weighted sums, corrected by what each sum shares with its factor. */
function compositeCorrelations(
  correlations: Float64Array,
  { loadings, p, m }: { loadings: Float64Array; p: number; m: number },
): Float64Array {
  const out = new Float64Array(m * m);
  const squares = new Float64Array(m);
  for (let i = 0; i < p; i++) for (let f = 0; f < m; f++) squares[f]! += loadings[i * m + f]! ** 2;
  for (let f = 0; f < m; f++) {
    out[f * m + f] = 1;
    for (let g = 0; g < f; g++) {
      let sum = 0;
      for (let i = 0; i < p; i++) {
        for (let j = 0; j < p; j++) {
          if (i !== j) sum += loadings[i * m + f]! * correlations[i * p + j]! * loadings[j * m + g]!;
        }
      }
      const value = Math.max(-LARGEST, Math.min(LARGEST, sum / (squares[f]! * squares[g]!)));
      out[f * m + g] = Number.isFinite(value) ? value : 0;
      out[g * m + f] = out[f * m + g]!;
    }
  }
  return out;
}
