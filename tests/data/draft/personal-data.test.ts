import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";

/** A file of 90 people with three items and one further column; what that column became. */
function takenOf(name: string, cell: (row: number) => string): string {
  const rows = Array.from(
    { length: 90 },
    (_, row) => `${1 + (row % 4)},${1 + ((row >> 1) % 4)},${1 + ((row >> 2) % 4)},"${cell(row)}"`,
  );
  const { columns } = draftMeasure(parseCsv([`q1,q2,q3,"${name}"`, ...rows].join("\n")));
  return columns[3]?.taken ?? "";
}

describe("a column with what is known of a person", () => {
  const repeated = (cells: readonly string[]) => (row: number) => cells[row % cells.length] ?? "";

  it("is personal data by its name, whatever it holds", () => {
    const names = repeated(["Amina", "Peter", "Grace"]);
    for (const name of [
      "Respondent name",
      "interviewer_name",
      "Child's first name",
      "WhatsApp",
      "ZIP code",
      "apellido",
    ])
      expect([name, takenOf(name, names)]).toEqual([name, "personal data, left out"]);
  });

  it("is personal data by its content, whatever its name", () => {
    const kinds = {
      phones: (row: number) => `+254 7${row % 9}2 345 ${100 + (row % 20)}`,
      mails: (row: number) => `p${row % 20}@example.org`,
      places: (row: number) => `-1.28${333 + (row % 20)}, 36.81${722 + (row % 20)}`,
      streets: (row: number) => `${1 + (row % 20)} Station Road`,
      german: (row: number) => `Bahnhofstraße ${1 + (row % 20)}`,
    };
    for (const [kind, cell] of Object.entries(kinds))
      expect([kind, takenOf("c7", cell)]).toEqual([kind, "personal data, left out"]);
  });

  it("is no group where people wrote what they liked", () => {
    const texts = (row: number) =>
      row % 3 === 0 ? "I do not know what to say about it" : `Because of thing ${row % 28}`;
    expect(takenOf("why", texts)).toBe("left out");
    expect(takenOf("other", (row) => (row % 2 === 0 ? "no" : `thing ${row}`))).toBe("left out");
  });

  it("is a group where it holds levels, places and incomes among them", () => {
    for (const levels of [
      ["North East", "South", "Central Java"],
      ["town", "village"],
      ["254712345678 and more", "none"],
    ])
      expect([levels, takenOf("c7", repeated(levels))]).toEqual([levels, "group"]);
  });

  it("gives a group a name from its question", () => {
    const rows = Array.from(
      { length: 90 },
      (_, row) =>
        `${1 + (row % 4)},${1 + ((row >> 1) % 4)},${1 + ((row >> 2) % 4)},${row % 3 === 0 ? "Bus" : "Train"}`,
    );
    const { definition } = draftMeasure(
      parseCsv(["q1,q2,q3,How do you usually travel to your school?", ...rows].join("\n")),
    );
    expect(Object.keys(definition.groups ?? {})).toEqual(["usually_travel_school"]);
  });

  it("gives no group and no external variable a name that begins with a number", () => {
    const rows = Array.from(
      { length: 90 },
      (_, row) =>
        `${1 + (row % 4)},${1 + ((row >> 1) % 4)},${1 + ((row >> 2) % 4)},${row}.5,${(row * 7) % 50}`,
    );
    const names = "q1,q2,q3,12. Hours that you work in a week,13. 2 of them at home in a week";
    const { definition } = draftMeasure(parseCsv([names, ...rows].join("\n")));
    expect(Object.keys(definition.external ?? {})).toEqual(["hours_work_week", "them_home_week"]);
  });
});
