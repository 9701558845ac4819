import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeSpss } from "../../src/formats/spss/write-spss";
import { createRandom } from "../../src/numeric/random/random";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { smallSample } from "../support/small-files";

const SCALE = ["Never", "Rarely", "Sometimes", "Often", "Always"];

/** An export of Google Forms: six questions of frequency on one trait, the fourth against the others. */
function forms(rows = 240): string {
  const random = createRandom(11);
  const lines = Array.from({ length: rows }, (_, row) => {
    const trait = random.integer(5);
    const answers = Array.from({ length: 6 }, (_, item) => {
      const answer = Math.min(4, Math.max(0, trait + random.integer(3) - 1));
      return SCALE[item === 3 ? 4 - answer : answer];
    });
    return [`2024/03/01 10:00:0${row % 10}`, 18 + random.integer(50), ...answers].join(",");
  });
  const names = Array.from({ length: 6 }, (_, item) => `How often do you feel? [Feeling ${item + 1}]`);
  return `${["Timestamp", "How old are you?", ...names].join(",")}\n${lines.join("\n")}\n`;
}

describe("itemwise with any file", () => {
  it("reports on answers in words without a definition, and writes the draft beside the report", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "forms.csv"), forms());
      const args = ["prevalence", "forms.csv", "-o", "report.html"];
      const named = ["cfa", "forms.csv", "-o", "report.html"];
      const run = itemwise(named, { cwd: folder });
      expect(run.stderr).toContain("The file is an export from Google Forms.");
      expect(run.status).toBe(0);
      const page = readFileSync(join(folder, "report.html"), "utf8");
      expect(page).toContain("No measure was given, so one was drafted from forms.csv");
      expect(page).toContain("Treated as reversed: q6.");
      const draft = join(folder, "report.measure.json");
      const definition = JSON.parse(readFileSync(draft, "utf8"));
      expect(definition.answerSets.answers.categories.map(({ label }: { label: string }) => label)).toEqual(
        SCALE,
      );
      expect(definition.items.map(({ label }: { label: string }) => label)).toEqual(
        [1, 2, 3, 4, 5, 6].map((feeling) => `Feeling ${feeling}`),
      );
      writeFileSync(draft, readFileSync(draft, "utf8").replace('"label": "Feeling 1"', '"label": "Sad"'));
      const again = itemwise(named, { cwd: folder });
      expect([again.status, again.stderr.split("\n")[0]]).toEqual([
        1,
        "error: report.measure.json is there already, and is not what would be drafted now.",
      ]);
      expect(itemwise([...args, "--measure", "report.measure.json"], { cwd: folder }).stderr).toContain(
        "no item of the measure has a yes and a no",
      );
    }));

  it("init names every column with its role and why, and drafts an item a line", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "forms.csv"), forms());
      const run = itemwise(["init", "forms.csv", "--yes"], { cwd: folder });
      expect(run.status).toBe(0);
      expect(run.stderr).toContain("date or time, left out (dates or times): Timestamp\n");
      expect(run.stderr).toContain("group (its question): How old are you?\n");
      expect(run.stderr).toContain(
        "item (5 response categories for frequency, as in 5 other columns): How often do you feel? [Feeling 1], ",
      );
      expect(run.stdout.split("\n").length).toBeLessThan(40);
      expect(JSON.parse(run.stdout).items).toHaveLength(6);
    }));

  it.each([".sav", ".zsav", ".dta", ".xlsx", ".parquet", ".csv"])(
    "convert writes %s that says the same",
    (ending) =>
      withFolder((folder) => {
        const csv = "id,a,b,day\n007,1,0.5,2024-01-02\n008,2,,2024-01-03\n009,1,-3,\n";
        writeFileSync(join(folder, "in.csv"), csv);
        const out = itemwise(["convert", "in.csv", `out${ending}`], { cwd: folder });
        expect([out.status, out.stderr.split("\n").at(-2)]).toEqual([
          0,
          expect.stringMatching(/^3 rows of 4 columns are in out/),
        ]);
        const back = itemwise(["convert", `out${ending}`, "back.csv"], { cwd: folder });
        expect(back.status).toBe(0);
        expect(readFileSync(join(folder, "back.csv"), "utf8")).toBe(csv.replaceAll("\n", "\r\n"));
        expect(existsSync(join(folder, "back.codebook.csv"))).toBe(true);
      }),
  );

  it.each([
    ["in.jsonl", strToU8('{"id":"007","a":1}\n{"id":"008","a":null}\n')],
    ["in.zip", zipSync({ "answers/in.csv": strToU8("id,a\n007,1\n008,\n") })],
  ])("convert reads %s", (name, bytes) =>
    withFolder((folder) => {
      writeFileSync(join(folder, name), bytes);
      const run = itemwise(["convert", name, "out.csv"], { cwd: folder });
      expect([run.status, run.stderr.split("\n").at(-2)]).toEqual([
        0,
        expect.stringMatching(/^2 rows of 2 columns are in out/),
      ]);
      expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("id,a\r\n007,1\r\n008,\r\n");
    }),
  );

  it("releases of a .sav and a .dta the very bytes that it releases of the same answers in CSV", () =>
    withFolder((folder) => {
      // What an attack on the one finds, it finds in the other.
      const { measure, data } = smallSample(folder, 20);
      renameSync(data, join(folder, "a.csv"));
      const run = (...args: readonly string[]): string => {
        const { status, stdout, stderr } = itemwise(args, { cwd: folder });
        expect([status, stderr.includes("error")]).toEqual([0, false]);
        return stdout;
      };
      const released = (file: string): string =>
        run(
          "prevalence",
          file,
          "--measure",
          measure,
          "--disclosure",
          "standard",
          "--workers",
          "1",
          "--json",
          "-",
        ).replaceAll(file, "FILE");
      const csv = released("a.csv");
      expect(JSON.parse(csv).disclosure.mode).toBe("standard");
      expect(JSON.parse(csv).disclosure.hidden.length).toBeGreaterThan(0);
      expect(csv.length).toBeGreaterThan(50_000);
      for (const other of ["a.sav", "a.dta"]) {
        run("convert", "a.csv", other);
        expect(released(other)).toBe(csv);
      }
    }));

  it("reads what programs wrote: labels and kinds of missing stand in the draft", () =>
    withFolder((folder) => {
      copyFileSync(inRepository("tests/formats/fixtures/spss/pspp-bytes.sav"), join(folder, "a.sav"));
      const run = itemwise(["convert", "a.sav", "a.csv"], { cwd: folder });
      expect(run.status).toBe(0);
      expect(readFileSync(join(folder, "a.codebook.csv"), "utf8")).toContain(
        "How often? (1 never - 5 always)",
      );
    }));

  it("reads a file's text in the encoding that the file names, whatever --encoding is by default", () =>
    withFolder((folder) => {
      copyFileSync(inRepository("tests/formats/fixtures/spss/hand-shift-jis.sav"), join(folder, "j.sav"));
      expect(itemwise(["convert", "j.sav", "j.csv"], { cwd: folder }).status).toBe(0);
      const text = readFileSync(join(folder, "j.csv"), "utf8");
      expect(text).toContain("東京");
      expect(text).not.toContain("\uFFFD");
    }));

  it("validate tells what a file declares to be no answer and the measure does not name", () =>
    withFolder((folder) => {
      const column = (name: string) => ({
        name,
        label: null,
        valueLabels: [],
        level: null,
        attributes: {},
        type: "number" as const,
        missing: [{ value: 9 }],
        values: Float64Array.of(0, 1, 9, 1, 0, 1),
        tags: null,
      });
      const { bytes } = writeSpss({
        file: "m.sav",
        format: "SPSS",
        label: null,
        rows: 6,
        weight: null,
        multipleResponses: [],
        notes: [],
        columns: [column("a"), column("b")],
      });
      writeFileSync(join(folder, "m.sav"), bytes);
      const items = ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] }));
      writeFileSync(join(folder, "m.json"), JSON.stringify({ id: "m", sensitive: false, items }));
      const { stdout } = itemwise(["validate", "m.sav", "--measure", "m.json"], { cwd: folder });
      expect(stdout).toContain("they count as blank: a (9) and b (9).");
    }));

  it.each([
    ["answers.omv", "\0\0\0\0\0\0\0\0\0\0\0\0", "the file is a file of jamovi (.omv), which is not read."],
    ["answers.sav", "$FL2 cut off", "answers.sav: "],
    ["answers.xlsx", "PK\u0003\u0004 cut off", "answers.xlsx:"],
    ["answers.rds", "not R", "answers.rds:"],
  ])("says what is wrong with %s, in one line with a hint", (name, content, message) =>
    withFolder((folder) => {
      writeFileSync(join(folder, name), content);
      const run = itemwise(["report", name], { cwd: folder });
      expect([run.status, existsSync(join(folder, "report.html"))]).toEqual([1, false]);
      expect(run.stderr).toContain(message);
      expect(run.stderr.split("\n")).toHaveLength(3);
      expect(run.stderr).toContain("\nhint: ");
    }),
  );

  it("leaves out what does not count, where it is told to", () =>
    withFolder((folder) => {
      const rows = Array.from(
        { length: 40 },
        (_, row) => `${row},${row % 4 === 0 ? "" : "2024-01-01"},en,A${1 + (row % 3)},A${1 + (row % 2)}`,
      );
      writeFileSync(join(folder, "lime.csv"), `id,submitdate,startlanguage,q1,q2\n${rows.join("\n")}\n`);
      const validate = (...more: string[]): string =>
        itemwise(["validate", "lime.csv", "--restricted", ...more], { cwd: folder }).stdout;
      expect(validate()).toContain("40 rows");
      expect(validate("--leave-out", "unfinished")).toContain("30 rows");
      expect(itemwise(["validate", "lime.csv", "--sheet", "2"], { cwd: folder }).stderr).toBe(
        "error: lime.csv: it is no workbook, so that it has no sheets.\nhint: Leave --sheet out.\n",
      );
      const wrong = itemwise(["validate", "lime.csv", "--leave-out", "previews"], { cwd: folder });
      expect([wrong.status, wrong.stderr]).toEqual([
        1,
        "error: lime.csv: which rows are previews is not known: an export of LimeSurvey does not say so.\nhint: Take these rows out of the file, or leave --leave-out away.\n",
      ]);
    }));
});

describe("an error at the terminal", () => {
  it("is English whatever the language of the report", () =>
    withFolder((folder) => {
      const file = join(folder, "cut.csv");
      writeFileSync(file, "q1,q2,q3\n1,2,3\n1,2\n");
      const { status, stderr } = itemwise(["describe", file, "--language", "es"]);
      expect(status).toBe(1);
      expect(stderr).toContain("cut.csv, row 3: 2 cells where the header has 3.");
      expect(stderr).toContain("hint: The row may be cut off");
    }));
});
