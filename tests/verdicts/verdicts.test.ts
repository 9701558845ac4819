import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isGoodFit } from "../../src/factor/model/fit-code";
import { REFERENCES } from "../../src/report/kit/references/references";
import type { Verdict } from "../../src/verdicts/verdict";
import { type VerdictGrounds, verdictsOf } from "../../src/verdicts/verdicts";
import { exampleAnalysis } from "../support/example-analysis";
import { judgedAs } from "../support/fit-verdicts";

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

  it.each(["fits", "not-contradicted", "approximate", "doubtful", "does-not-fit", "not-testable"] as const)(
    "has the code of a model that is judged %s, of the working model too",
    (verdict) => {
      const cfa = analysis.cfa.map((model) => judgedAs(model, verdict));
      const workingModel = { ...analysis.workingModel!, fit: verdict };
      const all = of({ cfa, workingModel });
      expect(code(all, "fit", "two-factor")).toBe(verdict);
      expect(code(all, "models", "two-factor")).toBe(verdict);
      const supported = all.some(({ id, code: own }) => id === "structure" && own === "supported");
      expect(supported && !isGoodFit(verdict) && verdict !== "not-testable").toBe(false);
    },
  );

  it("has nothing where nothing was computed", () => {
    const nothing = {
      retention: null,
      structures: [],
      reliability: [],
      cfa: [],
      comparison: null,
      workingModel: null,
    };
    expect(of({ ...nothing, irt: [], classes: null, invariance: [], dif: [] })).toEqual([]);
  });
});
