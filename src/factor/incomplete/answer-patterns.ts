import { itemScores } from "../../data/transform/item-scores";
import { mirrorUpper } from "../../numeric/linear-algebra/dense";
import { remember } from "../../numeric/workers/remember";
import type { AnswerPattern, AnswerPatterns } from "../moments/group-moments";
import type { GroupTable } from "../moments/group-tables";

/** Scores of the items by row of a group's table, NaN where missing; cached. */
export const groupScores = remember(({ table }: GroupTable) =>
  table.items.map((_, index) => itemScores(table, index)),
);

/** Sorts a group's rows by the items answered, in order of their first row. */
export function answerPatterns(group: GroupTable): AnswerPatterns {
  const { table } = group;
  const scores = groupScores(group);
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = scores.map((column) => (Number.isNaN(column[row]!) ? "0" : "1")).join("");
    if (!(table.weight[row]! > 0) || !key.includes("1")) continue;
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
  }
  let total = 0;
  for (const rows of rowsOf.values()) for (const row of rows) total += table.weight[row]!;
  const patterns = [...rowsOf].map(([key, rows]) =>
    patternOf(
      Int32Array.from([...key].flatMap((flag, j) => (flag === "1" ? [j] : []))),
      Int32Array.from(rows),
      { scores, weight: table.weight, total },
    ),
  );
  return { items: scores.length, total, patterns };
}

function patternOf(
  answered: Int32Array,
  rows: Int32Array,
  {
    scores,
    weight,
    total,
  }: { readonly scores: readonly Float64Array[]; readonly weight: Float64Array; readonly total: number },
): AnswerPattern {
  const q = answered.length;
  const own = rows.reduce((sum, row) => sum + weight[row]!, 0);
  // The first row's scores are subtracted before summing, so that a large constant changes nothing.
  const means = Float64Array.from(answered, (j) => {
    const origin = scores[j]![rows[0]!]!;
    return origin + rows.reduce((sum, row) => sum + weight[row]! * (scores[j]![row]! - origin), 0) / own;
  });
  const scatter = new Float64Array(q * q);
  const deviations = new Float64Array(q);
  for (const row of rows) {
    for (let a = 0; a < q; a++) deviations[a] = scores[answered[a]!]![row]! - means[a]!;
    const part = weight[row]! / own;
    for (let a = 0; a < q; a++)
      for (let b = a; b < q; b++) scatter[a * q + b]! += part * deviations[a]! * deviations[b]!;
  }
  mirrorUpper(scatter, q);
  return { answered, rows, share: own / total, means, scatter };
}
