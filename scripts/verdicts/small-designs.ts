/** Designs of 150 and 600 people with five categories or continuous answers, apart from `DESIGNS`. */
import { DESIGNS, type Design } from "./designs";

type Structure = Pick<Design, "use" | "sizes" | "loadings" | "correlation"> & Partial<Pick<Design, "truth">>;

const STRUCTURES: readonly Structure[] = [
  { use: "tuning", sizes: [8], loadings: [0.5, 0.7], correlation: 0 },
  { use: "tuning", sizes: [9], loadings: [0.4, 0.8], correlation: 0, truth: "minor factors" },
  { use: "tuning", sizes: [5, 5], loadings: [0.5, 0.7], correlation: 0.5 },
  { use: "tuning", sizes: [4, 4], loadings: [0.7, 0.9], correlation: 0.7 },
  { use: "tuning", sizes: [6, 6], loadings: [0.5, 0.7], correlation: 0.3, truth: "cross-loadings" },
  { use: "tuning", sizes: [4, 4, 4], loadings: [0.6, 0.8], correlation: 0.5 },
  { use: "tuning", sizes: [5, 4, 3], loadings: [0.5, 0.7], correlation: 0.3, truth: "minor factors" },
  { use: "tuning", sizes: [3, 3, 3, 3, 3], loadings: [0.6, 0.8], correlation: 0.3 },
  { use: "rates", sizes: [6], loadings: [0.4, 0.6], correlation: 0 },
  { use: "rates", sizes: [10], loadings: [0.5, 0.8], correlation: 0, truth: "minor factors" },
  { use: "rates", sizes: [4, 4], loadings: [0.6, 0.8], correlation: 0.5 },
  { use: "rates", sizes: [6, 6], loadings: [0.5, 0.7], correlation: 0.7 },
  { use: "rates", sizes: [5, 5], loadings: [0.4, 0.6], correlation: 0.3, truth: "cross-loadings" },
  { use: "rates", sizes: [4, 4, 4], loadings: [0.5, 0.7], correlation: 0.3 },
  { use: "rates", sizes: [5, 5, 5], loadings: [0.6, 0.8], correlation: 0.5, truth: "minor factors" },
  { use: "rates", sizes: [4, 4, 4, 4, 4], loadings: [0.6, 0.8], correlation: 0.3 },
];

/** Each structure twice: 150 people who answer in one format, and 600 in the other. */
export const SMALL_DESIGNS: readonly Design[] = STRUCTURES.flatMap((structure, k) =>
  ([150, 600] as const).map((people, half) => ({
    id: DESIGNS.length + 2 * k + half,
    weights: false,
    clusters: null,
    truth: "exact" as const,
    ...structure,
    people,
    answers: (k + half) % 2 === 0 ? ("five" as const) : ("continuous" as const),
  })),
);
