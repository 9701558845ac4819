import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { modeledScales, modelOmega } from "../../src/verdicts/scale-verdict";
import { exampleAnalysis } from "../support/example-analysis";

const example: Analysis = exampleAnalysis();
const scaleIn = (analysis: Analysis, id: string) => modeledScales(analysis).find((scale) => scale.id === id);

describe("the omega of a scale", () => {
  const factor = example.reliability.find(({ structure }) => structure === "two-factor");
  const model = example.cfa.find(({ structure }) => structure === "two-factor");
  const own = model?.reliability.find((one) => one.factor === factor?.scale);
  const id = `two-factor.${factor?.scale}`;

  it("is that of its structure's confirmatory model", () => {
    expect(own?.omegaCategorical).toEqual(expect.any(Number));
    expect(scaleIn(example, id)?.omega).toEqual({
      by: "model",
      estimate: own?.omegaCategorical,
      interval: own?.omegaCategoricalInterval ?? null,
    });
  });

  it("of all items is that of the model with one factor, which no structure needs to declare", () => {
    const one = example.cfa.find(({ converged, factors }) => converged && factors.length === 1);
    const all = { ...factor!, structure: null, scale: "all", items: [...(one?.items ?? [])].reverse() };
    const omega = modelOmega(all, { ...example, reliability: [all, ...example.reliability] });
    expect(omega?.estimate).toBe(one?.reliability[0]?.omegaCategorical);
  });

  it("is of no other structure, and of no model without a solution", () => {
    const unsolved = example.cfa.map((one) => ({ ...one, converged: one.structure !== "two-factor" }));
    expect(modelOmega(factor!, { ...example, cfa: unsolved })).toBeNull();
    expect(modelOmega({ structure: "other", scale: "x" }, example)).toBeNull();
  });

  it("is the factor solution's without a model, but none of imagined continuous answers", () => {
    const reliability = example.reliability.map((scale) => ({ ...scale, omegaTotal: 0.7 }));
    const without = { ...example, cfa: [], reliability };
    const typed = (type: "pearson" | "tetrachoric") =>
      scaleIn({ ...without, correlation: { ...example.correlation, type } }, id)?.omega;
    expect(typed("pearson")).toEqual({ by: "solution", estimate: 0.7, interval: null });
    expect(typed("tetrachoric")).toBeNull();
  });

  it("comes with what the item response model says of the same scale", () => {
    const irt = example.irt.find(({ structure }) => structure === "two-factor");
    const at = irt?.factors.findIndex((one) => one.id === factor?.scale) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(scaleIn(example, id)?.marginal).toBe(irt?.reliability.marginal[at]);
    expect(scaleIn(example, id)?.cuts).toEqual(irt?.cutOffs[at]?.cuts);
  });
});
