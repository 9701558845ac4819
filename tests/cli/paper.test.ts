import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { itemwise, withFolder } from "../support/cli";

const QUICK = ["--replicates", "20", "--bootstrap", "0"];

function prepare(folder: string): readonly string[] {
  const yesNo = [
    { code: 0, label: "No" },
    { code: 1, label: "Yes" },
  ];
  const items = ["a", "b", "c", "d"].map((id) => ({ id, label: `Item ${id} & <more>`, categories: yesNo }));
  const definition = { id: "four", title: "Four items", sensitive: false, dichotomize: { yes: [1] }, items };
  const data = join(folder, "data.csv");
  const measure = join(folder, "four.json");
  writeFileSync(
    data,
    `a,b,c,d\n${"0,0,0,0\n1,1,1,1\n0,1,0,1\n1,0,1,1\n1,1,0,0\n0,0,1,0\n1,1,1,0\n".repeat(30)}`,
  );
  writeFileSync(measure, JSON.stringify(definition));
  return [data, "--measure", measure, ...QUICK];
}

describe("itemwise report", () => {
  it("writes Word where the name ends in .docx, the same bytes each time and with any number of workers", () =>
    withFolder((folder) => {
      const args = prepare(folder);
      const [first, second] = ["1", "2"].map((workers) => {
        const output = join(folder, `report-${workers}.docx`);
        const run = itemwise(["report", ...args, "--workers", workers, "-o", output]);
        expect(run.stderr).toContain(`The report is in ${output}`);
        expect(run.status).toBe(0);
        return readFileSync(output);
      });
      expect(first?.equals(second ?? Buffer.of())).toBe(true);
      const files = unzipSync(new Uint8Array(first ?? []));
      expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
      expect(Object.keys(files).filter((name) => name.endsWith(".png")).length).toBeGreaterThan(2);
    }));

  it("writes each table as CSV, Markdown, Word and LaTeX, and all in one workbook", () =>
    withFolder((folder) => {
      const tables = join(folder, "tables");
      mkdirSync(tables);
      expect(itemwise(["report", ...prepare(folder), "--tables", tables], { cwd: folder }).status).toBe(0);
      const names = readdirSync(tables);
      const of = (ending: string) =>
        names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
      expect(of(".csv").length).toBeGreaterThan(5);
      for (const ending of [".md", ".docx", ".tex"]) expect(of(ending)).toEqual(of(".csv"));
      expect(of(".xlsx")).toEqual(["tables"]);
      const [table = ""] = of(".tex").filter((name) => name.includes("item"));
      expect(readFileSync(join(tables, `${table}.tex`), "utf8")).not.toMatch(/[^\\]&(?! )/);
    }));
});
