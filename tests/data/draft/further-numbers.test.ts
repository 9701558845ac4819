import { expect, it } from "vitest";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledTable } from "../../../src/formats/kit/labelled-table";
import { createRandom } from "../../../src/numeric/random/random";

it("says which columns of numbers are beyond the external variables that are listed", () => {
  const random = createRandom(4);
  const levels = Array.from({ length: 60 }, () => random.normal());
  const names = Array.from({ length: 30 }, (_, k) => `q${k + 1}`);
  const column = () => ({
    values: levels.map((level) => (level + random.normal() > 0 ? 1 : 0)),
    valueLabels: [],
  });
  const table = labelledTable(Object.fromEntries(names.map((name) => [name, column()])));
  const { notes } = draftMeasure(table, { items: names.slice(0, 5) });
  expect(notes.join(" ")).toContain("The 20 remaining columns of numbers");
  expect(notes.join(" ")).toContain("left out: q26, q27, q28, q29 and q30. To correlate scores");
  const { notes: few } = draftMeasure(table, { items: names.slice(0, 15) });
  expect(few.join(" ")).not.toContain("Further columns");
});
