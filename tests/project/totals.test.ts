import { describe, expect, it } from "vitest";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { bytesFile } from "../../src/project/answers-file";
import { joinFileAnswers } from "../../src/project/project";

/** Sixty people's numbers with decimals for three items, and last rows made from them. */
function fileOf(
  last: (columns: readonly (readonly number[])[]) => readonly (readonly string[])[],
  header = "a,b,c",
) {
  const random = createRandom(12);
  const people = Array.from({ length: 60 }, () =>
    Array.from({ length: 3 }, () => Number((10 * random.uniform()).toFixed(1))),
  );
  const columns = [0, 1, 2].map((k) => people.map((own) => own[k] ?? 0));
  const rows = [...people.map((own) => own.map(String)), ...last(columns)];
  const text = [header, ...rows.map((row) => row.join())].join("\n");
  return bytesFile("numbers.csv", new TextEncoder().encode(text));
}

const measure = parseMeasure({
  id: "numbers",
  items: ["a", "b", "c"].map((id) => ({ id, scale: "continuous" })),
});
const sum = (own: readonly number[]): number => own.reduce((all, one) => all + one, 0);
const mean = (own: readonly number[]): number => sum(own) / own.length;

describe("rows of totals below items that are numbers, which nothing else would refuse", () => {
  const read = async (file: ReturnType<typeof fileOf>) => {
    const { responses } = await joinFileAnswers(file, measure);
    return { rows: responses.fileRows, notes: responses.warnings.map(({ message }) => message).join(" ") };
  };

  it("are left out of a file that is read with a definition", async () => {
    for (const of of [sum, mean]) {
      const { rows, notes } = await read(fileOf((columns) => [columns.map((own) => of(own).toFixed(2))]));
      expect(rows).toBe(60);
      expect(notes).toContain("Row 62 sums up the rows above it");
    }
  });

  it("are left out of a pipe, which can be read once, also below people who answered alike", async () => {
    const piped = (file: ReturnType<typeof fileOf>) => ({ ...file, head: async () => null });
    const twice = fileOf((columns) => [
      columns.map((own) => String(own[0])),
      columns.map((own) => (sum(own) + (own[0] ?? 0)).toFixed(1)),
    ]);
    const { rows, notes } = await read(piped(twice));
    expect(rows).toBe(61);
    expect(notes).toContain("Row 63 sums up the rows above it");
    expect((await read(piped(fileOf((columns) => [columns.map((own) => String(own[0]))])))).rows).toBe(61);
  });

  it("are not seen in a last person", async () => {
    const { rows, notes } = await read(fileOf((columns) => [columns.map((own) => String(own[0]))]));
    expect(rows).toBe(61);
    expect(notes).not.toContain("sums up");
  });

  it("keep the file's own error, also where columns share a name that the measure does not use", async () => {
    const file = fileOf(() => [["1", "x", "3", "0", "0"]], "a,b,c,d,d");
    await expect(joinFileAnswers(file, measure)).rejects.not.toThrow(/duplicate|called "d"/);
  });
});
