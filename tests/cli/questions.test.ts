import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleCorrelation } from "simple-statistics";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFile } from "../../src/formats/read-file";
import { createRandom } from "../../src/numeric/random/random";
import { inRepository, itemwise, withFolder } from "../support/cli";

const ATTITUDES = inRepository("data/sample/attitudes.csv");
const SAMPLE = inRepository("data/sample/disrupting-harm.csv");
const SAV = inRepository("data/sample/attitudes.sav");

const ask = (...args: readonly string[]) => {
  const { status, stdout, stderr } = itemwise([...args]);
  expect(stderr).not.toContain("error:");
  expect(status).toBe(0);
  return stdout;
};

/** Runs the program as in a terminal: what it prints, progress and errors among it. */
function onTerminal(args: readonly string[]) {
  const program = [process.execPath, inRepository("dist/cli.js"), ...args];
  const command = program.map((one) => `'${one}'`).join(" ");
  return spawnSync("script", ["-qec", `stty cols 110; ${command}`, "/dev/null"], {
    ...{ encoding: "utf8", input: "", env: { ...process.env, COLUMNS: "" } },
  });
}

describe("a command with one question", () => {
  let efa = "";
  beforeAll(() => {
    efa = ask("efa", ATTITUDES, "--factors", "2", "--rotation", "promax", "--sort", "--blank", ".3");
  });

  it("efa gives the asked number of factors in sorted loadings, small ones blank", () => {
    expect(efa).toContain("Loadings of two factors");
    expect(efa).not.toContain("Factor 3");
    expect(efa).toContain("promax rotation");
    const rows = efa.split("\n").slice(4);
    const number = (text: string): number => Number(text.replace("−", "-").replace(".", "0."));
    const all = rows.slice(0, rows.indexOf("")).map((row) => (row.match(/−?\.\d\d/g) ?? []).map(number));
    expect(all).toHaveLength(10);
    // The last two columns are communality and uniqueness; of the others none is below the limit, and some are blank.
    const shown = all.map((row) => row.slice(0, -2));
    expect(shown.flat().every((one) => Math.abs(one) >= 0.295)).toBe(true);
    expect(shown.some((row) => row.length < 2)).toBe(true);
    const largest = shown.map((row) => Math.max(...row.map(Math.abs)));
    const falls = largest.slice(1).filter((one, k) => one > (largest[k] ?? 0) + 1e-9);
    // The largest loading rises once at most: where the second factor begins.
    expect(falls.length).toBeLessThanOrEqual(1);
    expect(efa).toMatch(
      /The empirical Kaiser criterion of Pearson correlations, limited by parallel analysis,\s+suggests/,
    );
  });

  it("irt shows estimates on a terminal before their fit is tested, and in the end what a file would hold", () => {
    const args = ["irt", ATTITUDES, "--items", "cyc1:cyc5"];
    const { stdout } = onTerminal(args);
    const shown = stdout.replaceAll("\r", "");
    const [estimates = "", tests = ""] = ask(...args).split(/(?<=standard deviations from the mean\.\n)/);
    expect(tests).toContain("Fit of the item response models");
    const begin = shown.indexOf(estimates);
    expect(begin).toBeGreaterThanOrEqual(0);
    const rest = shown.slice(begin + estimates.length);
    // The bar of progress was between them.
    expect(rest.startsWith(tests)).toBe(false);
    expect(rest).toContain(tests);
    expect(rest).not.toContain("Item parameters");
  });

  it("irt shows nothing on a terminal before an error", () =>
    withFolder((folder) => {
      const { normal } = createRandom(3);
      const rows = Array.from({ length: 60 }, () => Array.from("abcd", () => normal().toFixed(3)).join(","));
      const file = join(folder, "numbers.csv");
      writeFileSync(file, `x1,x2,x3,x4\n${rows.join("\n")}\n`);
      const { stdout } = onTerminal(["irt", file]);
      expect(stdout).toMatch(/error: .* are continuous/);
      expect(stdout).not.toContain("Where measurement is reliable");
    }));

  it("efa takes the settings of its rotation, says them, and refuses others", () =>
    withFolder((folder) => {
      const more = ["--factors", "2", "--correlation", "pearson", "--rotation"];
      const args = [...more, "crawford-ferguson", "--kappa", ".2", "--normalize", "cureton-mulaik"];
      const text = ask("efa", ATTITUDES, ...args).replace(/\s+/g, " ");
      expect(text).toContain("Rotated with Cureton and Mulaik’s normalization and kappa = 0.2; ");
      expect(text).toMatch(/\d of \d+ starts reached the criterion of/);
      const refused = (...options: readonly string[]): string => {
        const { status, stderr } = itemwise(["efa", ATTITUDES, ...more, ...options]);
        expect(status).toBe(1);
        return stderr;
      };
      expect(refused("oblimin", "--kappa", ".2")).toContain("The rotation oblimin has no setting kappa.");
      expect(refused("target")).toContain("A target rotation needs a target.");
      const file = join(folder, "target.csv");
      const rows = Array.from({ length: 10 }, (_, k) => `cyc${k + 1},${k < 5 ? ",0" : "0,"}`);
      writeFileSync(file, `item,f,g\n${rows.slice(1).join("\n")}\n`);
      expect(refused("target", "--target", file)).toContain("no row for the item cyc1");
      writeFileSync(file, `item,f,g\n${rows.join("\n")}\nq,0,0\n`);
      expect(refused("target", "--target", file)).toContain("a row for q, which is none of the items");
      writeFileSync(file, `item,f,g\n${rows.join("\n").replace("0", "zero")}\n`);
      expect(refused("target", "--target", file)).toContain('column "g" holds "zero"');
      writeFileSync(file, `item,f\n${rows.map((row) => row.replace(/,[^,]*$/, "")).join("\n")}\n`);
      expect(refused("target", "--target", file)).toContain("1 columns of loadings for 2 factors");
    }));

  it("efa says that a rotation asked for has no effect on one factor", () => {
    const text = ask("efa", ATTITUDES, "--factors", "1", "--rotation", "bifactor-oblique");
    expect(text).toMatch(/A\s+single\s+factor\s+is\s+not\s+rotated\./);
  });

  it("cat simulates an adaptive test, the same for the same seed, and is of one factor", () => {
    const run = (...more: readonly string[]) =>
      ask("cat", ATTITUDES, "--items", "cyc1:cyc5", "--people", "200", "--stop-se", ".5", ...more).replace(
        /\s+/g,
        " ",
      );
    const text = run("--seed", "3");
    expect(text).toContain("200 respondents were drawn from the model");
    expect(text).toMatch(/All +200 +\d\.\d +0\.\d\d/);
    expect(text).toMatch(/cyc1 +100\.0% +100\.0%/);
    expect(run("--seed", "3")).toBe(text);
    expect(run("--respondents", "file")).toContain("people in the file who answered every item");
    const refused = itemwise(["cat", ATTITUDES, "--items", "cyc1:cyc5", "--factor", "f"]);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("declares no factor f")]);
  });

  it("pca prints eigenvalues, loadings and correlations of components, of answers or a matrix", () =>
    withFolder((folder) => {
      const text = ask(
        "pca",
        ATTITUDES,
        "--correlation",
        "pearson",
        "--rotation",
        "oblimin",
        "--blank",
        ".3",
      );
      for (const part of [
        "Eigenvalues and variance",
        "Loadings on two components",
        "Correlations of the components",
      ])
        expect(text).toContain(part);
      expect(text).toMatch(/above 1: two components/);
      const file = join(folder, "m.csv");
      writeFileSync(file, "a,b,c\n4,1.12,.96\n1.12,1,.42\n.96,.42,1\n");
      expect(ask("pca", "--matrix", file, "--n", "200")).toMatch(/a +\.85 +\.7\d +\.2\d/);
      const scored = join(folder, "s.csv");
      ask("scores", ATTITUDES, "--score", "component", "--number-of-factors", "2", "-o", scored);
      expect(readFileSync(scored, "utf8").split("\n")[0]).toMatch(/component1,component2\r?$/);
    }));

  it("says in each table which items are recoded, on which signs and means depend", () => {
    const note = "Reverse-worded items are recoded: cyc4 and cyc9.";
    for (const asked of [["correlate"], ["correlate", "--list"], ["describe", "--by", "sex"], ["cfa"]]) {
      const [command = "", ...options] = asked;
      expect([asked, ask(command, ATTITUDES, ...options).replace(/\s+/g, " ")]).toEqual([
        asked,
        expect.stringContaining(note),
      ]);
    }
  });

  it("says of each scale which of its own items are recoded", () =>
    withFolder((folder) => {
      const { normal } = createRandom(4);
      const rows = Array.from({ length: 300 }, () => {
        const answers = [normal(), normal()].flatMap((trait) =>
          Array.from("abcd", () => [-0.8, 0, 0.8].filter((cut) => trait + normal() > cut).length),
        );
        return answers.map((answer, at) => (at === 1 ? 3 - answer : answer)).join(",");
      });
      const file = join(folder, "two.csv");
      writeFileSync(file, `calm1,calm2,calm3,calm4,kind1,kind2,kind3,kind4\n${rows.join("\n")}\n`);
      const [, calm = "", kind = ""] = ask("reliability", file).split("If an item is deleted: ");
      expect(calm).toMatch(/^calm\n[\s\S]*Reverse-worded items are recoded: calm2\./);
      expect(kind).toMatch(/^kind\n/);
      expect(kind).not.toContain("recoded");
      // The sums' correlation, with alpha, as R's cor(rowSums(calm), rowSums(kind)).
      const sums = rows.map((row) => {
        const answers = row.split(",").map((cell, at) => (at === 1 ? 3 - Number(cell) : Number(cell)));
        return [answers.slice(0, 4), answers.slice(4)].map((own) => own.reduce((sum, one) => sum + one, 0));
      });
      const mean = (of: (pair: readonly number[]) => number): number =>
        sums.reduce((sum, pair) => sum + of(pair), 0) / sums.length;
      const [m = 0, n = 0] = [mean(([a = 0]) => a), mean(([, b = 0]) => b)];
      const product = (i: 0 | 1, j: 0 | 1): number =>
        mean((pair) => ((pair[i] ?? 0) - [m, n][i]!) * ((pair[j] ?? 0) - [m, n][j]!));
      const r = product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1));
      const record = join(folder, "r.json");
      ask("correlate", file, "--scales", "-o", record);
      const { correlations } = JSON.parse(readFileSync(record, "utf8"));
      expect(correlations.pairs).toHaveLength(1);
      expect(correlations.pairs[0]).toMatchObject({ first: "calm", second: "kind", people: 300 });
      expect(correlations.pairs[0].r).toBeCloseTo(r, 10);
      const alpha = (text: string): string => /Alpha +(\.\d{3})/.exec(text)?.[1] ?? "";
      expect(correlations.alphas.calm.toFixed(3).slice(1)).toBe(
        alpha(ask("reliability", file, "--items", "calm*")),
      );
      expect(itemwise(["correlate", ATTITUDES, "--scales"]).stderr).toMatch(/fewer than two scales/);
    }));

  it("correlate weights means as it does correlations, and says so", () =>
    withFolder((folder) => {
      const { normal } = createRandom(8);
      const people = Array.from({ length: 200 }, () => {
        const trait = normal();
        const answers = Array.from(
          "abcd",
          () => [-0.8, 0, 0.8].filter((cut) => trait + normal() > cut).length,
        );
        return { answers, weight: trait > 0 ? 1.75 : 0.25 };
      });
      const file = join(folder, "weighted.csv");
      const rows = people.map(({ answers, weight }) => [...answers, weight].join(","));
      writeFileSync(file, `calm1,calm2,calm3,calm4,weight\n${rows.join("\n")}\n`);
      const text = ask("correlate", file, "--weight-column", "weight");
      const total = people.reduce((sum, { weight }) => sum + weight, 0);
      const first = people.reduce((sum, { answers, weight }) => sum + weight * (answers[0] ?? 0), 0) / total;
      expect(text).toMatch(new RegExp(`calm1 +${first.toFixed(2).replace(".", "\\.")} `));
      expect(text).toContain("Weighted; numbers of people are not.");
    }));

  it("correlate has named external variables after the scales, and holds them constant", () =>
    withFolder((folder) => {
      const { normal } = createRandom(6);
      const people = Array.from({ length: 200 }, () => {
        const trait = normal();
        const answers = Array.from(
          "abcd",
          () => [-0.8, 0, 0.8].filter((cut) => trait + normal() > cut).length,
        );
        return {
          answers,
          age: 45 + Math.round(8 * (trait + normal())),
          income: 2000 + Math.round(500 * normal()),
        };
      });
      const file = join(folder, "people.csv");
      const rows = people.map(({ answers, age, income }) => [...answers, age, income].join(","));
      writeFileSync(file, `calm1,calm2,calm3,calm4,age,income\n${rows.join("\n")}\n`);
      const correlated = (...more: readonly string[]) => {
        const record = join(folder, "r.json");
        ask("correlate", file, "--external", "age", "--correlation", "pearson", ...more, "-o", record);
        return JSON.parse(readFileSync(record, "utf8")).correlations;
      };
      const ages = people.map(({ age }) => age);
      const item = (at: number): number[] => people.map(({ answers }) => answers[at] ?? Number.NaN);
      const sums = people.map(({ answers }) => answers.reduce((sum, one) => sum + one, 0));
      const { pairs } = correlated("--scales");
      expect(pairs).toHaveLength(1);
      expect(pairs[0]).toMatchObject({ first: "All items", second: "age", people: 200 });
      expect(pairs[0].r).toBeCloseTo(sampleCorrelation(sums, ages), 10);
      const [xy, xz, yz] = [
        sampleCorrelation(item(0), item(1)),
        sampleCorrelation(item(0), ages),
        sampleCorrelation(item(1), ages),
      ];
      const partial = correlated("--control", "age").pairs[0];
      expect(partial).toMatchObject({ first: "calm1", second: "calm2" });
      expect(partial.r).toBeCloseTo((xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2)), 10);
    }));

  it("correlate prints stars, and a list with tests", () => {
    expect(ask("correlate", ATTITUDES, "--correlation", "pearson")).toMatch(/\.\d\d\*\*\*/);
    const list = ask("correlate", ATTITUDES, "--correlation", "kendall", "--list");
    expect(list).toContain("Kendall’s tau-b");
    expect(list).toMatch(/Lower 95%/);
  });

  it("reliability says what changes if an item is deleted", () => {
    const text = ask("reliability", ATTITUDES);
    expect(text).toContain("If an item is deleted");
    expect(text).toMatch(/Alpha/);
    expect(text).toMatch(/Greatest lower bound +\.878 +\.009 +\.860 +\.894/);
    expect(text).toMatch(/Omega, one factor +\.896 +\.006 +\.884 +\.908/);
    expect(text).toContain("too high in samples");
    expect(text).toMatch(/continuous\s+responses\s+behind\s+ordered\s+answers/);
    // Of the answers as numbers, as lavaan's MLR: .7829 and .4755.
    const numbers = ask("reliability", ATTITUDES, "--items", "cyc1:cyc4", "--correlation", "pearson");
    expect(numbers).toMatch(/Omega, one factor +\.783 +\.013 +\.756 +\.807/);
    expect(numbers).toMatch(/Average variance extracted +\.476/);
    expect(numbers).not.toMatch(/behind\s+ordered\s+answers/);
  });

  it("reliability has Bayesian intervals and errors by score where asked, and alpha by declared strata", () => {
    const options = ["--draws", "40", "--score-errors", "--seed", "3"];
    const text = ask("reliability", ATTITUDES, "--items", "cyc1:cyc4", ...options);
    expect(text).toMatch(/Alpha +\.\d{3} +\.\d{3} +\.\d{3} +\.\d{3} +\.\d{3} +\.\d{3}/);
    expect(text).toMatch(/Sum +People +Thorndike +Feldt +IRT/);
    expect(ask("reliability", ATTITUDES, "--items", "cyc1:cyc4", ...options)).toBe(text);
    const sensitive = ask("reliability", SAMPLE, "--no-disclosure-control");
    // The scales before the sum of all items, which has no omega of one factor.
    const scales = sensitive.split("\n").map((line) => /^(.*?) {2,}\d/.exec(line)?.[1] ?? "");
    expect(scales.indexOf("All items")).toBeGreaterThan(1);
    expect(sensitive).toMatch(/Omega, one factor/);
    expect(sensitive).not.toMatch(/All items +Omega, one factor/);
    expect(sensitive).toMatch(/All items +Stratified alpha +\.868/);
    // What holds for three scales is said once.
    expect(sensitive.match(/Omega total is\s+based on one factor/g)).toHaveLength(1);
    expect(sensitive).toMatch(
      /exploitation, Risk of sexual harassment and abuse and Risk of sexual abuse: Omega/,
    );
  });

  it("reliability says why it has no Bayesian intervals and no errors by score", () =>
    withFolder((folder) => {
      const file = join(folder, "r.csv");
      const line = (i: number): string =>
        [(i * 7) % 11, (i * 3) % 13, (i * 5) % 17, 1 + (i % 3)]
          .map((x, j) => (j < 3 ? (x + (i % 19) + 0.37).toFixed(2) : x))
          .join();
      writeFileSync(file, ["a,b,c,w", ...Array.from({ length: 90 }, (_, i) => line(i))].join("\n"));
      const asked = ["--items", "a:c", "--draws", "20", "--score-errors"];
      const flat = (...more: string[]) => ask("reliability", file, ...asked, ...more).replace(/\s+/g, " ");
      expect(flat("--weight-column", "w")).toContain("Bayesian intervals need a simple random sample");
      const text = flat();
      expect(text).toContain("by sum score need two items or more with ordered answers");
      expect(text).not.toContain("Bayesian intervals need");
    }));

  it("dif tests items by one method, and refuses what the method does not have", () =>
    withFolder((folder) => {
      const file = join(folder, "d.csv");
      const { data } = JSON.parse(readFileSync(inRepository("tests/reference/dif-methods.json"), "utf8"));
      const { items, group, answers } = data.sim;
      const rows = answers.map((row: string, at: number) =>
        [group[at] === "0" ? "girl" : "boy", ...row].join(),
      );
      writeFileSync(file, [["sex", ...items].join(), ...rows].join("\n"));
      const args = ["dif", file, "--group", "sex"];
      const text = ask(...args, "--method", "mantel-haenszel", "--focal", "boy", "--purify");
      expect(text).toMatch(/i3 +13\.17 +1 +< \.001 +\.004 +−1\.013 +B +yes +no/);
      expect(text.replace(/\s+/g, " ")).toContain("Below 0: lower answers in “boy” than in “girl”");
      const json = join(folder, "d.json");
      ask(...args, "--method", "sibtest", "--adjust", "none", "-o", json);
      expect(JSON.parse(readFileSync(json, "utf8")).dif[0]).toMatchObject({
        method: "sibtest",
        adjust: "none",
      });
      const refused = (...options: readonly string[]): string => itemwise([...args, ...options]).stderr;
      expect(refused("--purify")).toContain("--purify: this belongs to a method, and none is named.");
      expect(refused("--method", "mimic", "--tables", folder)).toContain("cannot be used with option");
      expect(refused("--method", "raju", "--focal", "x")).toContain("unknown level of sex: x.");
      expect(itemwise(["dif", file, "--method", "raju"]).stderr).toContain("no grouping is named");

      const zero = join(folder, "zero.csv");
      const never = rows.map((row: string) => (row.startsWith("boy") ? row.replace(/,./, ",0") : row));
      const head = ["sex", ...items].join();
      writeFileSync(zero, [head, never[0].replace(/.$/, ""), ...never.slice(1)].join("\n"));
      const byMethod = (method: string, of = zero): string =>
        ask("dif", of, "--group", "sex", "--method", method, "--no-disclosure-control").replace(/\s+/g, " ");
      expect(byMethod("mantel-haenszel")).toMatch(
        /i1 [\d.]+ 1 < \.001 < \.001 – – yes .+ people answered every item.+ without an effect has an odds ratio/,
      );
      expect(byMethod("mimic")).not.toContain("people answered every item");
      const few = join(folder, "few.csv");
      writeFileSync(few, [head, ...rows.slice(0, 5), ...rows.slice(-5)].join("\n"));
      expect(byMethod("lord", few)).toContain("No item could be tested by this method.");
      expect(byMethod("lord", few)).not.toContain("Flagged:");
    }));

  it("validity leads with what it is asked, and leaves tests of comparability to their own commands", () => {
    const text = ask("validity", ATTITUDES, "--group", "sex");
    expect(text.startsWith("VALIDITY")).toBe(true);
    expect(text).not.toContain("Comparable");
    expect(text.replace(/\s+/g, " ")).toContain("was not tested here: `itemwise invariance` tests it.");
    // All scales are in files, so that the screen has the table once.
    expect(text.match(/Scores by group/g)).toHaveLength(2);
    expect(text).toMatch(/With -o.*Scores by group, all scales/);
  });

  it("parallel names the number of factors by every rule", () => {
    const text = ask("parallel", ATTITUDES, "--replicates", "50", "--correlation", "pearson");
    expect(text.replace(/\s+/g, " ")).toContain("No rule decides alone: the report weighs tests of fit");
    expect(text).toMatch(/^Parallel analysis suggests/);
    expect(text).toContain("Velicer’s MAP");
  });

  it("writes the format that the output's name says, and refuses a name that says none", () =>
    withFolder(async (folder) => {
      const file = (name: string): string => join(folder, name);
      for (const name of [
        "a.csv",
        "a.md",
        "a.tex",
        "a.json",
        "a.txt",
        "a.html",
        "a.docx",
        "a.xlsx",
        "a.svg",
        "a.png",
      ])
        ask("correlate", ATTITUDES, "--correlation", "pearson", "-o", file(name));
      const text = (name: string): string => readFileSync(file(name), "utf8");
      expect(text("a.csv").split("\n")[0]).toContain("item,");
      expect(text("a.md")).toContain("| Item |");
      expect(text("a.tex")).toContain("\\begin{tabular}");
      expect(JSON.parse(text("a.json")).correlations.type).toBe("pearson");
      expect(text("a.html")).toMatch(/^<!DOCTYPE html>/);
      expect(text("a.svg")).toMatch(/^<svg /);
      expect(readFileSync(file("a.png")).subarray(1, 4).toString()).toBe("PNG");
      for (const zip of ["a.docx", "a.xlsx"])
        expect(readFileSync(file(zip)).subarray(0, 2).toString()).toBe("PK");
      const { status, stderr } = itemwise(["correlate", ATTITUDES, "-o", file("a.doc")]);
      expect(status).toBe(1);
      expect(stderr).toContain("its name does not tell what to write");
      const noChart = itemwise(["reliability", ATTITUDES, "-o", file("b.svg")]);
      expect([noChart.status, noChart.stderr]).toEqual([1, expect.stringContaining("no figure")]);
    }));

  it("compares groups in one table, and repeats itself for each level", () =>
    withFolder((folder) => {
      const file = join(folder, "g.csv");
      const rows = Array.from({ length: 200 }, (_, k) =>
        [(k * 7) % 5, (k * 11 + (k % 2)) % 5, (k * 3 + 2 * (k % 2)) % 5, k % 2 === 0 ? "boy" : "girl"].join(
          ",",
        ),
      );
      writeFileSync(file, `q1,q2,q3,sex\n${rows.join("\n")}\n`);
      const by = ask("describe", file, "--items", "q1:q3", "--by", "sex");
      expect(by).toContain("By sex");
      expect(by).toMatch(/boy \(n = 100\)/);
      expect(by).toContain("Welch’s F");
      const each = ask("correlate", file, "--items", "q1:q3", "--group", "sex", "--correlation", "pearson");
      expect(each).toContain("Pearson correlations (sex: boy)");
      expect(each).toContain("Pearson correlations (sex: girl)");
      const unknown = itemwise(["describe", file, "--items", "q1:q3", "--by", "zz"]);
      expect([unknown.status, unknown.stderr]).toEqual([
        1,
        expect.stringContaining('"zz" (--by) is no column'),
      ]);
    }));

  it("describe compares shares by Fisher's exact test where few people are expected in a cell", () =>
    withFolder((folder) => {
      const file = join(folder, "rare.csv");
      const rows = Array.from({ length: 220 }, (_, k) =>
        [Number(k % 110 === 0), k % 2, Number(k % 3 > 0), k < 20 ? "few" : "many"].join(),
      );
      writeFileSync(file, `q1,q2,q3,size\n${rows.join("\n")}\n`);
      const text = ask("describe", file, "--items", "q1:q3", "--reverse", "none", "--by", "size");
      // R's fisher.test: .1739; its chisq.test without a correction: .0432.
      expect(text).toMatch(/^q1 +220 +5\.0% +0\.5% +– +– +\.174 /m);
      expect(text).toMatch(/^q2 +220 +50\.0% +50\.0% +0\.00 +1 +1\.000 /m);
      expect(text).toContain("Fisher’s exact test");
    }));

  it("shows answers that differ in capitals in one table", () =>
    withFolder((folder) => {
      const file = join(folder, "own.csv");
      const words = ["never", "rarely", "often", "always"];
      const rows = Array.from({ length: 80 }, (_, k) => {
        const [one, other] = [words[k % 4], words[(k + (k % 3)) % 4]];
        return [one, other, other?.replace(/^./, (letter) => letter.toUpperCase())].join();
      });
      writeFileSync(file, `q1,q2,q3\n${rows.join("\n")}\n`);
      const text = ask("describe", file, "--items", "q1:q3");
      expect(text.match(/^Answers$/gm)).toHaveLength(1);
      expect(text).toMatch(/^q3( +\d+\.\d%){4}$/m);
    }));

  it("says which level has no answer, and gives those of the others", () =>
    withFolder((folder) => {
      const file = join(folder, "g.csv");
      const rows = Array.from({ length: 60 }, (_, k) => [
        1 + (k % 5),
        1 + ((k * 2) % 5),
        1 + ((k * 3) % 5),
        "many",
      ]);
      writeFileSync(
        file,
        `q1,q2,q3,g\n${[[3, 3, 3, "one"], ...rows].map((row) => row.join(",")).join("\n")}\n`,
      );
      const text = ask("correlate", file, "--items", "q1:q3", "--group", "g", "--correlation", "pearson");
      expect(text).toContain("Pearson correlations (g: many)");
      expect(text.replace(/\s+/g, " ")).toContain("g, one: item q1 was answered alike by everyone");
    }));

  it("gives no figures by group of a sensitive measure", () => {
    const { status, stderr, stdout } = itemwise(["describe", SAMPLE, "--by", "sex"]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("could show how single people answered");
    expect(ask("describe", SAMPLE, "--by", "sex", "--no-disclosure-control")).toContain("By sex");
    expect(ask("describe", SAMPLE)).toContain("Missing");
  });
});

describe("scores", () => {
  it("keep the file as it is and add labelled columns", () =>
    withFolder(async (folder) => {
      const output = join(folder, "scored.sav");
      expect(
        itemwise(["scores", SAV, "--score", "sum,mean,pomp,z,t,percentile,regression", "-o", output]).status,
      ).toBe(0);
      const before = await readDataFile(new Uint8Array(readFileSync(SAV)), "attitudes.sav");
      const after = await readDataFile(new Uint8Array(readFileSync(output)), "scored.sav");
      expect(after.rows).toBe(before.rows);
      for (const [k, column] of before.columns.entries()) {
        const { name, label, valueLabels, missing, values } = after.columns[k]!;
        expect({ name, label, valueLabels, missing }).toEqual({
          name: column.name,
          label: column.label,
          valueLabels: column.valueLabels,
          missing: column.missing,
        });
        expect(values).toEqual(column.values);
      }
      const added = after.columns.slice(before.columns.length);
      const of = (name: string): Float64Array => {
        const found = added.find((column) => column.name === name);
        if (found === undefined || found.type === "text") throw new Error(name);
        expect(found.label).not.toBeNull();
        return found.values;
      };
      const [sum, mean, z, t] = ["total_sum", "total_mean", "total_z", "total_T"].map(of);
      const items = Math.round(sum![0]! / mean![0]!);
      sum!.forEach((value, row) => {
        if (Number.isNaN(value)) return;
        expect(value).toBeCloseTo(items * mean![row]!, 9);
        expect(t![row]).toBeCloseTo(50 + 10 * z![row]!, 9);
      });
      const known = [...z!].filter((value) => !Number.isNaN(value));
      expect(known.reduce((all, value) => all + value, 0) / known.length).toBeCloseTo(0, 9);
    }));

  it("of a sensitive measure need the flag", () =>
    withFolder((folder) => {
      const { status, stderr } = itemwise(["scores", SAMPLE, "-o", join(folder, "scores.csv")]);
      expect(status).toBe(1);
      expect(stderr).toContain("--restricted");
    }));

  it("let some items lack an answer if asked to", () =>
    withFolder((folder) => {
      const [file, output] = [join(folder, "f.csv"), join(folder, "out.csv")];
      const rows = Array.from({ length: 60 }, (_, k) => [
        1 + (k % 5),
        1 + ((k * 3) % 5),
        1 + ((k * 2) % 5),
        1 + ((k * 7) % 5),
      ]);
      const lines = rows.map((row, k) => row.map((cell, j) => (k === 0 && j === 0 ? "" : cell)).join(","));
      writeFileSync(file, `q1,q2,q3,q4\n${lines.join("\n")}\n`);
      const firstSum = (...more: readonly string[]): string => {
        ask("scores", file, "--items", "q1:q4", "--reverse", "none", "-o", output, ...more);
        const [head = "", first = ""] = readFileSync(output, "utf8").split("\r\n");
        return first.split(",")[head.split(",").indexOf("total_sum")] ?? "";
      };
      expect(firstSum()).toBe("");
      const known = rows[0]!.slice(1).reduce((sum, value) => sum + value, 0);
      expect(Number(firstSum("--missing-items", "25%"))).toBeCloseTo((4 * known) / 3, 9);
      expect(firstSum("--missing-items", "20%")).toBe("");
    }));
});

it("a report is written in the format that the output's name says", () =>
  withFolder((folder) => {
    const written = (name: string): Buffer => {
      const run = itemwise(["power", "--n", "400", "--random-sets", "20", "-o", join(folder, name)]);
      expect(run.status, run.stderr).toBe(0);
      return readFileSync(join(folder, name));
    };
    expect(written("p.md").toString()).toMatch(/^# /);
    expect(written("p.xlsx").subarray(0, 2).toString()).toBe("PK");
  }));

it("a score that nobody has is no column, and is named", () =>
  withFolder((folder) => {
    const [file, output] = [join(folder, "c.csv"), join(folder, "out.csv")];
    const rows = Array.from({ length: 40 }, (_, k) =>
      [(k * 0.37) % 3, (k * 0.73) % 3, (k * 1.11) % 3].map((x) => x.toFixed(2)),
    );
    writeFileSync(file, `a,b,c\n${rows.map((row) => row.join(",")).join("\n")}\n`);
    const some = itemwise(["scores", file, "--items", "a,b,c", "--score", "sum,pomp", "-o", output]);
    expect(some.stderr).toContain(
      "Nobody has this score, so it is left out: Percent of maximum possible of All items",
    );
    expect(readFileSync(output, "utf8").split("\r\n")[0]).toBe("a,b,c,total_sum");
    const none = itemwise([
      "scores",
      file,
      "--items",
      "a,b,c",
      "--score",
      "pomp",
      "-o",
      join(folder, "none.csv"),
    ]);
    expect([none.status, existsSync(join(folder, "none.csv"))]).toEqual([1, false]);
  }));

it("factor scores of items that depend on each other exactly say so, and nothing of fit", () =>
  withFolder((folder) => {
    const file = join(folder, "d.csv");
    const rows = Array.from({ length: 60 }, (_, k) => {
      const [a, b, c] = [(k * 7) % 5, (k * 3 + (k % 4)) % 5, ((k * 7) % 5) + ((k * 11) % 3)];
      return [a, b, c, a + b].join(",");
    });
    writeFileSync(file, `a,b,c,d\n${rows.join("\n")}\n`);
    const options = ["--items", "a,b,c,d", "--score", "regression", "--correlation", "pearson"];
    const { status, stderr } = itemwise(["scores", file, ...options, "-o", join(folder, "s.csv")]);
    expect(status).toBe(0);
    expect(stderr).toContain("pseudo-inverse");
    expect(stderr).not.toMatch(/TLI|descriptive|degrees of freedom/);
  }));

it("scores by maximum likelihood say how many people have none", () =>
  withFolder((folder) => {
    const file = join(folder, "ml.csv");
    const rows = Array.from({ length: 80 }, (_, k) =>
      [0, 1, 2, 3].map((j) => ((k * 13) % 10 > j + 3 + ((k + j) % 3) ? 1 : 0)).join(","),
    );
    // One person without any answer has no score by any method.
    writeFileSync(file, `a,b,c,d\n${rows.join("\n")}\n,,,\n`);
    const alike = rows.filter((row) => new Set(row.split(",")).size === 1).length;
    const score = (kind: string): string =>
      itemwise([
        "scores",
        file,
        "--items",
        "a,b,c,d",
        "--score",
        kind,
        "-o",
        join(folder, `scored-${kind}.csv`),
      ]).stderr;
    expect(alike).toBeGreaterThan(5);
    expect(score("ml")).toContain(`${alike} people have no score by maximum likelihood`);
    expect(score("wle")).not.toContain("no score by maximum likelihood");
  }));

it("reliability says why the greatest lower bound is missing", () =>
  withFolder((folder) => {
    const file = join(folder, "sum.csv");
    const rows = Array.from({ length: 90 }, (_, k) => {
      const [a, b, c] = [(k * 7) % 5, (k * 3 + (k % 4)) % 5, ((k * 7) % 5) + ((k * 11) % 3)];
      return [a, b, c, a + b].join(",");
    });
    writeFileSync(file, `a,b,c,d\n${rows.join("\n")}\n`);
    const bound = "The greatest lower bound is not computed where an item is a sum of others.";
    // Points of a test have a sum although their ranges differ.
    const said = (items: string): string =>
      itemwise(["reliability", file, "--items", items, "--about", "abilities"]).stdout;
    expect(said("a,b,c,d")).toContain(bound);
    expect(said("a,b,c")).not.toContain(bound);
  }));

it("a command of one question that has nothing to compute is an error", () =>
  withFolder((folder) => {
    const file = join(folder, "two.csv");
    const rows = Array.from({ length: 80 }, (_, k) => `${k % 5},${(k * 3) % 5}`);
    writeFileSync(file, `a,b\n${rows.join("\n")}\n`);
    const { status, stdout, stderr } = itemwise(["irt", file, "--items", "a,b"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/error: .*\nhint: /);
  }));

it("a model that cannot be fitted is an error of the command that asks for it", () =>
  withFolder((folder) => {
    const file = join(folder, "unused.csv");
    // Nobody answers 3 on the last item.
    const rows = Array.from({ length: 150 }, (_, k) => {
      const trait = (k * 7) % 10;
      const items = [0, 1, 2, 3].map((j) => Math.min(4, Math.floor((trait + ((k * (j + 3)) % 5)) / 3)));
      return [...items, [0, 1, 2, 4][items[0] ?? 0] ?? 4].join(",");
    });
    writeFileSync(file, `p1,p2,p3,p4,p5\n${rows.join("\n")}\n`);
    const output = join(folder, "x.md");
    const args = ["irt", file, "--items", "p1:p5", "--irt-model", "rsm", "-o", output];
    const { status, stderr } = itemwise(args);
    expect([status, existsSync(output)]).toEqual([1, false]);
    expect(stderr).toMatch(/error: [\s\S]*hint: /);
  }));

describe("plot", () => {
  it("draws the loadings of the solution that is asked for", () =>
    withFolder((folder) => {
      const spec = join(folder, "l.vl.json");
      ask("plot", "loadings", ATTITUDES, "--factors", "3", "-o", spec);
      const { values } = JSON.parse(readFileSync(spec, "utf8")).data;
      expect(values).toHaveLength(30);
      const record = join(folder, "efa.json");
      ask("efa", ATTITUDES, "--factors", "3", "--json", record);
      const { items, loadings } = JSON.parse(readFileSync(record, "utf8")).solution;
      for (const { item, column, loading } of values) {
        const row = items.indexOf(item.split(":")[0]);
        expect(loading).toBeCloseTo(loadings[row][Number(column.slice(-1)) - 1], 5);
      }
    }));

  it("draws the loadings of components, too", () =>
    withFolder((folder) => {
      const svg = join(folder, "p.svg");
      ask("pca", ATTITUDES, "--components", "2", "-o", svg);
      expect(readFileSync(svg, "utf8")).toMatch(/Component 1[\s\S]*Component 2/);
    }));

  it("draws the eigenvalues that parallel prints", () =>
    withFolder((folder) => {
      const [plot, answer] = [join(folder, "p.svg"), join(folder, "a.svg")];
      ask("plot", "scree", ATTITUDES, "--replicates", "30", "--seed", "2", "-o", plot);
      ask("parallel", ATTITUDES, "--replicates", "30", "--seed", "2", "-o", answer);
      expect(readFileSync(plot, "utf8")).toBe(readFileSync(answer, "utf8"));
    }));

  it("draws a figure of a printed width", () =>
    withFolder((folder) => {
      const [svg, spec] = [join(folder, "l.svg"), join(folder, "l.vl.json")];
      ask("plot", "likert", ATTITUDES, "-o", svg, "--width", "16cm");
      expect(readFileSync(svg, "utf8")).toContain('width="6.299in"');
      ask("plot", "likert", ATTITUDES, "-o", spec);
      expect(JSON.parse(readFileSync(spec, "utf8"))).toHaveProperty("layer");
      expect(itemwise(["plot", "likert", ATTITUDES, "-o", join(folder, "l.gif")]).status).toBe(1);
      const none = itemwise(["plot", "groups", ATTITUDES, "-o", svg]);
      expect(none.stderr).toMatch(/no figure of groups[\s\S]*yes and a no[\s\S]*describe --by/);
    }));

  it("says what its marks are", () =>
    withFolder((folder) => {
      const rows = Array.from({ length: 60 }, (_, row) => [row % 2, row % 3 ? 1 : 0, row % 7 ? row % 2 : ""]);
      const file = join(folder, "yes.csv");
      writeFileSync(file, `a1,a2,a3\n${rows.map((cells) => cells.join()).join("\n")}\n`);
      const { stderr } = itemwise(["plot", "items", file, "-o", join(folder, "i.svg")]);
      expect(stderr).toContain("Gray band: range whatever the missing answers were.");
    }));
});

it("models of ordered answers name the commands for numbers", () =>
  withFolder((folder) => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      [1, 2, 3].map((item) => (10 + ((row * 7 + item * row) % 37) / 4).toFixed(2)).join(),
    );
    const file = join(folder, "numbers.csv");
    writeFileSync(file, `a1,a2,a3\n${rows.join("\n")}\n`);
    const { status, stderr } = itemwise(["irt", file, "-o", join(folder, "o.html")]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "hint: These items are numbers: itemwise efa and itemwise cfa have their factors.",
    );
  }));

it("a model of factors that cannot be fitted is told why, without a hint about other models", () =>
  withFolder((folder) => {
    const file = join(folder, "few.csv");
    const rows =
      "q1,q2,q3,q4,q5 1,2,3,3,1 2,3,3,2,3 3,4,3,3,3 1,1,1,1,1 5,3,1,2,3 4,2,2,2,4 2,3,1,1,4 1,1,1,1,1 1,2,2,2,4 5,1,1,1,1";
    writeFileSync(file, rows.replaceAll(" ", "\n"));
    const { status, stderr } = itemwise(["cfa", file]);
    expect(status).toBe(1);
    expect(stderr).toContain("error: Items q3 and q4 are perfectly associated");
    expect(stderr).toContain("hint: itemwise correlate prints the correlations of the items;");
  }));

it("a sum of all items that nobody declared is told where they suggest several factors", () =>
  withFolder((folder) => {
    const output = join(folder, "scores.csv");
    const { stderr } = itemwise(["scores", ATTITUDES, "-o", output]);
    expect(stderr).toContain("The sum of all 10 items may mix several things");
    const { stderr: named } = itemwise([
      "scores",
      ATTITUDES,
      "--items",
      "cyc1:cyc3",
      "-o",
      join(folder, "three.csv"),
    ]);
    expect(named).not.toContain("may mix several things");
  }));
