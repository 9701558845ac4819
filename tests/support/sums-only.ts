import type { scoreColumns } from "../../src/questions/score-columns";

/** Sums of a file's own codes, without any model. */
export const SUMS_ONLY: Parameters<typeof scoreColumns>[1] = {
  kinds: ["sum"],
  categories: "declared",
  factorAnalysis: {
    factors: 1,
    extraction: "minres",
    rotated: { rotation: "oblimin", settings: {}, target: null },
    correlation: "auto",
    seed: 1,
  },
  confirmatory: null,
  fitted: () => {
    throw new Error("no model");
  },
};
