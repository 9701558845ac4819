import { normalQuantile } from "../../numeric/distributions/special";

/** A respondent whose test has ended. */
export interface Tested {
  readonly weight: number;
  /** What the score is compared with. */
  readonly level: number;
  /** Score of all items. */
  readonly full: number;
  readonly estimate: number;
  readonly error: number;
  readonly items: number;
}

/** Means over the respondents of some levels. */
export interface AdaptiveLevels {
  /** Ends of the levels; null without one. */
  readonly from: number | null;
  readonly to: number | null;
  readonly people: number;
  /** Mean number of items, and mean standard error of the scores. */
  readonly items: number;
  readonly error: number;
  /** Mean and root mean square of the scores less the levels. */
  readonly bias: number;
  readonly rmse: number;
  /** Share of 95 % intervals (score plus or minus 1.96 standard errors) that include the level; null where it is not known. */
  readonly coverage: number | null;
}

/** Levels with fewer people are joined with those next to them, towards the middle. */
const MIN_PEOPLE = 10;
/** In standard deviations. */
const EDGES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

export function levelRow(
  tested: readonly Tested[],
  isTrue: boolean,
  [from, to]: readonly [number | null, number | null],
): AdaptiveLevels {
  const reach = normalQuantile(0.975);
  const total = tested.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (one: Tested) => number): number =>
    tested.reduce((sum, one) => sum + one.weight * of(one), 0) / total;
  return {
    from,
    to,
    people: tested.length,
    items: mean(({ items }) => items),
    error: mean(({ error }) => error),
    bias: mean(({ estimate, level }) => estimate - level),
    rmse: Math.sqrt(mean(({ estimate, level }) => (estimate - level) ** 2)),
    coverage: isTrue
      ? mean(({ estimate, level, error }) => (Math.abs(estimate - level) <= reach * error ? 1 : 0))
      : null,
  };
}

/** Rows of half a standard deviation, from low to high. */
export function levelRows(
  tested: readonly Tested[],
  isTrue: boolean,
  { mean, deviation }: { readonly mean: number; readonly deviation: number },
): AdaptiveLevels[] {
  let edges = EDGES.map((edge) => mean + edge * deviation);
  const within = (from: number | null, to: number | null): Tested[] =>
    tested.filter(({ level }) => (from === null || level >= from) && (to === null || level < to));
  for (;;) {
    const ends = [
      ...edges.map((to, k) => [edges[k - 1] ?? null, to] as const),
      [edges.at(-1) ?? null, null] as const,
    ];
    const rows = ends.map(([from, to]) => within(from, to));
    const small = rows.findIndex((row) => row.length < MIN_PEOPLE);
    if (small < 0 || edges.length === 0)
      return rows.map((row, k) => levelRow(row, isTrue, ends[k] ?? [null, null]));
    // The edge towards the middle goes.
    const edge = small <= edges.length / 2 ? small : small - 1;
    edges = edges.filter((_, k) => k !== Math.min(edge, edges.length - 1));
  }
}

/** Of the scores with something else. */
export function weightedCorrelation(tested: readonly Tested[], of: (one: Tested) => number): number | null {
  const finite = tested.filter((one) => Number.isFinite(of(one)));
  const total = finite.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (value: (one: Tested) => number): number =>
    finite.reduce((sum, one) => sum + one.weight * value(one), 0) / total;
  const [x, y] = [mean(({ estimate }) => estimate), mean(of)];
  const [sxx, syy, sxy] = [
    mean(({ estimate }) => (estimate - x) ** 2),
    mean((one) => (of(one) - y) ** 2),
    mean((one) => (one.estimate - x) * (of(one) - y)),
  ];
  return sxx > 0 && syy > 0 ? sxy / Math.sqrt(sxx * syy) : null;
}
