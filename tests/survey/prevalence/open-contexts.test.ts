import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { prevalence } from "../../../src/survey/prevalence/prevalence";
import { dataFile } from "../../support/sample-survey";

const [header = "", ...lines] = dataFile("sample/disrupting-harm.csv").trim().split("\n");
const FIRST_CONTEXT = header.split(",").findIndex((name) => name.startsWith("G8_"));

/** The sample, where one in sixty left all contexts blank. */
function estimates(disclosure: "standard" | "none") {
  const rows = lines.map((line, at) => {
    if (at % 60 > 0) return line;
    return line
      .split(",")
      .map((cell, column) => (column < FIRST_CONTEXT ? cell : ""))
      .join(",");
  });
  const groups = ["country", "sex", "age"];
  const responses = readResponses(parseCsv([header, ...rows].join("\n")), disruptingHarm, {
    groups,
    contexts: true,
  });
  return prevalence(responses, { disclosure });
}

type Row = ReturnType<typeof estimates>[number];

describe("people who said yes and left the context open", () => {
  it("are not told by the difference of two numbers of people, nor by those of the other levels", () => {
    const told = estimates("standard").filter(({ missing }) => missing === "known");
    const truth = estimates("none").filter(({ missing }) => missing === "known");
    const anywhere = (rows: readonly Row[], row: Row): Row | undefined =>
      rows.find(
        (one) =>
          one.variable === row.variable &&
          one.context === null &&
          one.group === row.group &&
          one.level === row.level,
      );
    const cells = told.flatMap((row, at) => {
      const [own, any] = [truth[at]?.n, anywhere(truth, row)?.n];
      if (row.context === null || own == null || any == null) return [];
      return [{ row, open: any - own }];
    });
    const small = cells.filter(({ open }) => open > 0 && open < 5);
    expect(small.length).toBeGreaterThan(50);
    for (const { row } of small)
      expect(row).toMatchObject({ n: null, effectiveN: null, estimate: null, se: null });
    for (const group of ["country", "sex", "age"]) {
      for (const { row: all, open: total } of cells.filter(({ row }) => row.group === null)) {
        const line = cells.filter(
          ({ row }) => row.group === group && row.variable === all.variable && row.context === all.context,
        );
        const hidden = line.filter(({ row }) => row.n === null);
        const sum = hidden.reduce((people, { open }) => people + open, 0);
        if (hidden.length > 0 && all.n !== null)
          expect(sum, `${all.variable} ${total}`).toBeGreaterThanOrEqual(5);
        expect(all.n === null || hidden.length !== 1).toBe(true);
      }
    }
  });
});
