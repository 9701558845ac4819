import { describe, expect, it } from "vitest";
import type { ClaimsDefinition } from "../../src/replication/claims/claim-schema";
import { parseClaims } from "../../src/replication/claims/claims";
import { parseConstruction, type ReplicationInput } from "../../src/replication/claims/computed";
import { replicate } from "../../src/replication/replicate";
import { ledgerInput } from "../support/example-ledger";

type Claim = ClaimsDefinition["claims"][number];

const input = ledgerInput(null);
const online = { variable: "any", context: "online", missing: "as-no" } as const;
const atLeast: Claim["rule"] = { kind: "at-least", value: 0 };
const holds: Claim["rule"] = { kind: "holds" };

function entryOf(statistic: Claim["statistic"], rule: Claim["rule"], record: ReplicationInput = input) {
  const claims = parseClaims({ id: "m", claims: [{ id: "c", claim: "C.", source: "S", statistic, rule }] });
  return replicate(record, claims)[0]!;
}

const verdict = (...args: Parameters<typeof entryOf>) => entryOf(...args).verdict;
const figure = (statistic: Claim["statistic"]) => entryOf(statistic, atLeast).computed;

describe("statistics", () => {
  it("find a prevalence in percent, whichever way round its groups are crossed", () => {
    const kenya = input.prevalence.find(
      ({ variable, context, level }) => variable === "any" && context === "online" && level === "Kenya",
    )!;
    const entry = entryOf({ kind: "prevalence", ...online, where: { country: "Kenya" } }, atLeast);
    expect(entry.computed).toBe(100 * kenya.estimate!);
    expect(entry.prevalence?.computedInterval).toEqual([100 * kenya.low!, 100 * kenya.high!]);
    expect(figure({ kind: "prevalence", ...online, where: { country: "Kenya" }, figure: "low" })).toBe(
      100 * kenya.low!,
    );
    const girls = figure({ kind: "prevalence", ...online, where: { age: "16-17", sex: "Girl" } });
    expect(girls).toBe(figure({ kind: "prevalence", ...online, where: { sex: "Girl", age: "16-17" } }));
    expect(girls).toBeGreaterThan(10);
  });

  it("do not take another treatment of missing answers, context or group for the one asked for", () => {
    const complete = { ...online, missing: "complete" } as const;
    expect(entryOf({ kind: "prevalence", ...complete }, atLeast).reason).toContain("no prevalence of");
    expect(verdict({ kind: "prevalence", ...online, context: "in_person" }, atLeast)).toBe(
      "cannot be tested",
    );
    const area = entryOf({ kind: "prevalence", ...online, where: { area: "Urban" } }, atLeast);
    expect(area.reason).toBe("The analysis has no grouping area.");
    const atlantis = entryOf({ kind: "prevalence", ...online, where: { country: "Atlantis" } }, atLeast);
    expect(atlantis.reason).toContain("Atlantis (country)");
    expect(entryOf({ kind: "prevalence", ...online }, atLeast, { ...input, prevalence: [] }).reason).toBe(
      "No prevalence was computed.",
    );
  });

  it("turn a contrast round, and take the estimates where there is none", () => {
    const girls = entryOf(
      { kind: "difference", ...online, first: { sex: "Girl" }, second: { sex: "Boy" } },
      { kind: "not-significant" },
    );
    expect(girls.computed).toBeCloseTo(0.05, 1);
    expect(girls.p).toBe(0.94);
    expect(girls.verdict).toBe("reproduced");
    const countries = { first: { country: "Uganda" }, second: { country: "Kenya" } };
    const without = entryOf({ kind: "difference", ...online, ...countries }, atLeast);
    expect(without.computed).toBeCloseTo(27.7 - 21.7, 1);
    const tested = entryOf(
      { kind: "difference", ...online, ...countries },
      { kind: "significant", sign: "positive" },
    );
    expect(tested.verdict).toBe("cannot be tested");
    expect(tested.reason).toContain("requires a significance test");
  });

  it("name the level at an end", () => {
    const extreme = { kind: "extreme-level", ...online, group: "country" } as const;
    expect(verdict({ ...extreme, level: "Philippines", end: "highest" }, holds)).toBe("reproduced");
    const wrong = entryOf({ ...extreme, level: "Kenya", end: "lowest" }, holds);
    expect(wrong.verdict).toBe("not reproduced");
    expect(wrong.computed).toBe("Viet Nam (5.5%)");
    expect(verdict({ ...extreme, level: "Atlantis", end: "lowest" }, holds)).toBe("cannot be tested");
  });

  it("read correlations, fit, reliability, invariance, information and regressions from the record", () => {
    const { correlation, cfa, esem, reliability, irt } = input;
    const off = correlation.matrix.flatMap((row, j) => row.slice(0, j));
    expect(figure({ kind: "item-correlation", end: "smallest" })).toBe(Math.min(...off));
    expect(figure({ kind: "item-correlation", end: "largest" })).toBe(Math.max(...off));
    const two = cfa.find(({ structure }) => structure === "two-factor")!;
    const fit = { kind: "model-fit", structure: "two-factor" } as const;
    expect(figure({ ...fit, index: "cfi" })).toBe(two.fit.scaled?.cfi);
    expect(figure({ ...fit, index: "cfi", version: "standard" })).toBe(two.fit.standard.cfi);
    expect(figure({ ...fit, index: "cfi", version: "naive" })).toBe(two.fit.standard.cfi);
    expect(figure({ ...fit, index: "rmsea", version: "robust" })).toBe(two.fit.robust?.rmsea?.estimate);
    expect(figure({ ...fit, index: "closeFitP" })).toBe(two.fit.scaled?.closeFitP);
    expect(figure({ ...fit, index: "srmr" })).toBe(two.fit.srmr);
    expect(figure({ kind: "exploratory-fit", factors: 2, index: "tli" })).toBe(
      esem.find(({ factors }) => factors === 2)?.fit.scaled?.tli,
    );
    expect(
      figure({ kind: "factor-correlation", structure: "two-factor", factors: ["abuse", "exploitation"] }),
    ).toBe(two.factorCorrelations?.matrix[0]?.[1]);
    const scale = { kind: "reliability", structure: "two-factor", scale: "abuse" } as const;
    expect(figure({ ...scale, coefficient: "alpha" })).toBe(
      reliability.find((one) => one.scale === "abuse" && one.structure === "two-factor")?.alpha,
    );
    expect(figure({ ...scale, coefficient: "omegaCategorical" })).toBe(
      two.reliability.find(({ factor }) => factor === "abuse")?.omegaCategorical,
    );
    const information = irt.find(({ structure }) => structure === "two-factor")?.information.factors[0];
    const peak = { kind: "information", structure: "two-factor", factor: information?.factor ?? "" } as const;
    expect(figure({ ...peak, figure: "peak" })).toBe(information?.peak[0]);
    expect(verdict({ ...peak, figure: "peak-within-one-sd" }, holds)).toBe("not reproduced");
    const regression = { outcome: "any", context: "online", missing: "as-no" } as const;
    expect(figure({ kind: "regression-test", ...regression, term: "age:sex" })).toBe(0.018);
    const girl = { kind: "regression-term", ...regression, term: "sex: Girl" } as const;
    expect(figure({ ...girl, figure: "odds-ratio" })).toBe(1.105);
    expect(verdict({ ...girl, figure: "estimate" }, { kind: "significant", sign: "positive" })).toBe(
      "reproduced",
    );
    expect(verdict({ ...girl, figure: "estimate" }, { kind: "significant", sign: "negative" })).toBe(
      "not reproduced",
    );
    expect(entryOf({ ...girl, term: "area", figure: "p" }, atLeast).reason).toContain(
      "no coefficient “area”",
    );
  });

  it("hold invariance that goes beyond the step asked for, and name a step without an answer", () => {
    const invariance = { kind: "invariance", structure: "two-factor", group: "sex" } as const;
    const [result] = input.invariance.filter(({ group }) => group === "sex");
    const withSteps = (steps: readonly object[], reached: string | null) => ({
      ...input,
      invariance: [{ ...result, steps, holds: reached }] as unknown as ReplicationInput["invariance"],
    });
    const solved = [
      { name: "configural", problem: null },
      { name: "strict", problem: null },
    ];
    expect(verdict({ ...invariance, step: "scalar" }, holds, withSteps(solved, "strict"))).toBe("reproduced");
    expect(verdict({ ...invariance, step: "scalar" }, holds, withSteps(solved, "configural"))).toBe(
      "not reproduced",
    );
    expect(verdict({ ...invariance, step: "configural" }, holds, withSteps(solved, null))).toBe(
      "not reproduced",
    );
    const stopped = [...solved.slice(0, 1), { name: "strict", problem: "An empty cell." }];
    const entry = entryOf({ ...invariance, step: "scalar" }, holds, withSteps(stopped, "configural"));
    expect(entry.verdict).toBe("cannot be tested");
    expect(entry.reason).toContain("The strict step has no solution: An empty cell.");
  });

  it("read a path of own properties only", () => {
    const path = (text: string) => entryOf({ kind: "path", path: text }, atLeast);
    expect(path("correlation.matrix[0][1]").computed).toBe(input.correlation.matrix[0]?.[1]);
    expect(path('data["rows"]').computed).toBe(input.data.rows);
    for (const text of [
      "correlation.constructor.length",
      "correlation.matrix.__proto__",
      "items.toString.length",
      "correlation.matrix[99][1]",
      "correlation..n",
      "[",
      "correlation",
    ]) {
      expect(path(text).verdict, text).toBe("cannot be tested");
    }
    expect(entryOf({ kind: "path", path: "cfa[0].converged" }, holds).verdict).toBe("reproduced");
  });

  it("say which part was not computed, what failed and what did not converge", () => {
    const fit: Claim["statistic"] = { kind: "model-fit", structure: "two-factor", index: "cfi" };
    const reason = (record: ReplicationInput) => entryOf(fit, atLeast, record).reason;
    const without = { ...input, cfa: [] };
    expect(reason({ ...without, settings: { parts: [] } })).toBe(
      "The analysis part “confirmatory” was not run.",
    );
    const notFitted = [{ analysis: "cfa", of: "two-factor", problem: "Item b is constant. Drop it." }];
    expect(reason({ ...without, notFitted })).toBe(
      "Not computed: confirmatory model “two-factor”. Item b is constant. Drop it.",
    );
    expect(reason(without)).toBe("Not in the analysis: confirmatory model “two-factor”.");
    const lost = input.cfa.map((model) => ({ ...model, converged: false }));
    expect(reason({ ...input, cfa: lost })).toContain("did not converge");
  });

  it("pass on why a figure is hidden", () => {
    const hidden = input.prevalence.map((one) => ({
      ...one,
      estimate: null,
      suppressed: "fewer than 25 people",
    }));
    const record = { ...input, prevalence: hidden, contrasts: [] };
    const entry = entryOf({ kind: "prevalence", ...online }, atLeast, record);
    expect(entry.computed).toBeNull();
    expect(entry.reason).toBe("The figure is hidden: fewer than 25 people.");
    const sexes = { first: { sex: "Girl" }, second: { sex: "Boy" } };
    expect(verdict({ kind: "difference", ...online, ...sexes }, atLeast, record)).toBe("cannot be tested");
    const extreme = {
      kind: "extreme-level",
      ...online,
      group: "country",
      level: "Kenya",
      end: "lowest",
    } as const;
    expect(verdict(extreme, holds, record)).toBe("cannot be tested");
  });
});

describe("rules", () => {
  const at = (value: number, rule: Claim["rule"]) =>
    entryOf({ kind: "path", path: "data.rows" }, rule, { ...input, data: { ...input.data, rows: value } });

  it.each<[Claim["rule"], number, number, string]>([
    [{ kind: "rounds-to", value: 17, decimals: 1 }, 17.04, 17.06, "rounds to 17.0"],
    [{ kind: "rounds-to", value: 0.1, decimals: 1 }, 0.15, 0.1501, "rounds to 0.1"],
    [{ kind: "within", value: 17, tolerance: 0.1 }, 17.1, 17.11, "within 0.1 of 17.0"],
    [
      { kind: "in-interval", low: 16.2, high: 17.8 },
      16.2,
      16.19,
      "inside the published interval, 16.2 to 17.8",
    ],
    [{ kind: "at-least", value: 3 }, 3, 2.999, "at least 3"],
    [{ kind: "at-most", value: 3 }, 3, 3.001, "at most 3"],
    [{ kind: "above", value: 3 }, 3.001, 3, "above 3"],
    [{ kind: "below", value: 3 }, 2.999, 3, "below 3"],
    [{ kind: "between", low: -1, high: 1 }, -1, 1.001, "from −1 to 1"],
  ])("hold %o at %d and not at %d", (rule, good, bad, words) => {
    expect(at(good, rule).verdict).toBe("reproduced");
    expect(at(bad, rule).verdict).toBe("not reproduced");
    expect(at(good, rule).rule).toBe(words);
  });

  it("print a figure on its own side of the rule, with both figures in the sentence", () => {
    const entry = at(2.9996, { kind: "at-least", value: 3 });
    expect(entry.reason).toBe("These data give 2.9996. The rule is not met: at least 3.");
    expect(entry.decimals).toBe(4);
    expect(at(17.2, { kind: "within", value: 17, tolerance: 0.1 }).reason).toBe(
      "The source gives 17.0, these data 17.20. The rule is not met: within 0.1 of 17.0.",
    );
  });

  it("never let what is not a number count as agreement", () => {
    expect(at(Number.NaN, atLeast).verdict).toBe("cannot be tested");
    expect(at(Number.POSITIVE_INFINITY, atLeast).verdict).toBe("cannot be tested");
  });
});

describe("made data", () => {
  const claims = parseClaims({
    id: "m",
    claims: ["x-1", "x-2", "y", "z"].map((id) => ({
      id,
      claim: "C.",
      source: "S",
      statistic: { kind: "path", path: id === "z" ? "nothing" : "data.rows" },
      rule: { kind: "at-least", value: id === "x-2" ? 1e9 : 0 },
      denominator: "All asked",
    })),
  });
  const population = parseConstruction({
    about: "Made.",
    byConstruction: [{ claims: ["x-*", "z"], how: "calibrated" }],
    seed: 1,
  });
  const entries = replicate({ ...input, settings: { ...input.settings, population } }, claims);

  it("reproduce nothing that they were built to give, met or not", () => {
    expect(entries.map((entry) => [entry.verdict, entry.holds, entry.calibrated])).toEqual([
      ["by construction", true, true],
      ["by construction", false, true],
      ["reproduced", true, false],
      ["cannot be tested", null, true],
    ]);
    expect(entries[0]?.reason).toContain(
      "The rule is met: at least 0. These data were simulated to reproduce this claim: calibrated.",
    );
    expect(entries[2]?.reason).not.toContain("simulated");
    expect(entries[0]?.denominator).toBe("All asked");
  });

  it("are told from answers of people by their population file alone", () => {
    const verdicts = replicate(input, claims).map((entry) => entry.verdict);
    expect(verdicts).toEqual(["reproduced", "not reproduced", "reproduced", "cannot be tested"]);
  });

  it("need a population file of the right form", () => {
    expect(() => parseConstruction({ about: "Made.", byConstruction: [{ claims: [] }] }, "p.json")).toThrow(
      /^p\.json: byConstruction\[0\]/,
    );
    expect(() => parseConstruction([])).toThrow(/about/);
  });
});
