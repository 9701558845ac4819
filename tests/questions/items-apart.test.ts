import { describe, expect, it } from "vitest";
import { COMMAND_PARTS } from "../../src/analysis/analysis-parts";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { makeTable } from "../../src/data/csv/table";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { parallelAnswer } from "../../src/questions/parallel-answer";
import { questionData } from "../../src/questions/question";
import { reportOfTopics } from "../../src/report/build-report";

/** Items of 90 teachers and 150 students. */
const IDS = ["t1", "t2", "t3", "t4", "s1", "s2", "s3", "s4"];
const random = createRandom(11);
const rows = Array.from({ length: 240 }, (_, person) => {
  const trait = random.normal();
  const answers = IDS.map(() => String(Number(trait + random.normal() > 0)));
  // Two people answered both blocks by mistake.
  return answers.map((answer, item) => (item < 4 === person < 90 || person < 2 ? answer : ""));
});
const measure = parseMeasure({
  id: "school",
  items: IDS.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
  blank: "missing",
  structures: { t: { model: "t =~ t1 + t2 + t3 + t4" }, s: { model: "s =~ s1 + s2 + s3 + s4" } },
});
const columns = IDS.map((_, item) => rows.map((cells) => cells[item] ?? ""));
const responses = readResponses(makeTable(IDS, columns), measure);

describe("items that nobody answered together", () => {
  it("leave the larger block to questions about all items, which name the others", () => {
    const data = questionData(responses, {
      ...{ categories: "declared", missing: "pairwise", constantItems: "error", correction: "half" },
      unprotected: true,
    });
    const { record, warnings } = parallelAnswer(data, {
      ...{ correlation: "auto", replicates: 5, percentile: 95, seed: 1 },
    });
    expect(record.retention).toMatchObject({ parallel: { factors: 1 } });
    expect(warnings[0]).toMatch(
      /^Nobody, or nearly nobody, answered t1, t2, t3, t4 together with all other items/,
    );
  });

  it("leave an analysis of the larger block, without the models of the others", () => {
    const found = analyze(responses, {
      ...{ parts: ["exploratory", "confirmatory"], replicates: 5, rotationStarts: 1, bootstrap: 0 },
    });
    expect(found.data.items).toEqual(["s1", "s2", "s3", "s4"]);
    expect(found.cfa.map(({ structure }) => structure)).toEqual(["s"]);
    expect(found.notFitted).toEqual([]);
    expect(found.structures.find(({ structure }) => structure === "t")?.verdict).toBe("not examined");
  });

  it("leave the validity of scores of the larger block", () => {
    const analysis = analyze(responses, { parts: COMMAND_PARTS.validity, askedOnly: true });
    const { data, reliability } = analysis;
    expect(data.items).toEqual(["s1", "s2", "s3", "s4"]);
    expect(reliability.map(({ scale }) => scale)).toEqual(["all", "s"]);
    const { note } = reportOfTopics(analysis, measure, ["validity", "reliability"]);
    expect(note).toContain("Nobody, or nearly nobody, answered t1, t2, t3, t4 together with all other items");
  });
});
