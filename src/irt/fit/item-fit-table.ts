/** People by sum score and by an item's category: cells are rows x categories, row-major. */
export interface ScoreTable {
  readonly categories: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/**
 * An item's table of observed and expected answers at every sum score but the lowest and the highest, at which no answer
 * is free. Expected: the people at a score times the model's probability of the category given the score, from the
 * distribution of the other items' sum at every point.
 *
 * @param joint probability of the item's category with the other items' sum (`restScoreTables`)
 * @param people observed number by sum score and category
 * @see Orlando & Thissen (2000), Applied Psychological Measurement, 24, 50-64, equation 10; Kang & Chen (2008), Journal of
 *   Educational Measurement, 45, 391-406
 */
export function scoreTable(joint: Float64Array, categories: number, people: Float64Array): ScoreTable {
  const highestOther = joint.length / categories - 1;
  const highest = highestOther + categories - 1;
  const observed = people.slice(categories, highest * categories);
  const expected = new Float64Array(observed.length);
  for (let score = 1; score < highest; score++) {
    const at = (score - 1) * categories;
    let total = 0;
    let n = 0;
    for (let k = 0; k < categories; k++) {
      n += observed[at + k]!;
      const rest = score - k;
      if (rest < 0 || rest > highestOther) continue;
      expected[at + k] = joint[k * (highestOther + 1) + rest]!;
      total += expected[at + k]!;
    }
    for (let k = 0; k < categories; k++) expected[at + k]! *= n / total;
  }
  return { categories, observed, expected };
}
