import { describe, expect, it } from "vitest";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import type { Measure } from "../../src/measures/measure";
import { buildReport } from "../../src/report/build-report";
import { dataFile } from "../support/sample-survey";

const [HEADER = "", ...ROWS] = dataFile("sample/disrupting-harm.csv").trim().split("\n");

/** The people of a country: enough not to be known by name. */
const COUNTRY = ROWS.filter((row) => row.split(",")[1] === "13");

function reported(rows: readonly string[], coverage: Measure["coverage"] = "sample") {
  const measure = { ...disruptingHarm, coverage };
  const responses = readResponses(parseCsv([HEADER, ...rows].join("\n")), measure, { groups: ["sex"] });
  const analysis = release(responses, { replicates: 20, bootstrap: 0, constantItems: "drop" });
  const report = buildReport(analysis, measure);
  const textOf = (id: string): string => JSON.stringify(report.sections.find((one) => one.id === id) ?? null);
  return { analysis, report, textOf };
}

describe("the report of everybody asked, where models would tell how few gave an answer", () => {
  const { analysis, report, textOf } = reported(COUNTRY, "everyone");

  it("names the items that are in no model where models begin and among what is hidden", () => {
    const { withheld, wholeFile } = analysis.disclosure;
    expect(wholeFile).toBe(true);
    expect(analysis.correlation.items).toEqual(["a", "b", "c", "d", "g"]);
    expect(withheld).toEqual(["e", "f", "h", "i"]);
    expect(textOf("structure")).toContain(
      "e, f, h and i are excluded from correlations, factor analyses, models and reliability",
    );
    expect(textOf("limits")).toContain("Left out of the models: e, f, h and i.");
    expect(JSON.stringify(report)).toContain("so the same holds for figures of everybody");
  });

  it("gives no verdict on structures and scales of which items are left out", () => {
    const questions = ["How many dimensions?", "Do items group as declared?", "Reliable for what?"];
    const answers = report.sections.flatMap(({ answers }) => answers);
    const verdicts = answers.flatMap(({ question, verdict }) =>
      questions.includes(question) ? [verdict] : [],
    );
    expect(verdicts.length).toBe(3);
    expect(new Set(verdicts)).toEqual(new Set(["neutral"]));
    const reasons = analysis.replication.flatMap(({ reason }) => reason ?? []);
    expect(reasons.join(" ")).toContain("These items are left out of models: e, f, h and i");
    expect(reasons.join(" ")).not.toContain("was not run");
  });

  it("calls the least and the most only what it knows to be so", () => {
    const hidden = analysis.prevalence.some(
      ({ group, kind, suppressed }) => group === null && kind === "item" && suppressed !== null,
    );
    expect(hidden).toBe(true);
    expect(report.summary.items?.key).toContain("(*): hidden by disclosure control.");
    expect(JSON.stringify(report)).not.toContain("0.0% reported two or more");
    // Which answers are missing is known to others, and never hidden.
    expect(textOf("survey")).toContain("The item most often missing is a");
  });
});

describe("the report of a sample of so many", () => {
  it("has every item in its models and every figure of everybody, and hides by groups alone", () => {
    const { analysis, textOf } = reported(COUNTRY);
    const { withheld, wholeFile, hidden } = analysis.disclosure;
    expect([withheld, wholeFile]).toEqual([[], false]);
    expect(analysis.correlation.items).toEqual([..."abcdefghi"]);
    expect(hidden.map(({ table }) => table)).toEqual(["Prevalence by sex"]);
    const everybody = analysis.prevalence.filter(({ group }) => group === null);
    expect(everybody.length).toBeGreaterThan(9);
    expect(everybody.every(({ suppressed }) => suppressed === null)).toBe(true);
    expect(textOf("limits")).not.toContain("Left out of the models");
  });
});

describe("the report of fifty people", () => {
  it("says that all items are left out, once with its reason, and has no section without content", () => {
    const { analysis, report, textOf } = reported(ROWS.filter((_, row) => row % 240 === 0));
    expect(analysis.correlation.items).toEqual([]);
    expect(analysis.settings.parts).toContain("irt");
    expect(textOf("structure")).toContain("All items are excluded from");
    expect(textOf("limits")).toContain("Left out of the models: all items.");
    const empty = report.sections.filter(({ answers, blocks }) => answers.length + blocks.length === 0);
    expect(empty).toEqual([]);
    // Neither in words nor in tables; scripts may name such numbers.
    const told = report.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind !== "code" && kind !== "chart"),
    );
    expect(JSON.stringify(told)).not.toMatch(/\bNaN\b|Infinity|no table had one/);
  });
});
