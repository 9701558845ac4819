import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { proposeMissing } from "../../../src/data/columns/missing-codes";
import { parseCsv } from "../../../src/data/csv/csv";
import { educationLabels } from "../../../src/data/draft/draft-groups";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { readExport } from "../../../src/data/exports/read-export";
import { labelledText } from "../../../src/data/files/labelled-text";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { thrownBy } from "../../support/error";

const nine = parseCsv(readFileSync(new URL("../../reference/nine.csv", import.meta.url), "utf8"), {
  file: "nine.csv",
});

/** A file of 300 rows from a function per column; what a person's cells draw is related. */
function fileOf(
  columns: Record<string, (row: number, draw: (n: number) => number) => string | number>,
): string {
  const random = createRandom(7);
  const rows = Array.from({ length: 300 }, (_, row) => {
    const level = random.uniform();
    const draw = (n: number): number => (random.uniform() < 0.7 ? Math.floor(level * n) : random.integer(n));
    return Object.values(columns).map((cell) => cell(row, draw));
  });
  return `${Object.keys(columns).join(",")}\n${rows.map((row) => row.join(",")).join("\n")}\n`;
}
const items = (csv: string): string[] =>
  draftMeasure(parseCsv(csv)).definition.items.map(
    ({ id, categories, missing }) =>
      `${id} ${(categories ?? []).map(({ code }) => code).join("")}/${(missing ?? []).map(({ code }) => code).join(" ")}`,
  );

it("levels of education are labelled from the lowest, others left to the alphabet", () => {
  const levels = ["tertiary", "primary", "none", "secondary"];
  expect(Object.keys(educationLabels(levels) ?? {})).toEqual(["none", "primary", "secondary", "tertiary"]);
  expect(educationLabels([...levels, "other"])).toBeNull();
  expect(educationLabels(["primary", "primary school", "none"])).toBeNull();
});

describe("draftMeasure(table)", () => {
  const { definition, notes } = draftMeasure(nine);

  it("finds the nine reference items, their five categories and both missing codes", () => {
    expect(definition.items.map(({ id }) => id)).toEqual([..."abcdefghi"]);
    for (const item of definition.items) {
      expect(item.categories?.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5]);
      expect(item.missing?.map(({ code }) => code)).toEqual([888, 999]);
    }
  });

  it("finds weight, strata, clusters and groups there, and leaves the identifier out", () => {
    expect(definition).toMatchObject({
      id: "nine",
      weight: { column: "weight", type: "design" },
      stratum: { column: "stratum" },
      cluster: { column: "psu" },
    });
    expect(Object.keys(definition.groups ?? {})).toEqual(["country", "sex", "age"]);
    expect(draftMeasure(nine).columns[0]).toEqual({
      column: "id",
      as: "identifier",
      taken: "identifier, left out",
      why: "its name",
    });
    for (const note of notes) expect(note).toMatch(/^[A-Z0-9].*\.$/);
    expect(notes[0]).toContain("Set “sensitive” to true");
    expect(notes[0]).toContain("`itemwise release` always protects");
    const harmless = draftMeasure(nine, { id: "nine", sensitive: false });
    expect([definition.sensitive ?? null, harmless.definition.sensitive]).toEqual([null, false]);
    expect(harmless.notes[0]).toContain("Nothing is hidden");
  });

  it("takes codes for no answer as unknown in groups too", () => {
    const csv = fileOf({
      q1: (row, draw) => (row % 20 === 0 ? 99 : 1 + draw(5)),
      q2: (_, draw) => 1 + draw(5),
      sex: (row, draw) => (row % 30 === 0 ? 99 : 1 + draw(2)),
      age: (row, draw) => (row % 50 === 0 ? 99 : 12 + draw(40)),
      region: (_, draw) => 1 + draw(4),
    });
    const { definition: coded, notes: told } = draftMeasure(parseCsv(csv));
    expect(coded.groups).toMatchObject({ sex: { missing: ["99"] }, age: { missing: ["99"] } });
    expect(coded.groups?.region?.missing).toBeUndefined();
    expect(coded.groups?.age?.bands?.at(-1)).toEqual([45, 54]);
    expect(told.join(" ")).toContain("Counted as no answer to items: “99” (15 cells).");
  });

  it("takes DK for Denmark among other countries, for no answer elsewhere", () => {
    const csv = fileOf({
      q1: (_, draw) => 1 + draw(5),
      q2: (_, draw) => 1 + draw(5),
      country: (_, draw) => ["DE", "DK", "SE"][draw(3)] ?? "",
      gender: (_, draw) => ["F", "M", "DK"][draw(3)] ?? "",
    });
    const { groups } = draftMeasure(parseCsv(csv)).definition;
    expect(groups?.country?.missing).toBeUndefined();
    expect(groups?.gender?.missing).toEqual(["DK"]);
  });

  it("gives a definition that reads the file that it was drafted from", () => {
    const json = JSON.parse(JSON.stringify(definition));
    const responses = readResponses(nine, parseMeasure(json), { groups: ["country", "sex", "age"] });
    expect(responses.rowNumbers).toHaveLength(6000);
    expect(patternTable(responses, { groups: [] }).count.reduce((sum, count) => sum + count)).toBe(6000);
  });

  it("drafts a personality inventory: items in blocks, sex and education as groups, age in bands", () => {
    const csv = fileOf({
      A1: (_, draw) => 1 + draw(6),
      A2: (row, draw) => (row % 9 === 0 ? "NA" : 1 + draw(6)),
      C1: (_, draw) => 1 + draw(6),
      gender: (_, draw) => 1 + draw(2),
      education: (row, draw) => (row % 5 === 0 ? "NA" : 1 + draw(5)),
      age: (_, draw) => 11 + draw(70),
    });
    expect(items(csv)).toEqual(["A1 123456/", "A2 123456/", "C1 123456/"]);
    const { groups } = draftMeasure(parseCsv(csv)).definition;
    expect(Object.keys(groups ?? {})).toEqual(["gender", "education", "age"]);
    expect(groups?.age?.bands?.[0]).toEqual([0, 11]);
  });

  it("drafts continuous tests, with sex, school and the like as groups", () => {
    const csv = fileOf({
      id: (row) => row + 1,
      sex: (_, draw) => 1 + draw(2),
      school: (_, draw) => ["Pasteur", "Grant-White"][draw(2)] ?? "",
      x1: (_, draw) => draw(40) / 8,
      x2: (_, draw) => draw(900) / 7,
    });
    const draft = draftMeasure(parseCsv(csv)).definition;
    expect(draft.items.map(({ id, scale }) => `${id} ${scale}`)).toEqual(["x1 continuous", "x2 continuous"]);
    expect(Object.keys(draft.groups ?? {})).toEqual(["sex", "school"]);
  });

  it("declares codes that nobody chose in one item where its neighbors have them, but keeps yes/no items so", () => {
    const csv = fileOf({
      q1: (_, draw) => 1 + draw(5),
      q2: (_, draw) => 1 + draw(3),
      q3: (_, draw) => [1, 2, 3, 5, 9][draw(5)] ?? 1,
      q4: (_, draw) => 1 + draw(2),
    });
    expect(items(csv)).toEqual(["q1 12345/9", "q2 12345/9", "q3 12345/9", "q4 12/"]);
  });

  it("makes names that may stand in a model of any column's name", () => {
    const csv = fileOf({
      "1st item": (_, draw) => draw(2),
      "q-1": (_, draw) => draw(2),
      "q 1": (_, draw) => draw(2),
      total: (_, draw) => draw(2),
    });
    const { definition: draft } = draftMeasure(parseCsv(csv, { file: "my data (1).csv" }));
    expect(draft.items.map(({ id, column }) => `${id} <- ${column}`)).toEqual([
      "q1st_item <- 1st item",
      "q_1 <- q-1",
      "q_1_2 <- q 1",
      "total <- undefined",
    ]);
    expect(draft.id).toBe("my_data_1_");
    expect(draft.structures).toBeUndefined();
  });

  it("leaves out what is constant, mostly empty, free text, an identifier or of the rarer kind", () => {
    const csv = fileOf({
      Respondent_ID: (_, draw) => draw(200),
      a: (_, draw) => draw(2),
      b: (_, draw) => draw(2),
      wave: () => 1,
      follow_up: (row) => (row < 20 ? 1 + (row % 2) : ""),
      comment: (row) => `text ${row % 250}`,
      income: (_, draw) => 100 + draw(100),
    });
    expect(items(csv)).toEqual(["a 01/", "b 01/"]);
    const told = draftMeasure(parseCsv(csv)).columns.map(
      ({ column, taken, why }) => `${column}: ${taken} (${why})`,
    );
    expect(told).toEqual([
      "Respondent_ID: identifier, left out (its name)",
      "a: item (2 codes)",
      "b: item (2 codes)",
      "wave: left out (everybody has the same value)",
      "follow_up: left out (93% blank)",
      "comment: left out (free text)",
      "income: external variable (96 different whole numbers)",
    ]);
  });

  it("turns no item round for codes too large to be squared", () => {
    const at = (size: number) => (row: number) =>
      [1, 2, 3][(row * size) % 3] + (row % 50 === 0 ? "e200" : "");
    const csv = fileOf({ a: at(1), b: at(2), c: at(4), d: at(5) });
    const { definition } = draftMeasure(parseCsv(csv), { items: ["a", "b", "c", "d"] });
    expect(definition.items.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("takes columns in words of their own, and one column of numbers beside them, for no scale", () => {
    const own = (name: string) => (_: number, draw: (n: number) => number) => `${name}_${"yn"[draw(2)]}`;
    const columns = {
      time: (_: number, draw: (n: number) => number) => draw(7),
      fever: own("fever"),
      fish: own("fish"),
    };
    const error = thrownBy(() => draftMeasure(parseCsv(fileOf(columns))));
    expect(error.code).toBe("no-items");
    expect(error.message).toContain("no column looks like an item");
  });

  it("keeps a group's level that is no answer to items", () => {
    const csv = fileOf({
      a: (_, draw) => draw(2),
      b: (row, draw) => (row === 4 ? 9 : draw(2)),
      grade: (row) => 7 + (row % 3),
    });
    const { items, groups } = draftMeasure(parseCsv(csv), { noAnswer: ["9"] }).definition;
    expect(items[1]?.missing?.map(({ code }) => code)).toEqual([9]);
    expect(groups?.grade?.missing).toBeUndefined();
  });

  it("drops rows without a weight where there are such", () => {
    const csv = fileOf({
      a: (_, draw) => draw(2),
      b: (_, draw) => draw(2),
      wgt: (row) => (row === 3 ? "" : 0.5 + (row % 7) / 10),
    });
    expect(draftMeasure(parseCsv(csv)).definition.weight).toEqual({
      column: "wgt",
      type: "design",
      missing: "drop",
    });
  });

  it("says so where the order of answers in words is not known, with a line that can be mended", () => {
    const word = (_: number, draw: (n: number) => number): string => ["Blue", "Green", "Red"][draw(3)] ?? "";
    const error = thrownBy(() =>
      draftMeasure(parseCsv(fileOf({ p: word, q: word, r: word }), { file: "c.csv" })),
    );
    expect(error.code).toBe("no-items");
    expect(error.message).toBe(
      'c.csv: no scale was found: "p", "q", "r" hold answers in words whose order is not known.',
    );
    expect(error.hint).toContain('{"id": "p", "categories": [{"code":1,"label":"');
    const csv = parseCsv(
      fileOf({ a: (_, draw) => draw(2), b: (_, draw) => draw(2), p: word, q: word, r: word }),
    );
    expect(draftMeasure(csv).notes.join(" ")).toContain("these columns were left out: p, q and r.");
    const { items: ordered } = draftMeasure(csv, { orders: [["Red", "Green", "Blue"]] }).definition;
    expect(ordered.map(({ id, categories }) => [id, (categories ?? []).map(({ label }) => label)])).toEqual(
      ["p", "q", "r"].map((id) => [id, ["Red", "Green", "Blue"]]),
    );
  });

  it("reads answers in words that it drafted, with their spellings and what is no answer", () => {
    const csv = fileOf({
      m1: (row, draw) =>
        row % 20 === 0 ? "Don't know" : (["Never", "Rarely", "Often", "Always"][draw(4)] ?? ""),
      m2: (row, draw) =>
        row % 25 === 0 ? "always " : (["Never", "Sometimes", "Often", "Always"][draw(4)] ?? ""),
      m3: (_, draw) => ["Never", "Rarely", "Often", "Always"][draw(4)] ?? "",
      "How old are you?": (_, draw) => 18 + draw(50),
    });
    const table = parseCsv(csv);
    const draft = draftMeasure(table).definition;
    expect(draft.items[0]?.categories).toEqual([
      { code: 1, label: "Never" },
      { code: 2, label: "Rarely" },
      { code: 3, label: "Sometimes" },
      { code: 4, label: "Often" },
      { code: 5, label: "Always", text: ["Always", "always "] },
    ]);
    expect(draft.items[0]?.missing).toEqual([{ code: -1, label: "Don't know" }]);
    expect(draft.groups?.age).toMatchObject({ column: "How old are you?" });
    const responses = readResponses(table, parseMeasure(draft), { groups: [] });
    const first = table.columns[0]?.map((cell) =>
      ["Never", "Rarely", "Sometimes", "Often", "Always"].indexOf(cell),
    );
    expect(Array.from(responses.columns[0] ?? [])).toEqual(first?.map((index) => (index < 0 ? -2 : index)));
  });

  it("reverses what goes against the others of its block, and leaves alone what is related to nothing", () => {
    const noise = createRandom(2);
    const scale = (sign: number) => (row: number) => 3 + sign * ((row % 3) - 1) + noise.integer(3) - 1;
    const csv = fileOf({
      s1: scale(1),
      s2: scale(1),
      s3: scale(-1),
      s4: scale(1),
      s5: () => 1 + noise.integer(5),
      w1: (_: number, draw: (n: number) => number) => draw(2),
      w2: (_: number, draw: (n: number) => number) => draw(2),
    });
    const { definition: draft } = draftMeasure(parseCsv(csv));
    expect(draft.items.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual(["s3"]);
  });

  it("finds what is reversed where names tell nothing of scales: within the items that go together", () => {
    const random = createRandom(3);
    const rows = Array.from({ length: 400 }, () => {
      const traits = [random.integer(3), random.integer(3), random.integer(3)];
      return Array.from({ length: 15 }, (_, item) => {
        const level = 1 + (traits[Math.floor(item / 5)] ?? 0) + random.integer(3);
        return [1, 8, 9].includes(item) ? 6 - level : level;
      });
    });
    const head = Array.from({ length: 15 }, (_, item) => `Q2_${item + 1}`);
    const csv = [head, ...rows].map((row) => row.join(",")).join("\n");
    const found = draftMeasure(parseCsv(csv)).definition.items;
    expect(found.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual(["Q2_2", "Q2_9", "Q2_10"]);
  });

  it("makes neither items nor groups of the answers to a question that may have several", () => {
    const csv = fileOf({
      record_id: (row) => row + 1,
      a1: (_, draw) => 1 + draw(5),
      a2: (_, draw) => 1 + draw(5),
      a3: (_, draw) => 1 + draw(5),
      pets___1: (_, draw) => draw(2),
      pets___2: (_, draw) => draw(2),
      form_complete: () => 2,
    });
    const { definition: draft, columns } = draftMeasure(readExport(labelledText(parseCsv(csv))));
    expect(draft.items.map(({ id }) => id)).toEqual(["a1", "a2", "a3"]);
    expect(draft.groups).toEqual({});
    expect(columns[4]).toEqual({
      column: "pets___1",
      as: "left-out",
      taken: "left out",
      why: "one of the answers to “pets”",
    });
  });

  it("leaves out checks of attention and cells that list several answers", () => {
    const news = ["Radio", "Radio, Television", "Television, Newspaper", "Newspaper"];
    const csv = fileOf({
      q1: (_, draw) => 1 + draw(5),
      q2: (_, draw) => 1 + draw(5),
      q3: (_, draw) => 1 + draw(5),
      attention: (row) => (row % 9 === 0 ? 2 : 6),
      "Please select strongly agree.": (row) => row % 3,
      news: (_, draw) => `"${news[draw(4)]}"`,
      town: (_, draw) => `"${["Portland, OR", "Salem, OR"][draw(2)]}"`,
    });
    const { columns, definition: draft } = draftMeasure(parseCsv(csv));
    expect(draft.items.map(({ id }) => id)).toEqual(["q1", "q2", "q3"]);
    expect(columns.slice(3).map(({ taken, why }) => `${taken}: ${why}`)).toEqual([
      ...["left out: an attention check", "left out: an attention check"],
      "left out: several answers in a cell",
      ...new Array<string>(3).fill("left out: one of the answers to “news”"),
      "group: 2 different texts",
    ]);
  });

  it("takes what was said in place of what it would guess", () => {
    const csv = fileOf({
      q1: (row, draw) => (row % 20 === 0 ? 9 : 1 + draw(5)),
      q2: (_, draw) => 1 + draw(5),
      q3: (_, draw) => 1 + draw(5),
      wt: (_, draw) => 1 + draw(9) / 10,
    });
    const said = draftMeasure(parseCsv(csv), {
      items: ["q1", "q2"],
      noAnswer: [],
      weight: null,
      reversed: ["q2"],
    });
    expect(said.definition.items.map(({ id, reverse }) => [id, reverse ?? false])).toEqual([
      ["q1", false],
      ["q2", true],
    ]);
    expect(said.definition.items[0]?.missing).toBeUndefined();
    expect(said.definition.items[0]?.categories?.at(-1)?.code).toBe(9);
    expect(said.definition.weight).toBeNull();
  });
});

describe("proposeMissing(codes)", () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 888, 999],
      [888, 999],
    ],
    [[0, 1, 9], [9]],
    [[2, 4, 6, 8], []],
    [[2, 4, 6, 8, 99], [99]],
    [[1, 3, 5, 8], [8]],
    [
      [1, 2, 8, 9],
      [8, 9],
    ],
    [
      [1, 2, 3, 4, 5, 7, 8, 9],
      [7, 8, 9],
    ],
    [[1, 2, 3, 4, 5, 6, 7, 9], [9]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], []],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], []],
    [
      [-9, -1, 0, 1, 2],
      [-9, -1],
    ],
    [[-2, -1, 0, 1, 2], []],
    [
      [-1, 1, 2, 3, 99],
      [-1, 99],
    ],
    [[1, 2, 3, 12], []],
    [[1, 999], []],
    [[5], []],
  ])("of %j are %j", (codes, missing) => {
    expect(proposeMissing(codes).missing).toEqual(missing);
    expect(proposeMissing(codes).answers).toEqual(codes.filter((code) => !missing.includes(code)));
  });
});

describe("draftMeasure(table) of odd column names", () => {
  it("makes ids and labels that a definition admits", () => {
    const long = "x".repeat(300);
    const rows = "1,2,1,2,north\n2,1,1,1,south\n2,2,2,1,north\n1,1,2,2,south\n".repeat(3);
    const table = parseCsv(`constructor,toString,a\u202Eb,${long},prototype\n${rows}`);
    const { definition } = draftMeasure(table);
    expect(definition.items.map(({ id }) => id).slice(0, 3)).toEqual(["constructor_2", "toString_2", "a_b"]);
    expect(definition.items[0]?.column).toBe("constructor");
    expect(definition.items[2]?.label).toBe("aU+202Eb");
    expect(definition.items[3]).toMatchObject({ id: "q4", column: long, label: `${"x".repeat(197)}...` });
    expect(Object.keys(definition.groups ?? {})).toEqual(["prototype_2"]);
  });
});
