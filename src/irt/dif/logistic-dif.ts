import type { PatternTable } from "../../data/answers/pattern-table";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { expm1 } from "../../numeric/elementary/expm1";
import { product } from "../../numeric/linear-algebra/dense";
import { independentColumns } from "../../numeric/linear-algebra/independent-columns";
import {
  type CumulativePoint,
  cumulativeFit,
  cumulativeScores,
} from "../../numeric/regression/cumulative-model";
import { movingColumns, type RegressionFit } from "../../numeric/regression/regression-fit";
import { influenceCovariance, refuseEmptyReplicates } from "../../survey/design/influence-covariance";
import { restrictionScale } from "../../survey/design/restriction-scale";
import { type ClusterLabels, sampleDesign } from "../../survey/design/sample-design";
import { needsSandwich } from "../estimation/information/sandwich";
import { placesOf } from "./comparable-items";
import type { DifData, LogisticTest } from "./dif-result";
import type { NoMatchedTest } from "./dif-tests";

type Tested = Omit<LogisticTest, "adjustedP">;

type Fit = RegressionFit<CumulativePoint>;

interface FittedDesign {
  readonly columns: readonly Float64Array[];
  readonly fit: Fit;
}

export interface LogisticDif {
  readonly uniform: Tested;
  readonly nonUniform: Tested;
  readonly both: Tested;
  readonly n: number;
}

/**
 * Logistic regression of an item on the score, then also on the group (uniform), then also on their product
 * (non-uniform); proportional odds for more than two categories. With design weights, strata or clusters the
 * likelihood ratios are divided by the mean design effect (Rao & Scott 1984).
 *
 * The logit is taken to be linear in the score. With few items it is not, and where groups differ in the trait the
 * non-uniform test then finds differences that are none (docs/simulation-dif.md): read it beside the likelihood ratio.
 * @see Swaminathan & Rogers (1990), Journal of Educational Measurement, 27, 361-370; Zumbo (1999); Nagelkerke (1991),
 *   Biometrika, 78, 691-692. Reference: R `glm` and `MASS::polr`.
 */
export function logisticDif(
  matched: MatchedGroups,
  table: PatternTable,
  labels?: ClusterLabels,
): LogisticDif | NoMatchedTest {
  if (matched.groups.length < 2 || matched.categories < 2) {
    return { reason: "few-people", groups: [] };
  }
  const fits: Fit[] = [];
  const designs = [0, 1, 2, 3].map((step) => designOf(matched, step));
  for (const columns of designs) {
    const whole = [new Float64Array(matched.cells.length).fill(1), ...columns];
    const dependent = independentColumns(whole).dependent.map(({ column }) => column - 1);
    if (dependent.length > 0) return reasonOf(matched, "no-spread", dependent);
    const fit = cumulativeFit({ ...matched, columns, link: "logit" });
    if ("direction" in fit) return reasonOf(matched, "separated", movingColumns(columns, fit.direction));
    fits.push(fit);
  }
  // R2 = (1 - exp(2 (l0 - l) / n)) / (1 - exp(2 l0 / n)), l0 the log-likelihood with intercepts only.
  const none = fits[0]!.point.logLikelihood;
  const nagelkerke = ({ point }: Fit): number =>
    expm1((2 * (none - point.logLikelihood)) / matched.n) / expm1((2 * none) / matched.n);
  const test = (from: number, to: number): Tested | null => {
    const [smaller, larger] = [fits[from]!, fits[to]!];
    const df = designs[to]!.length - designs[from]!.length;
    const scale = needsSandwich(table)
      ? designScale(matched, { table, labels }, { columns: designs[to]!, fit: larger, df })
      : 1;
    if (scale === null) return null;
    const difference = Math.max(0, 2 * (larger.point.logLikelihood - smaller.point.logLikelihood)) / scale;
    const r2Change = nagelkerke(larger) - nagelkerke(smaller);
    return { difference, df, p: chiSquareUpper(difference, df), r2Change };
  };
  const [uniform, nonUniform, both] = [test(1, 2), test(2, 3), test(1, 3)];
  if (uniform === null || nonUniform === null || both === null) {
    return { reason: "design", groups: [] };
  }
  return { uniform, nonUniform, both, n: matched.n };
}

/** From step 1 on the centered score; from step 2 on a dummy for every group but the first; at step 3 their products. */
function designOf({ cells, groups }: MatchedGroups, step: number): Float64Array[] {
  const middle = cells.reduce((sum, { score }) => sum + score, 0) / cells.length;
  const scores = Float64Array.from(cells, ({ score }) => score - middle);
  const dummies = groups
    .slice(1)
    .map((_, at) => Float64Array.from(cells, ({ group }) => Number(group === at + 1)));
  const products = dummies.map((dummy) => dummy.map((own, cell) => own * scores[cell]!));
  return [[scores], dummies, products].slice(0, step).flat();
}

function reasonOf(
  { groups }: MatchedGroups,
  reason: NoMatchedTest["reason"],
  columns: readonly number[],
): NoMatchedTest {
  const named = columns.filter((j) => j > 0).map((j) => groups[((j - 1) % (groups.length - 1)) + 1]!);
  return { reason, groups: [...new Set(named)] };
}

/** The mean design effect of the last `df` slopes; null where they do not vary. */
function designScale(
  matched: MatchedGroups,
  sample: { readonly table: PatternTable; readonly labels: ClusterLabels | undefined },
  { columns, fit, df }: FittedDesign & { readonly df: number },
): number | null {
  const size = fit.estimates.length;
  const robust = robustCovariance(matched, sample, { columns, fit });
  const restrictions = new Float64Array(df * size);
  for (let i = 0; i < df; i++) restrictions[i * size + columns.length - df + i] = 1;
  return restrictionScale({ restrictions, naive: fit.inverse, robust, size });
}

/** Binder's (1983) sandwich; without strata and clusters people are taken as drawn one by one. */
function robustCovariance(
  matched: MatchedGroups,
  { table, labels }: { table: PatternTable; labels: ClusterLabels | undefined },
  { columns, fit }: FittedDesign,
): Float64Array {
  const { cell, category, scale, categories, counts } = matched;
  const size = fit.estimates.length;
  const scores = cumulativeScores({ ...matched, columns, link: "logit" }, fit.estimates);
  const influences = product(scores, fit.inverse, { rows: counts.length, inner: size, columns: size });
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const drawn = { stratum: new Int32Array(table.rows), cluster: null, unitsIn: Float64Array.of(people) };
  const read = (row: number, into: Float64Array): void => {
    const from = (cell[row]! * categories + category[row]!) * size;
    for (let k = 0; k < size; k++) into[k] = influences[from + k]! / scale;
  };
  const included = Uint8Array.from(cell, (at) => Number(at >= 0));
  const design = sampleDesign(table, labels) ?? drawn;
  return refuseEmptyReplicates(
    influenceCovariance({ size, rows: table.rows, included, read }, table, design),
  );
}

/** People of several groups by sum score. */
export interface MatchedGroups {
  readonly groups: readonly string[];
  /** One for each group and sum of scores that has people. */
  readonly cells: readonly { readonly group: number; readonly score: number }[];
  /** cells x categories, row-major; weights scaled to add up to the people. */
  readonly counts: Float64Array;
  readonly categories: number;
  readonly n: number;
  /** Divisor that turns a sum of weights into a number of people. */
  readonly scale: number;
  /** By row: its cell, -1 if not used, and its category. */
  readonly cell: Int32Array;
  readonly category: Int32Array;
}

/**
 * The answers to an item of people matched by their sum score on the anchors and the item itself, categories scored 0,
 * 1, 2, ... Only people who answered all of these, in groups comparable in the item, are included. The item belongs to
 * the sum: without it groups that differ in the trait alone would seem to differ in the item (Holland & Thayer 1988, in
 * Test validity, 129-145).
 * @param withItem false: the sum is of the other anchors, for a method that corrects it in another way
 */
export function matchedGroups(
  { whole, levels, compared }: Pick<DifData, "whole" | "levels" | "compared">,
  item: number,
  anchors: readonly number[],
  { withItem = true }: { readonly withItem?: boolean | undefined } = {},
): MatchedGroups {
  const places = placesOf(whole, levels);
  const own = whole.columns[item]!;
  const others = anchors.filter((j) => j !== item).map((j) => whole.columns[j]!);
  const summed = withItem ? [...others, own] : others;
  const used = Array.from({ length: whole.rows }, (_, row) => row).filter((row) => {
    const place = places[row]!;
    const enters = place >= 0 && compared[item]![place]! && whole.weight[row]! > 0 && own[row]! >= 0;
    return enters && summed.every((column) => column[row]! >= 0);
  });
  const categories = distinct(used.map((row) => own[row]!));
  const groups = distinct(used.map((row) => places[row]!));
  const cell = new Int32Array(whole.rows).fill(-1);
  const category = new Int32Array(whole.rows).fill(-1);
  const known = new Map<string, number>();
  const cells: { group: number; score: number }[] = [];
  for (const row of used) {
    const group = groups.indexOf(places[row]!);
    const score = summed.reduce((sum, column) => sum + column[row]!, 0);
    const key = `${group} ${score}`;
    const at = known.get(key) ?? cells.length;
    if (at === cells.length) {
      known.set(key, at);
      cells.push({ group, score });
    }
    cell[row] = at;
    category[row] = categories.indexOf(own[row]!);
  }
  const n = used.reduce((sum, row) => sum + whole.count[row]!, 0);
  const scale = used.reduce((sum, row) => sum + whole.weight[row]!, 0) / n;
  const counts = new Float64Array(cells.length * categories.length);
  for (const row of used) {
    counts[cell[row]! * categories.length + category[row]!]! += whole.weight[row]! / scale;
  }
  const labels = groups.map((place) => levels[place]!.label);
  return { groups: labels, cells, counts, categories: categories.length, n, scale, cell, category };
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}
