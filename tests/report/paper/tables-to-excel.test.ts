import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../../src/report/kit/tables/section";
import { sheetNames, tablesToExcel } from "../../../src/report/paper/tables-to-excel";

const table: ReportTable = {
  id: "items",
  title: "Items",
  columns: [
    { key: "item", label: "Item", format: "text" },
    { key: "share", label: "Share", format: "percent1" },
    { key: "r", label: "r", format: "coefficient2" },
    { key: "p", label: "p", format: "p" },
  ],
  rows: [
    { item: '=HYPERLINK("http://x")', share: 0.123456, r: -0.456, p: 0.00001 },
    { item: "b", share: null, r: 1, p: 0.5 },
  ],
  emphasis: [{ row: 0, key: "r" }],
  parentheses: [{ row: 0, key: "share" }],
  notes: ["Unweighted."],
};

describe("tablesToExcel", async () => {
  const xlsx = await tablesToExcel([table]);
  const files = Object.fromEntries(
    Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const sheet = files["xl/worksheets/sheet2.xml"] ?? "";

  it("has the same bytes each time", async () => {
    expect(Buffer.from(await tablesToExcel([table])).equals(Buffer.from(xlsx))).toBe(true);
  });

  it("keeps numbers as numbers with all their digits, shown as in print", () => {
    for (const value of ["0.123456", "-0.456", "0.00001"])
      expect(sheet).toMatch(new RegExp(`<v>${value === "0.00001" ? "(0.00001|1e-5)" : value}</v>`));
    const styles = files["xl/styles.xml"] ?? "";
    expect(styles).toContain("&quot;(&quot;0.0%&quot;)&quot;");
    expect(styles).toContain('formatCode=".00"');
    expect(styles).toContain("[&lt;0.001]&quot;&lt; .001&quot;;.000");
  });

  it("keeps text as text, never as a formula", () => {
    expect(sheet).not.toContain("<f>");
    expect(files["xl/sharedStrings.xml"]).toMatch(/=HYPERLINK/);
    expect(files["xl/sharedStrings.xml"]).toContain("Note. Unweighted.");
  });

  it("lists the sheets on the first", () => {
    expect(files["xl/workbook.xml"]).toMatch(/name="Contents".*name="items"/);
  });
});

describe("sheetNames", () => {
  it("are short, allowed and no two alike", () => {
    const long = "prevalence-of-everything-by-country";
    const names = sheetNames(["a:b/c[d]", "A-B-C-D-", long, `${long}-and-sex`, "contents", "history", "'"]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
    expect(names[0]).toBe("a-b-c-d-");
    expect(names[3]).toBe("prevalence-of-everything-by-c-2");
    expect(names[4]).toBe("contents-2");
  });
});
