import { type AnswerColumn, answerAt } from "./answer-columns";

/** Minimum number of scales: over two, one person's correlation is 1 or -1. */
export const MIN_SCALES = 5;

/**
 * Even-odd consistency by row: the correlation over scales between the means of odd and even items, corrected by
 * Spearman-Brown and no lower than -1 (Johnson 2005, Journal of Research in Personality 39, 103-129; Curran 2016, Journal of
 * Experimental Social Psychology 66, 4-19). Reverse-keyed items are reversed, and answers taken as shares of their range, so
 * that scales with different numbers of answers are comparable.
 * @param scales ordinal items by scale, in file order, two or more each
 * @returns NaN where fewer than five scales have answers to both halves, or where one half does not vary
 */
export function evenOdd(scales: readonly (readonly AnswerColumn[])[]): Float64Array {
  const rows = scales[0]?.[0]?.values.length ?? 0;
  const halves = scales.map((scale) => [0, 1].map((half) => scale.filter((_, k) => k % 2 === half)));
  const odd = new Float64Array(scales.length);
  const even = new Float64Array(scales.length);
  return Float64Array.from({ length: rows }, (_, row) => {
    let answered = 0;
    for (const [first, second] of halves) {
      odd[answered] = meanShare(first ?? [], row);
      even[answered] = meanShare(second ?? [], row);
      if (!Number.isNaN(odd[answered]! + even[answered]!)) answered++;
    }
    if (answered < MIN_SCALES) return Number.NaN;
    const r = correlation(odd.subarray(0, answered), even.subarray(0, answered));
    return Number.isNaN(r) ? r : r <= -1 / 3 ? -1 : (2 * r) / (1 + r);
  });
}

/** Mean of a row's answers to some items, reversed where reverse-keyed, as shares of the items' ranges. */
function meanShare(columns: readonly AnswerColumn[], row: number): number {
  let sum = 0;
  let answers = 0;
  for (const column of columns) {
    const code = answerAt(column, row);
    if (Number.isNaN(code)) continue;
    const { categories, reverse } = column.item;
    const lowest = categories[0]?.code ?? 0;
    const share = (code - lowest) / ((categories.at(-1)?.code ?? 1) - lowest);
    sum += reverse ? 1 - share : share;
    answers++;
  }
  return sum / answers;
}

/** NaN where one of them does not vary, up to rounding. */
function correlation(x: Float64Array, y: Float64Array): number {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [centerX, centerY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let k = 0; k < x.length; k++) {
    xx += (x[k]! - centerX) ** 2;
    yy += (y[k]! - centerY) ** 2;
    xy += (x[k]! - centerX) * (y[k]! - centerY);
  }
  return xx < 1e-20 || yy < 1e-20 ? Number.NaN : xy / Math.sqrt(xx * yy);
}
