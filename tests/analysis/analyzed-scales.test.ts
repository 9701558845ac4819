import { expect, it } from "vitest";
import { analyzedScales } from "../../src/analysis/models/analyzed-scales";
import { parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";

const items = [..."abcdef"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] }));
const labelsOf = (models: Readonly<Record<string, string>>): string[] => {
  const structures = Object.fromEntries(
    Object.entries(models).map(([id, model]) => [id, { label: `By ${id}`, labels: { s: "Somatic" }, model }]),
  );
  const measure = parseMeasure({ id: "m", items, structures });
  return analyzedScales(structuresOf(measure), [..."abcdef"]).map(({ label }) => label);
};

it("scales of other items with the same label are told apart by the number of items, else by their structures", () => {
  const [one, other] = ["g =~ a + b\ns =~ c + d + e + f", "g =~ a + b + c\ns =~ d + e + f"];
  expect(labelsOf({ one, other })).toEqual([
    "All items",
    ...["g (2 items)", "Somatic (4 items)", "g (3 items)", "Somatic (3 items)"],
  ]);
  expect(labelsOf({ one, other: "s =~ a + b + c + d" }).slice(2)).toEqual([
    ...["Somatic (By one)", "Somatic (By other)"],
  ]);
  expect(labelsOf({ one, other: "s =~ f + e + d + c" }).slice(2)).toEqual(["Somatic", "Somatic"]);
});
