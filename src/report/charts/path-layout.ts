import type { EfaSolution } from "../../factor/solution";

/** Positions of a path diagram in pixels: factors in a column on the left, items on the right, y from the top. */
export interface PathLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly { readonly index: number; readonly y: number }[];
  readonly factors: readonly { readonly column: number; readonly y: number }[];
  readonly paths: readonly Path[];
  readonly arcs: readonly Arc[];
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

export const FACTOR_X = 150;
export const FACTOR_RADIUS = 24;
export const ITEM_X = 420;
const ROW = 38;
const ROW_OF_MANY = 26;

/**
 * Lays a solution out so that few lines cross: items stand under the factor that they load on most, factors in the
 * order of those items, each at the middle of them.
 *
 * @param solution the solution
 * @param smallest loadings below this size get no line
 */
export function pathLayout(solution: EfaSolution, smallest: number): PathLayout {
  const row = solution.items.length > 20 ? ROW_OF_MANY : ROW;
  const own = solution.loadings.map((loadings) => primary(loadings));
  const order = solution.items.map((_, index) => index).sort((a, b) => own[a]! - own[b]! || a - b);
  const items = order.map((index, place) => ({ index, y: (place + 0.5) * row }));
  const height = Math.max(items.length * row, solution.factors * 3 * FACTOR_RADIUS);
  const factors = spread(
    Array.from({ length: solution.factors }, (_, column) => {
      const mine = items.filter((item) => own[item.index] === column);
      const sum = mine.reduce((total, item) => total + item.y, 0);
      return { column, y: mine.length > 0 ? sum / mine.length : height };
    }),
    height,
  );
  return {
    width: ITEM_X,
    height,
    items,
    factors,
    paths: factors.flatMap((factor) => pathsOf({ solution, items, factor, smallest, own })),
    arcs: arcsOf(solution, factors),
  };
}

function primary(loadings: readonly number[]): number {
  let best = 0;
  loadings.forEach((loading, column) => {
    if (Math.abs(loading) > Math.abs(loadings[best] ?? 0)) best = column;
  });
  return best;
}

/** Factors from top to bottom, moved apart so that none overlap. */
function spread(
  factors: readonly { column: number; y: number }[],
  height: number,
): readonly { column: number; y: number }[] {
  const gap = 2.8 * FACTOR_RADIUS;
  const sorted = factors.map((factor) => ({ ...factor })).sort((a, b) => a.y - b.y || a.column - b.column);
  sorted.forEach((factor, k) => {
    const before = sorted[k - 1];
    factor.y = Math.max(factor.y, before === undefined ? FACTOR_RADIUS : before.y + gap);
  });
  for (let k = sorted.length - 1; k >= 0; k--) {
    const after = sorted[k + 1];
    const lowest = after === undefined ? height - FACTOR_RADIUS : after.y - gap;
    sorted[k]!.y = Math.min(sorted[k]!.y, lowest);
  }
  return sorted;
}

function pathsOf(input: {
  solution: EfaSolution;
  items: PathLayout["items"];
  factor: { readonly column: number; readonly y: number };
  smallest: number;
  own: readonly number[];
}): readonly Path[] {
  const { solution, items, factor, smallest, own } = input;
  return items.flatMap(({ index, y: y2 }) => {
    const loading = solution.loadings[index]?.[factor.column] ?? 0;
    if (!(Math.abs(loading) >= smallest)) return [];
    const [dx, dy] = [ITEM_X - 8 - FACTOR_X, y2 - factor.y];
    const length = Math.hypot(dx, dy);
    const x = FACTOR_X + (dx / length) * FACTOR_RADIUS;
    const y = factor.y + (dy / length) * FACTOR_RADIUS;
    const x2 = ITEM_X - 8;
    const along = own[index] === factor.column ? 0.74 : 0.45;
    return [
      {
        factor: factor.column,
        item: index,
        loading,
        x,
        y,
        x2,
        y2,
        labelX: x + along * (x2 - x),
        labelY: y + along * (y2 - y),
        angle: 90 + (Math.atan2(dy, dx) * 180) / Math.PI,
      },
    ];
  });
}

/** Double-headed curves on the left of the factors, wider for those further apart. */
function arcsOf(solution: EfaSolution, factors: PathLayout["factors"]): readonly Arc[] {
  if (solution.rotation === "varimax" || solution.rotation === "none") return [];
  const widest = FACTOR_X - FACTOR_RADIUS - 12;
  return factors.flatMap((first, i) =>
    factors.slice(i + 1).map((second, k) => {
      const reach = Math.min(widest * 2, (k === 0 ? 70 : 70 + 90 * k) * 1.35);
      const start = { x: FACTOR_X - FACTOR_RADIUS, y: first.y };
      const end = { x: FACTOR_X - FACTOR_RADIUS, y: second.y };
      const control = { x: start.x - reach, y: (start.y + end.y) / 2 };
      const at = (t: number): { x: number; y: number } => ({
        x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * control.x + t ** 2 * end.x,
        y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * control.y + t ** 2 * end.y,
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
