import { describe, expect, it } from "vitest";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { adoptableModel, adoptedMeasure } from "../../src/project/adopted-measure";

const found = {
  mi: 30,
  p: 0.001,
  expected: 0.4,
  estimate: 0.4,
  equivalent: [],
  chiSquare: 5,
  df: 3,
  fitP: 0.2,
};
const misfit = {
  diffuse: false,
  parameters: [{ lhs: "f", op: "=~" as const, rhs: "d", ...found, cfi: 1, rmsea: 0 }],
  model: "as fitted",
};
const text = "f =~ a + b\ng =~ c + d\ng ~ f # as declared";
const definition: MeasureDefinition = {
  id: "short",
  note: "Ours.",
  items: ["a", "b", "c", "d"].map((id) => ({ id, scale: "continuous" as const })),
  structures: {
    one: { model: "h =~ a + b + c + d" },
    two: { label: "Two", labels: { f: "First" }, model: text },
  },
};
const models = [
  { structure: "one-factor", label: "One factor", model: "", localMisfit: misfit },
  { structure: "one", label: "one", model: "h =~ a + b + c + d", localMisfit: null },
  { structure: "two", label: "Two", model: "f =~ a + b\ng =~ c + d", localMisfit: misfit },
];

describe("adoptedMeasure", () => {
  it("adds the parameters to the whole declared text, under a name that is free, and says why", () => {
    const model = adoptableModel(models, definition);
    expect(model?.structure).toBe("two");
    if (model === null) return;
    const once = adoptedMeasure(definition, model);
    const { structures, note } = parseMeasure(once);
    expect(structures["two-modified"]).toEqual({
      label: "Two with named parameters",
      labels: { f: "First" },
      model: `${text}\nf =~ d`,
    });
    expect(structures.two?.model).toBe(text);
    expect(note).toMatch(/^Ours\. .*f =~ d.*same data: confirm/s);
    expect(Object.keys(adoptedMeasure(once, model).structures ?? {})).toContain("two-modified2");
    expect(adoptableModel(models, once)).toBeNull();
  });

  it("takes the working model first, and one factor only where nothing is declared", () => {
    expect(adoptableModel(models, definition, "one-factor")?.structure).toBe("one-factor");
    expect(adoptableModel(models.slice(0, 2), definition)).toBeNull();
    expect(adoptableModel(models, {})?.structure).toBe("one-factor");
  });
});
