import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledText } from "../../../src/data/files/labelled-text";
import { splitJoined } from "../../../src/data/shape/split-joined";
import { parseMeasure } from "../../../src/measures/measure";
import { bytesFile } from "../../../src/project/answers-file";
import { joinFileAnswers } from "../../../src/project/project";

const LISTS = ["Radio;Web", "Web", "Radio", "", "Paper;Radio;Web", "Paper"];
const csvOf = (cell: (row: number) => string, rows = 60): string =>
  [
    "town\tmedia\tage",
    ...Array.from(
      { length: rows },
      (_, row) => `${["a", "b", "c"][row % 3]}\t${cell(row)}\t${20 + (row % 40)}`,
    ),
  ].join("\n");
const split = (cell: (row: number) => string) =>
  splitJoined(labelledText(parseCsv(csvOf(cell), { delimiter: "\t" })));
const listOf = (row: number): string => LISTS[row % LISTS.length] ?? "";

describe("several answers in one cell", () => {
  it("become columns of yes and no, beside the column, whatever stands between them", () => {
    for (const sign of [";", "; ", "|", ", "]) {
      const { columns, notes, multipleResponses } = split((row) => listOf(row).replaceAll(";", sign));
      expect(columns.map(({ name }) => name)).toEqual([
        ...["town", "media", "media: Radio", "media: Web", "media: Paper", "age"],
      ]);
      const radio = columns[2]?.values;
      expect(radio instanceof Float64Array && [...radio.slice(0, 6)]).toEqual([1, 0, 1, Number.NaN, 1, 0]);
      expect(notes.at(-1)).toContain("split into 3 columns");
      expect(multipleResponses[0]?.columns).toHaveLength(3);
    }
  });

  it("are codes where only spaces stand between", () => {
    const codes = ["1 3", "2", "1 2 3", "3", "", "98"];
    expect(split((row) => codes[row % codes.length] ?? "").columns).toHaveLength(3 + 4);
  });

  it("are neither texts with commas nor numbers, nor answers that stand in one cell only", () => {
    const texts = ["I like it, mostly", "No, thank you", "Well", "Yes, of course"];
    expect(split((row) => `${texts[row % 4]} ${row}`).columns).toHaveLength(3);
    expect(split((row) => `${row % 5},${(row * 3) % 5}`).columns).toHaveLength(3);
    expect(split((row) => ["very good", "not good", "good"][row % 3] ?? "").columns).toHaveLength(3);
    expect(
      split((row) => ["Bonn, Germany", "Oslo, Norway", "Lima, Peru"][row % 3] ?? "").columns,
    ).toHaveLength(3);
  });

  it("are no names with commas in them", () => {
    const jobs = [
      "Self-employed, farmer",
      "Clerk, skilled",
      "Retired",
      "Student",
      "Manager, owner, large firm",
    ];
    expect(split((row) => jobs[row % jobs.length] ?? "").columns).toHaveLength(3);
  });

  it("are items of a draft where nothing else is a scale, which reads the file again", async () => {
    const text = csvOf(listOf);
    const { definition } = draftMeasure(parseCsv(text, { delimiter: "\t", file: "media.tsv" }), {
      items: ["media: Radio", "media: Web", "media: Paper"],
    });
    const file = bytesFile("media.tsv", new TextEncoder().encode(text));
    const { responses } = await joinFileAnswers(file, parseMeasure(definition));
    expect([...(responses.columns[0] ?? [])].slice(0, 6)).toEqual([1, 0, 1, -1, 1, 0]);
  });

  it("are left to themselves beside a scale", () => {
    const scale = Array.from({ length: 4 }, (_, k) => `q${k + 1}`);
    const csv = csvOf(listOf)
      .split("\n")
      .map((line, row) =>
        row === 0
          ? `${line}\t${scale.join("\t")}`
          : `${line}\t${scale.map((_, k) => 1 + ((row + (row % 2 ? k : 0)) % 5)).join("\t")}`,
      );
    const draft = draftMeasure(parseCsv(csv.join("\n"), { delimiter: "\t" }));
    expect(draft.definition.items.map(({ id }) => id)).toEqual(scale);
    expect(draft.columns.find(({ column }) => column === "media: Web")?.why).toBe(
      "one of the answers to “media”",
    );
  });
});
