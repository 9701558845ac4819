import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

/** Three items of 40 people with a row for each time. */
function fileOf(
  times: readonly string[],
  { id = "subnum", when = "time", isAsked = (_: number): boolean => true } = {},
): string {
  const random = createRandom(6);
  const rows = Array.from({ length: 40 }, (_, person) => {
    const level = random.normal();
    return times.flatMap((time, at) => {
      const items = [1, 2, 3].map(() => 1 + [-1, 0, 1].filter((cut) => level + random.normal() > cut).length);
      return at === 0 || isAsked(person) ? [[100 + person, time, ...items].join()] : [];
    });
  });
  return [[id, when, "a1", "a2", "a3"].join(), ...rows.flat()].join("\n");
}
const draftOf = (csv: string) => draftMeasure(parseCsv(csv, { file: "own.csv" }));

describe("a file with a row for each person and occasion", () => {
  it("is drafted as such, so that people count once", () => {
    const csv = fileOf(["0", "1", "2"]);
    const { definition, notes, assumed } = draftOf(csv);
    expect(definition.repeat).toEqual({
      kind: "occasion",
      id: "subnum",
      occasion: "time",
      first: "0",
      second: "1",
    });
    expect(definition.items.map(({ id }) => id)).toEqual(["a1", "a2", "a3"]);
    expect(definition.external).toBeUndefined();
    const note =
      "The file has a row for each person (“subnum”) and occasion (“time”). Rows of “0” are analyzed, and those of “1” are the same people once more (“repeat”).";
    expect(notes).toContain(note);
    expect(assumed).toContain(note);
    expect(readResponses(parseCsv(csv), parseMeasure(definition)).rowNumbers).toHaveLength(40);
  });

  it("is read by the order of its occasions: pre before post", () => {
    expect(draftOf(fileOf(["post", "pre"], { when: "wave" })).definition.repeat).toMatchObject({
      first: "pre",
      second: "post",
    });
  });

  it("is not where the user compares the occasions, or names the people as clusters", () => {
    const table = parseCsv(fileOf(["0", "1"]), { file: "own.csv" });
    const compared = draftMeasure(table, { groups: ["time"] }).definition;
    expect([compared.repeat, compared.groups?.time?.column]).toEqual([undefined, "time"]);
    const clustered = draftMeasure(table, { cluster: "subnum" }).definition;
    expect([clustered.repeat, clustered.cluster?.column]).toEqual([undefined, "subnum"]);
  });

  it("is not where few people have several rows, or one has two at a time", () => {
    const few = draftOf(fileOf(["0", "1"], { isAsked: (person) => person < 12 }));
    expect(few.definition.repeat).toBeUndefined();
    expect(few.notes.join(" ")).not.toContain("--cluster-column");
    expect(draftOf(fileOf(["0", "0", "1"])).definition.repeat).toBeUndefined();
  });

  it("is told without a column of occasions, but where the number is of a group", () => {
    const csv = fileOf(["1", "2"], { when: "channel" });
    expect(draftOf(csv).notes).toContain(
      "Column “subnum” has 40 values in 80 rows. If these are people who answered several times, keep a row each, or name it (--cluster-column subnum, or “cluster”). Each row counts as one person otherwise, and intervals are too narrow.",
    );
    const groups = draftOf(fileOf(["1", "2"], { id: "teamid" }));
    expect(groups.definition.repeat).toBeUndefined();
    expect(groups.notes.join(" ")).not.toContain("answered several times");
  });

  it.each(["x_t1,x_t2,x_t3,y_t1,y_t2,y_t3,z_t1,z_t2,z_t3", "wx1,wx2,wx3,wy1,wy2,wy3,wz1,wz2,wz3"])(
    "has its items once where it has a column for each occasion, too: %s",
    (names) => {
      const [header = "", ...rows] = fileOf(["1", "2", "3"]).split("\n");
      const people = Array.from({ length: 40 }, (_, person) => {
        const own = rows.slice(3 * person, 3 * person + 3).map((row) => row.split(","));
        const wide = [2, 3, 4].flatMap((item) => own.map((cells) => cells[item]));
        return own.map((cells) => [...cells, ...wide].join(","));
      });
      const { definition, notes } = draftOf([`${header},${names}`, ...people.flat()].join("\n"));
      expect(definition.items.map(({ id }) => id)).toEqual(["a1", "a2", "a3"]);
      expect(definition.repeat).toMatchObject({ id: "subnum", occasion: "time", first: "1", second: "2" });
      expect(notes.join(" ")).toContain("copies of other columns are no items, and were left out:");
    },
  );
});
