/** Lines and curves of path diagrams, in pixels, y downwards. */

import { lengthOf } from "../../../numeric/elementary/length";
import { asin } from "../../../numeric/elementary/sine";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight arrow with its head at the second end. */
export interface Line extends Point {
  readonly x2: number;
  readonly y2: number;
  /** Position of its figure. */
  readonly labelX: number;
  readonly labelY: number;
  /** Rotation of the head, clockwise in degrees from upwards. */
  readonly angle: number;
}

/** A curve without a head. */
export interface Curve {
  readonly points: readonly Point[];
  readonly labelX: number;
  readonly labelY: number;
}

export const FACTOR_RADIUS = 24;

/** An arrow from the rim of a factor to a point; `along` is the position of the figure as a share of its length. */
export function arrow(from: Point, to: Point, along: number): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = lengthOf([dx, dy]);
  const start = FACTOR_RADIUS / length;
  const steepness = asin(dy / length);
  const [x, y] = [from.x + dx * start, from.y + dy * start];
  return {
    x,
    y,
    x2: to.x,
    y2: to.y,
    labelX: x + along * (to.x - x),
    labelY: y + along * (to.y - y),
    angle: 90 + ((dx < 0 ? Math.PI - steepness : steepness) * 180) / Math.PI,
  };
}

/** A curve between two points of a vertical line; negative bulges are to the left. */
export function curve(x: number, ends: readonly [number, number], bulge: number): Curve {
  const [first, second] = ends;
  const control = x + 2 * bulge;
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * x + 2 * t * (1 - t) * control + t ** 2 * x,
    y: first + ((1 - t) * t + t ** 2) * (second - first),
  });
  return {
    points: Array.from({ length: 25 }, (_, step) => at(step / 24)),
    labelX: at(0.5).x,
    labelY: at(0.5).y,
  };
}

/** Factors from top to bottom, moved apart so that none overlap. */
export function apart<T extends { readonly y: number }>(factors: readonly T[], height: number): readonly T[] {
  const gap = 2.8 * FACTOR_RADIUS;
  const sorted = factors
    .map((factor, place) => ({ factor, place, y: factor.y }))
    .sort((a, b) => a.y - b.y || a.place - b.place);
  let least = FACTOR_RADIUS;
  for (const one of sorted) {
    one.y = Math.max(one.y, least);
    least = one.y + gap;
  }
  let most = height - FACTOR_RADIUS;
  for (const one of [...sorted].reverse()) {
    one.y = Math.min(one.y, most);
    most = one.y - gap;
  }
  return sorted.map(({ factor, y }) => ({ ...factor, y }));
}
