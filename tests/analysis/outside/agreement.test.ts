import { describe, expect, it } from "vitest";
import { completeRatings } from "../../../src/agreement/ratings";
import type { Analysis } from "../../../src/analysis/analysis";
import { repeatedAnswers } from "../../../src/analysis/outside/repeated-table";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { agreement } from "../../../src/report/agreement/agreement";
import { norms } from "../../../src/report/norms/norms";
import { shortForm } from "../../../src/report/short-form/short-form";
import { quick, repeatedSurvey } from "../../support/memory-surveys";

const parts = ["agreement", "norms", "shortForm"] as const;
const responses = repeatedSurvey(300);
const chosen = { ...quick, parts, shortForm: { items: 4, range: [-1, 2], least: 1 } } as const;

/** What chapters say, in one text. */
function textOf(analysis: Analysis): string {
  return [agreement, norms, shortForm]
    .flatMap((topic) => topic.chapters(analysis, responses.measure))
    .flatMap((chapter) => chapter?.blocks ?? [])
    .map((block) => (block.kind === "text" ? block.text : JSON.stringify(block)))
    .join("\n");
}

const analysis = release(responses, chosen);

describe("part agreement", () => {
  it("holds scores and items of two occasions against one another", () => {
    const { agreement: record } = analysis;
    expect(record).toMatchObject({ kind: "occasion", ratings: 2, onlyOnce: 75 });
    expect(record?.scales.map(({ scale, found }) => [scale, found?.n, found?.form])).toEqual([
      ["all", 225, "ICC(A,1)"],
      ["one", 225, "ICC(A,1)"],
      ["two", 225, "ICC(A,1)"],
    ]);
    expect(record?.scales[0]?.verdict?.verdict).toBe("adequate");
    expect(record?.items).toHaveLength(6);
    expect(record?.items[0]?.found?.kappas[0]?.kappas.map(({ weights }) => weights)).toEqual([
      ...["none", "linear", "quadratic"],
    ]);
  });

  it("is words of few sentences, with no point a person", () => {
    const text = textOf(analysis);
    expect(text).toContain("225 people have complete answers on any scale from every occasion or rater.");
    expect(text).toContain("75 people have answers from only one occasion or rater");
    expect(text).toContain("the most informative between −1 and 2 standard deviations");
    const bins = analysis.agreement?.scales[0]?.found?.compared[0]?.bins ?? [];
    expect(bins.length).toBeGreaterThan(5);
    expect(bins.map(({ people }) => people)).not.toContain("1 to 4");
  });
});

/** People who answered 0 or 1 to two items on two occasions, by how many gave which pair of answers to the first. */
function pairs(counts: readonly (readonly [first: number, second: number | null, people: number])[]) {
  const ids = ["a", "b"];
  const measure = parseMeasure({
    id: "pairs",
    sensitive: true,
    items: ids.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
    repeat: { kind: "occasion", columns: { a: "a2", b: "b2" } },
  });
  const lines = counts.flatMap(([first, second, people]) =>
    Array.from({ length: people }, (_, k) =>
      [first, k % 2, second, second === null ? null : k % 2].join(","),
    ),
  );
  const table = parseCsv(`a,b,a2,b2\n${lines.join("\n")}\n`);
  return readResponses(table, measure, { outside: true });
}

const of = (counts: Parameters<typeof pairs>[0], disclosure?: "none") =>
  release(pairs(counts), { ...quick, parts: ["agreement"], disclosure }).agreement;

describe("agreement of few people", () => {
  it("is null where the file has answers once, and where it is not asked for", () => {
    const twice = pairs([
      [0, 0, 60],
      [1, 1, 60],
    ]);
    expect(release({ ...twice, repeated: [] }, { ...quick, parts: ["agreement"] }).agreement).toBeNull();
    expect(release(twice, { ...quick, parts: [] }).agreement).toBeNull();
  });

  it("is of everybody and not hidden, unless the file itself is a level", () => {
    const counts = [
      [0, 0, 60],
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 60],
    ] as const;
    expect(of(counts)?.items[0]).toMatchObject({ hidden: null, found: { n: 124 } });
    const few = counts.map(([first, second, n]) => [first, second, Math.ceil(n / 2)] as const);
    expect(of(few)?.items[0]).toMatchObject({ hidden: "small count", found: null });
    expect(of(few)?.scales[0]).toMatchObject({ hidden: "small count", verdict: null, found: null });
    expect(of(few, "none")?.items[0]).toMatchObject({ hidden: null, found: { n: 62 } });
  });
});

describe("repeatedAnswers(responses)", () => {
  it("dichotomizes every occasion by the measure's rule", () => {
    const measure = {
      ...responses.measure,
      dichotomize: { yes: [3, 4], labels: ["No", "Yes"] as [string, string] },
    };
    const how = { categories: "dichotomized", clusterLabels: "unique" } as const;
    const answers = repeatedAnswers({ ...responses, measure }, how);
    const [first, second] = answers?.idsOf(["a"]) ?? [];
    if (answers == null || first === undefined || second === undefined) throw new Error("no second occasion");
    const { scores } = completeRatings(answers.table, [first, second]);
    expect(new Set(scores.flatMap((own) => [...own]))).toEqual(new Set([0, 1]));
  });
});
