import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { modelSyntaxFiles } from "../../../src/report/scripts/model-syntax";
import { rScript } from "../../../src/report/scripts/r-script";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const blocks = modelSyntaxFiles(analysis);
const textOf = (file: string): string => blocks.find(({ fileName }) => fileName === file)?.text ?? "";

describe("modelSyntaxFiles", () => {
  it("has a file for lavaan and one for Mplus of the models and of each ladder", () => {
    expect(blocks.map(({ fileName }) => fileName)).toEqual([
      "models.lavaan.txt",
      "models.mplus.txt",
      "invariance-1.lavaan.txt",
      "invariance-1.mplus.txt",
      "invariance-2.lavaan.txt",
      "invariance-2.mplus.txt",
    ]);
  });

  it("leaves nothing to defaults", () => {
    expect(textOf("models.lavaan.txt")).toContain("exploitation =~ NA*f + NA*g + NA*h + NA*i\nabuse =~");
    expect(textOf("models.lavaan.txt")).toContain("exploitation ~~ 1*exploitation");
    expect(textOf("models.mplus.txt")).toContain("  ESTIMATOR = WLSMV;\n  PARAMETERIZATION = DELTA;");
    expect(textOf("models.mplus.txt")).toContain("! exploita is exploitation");
    for (const line of textOf("invariance-2.mplus.txt").split("\n"))
      expect(line.length).toBeLessThanOrEqual(90);
  });

  it("has the steps with an answer, and the partly invariant one with its equalities given up", () => {
    const text = textOf("invariance-2.lavaan.txt");
    expect([...text.matchAll(/^# ---- (.+) by country ----$/gm)].map((match) => match[1])).toEqual([
      "configural",
      "strict",
      "strict partial",
    ]);
    const [, strict = "", partial = ""] = text.split(/(?=# ---- strict)/);
    expect(strict).toMatch(/^h \| (\w+)\*t1$/m);
    expect(partial).toMatch(/^h \| c\(.*\)\*t1$/m);
  });

  it("has none of a model whose text cannot be read", () => {
    const cfa = analysis.cfa.map((model) => ({ ...model, model: "this is no model" }));
    expect(modelSyntaxFiles({ ...analysis, cfa, invariance: [] })).toEqual([]);
  });
});

describe("the R script's models", () => {
  const script = rScript(analysis, disruptingHarm);

  it.each([
    'list(name = "two-factor", estimator = "WLSMV", parameterization = "delta", missing = "pairwise",',
    '"exploitation =~ NA*item6 + NA*item7 + NA*item8 + NA*item9",',
    'list(name = "country", column = "COUNTRY"',
    'levels = c("Boy", "Girl"),',
    'list(name = "strict partial",',
  ])("have %s", (line) => {
    expect(script).toContain(line);
  });
});
