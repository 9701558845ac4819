import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom } from "../../../src/numeric/random/random";

/** Three items of 90 people, coded 1 and 2. */
function table(labels: readonly string[]) {
  const random = createRandom(8);
  const levels = Array.from({ length: 90 }, () => random.normal());
  const valueLabels = labels.map((label, k) => ({ value: k + 1, label }));
  const column = () => ({
    values: levels.map((level) => (level + random.normal() > 0.8 ? 1 : 2)),
    valueLabels,
  });
  return labelledTable({ a1: column(), a2: column(), a3: column() });
}

describe("items coded 1 and 2", () => {
  it.each([
    ["Yes", "No"],
    ["Sí", "No"],
    ["Oui", "Non"],
  ])("count 1 as yes where it is labeled %s", (yes, no) => {
    const { definition, notes } = draftMeasure(table([yes, no]));
    expect(definition.dichotomize).toEqual({ yes: [1], labels: [no, yes] });
    expect(notes.join(" ")).toContain(`from “${no}” to “${yes}”`);
  });

  it("count 2 as yes where it is labeled so", () => {
    expect(draftMeasure(table(["No", "Yes"])).definition.dichotomize).toBeUndefined();
  });

  it("say which is the yes where there are no labels", () => {
    const { definition, notes } = draftMeasure(table([]));
    expect(definition.dichotomize).toBeUndefined();
    expect(notes.join(" ")).toContain(
      'Of these answers, “2” counts as yes. If “1” means yes, say so (`--order "2<1"`',
    );
  });

  it("count 1 as yes where the user says so", () => {
    const { definition, notes } = draftMeasure(table([]), { orders: [["2", "1"]] });
    expect(definition.dichotomize).toMatchObject({ yes: [1] });
    expect(notes.join(" ")).not.toContain("counts as yes");
  });

  it("are reversed beside items with more answers, and count as yes outside the scale", () => {
    const random = createRandom(9);
    const levels = Array.from({ length: 120 }, () => random.normal());
    const often = () => ({
      values: levels.map((level) => Math.max(1, Math.min(4, Math.round(2.5 + level + random.normal() / 2)))),
      valueLabels: ["Never", "Rarely", "Often", "Always"].map((label, k) => ({ value: k + 1, label })),
    });
    const yesOrNo = () => ({
      values: levels.map((level) => (level + random.normal() / 2 > 0.5 ? 1 : 2)),
      valueLabels: ["Yes", "No"].map((label, k) => ({ value: k + 1, label })),
    });
    const mixed = labelledTable({
      ...{ a1: yesOrNo(), a2: yesOrNo(), a3: yesOrNo() },
      ...{ b1: often(), b2: often(), b3: often(), b4: often() },
    });
    const { definition, notes } = draftMeasure(mixed);
    expect(definition.items.flatMap(({ id, reverse }) => (reverse ? [id] : []))).toEqual(["a1", "a2", "a3"]);
    expect(notes.join(" ")).toContain("Treated as reverse-worded: a1, a2 and a3.");
    const { external } = draftMeasure(mixed, { items: ["b1", "b2", "b3", "b4"] }).definition;
    expect(external?.a1).toMatchObject({ scale: "binary", yes: [1] });
    const stated = draftMeasure(mixed, { reversed: [] }).definition;
    expect(stated.items.some(({ reverse }) => reverse)).toBe(false);
  });
});
