import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import { cellOf, type JointAnswers, type JointInfluence } from "./joint-tables";

/**
 * Draws from the null distribution of n times the distance between observed and expected shares of joint tables: each
 * distinct row of answers moves the differences by its influence times a normal variate whose variance is the row's
 * share of the people (multiplier bootstrap; van der Vaart & Wellner 1996, section 2.9).
 * @returns one distance per draw, summed over the tables
 */
export function nullDistances(
  sample: JointAnswers,
  influences: readonly JointInfluence[],
  { random, replicates }: { readonly random: Random; readonly replicates: number },
): number[] {
  const { shares, rows } = distinctRows(sample);
  const deviations = shares.map(Math.sqrt);
  const moved = new Float64Array(rows.length);
  const tables = influences.map((one) => tableDistance(sample, one, rows));
  return Array.from({ length: replicates }, () => {
    for (let k = 0; k < moved.length; k++) moved[k] = deviations[k]! * random.normal();
    return tables.reduce((sum, distanceOf) => sum + distanceOf(moved), 0);
  });
}

/** A table's distance at given deviations of the rows of answers. */
function tableDistance(
  sample: JointAnswers,
  { items, counts, effects, cells }: JointInfluence,
  rows: readonly number[],
): (moved: Float64Array) => number {
  const place = Int32Array.from(rows, (row) => cellOf(sample, items, row));
  const [only] = effects;
  if (only !== undefined && effects.length === 1) {
    const effect = Float64Array.from(place, (cell) => only[cell]!);
    return (moved) => cells * innerProduct(effect, moved) ** 2;
  }
  const inCell = new Float64Array(counts.length);
  return (moved) => {
    inCell.fill(0);
    for (let k = 0; k < moved.length; k++) inCell[place[k]!]! += moved[k]!;
    return effects.reduce((sum, effect) => sum + cells * innerProduct(effect, inCell) ** 2, 0);
  };
}

/** One row per distinct answer pattern, sorted, and its share of the people. */
function distinctRows({ answers, weights }: JointAnswers): { rows: number[]; shares: Float64Array } {
  const found = new Map<string, { readonly row: number; weight: number }>();
  let total = 0;
  const length = answers[0]?.length ?? 0;
  for (let row = 0; row < length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    if (weight === 0) continue;
    total += weight;
    const key = String.fromCharCode(...answers.map((of) => of[row]!));
    const known = found.get(key);
    if (known === undefined) found.set(key, { row, weight });
    else known.weight += weight;
  }
  const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, own]) => own);
  return {
    rows: sorted.map(({ row }) => row),
    shares: Float64Array.from(sorted, ({ weight }) => weight / total),
  };
}
