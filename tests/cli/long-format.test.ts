import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { itemwise, withFolder } from "../support/cli";

const ITEMS = ["calm", "tense", "sad", "rested", "alert"];

/** The same answers as a wide file, a long one, and a long one of two occasions. */
function files() {
  const random = createRandom(21);
  const people = Array.from({ length: 150 }, (_, person) => {
    const trait = random.integer(4);
    const answers = ITEMS.map(() => Math.min(4, Math.max(1, trait + random.integer(3))));
    return { id: `p${person + 1}`, sex: person % 3 === 0 ? "f" : "m", answers };
  });
  const wide = people.map(({ id, sex, answers }) => [id, sex, ...answers].join(","));
  const long = people.flatMap(({ id, sex, answers }) =>
    answers.map((answer, item) => [id, sex, ITEMS[item], answer].join(",")),
  );
  const twice = people.flatMap(({ id, answers }) =>
    [1, 2].map((wave) =>
      [id, wave, ...answers.map((one) => (wave === 2 && one > 2 ? one - 1 : one))].join(","),
    ),
  );
  return {
    wide: `pid,sex,${ITEMS.join(",")}\n${wide.join("\n")}\n`,
    long: `pid,sex,item,answer\n${long.join("\n")}\n`,
    twice: `pid,wave,${ITEMS.join(",")}\n${twice.join("\n")}\n`,
  };
}

/** The figures of a record, without names of files and measures. */
function figures(folder: string, ...args: readonly string[]): unknown {
  const run = itemwise(
    ["report", ...args, "-o", "r.html", "--json", "r.json", "--replicates", "20", "--bootstrap", "0"],
    {
      cwd: folder,
    },
  );
  expect([run.status, run.status === 0 ? "" : run.stderr]).toEqual([0, ""]);
  const {
    measure: _,
    data,
    settings: __,
    ...record
  } = JSON.parse(readFileSync(join(folder, "r.json"), "utf8"));
  const { file: ___, warnings: ____, ...counts } = data;
  return { ...record, data: counts };
}

describe("a file in long format", () => {
  it("has the report of the wide file, by a draft, and by the draft's definition", () =>
    withFolder((folder) => {
      const { wide, long } = files();
      writeFileSync(join(folder, "wide.csv"), wide);
      writeFileSync(join(folder, "long.csv"), long);
      const expected = figures(folder, "wide.csv", "--measure", drafted(folder, "wide.csv"));
      const measure = drafted(folder, "long.csv");
      expect(JSON.parse(readFileSync(join(folder, measure), "utf8")).shape).toEqual({
        long: { id: "pid", item: "item", value: "answer" },
      });
      const named = JSON.parse(readFileSync(join(folder, measure), "utf8"));
      writeFileSync(
        join(folder, measure),
        JSON.stringify({ ...named, id: "wide", title: "Draft from wide.csv" }),
      );
      expect(figures(folder, "long.csv", "--measure", measure)).toEqual(expected);
      const run = itemwise(["report", "long.csv", "-o", "d.html", "--replicates", "20", "--bootstrap", "0"], {
        cwd: folder,
      });
      expect(run.stderr).toContain("750 rows became 150 people");
      expect(readFileSync(join(folder, "d.measure.json"), "utf8")).toContain('"shape": { "long": {');
      const refused = itemwise(["cfa", "long.csv", "--measure", "wide.csv.json"], { cwd: folder });
      expect([refused.status, refused.stderr.split("\n")]).toEqual([
        1,
        [
          'error: long.csv: it is in long format, with a row for each person (column "pid") and item (column "item"). Measure wide has a column for each item.',
          'hint: Add "shape": {"long":{"id":"pid","item":"item","value":"answer"}} to the definition, or make a table of people first (itemwise convert --wide).',
          "",
        ],
      ]);
      expect(itemwise(["validate", "long.csv", "--measure", "wide.csv.json"], { cwd: folder }).stderr).toBe(
        refused.stderr,
      );
      const piped = itemwise(["validate", "-", "--measure", measure], { cwd: folder, input: long });
      expect(piped.stdout).toContain("150 people analyzed");
    }));

  it("becomes wide by convert --wide, with columns found or named", () =>
    withFolder((folder) => {
      const { wide, long } = files();
      writeFileSync(join(folder, "wide.csv"), wide);
      writeFileSync(join(folder, "long.csv"), long);
      writeFileSync(
        join(folder, "odd.csv"),
        long.replace("pid,sex,item,answer", "school,sex,teacher,answer"),
      );
      const run = (...args: readonly string[]) => itemwise(["convert", ...args], { cwd: folder });
      const made = () => readFileSync(join(folder, "made.csv"), "utf8").replaceAll("\r\n", "\n");
      expect(run("long.csv", "made.csv", "--wide").stderr).toContain("750 rows became 150 people");
      expect(made()).toBe(wide);
      expect(run("long.csv", "made.sav", "--wide").status).toBe(0);
      expect(run("made.sav", "made.csv").status).toBe(0);
      expect(made()).toBe(wide);
      expect(run("odd.csv", "made.csv", "--wide").stderr).toMatch(
        /not recognized as long format.*\nhint: Say which columns/,
      );
      const named = ["--id", "school", "--item", "teacher", "--value", "answer"];
      expect(run("odd.csv", "made.csv", "--wide", ...named).status).toBe(0);
      expect(made()).toBe(wide.replace("pid", "school"));
      expect(run("odd.csv", "made.csv", ...named).stderr).toContain("Add --wide");
      expect(run("odd.csv", "made.csv", "--wide", "--id", "shool").stderr).toContain(
        'Did you mean "school" for "shool"?',
      );
      writeFileSync(join(folder, "twice.csv"), `${long}p3,m,sad,4\n`);
      expect(run("twice.csv", "made.csv", "--wide").stderr).toContain(
        'error: twice.csv, row 752, column "item": "sad" stands twice for pid "p3", before in row 14.',
      );
    }));

  it("of people and occasions has repeated items", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "twice.csv"), files().twice);
      const definition = JSON.parse(readFileSync(join(folder, drafted(folder, "twice.csv")), "utf8"));
      expect(definition.shape).toEqual({ long: { id: "pid", occasion: "wave" } });
      expect(definition.repeat.columns).toEqual(
        Object.fromEntries(ITEMS.map((item) => [`${item}_t1`, [`${item}_t2`]])),
      );
    }));
});

function drafted(folder: string, file: string): string {
  const run = itemwise(["init", file, "--yes", "-o", `${file}.json`], { cwd: folder });
  expect(run.status).toBe(0);
  return `${file}.json`;
}
