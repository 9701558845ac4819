import type { CfaResult } from "../../../factor/cfa/cfa-result";
import {
  apart,
  arrow,
  BULGE,
  BULGE_STEP,
  type Curve,
  curve,
  FACTOR_RADIUS,
  type Line,
  type Point,
} from "./path-geometry";

/** Positions of a confirmatory model's path diagram in pixels, y from the top. */
export interface ModelLayout {
  readonly width: number;
  readonly height: number;
  /** How many lines of text an item's name has room for, and how wide it may be. */
  readonly lines: number;
  readonly nameWidth: number;
  readonly items: readonly (Point & { readonly id: string })[];
  readonly factors: readonly (Point & { readonly id: string })[];
  /** From a factor to an item or to a factor below it. */
  readonly paths: readonly (Line & { readonly from: string; readonly to: string })[];
  /** Between factors, and between items whose unique parts are correlated. */
  readonly arcs: readonly (Curve & { readonly first: string; readonly second: string })[];
}

/** A pair of ids that are correlated. */
export type Pair = readonly [string, string];

const ROW = 38;
const ROW_OF_MANY = 24;
/** Widest drawing, so that it fits a printed page; arrows are as long as it leaves room for. */
const WIDEST = 706;
const LONGEST_ARROW = 250;
const SHORTEST_ARROW = 130;
const BETWEEN_FACTORS = 150;
const LEAST_LEFT = 75;
const NAME_WIDTH = 210;
const RESIDUAL_BULGE = 20;

/**
 * Lays a model out: items in a column beside the factors that they load on; factors of higher order on the left of
 * those below them; where a general factor and special ones share the items, the general one on the left of the items
 * and the special ones on their right.
 *
 * @param model its factors with their indicators
 * @param correlated the pairs of factors and of items that the model lets correlate
 */
export function modelLayout(
  model: Pick<CfaResult, "items" | "factors">,
  correlated: readonly Pair[],
): ModelLayout {
  const levels = levelsOf(model);
  const items = itemRows(model, levels);
  const height = Math.max(items.length * items[0]!.row, levels.tallest * 3 * FACTOR_RADIUS);
  const placed = new Map<string, Point>();
  const columns = columnsOf(levels, model, correlated);
  for (const { id, y } of items) placed.set(id, { x: columns.items, y });
  for (const { ids, x } of columns.factors) {
    const wanted = ids.map((id) => ({ id, y: middle(indicatorsOf(model, id), placed) ?? height / 2 }));
    for (const { id, y } of apart(wanted, height)) placed.set(id, { x, y });
  }
  const at = (id: string): Point => placed.get(id) ?? { x: 0, y: 0 };
  return {
    width: columns.width,
    height,
    lines: items[0]!.row === ROW ? 2 : 1,
    nameWidth: NAME_WIDTH,
    items: items.map(({ id }) => ({ id, ...at(id) })),
    factors: model.factors.map(({ id }) => ({ id, ...at(id) })),
    paths: model.factors.flatMap((factor) =>
      factor.indicators.map((to) => ({
        from: factor.id,
        to,
        ...arrowTo(at(factor.id), at(to), model.items.includes(to)),
      })),
    ),
    arcs: arcsOf(correlated, at, model),
  };
}

/** The figure stands near an item, and between two factors in the middle, off their names. */
function arrowTo(from: Point, to: Point, item: boolean): Line {
  return arrow(from, target(from, to, item), item ? 0.7 : 0.45);
}

/** Where an arrow ends: beside an item's name, on the side that it comes from, or at the rim of a factor. */
function target(from: Point, to: Point, item: boolean): Point {
  if (item) return from.x < to.x ? { x: to.x - 8, y: to.y } : { x: to.x + NAME_WIDTH + 6, y: to.y };
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const share = 1 - (FACTOR_RADIUS + 5) / distance;
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

interface Levels {
  /** Factors by order, those that items load on first; a general factor stands by itself. */
  readonly special: readonly string[];
  readonly general: readonly string[];
  readonly higher: readonly (readonly string[])[];
  readonly tallest: number;
}

function levelsOf({ factors }: Pick<CfaResult, "factors">): Levels {
  const ids = new Set(factors.map(({ id }) => id));
  const first = factors.filter(({ indicators }) => !indicators.some((id) => ids.has(id)));
  const above = (one: (typeof first)[number]): boolean =>
    first.some(
      (other) =>
        other !== one &&
        other.indicators.length < one.indicators.length &&
        other.indicators.every((id) => one.indicators.includes(id)),
    );
  const general = first.filter(above).map(({ id }) => id);
  const special = first.map(({ id }) => id).filter((id) => !general.includes(id));
  const higher: string[][] = [];
  const known = new Set([...general, ...special]);
  while (known.size < ids.size) {
    const next = factors
      .filter(
        ({ id, indicators }) => !known.has(id) && indicators.every((one) => known.has(one) || !ids.has(one)),
      )
      .map(({ id }) => id);
    if (next.length === 0) break;
    for (const id of next) known.add(id);
    higher.push(next);
  }
  const tallest = Math.max(1, special.length, general.length, ...higher.map((level) => level.length));
  return { special, general, higher, tallest };
}

const indicatorsOf = ({ factors }: Pick<CfaResult, "factors">, id: string): readonly string[] =>
  factors.find((factor) => factor.id === id)?.indicators ?? [];

/** Items by the special factor that they load on, in the order of the model. */
function itemRows(
  model: Pick<CfaResult, "items" | "factors">,
  { special }: Levels,
): readonly { readonly id: string; readonly y: number; readonly row: number }[] {
  const ordered = special.flatMap((id) => indicatorsOf(model, id).filter((one) => model.items.includes(one)));
  const ids = [...new Set([...ordered, ...model.items])];
  const row = ids.length > 20 ? ROW_OF_MANY : ROW;
  return ids.map((id, place) => ({ id, y: (place + 0.5) * row, row }));
}

function middle(ids: readonly string[], placed: ReadonlyMap<string, Point>): number | null {
  const ys = ids.flatMap((id) => placed.get(id)?.y ?? []);
  return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

function columnsOf(
  { special, general, higher }: Levels,
  model: Pick<CfaResult, "items" | "factors">,
  correlated: readonly Pair[],
) {
  const within = (level: readonly string[]): boolean =>
    correlated.some(([a, b]) => level.includes(a) && level.includes(b));
  const left = higher.at(-1) ?? (general.length > 0 ? general : special);
  const widest = within(left) ? BULGE + BULGE_STEP * Math.max(0, left.length - 2) : 0;
  const start = Math.max(LEAST_LEFT, FACTOR_RADIUS + widest + 20);
  const beside = general.length > 0;
  const first = start + BETWEEN_FACTORS * higher.length;
  const residual = within(model.items) ? 3 * RESIDUAL_BULGE + 20 : 0;
  const behind = beside ? LEAST_LEFT + (within(special) ? widest + BULGE : 0) : 14;
  const room = (WIDEST - first - NAME_WIDTH - behind - residual) / (beside ? 2 : 1);
  const arrow = Math.max(SHORTEST_ARROW, Math.min(LONGEST_ARROW, room));
  const items = first + arrow;
  const right = items + NAME_WIDTH + arrow;
  return {
    items,
    factors: [
      { ids: special, x: beside ? right : first },
      { ids: general, x: first },
      ...higher.map((ids, k) => ({ ids, x: first - BETWEEN_FACTORS * (k + 1) })),
    ],
    width: (beside ? right : items + NAME_WIDTH) + behind + residual,
  };
}

/** Curves between factors bulge away from the items, those between items stand behind their names. */
function arcsOf(
  correlated: readonly Pair[],
  at: (id: string) => Point,
  { items }: Pick<CfaResult, "items">,
): ModelLayout["arcs"] {
  return correlated.map(([first, second]) => {
    const [a, b] = [at(first), at(second)];
    if (items.includes(first)) {
      const bulge = RESIDUAL_BULGE * Math.min(3, Math.max(1, Math.abs(a.y - b.y) / ROW));
      return { first, second, ...curve(a.x + NAME_WIDTH + 6, [a.y, b.y], bulge) };
    }
    const right = items.length > 0 && a.x > at(items[0]!).x;
    const x = right ? a.x + FACTOR_RADIUS : a.x - FACTOR_RADIUS;
    const between = Math.max(0, Math.round(Math.abs(a.y - b.y) / (2.8 * FACTOR_RADIUS)) - 1);
    const bulge = BULGE + BULGE_STEP * Math.min(between, stepsBetween(correlated, at, [first, second]));
    return { first, second, ...curve(x, [a.y, b.y], right ? bulge : -bulge) };
  });
}

/** Factors of the same column between two of them. */
function stepsBetween(correlated: readonly Pair[], at: (id: string) => Point, [first, second]: Pair): number {
  const [a, b] = [at(first), at(second)];
  const others = new Set(correlated.flat().filter((id) => id !== first && id !== second));
  return [...others].filter((id) => {
    const { x, y } = at(id);
    return x === a.x && y > Math.min(a.y, b.y) && y < Math.max(a.y, b.y);
  }).length;
}
