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
    expect(found("--facet", "4cs of online risk: contact")).toEqual(["disrupting-harm"]);
    expect(itemwise(["measures", "--topic", "astronomy"]).stdout).toContain("No measure of the bank fits.");
    expect(itemwise(["measures", "--ages", "old"]).status).toBe(1);
  });

  it("prints a definition, or says why there is none", () => {
    expect(JSON.parse(itemwise(["measures", "phq9"]).stdout).items).toHaveLength(9);
    expect(itemwise(["measures", "phq99"]).stderr).toMatch(
      /no measure "phq99" in the bank[\s\S]*itemwise measures/,
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

describe("itemwise measures check", () => {
  it("names each wrong entry of a measure with what to do", () =>
    withFolder((folder) => {
      const phq9 = readFileSync(inRepository("data/measures/phq9.yaml"), "utf8");
      const check = (name: string, text: string) => {
        writeFileSync(join(folder, name), text);
        return itemwise(["measures", "check", join(folder, name)]);
      };
      expect(check("phq9.yaml", phq9).stdout).toBe("phq9.yaml: nothing to correct (9 items, 21 studies).\n");
      const wrong = phq9
        .replace("    - value: 20\n", "    - value: 30\n")
        .replace("alpha: 0.89", "alpha: 89")
        .replace("[phq9_1, phq9_2,", "[phq9_0, phq9_2,")
        .replace("  structureSources:\n    one-factor:", "  structureSources:\n    other:");
      const run = check("phq9.yaml", wrong);
      expect(run.status).toBe(1);
      for (const problem of [
        'bank.scales.depression: phq9_0 is no item; use an id of "items".',
        "bank.cutoffs[3].value: 30 is outside bank.scoring (0 to 27).",
        "bank.studies[1].alpha: 89 is no coefficient; write 0.89 for .89.",
        'bank.structureSources.other: is no structure; use a name of "structures".',
        "structures.one-factor: has no source; name it in bank.structureSources.",
      ])
        expect(run.stderr).toContain(problem);
      const high = phq9.replace("value: 20, label: severe", "value: 28, label: severe");
      expect(check("phq9.yaml", high).stderr).toContain(
        "- cutoffs.all[3].value: 28 divides nobody: scores run",
      );
      const impossible = check(
        "phq9.yaml",
        phq9.replace(/^prorate: 2$/m, "prorate: 9").replace("range: [0, 27]", "range: [0, 45]"),
      );
      expect(impossible.stderr).toContain("prorate: 9 of 9 items would be without an answer");
      expect(impossible.stderr).toContain(
        "bank.scoring.range: 0 to 45 is outside what the codes add up to (0 to 27)",
      );
      expect(check("mine.yaml", "id: mine\nbank: {}\n").stderr).toMatch(/- title: is required\.\n/);
      const stolen = check("mine.yaml", phq9.replace("id: phq9\n", "id: mine\n"));
      expect(stolen.stderr).toContain("bank.files[0]: phq9_# recognizes phq9 already");
      const hidden = check(
        "phq9.yaml",
        phq9.replace("    wording: true\n    quote", "    wording: false\n    quote"),
      );
      expect(hidden.stderr).toContain("items: 9 have a wording, and bank.license.wording is false");
    }));

  it("checks studies of a measure", () =>
    withFolder((folder) => {
      const check = (text: string) => {
        writeFileSync(join(folder, "s.yaml"), text);
        return itemwise(["measures", "check", join(folder, "s.yaml")]);
      };
      const study = "study: Mwangi, year: 2025, country: Kenya, population: adults, n: 800, alpha: 0.9";
      expect(check(`measure: gad7\nstudies:\n  - {${study}, source: doi}\n`).stdout).toBe(
        "s.yaml: nothing to correct (1 studies of gad7).\n",
      );
      const wrong = check(`measure: gad7\nstudies:\n  - {${study}, source: doi, loadings: {gad_9: 0.4}}\n`);
      expect(wrong.stderr).toContain("studies[0].loadings: gad_9 is no item");
      expect(check(`measure: gad7\nstudies:\n  - {${study}}\n`).stderr).toContain(
        "studies[0].source: is required",
      );
      expect(check("measure: nosuch\nstudies: []\n").stderr).toContain('no measure "nosuch" in the bank');
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

describe("itemwise report of PHQ-9 from REDCap", () => {
  it("has bands with intervals, reliability, and published figures beside, without a definition", () =>
    withFolder((folder) => {
      const names = Array.from({ length: 9 }, (_, k) => `phq9_${k + 1}`);
      const rows = Array.from({ length: 160 }, (_, row) => {
        const level = (row * 7) % 10;
        const cells = names.map((_n, k) =>
          Math.max(0, Math.min(3, Math.floor((level + ((row + 3 * k) % 5)) / 4))),
        );
        return [row + 1, ...cells, row % 4, 2].join(",");
      });
      const file = join(folder, "export.csv");
      writeFileSync(file, [`record_id,${names.join(",")},phq9_10,phq9_complete`, ...rows].join("\n"));
      const run = itemwise(["report", file, "-o", join(folder, "r.md")]);
      expect(run.stderr).toMatch(/^- phq9_1 to phq9_9 are PHQ-9 /m);
      expect(run.stderr).toContain("The file is an export from REDCap");
      const report = readFileSync(join(folder, "r.md"), "utf8");
      // Shares at or above each published cut-off, with intervals.
      const bands = [
        "5 or more (mild or higher)",
        "10 or more (moderate or higher)",
        "15 or more (moderately severe or higher)",
        "20 or more (severe)",
      ];
      const shares = bands.map((band) => {
        const row = report.split("\n").find((line) => line.includes(`| ${band} | `)) ?? "";
        return [...row.matchAll(/ ([\d.]+)% /g)].map(([, share]) => Number(share));
      });
      // At or above, its interval, and in this band: the difference from the next cut-off.
      shares.forEach(([reached = 0, low = 0, high = 0, band = -1], place) => {
        expect(low < reached && reached < high, bands[place]).toBe(true);
        expect(band).toBeCloseTo(reached - (shares[place + 1]?.[0] ?? 0), 0);
      });
      expect(report).toMatch(/\*\*This sample\*\* \| – \| 160 \| \.\d\d /);
      expect(report).toMatch(/\| González-Sánchez et al\., 2023 \| Costa Rica \| 1162 \| \.93 \|/);
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
