import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom } from "../../../src/numeric/random/random";

/** Items of an archive with codes below zero for no answer, and scores of those who gave all answers. */
function archive(labels: Readonly<Record<number, string>>, codes: readonly number[]) {
  const random = createRandom(3);
  const none = Object.keys(labels)
    .map(Number)
    .filter((code) => !codes.includes(code));
  const rows = Array.from({ length: 200 }, () => {
    const trait = random.normal();
    const answers = Array.from({ length: 6 }, () => {
      const place = Math.round(1 + trait + random.normal());
      return codes[Math.max(0, Math.min(codes.length - 1, place))] ?? 0;
    });
    const shown = answers.map((code) =>
      none.length > 0 && random.uniform() < 0.04 ? (none[random.integer(none.length)] ?? code) : code,
    );
    const isWhole = shown.every((code) => codes.includes(code));
    const total = shown.slice(0, 3).reduce((sum, code) => sum + code, 0);
    return [...shown, isWhole ? total : -1];
  });
  const names = ["calm", "glad", "brisk", "fresh", "keen", "firm"];
  const valueLabels = Object.entries(labels).map(([value, label]) => ({ value: Number(value), label }));
  return draftMeasure(
    labelledTable({
      ...Object.fromEntries(
        names.map((name, k) => [name, { values: rows.map((row) => row[k] ?? 0), valueLabels }]),
      ),
      score: { values: rows.map((row) => row[6] ?? 0) },
    }),
  );
}

describe("labelled codes below zero", () => {
  it("are no answer where one of them says so, and scores of the answers are found", () => {
    const { definition, columns } = archive(
      {
        [-9]: "Refused",
        [-8]: "Interview broken off",
        [-1]: "Item not applicable",
        0: "No",
        1: "Some",
        2: "Much",
      },
      [0, 1, 2],
    );
    expect(definition.items.map(({ id }) => id)).toEqual(["calm", "glad", "brisk", "fresh", "keen", "firm"]);
    expect(definition.items[0]?.categories?.map(({ code }) => code)).toEqual([0, 1, 2]);
    expect(definition.items[0]?.missing?.map(({ code }) => code)).toEqual([-9, -8, -1]);
    expect(columns.at(-1)?.why).toBe("the sum of 3 other columns: calm, glad and brisk");
  });

  it("are answers on a symmetric scale, and where no label says otherwise", () => {
    const symmetric = archive({ [-1]: "Worse, not applicable to all", 0: "Same", 1: "Better" }, [-1, 0, 1]);
    expect(symmetric.definition.items[0]?.categories?.map(({ code }) => code)).toEqual([-1, 0, 1]);
    const lopsided = archive({ [-1]: "Worse", 0: "Same", 1: "Better", 2: "Cured" }, [-1, 0, 1, 2]);
    expect(lopsided.definition.items[0]?.categories?.map(({ code }) => code)).toEqual([-1, 0, 1, 2]);
  });
});
