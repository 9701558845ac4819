import { describe, expect, it } from "vitest";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { AnswerRows } from "../../src/data/patterns/aggregate-answers";
import { parseMeasure } from "../../src/measures/measure";

const measure = parseMeasure({
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
});

/** What reading whole columns and reading row by row tell of identifiers. */
function told(csv: string): readonly string[][] {
  const rows = new AnswerRows(measure, { file: "f.csv" });
  for (const line of csv.trim().split("\n")) rows.add(line.split(","));
  const both = [readResponses(parseCsv(csv), measure), rows.finish().responses];
  return both.map(({ warnings }) =>
    warnings.filter(({ code }) => code === "repeated-identifier").map(({ message }) => message),
  );
}

describe("identifiers that stand in several rows", () => {
  it("are told by their number, however the file is read", () => {
    const [columns, rows] = told("Respondent_ID,a\n1,0\n2,1\n2,0\n3,1\n4,1\n4,0\n5,1\n,1\n,0\n");
    expect(columns).toHaveLength(1);
    expect(columns?.[0]).toContain(
      "Column “Respondent_ID” has 2 values that occur in several rows (4 rows in all)",
    );
    expect(rows).toEqual(columns);
  });

  it("are none where each stands once, where most are repeated, and where no column is one by its name", () => {
    expect(told("id,a\n1,0\n2,1\n3,0\n")).toEqual([[], []]);
    expect(told("id,a\n1,0\n1,1\n2,0\n2,1\n3,1\n")).toEqual([[], []]);
    expect(told("x,a\n1,0\n1,1\n2,0\n3,1\n4,0\n")).toEqual([[], []]);
  });
});
