import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemwise, withFolder } from "../support/cli";

/** Shrout & Fleiss (1979), table 2. */
const SHROUT = "one,two,three,four\n9,2,5,8\n6,1,3,2\n8,4,6,8\n7,1,2,6\n10,5,6,9\n6,2,4,7\n";

describe("itemwise agreement", () => {
  const rowsOf = (content: string, ...options: readonly string[]) =>
    withFolder((folder) => {
      const file = join(folder, "r.csv");
      writeFileSync(file, content);
      const json = join(folder, "r.json");
      const { status, stderr } = itemwise(["agreement", file, ...options, "-o", json]);
      if (status !== 0) return { stderr, kind: "", byId: {}, warnings: [] };
      const { agreement, warnings } = JSON.parse(readFileSync(json, "utf8"));
      const byId = Object.fromEntries(agreement.coefficients.map((row: { id: string }) => [row.id, row]));
      return { stderr, kind: agreement.kind, byId, warnings };
    });

  it("prints intraclass correlations of ratings with more than six values, as Shrout and Fleiss", async () => {
    const { kind, byId } = await rowsOf(SHROUT, "--raters", "one:four");
    expect(kind).toBe("interval");
    expect(byId["ICC(1)"].estimate).toBeCloseTo(0.1657, 3);
    expect(byId["ICC(A,1)"].estimate).toBeCloseTo(0.2898, 3);
    expect(byId["ICC(C,k)"]).toMatchObject({ df: [5, 15], n: 6 });
    expect(byId["ICC(C,k)"].estimate).toBeCloseTo(0.9093, 3);
    expect(byId.krippendorff.estimate).not.toBeNull();
  });

  it("takes words as categories, two raters by Cohen's kappa, and more by Fleiss' and Light's", async () => {
    const words = "a,b,c\nyes,yes,no\nno,no,no\nyes,yes,yes\nno,yes,no\n,yes,yes\n";
    const all = await rowsOf(words, "--raters", "a,b,c", "--bootstrap", "0");
    expect(all.kind).toBe("nominal");
    expect(Object.keys(all.byId)).toEqual(["percent-agreement", "fleiss", "light-none", "krippendorff"]);
    expect(all.byId["percent-agreement"]).toMatchObject({ estimate: 0.5, n: 4 });
    expect(all.byId.krippendorff).toMatchObject({ n: 5, interval: null });
    const two = await rowsOf(words, "--raters", "a,b");
    expect(two.byId["kappa-none"].estimate).toBeCloseTo(0.5, 12);
    const ordered = await rowsOf(words.replaceAll("yes", "1").replaceAll("no", "2"), "--raters", "a,b");
    expect(Object.keys(ordered.byId)).toContain("kappa-quadratic");
    expect(Object.keys(ordered.byId)).toContain("kendall-w");
  });

  it("takes words in their order as ordinal ratings, of columns with commas in their names", async () => {
    const words = '"rater, one",b\npoor,fair\ngood,good\nfair,fair\ngood,good\npoor,poor\nfair,good\n';
    const own = ["--raters", "rater, one,b"];
    const ordered = await rowsOf(words, ...own, "--order", "poor<fair<good");
    expect(ordered.kind).toBe("ordinal");
    const numbers = words.replaceAll("poor", "1").replaceAll("fair", "2").replaceAll("good", "3");
    expect(ordered.byId).toEqual((await rowsOf(numbers, ...own)).byId);
    const { stderr } = await rowsOf(words, ...own, "--order", "poor<good");
    expect(stderr).toContain('r.csv, row 4, column "rater, one": "fair" is not in --order.');
  });

  it("has values or blanks for awkward ratings, and no NaN", async () => {
    for (const content of [
      "a,b\n1,\n2,\n3,\n",
      "a,b\n,1\n2,\n",
      "a,b\n1,1\n1,1\n1,1\n",
      "a,b\n1,1\n",
      "a,b\n1.5,1.5\n2.5,2.5\n9.5,9.5\n",
    ]) {
      for (const kind of ["nominal", "ordinal", "interval"]) {
        const { stderr, byId } = await rowsOf(
          content,
          "--raters",
          "a,b",
          "--kind",
          kind,
          "--bootstrap",
          "20",
        );
        expect(stderr).not.toContain("error");
        expect(Object.keys(byId).length, kind).toBeGreaterThan(1);
        const numbers = JSON.stringify(byId).match(/NaN|Infinity/);
        expect(numbers, content).toBeNull();
      }
    }
    const { warnings } = await rowsOf("a,b\n1,\n,2\n", "--raters", "a,b", "--kind", "ordinal");
    expect(warnings[0]).toContain("Fewer than two rows");
    const one = await rowsOf("a,b\n1,2\n", "--raters", "a,b", "--kind", "ordinal");
    for (const row of Object.values(one.byId)) expect(row).toMatchObject({ estimate: null, interval: null });
    const alike = await rowsOf("a,b\n1,1\n1,1\n", "--raters", "a,b", "--kind", "ordinal");
    expect(alike.byId["percent-agreement"].estimate).toBe(1);
    expect(alike.warnings[0]).toContain("agreement beyond chance is not defined");
  });

  it("leaves out codes that mean no rating", async () => {
    const [with99, blank] = ["99", ""].map((code) => `a,b\n1,1\n2,3\n3,3\n4,5\n5,5\n2,${code}\n`);
    const asked = ["--raters", "a,b", "--kind", "interval", "--bootstrap", "0"] as const;
    const [read, known] = [
      await rowsOf(with99 ?? "", ...asked, "--missing-code", "99,88"),
      await rowsOf(blank ?? "", ...asked),
    ];
    expect(read.byId).toEqual(known.byId);
    expect((await rowsOf(with99 ?? "", ...asked)).byId).not.toEqual(known.byId);
  });

  it("names the file, row, column and value that it cannot read", async () => {
    expect((await rowsOf("a,b\n1,2\n3,x\n", "--raters", "a,b", "--kind", "ordinal")).stderr).toMatch(
      /r\.csv, row 3, column "b": "x" is no number, and ordinal ratings are numbers/,
    );
    expect((await rowsOf("a,b\n1,2\n", "--raters", "a,z")).stderr).toContain('"z" (--raters) is no column');
    expect((await rowsOf("a,b\n1,2\n", "--raters", "a")).stderr).toContain("agreement is of two or more");
    expect((await rowsOf("a,b\n1,2\n")).stderr).toContain("required option '--raters");
  });
});
