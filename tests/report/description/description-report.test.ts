import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { describeFile } from "../../../src/project/describe-file";
import { buildDescriptionReport } from "../../../src/report/description/description-report";
import { allCharts } from "../../../src/report/kit/tables/section";
import { reportToMarkdown } from "../../../src/report/plain/report-to-markdown";

/** 120 people: smoking goes with the town, and so with the sex. */
const lines = Array.from({ length: 120 }, (_, row) => {
  const town = row % 3 === 0 ? "Bonn" : "Oslo";
  const smokes = town === "Bonn" ? (row % 6 === 0 ? "no" : "yes") : "no";
  const name = `Ann${row}@mail.org`;
  return [name, 1 + (row % 2), town, smokes, row % 4 < 2 ? 0 : 1, (160.5 + (row % 31)).toFixed(1)].join();
});
const table = parseCsv(["email,sex,town,smokes,owns,height", ...lines].join("\n"), { file: "own.csv" });
const description = describeFile(table);
const report = buildDescriptionReport(description, "itemwise report own.csv");
const markdown = reportToMarkdown(report);

describe("the report of columns without a scale", () => {
  it("first says that no scale was found, why, and how to name items", () => {
    expect(report.note).toContain("No scale was found.");
    expect(report.note).toContain("add --items");
    expect(buildDescriptionReport(description, null).note).toContain("keep these under “Items”");
    expect(report.summary.lines[0]).toMatchObject({ question: "Is there a scale?", verdict: "no" });
    expect(report.summary.figures.map(({ value }) => value).slice(0, 2)).toEqual(["120", "5"]);
  });

  it("has shares of answers, statistics of numbers, and the cross tables with an association only", () => {
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" && block.place === undefined ? [block.table] : [])),
    );
    expect(tables.map(({ id }) => id)).toEqual([
      "frequencies",
      "numbers",
      "associations",
      "cross-1",
      "differences",
    ]);
    const [shares, numbers] = tables;
    expect(
      shares?.rows.filter(({ column }) => column === "smokes").map(({ label, n }) => [label, n]),
    ).toEqual([
      ["no", 100],
      ["yes", 20],
    ]);
    expect(numbers?.rows.map(({ column }) => column)).toEqual(["height"]);
    expect(allCharts(report).map(({ id }) => id)).toEqual(["shares"]);
  });

  it("never prints personal data", () => {
    expect(JSON.stringify(description)).not.toContain("Ann");
    expect(markdown).not.toContain("mail.org");
    expect(description.leftOut.map(({ column }) => column)).toEqual(["email"]);
  });

  it("survives JSON and shows the strongest associations where nothing divides people", () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
    const without = parseCsv(
      ["town,smokes,owns", ...lines.map((line) => line.split(",").slice(2, 5).join())].join("\n"),
    );
    const among = buildDescriptionReport(describeFile(without), null);
    const shown = among.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    );
    expect(shown.find(({ id }) => id === "cross-1")?.title).toBe("town by smokes");
    expect(shown.find(({ id }) => id === "cross-1")?.rows).toEqual([
      { answer: "Bonn", level1: 0.2, level2: 1 },
      { answer: "Oslo", level1: 0.8, level2: 0 },
    ]);
  });
});
