import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { parseMeasure } from "../../../src/measures/measure";

/** The group that a column of these cells, each with its number of people, becomes beside three items. */
function drafted(name: string, cells: Readonly<Record<string, number>>, noAnswer?: readonly string[]) {
  const column = Object.entries(cells).flatMap(([cell, n]) => Array.from({ length: n }, () => cell));
  const rows = column.map(
    (cell, row) => `${1 + (row % 5)},${1 + (row % 4)},${1 + ((row + 1) % 5)},"${cell}"`,
  );
  const table = parseCsv(`q1,q2,q3,${name}\n${rows.join("\n")}\n`);
  const { definition, notes } = draftMeasure(table, { noAnswer });
  const [group] = Object.values(definition.groups ?? {});
  const { groupings } = readResponses(table, parseMeasure(definition), {
    groups: Object.keys(definition.groups ?? {}),
  });
  return {
    missing: group?.missing ?? [],
    levels: groupings[0]?.levels ?? [],
    notes: notes.filter((note) => note.includes("unknown in") || note.startsWith("Spellings")),
  };
}

const ages = (...more: readonly number[]): Record<string, number> =>
  Object.fromEntries([...Array.from({ length: 30 }, (_, k) => 20 + k), ...more].map((age) => [age, 4]));

describe("codes of a group for no answer", () => {
  it("are unknown, which a note says", () => {
    const { missing, levels, notes } = drafted("education", { "1": 20, "2": 20, "3": 20, "-99": 7 });
    expect([missing, levels]).toEqual([["-99"], ["1", "2", "3"]]);
    expect(notes).toEqual([
      "Counted as unknown in “education”: “-99” (7 cells). Label a code in the group to make it a level.",
    ]);
  });

  it.each([
    ["region", { "1": 20, "2": 20, "9": 9, "-1": 4 }, ["-1"]],
    ["region", { "1": 20, "2": 20, "3": 9, "88": 4, "99": 4 }, ["88", "99"]],
    ["education", { "0": 20, "1": 20, "2": 9, "-8": 4, "-9": 4 }, ["-9", "-8"]],
    ["country", { Malta: 20, Spain: 20, "-99": 4 }, ["-99"]],
    ["age", ages(-9), ["-9"]],
    ["age", ages(999), ["999"]],
    ["age", ages(99), ["99"]],
  ] as const)("are those below zero and far beyond the others: %s %o", (name, cells, expected) => {
    expect([...drafted(name, cells as Record<string, number>).missing].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["region", { "1": 20, "2": 20, "3": 9, "9": 9 }],
    ["region", { "-2": 20, "-1": 20, "0": 9, "1": 9, "2": 9 }],
    ["age", ages(66)],
    ["region", { "97": 20, "98": 20, "99": 9 }],
    ["country", { A1: 20, "99": 20, "12": 9 }],
  ] as const)("are none of the scale's own, ages or other codes: %s %o", (name, cells) => {
    expect(drafted(name, cells as Record<string, number>).missing).toEqual([]);
  });

  it("are not guessed where the user names the codes", () => {
    expect(drafted("education", { "1": 20, "2": 20, "-99": 7 }, ["77"]).levels).toContain("-99");
  });
});

describe("levels in several spellings", () => {
  it("are one, called as most write it, which a note says", () => {
    const cells = {
      Spain: 9,
      Germany: 20,
      germany: 5,
      "GERMANY ": 2,
      "Costa  Rica": 3,
      "Costa Rica": 9,
      Méxi: 4,
      "Me\u0301xi": 3,
    };
    const { levels, notes } = drafted("country", cells);
    expect(levels).toEqual(["Costa Rica", "Germany", "Méxi", "Spain"]);
    expect(notes).toEqual([
      "Spellings in “country” that differ only in capitals, blanks or the coding of accents count as one level: Costa Rica, Germany and Méxi.",
    ]);
  });

  it("of education keep their order; other words are levels of their own", () => {
    expect(drafted("education", { Primary: 9, primary: 2, Tertiary: 9, Secondary: 9 }).levels).toEqual([
      "Primary",
      "Secondary",
      "Tertiary",
    ]);
    expect(drafted("country", { Niger: 9, Nigeria: 9, Mexico: 9, México: 9 }).levels).toHaveLength(4);
  });
});
