import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import type { ReleaseLog } from "../../src/report/disclosure/release-log";
import { itemwise, withFolder } from "../support/cli";
import { dataFile } from "../support/sample-survey";
import { smallNine } from "../support/small-files";

const [HEADER = "", ...ROWS] = dataFile("sample/disrupting-harm.csv").trim().split("\n");
const QUICK = ["--replicates", "20", "--bootstrap", "0", "--workers", "1"];

describe("itemwise release", () => {
  it("writes report, tables, record and log, and says what costs most", () =>
    withFolder((folder) => {
      const data = join(folder, "data.csv");
      writeFileSync(data, [HEADER, ...ROWS.filter((_, row) => row % 24 === 0)].join("\n"));
      const out = join(folder, "new", "release");
      const run = itemwise(["release", data, "-o", out, "--group", "sex", ...QUICK]);
      expect(run.status).toBe(0);
      expect(run.stdout).toBe("");
      expect(run.stderr).toContain("tables by country lose most");
      expect(run.stderr).toContain("release-log.md is for its checker and not for publication");
      expect(readdirSync(out).sort()).toEqual(["analysis.json", "report.html", "tables"]);
      expect(readdirSync(join(folder, "new")).sort()).toEqual([
        "release",
        "release-log.json",
        "release-log.md",
      ]);

      const log = JSON.parse(readFileSync(`${out}-log.json`, "utf8")) as ReleaseLog;
      for (const { name, sha256 } of log.files) {
        const text = readFileSync(join(out, name));
        expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
      }
      expect(log.files.length).toBe(2 + readdirSync(join(out, "tables")).length);
      const record = JSON.parse(readFileSync(join(out, "analysis.json"), "utf8"));
      expect(log.disclosure).toEqual(record.disclosure);
      expect(log.settings.seed).toBe(20240229);
      const hidden = record.disclosure.hidden.reduce(
        (sum: number, one: { hidden: number }) => sum + one.hidden,
        0,
      );
      expect(log.audit).toEqual({ hidden, forced: record.disclosure.forced });
      expect(hidden).toBeGreaterThan(0);
      expect(new Set(log.hidden.map(({ rule }) => rule))).toEqual(
        new Set(["unsafe", "protects another figure"]),
      );
      const bySex = log.hidden.filter(({ table }) => table === "Prevalence by sex");
      expect(bySex.every(({ partners }) => partners.length === 1)).toBe(true);

      const text = readFileSync(`${out}-log.md`, "utf8");
      expect(text).toContain("not for publication");
      expect(text).toContain("The figures to hide were chosen for the whole release list in the definition");
      for (const { figure } of log.hidden.slice(0, 5)) expect(text).toContain(figure);
    }));

  it("protects a measure that does not say whether its answers are sensitive, as no other command does", () =>
    withFolder((folder) => {
      const { measure, data } = smallNine(folder, 20);
      const definition = JSON.parse(readFileSync(measure, "utf8"));
      const released = (name: string, change: object): Analysis["disclosure"] => {
        writeFileSync(measure, JSON.stringify({ ...definition, ...change }));
        const out = join(folder, name);
        const run = itemwise(["release", data, "--measure", measure, "-o", out, ...QUICK]);
        expect(run.status).toBe(0);
        expect(run.stderr).not.toContain("Unprotected");
        expect(readFileSync(join(out, "report.html"), "utf8")).not.toContain("Unprotected: ");
        return JSON.parse(readFileSync(join(out, "analysis.json"), "utf8")).disclosure;
      };
      expect(definition.sensitive ?? null).toBeNull();
      const unsaid = released("unsaid", {});
      expect([unsaid.mode, unsaid.wholeFile]).toEqual(["standard", false]);
      expect(unsaid.hidden.length).toBeGreaterThan(0);
      expect(released("said", { sensitive: true })).toEqual(unsaid);
      expect(released("everyone", { coverage: "everyone" }).wholeFile).toBe(true);
    }));

  it("leaves a folder with files as it is", () =>
    withFolder((folder) => {
      const out = join(folder, "release");
      mkdirSync(out);
      writeFileSync(join(out, "kept.txt"), "kept");
      const run = itemwise(["release", "data/sample/disrupting-harm.csv", "-o", out]);
      expect(run.status).toBe(1);
      expect(run.stderr).toContain("holds files already");
      expect(readdirSync(out)).toEqual(["kept.txt"]);
    }));
});
