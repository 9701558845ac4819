import { describe, expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom } from "../../../src/numeric/random/random";

/** Answers of 0 to 10 of 150 people, with words of their own for the two ends, and 88 for no answer. */
function draftOf(ends: Readonly<Record<string, readonly [string, string]>>, isRelated = true) {
  const random = createRandom(31);
  const levels = Array.from({ length: 150 }, () => random.normal());
  const columns = Object.entries(ends).map(([name, [low, high]]) => {
    const values = levels.map((level) => {
      if (random.uniform() < 0.03) return 88;
      const place = 5 + 2 * (isRelated ? level : random.normal()) + 2 * random.normal();
      return Math.max(0, Math.min(10, Math.round(place)));
    });
    const valueLabels = [
      { value: 0, label: low },
      { value: 10, label: high },
      { value: 88, label: "Don't know" },
    ];
    return [name, { values, valueLabels }] as const;
  });
  return draftMeasure(labelledTable(Object.fromEntries(columns)));
}

describe("items with words of their own for the ends of a scale", () => {
  const ENDS = {
    economy: ["Bad", "Good"],
    culture: ["Undermined", "Enriched"],
    place: ["Worse", "Better"],
  } as const;

  it("share the scale, and keep their words", () => {
    const { definition, notes } = draftOf(ENDS);
    expect(
      definition.items.map(({ id, categories = [] }) => [id, categories[0]?.label, categories.at(-1)?.label]),
    ).toEqual([
      ["economy", "Bad", "Good"],
      ["culture", "Undermined", "Enriched"],
      ["place", "Worse", "Better"],
    ]);
    expect(definition.items.map(({ missing }) => missing?.map(({ code }) => code))).toEqual([
      [88],
      [88],
      [88],
    ]);
    expect(notes).toContain(
      "3 columns with 11 response categories became items, from “0” to “10”: economy, culture and place.",
    );
  });

  it("are none where they are not related, and apart from others with the same words", () => {
    expect(() => draftOf(ENDS, false)).toThrow("are not related");
    const trust = ["None", "Complete"] as const;
    const { columns } = draftOf({ army: trust, police: trust, courts: trust, side: ["Left", "Right"] });
    expect(columns.map(({ as }) => as)).toEqual(["item", "item", "item", "external"]);
  });
});
