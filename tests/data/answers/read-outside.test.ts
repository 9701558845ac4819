import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { outsideTable } from "../../../src/data/patterns/build-pattern-table";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";

const yesNo = [{ code: 0 }, { code: 1 }];
const definition: MeasureDefinition = {
  id: "two",
  items: [
    { id: "a", column: "A", categories: yesNo },
    { id: "b", column: "B", categories: yesNo },
  ],
  external: {
    mood: {
      column: "m",
      scale: "ordinal",
      categories: [{ code: 1 }, { code: 2 }, { code: 3 }],
      reverse: true,
    },
    ill: {
      scale: "binary",
      categories: [{ code: 1 }, { code: 2 }, { code: 3 }],
      yes: [2, 3],
      missing: [{ code: 9 }],
    },
    visits: { scale: "count" },
    care: { columns: ["c1", "c2"], combine: "mean", scale: "continuous", missing: [{ code: 888 }] },
  },
  repeat: { kind: "occasion", columns: { a: "A2", b: "B2" } },
  among: {
    told: {
      label: "Whom",
      columns: "T{answer}_{item}",
      answers: [
        { code: 1, label: "No one" },
        { code: 2, label: "A friend" },
      ],
      none: 1,
    },
  },
};
const csv = `A,B,m,ill,visits,c1,c2,A2,B2,T1_A,T2_A,T1_B
1,0,1,1,0,1,2,1,0,1,0,
0,1,3,3,4,3,888,0,1,,,1
0,0,,9,,2,2,0,,,,
`;
const read = (text = csv, given: MeasureDefinition = definition) =>
  readResponses(parseCsv(text, { file: "f.csv" }), parseMeasure(given), { outside: true });

describe("readOutside", () => {
  it("codes external variables as items, with composites and what counts as yes", () => {
    const { external } = read();
    const values = Object.fromEntries(external.map(({ item, values }) => [item.id, Array.from(values)]));
    expect(values).toEqual({
      mood: [2, 0, -1],
      ill: [0, 1, -2],
      visits: [0, 4, Number.NaN],
      care: [1.5, Number.NaN, 2],
    });
    const ill = external.find(({ item }) => item.id === "ill")?.item.categories;
    expect(ill).toEqual([
      { label: "1", score: 0 },
      { label: "2, 3", score: 1 },
    ]);
  });

  it("reads further occasions in the items' order, and answers among several as far as they are there", () => {
    const { repeated, among } = read();
    expect(repeated.map((one) => one.map(({ item, values }) => [item.id, ...values]))).toEqual([
      [
        ["a", 1, 0, 0],
        ["b", 0, 1, -1],
      ],
    ]);
    expect(among[0]?.columns.map(({ item, answer, values }) => [item, answer, ...values])).toEqual([
      ["a", 1, 1, -1, -1],
      ["a", 2, 0, -1, -1],
      ["b", 1, -1, 1, -1],
    ]);
  });

  it("reads nothing of it where that is not asked for, or the file has none of it", () => {
    const measure = parseMeasure(definition);
    const table = parseCsv("A,B\n1,0\n0,1\n");
    const none = readResponses(table, measure, { outside: true });
    expect([none.external, none.repeated, none.among, none.warnings]).toEqual([[], [], [], []]);
    expect(readResponses(parseCsv(csv), measure).external).toEqual([]);
  });

  it("tells of what the file has in part: variables, items again, answers among several", () => {
    const { warnings, external } = read(csv.replace("c2", "d2").replace("B2", "C2"));
    expect(external.map(({ item }) => item.id)).toEqual(["mood", "ill", "visits"]);
    expect(warnings.map(({ message }) => message)).toEqual([
      "External variable care is left out: the file lacks the column “c2”.",
      "Some items have no further occasion or rating: the file lacks the column “B2”.",
      "Question told: the file lacks the column “T2_B”. Answers without a column count as not chosen.",
    ]);
  });

  it("tells of a variable that something was said of beforehand, even where the file has none", () => {
    const hypothesis = { direction: "positive" } as const;
    const external = { age: { scale: "continuous", hypothesis }, height: { scale: "continuous" } } as const;
    const { warnings } = read("A,B\n1,0\n", { ...definition, external });
    expect(warnings.map(({ code }) => code)).toEqual(["external-left-out"]);
  });

  it("tells of a question whose columns are lacking while another's are there", () => {
    const answers = Array.from({ length: 9 }, (_, at) => ({ code: at + 1, label: `Answer ${at + 1}` }));
    const among = { ...definition.among, why: { label: "Why", columns: "W{answer}", answers } };
    const { warnings } = read("A,B,T1_A,T2_A,T1_B,T2_B\n1,0,1,0,,\n", { ...definition, among });
    expect(warnings.map(({ message }) => message)).toEqual([
      "Question why is left out: the file lacks the columns “W1”, “W2”, “W3”, “W4”, “W5”, “W6”, “W7”, “W8” and 1 more.",
    ]);
  });

  it.each([
    ["0,1,3,3,4,3", "0,1,4,3,4,3", /f\.csv, row 3, column "m": unknown code 4/],
    ["0,1,3,3,4,3", "0,1,3,3,-1,3", /column "visits": "-1" is no count/],
    ["1,0,\n0", "x,0,\n0", /column "T1_A": "x" is not a code/],
  ])("names the cell that it cannot read: %s -> %s", (from, to, message) => {
    expect(() => read(csv.replace(from, to))).toThrow(message);
  });

  it("makes a table with what lies outside as further items", () => {
    const responses = read();
    const table = outsideTable(responses, responses.external);
    expect(table.items.map(({ id }) => id)).toEqual(["a", "b", "mood", "ill", "visits", "care"]);
    expect([table.rows, outsideTable(responses, responses.external, { items: false }).items.length]).toEqual([
      3, 4,
    ]);
  });
});

describe("the definition of what lies outside", () => {
  const change = (key: "external" | "repeat" | "among" | "exposure", value: unknown) => () =>
    parseMeasure({ ...definition, [key]: value });

  it.each([
    ["external", { a: { scale: "count" } }, /external\.a: "a" is an item/],
    ["external", { x: { column: "A", scale: "count" } }, /"A" is the column of item a/],
    ["external", { x: { scale: "ordinal" } }, /expected two categories/],
    ["external", { x: { columns: ["c", "d"], scale: "binary" } }, /several columns are combined/],
    ["external", { x: { scale: "binary", yes: [7] } }, /none of the categories counts as yes/],
    ["external", { x: { column: "x", columns: ["y"], scale: "count" } }, /not both/],
    [
      "external",
      { x: { scale: "count", hypothesis: { direction: "positive", size: "0.3" } } },
      /must be a bound/,
    ],
    ["repeat", { kind: "occasion", columns: { z: "Z" } }, /"z" is no item/],
    ["repeat", { kind: "occasion", columns: { a: ["x", "y"], b: "z" } }, /equally often/],
    ["among", { t: { label: "T", columns: "T_{item}", answers: [{ code: 1, label: "x" }] } }, /\{answer\}/],
    [
      "among",
      { t: { label: "T", columns: "T{answer}", answers: [{ code: 1, label: "x" }], none: 2 } },
      /code 2 is no answer/,
    ],
    [
      "among",
      {
        t: {
          label: "T",
          columns: "T{answer}",
          answers: [{ code: 1, label: "x" }],
          within: { among: "t", answer: 1 },
        },
      },
      /no other set/,
    ],
    ["exposure", { country: { Kenya: 0.5 } }, /"populations" says nothing of country/],
  ] as const)("refuses %s: %j", (key, value, message) => {
    expect(change(key, value)).toThrow(message);
  });
});
