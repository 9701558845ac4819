/** The plan of the studies of verdicts, written before any rule was tuned: populations whose truth is known. */

/**
 * Where the truth fits no model exactly: fifty minor factors that share a tenth of each item's variance (Tucker,
 * Koopman & Linn 1969), a trait of skewness 2, one whose lowest score 88 % of people have, or each factor's last item
 * loading .3 on the next factor too (no simple structure, though the number of factors is exact), or only the first
 * factor's last item loading .4 on the next.
 */
export type Truth =
  | "exact"
  | "minor factors"
  | "skewed"
  | "zero-inflated"
  | "cross-loadings"
  | "one cross-loading";

/** How items are answered: per cent who say yes (of items in turn .7, 1 and 1.4 times as many), or else. */
export type AnswerFormat = 2 | 5 | 10 | 20 | 30 | 50 | "five" | "continuous";

export interface Design {
  /** From 0; the first half is for tuning. */
  readonly id: number;
  readonly use: "tuning" | "rates";
  /** Items by factor. */
  readonly sizes: readonly number[];
  /** Least and most, evenly spaced over each factor's items. */
  readonly loadings: readonly [number, number];
  /** Of every two factors. */
  readonly correlation: number;
  readonly answers: AnswerFormat;
  readonly people: number;
  /** Log-normal weights of coefficient of variation .5 that have nothing to do with the answers. */
  readonly weights: boolean;
  /** Their number, or null; a twentieth of each factor's variance is theirs. */
  readonly clusters: 30 | 100 | null;
  readonly truth: Truth;
}

type Row = Omit<Design, "id" | "use" | "weights" | "clusters" | "truth"> &
  Partial<Pick<Design, "weights" | "clusters" | "truth">>;

/** Pairs of attributes are as nearly balanced as they can be, in each half. */
const TUNING: readonly Row[] = [
  { sizes: [4], loadings: [0.6, 0.8], correlation: 0, answers: 10, people: 1000, clusters: 30 },
  { sizes: [5], loadings: [0.4, 0.6], correlation: 0, answers: "continuous", people: 1000 },
  {
    sizes: [6],
    loadings: [0.6, 0.8],
    correlation: 0,
    answers: 50,
    people: 300,
    clusters: 30,
    truth: "zero-inflated",
  },
  { sizes: [8], loadings: [0.7, 0.9], correlation: 0, answers: 2, people: 12000, truth: "minor factors" },
  { sizes: [4], loadings: [0.5, 0.7], correlation: 0, answers: 20, people: 1000, truth: "skewed" },
  { sizes: [5], loadings: [0.7, 0.9], correlation: 0, answers: 50, people: 12000 },
  {
    sizes: [6],
    loadings: [0.4, 0.6],
    correlation: 0,
    answers: 10,
    people: 1000,
    clusters: 100,
    truth: "zero-inflated",
  },
  { sizes: [8], loadings: [0.6, 0.8], correlation: 0, answers: "five", people: 300, weights: true },
  { sizes: [3, 3], loadings: [0.7, 0.9], correlation: 0.7, answers: "five", people: 12000, clusters: 100 },
  { sizes: [4, 4], loadings: [0.7, 0.9], correlation: 0.3, answers: 50, people: 1000 },
  {
    sizes: [2, 4],
    loadings: [0.6, 0.8],
    correlation: 0.7,
    answers: "continuous",
    people: 1000,
    weights: true,
    truth: "skewed",
  },
  { sizes: [6, 3], loadings: [0.6, 0.8], correlation: 0.5, answers: 20, people: 1000 },
  { sizes: [8, 4], loadings: [0.7, 0.9], correlation: 0.5, answers: 10, people: 300, truth: "skewed" },
  { sizes: [5, 5], loadings: [0.5, 0.7], correlation: 0.5, answers: "five", people: 1000, clusters: 30 },
  { sizes: [3, 3], loadings: [0.4, 0.6], correlation: 0.3, answers: 2, people: 12000 },
  { sizes: [4, 4], loadings: [0.4, 0.6], correlation: 0.85, answers: 20, people: 300, clusters: 30 },
  {
    sizes: [2, 4],
    loadings: [0.5, 0.7],
    correlation: 0.85,
    answers: 10,
    people: 12000,
    weights: true,
    truth: "cross-loadings",
  },
  { sizes: [6, 3], loadings: [0.5, 0.7], correlation: 0.3, answers: 5, people: 300, truth: "zero-inflated" },
  { sizes: [8, 4], loadings: [0.6, 0.8], correlation: 0, answers: 5, people: 1000, truth: "minor factors" },
  { sizes: [5, 5], loadings: [0.5, 0.7], correlation: 0, answers: 50, people: 300 },
  { sizes: [3, 3, 3], loadings: [0.5, 0.7], correlation: 0.3, answers: "five", people: 1000 },
  { sizes: [2, 3, 4], loadings: [0.4, 0.6], correlation: 0.5, answers: 5, people: 300, weights: true },
  { sizes: [4, 4, 4], loadings: [0.6, 0.8], correlation: 0.85, answers: "continuous", people: 300 },
  { sizes: [5, 4, 3], loadings: [0.5, 0.7], correlation: 0.7, answers: 2, people: 1000, clusters: 100 },
  {
    sizes: [6, 6, 6],
    loadings: [0.5, 0.7],
    correlation: 0.3,
    answers: 20,
    people: 1000,
    weights: true,
    truth: "minor factors",
  },
  {
    sizes: [2, 4, 6],
    loadings: [0.7, 0.9],
    correlation: 0,
    answers: 20,
    people: 300,
    clusters: 30,
    truth: "cross-loadings",
  },
  {
    sizes: [3, 3, 3],
    loadings: [0.4, 0.6],
    correlation: 0.7,
    answers: 10,
    people: 1000,
    truth: "cross-loadings",
  },
  {
    sizes: [2, 3, 4],
    loadings: [0.5, 0.7],
    correlation: 0.5,
    answers: "continuous",
    people: 12000,
    truth: "zero-inflated",
  },
  { sizes: [4, 4, 4], loadings: [0.6, 0.8], correlation: 0.7, answers: 10, people: 12000 },
  { sizes: [5, 4, 3], loadings: [0.7, 0.9], correlation: 0, answers: 2, people: 1000, weights: true },
  {
    sizes: [6, 6, 6],
    loadings: [0.6, 0.8],
    correlation: 0.5,
    answers: 50,
    people: 1000,
    clusters: 100,
    truth: "minor factors",
  },
  { sizes: [2, 4, 6], loadings: [0.6, 0.8], correlation: 0, answers: "five", people: 12000, truth: "skewed" },
  { sizes: [3, 3, 3, 3, 3], loadings: [0.5, 0.7], correlation: 0, answers: 10, people: 300 },
  {
    sizes: [4, 4, 4, 4, 4],
    loadings: [0.7, 0.9],
    correlation: 0.3,
    answers: "continuous",
    people: 300,
    clusters: 100,
    truth: "cross-loadings",
  },
  {
    sizes: [2, 3, 3, 4, 4],
    loadings: [0.4, 0.6],
    correlation: 0.7,
    answers: "five",
    people: 300,
    truth: "minor factors",
  },
  { sizes: [3, 3, 3, 3, 3], loadings: [0.7, 0.9], correlation: 0.7, answers: 5, people: 1000 },
  {
    sizes: [3, 3, 3, 3, 3],
    loadings: [0.7, 0.9],
    correlation: 0.85,
    answers: "five",
    people: 1000,
    truth: "zero-inflated",
  },
  { sizes: [4, 4, 4, 4, 4], loadings: [0.6, 0.8], correlation: 0, answers: 20, people: 12000, clusters: 100 },
  {
    sizes: [2, 3, 3, 4, 4],
    loadings: [0.4, 0.6],
    correlation: 0.3,
    answers: 5,
    people: 12000,
    clusters: 30,
    truth: "skewed",
  },
  {
    sizes: [3, 3, 3, 3, 3],
    loadings: [0.6, 0.8],
    correlation: 0.5,
    answers: 2,
    people: 1000,
    truth: "cross-loadings",
  },
];

const RATES: readonly Row[] = [
  { sizes: [4], loadings: [0.4, 0.6], correlation: 0, answers: 20, people: 1000 },
  { sizes: [5], loadings: [0.6, 0.8], correlation: 0, answers: 2, people: 1000, truth: "zero-inflated" },
  { sizes: [6], loadings: [0.6, 0.8], correlation: 0, answers: "continuous", people: 300 },
  {
    sizes: [8],
    loadings: [0.6, 0.8],
    correlation: 0,
    answers: 2,
    people: 12000,
    clusters: 30,
    truth: "skewed",
  },
  { sizes: [4], loadings: [0.5, 0.7], correlation: 0, answers: 20, people: 12000 },
  { sizes: [5], loadings: [0.7, 0.9], correlation: 0, answers: "five", people: 1000, weights: true },
  {
    sizes: [6],
    loadings: [0.5, 0.7],
    correlation: 0,
    answers: 50,
    people: 1000,
    clusters: 100,
    truth: "minor factors",
  },
  {
    sizes: [8],
    loadings: [0.4, 0.6],
    correlation: 0,
    answers: 10,
    people: 300,
    weights: true,
    truth: "zero-inflated",
  },
  { sizes: [3, 3], loadings: [0.6, 0.8], correlation: 0, answers: 20, people: 300, truth: "skewed" },
  {
    sizes: [4, 4],
    loadings: [0.7, 0.9],
    correlation: 0.5,
    answers: "continuous",
    people: 1000,
    clusters: 100,
    truth: "skewed",
  },
  {
    sizes: [2, 4],
    loadings: [0.5, 0.7],
    correlation: 0.3,
    answers: "continuous",
    people: 1000,
    weights: true,
  },
  { sizes: [6, 3], loadings: [0.5, 0.7], correlation: 0.7, answers: "five", people: 300 },
  { sizes: [8, 4], loadings: [0.5, 0.7], correlation: 0.5, answers: 5, people: 300, truth: "zero-inflated" },
  { sizes: [5, 5], loadings: [0.7, 0.9], correlation: 0.7, answers: 50, people: 12000 },
  { sizes: [3, 3], loadings: [0.7, 0.9], correlation: 0, answers: 2, people: 1000, weights: true },
  { sizes: [4, 4], loadings: [0.6, 0.8], correlation: 0.85, answers: 10, people: 12000 },
  {
    sizes: [2, 4],
    loadings: [0.6, 0.8],
    correlation: 0.3,
    answers: "five",
    people: 12000,
    clusters: 30,
    truth: "minor factors",
  },
  { sizes: [6, 3], loadings: [0.7, 0.9], correlation: 0, answers: 10, people: 1000, truth: "minor factors" },
  {
    sizes: [8, 4],
    loadings: [0.4, 0.6],
    correlation: 0.3,
    answers: "five",
    people: 300,
    clusters: 100,
    truth: "cross-loadings",
  },
  { sizes: [5, 5], loadings: [0.4, 0.6], correlation: 0.7, answers: 5, people: 1000 },
  { sizes: [3, 3, 3], loadings: [0.7, 0.9], correlation: 0.3, answers: 5, people: 300, clusters: 30 },
  {
    sizes: [2, 3, 4],
    loadings: [0.7, 0.9],
    correlation: 0.7,
    answers: "five",
    people: 12000,
    truth: "zero-inflated",
  },
  { sizes: [4, 4, 4], loadings: [0.4, 0.6], correlation: 0.3, answers: 10, people: 1000, truth: "skewed" },
  { sizes: [5, 4, 3], loadings: [0.5, 0.7], correlation: 0, answers: 20, people: 12000, clusters: 100 },
  {
    sizes: [6, 6, 6],
    loadings: [0.7, 0.9],
    correlation: 0.85,
    answers: "continuous",
    people: 300,
    truth: "cross-loadings",
  },
  {
    sizes: [2, 4, 6],
    loadings: [0.6, 0.8],
    correlation: 0.7,
    answers: 20,
    people: 300,
    weights: true,
    truth: "minor factors",
  },
  { sizes: [3, 3, 3], loadings: [0.4, 0.6], correlation: 0.5, answers: 2, people: 12000 },
  {
    sizes: [2, 3, 4],
    loadings: [0.6, 0.8],
    correlation: 0.5,
    answers: 50,
    people: 1000,
    truth: "cross-loadings",
  },
  { sizes: [4, 4, 4], loadings: [0.6, 0.8], correlation: 0.5, answers: 10, people: 300, clusters: 100 },
  {
    sizes: [5, 4, 3],
    loadings: [0.5, 0.7],
    correlation: 0.85,
    answers: "five",
    people: 1000,
    truth: "skewed",
  },
  { sizes: [6, 6, 6], loadings: [0.5, 0.7], correlation: 0.7, answers: 10, people: 1000, clusters: 30 },
  { sizes: [2, 4, 6], loadings: [0.6, 0.8], correlation: 0.3, answers: 50, people: 1000 },
  {
    sizes: [3, 3, 3, 3, 3],
    loadings: [0.7, 0.9],
    correlation: 0.5,
    answers: 20,
    people: 1000,
    clusters: 30,
    truth: "zero-inflated",
  },
  { sizes: [4, 4, 4, 4, 4], loadings: [0.6, 0.8], correlation: 0.85, answers: "five", people: 1000 },
  { sizes: [2, 3, 3, 4, 4], loadings: [0.6, 0.8], correlation: 0.7, answers: 5, people: 1000, clusters: 100 },
  { sizes: [3, 3, 3, 3, 3], loadings: [0.7, 0.9], correlation: 0.3, answers: 10, people: 300 },
  {
    sizes: [3, 3, 3, 3, 3],
    loadings: [0.4, 0.6],
    correlation: 0.5,
    answers: "continuous",
    people: 12000,
    truth: "minor factors",
  },
  {
    sizes: [4, 4, 4, 4, 4],
    loadings: [0.5, 0.7],
    correlation: 0.3,
    answers: 2,
    people: 1000,
    truth: "cross-loadings",
  },
  {
    sizes: [2, 3, 3, 4, 4],
    loadings: [0.5, 0.7],
    correlation: 0,
    answers: 5,
    people: 12000,
    weights: true,
    truth: "cross-loadings",
  },
  { sizes: [3, 3, 3, 3, 3], loadings: [0.4, 0.6], correlation: 0, answers: 50, people: 300, clusters: 30 },
];

function designsOf(rows: readonly Row[], use: Design["use"], before: number): Design[] {
  return rows.map((row, k) => ({
    id: before + k,
    use,
    weights: false,
    clusters: null,
    truth: "exact",
    ...row,
  }));
}

/** Eighty designs, half for tuning rules, half for their rates; the halves have the same margins. */
export const DESIGNS: readonly Design[] = [
  ...designsOf(TUNING, "tuning", 0),
  ...designsOf(RATES, "rates", TUNING.length),
];
