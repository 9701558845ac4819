import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { type ReadResponsesOptions, readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";
import { nineTable } from "../../support/table";

const categories = [{ code: 1 }, { code: 2 }, { code: 3 }];
const definition: MeasureDefinition = {
  id: "m",
  items: ["a", "b"].map((id) => ({ id, categories, missing: [{ code: 9 }] })),
  groups: { sex: { column: "sex" }, site: { column: "site" } },
  weight: { column: "w" },
  dichotomize: { yes: [2, 3] },
};
const measure = parseMeasure(definition);
const build = (csv: string, options: ReadResponsesOptions = {}): PatternTable =>
  patternTable(readResponses(parseCsv(csv), measure, { weights: "none", ...options }));
const total = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

/** Rows as text, so that tables can be compared whatever their order. */
function patterns(table: PatternTable): string[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const groups = table.groupings.map(({ codes, levels }) => levels[codes[row] ?? -1] ?? "?");
    const cells = table.columns.map((column) => column[row]);
    const sums = [table.count[row], table.weight[row], table.weightSquared[row]];
    return [...groups, ...cells, ...sums.map((value) => value?.toFixed(9))].join(" ");
  }).sort();
}

describe("patternTable(responses)", () => {
  it("joins the rows that are alike, in ascending order of their answers", () => {
    const table = build("a,b\n1,1\n3,9\n1,1\n,1\n3,9\n1,1\n");
    expect(table.columns.map((column) => Array.from(column))).toEqual([
      [-1, 0, 2],
      [0, 0, -2],
    ]);
    expect(Array.from(table.count)).toEqual([1, 3, 2]);
    expect(table).toMatchObject({ weighting: "none", groupings: [], stratum: null, cluster: null });
    expect(table.weight).toEqual(table.count);
    expect(table.weightSquared).toEqual(table.count);
  });

  it("adds design weights and their squares, and counts people", () => {
    const table = build("a,b,w\n1,1,0.5\n2,2,1\n1,1,2\n", { weights: "design" });
    expect(patterns(table)).toEqual([
      "0 0 2.000000000 2.500000000 4.250000000",
      "1 1 1.000000000 1.000000000 1.000000000",
    ]);
  });

  it("multiplies design weights by counts", () => {
    const table = patternTable(
      readResponses(parseCsv("a,b,w,n\n1,1,0.5,4\n1,1,2,1\n"), measure, { counts: "n" }),
    );
    expect(patterns(table)).toEqual(["0 0 5.000000000 4.000000000 5.000000000"]);
  });

  it("keeps the groups apart that were read, or those asked for", () => {
    const csv = "a,b,sex,site\n1,1,f,x\n1,1,m,x\n1,1,f,y\n1,1,f,x\n";
    const responses = readResponses(parseCsv(csv), measure, { weights: "none", groups: ["sex", "site"] });
    expect(Array.from(patternTable(responses).count)).toEqual([2, 1, 1]);
    expect(Array.from(patternTable(responses, { groups: ["sex"] }).count)).toEqual([3, 1]);
    expect(Array.from(patternTable(responses, { groups: [] }).count)).toEqual([4]);
    expect(thrownBy(() => patternTable(responses, { groups: ["age"] })).code).toBe("unknown-grouping");
  });

  it("keeps strata and clusters apart where the design is asked for", () => {
    const design = parseMeasure({ ...definition, stratum: { column: "s" }, cluster: { column: "c" } });
    const responses = readResponses(parseCsv("a,b,s,c\n1,1,x,1\n1,1,x,2\n1,1,x,1\n1,1,y,1\n"), design, {
      weights: "none",
    });
    expect(patternTable(responses)).toMatchObject({ rows: 1, stratum: null, cluster: null });
    const table = patternTable(responses, { design: true });
    expect(Array.from(table.count)).toEqual([2, 1, 1]);
    expect(Array.from(table.stratum ?? [])).toEqual([0, 0, 1]);
    expect(Array.from(table.cluster ?? [])).toEqual([0, 1, 0]);
  });

  const cell = fc.constantFrom("1", "2", "3", "9", "", " 2");
  const person = fc.record({
    a: cell,
    b: cell,
    sex: fc.constantFrom("f", "m", ""),
    n: fc.integer({ min: 1, max: 4 }),
  });
  const people = fc.array(person, { minLength: 1, maxLength: 40 });
  const csvOf = (rows: readonly { a: string; b: string; sex: string; n: number }[]): string =>
    `id,a,b,sex,w\n${rows.map(({ a, b, sex, n }, k) => `${k},${a},${b},${sex},${n}`).join("\n")}\n`;

  it("counts everybody once, with and without groups", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const table = build(csvOf(rows), { groups: ["sex"] });
        expect(total(table.count)).toBe(rows.length);
        expect(new Set(patterns(table)).size).toBe(table.rows);
        expect(total(dichotomize(table, measure).count)).toBe(rows.length);
      }),
    );
  });

  it("is the same for frequency weights, for counts and for repeated rows", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const repeated = rows.flatMap((row) => Array.from({ length: row.n }, () => row));
        const expected = patterns(build(csvOf(repeated), { groups: ["sex"] }));
        expect(patterns(build(csvOf(rows), { groups: ["sex"], weights: "frequency" }))).toEqual(expected);
        expect(patterns(build(csvOf(rows), { groups: ["sex"], counts: "w" }))).toEqual(expected);
      }),
    );
  });

  it("does not depend on the order of the rows, but for its own", () => {
    fc.assert(
      fc.property(people, (rows) => {
        expect(patterns(build(csvOf([...rows].reverse()), { weights: "design" }))).toEqual(
          patterns(build(csvOf(rows), { weights: "design" })),
        );
      }),
    );
  });

  it("tells continuous answers apart by value, with missing ones together", () => {
    const continuous = parseMeasure({
      id: "c",
      items: ["x", "y"].map((id) => ({ id, scale: "continuous" })),
    });
    const table = patternTable(readResponses(parseCsv("x,y\n1.5,\n1.5,NA\n1.50,2\n-0,2\n0,2\n"), continuous));
    expect(table.rows).toBe(3);
    expect(Array.from(table.count)).toEqual([2, 1, 2]);
  });

  it("of 40 items, which do not collapse, holds everybody", () => {
    const ids = Array.from({ length: 40 }, (_, k) => `q${k}`);
    const forty = parseMeasure({ id: "forty", items: ids.map((id) => ({ id, categories })) });
    const rows = Array.from({ length: 300 }, (_, r) =>
      ids.map((_, k) => 1 + ((((r + 1) * (k + 7) * 31) % 97) % 3)).join(","),
    );
    const table = patternTable(readResponses(parseCsv(`${ids.join(",")}\n${rows.join("\n")}\n`), forty));
    expect(table.rows).toBe(new Set(rows).size);
    expect(total(table.count)).toBe(300);
  });

  it.each(["binary", "ordinal"] as const)(
    "of the nine reference items (%s) has the reference's answers",
    (kind) => {
      const file = (name: string): string =>
        readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");
      const nine = parseMeasure(JSON.parse(file("nine.measure.json")));
      const responses = readResponses(parseCsv(file("nine.csv")), nine, { groups: ["country", "sex"] });
      const declared = patternTable(responses);
      const table = kind === "binary" ? dichotomize(declared, nine) : declared;
      const joined = (source: PatternTable): Map<string, number> => {
        const sums = new Map<string, number>();
        for (let row = 0; row < source.rows; row++) {
          const groups = source.groupings.map(({ codes, levels }) => levels[codes[row] ?? -1]);
          const key = [...groups, ...source.columns.map((column) => Math.max(column[row] ?? -1, -1))].join();
          sums.set(key, (sums.get(key) ?? 0) + (source.count[row] ?? 0));
        }
        return sums;
      };
      const expected = joined(nineTable(kind, { groups: true }));
      expect(joined(table)).toEqual(expected);
      expect(total(table.count)).toBe(6000);
    },
  );
});
