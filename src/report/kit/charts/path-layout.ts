import type { EfaSolution } from "../../../factor/efa/solution";
import {
  apart,
  arrow,
  BULGE,
  BULGE_STEP,
  type Curve,
  curve,
  FACTOR_RADIUS,
  type Line,
} from "./path-geometry";

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

interface Path extends Line {
  readonly factor: number;
  readonly item: number;
  readonly loading: number;
}

interface Arc extends Curve {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
}

/** From a factor's middle to the items' names. */
const PATH_LENGTH = 270;
/** Height per item; the second where there are many. */
const ROW = 38;
const ROW_OF_MANY = 24;
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
    paths: spread(
      factors.flatMap((factor) =>
        items.flatMap((item) => {
          const loading = solution.loadings[item.index]?.[factor.column] ?? 0;
          if (!(Math.abs(loading) >= smallest)) return [];
          return [{ factor, item, loading, own: own[item.index] === factor.column, ...at }];
        }),
      ),
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

interface Draft {
  readonly factor: Place;
  readonly item: { readonly index: number; readonly y: number };
  readonly loading: number;
  /** Whether this is the item's largest loading: its figure stands nearer to the item. */
  readonly own: boolean;
  readonly factorX: number;
  readonly itemX: number;
}

/** Where the figure of an item's largest loading stands, as a share of the arrow's length, and that of another. */
const ALONG_OWN = 0.74;
const ALONG_OTHER = [0.45, 0.34, 0.56, 0.23] as const;

/** Paths with their figures; one that would stand on another is moved along its arrow. */
function spread(drafts: readonly Draft[]): readonly Path[] {
  const taken = drafts.filter(({ own }) => own).map((draft) => path(draft, ALONG_OWN));
  return drafts.map((draft) => {
    if (draft.own) return path(draft, ALONG_OWN);
    const choices = ALONG_OTHER.map((along) => path(draft, along));
    const free = choices.find((choice) => taken.every((other) => !overlap(choice, other)));
    const chosen = free ?? path(draft, ALONG_OTHER[0]);
    taken.push(chosen);
    return chosen;
  });
}

/** Whether two figures stand on each other. */
function overlap(one: Line, other: Line): boolean {
  return Math.abs(one.labelX - other.labelX) < 32 && Math.abs(one.labelY - other.labelY) < 13;
}

function path({ factor, item, loading, factorX, itemX }: Draft, along: number): Path {
  const ends = [
    { x: factorX, y: factor.y },
    { x: itemX - 8, y: item.y },
  ] as const;
  return { factor: factor.column, item: item.index, loading, ...arrow(...ends, along) };
}

/** Curves on the left of the factors, wider for those further apart. */
function arcs(solution: EfaSolution, factors: readonly Place[], factorX: number): readonly Arc[] {
  const x = factorX - FACTOR_RADIUS;
  return factors.flatMap((first, i) =>
    factors.slice(i + 1).map((second, between) => ({
      first: first.column,
      second: second.column,
      correlation: solution.phi[first.column]?.[second.column] ?? 0,
      ...curve(x, [first.y, second.y], -(BULGE + BULGE_STEP * between)),
    })),
  );
}
