import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(5);
const lines = Array.from({ length: 200 }, (_, row) => {
  const answers = [0, 0, 0, 0].map(() => 1 + random.integer(4));
  const mood = row % 20 === 0 ? 999 : (40 * random.uniform()).toFixed(1);
  const visits = Math.floor(-4 * Math.log(random.uniform()));
  return [
    `p${row}`,
    1 + (row % 2),
    ...answers,
    mood,
    visits,
    random.integer(2),
    1 + random.integer(3),
    `a text of ${row}`,
  ].join();
});
const csv = `id,sex,a,b,c,d,mood,visits,ill,care,remark\n${lines.join("\n")}\n`;
const table = parseCsv(csv, { file: "left.csv" });

describe("draftMeasure(table, { external: true })", () => {
  const { definition, notes, columns } = draftMeasure(table, { external: true });

  it("puts numbers that are left over beside the measure, with their scales and without hypotheses", () => {
    const { external = {} } = definition;
    expect(Object.entries(external).map(([id, { scale }]) => `${id} ${scale}`)).toEqual([
      ...["mood continuous", "visits count", "ill binary", "care ordinal"],
    ]);
    expect(external.mood?.missing).toEqual([{ code: 999, label: "No answer (999)" }]);
    expect(external.ill).toEqual({ label: undefined, scale: "binary" });
    expect(external.care?.categories).toHaveLength(3);
    expect(Object.values(external).some(({ hypothesis }) => hypothesis != null)).toBe(false);
    expect(Object.keys(definition.groups ?? {})).toEqual(["sex"]);
    expect(Object.keys(parseMeasure(definition).external)).toHaveLength(4);
  });

  it("says so", () => {
    expect(columns.filter(({ taken }) => taken === "external variable").map(({ column }) => column)).toEqual([
      ...["mood", "visits", "ill", "care"],
    ]);
    expect(notes.some((note) => note.includes('Left over are 4 columns of numbers, under "external"'))).toBe(
      true,
    );
    expect(notes).toContain("Groups were made of sex; take out what you do not compare.");
  });

  it("drafts none where nobody asks", () => {
    const plain = draftMeasure(table).definition;
    expect(plain.external).toBeUndefined();
    expect(Object.keys(plain.groups ?? {})).toEqual(["sex", "ill", "care"]);
  });
});
