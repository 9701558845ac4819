import { ItemwiseError } from "../../errors";
import { normalCdf } from "../../numeric/distributions/special";
import { lengthOf } from "../../numeric/elementary/length";
import { rootBetween } from "../../numeric/optimization/root";
import { sumBy } from "../../numeric/sums/sum";
import * as messages from "../messages";
import { type FittedIrt, groupShares } from "../model/fitted-irt";
import type { InformationResult } from "../model/irt-result";
import { modelLayout } from "../model/model-layout";
import { predictorInformation } from "./logit-information";
import { peak } from "./peak";

type Fitted = Pick<FittedIrt, "model" | "values" | "table" | "group">;

const LEVELS = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);
/** Limits of the area under a curve, and of the search for its peak. */
const AREA_END = 10;
const PEAK_END = 6;
/** Parts of Simpson's rule in each of the three areas. */
const PARTS = 400;
/** Information per variance at which reliability, I / (I + 1), is .70. */
const RELIABLE = 7 / 3;

/**
 * Information about each factor by level: test and item information with the conditional standard error, the level of
 * the peak, the shares of the area under the curve below, within and above one standard deviation of the mean, and the
 * levels where reliability is .70 or more with the share of people there.
 * @see Samejima (1969); Reckase & McKinley (1991); Thissen (2000) for reliability at a level. Checked against mirt
 *   1.45.1's `testinfo` and against integrals in R (scripts/reference/irt-scores.R).
 */
export function informationCurves(fitted: Fitted): InformationResult {
  const { items } = modelLayout(fitted.model, 0);
  const factors = fitted.model.factors.map((factor, f): InformationResult["factors"][number] => {
    const information = factorInformation(fitted, f);
    const { mean, deviation } = information;
    const own = items.flatMap((item, j) => (item.factors.includes(f) ? [j] : []));
    const curves = information.items(LEVELS);
    const test = LEVELS.map((_, q) => own.reduce((sum, j) => sum + curves[j]![q]!, 0));
    const reliable = reliableLevels(information);
    const below = peopleBelow(fitted, f);
    const top = peak(information.test, [mean - PEAK_END * deviation, mean + PEAK_END * deviation]);
    return {
      factor,
      test,
      standardError: test.map((value) => (value > 0 ? 1 / Math.sqrt(value) : null)),
      items: own.map((j) => ({ id: fitted.model.items[j]!.id, information: Array.from(curves[j]!) })),
      peak: top,
      peakReliability: top[1] / (top[1] + 1 / deviation ** 2),
      peakBelow: below(top[0]),
      share: shares(information),
      peakWithinOneSd: Math.abs(top[0] - mean) <= deviation,
      reliable,
      shareReliable: reliable.reduce((share, [low, high]) => share + (below(high) - below(low)), 0),
    };
  });
  return { theta: LEVELS, factors };
}

function shares({ mean, deviation, test }: FactorInformation): {
  below: number;
  within: number;
  above: number;
} {
  const ends = [-AREA_END, -1, 1, AREA_END].map((level) => mean + level * deviation);
  const [below, within, above] = [0, 1, 2].map((k) => area(test, [ends[k]!, ends[k + 1]!])) as [
    number,
    number,
    number,
  ];
  const all = below + within + above;
  if (!(all > 0)) return { below: 0, within: 0, above: 0 };
  return { below: below / all, within: within / all, above: above / all };
}

function area(curve: (level: number) => number, [low, high]: readonly [number, number]): number {
  const step = (high - low) / PARTS;
  let sum = curve(low) + curve(high);
  for (let k = 1; k < PARTS; k++) sum += (k % 2 === 0 ? 2 : 4) * curve(low + k * step);
  return (sum * step) / 3;
}

type Levels = InformationResult["factors"][number]["reliable"];

function reliableLevels({ mean, deviation, test }: FactorInformation): Levels {
  const enough = RELIABLE / deviation ** 2;
  const excess = (level: number): number => test(level) - enough;
  const ends = [mean - AREA_END * deviation, mean + AREA_END * deviation] as const;
  const edges = [ends[0], ...roots(excess, ends), ends[1]];
  return edges
    .slice(1)
    .map((high, k) => [edges[k]!, high] as const)
    .filter(([low, high]) => excess((low + high) / 2) >= 0);
}

/** Share of people below a level, from the normal distributions of the groups. */
function peopleBelow(fitted: Fitted, factor: number): (level: number) => number {
  const weights = groupShares(fitted);
  const m = fitted.model.factors.length;
  const groups = fitted.model.groups.map((_, group) => {
    const { means, covariances } = modelLayout(fitted.model, group);
    return {
      mean: fitted.values[means[factor]!]!,
      deviation: Math.sqrt(fitted.values[covariances[factor * m + factor]!]!),
    };
  });
  return (level) =>
    sumBy(groups, (own, group) => weights[group]! * normalCdf((level - own.mean) / own.deviation));
}

const STEPS = 800;

/** Levels where a smooth function changes its sign. */
function roots(curve: (level: number) => number, [low, high]: readonly [number, number]): number[] {
  const step = (high - low) / STEPS;
  const found: number[] = [];
  let before = curve(low);
  for (let k = 1; k <= STEPS; k++) {
    const here = curve(low + k * step);
    if (before >= 0 !== here >= 0) found.push(crossing(curve, low + (k - 1) * step, low + k * step));
    before = here;
  }
  return found;
}

function crossing(curve: (level: number) => number, low: number, high: number): number {
  return rootBetween(curve, curve(high) >= 0 ? [low, high] : [high, low]).x;
}

/** The information about one factor along its axis, the other factors at their means in the first group. */
export interface FactorInformation {
  readonly mean: number;
  readonly deviation: number;
  /** By item of the model, one number for each level of the factor. */
  readonly items: (levels: readonly number[]) => Float64Array[];
  readonly test: (level: number) => number;
}

export function factorInformation(
  fitted: Pick<FittedIrt, "model" | "values">,
  factor: number,
): FactorInformation {
  const { model, values } = fitted;
  const { means, covariances } = modelLayout(model, 0);
  const mean = values[means[factor]!]!;
  const along = informationAlong(fitted, { direction: model.factors.map((_, f) => (f === factor ? 1 : 0)) });
  return {
    mean,
    deviation: Math.sqrt(values[covariances[factor * means.length + factor]!]!),
    items: (levels) => along.items(levels.map((level) => level - mean)),
    test: (level) => along.test(level - mean),
  };
}

interface InformationLine {
  /** Of the line, by factor, of any length; where there is one factor it may be left out. */
  readonly direction?: readonly number[] | undefined;
  /** A point of the line, by factor. @default the group's means */
  readonly through?: readonly number[] | undefined;
  /** Index of the group. @default 0 */
  readonly group?: number | undefined;
}

/** Information at places of a line: distances from the point that it goes through. */
interface InformationAlong {
  readonly items: (places: readonly number[]) => Float64Array[];
  readonly test: (place: number) => number;
}

/**
 * Fisher's information of the items along a line in the space of the factors: an item's is the squared slope along it
 * times the information about its predictor.
 * @throws ItemwiseError "bad-direction" for an invalid direction
 * @see Reckase & McKinley (1991), Applied Psychological Measurement, 15, 361-373; Samejima (1969). Checked against mirt
 *   1.45.1's `testinfo`.
 */
export function informationAlong(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  { direction, through, group = 0 }: InformationLine = {},
): InformationAlong {
  const { items, means } = modelLayout(model, group);
  const unit = unitVector(direction ?? (means.length === 1 ? [1] : []), means.length);
  const start = through ?? Array.from(means, (row) => values[row]!);
  const lines = items.map(({ factors, slopes, intercepts, curve }) => {
    const on = (point: readonly number[]): number =>
      slopes.reduce((sum, row, s) => sum + values[row]! * point[factors[s]!]!, 0);
    return {
      slope: on(unit),
      logit: on(start),
      information: predictorInformation({
        curve,
        intercepts: Float64Array.from(intercepts, (row) => values[row]!),
      }),
    };
  });
  const at = ({ slope, logit, information }: (typeof lines)[number], place: number): number =>
    slope === 0 ? 0 : slope ** 2 * information(logit + slope * place);
  return {
    items: (places) => lines.map((line) => Float64Array.from(places, (place) => at(line, place))),
    test: (place) => lines.reduce((sum, line) => sum + at(line, place), 0),
  };
}

function unitVector(direction: readonly number[], factors: number): number[] {
  const length = lengthOf(direction);
  if (direction.length === factors && length > 0 && Number.isFinite(length)) {
    return direction.map((value) => value / length);
  }
  throw new ItemwiseError(
    "bad-direction",
    () => messages.badDirection({ direction: direction.map(String) }),
    {
      hint: () => messages.badDirectionHint({ factors }),
    },
  );
}
