import type { Design } from "./designs";

/** Designs that are told together. */
export const DESIGN_GROUPS: readonly (readonly [string, (design: Design) => boolean])[] = [
  ["one factor", ({ sizes }) => sizes.length === 1],
  ["several, correlation below .7", ({ sizes, correlation }) => sizes.length > 1 && correlation < 0.7],
  ["several, correlation .7 or .85", ({ sizes, correlation }) => sizes.length > 1 && correlation >= 0.7],
  ["a factor of two items", ({ sizes }) => Math.min(...sizes) < 3],
  ["300 people", ({ people }) => people === 300],
  ["1,000 people", ({ people }) => people === 1000],
  ["12,000 people", ({ people }) => people === 12_000],
  ["yes of 2 or 5 %", ({ answers }) => answers === 2 || answers === 5],
  ["yes of 10 to 50 %", ({ answers }) => answers === 10 || answers === 20 || answers === 50],
  ["five categories, continuous", ({ answers }) => typeof answers === "string"],
  ...(["exact", "minor factors", "skewed", "zero-inflated", "cross-loadings"] as const).map(
    (truth) => [`truth: ${truth}`, (design: Design) => design.truth === truth] as const,
  ),
];
