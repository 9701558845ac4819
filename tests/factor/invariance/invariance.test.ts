import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { invariance } from "../../../src/factor/invariance/invariance";
import type { InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import { createRandom } from "../../../src/numeric/random/random";
import { thrownBy } from "../../support/error";
import { lavaanFigures } from "../../support/fit-figures";
import { nineTable } from "../../support/table";

interface Reference {
  readonly fit: Readonly<Record<string, number | null>>;
  readonly estimates: readonly {
    readonly lhs: string;
    readonly op: string;
    readonly rhs: string;
    readonly group: number;
    readonly est: number;
    readonly se: number;
  }[];
}
type Differences = readonly Readonly<Record<string, number>>[];

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`tests/reference/${name}`, "utf8"));
}

const bySex = read<{ sex: Record<"configural" | "scalar" | "strict", Reference> & { lrt: Differences } }>(
  "nine.invariance.json",
).sex;
const byCountry = read<Record<"configural" | "strict", Reference> & { lrt: Differences }>(
  "nine.invariance.country.json",
);

const two = { id: "two-factor", model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e" };
const nine = nineTable("binary", { groups: true });

/** lavaan takes the groups in the order of the file, where someone of sex 2 comes first. */
function withSexesSwapped(table: PatternTable): PatternTable {
  const groupings = table.groupings.map((grouping) =>
    grouping.name === "sex"
      ? { ...grouping, levels: ["2", "1"], codes: grouping.codes.map((code) => 1 - code) }
      : grouping,
  );
  return { ...table, groupings };
}

function relative(value: number | null | undefined, reference: number | null | undefined): number {
  return Math.abs(value! - reference!) / Math.max(Math.abs(reference!), 1e-3);
}

/** Chi-squares and indices of one step beside lavaan's. */
function expectFit(result: InvarianceResult, name: string, { fit }: Reference): void {
  const step = result.steps.find((one) => one.name === name)!;
  expect(step.df).toBe(fit.df);
  expect(step.parameters).toBe(fit.npar);
  const ours = lavaanFigures(step.fit!);
  for (const key of ["chisq", "chisq.scaled"]) expect(relative(ours[key], fit[key]), key).toBeLessThan(1e-5);
  for (const key of ["cfi.scaled", "rmsea.scaled"]) expect(ours[key], key).toBeCloseTo(fit[key]!, 6);
  expect(ours.srmr).toBeCloseTo(fit.srmr!, 5);
}

/** lavaan stopped early in these fixtures: its estimates are within 2e-4 of the minimum (with slopes of 3.5: 1e-3). */
function expectEstimates(result: InvarianceResult, name: string, { estimates }: Reference): void {
  const step = result.steps.find((one) => one.name === name)!;
  let compared = 0;
  for (const row of estimates) {
    const ours = step.estimates.find(
      (one) =>
        one.lhs === row.lhs &&
        one.op === row.op &&
        one.rhs === row.rhs &&
        one.group === result.levels[row.group - 1]!.label,
    )!;
    expect(relative(ours.est, row.est)).toBeLessThan(1e-3);
    if (row.se > 0) expect(relative(ours.se, row.se)).toBeLessThan(3e-3);
    compared++;
  }
  expect(compared).toBeGreaterThan(90);
}

describe("invariance of nine.csv by sex", () => {
  const result = invariance(withSexesSwapped(nine), two, { by: "sex", missing: "listwise", seed: 1 });

  it("has lavaan's fit and estimates at each step", () => {
    expect(result.steps.map((step) => step.name)).toEqual(["configural", "scalar", "strict", "means"]);
    for (const name of ["configural", "scalar", "strict"] as const) expectFit(result, name, bySex[name]);
    for (const name of ["configural", "strict"] as const) expectEstimates(result, name, bySex[name]);
  });

  it("has lavaan's difference tests, and the strict step against the configural one", () => {
    const test = (from: string, to: string) =>
      result.tests.find((one) => one.from === from && one.to === to)!;
    for (const [index, from, to] of [
      [1, "configural", "scalar"],
      [2, "scalar", "strict"],
    ] as const) {
      expect(test(from, to).df).toBe(bySex.lrt[index]!["Df diff"]);
      expect(relative(test(from, to).difference, bySex.lrt[index]!["Chisq diff"])).toBeLessThan(1e-5);
      expect(relative(test(from, to).p, bySex.lrt[index]!["Pr(>Chisq)"])).toBeLessThan(1e-5);
    }
    expect(test("configural", "strict").difference).toBeCloseTo(22.67035, 4);
    expect(test("configural", "strict").df).toBe(14);
    expect(test("strict", "means").df).toBe(2);
  });

  it("judges by the changes of fit and takes latent means from the strict step", () => {
    expect(result.items).toBe("binary");
    expect(result.holds).toBe("strict");
    expect(result.partial).toBeNull();
    expect(result.latentMeansFrom).toBe("strict");
    expect(result.notTestable).toContain("single threshold");
    const means = bySex.strict.estimates.filter(
      ({ op, lhs, group }) => op === "~1" && lhs.length > 1 && group === 2,
    );
    for (const { lhs, est, se } of means) {
      const ours = result.latentMeans.find(({ factor, group }) => factor === lhs && group === "1")!;
      expect(ours.est).toBeCloseTo(est, 3);
      expect(ours.se).toBeCloseTo(se, 3);
      expect(ours.low).toBeCloseTo(ours.est - 1.959964 * ours.se!, 6);
      expect(ours.high).toBeCloseTo(ours.est + 1.959964 * ours.se!, 6);
    }
    expect(result.latentMeans.filter(({ group }) => group === "2").map(({ est, se }) => [est, se])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("invariance of nine.csv by country", () => {
  const result = invariance(nine, two, { by: "country", missing: "listwise", seed: 1 });

  it("has lavaan's configural and strict fit and their test", () => {
    for (const name of ["configural", "strict"] as const) {
      expectFit(result, name, byCountry[name]);
      expectEstimates(result, name, byCountry[name]);
    }
    const test = result.tests.find(({ from, to }) => from === "configural" && to === "strict")!;
    expect(test.df).toBe(70);
    expect(relative(test.difference, 88.864075161708)).toBeLessThan(1e-5);
    expect(relative(test.p, byCountry.lrt[1]!["Pr(>Chisq)"])).toBeLessThan(1e-5);
  });

  it("names the scalar step as not identified and goes on", () => {
    const scalar = result.steps.find(({ name }) => name === "scalar")!;
    expect(scalar.identified).toBe(false);
    expect(scalar.problem).toMatch(/do not identify the step: .* ~~ .* diverge/);
    expect(scalar.fit).toBeNull();
    expect(scalar.estimates).toEqual([]);
    expect(result.tests.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "configural scalar",
      "configural strict",
      "strict means",
    ]);
    expect(result.tests[0]!.problem).toBe("The scalar step has no solution.");
    expect(result.holds).toBe("strict");
  });

  it("aligns the factors of its six groups", () => {
    const [exploitation, abuse] = result.alignment!.factors;
    expect(result.alignment!.groups).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect([exploitation!.items, abuse!.items]).toEqual([[..."fghi"], [..."abcde"]]);
    expect(exploitation!.means[4]).toBe(Math.min(...exploitation!.means));
    expect(exploitation!.comparison!.rankCorrelation).toBeGreaterThan(0.8);
    const strict = result.steps.find(({ name }) => name === result.latentMeansFrom)!;
    const logs = strict.estimates.flatMap(({ lhs, op, rhs, est }) =>
      lhs === "exploitation" && op === "~~" && rhs === lhs && est !== null ? [Math.log(est) / 2] : [],
    );
    const unit = Math.exp(logs.reduce((sum, log) => sum + log, 0) / 6);
    const theirs = result.latentMeans.flatMap(({ factor, est }) =>
      factor === "exploitation" ? [est / unit] : [],
    );
    const center = theirs.reduce((sum, mean) => sum + mean, 0) / 6;
    const apart = theirs.map((mean, g) => Math.abs(mean - center - exploitation!.means[g]!));
    expect(exploitation!.comparison!.largestDifference).toBeCloseTo(Math.max(...apart), 10);
  });
});

describe("invariance over crossed groupings", () => {
  it("gives the same by one crossed name", () => {
    const options = { missing: "listwise", seed: 1, alignment: false, partial: false } as const;
    const one = invariance(
      nine,
      { ...two, model: "f =~ a + b + c + d" },
      { ...options, by: "sex x country" },
    );
    const other = invariance(
      nine,
      { ...two, model: "f =~ a + b + c + d" },
      { ...options, by: ["sex", "country"] },
    );
    expect(one).toEqual(other);
  });
});

/** Yes-or-no items of one factor; `shift` is added to an item's threshold in a group. */
function simulated(
  groups: readonly { readonly n: number; readonly mean?: number }[],
  options: { readonly seed: number; readonly shift?: (group: number, item: number) => number },
): PatternTable {
  const random = createRandom(options.seed);
  const slopes = [1.2, 0.9, 1.4, 1, 1.1, 0.8];
  const ids = [..."abcdef"];
  const items: Record<string, number[]> = Object.fromEntries(ids.map((id) => [id, []]));
  const labels: string[] = [];
  groups.forEach(({ n, mean = 0 }, g) => {
    for (let person = 0; person < n; person++) {
      const trait = mean + random.normal();
      labels.push(`g${g + 1}`);
      ids.forEach((id, i) => {
        const threshold = 0.4 + 0.2 * i + (options.shift?.(g, i) ?? 0);
        items[id]!.push(Number(slopes[i]! * trait + random.normal() > threshold));
      });
    }
  });
  return fromAnswers({ items, groups: { group: labels } });
}

const six = { id: "one", model: "t =~ a + b + c + d + e + f" };

describe("partial invariance", () => {
  const table = simulated([{ n: 1500 }, { n: 1500, mean: 0.4 }, { n: 1500, mean: -0.3 }], {
    seed: 4,
    shift: (g, i) => (g === 1 && i === 2 ? 1.3 : 0),
  });
  const options = { by: "group", missing: "listwise", seed: 1, alignment: false } as const;
  const result = invariance(table, six, options);

  it("gives up the planted threshold alone, by a score test corrected for the number of tests", () => {
    expect(result.holds).not.toBe("strict");
    const partial = result.partial!;
    expect(partial).toMatchObject({ step: "strict", holds: true, problem: null });
    expect(partial.releases[0]).toMatchObject({ lhs: "c", op: "|", rhs: "t1", group: "g2" });
    expect(partial.releases[0]!.epc).toBeGreaterThan(0.8);
    expect(partial.releases).toHaveLength(1);
    for (const { p, adjustedP } of partial.releases) {
      // Six loadings and six thresholds in three groups.
      expect(adjustedP).toBeCloseTo(Math.min(1, 36 * p), 12);
      expect(adjustedP).toBeLessThan(0.05);
    }
  });

  it("takes latent means from it, near those of the simulation", () => {
    expect(result.latentMeansFrom).toBe("strict");
    const [first, second, third] = result.latentMeans;
    expect(first!.est).toBe(0);
    expect(Math.abs(second!.est - 0.4)).toBeLessThan(3 * second!.se!);
    expect(Math.abs(third!.est + 0.3)).toBeLessThan(3 * third!.se!);
    expect(result.warnings).toEqual([]);
  });

  it("is left out on request, with a warning about the means", () => {
    const without = invariance(table, six, { ...options, partial: false });
    expect(without.partial).toBeNull();
    expect(without.warnings.map(({ code }) => code)).toEqual(["means-not-comparable"]);
    expect(without.latentMeans).toHaveLength(3);
  });

  it("keeps two items of a factor equal in all groups", () => {
    const all = simulated([{ n: 2000 }, { n: 2000 }], {
      seed: 8,
      shift: (g, i) => (g === 1 ? [0, 1.5, -1.5, 1, -1, 2][i]! : 0),
    });
    const { partial } = invariance(all, six, options);
    const items = new Set(partial!.releases.map(({ lhs, rhs, op }) => (op === "|" ? lhs : rhs)));
    expect(items.size).toBeLessThanOrEqual(4);
  });
});

describe("invariance where groups or steps cannot enter", () => {
  it("leaves groups out by name, with the reason", () => {
    const table = simulated([{ n: 400 }, { n: 400 }, { n: 12 }, { n: 300 }], {
      seed: 2,
      shift: (g, i) => (g === 3 && i === 1 ? 99 : 0),
    });
    const result = invariance(table, six, { by: "group", missing: "listwise", seed: 1, alignment: false });
    expect(result.levels.map(({ label }) => label)).toEqual(["g1", "g2"]);
    expect(result.leftOut.map(({ label, n }) => [label, n])).toEqual([
      ["g3", 12],
      ["g4", 300],
    ]);
    expect(result.leftOut[1]!.reason).toContain("b");
    expect(result.steps.length).toBeGreaterThan(2);
  });

  it("says so where there is nothing to compare", () => {
    const table = simulated([{ n: 400 }, { n: 10 }], { seed: 2 });
    const result = invariance(table, six, { by: "group", missing: "pairwise", seed: 1 });
    expect(result).toMatchObject({ steps: [], tests: [], holds: null, alignment: null, latentMeans: [] });
    expect(result.warnings).toEqual([
      {
        code: "too-few-groups",
        message: "Only one level of “group” can enter the model: there is nothing to compare.",
      },
    ]);
  });

  it("does not align where an item loads on two factors, and says so", () => {
    const model = "exploitation =~ f + g + h + i + e\nabuse =~ a + b + c + d + e";
    const result = invariance(
      nine,
      { id: "x", model },
      { by: "sex", missing: "listwise", seed: 1, alignment: true },
    );
    expect(result.alignment).toBeNull();
    expect(result.warnings.map(({ code }) => code)).toContain("no-alignment");
  });

  it("has no scalar step for factors of two items", () => {
    const result = invariance(
      nine,
      { id: "x", model: "u =~ a + b\nv =~ c + d" },
      { by: "sex", missing: "listwise", seed: 1 },
    );
    expect(result.steps.map(({ name }) => name)).toEqual(["configural", "strict", "means"]);
    expect(result.notTestable).toContain("that step cannot be tested alone");
  });

  it("refuses a model that no answers identify", () => {
    const error = thrownBy(() =>
      invariance(nine, { id: "x", model: "u =~ a + b" }, { by: "sex", missing: "listwise", seed: 1 }),
    );
    expect(error.code).toBe("not-identified");
    expect(error.message).toContain("two indicators");
  });

  it("refuses an unknown item, an unknown grouping and an estimator for other items", () => {
    const options = { by: "sex", missing: "listwise", seed: 1 } as const;
    expect(thrownBy(() => invariance(nine, { id: "x", model: "t =~ a + b + zz" }, options)).code).toBe(
      "unknown-item",
    );
    expect(thrownBy(() => invariance(nine, two, { ...options, by: "region" })).code).toBe("unknown-grouping");
    expect(thrownBy(() => invariance(nine, two, { ...options, estimator: "MLR" })).code).toBe(
      "wrong-estimator",
    );
  });
});

describe("the permutation test", () => {
  const options = {
    by: "group",
    missing: "listwise",
    seed: 6,
    alignment: false,
    partial: false,
    permutations: 39,
  } as const;

  it("is small where a threshold differs, and tells of its progress", () => {
    const done: number[] = [];
    const table = simulated([{ n: 300 }, { n: 300 }], {
      seed: 4,
      shift: (g, i) => (g === 1 && i === 2 ? 1.2 : 0),
    });
    const { permutation } = invariance(table, six, { ...options, onProgress: (k) => done.push(k) });
    expect(permutation).toMatchObject({ from: "configural", to: "strict", permutations: 39 });
    expect(permutation!.completed).toBeGreaterThan(30);
    expect(permutation!.p).toBeCloseTo(1 / (1 + permutation!.completed), 12);
    expect(done.at(-1)).toBe(39);
  });

  it("agrees with the difference test where nothing differs, and repeats itself", () => {
    const table = simulated([{ n: 300 }, { n: 300 }], { seed: 5 });
    const result = invariance(table, six, options);
    const test = result.tests.find(({ from, to }) => from === "configural" && to === "strict")!;
    expect(Math.abs(result.permutation!.p - test.p!)).toBeLessThan(0.25);
    expect(invariance(table, six, options).permutation).toEqual(result.permutation);
  });
});
