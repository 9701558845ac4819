import { describe, expect, it } from "vitest";
import { COMMAND_PARTS } from "../../../src/analysis/analysis-parts";
import type { AnalysisSettings } from "../../../src/analysis/settings";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../../src/measures/measure";
import { commandLine } from "../../../src/report/scripts/command-line";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

describe("commandLine", () => {
  it("spells out every setting that changes a number", () => {
    expect(commandLine(analysis, disruptingHarm)).toBe(
      "itemwise report nine.csv --measure disrupting-harm --missing pairwise --weights design --group country --group sex --group age --correlation auto --zero-cells half --constant-items error --factors 1,2,3 --rotation oblimin --extraction minres --replicates 500 --percentile 95 --bootstrap 0 --parameterization delta --scaling variance --structure two-factor --structure three-factor --cluster-labels unique --permutations 0 --prevalence-missing known --disclosure standard --seed 1",
    );
  });

  it("has the settings of the rotation that were stated", () => {
    const settings = {
      ...analysis.settings,
      rotation: "geomin",
      rotationSettings: { normalize: "kaiser", geominEpsilon: 0.02 },
    } as const;
    expect(commandLine({ ...analysis, settings }, disruptingHarm)).toContain(
      "--rotation geomin --normalize kaiser --epsilon 0.02 ",
    );
  });

  it("is the command whose part was computed, with that command's options alone", () => {
    const part = (settings: Partial<AnalysisSettings>): string =>
      commandLine(
        { ...analysis, settings: { ...analysis.settings, askedOnly: true, ...settings } },
        disruptingHarm,
      );
    const models = part({ parts: COMMAND_PARTS.cfa, estimator: "ULSMV" });
    expect(models).toMatch(/^itemwise cfa .* --estimator ULSMV /);
    expect(models).not.toMatch(/--extraction|--replicates|--permutations/);
    const groups = part({ parts: ["invariance", "dif"], crossed: ["sex x age"], model: "my.model" });
    expect(groups).toMatch(
      /^itemwise invariance .* --model my.model .* --cross 'sex x age' --permutations 0/,
    );
    expect(groups).not.toMatch(/--factors|--bootstrap|--scaling|--structure/);
  });

  it("is irt, dif, prevalence or compare with what these commands take", () => {
    const part = (settings: Partial<AnalysisSettings>): string =>
      commandLine(
        { ...analysis, settings: { ...analysis.settings, askedOnly: true, ...settings } },
        disruptingHarm,
      );
    const irt = part({ parts: ["irt"], irtModel: "graded", points: 21, crossed: ["sex x age"] });
    expect(irt).toMatch(/^itemwise irt .* --irt-model graded --points 21 --disclosure standard /);
    expect(irt).not.toContain("--cross");
    const dif = part({ parts: ["dif"], irtModel: "graded", points: 21, crossed: ["sex x age"] });
    expect(dif).toMatch(/^itemwise dif .* --cross 'sex x age' --disclosure standard /);
    for (const [command, parts] of [
      ["prevalence", ["prevalence"]],
      ["compare", ["comparison", "prevalence"]],
    ] as const) {
      const line = part({ parts, crossed: ["sex x age"] });
      expect(line).toMatch(
        new RegExp(
          `^itemwise ${command} .* --cross 'sex x age' --prevalence-missing known --disclosure standard `,
        ),
      );
      expect(line).not.toMatch(/--factors|--bootstrap|--irt-model|--points|--permutations/);
    }
    expect(part({ parts: ["comparison"] })).toMatch(/^itemwise report /);
    expect(part({ parts: ["irt"], askedOnly: undefined })).toMatch(/^itemwise report /);
  });

  it("says what was hidden in every mode", () => {
    const mode = (disclosure: AnalysisSettings["disclosure"]): string =>
      commandLine({ ...analysis, settings: { ...analysis.settings, disclosure } }, disruptingHarm);
    expect(mode("standard")).toContain(" --disclosure standard ");
    expect(mode("none")).toContain(" --no-disclosure-control ");
    expect(mode("none")).not.toContain("--disclosure ");
  });

  it("says --ordinal where ordered answers were kept that the measure would dichotomize", () => {
    const declared = { ...analysis, settings: { ...analysis.settings, categories: "declared" as const } };
    expect(commandLine(declared, disruptingHarm)).toContain(" --ordinal ");
    const own = parseMeasure({ id: "own", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
    expect(
      commandLine({ ...declared, settings: { ...declared.settings, measure: "own" } }, own),
    ).not.toContain("--ordinal");
  });

  it("names the file of a measure that is not built in", () => {
    expect(commandLine(analysis, { ...disruptingHarm, id: "own" })).toContain("--measure own.measure.json");
  });

  it("names the file of a built-in measure that was changed, but for whom samples are simulated from", () => {
    const renamed = { ...disruptingHarm, title: "Another title" };
    expect(commandLine(analysis, renamed)).toContain(" --measure disrupting-harm.measure.json ");
    const told = parseMeasure({ ...disruptingHarm, population: null });
    expect(commandLine(analysis, told)).toContain(" --measure disrupting-harm ");
  });

  it("says that there are no groups and no structures where the measure has some", () => {
    const none = { ...analysis, settings: { ...analysis.settings, groups: [], structures: [] } };
    const line = commandLine(none, disruptingHarm);
    expect(line.match(/--(?:group|structure) \S+/g)).toEqual(["--group none", "--structure none"]);
    const bare = { ...disruptingHarm, groups: {}, structures: {} };
    expect(commandLine(none, bare)).not.toMatch(/--group|--structure/);
  });

  it("quotes what a shell would take apart", () => {
    const odd = { ...analysis, data: { ...analysis.data, file: "it's $(x) `y`; z.csv" } };
    expect(commandLine(odd, disruptingHarm)).toContain(" 'it'\\''s $(x) `y`; z.csv' ");
    const hyphen = { ...analysis, data: { ...analysis.data, file: "-o.csv" } };
    expect(commandLine(hyphen, disruptingHarm)).toContain(" ./-o.csv ");
  });

  it("needs no engine for Parquet", () => {
    const parquet = { ...analysis, data: { ...analysis.data, file: "answers.parquet" } };
    expect(commandLine(parquet, disruptingHarm)).toContain(" answers.parquet --measure ");
    expect(commandLine(analysis, disruptingHarm)).not.toContain("--engine");
  });

  it("reads standard input again where the data came from there", () => {
    const piped = { ...analysis, data: { ...analysis.data, file: "standard input" } };
    expect(commandLine(piped, disruptingHarm)).toContain("itemwise report - --measure");
  });
});
