import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../src/measures/measure";
import { commandLine } from "../../src/report/command-line";
import { exampleAnalysis } from "../support/example-analysis";

const analysis = exampleAnalysis();

describe("commandLine", () => {
  it("spells out every setting that changes a number", () => {
    expect(commandLine(analysis, disruptingHarm)).toBe(
      "itemwise report nine.csv --measure disrupting-harm --missing pairwise --weights design --group country --factors 1,2,3 --extraction minres --rotation oblimin --correlation auto --zero-cells half --constant-items error --replicates 500 --percentile 95 --bootstrap 0 --seed 1",
    );
  });

  it("says --ordinal where ordered answers were kept that the measure would dichotomise", () => {
    const declared = { ...analysis, settings: { ...analysis.settings, categories: "declared" as const } };
    expect(commandLine(declared, disruptingHarm)).toContain(" --ordinal ");
    const own = parseMeasure({ id: "own", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
    expect(
      commandLine({ ...declared, settings: { ...declared.settings, measure: "own" } }, own),
    ).not.toContain("--ordinal");
  });

  it("names the file of a measure that is not built in", () => {
    const own = { ...analysis, settings: { ...analysis.settings, measure: "own" } };
    expect(commandLine(own, disruptingHarm)).toContain("--measure own.measure.json");
  });

  it("quotes what a shell would take apart", () => {
    const odd = { ...analysis, data: { ...analysis.data, file: "it's $(x) `y`; z.csv" } };
    expect(commandLine(odd, disruptingHarm)).toContain(" 'it'\\''s $(x) `y`; z.csv' ");
    const hyphen = { ...analysis, data: { ...analysis.data, file: "-o.csv" } };
    expect(commandLine(hyphen, disruptingHarm)).toContain(" ./-o.csv ");
  });

  it("reads standard input again where the data came from there", () => {
    const piped = { ...analysis, data: { ...analysis.data, file: "standard input" } };
    expect(commandLine(piped, disruptingHarm)).toContain("itemwise report - --measure");
  });
});
