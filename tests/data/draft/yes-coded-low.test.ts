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
});
