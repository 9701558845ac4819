import { describe, expect, it } from "vitest";
import { estimatorParts } from "../../../src/factor/cfa/estimator";
import { differenceTest } from "../../../src/factor/cfa/tests/difference-test";
import { releaseTests } from "../../../src/factor/cfa/tests/release-tests";
import {
  type Beside,
  besideEstimates,
  besideFit,
  besideIndices,
  ourFit,
  rowFinder,
} from "../../support/cfa-fit";
import {
  caseName,
  type ReferenceCase,
  referenceCases,
  referenceDifferences,
  referenceLadders,
  runsOff,
  zeroCell,
} from "../../support/cfa-reference";
import { fixtureFigures } from "../../support/fit-figures";

const PARAMETER = 2e-5;
const STATISTIC = 1e-5;

/** Names of the numbers that differ by more than the tolerance, with both; one that only one side has always does. */
function differing({ names, ours, theirs }: Beside, tolerance: number, relative = false): string[] {
  return names.filter((_, k) => {
    const [a, b] = [ours[k] ?? null, theirs[k] ?? null];
    if (a === null || b === null) return a !== b;
    return !(Math.abs(a - b) <= tolerance * (relative ? Math.max(1, Math.abs(b)) : 1));
  });
}

function checkCase(reference: ReferenceCase, levels?: readonly string[]): void {
  const fit = ourFit(reference, levels);
  expect(fit.fitted.convergence.converged).toBe(true);
  expect(fit.fitted.convergence.gradient).toBeLessThan(1e-8);
  expect(fit.fitted.data.reduce((sum, { n }) => sum + n, 0)).toBe(reference.n);
  expect(fit.fitted.table.free).toBe(reference.npar);
  for (const kind of ["est", "se", "std", "stdSe"] as const) {
    if (kind.startsWith("std") && reference.estimates.std === undefined) continue;
    expect(differing(besideEstimates(fit, reference.estimates, kind), PARAMETER, true), kind).toEqual([]);
  }
  const { statistics, indices } = besideFit(fit, reference);
  expect(differing(statistics, STATISTIC, true)).toEqual([]);
  expect(differing(indices, STATISTIC)).toEqual([]);
}

describe("a model of one group", () => {
  const named = referenceCases
    .filter(({ converged }) => converged)
    .map((one) => [caseName(one), one] as const);

  it.each(named)("%s: estimates, standard errors, standardized solution, fit", (_, reference) => {
    checkCase(reference);
  });

  it.each(named.filter(([, { indices }]) => indices))("%s: modification indices", (_, reference) => {
    const { mi, epc, epcStd } = besideIndices(ourFit(reference), reference);
    // lavaan's indices should not depend on the parameterization, but differ by up to 4e-4 between delta and theta.
    const tolerance = reference.options.parameterization === "theta" ? 5e-4 : PARAMETER;
    expect(mi.names.length).toBeGreaterThan(0);
    expect(differing(mi, tolerance, true)).toEqual([]);
    expect(differing(epc, tolerance)).toEqual([]);
    expect(differing(epcStd, tolerance)).toEqual([]);
  });

  it("is reported as not converged where a residual variance of 1 cannot hold a negative one", () => {
    const failed = referenceCases.filter(({ converged }) => !converged);
    expect(failed.map(caseName)).toEqual(["heywood six WLSMV theta"]);
    const { convergence } = ourFit(failed[0]!).fitted;
    expect(convergence.converged).toBe(false);
    expect(convergence.notIdentified.length).toBeGreaterThan(0);
  });
});

describe("a difference test", () => {
  const byName = new Map(referenceCases.map((one) => [caseName(one), one]));

  it.each(referenceDifferences.map((one) => [`${one.from} against ${one.to} (${one.method})`, one] as const))(
    "%s",
    (_, { from, to, method, ...expected }) => {
      const larger = ourFit(byName.get(from)!);
      const smaller = ourFit(byName.get(to)!);
      const parts = method === "satorra.2000" ? estimatorParts("WLSMV") : larger.parts;
      const { difference, df, p } = differenceTest(larger.fitted, smaller.fitted, parts);
      expect(df).toBe(expected.df);
      expect(difference! / expected.difference).toBeCloseTo(1, 5);
      expect(Math.abs(p! - expected.p)).toBeLessThan(STATISTIC);
    },
  );
});

describe.each(
  referenceLadders.map(
    (ladder) => [[ladder.data, ...Object.values(ladder.options)].join(" "), ladder] as const,
  ),
)("a ladder of invariance, %s", (_, { steps, levels, differences, scores }) => {
  const converged = steps.filter((one) => one.converged).map((one) => [one.step, one] as const);

  it.each(converged)("%s", (__, reference) => {
    checkCase(reference, levels);
  });

  it.each(differences.map((one) => [`${one.from} against ${one.to}`, one] as const))(
    "difference test, %s",
    (__, { from, to, ...expected }) => {
      const [larger, smaller] = [from, to].map((name) =>
        ourFit(steps.find(({ step }) => step === name)!, levels),
      );
      const { difference, df } = differenceTest(larger!.fitted, smaller!.fitted, larger!.parts);
      expect(df).toBe(expected.df);
      expect(Math.abs(difference! - expected.difference)).toBeLessThan(
        STATISTIC * Math.max(1, expected.difference),
      );
    },
  );

  if (scores === null) return;
  it("score tests of single equalities", () => {
    const { fitted } = ourFit(steps.find(({ step }) => step === scores.step)!, levels);
    const find = rowFinder(fitted);
    const rows = scores.rows.map((row, k) => find(row, scores.group[k]!));
    const ours = releaseTests(fitted, rows, { test: "none" }).map(({ score }) => score);
    expect(differing({ names: scores.rows, ours, theirs: scores.score }, 1e-4, true)).toEqual([]);
  });
});

describe("a group with an empty cell", () => {
  it.each(zeroCell.independent.map((one) => [one.step, one] as const))(
    "%s: weighs the pair by the adjusted table, as a second program does",
    (step, expected) => {
      const reference = zeroCell.lavaan[step === "configural" ? 0 : 1]!;
      const { fit } = ourFit(
        { ...reference, options: { ...reference.options, estimator: "WLSMV" } },
        zeroCell.levels,
      );
      const figures = fixtureFigures(fit);
      expect(figures.df).toBe(expected.df);
      for (const name of ["chiSquare", "chiSquareScaled", "scale", "shift"] as const) {
        expect(figures[name]! / expected[name], name).toBeCloseTo(1, 6);
      }
    },
  );

  it.each(zeroCell.lavaan.map((one, k) => [k === 0 ? "configural" : "strict", one] as const))(
    "%s: has lavaan's estimates where no pair is weighted (ULS)",
    (_, reference) => {
      const our = ourFit(reference, zeroCell.levels);
      expect(differing(besideEstimates(our, reference.estimates, "est"), PARAMETER)).toEqual([]);
      expect(our.fit.standard.chiSquare! / reference.fit.chiSquare!).toBeCloseTo(1, 5);
    },
  );
});

describe("the scalar step of yes-or-no items by country", () => {
  it("runs off in a second program, and is reported as not identified here", () => {
    const { trace, configural, strict } = runsOff;
    const largest = trace.map((one) => one.largest);
    expect(largest).toEqual([...largest].sort((a, b) => a - b));
    expect(largest.at(-1)).toBeGreaterThan(1e5);
    const reference = referenceLadders.find(({ data }) => data === "nineByCountry")!;
    const scalar = { ...reference.steps[0]!, model: runsOff.syntax };
    const { fitted, fit } = ourFit(scalar, reference.levels);
    expect(fitted.convergence.identified).toBe(false);
    const { chiSquare } = fit.standard;
    expect(chiSquare).toBeGreaterThan(configural);
    expect(chiSquare).toBeLessThan(strict);
    expect(Math.abs(chiSquare! - trace.at(-1)!.chiSquare)).toBeLessThan(1);
  });
});
