import { lengthOf } from "../../../numeric/elementary/length";
import { apart, arrow, type Curve, curve, FACTOR_RADIUS, type Line, type Point } from "./path-geometry";

/** Content of a path diagram: factors with arrows to items or other factors, and correlated pairs. */
export interface PathModel {
  readonly items: readonly string[];
  readonly factors: readonly PathFactor[];
  /** From a factor to an item or a lower-order factor. */
  readonly paths: readonly PathEstimate[];
  /** Between factors, or between the residuals of items. */
  readonly arcs: readonly PathEstimate[];
}

interface PathFactor {
  readonly id: string;
  /** Label under the circle, and in full. */
  readonly label: string;
  readonly full: string;
  /** The items next to which it stands, if not all its indicators. */
  readonly indicators?: readonly string[] | undefined;
}

export interface PathEstimate {
  readonly from: string;
  readonly to: string;
  /** Determines width, opacity and dashes of an arrow; null is thin. */
  readonly value: number | null;
  readonly interval?: string | undefined;
}

/** Positions in pixels, y downwards. */
export interface PathLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (Point & { readonly id: string })[];
  readonly factors: readonly (Point & PathFactor)[];
  readonly paths: readonly (Line & PathEstimate)[];
  readonly arcs: readonly (Curve & PathEstimate)[];
}

/** Sizes in pixels: of everything, an item's row and name, arrows, distances. */
export interface PathRoom {
  readonly width: number;
  readonly row: number;
  readonly name: number;
  readonly lines: number;
  readonly arrow: readonly [least: number, most: number];
  readonly betweenFactors: number;
  readonly left: number;
  /** Bulge of a curve between neighbors, and its increase per factor in between. */
  readonly bulge: readonly [number, number];
}

export const WIDE_PATHS: PathRoom = {
  width: 706,
  row: 38,
  name: 210,
  lines: 2,
  arrow: [130, 250],
  betweenFactors: 150,
  left: 75,
  bulge: [46, 52],
};
/** On a phone. */
export const NARROW_PATHS: PathRoom = {
  width: 350,
  row: 52,
  name: 132,
  lines: 3,
  arrow: [84, 110],
  betweenFactors: 84,
  left: 60,
  bulge: [22, 20],
};

const SMALL_ROW = 24;
const MANY_ITEMS = 20;
const RESIDUAL_BULGE = 20;

/** Width and number of lines of an item's name in a diagram of so many items. */
export const pathNameRoom = (items: number, { name, lines }: PathRoom = WIDE_PATHS) => ({
  width: name,
  lines: items > MANY_ITEMS ? 1 : lines,
});

/** Layout with few crossings: items in a column next to their factors; higher-order factors left of lower ones; in a bifactor model the general factor left of the items, specific ones right. */
export function pathLayout(model: PathModel, room: PathRoom = WIDE_PATHS): PathLayout {
  const levels = levelsOf(model);
  const ids = itemOrder(model, levels);
  const row = ids.length > MANY_ITEMS ? SMALL_ROW : room.row;
  const height = Math.max(ids.length * row, levels.tallest * 3 * FACTOR_RADIUS);
  const placed = new Map<string, Point>();
  const columns = columnsOf(levels, model, room);
  for (const [place, id] of ids.entries()) placed.set(id, { x: columns.items, y: (place + 0.5) * row });
  for (const { ids, x } of columns.factors) {
    const wanted = ids.map((id) => ({ id, y: middle(indicatorsOf(model, id), placed) ?? height }));
    for (const { id, y } of apart(wanted, height)) placed.set(id, { x, y });
  }
  const at = (id: string): Point => placed.get(id) ?? { x: 0, y: 0 };
  return {
    width: columns.width,
    height,
    items: ids.map((id) => ({ id, ...at(id) })),
    factors: model.factors.map((factor) => ({ ...factor, ...at(factor.id) })),
    paths: pathsOf(model, at, room),
    arcs: arcsOf(model, at, room),
  };
}

/** Positions of figures on an item's main arrow and on others, as shares of their length. */
const ALONG_MAIN = 0.74;
const ALONG_OTHER = [0.45, 0.34, 0.56, 0.23] as const;

/** Arrows with figures near the items; overlapping figures are moved along their arrow. */
function pathsOf(model: PathModel, at: (id: string) => Point, room: PathRoom): PathLayout["paths"] {
  const { items, paths } = model;
  const isOwn = ({ from, to }: PathEstimate): boolean =>
    items.includes(to) && indicatorsOf(model, from).includes(to);
  const drawn = new Map<PathEstimate, Line>();
  for (const path of [...paths.filter(isOwn), ...paths.filter((one) => !isOwn(one))]) {
    const { from, to } = path;
    const end = target(at(from), at(to), items.includes(to) ? room.name : null);
    const choices = [...(isOwn(path) ? [ALONG_MAIN] : []), ...ALONG_OTHER].map((along) =>
      arrow(at(from), end, along),
    );
    const taken = [...drawn.values()];
    const free = choices.find((choice) => !taken.some((other) => overlap(choice, other)));
    drawn.set(path, free ?? choices[0]!);
  }
  return paths.map((path) => ({ ...path, ...drawn.get(path)! }));
}

const overlap = (one: Line, other: Line): boolean =>
  Math.abs(one.labelX - other.labelX) < 32 && Math.abs(one.labelY - other.labelY) < 13;

/** End of an arrow: next to an item's name, or at the rim of a factor. */
function target(from: Point, to: Point, nameWidth: number | null): Point {
  if (nameWidth !== null)
    return from.x < to.x ? { x: to.x - 8, y: to.y } : { x: to.x + nameWidth + 6, y: to.y };
  const distance = lengthOf([to.x - from.x, to.y - from.y]);
  const share = 1 - (FACTOR_RADIUS + 5) / distance;
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

interface Levels {
  /** Factors by order, first-order ones first; a general factor is separate. */
  readonly special: readonly string[];
  readonly general: readonly string[];
  readonly higher: readonly (readonly string[])[];
  readonly tallest: number;
}

function levelsOf(model: PathModel): Levels {
  const all = model.factors.map(({ id }) => ({ id, indicators: indicatorsOf(model, id) }));
  const ids = new Set(all.map(({ id }) => id));
  const first = all.filter(({ indicators }) => !indicators.some((id) => ids.has(id)));
  const above = (one: (typeof first)[number]): boolean =>
    first.some(
      ({ indicators }) =>
        indicators.length > 0 &&
        indicators.length < one.indicators.length &&
        indicators.every((id) => one.indicators.includes(id)),
    );
  const general = first.filter(above).map(({ id }) => id);
  const special = first.map(({ id }) => id).filter((id) => !general.includes(id));
  const higher: string[][] = [];
  const known = new Set([...general, ...special]);
  while (known.size < ids.size) {
    const next = all
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

function indicatorsOf({ factors, paths }: PathModel, id: string): readonly string[] {
  const indicators = factors.find((one) => one.id === id)?.indicators;
  return indicators ?? paths.filter(({ from }) => from === id).map(({ to }) => to);
}

/** Items by their specific factor, in the order of the model. */
function itemOrder(model: PathModel, { special }: Levels): readonly string[] {
  const ordered = special.flatMap((id) => indicatorsOf(model, id).filter((one) => model.items.includes(one)));
  return [...new Set([...ordered, ...model.items])];
}

function middle(ids: readonly string[], placed: ReadonlyMap<string, Point>): number | null {
  const ys = ids.flatMap((id) => placed.get(id)?.y ?? []);
  return ys.length === 0 ? null : ys.reduce((sum, y) => sum + y, 0) / ys.length;
}

function columnsOf({ special, general, higher }: Levels, { items, arcs }: PathModel, room: PathRoom) {
  const [bulge, step] = room.bulge;
  const within = (level: readonly string[]): boolean =>
    arcs.some(({ from, to }) => level.includes(from) && level.includes(to));
  const left = higher.at(-1) ?? (general.length > 0 ? general : special);
  const widest = within(left) ? bulge + step * Math.max(0, left.length - 2) : 0;
  const start = Math.max(room.left, FACTOR_RADIUS + widest + 20);
  const beside = general.length > 0;
  const first = start + room.betweenFactors * higher.length;
  const residual = within(items) ? 3 * RESIDUAL_BULGE + 20 : 0;
  const behind = beside ? room.left + (within(special) ? widest + bulge : 0) : 14;
  const free = (room.width - first - room.name - behind - residual) / (beside ? 2 : 1);
  const [least, most] = room.arrow;
  const length = Math.max(least, Math.min(most, free));
  const itemX = first + length;
  const right = itemX + room.name + length;
  return {
    items: itemX,
    factors: [
      { ids: special, x: beside ? right : first },
      { ids: general, x: first },
      ...higher.map((ids, k) => ({ ids, x: first - room.betweenFactors * (k + 1) })),
    ],
    width: (beside ? right : itemX + room.name) + behind + residual,
  };
}

/** Curves between factors bulge away from the items, those between items are behind their names. */
function arcsOf(
  { arcs, items }: PathModel,
  at: (id: string) => Point,
  { row, name, bulge: [least, step] }: PathRoom,
): PathLayout["arcs"] {
  const ids = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  return arcs.map((arc) => {
    const [a, b] = [at(arc.from), at(arc.to)];
    if (items.includes(arc.from)) {
      const bulge = RESIDUAL_BULGE * Math.min(3, Math.max(1, Math.abs(a.y - b.y) / row));
      return { ...arc, ...curve(a.x + name + 6, [a.y, b.y], bulge) };
    }
    const right = items.length > 0 && a.x > at(items[0]!).x;
    const x = right ? a.x + FACTOR_RADIUS : a.x - FACTOR_RADIUS;
    const distance = Math.max(0, Math.round(Math.abs(a.y - b.y) / (2.8 * FACTOR_RADIUS)) - 1);
    const between = [...ids].map(at).filter((one) => one.x === a.x && (one.y - a.y) * (one.y - b.y) < 0);
    const bulge = least + step * Math.min(distance, between.length);
    return { ...arc, ...curve(x, [a.y, b.y], right ? bulge : -bulge) };
  });
}
