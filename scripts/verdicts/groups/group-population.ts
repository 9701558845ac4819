/** The population of a design of groups: what is true of the people whom samples are drawn from. */
import { normalPdf } from "../../../src/numeric/distributions/special";
import { createRandom } from "../../../src/numeric/random/random";
import { skewedTrait } from "../trait-shape";
import type { GroupDesign } from "./group-designs";

export interface ItemCurve {
  readonly slope: number;
  readonly intercept: number;
}

export interface GroupOfPeople {
  readonly label: string;
  readonly people: number;
  readonly mean: number;
  readonly sd: number;
  /** By item. */
  readonly curves: readonly ItemCurve[];
}

export interface GroupPopulation {
  readonly items: readonly string[];
  readonly groups: readonly GroupOfPeople[];
  /** Trait of mean 0 and variance 1 of a normal variable. */
  readonly shape: (normal: number) => number;
  /** By item and group: whether the item differs there. */
  readonly differs: readonly (readonly boolean[])[];
}

const ITEMS = 9;
const SLOPES = [1.3, 2.2] as const;
const SHARES = { rare: [0.05, 0.08], common: [0.4, 0.6] } as const;
const CHANGED: Readonly<Record<GroupDesign["items"], readonly number[]>> = { 0: [], 1: [4], 3: [1, 4, 7] };
const MEAN_SPREAD = 0.4;
const SDS = [0.8, 1.2] as const;
const MIXED = [300, 1000] as const;
/** Populations have their own stream of random numbers. */
const POPULATION_SEED = 15;

const STEP = 0.05;
const NORMAL = Array.from({ length: 321 }, (_, k) => STEP * (k - 160));

/** Points of a normal variable with their weights, for expectations. */
export const NORMAL_POINTS: readonly { readonly z: number; readonly weight: number }[] = NORMAL.map((z) => ({
  z,
  weight: STEP * normalPdf(z),
}));

export function groupPopulation(design: GroupDesign): GroupPopulation {
  const shape = design.skewed ? skewedTrait() : (normal: number) => normal;
  const random = createRandom(POPULATION_SEED, design.id);
  const common = Array.from({ length: ITEMS }, (_, j): ItemCurve => {
    const slope = between(SLOPES, ((4 * j) % ITEMS) / (ITEMS - 1));
    const share = between(SHARES[design.answers], ((2 * j) % ITEMS) / (ITEMS - 1));
    return { slope, intercept: interceptOf(share, slope, shape) };
  });
  const affected = affectedGroups(design);
  const changed = CHANGED[design.items];
  const groups = Array.from({ length: design.groups }, (_, g): GroupOfPeople => {
    const mean = MEAN_SPREAD * random.normal();
    const sd = between(SDS, random.uniform());
    const place = affected.indexOf(g);
    const curves = common.map((curve, j) =>
      place >= 0 && changed.includes(j) ? changedCurve(curve, design, place) : curve,
    );
    return { label: `g${g + 1}`, people: peopleOf(design, g), mean, sd, curves };
  });
  return {
    items: common.map((_, j) => `i${j + 1}`),
    groups,
    shape,
    differs: common.map((_, j) => groups.map((_, g) => changed.includes(j) && affected.includes(g))),
  };
}

function affectedGroups({ groups, where, items }: GroupDesign): number[] {
  if (items === 0) return [];
  if (where === "one") return [Math.floor(groups / 2)];
  return Array.from({ length: groups / 2 }, (_, k) => 2 * k);
}

function changedCurve(
  { slope, intercept }: ItemCurve,
  { change, signs }: GroupDesign,
  place: number,
): ItemCurve {
  if (change === null) return { slope, intercept };
  if ("slopes" in change) return { slope: change.slopes * slope, intercept };
  const sign = signs === "both" && place % 2 === 1 ? -1 : 1;
  return { slope, intercept: intercept + sign * change.shift };
}

function peopleOf({ people, groups }: GroupDesign, g: number): number {
  return people === "mixed" ? Math.round(between(MIXED, ((5 * g) % groups) / (groups - 1))) : people;
}

function between([low, high]: readonly [number, number], part: number): number {
  return low + (high - low) * part;
}

/** Share of yes at a logit. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The intercept with which so large a share says yes where the trait has mean 0 and variance 1; by bisection. */
function interceptOf(share: number, slope: number, shape: (normal: number) => number): number {
  let [low, high] = [-20, 20];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const found = NORMAL_POINTS.reduce(
      (sum, { z, weight }) => sum + weight * logistic(slope * shape(z) + middle),
      0,
    );
    if (found < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
