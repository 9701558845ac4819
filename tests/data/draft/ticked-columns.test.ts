import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { describable } from "../../../src/data/draft/describable";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledText } from "../../../src/data/files/labelled-text";
import { validateData } from "../../../src/data/validate/validate-data";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

const BOXES = ["Which media [Radio]", "Which media [Paper]", "Which media [Web]", "Which media [Friends]"];

/** Sixty people who tick boxes alike; every fifth ticks none, and has answered before where asked. */
function fileOf(mark: (box: string) => string, before: (row: number) => string): string {
  const random = createRandom(8);
  const rows = Array.from({ length: 60 }, (_, row) => {
    const share = row % 5 === 0 ? 0 : row % 2 === 0 ? 0.9 : 0.2;
    const boxes = BOXES.map((box) => (random.uniform() < share ? mark(box) : ""));
    return [before(row), ...boxes, 20 + (row % 40)].join();
  });
  return [["town", ...BOXES, "age"].join(), ...rows].join("\n");
}
const read = (csv: string) => parseCsv(csv, { file: "boxes.csv" });
const town = (row: number): string => ["Bonn", "Oslo", "Lima"][row % 3] ?? "";

describe("boxes that were ticked or left empty", () => {
  it("are yes and no, with any mark, or each with its own words", () => {
    for (const mark of [() => "Y", () => "x", () => "1", (box: string) => box.replace(/^.*\[|\]/g, "")]) {
      const table = read(fileOf(mark, town));
      const { definition, notes } = draftMeasure(table);
      expect(definition.items.map(({ label, blank }) => [label, blank])).toEqual(
        ["Radio", "Paper", "Web", "Friends"].map((label) => [label, "no"]),
      );
      expect(notes.some((note) => note.includes("hold ticks. An empty cell is a no."))).toBe(true);
      const { columns } = readResponses(table, parseMeasure(definition));
      expect(columns.every((column) => column.every((value) => value === 0 || value === 1))).toBe(true);
    }
  });

  it("are no only of those who answered something where the question beside is empty, too", () => {
    const csv = fileOf(
      () => "x",
      (row) => (row % 5 === 0 ? "" : town(row)),
    );
    const table = read(
      csv
        .split("\n")
        .map((line) => line.replace(/,[^,]*$/u, ""))
        .join("\n"),
    );
    const { definition } = draftMeasure(table);
    expect(definition.items.map(({ blank }) => blank)).toEqual(new Array(4).fill("no-if-answered"));
    const measure = parseMeasure(definition);
    const { columns } = readResponses(table, measure);
    expect(columns.map((column) => [column[0], column[5]])).toEqual(new Array(4).fill([-1, -1]));
    expect(columns.every((column) => column.filter((value) => value === -1).length < 40)).toBe(true);
    const [radio] = validateData(table, measure).items;
    const none = columns[0]?.filter((value) => value === -1).length;
    expect(radio?.missing[0]).toMatchObject({ code: null, rows: none });
    expect(radio?.categories[0]?.rows).toBe(columns[0]?.filter((value) => value === 0).length);
  });

  it("are answers of one question beside a larger scale, and are described where there is none", () => {
    const few = read(fileOf(() => "x", town));
    expect(draftMeasure(few).columns.find(({ column }) => column === "Which media [Web]")?.taken).toBe(
      "item",
    );
    const { columns } = describable(labelledText(few));
    expect(columns.filter(({ kind }) => kind === "binary").map(({ column }) => column)).toEqual(BOXES);
    const likert = few.columns.map((cells) => [...cells]);
    const scale = Array.from({ length: 6 }, (_, k) =>
      likert[0]!.map((_, row) => String(1 + (((row % 5) + (row % 7 === k ? 1 : 0)) % 5))),
    );
    const beside = {
      ...few,
      header: [...few.header, ...scale.map((_, k) => `q${k + 1}`)],
      columns: [...likert, ...scale],
    };
    const why = draftMeasure(beside).columns.find(({ column }) => column === "Which media [Web]")?.why;
    expect(why).toBe("one of the answers to “Which media”");
  });

  it("are not seen in columns that hold something else", () => {
    const csv = fileOf(() => "5", town);
    expect(() => draftMeasure(read(csv))).toThrow(/no scale was found/);
  });
});

describe('"blank" of an item', () => {
  const yesNo = [
    { code: 0, label: "No" },
    { code: 1, label: "Yes", text: ["x"] },
  ];
  const table = parseCsv("a,b,c\nx,,3\n,,\n,x,\n,,4\n");
  const items = (blank: "no" | "no-if-answered", reverse = false) =>
    parseMeasure({
      id: "boxes",
      items: [
        ...["a", "b"].map((id) => ({ id, categories: yesNo, blank, reverse })),
        { id: "c", scale: "continuous" },
      ],
    });
  const columnsOf = (measure: ReturnType<typeof items>) =>
    readResponses(table, measure)
      .columns.slice(0, 2)
      .map((column) => [...column]);

  it("is no for everybody, or for those who answered any item; a reversed item's no is its last category", () => {
    expect(columnsOf(items("no"))).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(columnsOf(items("no-if-answered"))).toEqual([
      [1, -1, 0, 0],
      [0, -1, 1, 0],
    ]);
    expect(columnsOf(items("no-if-answered", true))).toEqual([
      [0, -1, 1, 1],
      [1, -1, 0, 1],
    ]);
  });

  it("has no “no” where the item is continuous", () => {
    expect(() => parseMeasure({ id: "x", items: [{ id: "c", scale: "continuous", blank: "no" }] })).toThrow(
      /continuous item has no "no"/,
    );
  });

  it("are options by their texts, under one name or label, beside a scale and alone", () => {
    const options = ["Phone", "Laptop", "Console", "Radio"];
    const names = options.map((_, at) => `Q5_${at + 1}`);
    const random = createRandom(4);
    const rows = Array.from({ length: 80 }, (_, row) => {
      const share = row % 2 === 0 ? 0.9 : 0.2;
      const boxes = options.map((option) => (random.uniform() < share ? option : ""));
      const level = random.integer(3);
      return { boxes, items: [1, 2, 3, 4].map(() => String(1 + level + random.integer(3))) };
    });
    const file = (cells: (row: (typeof rows)[number]) => readonly string[], head: readonly string[]) =>
      read([head.join(), ...rows.map((row) => cells(row).join())].join("\n"));
    const alone = draftMeasure(file(({ boxes }) => boxes, names)).definition;
    expect(alone.items.map(({ id, label, blank }) => [id, label, blank !== undefined])).toEqual(
      options.map((option, at) => [names[at], option, true]),
    );
    const head = ["a1", "a2", "a3", "a4", ...names];
    const beside = file(({ items, boxes }) => [...items, ...boxes], head);
    const { definition, notes } = draftMeasure(beside);
    expect(definition.items.map(({ id }) => id)).toEqual(["a1", "a2", "a3", "a4"]);
    expect(notes).toContainEqual(expect.stringContaining("The boxes of “Q5” are answers to one question"));
    const named = draftMeasure(beside, { items: names }).definition;
    expect(named.items[0]?.categories?.[1]).toMatchObject({ code: 1, text: ["Phone"] });
    // A remark of one person each is no option.
    const once = rows.map(({ items }, row) => ({
      items,
      boxes: options.map((option) => (row === 5 ? option : "")),
    }));
    const remarks = read(
      [head.join(), ...once.map(({ items, boxes }) => [...items, ...boxes].join())].join("\n"),
    );
    expect(draftMeasure(remarks).notes.join()).not.toContain("boxes");
  });
});

describe("columns that say whether an answer was mentioned", () => {
  const random = createRandom(4);
  /** Three answers to one question beside five items on a scale, of 80 people. */
  const mentionsOf = (words: readonly [string, string]) => {
    const names = ["a1", "a2", "a3", "a4", "a5", "m1", "m2", "m3"];
    const rows = Array.from({ length: 80 }, () => {
      const trait = random.normal();
      const items = names
        .slice(0, 5)
        .map(() => 1 + [-1, 0, 1].filter((cut) => trait + random.normal() > cut).length);
      return [...items, ...names.slice(5).map(() => words[random.uniform() < 0.3 ? 1 : 0])].join();
    });
    return draftMeasure(read([names.join(), ...rows].join("\n")));
  };

  it("are no items beside a scale, and named", () => {
    const { definition, notes } = mentionsOf(["Not mentioned", "Mentioned"]);
    expect(definition.items.map(({ id }) => id)).toEqual(["a1", "a2", "a3", "a4", "a5"]);
    expect(Object.keys(definition.groups ?? {})).toEqual([]);
    expect(notes.join()).toContain("answers to one question, no part of a scale: m1, m2 and m3.");
  });

  it("are items beside one where they say yes and no", () => {
    expect(mentionsOf(["No", "Yes"]).definition.items).toHaveLength(8);
  });
});
