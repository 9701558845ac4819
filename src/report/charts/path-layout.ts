import type { EfaSolution } from "../../factor/solution";

/** Positions of a path diagram in pixels: factors in a column on the left, items on the right, y from the top. */
export interface PathLayout {
  readonly factorX: number;
  /** Left end of the items' names. */
  readonly itemX: number;
  readonly height: number;
  /** How many lines of text an item's name has room for. */
  readonly lines: number;
  readonly items: readonly { readonly index: number; readonly y: number }[];
  readonly factors: readonly Place[];
  readonly paths: readonly Path[];
  readonly arcs: readonly Arc[];
}

interface Place {
  readonly column: number;
  readonly y: number;
}

export interface Path {
  readonly factor: number;
  readonly item: number;
  readonly loading: number;
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  /** Where the loading's figure stands on the line. */
  readonly labelX: number;
  readonly labelY: number;
  /** Of the arrow's head, clockwise in degrees from straight up. */
  readonly angle: number;
}

export interface Arc {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly labelX: number;
  readonly labelY: number;
}

export const FACTOR_RADIUS = 24;
/** From a factor's middle to the items' names. */
const PATH_LENGTH = 270;
/** Height per item; the second where there are many. */
const ROW = 38;
const ROW_OF_MANY = 24;
/** How far a curve between neighbours bulges out, and how much further for every factor between its ends. */
const BULGE = 46;
const BULGE_STEP = 52;
/** Room on the left for a factor's name. */
const LEAST_LEFT = 75;

/**
 * Lays a solution out so that few lines cross: items stand beside the factor that they load on most, factors in the
 * order of those items, each at the middle of them.
 *
 * @param solution the solution
 * @param smallest loadings below this size get no line
 */
export function pathLayout(solution: EfaSolution, smallest: number): PathLayout {
  const own = solution.loadings.map((loadings) => largestColumn(loadings));
  const row = solution.items.length > 20 ? ROW_OF_MANY : ROW;
  const items = solution.items
    .map((_, index) => index)
    .sort((a, b) => (own[a] ?? 0) - (own[b] ?? 0) || a - b)
    .map((index, place) => ({ index, y: (place + 0.5) * row }));
  const height = Math.max(items.length * row, solution.factors * 3 * FACTOR_RADIUS);
  const factors = apart(
    Array.from({ length: solution.factors }, (_, column) => {
      const mine = items.filter((item) => own[item.index] === column);
      const sum = mine.reduce((total, item) => total + item.y, 0);
      return { column, y: mine.length > 0 ? sum / mine.length : height };
    }),
    height,
  );
  const oblique = solution.rotation !== "varimax" && solution.rotation !== "none";
  const widest = oblique && factors.length > 1 ? BULGE + BULGE_STEP * (factors.length - 2) : 0;
  const factorX = Math.max(LEAST_LEFT, FACTOR_RADIUS + widest + 20);
  const at = { factorX, itemX: factorX + PATH_LENGTH };
  return {
    ...at,
    height,
    lines: row === ROW ? 2 : 1,
    items,
    factors,
    paths: factors.flatMap((factor) =>
      items.flatMap((item) => {
        const loading = solution.loadings[item.index]?.[factor.column] ?? 0;
        if (!(Math.abs(loading) >= smallest)) return [];
        return [path({ factor, item, loading, own: own[item.index] === factor.column, ...at })];
      }),
    ),
    arcs: oblique ? arcs(solution, factors, factorX) : [],
  };
}

function largestColumn(loadings: readonly number[]): number {
  let best = 0;
  loadings.forEach((loading, column) => {
    if (Math.abs(loading) > Math.abs(loadings[best] ?? 0)) best = column;
  });
  return best;
}

/** Factors from top to bottom, moved so that none overlap. */
function apart(factors: readonly Place[], height: number): readonly Place[] {
  const gap = 2.8 * FACTOR_RADIUS;
  const sorted = factors.map((factor) => ({ ...factor })).sort((a, b) => a.y - b.y || a.column - b.column);
  let least = FACTOR_RADIUS;
  for (const factor of sorted) {
    factor.y = Math.max(factor.y, least);
    least = factor.y + gap;
  }
  let most = height - FACTOR_RADIUS;
  for (const factor of [...sorted].reverse()) {
    factor.y = Math.min(factor.y, most);
    most = factor.y - gap;
  }
  return sorted;
}

function path(input: {
  factor: Place;
  item: { readonly index: number; readonly y: number };
  loading: number;
  /** Whether this is the item's largest loading: its figure stands nearer to the item. */
  own: boolean;
  factorX: number;
  itemX: number;
}): Path {
  const { factor, item, loading, own, factorX, itemX } = input;
  const x2 = itemX - 8;
  const [dx, dy] = [x2 - factorX, item.y - factor.y];
  const start = FACTOR_RADIUS / Math.hypot(dx, dy);
  const [x, y] = [factorX + dx * start, factor.y + dy * start];
  const along = own ? 0.74 : 0.45;
  return {
    factor: factor.column,
    item: item.index,
    loading,
    x,
    y,
    x2,
    y2: item.y,
    labelX: x + along * (x2 - x),
    labelY: y + along * (item.y - y),
    angle: 90 + (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}

/** Curves on the left of the factors, wider for those further apart. */
function arcs(solution: EfaSolution, factors: readonly Place[], factorX: number): readonly Arc[] {
  const x = factorX - FACTOR_RADIUS;
  return factors.flatMap((first, i) =>
    factors.slice(i + 1).map((second, between) => {
      const control = x - 2 * (BULGE + BULGE_STEP * between);
      const at = (t: number): { x: number; y: number } => ({
        x: (1 - t) ** 2 * x + 2 * t * (1 - t) * control + t ** 2 * x,
        y: first.y + ((1 - t) * t + t ** 2) * (second.y - first.y),
      });
      return {
        first: first.column,
        second: second.column,
        correlation: solution.phi[first.column]?.[second.column] ?? 0,
        points: Array.from({ length: 25 }, (_, step) => at(step / 24)),
        labelX: at(0.5).x,
        labelY: at(0.5).y,
      };
    }),
  );
}
