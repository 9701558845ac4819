import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { createRandom } from "../../src/numeric/random/random";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { smallNine } from "../support/small-files";

const NINE = [
  inRepository("tests/reference/nine.csv"),
  "--measure",
  inRepository("tests/reference/nine.measure.json"),
];
const UNWEIGHTED = ["--missing", "listwise", "--weights", "none"];

const folderOfSmall = mkdtempSync(join(tmpdir(), "itemwise-confirmatory-"));
afterAll(() => rmSync(folderOfSmall, { recursive: true, force: true }));
const small = smallNine(folderOfSmall, 4);
/** A quarter of the people, where any will do. */
const SMALL = [small.data, "--measure", small.measure, "--workers", "1"];

const reference = (name: string) =>
  JSON.parse(readFileSync(inRepository(`tests/reference/${name}.json`), "utf8"));

/** With all digits: what is released has three decimals. */
function analysis(args: readonly string[]): Analysis {
  const run = itemwise([...args, "--workers", "1", "--no-disclosure-control", "--json", "-"]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as Analysis;
}

function expectRefusal(args: readonly string[], ...words: readonly RegExp[]): void {
  const run = itemwise(args);
  expect(run.status).toBe(1);
  expect(run.stdout).toBe("");
  expect(run.stderr).not.toMatch(/\n\s+at /);
  for (const word of words) expect(run.stderr).toMatch(word);
}

const near = (value: number | null | undefined, expected: number, tolerance: number): void =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(
    tolerance * Math.max(1, Math.abs(expected)),
  );

describe("itemwise cfa", () => {
  const { cfa, comparison, crossValidation, retention, efa, esem, correlation } = analysis([
    "cfa",
    ...NINE,
    ...UNWEIGHTED,
    "--bootstrap",
    "0",
  ]);

  it.each(["one", "two", "three"])("fits the model %s as lavaan does", (name) => {
    const { estimates, fit } = reference("nine.cfa")[name];
    const model = cfa.find(({ structure }) => structure === name);
    near(model?.fit.scaled?.chiSquare, fit["chisq.scaled"], 1e-5);
    near(model?.fit.scaled?.cfi, fit["cfi.scaled"], 1e-5);
    near(model?.fit.robust?.rmsea?.estimate, fit["rmsea.robust"], 1e-5);
    near(model?.fit.srmr, fit.srmr, 1e-5);
    for (const { lhs, op, rhs, est, se } of estimates) {
      if (op !== "=~") continue;
      const own = model?.estimates.find((row) => row.lhs === lhs && row.op === op && row.rhs === rhs);
      near(own?.est, est, 2e-5);
      near(own?.se, se, 2e-5);
    }
  });

  it("compares the models and prefers the one that fits, though its third factor is not reliable", () => {
    expect(comparison?.verdict.preferred).toBe("three");
    expect(comparison?.verdict.reasons).toContainEqual(
      expect.objectContaining({ structure: "three", code: "low-reliability", of: "harassment" }),
    );
    expect(comparison?.tests.every(({ boundary }) => boundary)).toBe(true);
  });

  it("computes nothing but the declared models", () => {
    expect(cfa.map(({ structure }) => structure)).toEqual(["one", "two", "three"]);
    expect([crossValidation, retention, efa, esem, correlation.items]).toEqual([null, null, [], [], []]);
  });

  it("finds a structure where none is declared, by a factor solution of as many factors as are asked for", () => {
    const none = ["cfa", ...SMALL, "--structure", "none"];
    const two = analysis([...none, "--factors", "2"]);
    expect(two.cfa.map(({ structure, factors }) => [structure, factors.length])).toEqual([
      ["exploratory", 2],
    ]);
    expect(two.workingModel).toMatchObject({
      status: "exploratory",
      why: "only-one",
      chosenOnTheseData: true,
    });
    const one = analysis([...none, "--working-model", "one-factor"]);
    expect(one.cfa.map(({ structure }) => structure)).toEqual(["one-factor"]);
    expect(one.workingModel).toMatchObject({ status: "one-factor", why: "asked-for" });
  });

  it("fits a model from a file instead of the declared structures", () =>
    withFolder((folder) => {
      const model = join(folder, "own model.lav");
      writeFileSync(model, "e =~ f + g + h + i\nv =~ a + b + c + d + e_item\n".replace("e_item", "e"));
      expectRefusal(["cfa", ...NINE, "--model", model], /own model\.lav/, /"e"/);
      writeFileSync(model, "x =~ f + g + h + i\nv =~ a + b + c + d + e\na ~~ b # the rare pair\n");
      const own = analysis(["cfa", ...SMALL, "--model", model, "--bootstrap", "0"]);
      expect(own.cfa.map(({ structure, fit }) => [structure, fit.standard.df])).toEqual([["own-model", 25]]);
      expect(own.settings.model).toBe("own model.lav");
      writeFileSync(model, "x =~ f + g\nv =~ a +* b\n");
      expectRefusal(["cfa", ...NINE, "--model", model], /own model\.lav/, /line 2, column 9/);
      writeFileSync(model, "x =~ f + g + h\nx =~ i + G4\n");
      expectRefusal(
        ["cfa", ...NINE, "--model", model],
        /own model\.lav: line 2, column 10: "G4" on factor "x" is no item\.\nhint: The measure's items are a, b, c/,
      );
      writeFileSync(model, "x =~ f + g\n");
      expect(itemwise(["cfa", ...SMALL, "--model", model, "--bootstrap", "0"]).stdout).toMatch(
        /“own-model” was not fitted: The model is not identified\..*“x” has two indicators/,
      );
      const refused = analysis(["cfa", ...SMALL, "--model", model, "--bootstrap", "0"]);
      expect(refused.notFitted).toContainEqual(
        expect.objectContaining({ analysis: "cfa", of: "own-model", code: "not-identified" }),
      );
    }));

  it("takes the clusters of strata where they are said to be numbered within them", () => {
    const plain = analysis(["cfa", ...NINE, "--structure", "two", "--bootstrap", "0"]);
    expect(plain.data.design).toBeNull();
    expect(plain.data.warnings.map(({ code }) => code)).toContain("design-not-used");
    const nested = analysis([
      ...["cfa", ...NINE, "--structure", "two", "--bootstrap", "0"],
      ...["--cluster-labels", "within-strata"],
    ]);
    expect(nested.data.design).toEqual({ strata: 24, clusters: 312, replicates: null });
    const loading = (of: Analysis) => of.cfa.at(-1)?.estimates.find(({ op }) => op === "=~");
    expect(loading(nested)?.se).not.toBe(loading(plain)?.se);
  });

  it("refuses what it does not know", () => {
    expectRefusal(["cfa", ...NINE, "--structure", "four"], /unknown structure: four/, /one, two, three/);
    expectRefusal(["cfa", ...NINE, "--estimator", "MIIV"], /WLSMV/);
    expectRefusal(["cfa", ...NINE, "--model", "nowhere.lav"], /nowhere\.lav/);
  });

  it("loses only the structure of an item that nobody answered", () =>
    withFolder((folder) => {
      const [data, measure] = ["answers.csv", "measure.json"].map((name) => join(folder, name));
      const person = (k: number) =>
        [1, 2, 3, 5].map((step) => Number((k * step * 7919) % 1009 < 300 + (k % 3) * 200)).join(",");
      const people = Array.from({ length: 600 }, (_, k) => `${person(k)},`);
      writeFileSync(data ?? "", ["a,b,c,d,none", ...people].join("\n"));
      const categories = [0, 1].map((code) => ({ code, label: String(code) }));
      const items = ["a", "b", "c", "d", "none"].map((id) => ({ id, categories }));
      const structures = { four: { model: "f =~ a + b + c + d" }, lost: { model: "f =~ a + b + none" } };
      writeFileSync(measure ?? "", JSON.stringify({ id: "m", items, structures }));
      const args = ["cfa", data ?? "", "--measure", measure ?? "", "--bootstrap", "0"];
      expectRefusal(args, /item none has no valid answer/, /--constant-items drop/);
      const rest = analysis([...args, "--constant-items", "drop"]);
      expect(rest.data.warnings[0]?.message).toMatch(/Nobody answered item none, or everybody/);
      expect(rest.cfa.map(({ structure }) => structure)).toEqual(["four"]);
      expect(rest.notFitted.map(({ analysis: what, of }) => [what, of])).toEqual([["cfa", "lost"]]);
    }));

  it("says which estimator goes with which items", () => {
    const { notFitted } = analysis(["cfa", ...SMALL, "--estimator", "ML", "--bootstrap", "0"]);
    expect(notFitted.every(({ code }) => code === "wrong-estimator")).toBe(true);
  });

  it("prints its tables where no file is asked for", () => {
    const { stdout, status } = itemwise(["cfa", ...SMALL, "--bootstrap", "0"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Fit of the confirmatory models/);
    expect(stdout).not.toMatch(/## Number of factors|\| NaN|undefined/);
  });
});

describe("itemwise invariance", () => {
  it("tests by sex as lavaan does", () => {
    const { invariance, cfa } = analysis([
      ...["invariance", ...NINE, ...UNWEIGHTED],
      ...["--group", "sex", "--structure", "two"],
    ]);
    const [bySex] = invariance;
    const { sex } = reference("nine.invariance");
    for (const step of ["configural", "scalar", "strict"]) {
      const own = bySex?.steps.find(({ name }) => name === step);
      near(own?.fit?.scaled?.chiSquare, sex[step].fit["chisq.scaled"], 1e-5);
    }
    const direct = bySex?.tests.find(({ from, to }) => from === "configural" && to === "strict");
    near(direct?.difference, 22.67035, 1e-5);
    expect(direct?.df).toBe(14);
    expect(cfa).toEqual([]);
  });

  it("names the step by country that the answers do not identify, and goes on", () => {
    const { invariance } = analysis([
      ...["invariance", ...NINE, ...UNWEIGHTED],
      ...["--group", "country", "--structure", "two"],
    ]);
    const scalar = invariance[0]?.steps.find(({ name }) => name === "scalar");
    expect(scalar?.identified).toBe(false);
    expect(scalar?.problem).toMatch(/identif/);
    const direct = invariance[0]?.tests.find(({ from, to }) => from === "configural" && to === "strict");
    near(direct?.difference, 88.86408, 1e-5);
    expect(direct?.df).toBe(70);
    expect(invariance[0]?.alignment?.groups).toHaveLength(6);
  });

  it("crosses groupings, permutes with a seed, and says which grouping there is not", () => {
    const crossed = analysis([
      ...["invariance", ...NINE, ...UNWEIGHTED, "--structure", "two", "--group", "sex", "--group", "age"],
      ...["--cross", "sex x age", "--permutations", "20", "--seed", "5"],
    ]);
    expect(crossed.invariance.map(({ group }) => group)).toEqual(["sex", "age", "sex x age"]);
    expect(crossed.invariance[0]?.permutation?.permutations).toBe(20);
    const { notFitted } = analysis([
      ...["invariance", ...SMALL, "--structure", "two"],
      ...["--group", "sex", "--cross", "sex x height"],
    ]);
    expect(notFitted).toContainEqual(expect.objectContaining({ analysis: "invariance", of: "sex x height" }));
  });
});

describe("itemwise cfa --adopt", () => {
  /** Twelve five-point items of three factors; q12 also measures the first. */
  function write(folder: string): readonly string[] {
    const random = createRandom(34);
    const names = Array.from({ length: 12 }, (_, j) => `q${j + 1}`);
    const rows = Array.from({ length: 400 }, () => {
      const traits = [random.normal(), random.normal(), random.normal()];
      return names.map((_, j) => {
        const own = 0.7 * (traits[Math.floor(j / 4)] ?? 0) + (j === 11 ? 0.4 * (traits[0] ?? 0) : 0);
        return Math.min(5, Math.max(1, Math.round(3 + 1.2 * (own + 0.6 * random.normal()))));
      });
    });
    writeFileSync(join(folder, "answers.csv"), [names, ...rows].map((row) => row.join(",")).join("\n"));
    const categories = [1, 2, 3, 4, 5].map((code) => ({ code }));
    const definition = {
      id: "twelve",
      sensitive: false,
      answerSets: { five: { categories } },
      items: names.map((id) => ({ id, answers: "five" })),
      structures: { three: { model: THREE } },
    };
    writeFileSync(join(folder, "own.json"), JSON.stringify(definition));
    return [
      "cfa",
      "answers.csv",
      "--measure",
      "own.json",
      "--factors",
      "1",
      "--structure",
      "three",
      "--adopt",
    ];
  }
  const THREE = "f1 =~ q1 + q2 + q3 + q4\nf2 =~ q5 + q6 + q7 + q8\nf3 =~ q9 + q10 + q11 + q12";

  it("writes the definition with the named parameter beside the output, and never over another file", () =>
    withFolder((folder) => {
      const args = [...write(folder), "--json", "out.json"];
      const adopt = () => itemwise([...args, "--workers", "1"], { cwd: folder });
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
      writeFileSync(join(folder, "twelve.measure.json"), "mine");
      expect(adopt().stderr).toMatch(/^twelve-adopted\.measure\.json has the structure/m);
      const { structures, note, answerSets } = read("twelve-adopted.measure.json");
      expect(structures["three-modified"].model).toBe(`${THREE}\nf1 =~ q12`);
      expect(structures.three.model).toBe(THREE);
      expect(note).toMatch(/f1 =~ q12.*confirm them on other data/s);
      expect(Object.keys(answerSets)).toHaveLength(1);
      expect(readFileSync(join(folder, "twelve.measure.json"), "utf8")).toBe("mine");
      writeFileSync(join(folder, "twelve-adopted.measure.json"), "mine too");
      const again = adopt();
      expect([again.status, again.stderr]).toEqual([
        1,
        expect.stringMatching(/are there already, and differ/),
      ]);
    }));

  it("says that there is nothing to adopt where the model fits", () =>
    withFolder((folder) => {
      const model = join(folder, "whole.lav");
      const args = write(folder).filter((word) => word !== "--structure" && word !== "three");
      writeFileSync(model, `${THREE}\nf1 =~ q12\n`);
      const run = itemwise([...args, "--model", model, "--json", "out.json"], { cwd: folder });
      expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^Nothing to adopt/m)]);
      expect(readdirSync(folder).filter((name) => name.endsWith(".measure.json"))).toEqual([]);
    }));
});

describe("the working model", () => {
  /** Ordered answers of two factors, declared as one. */
  function write(folder: string): readonly string[] {
    const random = createRandom(5);
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const rows = Array.from({ length: 300 }, (_, person) => {
      const [one, two] = [random.normal(), random.normal()];
      const scores = names.map((_name, k) => 0.8 * (k < 4 ? one : two) + 0.6 * random.normal());
      return [person % 2, ...scores.map((score) => Math.min(3, Math.max(1, Math.round(2 + score))))];
    });
    const categories = [1, 2, 3].map((code) => ({ code }));
    const definition = {
      id: "eight",
      sensitive: false,
      items: names.map((id) => ({ id, categories })),
      groups: { half: { column: "half" } },
      structures: { all: { model: `total =~ ${names.join(" + ")}` } },
    };
    writeFileSync(
      join(folder, "a.csv"),
      [["half", ...names], ...rows].map((row) => row.join(",")).join("\n"),
    );
    writeFileSync(join(folder, "eight.json"), JSON.stringify(definition));
    return ["a.csv", "--measure", "eight.json", "--workers", "1"];
  }

  it("is the declared one for a command of one analysis, whether it fits or not, or the user's", () =>
    withFolder((folder) => {
      const args = write(folder);
      const run = (...words: readonly string[]) => itemwise([...words, ...args], { cwd: folder });
      const record = (...words: readonly string[]) =>
        JSON.parse(run(...words, "--json", "-").stdout) as Analysis;
      const whole = record("analyze", "--replicates", "100");
      expect(whole.workingModel?.status).toBe("exploratory");
      const own = record("invariance");
      expect(own.workingModel).toMatchObject({ structure: "all", why: "not-compared", fit: null });
      expect(own.invariance.map(({ structure }) => structure)).toEqual(["all"]);
      const found = record("invariance", "--working-model", "exploratory");
      expect(found.workingModel?.model).toBe(whole.workingModel?.model);
      expect(found.invariance).toEqual(whole.invariance);
      expect(found.dif).toEqual(whole.dif);
      const printed = run("cfa", "--factors", "1", "--working-model", "all", "--json", "cfa.json").stderr;
      expect(printed).toMatch(/The working model is “all”, as chosen by the user\. It does not fit/);
      const unknown = run("dif", "--working-model", "none such");
      expect([unknown.status, unknown.stderr]).toEqual([
        1,
        "error: unknown working model: none such.\nhint: Use one of all, one-factor, exploratory.\n",
      ]);
      const declared = run("scores", "--score", "eap", "-o", "own.csv");
      expect(declared.stderr).toMatch(/^The scores are of the working model: all\./);
      const scored = run("scores", "--score", "eap", "--working-model", "exploratory", "-o", "scores.csv");
      expect(scored.stderr).toMatch(
        /^The scores are of the working model: 2 factors .* chosen on these data/,
      );
      expect(readFileSync(join(folder, "scores.csv"), "utf8")).toMatch(/f1_eap,f1_eap_se,f2_eap,f2_eap_se\s/);
    }));
});
