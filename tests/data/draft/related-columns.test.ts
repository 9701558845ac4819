import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { describable } from "../../../src/data/draft/describable";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledText } from "../../../src/data/files/labelled-text";
import { createRandom } from "../../../src/numeric/random/random";
import { thrownBy } from "../../support/error";

/** Yes-or-no columns of 200 people, which are related by this share. */
function fileOf(names: readonly string[], related: number): string {
  const random = createRandom(11);
  const rows = Array.from({ length: 200 }, () => {
    const level = random.integer(2);
    return names.map(() => (random.uniform() < related ? level : random.integer(2))).join();
  });
  return [names.join(), ...rows].join("\n");
}
const draft = (names: readonly string[], related: number) =>
  draftMeasure(parseCsv(fileOf(names, related), { file: "own.csv" }));

describe("columns with the same answers", () => {
  const names = ["low", "smoke", "visits", "married"];

  it("are items where they are related", () => {
    expect(draft(names, 0.5).definition.items.map(({ id }) => id)).toEqual(names);
  });

  it("are no scale where they are not, which the error says with what to do", () => {
    const error = thrownBy(() => draft(names, 0));
    expect(error.code).toBe("no-items");
    expect(error.message).toBe(
      'own.csv: no scale was found: "low", "smoke", "visits", "married" have answers of one kind, and are not related.',
    );
    expect(error.hint).toContain("--items q1:q10");
  });

  it("are items by their names, which differ in numbers, and where the user says so", () => {
    expect(draft(["q1_t1", "q2_t1", "q3_t1"], 0).definition.items).toHaveLength(3);
    const named = draftMeasure(parseCsv(fileOf(names, 0)), { items: names });
    expect(named.definition.items).toHaveLength(4);
  });

  it("are judged block by block: one that is not related leaves the other", () => {
    const random = createRandom(3);
    const rows = Array.from({ length: 200 }, () => {
      const level = random.integer(4);
      const likert = Array.from(
        { length: 4 },
        () => 1 + (random.uniform() < 0.5 ? level : random.integer(4)),
      );
      return [...likert, random.integer(3), random.integer(3), random.integer(3)].join();
    });
    const csv = ["calm,glad,tired,tense,floor,door,side", ...rows].join("\n");
    const { definition, columns } = draftMeasure(parseCsv(csv));
    expect(definition.items.map(({ id }) => id)).toEqual(["calm", "glad", "tired", "tense"]);
    expect(columns.find(({ column }) => column === "door")?.why).toContain("unrelated");
  });
});

describe("yes-or-no columns that are made of others", () => {
  /** Two related flags, one that is yes where both are, with a copy, and an unrelated one. */
  const random = createRandom(5);
  const schools = Array.from({ length: 200 }, () => {
    const level = random.uniform();
    const [wide, part] = [level > 0.3, 0.6 * level + 0.4 * random.uniform() > 0.4];
    return [wide, part, wide && part, wide && part, random.uniform() < 0.2];
  });
  const fileWith = (cell: (yes: boolean) => string, more: readonly string[] = []) => {
    const header = ["wide", "part", "both", "awards", "round", ...more].join();
    const rows = schools.map((flags) =>
      [...flags, ...more.map(() => flags[0] === random.uniform() < 0.8)].map(cell).join(),
    );
    return parseCsv([header, ...rows].join("\n"), { file: "schools.csv" });
  };
  const inWords = (yes: boolean): string => (yes ? "Yes" : "No");

  it("are no scale with these", () => {
    expect(thrownBy(() => draftMeasure(fileWith(inWords))).message).toContain("no scale was found");
    expect(thrownBy(() => draftMeasure(fileWith((yes) => (yes ? "1" : "0")))).code).toBe("no-items");
  });

  it("are left out of a scale, which a note says", () => {
    const { definition, notes, columns } = draftMeasure(fileWith(inWords, ["glad", "calm", "safe"]));
    const ids = definition.items.map(({ id }) => id);
    expect([ids.includes("both"), ids.includes("awards"), ids.includes("glad")]).toEqual([
      false,
      false,
      true,
    ]);
    expect(columns.find(({ column }) => column === "both")?.why).toBe(
      "a yes or no made of 2 other columns: wide and part",
    );
    expect(notes.join(" ")).toContain("and were left out: both and awards.");
    const named = draftMeasure(fileWith(inWords), { items: ["wide", "part", "both"] });
    expect(named.definition.items).toHaveLength(3);
  });
});

describe("columns that can be described", () => {
  const describe_ = (csv: string, choices = {}) =>
    describable(labelledText(parseCsv(csv, { file: "own.csv" })), choices);
  const csvOf = (columns: Record<string, (row: number) => string | number>): string =>
    [
      Object.keys(columns).join(),
      ...Array.from({ length: 60 }, (_, row) =>
        Object.values(columns)
          .map((cell) => cell(row))
          .join(),
      ),
    ].join("\n");
  const csv = csvOf({
    email: (row) => `p${row}@x.org`,
    sex: (row) => 1 + (row % 2),
    smokes: (row) => ["no", "yes", "no", "no answer"][row % 4] ?? "",
    often: (row) => ["sometimes", "never", "always"][row % 3] ?? "",
    town: (row) => ["Oslo", "Bonn", "Bonn", "Lima"][row % 4] ?? "",
    height: (row) => (150.5 + ((row * 7) % 40)).toFixed(1),
    visits: (row) => [0, 1, 2, 6][row % 4] ?? 0,
    remark: (row) => `remark ${row % 50} of somebody`,
  });

  it("are read by kind; personal data and open texts are left out", () => {
    const { columns, leftOut, reason, definition } = describe_(csv);
    expect(reason).toBe("unrelated");
    expect(columns.map(({ column, kind, isGrouping }) => [column, kind, isGrouping])).toEqual([
      ["sex", "binary", true],
      ["smokes", "binary", false],
      ["often", "ordered", false],
      ["town", "nominal", false],
      ["height", "number", false],
      ["visits", "ordered", false],
    ]);
    expect(leftOut.map(({ column }) => column)).toEqual(["email", "remark"]);
    const answers = (id: string) =>
      definition.items.find((item) => item.id === id)?.categories?.map(({ label }) => label);
    expect(answers("often")).toEqual(["never", "sometimes", "always"]);
    expect(answers("town")).toEqual(["Bonn", "Oslo", "Lima"]);
    expect(answers("visits")).toEqual(["0", "1", "2", "6"]);
    expect(definition.items.find(({ id }) => id === "smokes")?.missing).toHaveLength(1);
  });

  it("have no weight by a name alone", () => {
    const weighed = csvOf({ weight: (row) => 50 + (row % 37), town: (row) => ["a", "b"][row % 2] ?? "" });
    const found = describe_(weighed);
    expect([found.definition.weight, found.possibleWeight]).toEqual([null, "weight"]);
    expect(describe_(weighed, { weight: "weight" }).definition.weight?.column).toBe("weight");
  });

  it("are not described where somebody could be harmed, unless the user says otherwise", () => {
    const harm = csvOf({ raped: (row) => row % 2, town: (row) => ["a", "b", "c"][row % 3] ?? "" });
    const error = thrownBy(() => describe_(harm));
    expect(error.code).toBe("description-unprotected");
    expect(error.hint).toContain("--not-sensitive");
    expect(describe_(harm, { sensitive: false }).columns).toHaveLength(2);
    expect(thrownBy(() => describe_(csv, { sensitive: true })).code).toBe("description-unprotected");
  });
});

describe("columns that share no answers", () => {
  /** Years of study, a lecturer's age and a rating, of which the first two are related; three more items on request. */
  const rows = (items: number): string => {
    const random = createRandom(4);
    const people = Array.from({ length: 400 }, () => {
      const [years, level] = [random.integer(4), random.normal()];
      const steps = (categories: number): number =>
        Math.max(1, Math.min(categories, Math.round(categories / 2 + level + 0.6 * random.normal())));
      const own = [4, 5, 6].slice(0, items).map(steps);
      return [years + random.integer(4), years + random.integer(5), random.integer(2), ...own].join();
    });
    return [
      ["years", "lecturer", "service", "ease", "mood", "rest"].slice(0, 3 + items).join(),
      ...people,
    ].join("\n");
  };

  it("are no scale where only two of them are related", () => {
    expect(thrownBy(() => draftMeasure(parseCsv(rows(0)))).code).toBe("no-items");
  });

  it("are items where three belong together, without the others", () => {
    expect(draftMeasure(parseCsv(rows(3))).definition.items.map(({ id }) => id)).toEqual([
      "ease",
      "mood",
      "rest",
    ]);
  });
});
