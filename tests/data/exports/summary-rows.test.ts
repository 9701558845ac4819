import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { withoutSummaryRows } from "../../../src/data/exports/summary-rows";
import { labelledText } from "../../../src/data/files/labelled-text";
import { languages } from "../../../src/data/words/languages";
import { createRandom } from "../../../src/numeric/random/random";

const read = (text: string) => withoutSummaryRows(labelledText(parseCsv(text, { file: "a.csv" })));

/** So many people's answers of 1 to 5 with an id, as cells. */
function people(n: number, seed = 1, most = 5): (string | number)[][] {
  const random = createRandom(seed);
  return Array.from({ length: n }, (_, k) => [
    `p${k}`,
    ...Array.from({ length: 6 }, () => 1 + random.integer(most)),
  ]);
}

const HEADER = ["id", "q1", "q2", "q3", "q4", "q5", "q6"];
const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  [HEADER, ...rows].map((row) => row.join()).join("\n");

function sumsOf(rows: readonly (readonly (string | number)[])[]) {
  const items = HEADER.slice(1).map((_, k) => rows.map((row) => Number(row[k + 1])));
  const sum = (own: readonly number[]): number => own.reduce((all, value) => all + value, 0);
  const mean = (own: readonly number[]): number => sum(own) / own.length;
  return {
    sum: items.map(sum),
    mean: items.map((own) => mean(own).toFixed(2)),
    deviation: items.map((own) =>
      Math.sqrt(sum(own.map((value) => (value - mean(own)) ** 2)) / (own.length - 1)).toFixed(3),
    ),
    count: items.map((own) => own.length),
  };
}

describe("texts below the table", () => {
  const legend = ["Legend: 1 = never, 5 = always", "Source: own survey"];
  const below = (rows: readonly (readonly (string | number)[])[]) =>
    read(
      [HEADER, ...rows, ...legend.map((text) => [`"${text}"`, ...Array(6).fill("")])]
        .map((row) => row.join())
        .join("\n"),
    );

  it("are no people, also below totals, unless the first column holds texts", () => {
    const rows = people(40);
    const table = below(rows);
    expect(table.rows).toBe(40);
    expect(table.notes).toEqual(["Rows 42 and 43 are texts below the table and were left out."]);
    expect(below([...rows, ["Total", ...sumsOf(rows).sum]]).rows).toBe(40);
    const texts = rows.map(([, ...cells], k) => [k % 9 === 0 ? "I work at home" : "office", ...cells]);
    expect(below(texts).rows).toBe(42);
  });
});

describe("withoutSummaryRows(table)", () => {
  const rows = people(40);
  const { sum, mean, deviation, count } = sumsOf(rows);

  it("leaves out sums, means, deviations and numbers of answers at the end, named or not, and says which rows", () => {
    for (const last of [
      [["", ...sum]],
      [["Total", ...sum]],
      [["", ...mean]],
      [
        ["", ...mean],
        ["", ...deviation],
      ],
      [
        ["N", ...count],
        ["M", ...mean],
        ["SD", ...deviation],
      ],
      [
        ["", "", "", "", "", "", ""],
        ["Summe", ...sum],
      ],
    ]) {
      const table = read(csvOf([...rows, ...last]));
      expect([table.rows, table.columns[1]?.values.length]).toEqual([40, 40]);
      expect(table.notes.at(-1)).toMatch(/^Rows? 4[2-4].* sums? up the rows? above/);
    }
  });

  it("knows their names in every language", () => {
    for (const { language, totals } of languages) {
      const [word = ""] = totals;
      expect([language, read(csvOf([...rows, [word.toUpperCase(), ...sum]])).rows]).toEqual([language, 40]);
    }
  });

  it("leaves out rows that repeat the header, wherever they are", () => {
    const table = read(csvOf([...rows.slice(0, 10), HEADER, ...rows.slice(10), HEADER]));
    expect(table.rows).toBe(40);
    expect(table.notes.at(-1)).toBe("Rows 12 and 43 repeat the names of the columns and were left out.");
    expect(table.rowNumbers?.[10]).toBe(13);
  });

  it("keeps the last person, whoever that is", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = createRandom(seed);
      const own = people(4 + random.integer(60), seed, 1 + random.integer(9));
      expect(read(csvOf(own)).rows).toBe(own.length);
    }
    const last = (cells: readonly (string | number)[]) => read(csvOf([...rows, cells])).rows;
    expect(last(["p40", 25, 31, 2, 3, 1, 4])).toBe(41);
    expect(last(["p40", 5, 5, 5, 5, 5, 5])).toBe(41);
    expect(last(["", "", "", "", "", "", ""])).toBe(41);
    expect(read(`yes,no,q\n${"n,y,1\ny,n,2\n".repeat(20)}n,n,1\n`).rows).toBe(41);
  });

  it("finds sums of any table that it is given", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = createRandom(1000 + seed);
      const own = people(10 + random.integer(80), seed, 2 + random.integer(9));
      const sums = sumsOf(own);
      const kind = (["sum", "mean"] as const)[random.integer(2)] ?? "sum";
      expect([seed, kind, read(csvOf([...own, ["", ...sums[kind]]])).rows]).toEqual([seed, kind, own.length]);
    }
  });
});
