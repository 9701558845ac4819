import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { findLong } from "../../../src/data/shape/find-long";
import { longFileOf } from "../../../src/data/shape/long-file";
import { createRandom } from "../../../src/numeric/random/random";

type Cell = string | number;

const csvOf = (header: string, rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows.map((row) => row.join(","))].join("\n");

const shapeOf = (header: string, rows: readonly (readonly Cell[])[]) =>
  findLong(longFileOf(parseCsv(csvOf(header, rows))));

const count = (n: number): number[] => Array.from({ length: n }, (_, k) => k + 1);

/** Rows by person and item. */
function rowsOf(
  people: number,
  items: readonly Cell[],
  row: (person: number, item: Cell, answer: number) => readonly Cell[] | null,
): (readonly Cell[])[] {
  const random = createRandom(5);
  return count(people).flatMap((person) =>
    items.flatMap((item) => {
      const made = row(person, item, 1 + random.integer(5));
      return made === null ? [] : [made];
    }),
  );
}

const ITEMS = ["calm", "tense", "sad", "rested", "alert"];

describe("rows of other people with one number", () => {
  const rows = rowsOf(40, [1, 2], (p, session, a) => [p, session, p % 2, a, 1 + ((a + p) % 5), a % 3]);

  it("are no occasions: a number within a session, or another sex", () => {
    expect(shapeOf("pid,session,sex,calm,tense,sad", rows)).toEqual({ id: "pid", occasion: "session" });
    expect(shapeOf("id_in_session,session,sex,calm,tense,sad", rows)).toBeNull();
    const others = rows.map(([p, session, sex, ...rest]) => [
      p ?? 0,
      session ?? 0,
      session === 1 ? 1 : (sex ?? 0),
      ...rest,
    ]);
    expect(shapeOf("pid,session,sex,calm,tense,sad", others)).toBeNull();
  });
});

describe("findLong recognizes", () => {
  it("ten occasions and more", () => {
    const rows = rowsOf(40, count(12), (p, wave, a) => [p, wave, a, 1 + ((a + Number(wave)) % 5)]);
    expect(shapeOf("pid,wave,calm,tense", rows)).toEqual({ id: "pid", occasion: "wave" });
  });

  it("people, items and answers, whatever their order and names", () => {
    expect(
      shapeOf(
        "pid,item,answer",
        rowsOf(30, ITEMS, (p, i, a) => [p, i, a]),
      ),
    ).toEqual({
      id: "pid",
      item: "item",
      value: "answer",
    });
    const byItem = ITEMS.flatMap((item) => count(30).map((p) => [item, `S${p}`, (p * item.length) % 5]));
    expect(shapeOf("what,who,x", byItem)).toEqual({ id: "who", item: "what", value: "x" });
  });

  it("numbers of items where the column's name says so, and answers in words", () => {
    const words = ["never", "often", "always", "rarely", "sometimes"];
    const rows = rowsOf(20, count(12), (p, i, a) => [p, i, words[a - 1] ?? ""]);
    expect(shapeOf("subject,item_id,response", rows)).toEqual({
      id: "subject",
      item: "item_id",
      value: "response",
    });
    expect(shapeOf("subject,number,response", rows)).toBeNull();
  });

  it("columns that are constant in a person or an item, response times, and missing rows", () => {
    const rows = rowsOf(40, ITEMS, (p, i, a) =>
      (p * 7 + String(i).length) % 11 === 0
        ? null
        : [p, p % 2 ? "f" : "m", 20 + (p % 9), i, `Do you feel ${i}?`, a, 1000 + p * a],
    );
    expect(shapeOf("id,sex,age,question,text,value,rt", rows)).toEqual({
      id: "id",
      item: "question",
      value: "value",
    });
  });

  it("answers beside their labels, and beside whether they are right", () => {
    const rows = rowsOf(60, ITEMS, (p, i, a) => [
      p,
      i,
      `label ${a}`,
      a,
      String(i).length === a ? "yes" : "no",
    ]);
    expect(shapeOf("id,item,text,resp,right", rows)).toEqual({ id: "id", item: "item", value: "resp" });
  });

  it("occasions: of items in rows, and of items in columns", () => {
    const both = rowsOf(25, ITEMS, (p, i, a) => [p, i, a]).flatMap(([p = 0, i = "", a = 0]) =>
      ["pre", "post"].map((wave, t) => [p, wave, i, 1 + ((Number(a) + t * Number(p)) % 5)]),
    );
    expect(shapeOf("id,wave,item,answer", both)).toEqual({
      id: "id",
      item: "item",
      value: "answer",
      occasion: "wave",
    });
    const columns = rowsOf(25, [1, 2], (p, wave, a) =>
      wave === 2 && p % 4 === 0 ? null : [p, wave, a, (a * p) % 5, p % 2],
    );
    expect(shapeOf("participant,wave,q1,q2,sex", columns)).toEqual({ id: "participant", occasion: "wave" });
    // What was asked once only is blank in the other rows.
    const events = rowsOf(25, ["baseline_arm_1", "month_3_arm_1"], (p, event, a) => [
      ...[p, event, a, (a * p) % 5],
      event === "baseline_arm_1" ? 20 + p : "",
    ]);
    expect(shapeOf("record_id,redcap_event_name,q1,q2,age", events)).toEqual({
      id: "record_id",
      occasion: "redcap_event_name",
    });
  });
});

describe("findLong leaves alone", () => {
  const random = createRandom(9);
  const answers = (n: number): number[] => count(n).map(() => 1 + random.integer(5));

  it.each<[string, string, (readonly Cell[])[]]>([
    ["a file with a row for each person", "id,sex,q1,q2,q3", count(60).map((p) => [p, p % 2, ...answers(3)])],
    [
      "pupils by number in classes of one size",
      "school_id,pupil,q1,q2,q3",
      rowsOf(20, count(25), (s, p) => [s, p, ...answers(3)]),
    ],
    ["the same with one question", "school,pupil,q1", rowsOf(20, count(25), (s, p, a) => [s, p, a])],
    ["the same with unclear names", "id,number,q1", rowsOf(20, count(25), (s, p, a) => [s, p, a])],
    [
      "members of households",
      "hhid,member,sex,q1,q2",
      rowsOf(50, ["head", "spouse", "child"], (h, m, a) => [h, m, a % 2, ...answers(2)]),
    ],
    [
      "parents and children of families",
      "id,relation,q1",
      rowsOf(50, ["father", "mother", "child"], (h, m, a) => [h, m, a]),
    ],
    [
      "pupils rated by all teachers",
      "pupil,teacher,rating",
      rowsOf(30, ["Ada", "Bea", "Cem"], (p, t, a) => [p, t, a]),
    ],
    [
      "pupils rated by their own teacher",
      "teacher,pupil,rating",
      rowsOf(10, count(15), (t, p, a) => [t, `p${t}_${p}`, a]),
    ],
    [
      "couples with a year of interview",
      "couple_id,year,q1,q2",
      rowsOf(40, [2001, 2002], (c, y) => [c, y, ...answers(2)]),
    ],
    [
      "siblings with their birth years",
      "family,year,q1,q2",
      count(40).flatMap((f) => [0, 1].map((k) => [f, 1990 + ((f + 3 * k) % 9), ...answers(2)])),
    ],
    [
      "a few people who are in the file twice",
      "id,wave,q1,q2",
      count(60).map((k) => [k > 55 ? k - 50 : k, k > 55 ? 2 : 1, ...answers(2)]),
    ],
    [
      "several columns of answers",
      "id,item,answer,certainty",
      rowsOf(30, ITEMS, (p, i, a) => [p, i, a, (a * p) % 5]),
    ],
    [
      "people who answered different items",
      "id,item,answer",
      count(40).flatMap((p) => count(5).map((k) => [p, `q${(p * 5 + k) % 60}`, (p * k) % 5])),
    ],
    ["countries by indicator", "country,indicator,value", rowsOf(30, ITEMS, (p, i, a) => [p, i, a])],
    ["days by cow", "days,cow,protein", rowsOf(30, ITEMS, (d, c, a) => [d, c, a])],
    ["too few people", "id,item,answer", rowsOf(5, ITEMS, (p, i, a) => [p, i, a])],
  ])("%s", (_, header, rows) => {
    expect(shapeOf(header, rows)).toBeNull();
  });

  it("random wide files with a school, a class and codes of few values", () => {
    for (let file = 0; file < 60; file++) {
      const [schools, columns] = [8 + random.integer(20), 3 + random.integer(12)];
      const rows = count(40 + random.integer(300)).map((p) => [
        ...[p, 1 + random.integer(schools), "abc"[random.integer(3)] ?? "", 1 + random.integer(3)],
        ...count(columns).map((k) =>
          k % 3 === 0 ? (["no", "yes", "maybe"][random.integer(3)] ?? "") : 1 + random.integer(5),
        ),
      ]);
      const header = `id,school_id,class,wave,${count(columns)
        .map((k) => `q${k}`)
        .join(",")}`;
      expect(shapeOf(header, rows)).toBeNull();
    }
  });
});

it("given columns are pinned, and must be there", () => {
  const file = longFileOf(
    parseCsv(
      csvOf(
        "unit,no,answer",
        rowsOf(20, count(5), (p, i, a) => [p, i, a]),
      ),
    ),
  );
  expect(findLong(file)).toBeNull();
  expect(findLong(file, { id: "unit", item: "no" })).toEqual({ id: "unit", item: "no", value: "answer" });
  expect(() => findLong(file, { id: "units" })).toThrow('there is no column "units"');
});
