import { describe, expect, it } from "vitest";
import {
  type ReadResponsesOptions,
  type Responses,
  readResponses,
} from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { inLanguage } from "../../../src/words/language";
import { thrownBy, wordsOutsideCatalog } from "../../support/error";

const likert = [1, 2, 3, 4, 5].map((code) => ({ code, label: `L${code}` }));
const missing = [
  { code: 888, label: "Refused" },
  { code: 999, label: "Don't know" },
];
const item = (id: string, more: object = {}) => ({ id, categories: likert, missing, ...more });
const definition: MeasureDefinition = { id: "m", items: [item("a"), item("b")] };

function read(
  csv: string,
  change: Partial<MeasureDefinition> = {},
  options: ReadResponsesOptions = {},
): Responses {
  return readResponses(parseCsv(csv, { file: "f.csv" }), parseMeasure({ ...definition, ...change }), options);
}
const column = (responses: Responses, index: number): number[] => Array.from(responses.columns[index] ?? []);

describe("readResponses(table, measure): answers", () => {
  it("are the index of the declared category, below zero where missing", () => {
    const responses = read("b,a\n5,1\n888,999\n,3\n");
    expect(column(responses, 0)).toEqual([0, -3, 2]);
    expect(column(responses, 1)).toEqual([4, -2, -1]);
    expect(responses.items[0]?.categories[4]).toEqual({ label: "L5", score: 5 });
    expect(Array.from(responses.rowNumbers)).toEqual([2, 3, 4]);
  });

  it("may be written 1, ' 1', 1.0 and +1, and blanks in the customary ways", () => {
    const responses = read('a,b\n" 1",1.0\n+1,01\nNA,.\nNaN," "\n');
    expect(column(responses, 0)).toEqual([0, 0, -1, -1]);
    expect(column(responses, 1)).toEqual([0, 0, -1, -1]);
  });

  it("of a reverse-keyed item are reversed by the declared codes, not by those that occur", () => {
    const responses = read("a,b\n2,2\n3,3\n888,\n", { items: [item("a", { reverse: true }), item("b")] });
    expect(column(responses, 0)).toEqual([3, 2, -2]);
    expect(responses.items[0]?.categories.map(({ label, score }) => `${label} ${score}`)).toEqual([
      "L5 1",
      "L4 2",
      "L3 3",
      "L2 4",
      "L1 5",
    ]);
  });

  it("of a continuous item are numbers, NaN where missing", () => {
    const continuous = { id: "x", scale: "continuous" as const, missing: [{ code: -9 }] };
    const responses = read("x\n1.5\n-32768\n-9\n\n1e3\n", { items: [continuous] });
    expect(column(responses, 0)).toEqual([1.5, -32768, Number.NaN, Number.NaN, 1000]);
    expect(responses.columns[0]).toBeInstanceOf(Float64Array);
  });

  it("need columns of their own names, whatever the ids are", () => {
    expect(column(read("Q1,b\n2,2\n", { items: [item("a", { column: "Q1" }), item("b")] }), 0)).toEqual([1]);
  });
});

describe("readResponses(table, measure): wrong answers", () => {
  it("are named with file, row, column, value, the declared codes and the cure", () => {
    const error = thrownBy(() => read("a,b\n1,1\n1,7\n"));
    expect(error.code).toBe("unknown-code");
    expect(error.message).toBe('f.csv, row 3, column "b": unknown code 7.');
    expect(error.hint).toContain("1 L1, 2 L2, 3 L3, 4 L4, 5 L5; for no answer: 888 Refused, 999 Don't know.");
    expect(error.hint).toContain("Correct the file, or declare the code");
  });

  it("are worded by the catalog alone, but for what the file and the definition hold", () => {
    const outside = (call: () => unknown): string[] => wordsOutsideCatalog(thrownBy(call));
    expect(outside(() => read("a,b\n1,1\n1,7\n"))).toEqual(["csv", "Refused", "Don", "know"]);
    expect(outside(() => read("a,c\n1,1\n"))).toEqual(["csv"]);
    expect(outside(() => read("a,b\n1\n"))).toEqual(["csv"]);
    expect(outside(() => read("a,b\n1,1\n", { weight: { column: "kilos", type: "design" } }))).toEqual([
      "csv",
      "kilos",
    ]);
    const error = thrownBy(() => read("a,b\n1,1\n1,7\n"));
    expect(inLanguage("en", () => error.worded().message)).toBe(error.message);
  });

  it("are named first in the file's order and counted", () => {
    const error = thrownBy(() => read("a,b\n1,1\n1,0\n6,x\n7,1\n"));
    expect(error.message).toBe(
      'f.csv, row 3, column "b": unknown code 0 (and 3 more such cells in 2 columns).',
    );
  });

  it("are a text among codes, half a code, and an infinite one", () => {
    expect(thrownBy(() => read("a,b\nnever,1\n")).message).toContain('column "a": "never" is not a code');
    expect(thrownBy(() => read("a,b\n1.5,1\n")).message).toContain("unknown code 1.5");
    expect(thrownBy(() => read("a,b\nInfinity,1\n")).message).toContain('"Infinity" is not a code');
  });

  it("are blanks where the measure does not allow them", () => {
    const error = thrownBy(() => read("a,b\n1,1\n,1\n", { blank: "error" }));
    expect(error.message).toBe('f.csv, row 3, column "a": no answer to item a.');
  });

  it("are what is no number in a continuous item, with a word on the decimal comma", () => {
    const items = [{ id: "x", scale: "continuous" as const }, item("a")];
    const error = thrownBy(() => read("x;a\n1.5;1\n2,5;1\n", { items }));
    expect(error.message).toBe(
      'f.csv, row 3, column "x": "2,5" is not a number; write decimals with a point.',
    );
  });

  it("do not matter in rows that are left out", () => {
    const responses = read("a,b,w\n1,1,1\n77,1,\n", { weight: { column: "w", missing: "drop" } });
    expect(column(responses, 0)).toEqual([0]);
  });
});

describe("readResponses(table, measure): columns", () => {
  it("that are not there are named together with those that come near", () => {
    const error = thrownBy(() => read("A,c\n1,1\n"));
    expect(error.code).toBe("missing-column");
    expect(error.message).toContain(
      'f.csv is no file of the measure m: none of its 2 item columns is there ("a", "b").',
    );
    const one = thrownBy(() => read("a,B\n1,1\n"));
    expect(one.message).toBe('f.csv: there is no column "b" (item of measure m).');
    expect(one.hint).toContain('"B" for "b"');
  });

  it("of another questionnaire lead to --measure and init", () => {
    const error = thrownBy(() => readResponses(parseCsv("q1,q2\n1,2\n"), disruptingHarm));
    expect(error.hint).toContain("--measure");
    expect(error.hint).toContain("itemwise init");
  });
});

describe("readResponses(table, measure): weights", () => {
  const weight = { column: "w", missing: "drop" as const };

  it("are what the measure says", () => {
    const responses = read("a,b,w\n1,1,0.5\n2,2,1.5\n", { weight });
    expect(responses.weighting).toBe("design");
    expect(Array.from(responses.weights ?? [])).toEqual([0.5, 1.5]);
  });

  it("drop rows without one, or of 0, and say so", () => {
    const responses = read("a,b,w\n1,1,\n2,2,1.5\n3,3,0\n4,4,NA\n", { weight });
    expect(Array.from(responses.rowNumbers)).toEqual([3]);
    expect(responses.fileRows).toBe(4);
    expect(responses.excluded).toEqual([
      { reason: "no weight", rows: 2 },
      { reason: "a weight of 0", rows: 1 },
    ]);
    expect(responses.warnings.map(({ message }) => message)).toContain(
      "2 of 4 rows are left out: no weight.",
    );
  });

  it("are not looked at where none are wanted", () => {
    const responses = read("a,b,w\n1,1,\n2,2,x\n", { weight }, { weights: "none" });
    expect(responses.weights).toBeNull();
    expect(responses.rowNumbers).toHaveLength(2);
  });

  it("may be taken as frequencies", () => {
    expect(read("a,b,w\n1,1,3\n", { weight }, { weights: "frequency" }).weighting).toBe("frequency");
  });

  it.each([
    ["-1", 'f.csv, row 3, column "w": the weight -1 is negative.'],
    ["x", 'f.csv, row 3, column "w": the weight "x" is not a number.'],
    ["1,5", 'f.csv, row 3, column "w": the weight "1,5" is not a number.'],
  ])("of %j are an error", (cell, message) => {
    const error = thrownBy(() => read(`a,b,w\n1,1,1\n1,1,"${cell}"\n`, { weight }));
    expect(error.code).toBe("bad-weight");
    expect(error.message).toBe(message);
  });

  it("that are missing are an error where the measure says so (the default)", () => {
    const error = thrownBy(() => read("a,b,w\n1,1,1\n1,1,\n1,1,\n", { weight: { column: "w" } }));
    expect(error.message).toBe('f.csv, row 3, column "w": no weight (and 1 more such cell in this column).');
  });

  it("that are all missing or 0 leave nobody", () => {
    const error = thrownBy(() => read("a,b,w\n1,1,0\n1,1,\n", { weight }));
    expect(error.code).toBe("no-people");
    expect(error.message).toContain("1 with no weight");
  });

  it("need a column, and a measure that has them", () => {
    expect(thrownBy(() => read("a,b\n1,1\n", { weight })).code).toBe("missing-column");
    expect(thrownBy(() => read("a,b\n1,1\n", {}, { weights: "design" })).code).toBe("no-weight");
    const kind = { weights: "sampling" as unknown as "design" };
    expect(thrownBy(() => read("a,b\n1,1\n", {}, kind)).code).toBe("unknown-choice");
  });
});

describe("readResponses(table, measure): weights to look at", () => {
  const rows = (weights: readonly (number | string)[]): string =>
    `a,b,w\n${weights.map((weight) => `1,1,${weight}`).join("\n")}\n`;
  const warned = (weights: readonly (number | string)[], type: "design" | "frequency") =>
    read(rows(weights), { weight: { column: "w", type } }).warnings;

  it("name the weight that makes up most of it, not its row, which is another one in another order", () => {
    const [warning, ...rest] = warned([...new Array<number>(60).fill(1), 1e9], "design");
    expect(rest).toEqual([]);
    expect(warning?.code).toBe("dominant-weight");
    expect(warning?.message).toBe(
      "One row (weight 1000000000) has more than 99% of the total weight, so the results depend strongly on its answers. The effective sample size of the 61 people is 1.0.",
    );
    expect(warned([...new Array<number>(60).fill(1), 5], "design")).toEqual([]);
    expect(warned([1, 2], "design")).toEqual([]);
  });

  it("tell frequency weights that are no numbers of people", () => {
    expect(warned([3, 2], "frequency")).toEqual([]);
    const [warning] = warned([3, "333.25"], "frequency");
    expect(warning?.code).toBe("fractional-frequency");
    expect(warning?.message).toContain("one is 333.25");
  });
});

describe("readResponses(table, measure): counts", () => {
  it("say how many people a row stands for", () => {
    const responses = read("a,b,n\n1,1,3\n2,2,1\n3,3,0\n", {}, { counts: "n" });
    expect(Array.from(responses.counts ?? [])).toEqual([3, 1]);
    expect(responses.excluded).toEqual([{ reason: "a count of 0", rows: 1 }]);
  });

  it.each(["1.5", "-1", "", "x"])("of %j are an error", (cell) => {
    expect(thrownBy(() => read(`a,b,n\n1,1,${cell}\n`, {}, { counts: "n" })).code).toBe("bad-count");
  });

  it("are no item's answers and no weights", () => {
    const error = thrownBy(() => read("a,b,n\n1,1,1\n", {}, { counts: "a" }));
    expect(error).toMatchObject({ code: "bad-count" });
    expect(error.message).toBe('the column of counts, "a", is that of item a.');
    const weight = { column: "n" };
    expect(thrownBy(() => read("a,b,n\n1,1,1\n", { weight }, { counts: "n" })).message).toContain(
      "that of the weights",
    );
  });

  it("that are all 0 leave nobody, and the hint speaks of counts", () => {
    const error = thrownBy(() => read("a,b,n\n1,1,0\n", {}, { counts: "n" }));
    expect(error.code).toBe("no-people");
    expect(error.hint).toBe(
      'Check the counts in column "n", or leave --counts out where a row is one person.',
    );
    const weighted = thrownBy(() => read("a,b,w\n1,1,0\n", { weight: { column: "w" } }));
    expect(weighted.hint).toContain('Check the weights in column "w", or analyze without weights');
  });

  it("that add up to more people than can be asked are an error", () => {
    expect(thrownBy(() => read("a,b,n\n1,1,2000000000\n", {}, { counts: "n" })).code).toBe("too-many-people");
    const weight = { column: "n", type: "frequency" as const };
    expect(thrownBy(() => read("a,b,n\n1,1,2e9\n", { weight })).hint).toContain('"type": "design"');
  });

  it("do not go with frequency weights", () => {
    const weight = { column: "n", type: "frequency" as const };
    expect(thrownBy(() => read("a,b,n\n1,1,1\n", { weight }, { counts: "n" })).code).toBe("two-counts");
  });
});

describe("readResponses(table, measure): groups", () => {
  const csv = "a,b,g\n1,1,2\n1,1,1.0\n1,1,\n1,1, 10\n";
  const levels = (group: object, text = csv): unknown[] => {
    const grouping = read(text, { groups: { g: { column: "g", ...group } } }, { groups: ["g"] }).groupings[0];
    return [grouping?.levels, Array.from(grouping?.codes ?? [])];
  };

  it("without labels are the values as they stand, numbers in order", () => {
    expect(levels({})).toEqual([
      ["1", "2", "10"],
      [1, 0, -1, 2],
    ]);
    expect(levels({}, "a,b,g\n1,1,south\n1,1,North\n1,1,01\n1,1,1\n")[0]).toEqual([
      "01",
      "1",
      "North",
      "south",
    ]);
  });

  it("with labels are in the order of the codes; only those that occur, codes with one label together", () => {
    expect(levels({ labels: { 1: "One", 2: "Two", 3: "Three", 10: "One" } })).toEqual([
      ["One", "Two"],
      [1, 0, -1, 0],
    ]);
  });

  it("with values are numbers, with bands ranges of them", () => {
    const values = { 1: 12, 2: 13, 10: 15 };
    expect(levels({ values })).toEqual([
      ["12", "13", "15"],
      [1, 0, -1, 2],
    ]);
    const bands = [
      [14, 15],
      [12, 13],
      [16, 16],
    ];
    expect(levels({ values, bands })).toEqual([
      ["12-13", "14-15"],
      [0, 0, -1, 1],
    ]);
    expect(
      levels({
        bands: [
          [1, 2],
          [10, 10],
        ],
      }),
    ).toEqual([
      ["1-2", "10"],
      [0, 0, -1, 1],
    ]);
  });

  it("with bands of whole numbers hold decimals up to the next", () => {
    const ages = (bands: [number, number][]) =>
      levels({ bands }, "a,b,g\n1,1,12\n1,1,17.5\n1,1,18\n1,1,24.99\n");
    const wholes: [number, number][] = [
      [12, 17],
      [18, 24],
    ];
    expect(ages(wholes)).toEqual([
      ["12-17", "18-24"],
      [0, 0, 1, 1],
    ]);
    const decimals: [number, number][] = [
      [12, 17.4],
      [18, 25],
    ];
    expect(() => ages(decimals)).toThrow("17.5");
  });

  it("may have codes for unknown", () => {
    expect(levels({ missing: ["10"] })).toEqual([
      ["1", "2"],
      [1, 0, -1, -1],
    ]);
  });

  it("have the items' codes for no answer as unknown, with a warning, unless they declare them", () => {
    const coded = "a,b,g\n1,1,1\n1,1,2\n1,1,999.0\n888,1,888\n";
    const without = [
      ["1", "2"],
      [0, 1, -1, -1],
    ];
    expect(levels({}, coded)).toEqual(without);
    expect(
      levels(
        {
          bands: [
            [1, 1],
            [2, 2],
          ],
        },
        coded,
      ),
    ).toEqual(without);
    expect(levels({ labels: { 1: "One", 2: "Two", 999: "Other" } }, coded)).toEqual([
      ["One", "Two", "Other"],
      [0, 1, 2, -1],
    ]);
    expect(levels({ bands: [[1, 900]] }, coded)).toEqual([["1-900"], [0, 0, -1, 0]]);
    const groups = { g: { column: "g" } };
    const { warnings } = read(coded, { groups }, { groups: ["g"] });
    expect(warnings.map(({ code }) => code)).toEqual(["missing-code-in-group"]);
    expect(warnings[0]?.message).toContain("888 and 999 count as unknown");
    const own = { g: { column: "g", missing: ["888", "999"] } };
    expect(read(coded, { groups: own }, { groups: ["g"] }).warnings).toEqual([]);
  });

  it("as they stand keep a code for no answer that goes on with the others", () => {
    const items = ["a", "b"].map((id) => item(id, { missing: [{ code: 8 }, { code: 9 }, { code: -1 }] }));
    const levelsOf = (codes: readonly (number | string)[]) => {
      const text = `a,b,g\n${codes.map((code) => `1,1,${code}`).join("\n")}\n`;
      return read(text, { items, groups: { g: { column: "g" } } }, { groups: ["g"] }).groupings[0]?.levels;
    };
    expect(levelsOf([1, 2, 8, 9])).toEqual(["1", "2"]);
    expect(levelsOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toHaveLength(9);
    expect(levelsOf([1, 7, 9, 12])).toEqual(["1", "7", "9", "12"]);
    expect(levelsOf(["north", "south", 9])).toEqual(["north", "south"]);
    expect(levelsOf([1, 2, -1])).toEqual(["1", "2"]);
    expect(levelsOf([-2, -1, 1])).toEqual(["-2", "-1", "1"]);
  });

  it.each([
    [{ labels: { 1: "One", 2: "Two" } }, "labels for 1, 2"],
    [{ values: { 1: 1, 2: 2 } }, "values for 1, 2"],
    [{ bands: [[1, 5]] }, "bands 1-5"],
  ])("with a value that is not declared in %j are an error", (group, declared) => {
    const error = thrownBy(() => levels(group));
    expect(error.code).toBe("unknown-group-value");
    expect(error.message).toBe('f.csv, row 5, column "g": "10" is no declared value of group g.');
    expect(error.hint).toContain(declared);
  });

  it("that the measure does not have, or whose column is not there, are an error", () => {
    expect(thrownBy(() => read("a,b\n1,1\n", {}, { groups: ["g"] })).code).toBe("unknown-choice");
    const groups = { g: { column: "g" } };
    expect(thrownBy(() => read("a,b\n1,1\n", { groups }, { groups: ["g"] })).code).toBe("missing-column");
    expect(read("a,b\n1,1\n", { groups }).groupings).toEqual([]);
  });

  it("of a measure that has none, the error says so", () => {
    const error = thrownBy(() => read("a,b\n1,1\n", {}, { groups: ["g"] }));
    expect(error.message).toContain("declares no groups");
    expect(error.hint).toContain("Leave --group out");
  });

  it("with hidden characters in their values show them", () => {
    expect(levels({}, "a,b,g\n1,1,north\u202Ehtuos\n")[0]).toEqual(["northU+202Ehtuos"]);
  });

  it("made of an item are read with a warning", () => {
    const { warnings } = read("a,b\n1,1\n", { groups: { g: { column: "a" } } }, { groups: ["g"] });
    expect(warnings.map(({ code }) => code)).toEqual(["group-is-item"]);
  });

  it("that are rather identifiers are an error", () => {
    const rows = Array.from({ length: 600 }, (_, k) => `1,1,p${k}`).join("\n");
    expect(thrownBy(() => levels({}, `a,b,g\n${rows}\n`)).code).toBe("too-many-groups");
  });

  it("with about one level per person are an error; three people per level, or few levels, are not", () => {
    const of = (people: number, level: (k: number) => string) =>
      levels({}, `a,b,g\n${Array.from({ length: people }, (_, k) => `1,1,${level(k)}`).join("\n")}\n`)[0];
    const error = thrownBy(() => of(60, (k) => `${1000.25 + k}`));
    expect([error.code, error.message]).toEqual([
      "too-many-groups",
      expect.stringContaining("has 60 different values"),
    ]);
    expect(thrownBy(() => of(65, (k) => `p${k % 22}`)).code).toBe("too-many-groups");
    expect(of(66, (k) => `p${k % 22}`)).toHaveLength(22);
    expect(of(20, (k) => `p${k}`)).toHaveLength(20);
  });
});

describe("readResponses(table, measure): strata and clusters", () => {
  const design = { stratum: { column: "s" }, cluster: { column: "c" } };

  it("are numbered by first appearance", () => {
    const { stratum, cluster } = read("a,b,s,c\n1,1,x,01\n1,1,y,1\n1,1,x,01\n", design);
    expect(stratum?.labels).toEqual(["x", "y"]);
    expect(Array.from(stratum?.codes ?? [])).toEqual([0, 1, 0]);
    expect(cluster?.labels).toEqual(["01", "1"]);
  });

  it("must be there for every row", () => {
    const error = thrownBy(() => read("a,b,s,c\n1,1,x,1\n1,1,,1\n", design));
    expect(error.message).toBe('f.csv, row 3, column "s": no stratum.');
  });
});
