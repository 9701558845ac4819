import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";

describe("itemwise measures", () => {
  it("searches the bank by topic, ages, language and length", () => {
    const found = (...args: string[]): string[] =>
      JSON.parse(itemwise(["measures", ...args, "--json", "-"]).stdout).measures;
    expect(found("--topic", "anxiety")).toEqual(["dass21", "gad2", "gad7"]);
    expect(found("--topic", "depression", "--max-items", "10", "--in", "es")).toEqual(["cesd10", "phq9"]);
    expect(found("--ages", "12-17")).toEqual(expect.arrayContaining(["disrupting-harm", "phq9"]));
    expect(found("--ages", "12-17")).not.toContain("gad7");
    expect(itemwise(["measures", "--topic", "astronomy"]).stdout).toContain("No measure of the bank fits.");
    expect(itemwise(["measures", "--ages", "old"]).status).toBe(1);
  });

  it("prints a definition, or says why there is none", () => {
    expect(JSON.parse(itemwise(["measures", "phq9"]).stdout).items).toHaveLength(9);
    expect(itemwise(["measures", "phq8"]).stderr).toMatch(
      /no measure "phq8" in the bank[\s\S]*itemwise measures/,
    );
    const none = itemwise(["measures", "grit_s"]);
    expect([none.status, none.stderr]).toEqual([
      1,
      expect.stringMatching(/does not have the items of Grit-S[\s\S]*not redistributable/),
    ]);
  });
});

describe("itemwise measures ID -o FILE", () => {
  it("writes a form of a measure, or of a definition's file, and says what the columns are called", () =>
    withFolder((folder) => {
      const form = join(folder, "phq9.xlsx");
      expect(itemwise(["measures", "phq9", "-o", form, "--as", "xlsform"]).stderr).toMatch(
        /PHQ-9\), 9 items, for KoboToolbox and ODK: in phq9\.xlsx/,
      );
      // An XLSForm is a definition, too: its form is for another program.
      const other = join(folder, "phq9.txt");
      const run = itemwise(["measures", form, "-o", other, "--as", "limesurvey"]);
      expect(run.stderr).toMatch(/LimeSurvey will call the columns phq9\[SQ001\] to phq9\[SQ009\]/);
      expect(readFileSync(other, "utf8")).toContain("Nearly every day");
      expect(itemwise(["measures", "phq9", "-o", other]).stderr).toMatch(/does not tell what to write/);
      expect(itemwise(["measures", "phq9", "-o", other, "--as", "redcap"]).stderr).toMatch(
        /--as redcap writes \.csv/,
      );
      expect(itemwise(["measures", "who5", "-o", form, "--as", "xlsform"]).stderr).toMatch(
        /does not have the wording of WHO-5/,
      );
      expect(itemwise(["measures", "--as", "xlsform"]).stderr).toMatch(/no measure is named/);
    }));
});

describe("itemwise scores of a measure of the bank", () => {
  it("says which one was recognized", () =>
    withFolder((folder) => {
      const file = join(folder, "d.csv");
      const names = Array.from({ length: 7 }, (_, k) => `gad7_${k + 1}`);
      const rows = Array.from({ length: 40 }, (_, row) =>
        names.map((_n, k) => (row + k * (row % 3)) % 4).join(","),
      );
      writeFileSync(file, [names.join(","), ...rows].join("\n"));
      const run = itemwise(["scores", file, "--restricted", "-o", join(folder, "s.csv")]);
      expect(run.stderr).toMatch(/^- gad7_1 to gad7_7 are GAD-7 .*published definition is used/m);
      const sum = (rows[5] ?? "").split(",").reduce((all, code) => all + Number(code), 0);
      expect(readFileSync(join(folder, "s.csv"), "utf8").split(/\r?\n/)[6]).toContain(`,${sum},`);
    }));
});

describe("a measure of the bank by its id", () => {
  it("is read like a built-in one where nothing can be drafted", () => {
    const names = Array.from({ length: 7 }, (_, k) => `gad7_${k + 1}`);
    const rows = Array.from({ length: 60 }, (_, row) =>
      names.map((_n, k) => (row + k * (row % 3)) % 4).join(","),
    );
    const input = [names.join(","), ...rows].join("\n");
    const run = itemwise(["describe", "-", "--measure", "gad7", "--no-disclosure-control"], { input });
    expect(run.stdout).toMatch(/gad7_1 +Feeling nervous/);
    const wrong = itemwise(["describe", "-", "--measure", "nosuch"], { input });
    expect(wrong.stderr).toMatch(/no built-in measure and no file[\s\S]*itemwise measures/);
  });
});

describe("itemwise evidence", () => {
  it("adds a study's figures and reports them beside the published ones", () =>
    withFolder((folder) => {
      const analysis = join(folder, "a.json");
      copyFileSync(inRepository("docs/analysis-example.json"), analysis);
      const file = join(folder, "e.json");
      const add = (study: string) =>
        itemwise(["evidence", "add", analysis, "--measure", "disrupting-harm", "--study", study, "-o", file]);
      expect(add("Mwangi, 2025, Kenya, households").status).toBe(0);
      expect(add("Otieno, 2026, Uganda, schools").stderr).toContain("2 studies");
      const { stdout } = itemwise(["evidence", "report", "disrupting-harm", "--studies", file]);
      expect(stdout).toMatch(/Mwangi, 2025 +Kenya +households/);
      expect(stdout).toMatch(/Mwangi, 2025 +Otieno, 2026 +two-factor\.exploitation +1?\.\d\d/);
      expect(stdout).toMatch(/Mwangi, 2025 +Two factors +fits approximately/);
      expect(stdout).toMatch(/Structural validity +(in)?sufficient +\d +\d +\d/);
      const page = join(folder, "e.html");
      expect(itemwise(["evidence", "report", "gad7", "-o", page]).status).toBe(0);
      expect(readFileSync(page, "utf8")).toContain("Spitzer, Kroenke, Williams");
      const wrong = itemwise(["evidence", "report", "gad7", "--studies", file]);
      expect(wrong.stderr).toMatch(/e\.json: it is evidence of disrupting-harm, not of gad7/);
      expect(add("Mwangi").stderr).toMatch(/does not name a study/);
      writeFileSync(file, "{}");
      expect(add("A, 2025, B, c").stderr).toMatch(/e\.json: format/);
    }));
});
