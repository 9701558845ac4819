import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
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

describe("labelled numbers of no known order", () => {
  it("are a group, not an ordinal variable; a socioeconomic stratum is none of the sample's", () => {
    const rows = Array.from({ length: 120 }, (_, row) => row);
    const labels = (words: readonly string[]) => words.map((label, place) => ({ value: place + 1, label }));
    const code = (of: number) => rows.map((row) => 1 + (row % of));
    const item = (shift: number) => ({ values: rows.map((row) => 1 + ((row >> shift) % 4)) });
    const { definition } = draftMeasure(
      labelledTable({
        ...{ a1: item(0), a2: item(1), a3: item(2) },
        vote: { values: code(3), valueLabels: labels(["Greens", "Reds", "Blues"]) },
        care: {
          values: code(5).map((one) => Math.min(3, one)),
          valueLabels: labels(["Never", "Sometimes", "Often"]),
        },
        estrato: {
          label: "Estrato socioeconómico",
          values: code(3),
          valueLabels: labels(["Alto", "Otro", "Bajo"]),
        },
        factor: { label: "Factor de expansión", values: rows.map((row) => 300.5 + 3 * row) },
      }),
    );
    expect(Object.keys(definition.groups ?? {})).toEqual(["vote", "estrato"]);
    expect(Object.entries(definition.external ?? {}).map(([id, { scale }]) => [id, scale])).toEqual([
      ["care", "ordinal"],
    ]);
    expect([definition.stratum, definition.weight?.column]).toEqual([null, "factor"]);
  });

  it("are external variables where the ends of numbers have words", () => {
    const rows = Array.from({ length: 120 }, (_, row) => {
      const given = row % 8;
      const items = [0, 1, 2].map((shift) => 1 + ((row >> shift) % 4));
      return [...items, given === 0 ? "Not likely - 0" : given === 7 ? "Very likely - 7" : given].join();
    });
    const { external } = draftMeasure(parseCsv(["a1,a2,a3,advise", ...rows].join("\n"))).definition;
    expect(external?.advise?.categories?.map(({ code }) => code)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("are no item for their name alone, where nothing else of their name is", () => {
    const random = createRandom(5);
    const rows = Array.from({ length: 150 }, () => {
      const level = random.integer(4);
      const items = [1, 2, 3, 4].map(() => 1 + (random.uniform() < 0.6 ? level : random.integer(4)));
      return [...items, ...[1, 2, 3, 4].map(() => 1 + random.integer(2)), 1 + random.integer(8)].join();
    });
    const table = parseCsv(
      ["AB01_01,AB01_02,AB01_03,AB01_04,SD01,low,smoke,married,SD03", ...rows].join("\n"),
    );
    expect(draftMeasure(table).definition.items.map(({ id }) => id)).toEqual([
      "AB01_01",
      "AB01_02",
      "AB01_03",
      "AB01_04",
    ]);
  });
});
