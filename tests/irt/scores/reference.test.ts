import { describe, expect, it } from "vitest";
import type { IrtResult } from "../../../src/irt/model/irt-result";
import { eapScores } from "../../../src/irt/scores/eap-scores";
import type { PersonScores } from "../../../src/irt/scores/person-scores";
import { mapScores } from "../../../src/irt/scores/score-rows";
import { crossed, examined, listOf, reference, rowsOfPatterns, type StoredScores } from "./reference";

/** Both sides stop within 1e-6 of the maximum's parameters; scores and information follow them. */
const WITHIN = 2e-5;

function expectClose(
  found: readonly (number | null)[],
  expected: readonly number[],
  within: number = WITHIN,
): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, k) => {
    expect(value).not.toBeNull();
    expect(Math.abs((value ?? Number.NaN) - expected[k]!)).toBeLessThan(
      within * Math.max(1, Math.abs(expected[k]!)),
    );
  });
}

/** The scores of the reference's patterns, whose rows of the fitted table are given. */
function expectScores(
  { of, estimates, standardErrors }: PersonScores,
  expected: readonly StoredScores[],
  rows: readonly number[],
): void {
  const scores = expected.flatMap(({ score }) => score);
  const errors = expected.flatMap(({ se }) => se);
  expect(of).toHaveLength(scores.length);
  scores.forEach((own, k) => {
    const at = of[rows[k]!]! * own.length;
    expectClose(Array.from(estimates.subarray(at, at + own.length)), own);
    expectClose(Array.from(standardErrors.subarray(at, at + own.length)), errors[k]!);
  });
}

describe.each(["two", "rasch", "groups"] as const)("a fitted item response model (%s)", (name) => {
  const expected = reference[name];
  const { fitted, result } = examined(name);

  it("stands at the maximum of the likelihood", () => {
    expect(Math.abs(result.logLik - expected.logLik)).toBeLessThan(1e-6);
    expect(result.parameters).toBe(expected.par.length);
    expect(result.aic).toBeCloseTo(-2 * expected.logLik + 2 * expected.par.length, 5);
  });

  it("gives difficulty, discrimination and loadings with the delta method's standard errors", () => {
    const { difficulty, discrimination, loadings } = expected.metrics;
    expectClose(
      result.items.flatMap((item) => item.difficulty),
      difficulty.value,
    );
    expectClose(
      result.items.flatMap((item) => item.se.difficulty),
      difficulty.se,
    );
    expectClose(
      result.items.map((item) => item.discrimination),
      discrimination.value,
    );
    const byFactor = <T>(read: (item: IrtResult["items"][number]) => readonly T[]): T[] =>
      result.factors.flatMap((_, f) => result.items.map((item) => read(item)[f]!));
    expectClose(
      byFactor((item) => item.loadings),
      loadings.value,
    );
    // What is fixed has no standard error where the delta method gives 0.
    const zero = (value: number | null): number => value ?? 0;
    expectClose(byFactor((item) => item.se.loadings).map(zero), loadings.se);
    expectClose(result.items.map((item) => item.se.discrimination).map(zero), discrimination.se);
  });

  it("scores every pattern by posterior mean", () => {
    expectScores(eapScores(fitted), expected.eap, rowsOfPatterns(expected, fitted.table));
  });

  it("scores every pattern by posterior mode", () => {
    expectScores(mapScores(fitted), expected.map, rowsOfPatterns(expected, fitted.table));
  });

  it("scores sums of answers as sums over all their patterns do", () => {
    expectClose(
      result.sumScores.map(({ share }) => share),
      expected.sums.share,
    );
    expectClose(
      result.sumScores.flatMap(({ eap }) => eap),
      expected.sums.eap.flat(),
    );
    expectClose(
      result.sumScores.flatMap(({ se }) => se),
      expected.sums.se.flat(),
    );
    result.factorSumScores.forEach(({ scores }, f) => {
      const own = expected.factorSums[f]!;
      expectClose(
        scores.map(({ share }) => share),
        own.share,
      );
      expectClose(
        scores.flatMap(({ eap }) => eap),
        own.eap,
      );
      expectClose(
        scores.flatMap(({ se }) => se),
        own.se,
      );
    });
  });

  it("has the empirical reliability of its scores and the marginal one of its information", () => {
    expectClose(result.reliability.empirical, listOf(expected.empirical));
    // 21 points per factor here, 121 there: the coarser sum is 3e-6 off.
    expectClose(result.reliability.marginal, listOf(expected.marginal));
  });

  it("has the information of every level, its peak, its areas and the people whom it measures well", () => {
    result.information.factors.forEach((factor, f) => {
      const own = expected.information[f]!;
      const places = [-3, -1, 0, 0.5, 2].map((level) => result.information.theta.indexOf(level));
      expectClose(
        places.map((place) => factor.test[place]!),
        own.at,
      );
      // The height of a peak is sharp, its place only to the root of the digits.
      expect(Math.abs(factor.peak[0] - own.peak[0]!)).toBeLessThan(1e-4);
      expectClose([factor.peak[1], factor.shareReliable], [own.peak[1]!, own.reliable]);
      expectClose([factor.share.below, factor.share.within, factor.share.above], own.share);
      const [first, last] = [factor.test[0]!, factor.standardError[0]!];
      expect(last).toBeCloseTo(1 / Math.sqrt(first), 12);
    });
  });
});

describe("withTests", () => {
  it("gives groups' means and variances with standard errors", () => {
    const { groups } = examined("groups").result;
    const { par, se, count } = reference.groups;
    expect(groups?.map(({ group, n }) => [group, n])).toEqual([
      ["first", count[0]!.reduce((sum, n) => sum + n, 0)],
      ["second", count[1]!.reduce((sum, n) => sum + n, 0)],
    ]);
    expect(groups?.[0]).toMatchObject({
      means: [0],
      variances: [1],
      se: { means: [null], variances: [null] },
    });
    const [, second] = groups ?? [];
    expectClose([...(second?.means ?? []), ...(second?.variances ?? [])], par.slice(8));
    expectClose([...(second?.se.means ?? []), ...(second?.se.variances ?? [])], se.slice(8));
  });

  it("gives the factors' correlation with its standard error", () => {
    const { result } = examined("two");
    expectClose([result.factorCorrelations.matrix[0]![1]!], [reference.two.par[16]!]);
    expectClose([result.factorCorrelations.standardErrors[0]![1]!], [reference.two.se[16]!]);
    expect(result.factorCorrelations.standardErrors[0]![0]).toBeNull();
    expect(result).toMatchObject({
      structure: "crossed",
      label: "Crossed",
      kind: "confirmatory",
      groups: null,
    });
    expect(result.factors).toEqual(crossed.factors);
  });
});
