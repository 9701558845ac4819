import { type AnswerColumn, answerAt } from "./answer-columns";

/**
 * Longest run of identical answers by row over adjacent items (longstring; Johnson 2005, Journal of Research in Personality
 * 39, 103-129); 0 where nothing is answered. A missing answer ends a run; items are not reversed. Reference: R's `rle`.
 * @param columns items that share their answers, in file order
 */
export function longestRuns(columns: readonly AnswerColumn[]): Int32Array {
  const rows = columns[0]?.values.length ?? 0;
  const longest = new Int32Array(rows);
  const run = new Int32Array(rows);
  const before = new Float64Array(rows).fill(Number.NaN);
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const answer = answerAt(column, row);
      run[row] = Number.isNaN(answer) ? 0 : answer === before[row] ? run[row]! + 1 : 1;
      before[row] = answer;
      if (run[row]! > longest[row]!) longest[row] = run[row]!;
    }
  }
  return longest;
}
