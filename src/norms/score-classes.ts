/** Scores joined so that no class has few people. */
export interface ScoreClass {
  readonly low: number;
  readonly high: number;
}

/** More distinct scores are joined until each class has a hundredth of the people. */
const MAX_SCORES = 200;

/**
 * Neighboring scores joined until every class has enough people in each division: a class filled by one level of a
 * grouping would disclose who is in it, by the difference of everybody and the other levels.
 * @param scores by row, NaN where missing
 * @param divisions people by row, one list per level (and one for everybody); empty levels do not count
 * @param least people of a class in each; 0 and 1 join only scores that nobody has
 * @returns classes ascending, covering all observed scores; one class where no cut leaves enough
 */
export function scoreClasses(
  scores: Float64Array,
  divisions: readonly Float64Array[],
  least: number,
): readonly ScoreClass[] {
  const values = [...new Set(scores)].filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  if (values.length === 0) return [];
  const place = new Map(values.map((value, at) => [value, at]));
  const counts = divisions.map((own) => {
    const people = new Float64Array(values.length);
    scores.forEach((score, row) => {
      const at = place.get(score);
      if (at !== undefined) people[at]! += own[row]!;
    });
    return people;
  });
  const filled = counts.filter((people) => people.some((count) => count > 0));
  const needed = filled.map((people) => {
    const all = people.reduce((sum, count) => sum + count, 0);
    return Math.max(least, values.length > MAX_SCORES ? all / 100 : 1e-9);
  });
  const isEnough = (from: number, to: number): boolean =>
    filled.every(
      (people, at) => people.subarray(from, to).reduce((sum, count) => sum + count, 0) >= needed[at]!,
    );
  const starts: number[] = [];
  for (let from = 0, to = 1; to <= values.length; to++) {
    if (!isEnough(from, to)) continue;
    starts.push(from);
    from = to;
  }
  if (starts.length === 0) starts.push(0);
  // The remainder at the upper end belongs to the last class.
  return starts.map((from, at) => ({
    low: values[at === 0 ? 0 : from]!,
    high: values[(starts[at + 1] ?? values.length) - 1]!,
  }));
}

/** The index of a score's class; -1 for none. */
export function classOf(classes: readonly ScoreClass[], score: number): number {
  return classes.findIndex(({ low, high }) => score >= low && score <= high);
}
