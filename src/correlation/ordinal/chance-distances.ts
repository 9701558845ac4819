import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import { cellOf, type JointAnswers, type JointInfluence } from "./joint-tables";

/**
 * Draws of the distance between observed and expected shares of joint tables under normal latent answers, times the
 * number of people: each distinct row of answers moves the differences by its influence times a normal number whose
 * variance is its share of the people (the multiplier bootstrap; van der Vaart & Wellner 1996, section 2.9).
 *
 * @param influences by table
 * @returns a distance a draw, summed over the tables
 */
export function chanceDistances(
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

/** A table's distance where the rows of answers are off by so much. */
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

/** A row of each distinct list of answers, in an order that is theirs, and the share of the people who gave it. */
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
