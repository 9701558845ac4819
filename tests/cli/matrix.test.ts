import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";

const ITEMS = ["y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8"];
/** As in the test of searches that run off (factor/cfa/starts/beyond-infinity): lavaan's chi-square is 4.908. */
const LOWER = `1
-0.6822,1
-0.6331,0.6721,1
0.6319,-0.6834,-0.5247,1
-0.3922,0.4353,0.3891,-0.3271,1
-0.4242,0.4904,0.4301,-0.3722,0.6764,1
-0.4087,0.4118,0.3695,-0.3072,0.7008,0.6379,1
-0.3307,0.3355,0.3033,-0.254,0.6966,0.6529,0.6654,1`;
const BIFACTOR = `g =~ ${ITEMS.join(" + ")}
f1 =~ y1 + y2 + y3 + y4
f2 =~ y5 + y6 + y7 + y8
g ~~ 0*f1 + 0*f2
f1 ~~ 0*f2`;

const inFolder = (use: (files: readonly string[]) => void): Promise<void> =>
  withFolder((folder) => {
    const [matrix, model] = [join(folder, "m.csv"), join(folder, "two.lav")];
    writeFileSync(matrix, `${ITEMS.join(",")}\n${LOWER}\n`);
    writeFileSync(model, BIFACTOR);
    use(["cfa", "--matrix", matrix, "--n", "300", "--model", model]);
  });

describe("itemwise cfa --matrix", () => {
  it("scales factors as it is asked to, and says that a solution is improper", () =>
    inFolder((command) => {
      const { status, stdout } = itemwise([...command, "--scaling", "first-loading"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^two +standard +4\.91 +12 /m);
      expect(stdout).toContain("The solution is improper: the variance of f1 is −.02.");
    }));

  it("says where parameters run off", () =>
    inFolder((command) => {
      const { status, stdout } = itemwise(command);
      expect(status).toBe(0);
      expect(stdout).toContain("The model did not converge");
      expect(stdout).toContain("do not identify y4 ~~ y4");
    }));
});

describe("commands that need moments alone", () => {
  const asked = (files: readonly string[], ...command: readonly string[]) => {
    const [, flag = "", matrix = "", ...n] = files;
    return itemwise([...command, flag, matrix, ...n.slice(0, 2)]);
  };

  it("refuse a matrix beside a file, and its number of people without it", () =>
    inFolder(([, , matrix = ""]) => {
      for (const command of ["efa", "cfa"]) {
        const both = itemwise([
          command,
          inRepository("data/sample/attitudes.csv"),
          "--matrix",
          matrix,
          "--n",
          "9",
        ]);
        expect([both.status, both.stderr]).toEqual([1, expect.stringContaining("are both given")]);
        const alone = itemwise([command, inRepository("data/sample/attitudes.csv"), "--n", "300"]);
        expect([alone.status, alone.stderr]).toEqual([1, expect.stringContaining("there is none")]);
      }
    }));

  it("take a matrix in place of answers", () =>
    inFolder((files) => {
      const reliability = asked(files, "reliability");
      expect([reliability.status, reliability.stderr]).toEqual([0, ""]);
      expect(reliability.stdout).toMatch(/^All items +8 +300 /m);
      expect(reliability.stdout).toContain("Alpha of correlations is standardized alpha.");
      expect(reliability.stdout).not.toMatch(/Mean +Variance|SEM/);
      expect(reliability.stdout).toContain("y1 and y4");
      const parallel = asked(files, "parallel", "--replicates", "50");
      expect(parallel.stdout).toContain("Parallel analysis suggests two factors and two components.");
      expect(parallel.stdout).toMatch(/50\s+random data sets are of uncorrelated normal variables\./);
    }));

  it("take its covariances for factors and components, and refuse those of ordered answers", () =>
    inFolder((files) => {
      const options = ["--covariance", "--rotation", "none"];
      const run = asked(files, "efa", "--factors", "2", ...options);
      expect(run.stdout).toContain("Minimum residual extraction on covariances");
      expect(run.stdout).not.toContain("raw loadings were rotated");
      expect(run.stdout).toMatch(/Raw loadings\n+Item +SD +Factor 1/);
      expect(asked(files, "pca", ...options).stdout).toContain("eigenvalues above the items’ mean variance");
      const refused = itemwise(["efa", inRepository("data/sample/attitudes.csv"), "--covariance"]);
      expect([refused.status, refused.stderr]).toEqual([
        1,
        expect.stringContaining("Ordered answers have no covariances"),
      ]);
    }));

  it("refuse what a matrix does not hold", () =>
    inFolder((files) => {
      const run = asked(files, "reliability", "--bootstrap", "100");
      expect([run.status, run.stdout]).toEqual([1, ""]);
      expect(run.stderr).toMatch(/Samples and scores are of answers/);
      const [, , matrix = ""] = files;
      expect(itemwise(["parallel", "--matrix", matrix]).stderr).toMatch(/does not tell how many people/);
    }));

  it("write the fit of a model in the format that the name says, and its JSON as before", () =>
    withFolder((folder) => {
      const [matrix, model] = [join(folder, "m.csv"), join(folder, "two.lav")];
      writeFileSync(matrix, `${ITEMS.join(",")}\n${LOWER}\n`);
      writeFileSync(model, "f1 =~ y1 + y2 + y3 + y4\nf2 =~ y5 + y6 + y7 + y8");
      const command = ["cfa", "--matrix", matrix, "--n", "300", "--model", model];
      const output = join(folder, "fit.md");
      expect(itemwise([...command, "-o", output]).status).toBe(0);
      expect(readFileSync(output, "utf8")).toMatch(/\| two \| standard \|/);
      const record = JSON.parse(itemwise([...command, "--json", "-"]).stdout);
      expect(record).toMatchObject({ structure: "two", converged: true });
    }));
});
