import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { commandOf } from "../../src/project/command-of";
import type { Project } from "../../src/project/project";
import { projectText, stampOf } from "../../src/project/project-file";
import { inRepository, itemwise, withFolder } from "../support/cli";

/** Six questions of five answers on one trait, and a group. */
function answers(rows = 200): string {
  const random = createRandom(5);
  const lines = Array.from({ length: rows }, () => {
    const trait = random.integer(5);
    const items = Array.from(
      { length: 6 },
      () => 1 + Math.min(4, Math.max(0, trait + random.integer(3) - 1)),
    );
    return [random.integer(2) === 0 ? "f" : "m", ...items].join(";");
  });
  return `sex;q1;q2;q3;q4;q5;q6\n${lines.join("\n")}\n`;
}

const CSV = answers();
const categories = [1, 2, 3, 4, 5].map((code) => ({ code }));
const PROJECT: Project = {
  file: "it's mine.csv",
  definition: {
    id: "six",
    sensitive: false,
    items: [1, 2, 3, 4, 5, 6].map((k) => ({ id: `q${k}`, categories })),
    groups: { sex: { column: "sex" } },
    structures: {
      one: { model: "f =~ q1 + q2 + q3 + q4 + q5 + q6" },
      two: { model: "f =~ q1 + q2 + q3\ng =~ q4 + q5 + q6" },
    },
  },
  drafted: false,
  reading: { delimiter: ";", groups: ["sex"] },
  settings: {
    factors: [1, 2],
    rotation: "promax",
    rotationSettings: { power: 3 },
    replicates: 20,
    structures: ["two"],
    estimator: "MLR",
    seed: 3,
  },
};
const stored = async (inside: boolean, project = PROJECT): Promise<string> => {
  const data = new TextEncoder().encode(CSV);
  return projectText(project, { stamp: await stampOf(data), data: inside ? data : null });
};

/** A command as it stands in the page, in a shell. */
function inShell(command: string, cwd: string): number | null {
  const program = `'${process.execPath}' '${inRepository("dist/cli.js")}'`;
  return spawnSync("sh", ["-c", command.replace(/^itemwise/, () => program)], { cwd }).status;
}

describe("itemwise with a project", () => {
  let apart = "";
  let inside = "";
  beforeAll(async () => {
    apart = await stored(false);
    inside = await stored(true);
  });

  it("gives the record and the report of the command that says the same", () =>
    withFolder((folder) => {
      const at = (name: string) => join(folder, name);
      const read = (name: string) => readFileSync(at(name), "utf8");
      writeFileSync(at(PROJECT.file), CSV);
      writeFileSync(at("six.measure.json"), JSON.stringify(PROJECT.definition));
      writeFileSync(at("six.itemwise.json"), apart);
      expect(inShell(`${commandOf(PROJECT)} -o said.html --json said.json`, folder)).toBe(0);
      const run = itemwise(["report", "six.itemwise.json", "-o", "kept.html", "--json", "kept.json"], {
        cwd: folder,
      });
      expect([run.status, run.stderr]).toEqual([0, expect.stringContaining("The report is in kept.html")]);
      expect(read("kept.json") === read("said.json")).toBe(true);
      expect(read("kept.html") === read("said.html")).toBe(true);
      expect(JSON.parse(read("kept.json")).settings).toMatchObject({
        seed: 3,
        structures: ["two"],
        groups: ["sex"],
      });
    }));

  it("takes the data from inside, lets the command line go before, and a command its own options", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "a.itemwise.json"), inside);
      const run = itemwise(["cfa", "a.itemwise.json", "--seed", "9", "--json", "-"], { cwd: folder });
      const { settings, data } = JSON.parse(run.stdout);
      expect(data).toMatchObject({ file: PROJECT.file, n: 200 });
      expect(settings).toMatchObject({ seed: 9, estimator: "MLR", rotation: "promax", structures: ["two"] });
      expect(settings.rotationSettings).toEqual({ power: 3 });
      const stated = itemwise(["cfa", "a.itemwise.json", "--reverse", "none"], { cwd: folder });
      expect([stated.status, stated.stderr]).toEqual([
        1,
        expect.stringMatching(/^error: --reverse: .* the project says it\.\nhint: .*\n$/),
      ]);
      const other = itemwise(["irt", "a.itemwise.json", "--json", "-"], { cwd: folder });
      expect(JSON.parse(other.stdout).settings).toMatchObject({
        seed: 3,
        rotation: "oblimin",
        factors: [1, 2, 3],
      });
      const model = itemwise(["cfa", "a.itemwise.json", "--model", "m.txt", "--json", "-"], { cwd: folder });
      expect(model.stderr).toContain("m.txt: there is no such file");
      const dif = itemwise(["dif", "a.itemwise.json", "--method", "mantel"], { cwd: folder });
      expect(dif.stdout).toMatch(/q6 +\d+\.\d\d +1 +/);
    }));

  it("says on top of a drafted measure's report what was assumed, and writes no draft", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "a.itemwise.json"), await stored(true, { ...PROJECT, drafted: true }));
      const run = itemwise(["irt", "a.itemwise.json", "-o", "r.html"], { cwd: folder });
      expect(run.status).toBe(0);
      const page = readFileSync(join(folder, "r.html"), "utf8");
      expect(page.includes("No measure was given, so one was drafted from it&#39;s mine.csv")).toBe(true);
      expect(page.includes("r.measure.json")).toBe(false);
      expect(() => readFileSync(join(folder, "r.measure.json"))).toThrow(/ENOENT/);
    }));

  it("computes nothing from another file, or none, and says what to do", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "a.itemwise.json"), apart);
      const run = () => itemwise(["analyze", "a.itemwise.json"], { cwd: folder });
      const none = run();
      expect([none.status, none.stdout]).toEqual([1, ""]);
      expect(none.stderr).toContain("there is no such file, and a.itemwise.json has no data inside");
      expect(none.stderr).toContain("hint: Put the file of answers beside the project");
      writeFileSync(join(folder, PROJECT.file), CSV.replace("f;", "m;"));
      const other = run();
      expect([other.status, other.stdout]).toEqual([1, ""]);
      expect(other.stderr).toContain(
        "is not the file that a.itemwise.json was made with (it is of the same size",
      );
      expect(other.stderr).toContain("hint: Put the file back as it was");
    }));

  it("keeps the project and its data from being written over, and other commands from reading it", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "a.itemwise.json"), apart);
      writeFileSync(join(folder, PROJECT.file), CSV);
      const onto = (name: string) =>
        itemwise(["irt", "a.itemwise.json", "--json", name], { cwd: folder }).stderr;
      expect(onto("a.itemwise.json")).toContain("it would be overwritten");
      expect(onto(PROJECT.file)).toContain("the file of the project's data; it would be overwritten");
      expect(readFileSync(join(folder, PROJECT.file), "utf8")).toBe(CSV);
      expect(itemwise(["validate", "a.itemwise.json"], { cwd: folder }).stderr).toContain(
        "a.itemwise.json is a project: this command reads a file of answers.",
      );
      copyFileSync(join(folder, "a.itemwise.json"), join(folder, "b.itemwise.json"));
      const engine = ["irt", "b.itemwise.json", "--engine", "duckdb"];
      expect(itemwise(engine, { cwd: folder }).stderr).toContain("Leave --engine and --from out");
    }));
});
