import { describe, expect, it } from "vitest";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../src/report/build-report";
import { dataFile } from "../support/sample-survey";

const [HEADER = "", ...ROWS] = dataFile("sample/disrupting-harm.csv").trim().split("\n");

function reported(rows: readonly string[]) {
  const responses = readResponses(parseCsv([HEADER, ...rows].join("\n")), disruptingHarm, {
    groups: ["sex"],
  });
  const analysis = release(responses, { replicates: 20, bootstrap: 0, constantItems: "drop" });
  const report = buildReport(analysis, disruptingHarm);
  const textOf = (id: string): string => JSON.stringify(report.sections.find((one) => one.id === id) ?? null);
  return { analysis, report, textOf };
}

describe("the report of few people, where models would tell how few gave an answer", () => {
  const { analysis, report, textOf } = reported(ROWS.filter((row) => row.split(",")[1] === "10"));

  it("names the items that are in no model where models begin and among what is hidden", () => {
    const { withheld } = analysis.disclosure;
    expect(analysis.correlation.items).toEqual(["a", "b", "c", "d", "e", "g"]);
    expect(withheld).toEqual(["f", "h", "i"]);
    expect(textOf("structure")).toContain(
      "f, h and i are excluded from correlations, factor analyses, models and reliability",
    );
    expect(textOf("limits")).toContain("Left out of the models: f, h and i.");
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
    expect(reasons.join(" ")).toContain("These items are left out of models: f, h and i");
    expect(reasons.join(" ")).not.toContain("was not run");
  });

  it("calls the least and the most only what it knows to be so", () => {
    const rows = ROWS.filter((row) => row.split(",")[1] === "13");
    const { analysis, report } = reported(rows);
    const hidden = analysis.prevalence.some(({ kind, suppressed }) => kind === "item" && suppressed !== null);
    expect(hidden).toBe(true);
    expect(report.summary.items?.description).toContain("Figures hidden by disclosure control are left out.");
    expect(JSON.stringify(report)).not.toMatch(/most often missing|0\.0% reported two or more/);
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
