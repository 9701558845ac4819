import { noncentralChiSquareLower } from "../../numeric/distributions/noncentral-chi-square";
import { fewestPeople, MOST_PEOPLE } from "./fewest-people";

/** What is tested of a model's misfit, and what is true. */
export interface RmseaTest {
  readonly id: "close-fit" | "not-close-fit" | "exact-fit";
  /** RMSEA under the hypothesis that is to be rejected. */
  readonly hypothesis: number;
  /** RMSEA that is true. */
  readonly truth: number;
}

/** The tests and the values that MacCallum, Browne & Sugawara (1996, Table 2) plan with. */
export const RMSEA_TESTS: readonly RmseaTest[] = [
  { id: "close-fit", hypothesis: 0.05, truth: 0.08 },
  { id: "not-close-fit", hypothesis: 0.05, truth: 0.01 },
  { id: "exact-fit", hypothesis: 0, truth: 0.05 },
];

export interface RmseaPowerOptions {
  readonly df: number;
  readonly n: number;
  /** Of the test. */
  readonly alpha: number;
}

/**
 * Power of a test of RMSEA: (n - 1) df RMSEA^2 is the noncentrality of the chi-square. Where the true RMSEA is below
 * the hypothesis, small values reject (not-close fit), otherwise large ones.
 *
 * @returns 0 to 1
 * @see MacCallum, Browne & Sugawara (1996), Psychological Methods, 1, 130-149, equations 9-14. Reference: R `pchisq`
 *   and `qchisq` with `ncp`; semTools `findRMSEApower`.
 */
export function rmseaPower(
  { hypothesis, truth }: Pick<RmseaTest, "hypothesis" | "truth">,
  { df, n, alpha }: RmseaPowerOptions,
): number {
  const noncentrality = (rmsea: number): number => (n - 1) * df * rmsea * rmsea;
  const small = truth < hypothesis;
  const critical = noncentralQuantile(small ? alpha : 1 - alpha, df, noncentrality(hypothesis));
  const below = noncentralChiSquareLower(critical, df, noncentrality(truth));
  return small ? below : 1 - below;
}

/** As many as a double admits. */
const DOUBLINGS = 1100;

/** The x with P(X <= x) = p, by bisection to the last digits. */
export function noncentralQuantile(p: number, df: number, ncp: number): number {
  let low = 0;
  let high = df + ncp + 10;
  for (let k = 0; k < DOUBLINGS && noncentralChiSquareLower(high, df, ncp) < p; k++) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (noncentralChiSquareLower(middle, df, ncp) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The fewest people with which a power that grows with their number reaches a target.
 *
 * @param power of so many people
 * @param target 0 to 1
 * @returns a whole number of 2 or more; null where a thousand million people are too few
 */
export function peopleForPower(power: (n: number) => number, target: number): number | null {
  return fewestPeople((n) => power(n) >= target, { least: 2, most: MOST_PEOPLE });
}
