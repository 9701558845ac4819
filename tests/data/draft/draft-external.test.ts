import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftAssumptions } from "../../../src/data/draft/draft-assumptions";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(5);
const lines = Array.from({ length: 200 }, (_, row) => {
  const level = row % 4;
  const answers = [0, 0, 0, 0].map(() => 1 + (random.uniform() < 0.5 ? level : random.integer(4)));
  const mood = row % 20 === 0 ? 999 : (40 * random.uniform()).toFixed(1);
  const visits = Math.floor(-4 * Math.log(random.uniform()));
  return [
    `p${row}`,
    1 + (row % 2),
    ...answers,
    mood,
    visits,
    random.integer(2),
    1 + random.integer(3),
    `a text of ${row}`,
  ].join();
});
const csv = `id,sex,a,b,c,d,mood,visits,ill,care,remark\n${lines.join("\n")}\n`;
const table = parseCsv(csv, { file: "left.csv" });

describe("columns of numbers that are left over", () => {
  const { definition, notes, columns } = draftMeasure(table);

  it("puts numbers that are left over beside the measure, with their scales and without hypotheses", () => {
    const { external = {} } = definition;
    expect(Object.entries(external).map(([id, { scale }]) => `${id} ${scale}`)).toEqual([
      ...["mood continuous", "visits count", "ill binary", "care ordinal"],
    ]);
    expect(external.mood?.missing).toEqual([{ code: 999, label: "No answer (999)" }]);
    expect(external.ill).toEqual({ label: undefined, scale: "binary" });
    expect(external.care?.categories).toHaveLength(3);
    expect(Object.values(external).some(({ hypothesis }) => hypothesis != null)).toBe(false);
    expect(Object.keys(definition.groups ?? {})).toEqual(["sex"]);
    expect(Object.keys(parseMeasure(definition).external)).toHaveLength(4);
  });

  it("is said on top of the report, as are items that stand several times", () => {
    expect(draftAssumptions(definition, "left.csv", null)).toContain(
      "Treated as external variables: mood, visits, ill and care.",
    );
    const repeated = { ...definition, repeat: { kind: "occasion" as const, columns: { a: ["a_t2"] } } };
    expect(draftAssumptions(repeated, "left.csv", null)).toContain(
      "Treated as the same items once more: a_t2.",
    );
    const sampled = { ...definition, stratum: { column: "region" }, cluster: { column: "school" } };
    expect(draftAssumptions(sampled, "left.csv", null).join(" ")).toContain(
      "Treated as the sampling strata: region. Treated as the sampling clusters: school.",
    );
  });

  it("says so", () => {
    expect(columns.filter(({ taken }) => taken === "external variable").map(({ column }) => column)).toEqual([
      ...["mood", "visits", "ill", "care"],
    ]);
    expect(
      notes.some((note) =>
        note.includes("The 4 remaining columns of numbers are external variables (“external”)"),
      ),
    ).toBe(true);
    expect(notes).toContain("This column became a group: sex. Remove those that you do not compare.");
  });
});

describe("items that stand several times by their names", () => {
  const random = createRandom(6);
  const related = (level: number): number => 1 + (random.uniform() < 0.7 ? level : random.integer(4));
  const answers = () => {
    const level = random.integer(4);
    return Array.from({ length: 6 }, () => related(level));
  };
  const draftOf = (header: string, rows: () => readonly number[] = answers) => {
    const lines = Array.from({ length: 120 }, (_, row) => [`p${row}`, ...rows()].join());
    return draftMeasure(parseCsv(`id,${header}\n${lines.join("\n")}\n`));
  };

  it("are items once, and once more under repeat, which the definition's check takes", () => {
    const { definition, notes, columns } = draftOf("a_t1,b_t1,c_t1,a_t2,b_t2,c_t2");
    expect(definition.items.map(({ id }) => id)).toEqual(["a_t1", "b_t1", "c_t1"]);
    expect(parseMeasure(definition).repeat).toMatchObject({
      kind: "occasion",
      columns: { a_t1: ["a_t2"], b_t1: ["b_t2"], c_t1: ["c_t2"] },
    });
    expect(columns.map(({ column, taken }) => `${column} ${taken}`).slice(3, 5)).toEqual([
      ...["c_t1 item", "a_t2 repeated item"],
    ]);
    expect(
      notes.some((note) => note.startsWith("Judging by their names, 3 columns repeat items, such as a_t2.")),
    ).toBe(true);
  });

  it("are told by marks before and after, of occasions and of raters, each as often as all", () => {
    const pre = draftOf("pre.a,pre.b,pre.c,post.a,post.b,post.c").definition.repeat;
    expect(pre).toMatchObject({ kind: "occasion", columns: { "pre.a": ["post.a"] } });
    const rated = draftOf("a_R1,a_R2,a_R3,b_R1,b_R2,c").definition;
    expect(rated.items.map(({ id }) => id)).toEqual(["a_R1", "b_R1", "c"]);
    const plain = draftOf("a,b,c,a_retest,b_retest,c_retest").definition;
    expect(plain.items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(plain.repeat?.columns).toEqual({ a: ["a_retest"], b: ["b_retest"], c: ["c_retest"] });
    expect(rated.repeat).toEqual({ kind: "rater", columns: { a_R1: ["a_R2"], b_R1: ["b_R2"] } });
  });

  it("are as many as there are, ten and more among them", () => {
    const times = Array.from({ length: 12 }, (_, k) => k + 1);
    const header = ["a", "b", "c"].flatMap((name) => times.map((time) => `${name}_t${time}`)).join();
    const wave = () => {
      const level = random.integer(4);
      return Array.from({ length: 36 }, () => related(level));
    };
    const { items, repeat } = draftOf(header, wave).definition;
    expect(items.map(({ id }) => id)).toEqual(["a_t1", "b_t1", "c_t1"]);
    expect(repeat?.columns?.a_t1).toEqual(times.slice(1).map((time) => `a_t${time}`));
  });

  it("are none where one item alone stands twice, or the values are others", () => {
    expect(draftOf("a_t1,a_t2,c,d,e,f").definition.repeat).toBeUndefined();
    const others = () => answers().map((answer, k) => answer + (k > 2 ? 10 : 0));
    expect(draftOf("a_t1,b_t1,c_t1,a_t2,b_t2,c_t2", others).definition.repeat).toBeUndefined();
  });
});
