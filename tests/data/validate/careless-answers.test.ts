import { describe, expect, it } from "vitest";
import { makeTable, type Table } from "../../../src/data/csv/table";
import type { CarelessFlag, CarelessSummary } from "../../../src/data/validate/data-summary";
import { validateData } from "../../../src/data/validate/validate-data";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

type Row = readonly (number | string)[];

const answers = (codes: readonly number[]) => codes.map((code) => ({ code }));
const FIVE = answers([1, 2, 3, 4, 5]);
const ids = (count: number): string[] => Array.from({ length: count }, (_, k) => `q${k + 1}`);
const tableOf = (header: readonly string[], rows: readonly Row[]): Table =>
  makeTable(
    header,
    header.map((_, k) => rows.map((row) => String(row[k]))),
  );
const measureOf = (count: number, change: Partial<MeasureDefinition> = {}) =>
  parseMeasure({ id: "m", items: ids(count).map((id) => ({ id, categories: FIVE })), ...change });

/** People who answer at random. */
function random(people: number, items: number, seed = 1): number[][] {
  const draw = createRandom(seed);
  return Array.from({ length: people }, () =>
    Array.from({ length: items }, () => 1 + Math.floor(5 * draw.uniform())),
  );
}

function careless(rows: readonly Row[], change: Partial<MeasureDefinition> = {}): CarelessSummary {
  const count = rows[0]?.length ?? 0;
  return validateData(tableOf(ids(count), rows), measureOf(count, change)).careless;
}

const flagOf = ({ flags }: CarelessSummary, code: CarelessFlag["code"]): CarelessFlag | undefined =>
  flags.find((flag) => flag.code === code);

describe("carelessAnswers(columns, source)", () => {
  it("flags one answer to all of five items or more, as given", () => {
    const rows = [...random(60, 5), [4, 4, 4, 4, 4], [4, 4, "", 4, 4], ["", "", "", "", ""]];
    const items = ids(5).map((id, k) => ({ id, categories: FIVE, reverse: k === 1 }));
    const found = flagOf(careless(rows, { items }), "straight-line");
    expect(found).toMatchObject({ judged: 62, flagged: 1, rows: [62] });
    expect(found?.rule).toBe(
      "gave one answer to all 5 items q1 to q5, though 1 of them is worded the other way round",
    );
    expect(flagOf(careless(random(60, 4)), "straight-line")).toBeUndefined();
  });

  it("flags long runs apart from straight lines, within items that share their answers", () => {
    const run = [1, 4, ...Array(10).fill(3), 2];
    const rows = [...random(80, 13), run, run.map(() => 2), [...run.slice(1), 3]];
    const found = careless(rows);
    expect(flagOf(found, "longstring")).toMatchObject({ judged: 83, flagged: 2, rows: [82, 84] });
    expect(flagOf(found, "straight-line")).toMatchObject({ flagged: 1, rows: [83] });
    const items = ids(13).map((id, k) => ({ id, categories: k < 5 ? FIVE : answers([1, 2, 3, 4, 5, 6]) }));
    const apart = careless(rows, { items });
    expect(apart.flags.map(({ code, flagged }) => [code, flagged])).toEqual([
      ["straight-line", 1],
      ["straight-line", 1],
      ["distance", 0],
      ["alike-rows", 0],
    ]);
  });

  it("gives no rows of a database, where they have no numbers", () => {
    const table = tableOf(ids(5), [...random(60, 5), [4, 4, 4, 4, 4]]);
    const unnumbered = { ...table, rowNumbers: new Int32Array(table.rows) };
    const found = validateData(unnumbered, measureOf(5)).careless;
    expect(flagOf(found, "straight-line")).toMatchObject({ flagged: 1, rows: null });
  });

  it("takes the items in the file's order", () => {
    const rows = random(60, 5);
    const header = ["q3", "q1", "x", "q5", "q2", "q4"];
    const found = validateData(
      tableOf(
        header,
        rows.map((row) => [...row, 9]),
      ),
      parseMeasure({
        id: "m",
        items: ids(5).map((id) => ({
          id,
          categories: id === "q1" ? answers([1, 2, 3, 4, 5, 9]) : [...FIVE, { code: 9 }],
        })),
      }),
    ).careless;
    expect(flagOf(found, "straight-line")?.rule).toContain("q3 to q4");
  });

  it("takes many answers alike for answers where most people give them", () => {
    const rare = [
      ...random(90, 12).map((row) => row.map((code) => (code > 4 ? 2 : 1))),
      ...Array(9).fill(Array(12).fill(5)),
    ];
    const found = careless(rare);
    expect(found.flags).toEqual([]);
    expect(found.notes).toEqual([
      "q1, q2, q3, q4, q5, q6, q7, q8 and 4 more: two answers only, or one that more than half give. Many answers alike and a rare answer are no sign there: not looked at.",
    ]);
    const mixed = rare.map((row, k) => [...row.slice(0, 11), 1 + (k % 5)]);
    expect(careless(mixed).flags).toEqual([]);
    expect(careless(mixed).notes[1]).toBe(
      "q12: stands among such items: runs of one answer are not looked at.",
    );
    const yesNo = random(90, 12).map((row) => row.map((code) => (code > 2 ? 1 : 0)));
    const items = ids(12).map((id) => ({ id, categories: answers([0, 1]) }));
    expect(careless(yesNo, { items }).flags).toEqual([]);
  });

  it("flags answers far from the others, and leaves items out that follow from others", () => {
    const draw = createRandom(4);
    const rows: Row[] = Array.from({ length: 300 }, () => {
      const level = draw.normal();
      const [a, b, c] = [level + draw.normal() / 3, level + draw.normal() / 3, level + draw.normal() / 3];
      return [a, b, a + b, c].map((value) => value.toFixed(6));
    });
    rows.push(["2.5", "-2.5", "0", "2.5"]);
    const items = ids(4).map((id) => ({ id, scale: "continuous" as const }));
    const found = careless(rows, { items });
    expect(flagOf(found, "distance")?.rows).toContain(302);
    expect(flagOf(found, "distance")?.judged).toBe(301);
    expect(found.notes).toEqual([
      "q3: the same for everybody, or it follows from the other items; left out of the distances.",
    ]);
    expect(careless(rows.slice(0, 40), { items }).notes).toEqual([
      "Too few people answered for distances (Mahalanobis).",
    ]);
  });

  it("looks at even and odd items only where a structure declares five scales", () => {
    const scale = (k: number): string => `f${k} =~ q${2 * k + 1} + q${2 * k + 2}`;
    const declared = (scales: number) => ({
      structures: { s: { model: Array.from({ length: scales }, (_, k) => scale(k)).join("\n") } },
    });
    const rows = [...random(60, 10), [1, 5, 3, 3, 5, 1, 2, 4, 4, 2], [1, 1, 3, 3, 5, 5, 2, 2, 4, 4]];
    expect(flagOf(careless(rows), "even-odd")).toBeUndefined();
    const few = careless(rows, declared(4));
    expect(flagOf(few, "even-odd")).toBeUndefined();
    expect(few.notes).toContain("Even and odd items: 4 scales are too few.");
    const found = flagOf(careless(rows, declared(5)), "even-odd");
    expect(found?.rows).toContain(62);
    expect(found?.rows).not.toContain(63);
    expect(found?.rule).toBe(
      "answered the even items of 5 scales unlike the odd ones (even-odd consistency under 0.30; of so few scales it says little about one person)",
    );
    const turned = ids(10).map((id, k) => ({ id, categories: FIVE, reverse: k % 2 === 1 }));
    const other = flagOf(careless(rows, { ...declared(5), items: turned }), "even-odd")?.rows;
    expect(other).toContain(63);
    expect(other).not.toContain(62);
  });

  it("flags rows alike that chance hardly explains, and none that are no people", () => {
    const rows = random(200, 12);
    const twice = rows[3] ?? [];
    expect(
      flagOf(careless([...rows, twice, Array(12).fill(2), Array(12).fill(2)]), "alike-rows"),
    ).toMatchObject({
      judged: 203,
      flagged: 2,
      rows: [5, 202],
    });
    const likely = Array.from({ length: 300 }, (_, k) => [
      ...Array(6).fill(1 + (k % 3)),
      ...Array(6).fill(1 + (k % 2)),
    ]);
    expect(flagOf(careless(likely), "alike-rows")).toMatchObject({ judged: 300, flagged: 0 });
    const draw = createRandom(8);
    const oneFactor = Array.from({ length: 2000 }, () => {
      const level = 0.8 * draw.normal();
      return ids(10).map(() =>
        Math.max(1, Math.min(5, 3 + Math.round(1.25 * (level + 0.6 * draw.normal())))),
      );
    });
    const patterns = new Set(oneFactor.map((row) => row.join()));
    expect(oneFactor.length - patterns.size).toBeGreaterThan(50);
    expect(flagOf(careless(oneFactor), "alike-rows")).toMatchObject({ judged: 2000, flagged: 0 });
    expect(flagOf(careless(random(60, 9)), "alike-rows")).toBeUndefined();
    const counted = tableOf(
      [...ids(12), "n"],
      [...rows, twice].map((row) => [...row, 1]),
    );
    expect(
      flagOf(validateData(counted, measureOf(12), { counts: "n" }).careless, "alike-rows"),
    ).toBeUndefined();
  });

  it.each([
    [
      "Duration (in seconds)",
      100,
      'took less than 33.3 s (a third of the median; median 100 s; column "Duration (in seconds)")',
    ],
    [
      "interviewtime",
      20,
      'took less than 10 s (2 s for each of 5 items; median 20 s; column "interviewtime")',
    ],
    ["duration", 20, 'took less than 6.67 (a third of the median; median 20; column "duration")'],
    [
      "duration_min",
      5,
      'took less than 1.67 min (a third of the median; median 5 min; column "duration_min")',
    ],
    [
      "Total time spent ms",
      90_000,
      'took less than 30000 ms (a third of the median; median 90000 ms; column "Total time spent ms")',
    ],
    ["duration_of_illness", 20, null],
  ])("flags short times of column %s", (name, time, rule) => {
    const rows = random(60, 5).map((row, k) => [...row, k === 7 ? time / 10 : k === 8 ? "" : time]);
    const found = flagOf(validateData(tableOf([...ids(5), name], rows), measureOf(5)).careless, "fast");
    if (rule === null) expect(found).toBeUndefined();
    else expect(found).toEqual({ code: "fast", rule, judged: 59, flagged: 1, rows: [9] });
  });

  it("counts people, not rows, where a row stands for several", () => {
    const rows = [...random(20, 5).map((row) => [...row, 1]), [2, 2, 2, 2, 2, 7]];
    const { careless: found } = validateData(tableOf([...ids(5), "n"], rows), measureOf(5), { counts: "n" });
    expect(flagOf(found, "straight-line")).toMatchObject({ judged: 27, flagged: 7, rows: [22] });
  });
});
