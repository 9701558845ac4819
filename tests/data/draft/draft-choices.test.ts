import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { type DraftChoices, draftMeasure } from "../../../src/data/draft/draft-measure";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(7);
const whole = (low: number, high: number) => () => String(low + random.integer(high - low + 1));
const COLUMNS: Readonly<Record<string, (row: number) => string>> = {
  x1: (row) => (row % 10 === 0 ? "999.0" : `${random.integer(400) / 4}`),
  x2: (row) => (row % 10 === 1 ? "refused" : `${random.integer(400) / 4}`),
  x3: whole(1, 3),
  a_t1: whole(1, 5),
  b_t1: whole(1, 5),
  c_t1: whole(1, 5),
  a_t2: whole(1, 5),
  b_t2: whole(1, 5),
  c_t2: whole(1, 5),
  stress: (row) => (row % 10 === 2 ? "999" : `${random.integer(200)}`),
  town: whole(1, 4),
  hobby: () => ["chess", "running", "cooking"][random.integer(3)] ?? "",
  same: () => "3",
};
const names = Object.keys(COLUMNS);
const rows = Array.from({ length: 120 }, (_, row) => names.map((name) => COLUMNS[name]?.(row)).join(","));
const table = parseCsv(`${names.join(",")}\n${rows.join("\n")}\n`, { file: "f.csv" });
const draft = (choices: DraftChoices) => draftMeasure(table, choices).definition;
const ids = (choices: DraftChoices) => draft(choices).items.map(({ id }) => id);

describe("a draft by the user's statements", () => {
  it("declares the values that are no answer to items of numbers and external variables", () => {
    const { items, external } = draft({ items: ["x1", "x2"], noAnswer: ["999", "Refused"] });
    expect(items.map(({ scale, missing }) => [scale, missing])).toEqual([
      ["continuous", [{ code: 999, label: "No answer (999.0)" }]],
      ["continuous", [{ code: -1, label: "No answer (refused)", text: ["refused"] }]],
    ]);
    expect(external?.stress?.missing).toEqual([{ code: 999, label: "No answer (999)" }]);
  });

  it("takes few values among numbers as numbers, where they are named", () => {
    const chosen = draft({ items: ["x1", "x2", "x3"], noAnswer: ["999", "refused"] }).items;
    expect(chosen.map(({ scale }) => scale)).toEqual(["continuous", "continuous", "continuous"]);
  });

  it("takes repeated columns as items, where they are named", () => {
    const first = ["a_t1", "b_t1", "c_t1"];
    expect(draft({ items: first }).repeat?.columns).toEqual({
      a_t1: ["a_t2"],
      b_t1: ["b_t2"],
      c_t1: ["c_t2"],
    });
    const all = [...first, "a_t2", "b_t2", "c_t2"];
    expect([ids({ items: all }), draft({ items: all }).repeat]).toEqual([all, undefined]);
  });

  it("may group by the column of strata, and leaves identifiers out", () => {
    const items = ["a_t1", "b_t1", "c_t1"];
    const made = draft({ items, groups: ["town"], stratum: "town", cluster: null, identifiers: ["stress"] });
    expect([made.stratum, made.groups?.town?.column]).toEqual([{ column: "town" }, "town"]);
    expect(made.external).not.toHaveProperty("stress");
  });

  it.each<[DraftChoices, RegExp]>([
    [
      { items: ["a_t1", "b_t1", "hobby"] },
      /"hobby" .* words whose order is not known \((chess|running|cooking)/,
    ],
    [{ items: ["a_t1", "b_t1", "same"] }, /"same" .* everybody gave the same answer/],
    [{ items: ["a_t1", "b_t1", "c_t1", "x1"], noAnswer: ["999"] }, /"x1" .* different numbers/],
    [{ items: ["x1", "stress"], reversed: ["x1"] }, /"x1" was named as reversed, and holds numbers/],
    [{ stratum: "town", cluster: "town" }, /"town" was named as the stratum and as the cluster/],
  ])("refuses %j", (choices, message) => {
    expect(() => draft(choices)).toThrow(expect.objectContaining({ code: "wrong-choice" }));
    expect(() => draft(choices)).toThrow(message);
  });
});
