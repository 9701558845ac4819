import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { draftAssumptions } from "../../../src/data/draft/draft-assumptions";
import { type DraftChoices, draftMeasure } from "../../../src/data/draft/draft-measure";
import { answersTable } from "../../../src/data/files/answers-table";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { reversedNote } from "../../../src/questions/question-scales";
import { recodedNote } from "../../../src/report/kit/tables/table-of";

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
    expect(notes.join(" ")).toContain("Code 1 means “Yes” in a1, a2 and a3: the codes are reversed");
    expect(notes.join(" ")).not.toContain("everse-worded");
    expect(draftAssumptions(definition, "mixed.csv", null).join(" ")).toContain(
      "Code 1 means “Yes” in a1, a2",
    );
    const note = "The lower code means yes in a1, a2 and a3, so the codes are reversed.";
    const measure = parseMeasure(definition);
    expect(reversedNote({ measure })).toBe(note);
    const analysis = analyze(readResponses(answersTable(mixed, measure), measure), { parts: [] });
    expect(recodedNote(analysis, ["a1", "a2", "a3", "b1"])).toBe(note);
    const { external } = draftMeasure(mixed, { items: ["b1", "b2", "b3", "b4"] }).definition;
    expect(external?.a1).toMatchObject({ scale: "binary", yes: [1] });
    const stated = draftMeasure(mixed, { reversed: [] }).definition;
    expect(stated.items.some(({ reverse }) => reverse)).toBe(false);
  });
});

describe("an order of codes", () => {
  const random = createRandom(9);
  const levels = Array.from({ length: 120 }, () => random.normal());
  const answers = (sign: number, steps: number) =>
    levels.map((level) =>
      Math.max(1, Math.min(steps, Math.round(steps / 2 + sign * level + random.normal() / 2))),
    );
  const scale = labelledTable({
    id: { values: levels.map((_, row) => row + 1) },
    ...{ q1: { values: answers(1, 4) }, q2: { values: answers(1, 4) }, q3: { values: answers(-1, 4) } },
    ...{ q4: { values: answers(1, 4) }, q5: { values: answers(1, 4) } },
  });
  const reversedBy = (order: readonly string[], more: DraftChoices = {}) => {
    const { definition, notes } = draftMeasure(scale, { orders: [order], ...more });
    return {
      items: definition.items.flatMap(({ id, reverse }) => (reverse ? [id] : [])),
      notes: notes.join(" "),
    };
  };

  it("from the highest to the lowest reverses all items but those that go against the others", () => {
    expect(reversedBy(["1", "2", "3", "4"]).items).toEqual(["q3"]);
    const { items, notes } = reversedBy(["4", "3", "2", "1"]);
    expect(items).toEqual(["q1", "q2", "q4", "q5"]);
    expect(notes).toContain("Treated as reversed: q1, q2, q4 and q5.");
    expect(reversedBy(["4", "3", "2", "1"], { reversed: ["q3", "q4"] }).items).toEqual(["q1", "q2", "q5"]);
  });

  it.each([[["1", "3", "2", "4"]], [["3", "2", "1"]], [["7", "6", "5"]]])(
    "that no item can have is refused: %s",
    (order) => {
      expect(() => reversedBy(order)).toThrow("does not fit the codes of any item (1<2<3<4)");
    },
  );

  it("that is not a published definition's is refused", () => {
    const phq = labelledTable(
      Object.fromEntries(
        Array.from({ length: 9 }, (_, item) => [
          `phq9_${item + 1}`,
          { values: answers(1, 4).map((code) => code - 1) },
        ]),
      ),
    );
    expect(draftMeasure(phq).recognized).toEqual(["PHQ-9"]);
    expect(() => draftMeasure(phq, { orders: [["3", "2", "1", "0"]] })).toThrow(
      "published definition of PHQ-9",
    );
  });
});
