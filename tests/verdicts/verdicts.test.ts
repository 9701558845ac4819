import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REFERENCES } from "../../src/report/kit/references/references";
import type { FitVerdict } from "../../src/verdicts/judged-fit";
import type { Verdict } from "../../src/verdicts/verdict";
import { type VerdictGrounds, verdictsOf } from "../../src/verdicts/verdicts";
import { exampleAnalysis } from "../support/example-analysis";

const decision = readFileSync(new URL("../../docs/decisions/019-verdicts.md", import.meta.url), "utf8");
const analysis = exampleAnalysis();
const grounds: VerdictGrounds = { ...analysis, declared: ["two-factor", "three-factor"], made: false };
const of = (changes: Partial<VerdictGrounds> = {}): Verdict[] => verdictsOf({ ...grounds, ...changes });
const code = (verdicts: readonly Verdict[], id: Verdict["id"], what: string | null): string | undefined =>
  verdicts.find((one) => one.id === id && one.of === what)?.code;

describe("verdictsOf", () => {
  it("gives one verdict a model, structure, scale and factor, with figures, rule and source", () => {
    const all = of();
    const count = (id: Verdict["id"]): number => all.filter((one) => one.id === id).length;
    expect(count("dimensions")).toBe(1);
    expect(count("fit")).toBe(3);
    expect(count("models")).toBe(1);
    expect(count("structure")).toBe(2);
    expect(count("scale")).toBe(analysis.reliability.length);
    for (const { rule, source, figures, basis } of all) {
      expect(decision).toContain(`\`${rule}\``);
      for (const id of source.split(",")) expect(REFERENCES).toHaveProperty(id);
      expect(Object.keys(figures).length).toBeGreaterThan(0);
      expect(basis).toBe("data");
    }
    expect(new Set(all.map(({ id, of: what }) => `${id} ${what}`)).size).toBe(all.length);
  });

  it("says of made data that it is by construction", () => {
    expect(new Set(of({ made: true }).map(({ basis }) => basis))).toEqual(new Set(["by construction"]));
  });

  it.each([
    ["fits", "supported"],
    ["fits-closely", "partly"],
    ["does-not-fit", "not shown"],
    ["undecided", "undecided"],
    ["not-testable", "not testable"],
  ] as const)("takes a model that %s for %s", (verdict, expected) => {
    const cfa = analysis.cfa.map((model) => ({ ...model, limits: { ...model.limits, verdict } }));
    expect(code(of({ cfa }), "fit", "two-factor")).toBe(expected);
    expect(code(of({ cfa }), "models", "two-factor")).toBe(expected);
  });

  it("never calls a structure supported whose model is not, nor the preferred one otherwise than its fit", () => {
    const verdicts: readonly FitVerdict[] = [
      "fits",
      "fits-closely",
      "does-not-fit",
      "undecided",
      "not-testable",
    ];
    for (const verdict of verdicts) {
      const cfa = analysis.cfa.map((model) => ({ ...model, limits: { ...model.limits, verdict } }));
      const all = of({ cfa });
      for (const { id, of: what, code: own } of all) {
        if (id !== "structure" || own !== "supported") continue;
        expect(["supported", "partly"]).toContain(code(all, "fit", what));
        expect(code(all, "models", what)).toBeDefined();
      }
      const [preferred] = all.filter(({ id }) => id === "models");
      expect(code(all, "fit", preferred?.of ?? null)).toBe(preferred?.code);
    }
  });

  it("has nothing where nothing was computed", () => {
    const nothing = { retention: null, structures: [], reliability: [], cfa: [], comparison: null };
    expect(of({ ...nothing, irt: [], classes: null, invariance: [], dif: [] })).toEqual([]);
  });
});
