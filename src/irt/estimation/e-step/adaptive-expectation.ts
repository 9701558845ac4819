import { choleskyFactor, choleskyLogDeterminant, innerProduct } from "../../../numeric/linear-algebra/dense";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { ItemDerivatives, ItemValues } from "../../model/item-curves";
import type { LatentDistribution, LatentMoments } from "../../model/latent-distribution";
import type { LatentPoints } from "../../model/quadrature";
import { answerCurves, logitPowers } from "./answer-curves";
import type { OwnExpectation } from "./expectation";
import { addDistance, addItem, weighted } from "./own-derivatives";
import { type Placement, type ProductRule, productRule } from "./placed-points";

/** What is worked on for one pattern at a time. */
interface Scratch {
  /** By factor, by point. */
  readonly nodes: readonly Float64Array[];
  readonly joint: Float64Array;
  readonly powers: Float64Array;
  readonly shares: Float64Array;
  /** By item, by point. */
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

interface Totals {
  readonly items: readonly ItemDerivatives[];
  readonly information: boolean;
}

/**
 * The E-step with points of its own for each pattern, where its posterior distribution lies: Gauss-Hermite points around
 * its mode. They stay where they were placed while the parameters move, so that the gradient is that of the sum.
 *
 * @param placement of every pattern's points
 * @param points whose `perFactor` says how many there are
 * @see Naylor & Smith (1982), Applied Statistics, 31, 214-225; Rabe-Hesketh, Skrondal & Pickles (2005), Journal of
 *   Econometrics, 128, 301-323
 */
export function adaptiveExpectation(
  patterns: GroupPatterns,
  placement: Placement,
  points: LatentPoints,
): OwnExpectation {
  const rule = productRule(points.dimensions, points.perFactor ?? 1);
  const m = rule.dimensions;
  const table = (): Float64Array => new Float64Array(rule.points);
  const scratch: Scratch = {
    nodes: Array.from({ length: m }, table),
    shares: table(),
    joint: table(),
    powers: table(),
    low: patterns.columns.map(table),
    high: patterns.columns.map(table),
  };
  const factors = Array.from({ length: m }, (_, f) => f);
  return {
    points,
    axes: patterns.columns.map(() => ({ points: 0, dimensions: m, nodes: new Float64Array(0), factors })),
    expectOwn(items, latent, information) {
      const sums = emptyMoments(m);
      const totals = { items: items.map(emptyDerivatives), information };
      const logDensity = choleskyLogDeterminant(choleskyFactor(latent.precision, m)!, m) / 2;
      let logLikelihood = 0;
      let people = 0;
      for (let row = 0; row < patterns.rows; row++) {
        const weight = patterns.weight[row]!;
        const place = {
          mode: placement.modes.subarray(row * m, (row + 1) * m),
          spread: placement.spreads.subarray(row * m * m, (row + 1) * m * m),
        };
        placeNodes(rule, place, scratch.nodes);
        weigh(rule, { ...place, latent, logDensity }, scratch);
        const own = { row, columns: patterns.columns };
        const constant = multiplyAnswers(items, { ...own, place, rule }, scratch);
        logLikelihood += weight * (Math.log(share(scratch.joint, weight)) + constant);
        people += weight;
        addAnswers(items, { ...own, weight }, scratch, totals);
        addMoments(sums, scratch);
      }
      return { logLikelihood, items: totals.items, latent: { ...sums, people } };
    },
  };
}

/** Divides a weight in proportion to some values; returns what these added up to. */
function share(values: Float64Array, weight: number): number {
  let sum = 0;
  for (let q = 0; q < values.length; q++) sum += values[q]!;
  const scale = weight / sum;
  for (let q = 0; q < values.length; q++) values[q]! *= scale;
  return sum;
}

function emptyMoments(m: number): LatentMoments {
  return { people: 0, first: new Float64Array(m), second: new Float64Array(m * m) };
}

function emptyDerivatives({ slopes, intercepts }: ItemValues): ItemDerivatives {
  const size = slopes.length + intercepts.length;
  return { gradient: new Float64Array(size), information: new Float64Array(size * size) };
}

interface Place {
  readonly mode: Float64Array;
  readonly spread: Float64Array;
}

function placeNodes(
  { points, dimensions: m, nodes }: ProductRule,
  { mode, spread }: Place,
  into: readonly Float64Array[],
): void {
  for (let f = 0; f < m; f++) {
    const own = into[f]!.fill(mode[f]!);
    for (let g = 0; g <= f; g++) {
      const along = spread[f * m + g]!;
      for (let q = 0, at = g; q < points; q++, at += m) own[q]! += along * nodes[at]!;
    }
  }
}

/** The prior density at the points, times what each point stands for. */
function weigh(
  { points, dimensions: m, logWeights }: ProductRule,
  {
    spread,
    latent: { mean, precision },
    logDensity,
  }: Place & { latent: LatentDistribution; logDensity: number },
  { nodes, joint }: Scratch,
): void {
  let constant = logDensity;
  for (let f = 0; f < m; f++) constant += Math.log(spread[f * m + f]!);
  const centered = new Float64Array(m);
  for (let q = 0; q < points; q++) {
    for (let f = 0; f < m; f++) centered[f] = nodes[f]![q]! - mean[f]!;
    let form = 0;
    for (let f = 0; f < m; f++) {
      for (let g = 0; g < m; g++) form += centered[f]! * precision[f * m + g]! * centered[g]!;
    }
    joint[q] = Math.exp(logWeights[q]! + constant - form / 2);
  }
}

interface Own {
  readonly row: number;
  readonly columns: readonly Int16Array[];
}

/** Multiplies the answers' probabilities into the weights, but for a factor whose logarithm is returned. */
function multiplyAnswers(
  items: readonly ItemValues[],
  { row, columns, place, rule }: Own & { place: Place; rule: ProductRule },
  { powers, joint, low, high }: Scratch,
): number {
  let constant = 0;
  for (let j = 0; j < items.length; j++) {
    const category = columns[j]![row]!;
    if (category < 0) continue;
    const item = items[j]!;
    logitPowers(item, place, { axis: rule.axis, dimensions: rule.dimensions, into: powers });
    answerCurves(item.intercepts, category, { powers, joint, low: low[j]!, high: high[j]! });
    if (category > 0 && category < item.intercepts.length) {
      constant += Math.log(-Math.expm1(item.intercepts[category]! - item.intercepts[category - 1]!));
    }
  }
  return constant;
}

function addAnswers(
  items: readonly ItemValues[],
  { row, columns, weight }: Own & { weight: number },
  { nodes, joint, shares, low, high }: Scratch,
  { items: totals, information }: Totals,
): void {
  const at = { nodes, people: joint, shares, information };
  for (let j = 0; j < items.length; j++) {
    const category = columns[j]![row]!;
    if (category < 0) continue;
    addItem(items[j]!, category, { ...at, low: low[j]!, high: high[j]!, into: totals[j]! });
    addDistance(items[j]!, category, { weight, into: totals[j]! });
  }
}

function addMoments({ first, second }: LatentMoments, { nodes, joint, shares }: Scratch): void {
  const m = first.length;
  for (let f = 0; f < m; f++) {
    first[f]! += weighted(joint, nodes[f]!, shares);
    for (let g = 0; g < m; g++) second[f * m + g]! += innerProduct(shares, nodes[g]!);
  }
}
