/** Most categories of an item, without codes for no answer. */
export const MAX_CATEGORIES = 11;
/** Customary codes for "no answer" in questionnaires. */
const CUSTOMARY: ReadonlySet<number> = new Set(
  [6, 7, 8, 9, 66, 77, 88, 96, 97, 98, 99, 666, 777, 888, 996, 997, 998, 999, 8888, 9999, 99999]
    .flatMap((code) => [code, -code])
    .concat([-1, -2, -3, -4, -5]),
);
export const isCustomary = (code: number): boolean => CUSTOMARY.has(code);
/** Distance beyond the other codes, as a share of their range. */
const MIN_DISTANCE = 0.3;

/**
 * Separates codes for "no answer" from answers: customary codes (8, 9, 88, 98, 99, 888, 999, -1, -9 and the like) far outside
 * the rest: at least two, and more than 30 % of the range of the others, above the highest other code; or below zero where
 * the others are not (unless the scale is symmetric: -2 to 2). Codes with equal steps (2, 4, 6, 8)
 * are answers.
 * @returns both lists ascending; every code is an answer where none would be left
 */
export function proposeMissing(codes: readonly number[]): { answers: number[]; missing: number[] } {
  const sorted = [...codes].sort((a, b) => a - b);
  const answers = [...sorted];
  const low = answers.find((code) => code >= 0) ?? 0;
  for (let kept = answers.length - 1; kept > 1; kept--) {
    if (!answers.slice(kept).every((code) => CUSTOMARY.has(code))) break;
    const high = answers[kept - 1]!;
    const gap = answers[kept]! - high;
    if (gap >= 2 && gap > MIN_DISTANCE * (high - low) && !areSteps(answers)) {
      answers.length = kept;
      break;
    }
  }
  const high = answers.at(-1)!;
  while (
    answers.length > 1 &&
    answers[0]! < 0 &&
    answers[0]! !== -high &&
    high >= 0 &&
    CUSTOMARY.has(answers[0]!)
  ) {
    answers.shift();
  }
  const isAnswer = new Set(answers);
  return { answers, missing: sorted.filter((code) => !isAnswer.has(code)) };
}

/** Whether more than three codes follow each other by the same distance. */
const areSteps = (codes: readonly number[]): boolean =>
  codes.length > 3 && codes.every((code, at) => at < 2 || code - codes[at - 1]! === codes[1]! - codes[0]!);
