import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";

/** PoliticalDemocracy and HolzingerSwineford1939 of lavaan 0.6-19, by column. */
const { data } = JSON.parse(readFileSync(inRepository("tests/reference/structural.json"), "utf8")) as {
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
};

const csvOf = (columns: Readonly<Record<string, readonly (number | null)[]>>): string => {
  const names = Object.keys(columns);
  const rows = (columns[names[0] ?? ""] ?? []).map((_, at) =>
    names.map((name) => columns[name]?.[at] ?? "").join(","),
  );
  return [names.join(","), ...rows].join("\n");
};

const EQUAL = `ind60 =~ x1 + x2 + x3
dem60 =~ a*y1 + b*y2 + c*y3 + d*y4
dem65 =~ a*y5 + b*y6 + c*y7 + d*y8
dem60 ~ ind60
dem65 ~ ind60 + dem60
y1 ~~ y5
y2 ~~ y4 + y6
y3 ~~ y7
y4 ~~ y8
y6 ~~ y8`;

const inFolder = (
  use: (folder: string, run: (...args: readonly string[]) => ReturnType<typeof itemwise>) => void,
) =>
  withFolder((folder) => {
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    write("pd.csv", csvOf(data.democracy ?? {}));
    const items = Object.entries(data.holzinger ?? {}).filter(([name]) => /^x\d$/.test(name));
    write("hs.csv", csvOf(Object.fromEntries(items)));
    write("equal.lav", EQUAL);
    write("path.lav", "y8 ~ y4 + x1\ny4 ~ y1\n");
    write("three.lav", "visual =~ x1+x2+x3\ntextual =~ x4+x5+x6\nspeed =~ x7+x8+x9");
    use(folder, (...args) => itemwise(args, { cwd: folder }));
  });

describe("itemwise sem --model", () => {
  it("fits the model that lavaan fits where loadings are equal and factors are regressed", () =>
    inFolder((_, run) => {
      const { stdout, stderr } = run("sem", "pd.csv", "--model", "equal.lav", "--estimator", "ML");
      // lavaan::sem: chi-square 40.179, df 38, CFI .997; z 3.750, 2.661 and 11.554.
      expect(stdout).toMatch(/^equal +standard +40\.18 +38 /m);
      expect(stdout).toMatch(/^dem60 +ind60 .* 3\.75 +< \.001 +0\.45/m);
      expect(stdout).toMatch(/^dem65 +dem60 .* 11\.55 +< \.001 +0\.88/m);
      expect(stdout.replaceAll(/\s+/g, " ")).toContain("The first loading of each factor is 1");
      expect(stdout).toMatch(/^equal, measurement part +standard/m);
      expect(stderr).not.toContain("No structure is declared");
      const other = run(
        "sem",
        "pd.csv",
        "--model",
        "equal.lav",
        "--estimator",
        "ML",
        "--scaling",
        "variance",
      );
      expect(other.stdout).toMatch(/^equal +standard +74\.71 +39 /m);
    }));

  it("says how a path model fits, to whom it was fitted and by which estimator", () =>
    inFolder((_, run) => {
      const { stdout, stderr } = run("sem", "pd.csv", "--model", "path.lav", "--estimator", "ML");
      const text = stdout.replaceAll(/\s+/g, " ");
      expect(text).toMatch(
        /“path” as written, with all regressions and constraints, [a-z].*?\(.*?χ²\(2\) = /,
      );
      expect(text).toContain("fitted to the answers of 75 people. Estimator: ML.");
      expect(stderr).not.toContain("No structure is declared");
    }));

  it("names the option that a covariate in the file lacks", () =>
    inFolder((folder, run) => {
      const rows = readFileSync(join(folder, "hs.csv"), "utf8").split("\n");
      const dated = rows.map((row, at) => `${row},${at === 0 ? "ageyr" : 11 + (at % 6)}`);
      writeFileSync(join(folder, "dated.csv"), dated.join("\n"));
      writeFileSync(join(folder, "cov.lav"), "visual =~ x1+x2+x3\nspeed =~ x7+x8+x9\nspeed ~ ageyr");
      expect(run("cfa", "dated.csv", "--model", "cov.lav").stderr).toMatch(
        /"ageyr" is neither an item nor a factor[\s\S]*add --external ageyr\./,
      );
    }));

  it("refuses groups, which it does not use, and names what does", () =>
    inFolder((_, run) => {
      const { status, stderr } = run("cfa", "hs.csv", "--model", "three.lav", "--group", "x1");
      expect(status).toBe(1);
      expect(stderr).toContain("Use itemwise invariance --group x1");
    }));

  it("counts no loading among the correlations of factors", () =>
    inFolder((_, run) => {
      const command = ["cfa", "hs.csv", "--model", "three.lav", "--template", "second-order"];
      const { stdout } = run(...command, "--estimator", "ML");
      expect(stdout).toMatch(/visual +textual +\.\d\d/);
      expect(stdout).not.toMatch(/^Second-order factor +visual +general/m);
    }));
});
