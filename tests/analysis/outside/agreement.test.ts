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
    expect(record).toMatchObject({ kind: "occasion", ratings: 2, onlyOnce: 80 });
    expect(record?.scales.map(({ scale, found }) => [scale, found?.n, found?.form])).toEqual([
      ["all", 220, "ICC(A,1)"],
      ["one", 220, "ICC(A,1)"],
      ["two", 220, "ICC(A,1)"],
    ]);
    expect(record?.scales[0]?.verdict?.verdict).toBe("adequate");
    expect(record?.items).toHaveLength(6);
    expect(record?.items[0]?.found?.kappas[0]?.kappas.map(({ weights }) => weights)).toEqual([
      ...["none", "linear", "quadratic"],
    ]);
  });

  it("is words of few sentences, with no point a person", () => {
    const text = textOf(analysis);
    expect(text).toContain(
      "At most 220 people have complete answers on any scale from every occasion or rater.",
    );
    expect(text).toContain("80 people have answers from only one occasion or rater");
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
  it("is one coefficient of an item with many categories: several together would tell their table", () => {
    const survey = repeatedSurvey(160);
    const how = { ...quick, parts: ["agreement"] } as const;
    const [told] = release(survey, how).agreement?.items ?? [];
    const of = (record: typeof told) =>
      record?.found?.kappas[0]?.kappas.map(({ estimate }) => estimate !== null);
    expect(of(told)).toEqual([false, false, true]);
    expect(told?.found).toMatchObject({ kappas: [{ agreement: null }], krippendorff: { estimate: null } });
    const all = release(survey, { ...how, disclosure: "none" }).agreement;
    expect(of(all?.items[0])).toEqual([true, true, true]);
    expect(all?.items[0]?.found?.krippendorff.estimate).not.toBeNull();
    expect(all?.onlyOnce).toBe(40);
  });

  it("tells no number by which few who lack the second occasion follow", () => {
    const survey = repeatedSurvey(300);
    const [first] = survey.repeated;
    if (first === undefined) throw new Error("there is no second occasion");
    // Whoever answered once alone is given the first answers again, but four people.
    const repeated = first.map(({ item, values }, at) => {
      const again = Array.from(values, (value, person) =>
        value < 0 && person > 12 ? (survey.columns[at]?.[person] ?? -1) : value,
      );
      return { item, values: Int16Array.from(again) };
    });
    const how = { ...quick, parts: ["agreement"] } as const;
    const [told] = release({ ...survey, repeated: [repeated] }, how).agreement?.scales ?? [];
    expect(told?.found).toMatchObject({ n: 300, compared: [], intraclass: { n: 300, meanSquares: null } });
    expect(told?.found?.intraclass.forms.every(({ fInterval }) => fInterval === null)).toBe(true);
    expect(told?.found?.error?.smallestGroupChange).toBeNull();
    expect(told?.verdict?.coefficient).toBeGreaterThan(0.8);
  });

  it("is null where the file has answers once, and where it is not asked for", () => {
    const twice = pairs([
      [0, 0, 60],
      [1, 1, 60],
    ]);
    expect(release({ ...twice, repeated: [] }, { ...quick, parts: ["agreement"] }).agreement).toBeNull();
    expect(release(twice, { ...quick, parts: [] }).agreement).toBeNull();
  });

  it("is hidden where a cell of the two occasions is of few, or of nobody", () => {
    const hidden = (...counts: Parameters<typeof pairs>[0][number][]) => of(counts)?.items[0]?.hidden;
    expect(hidden([0, 0, 60], [0, 1, 12], [1, 0, 12], [1, 1, 60])).toBeNull();
    expect(hidden([0, 0, 60], [0, 1, 4], [1, 0, 12], [1, 1, 60])).toBe("small count");
    expect(hidden([0, 0, 60], [1, 0, 12], [1, 1, 60])).toBe("small count");
    const left = [0, 1].flatMap((first) => [0, 1].map((second) => [first, second, 20] as const));
    expect(hidden([0, null, 40], ...left)).toBeNull();
    expect(hidden([0, null, 40], [1, null, 3], ...left)).toBe("small count");
    expect(hidden([0, null, 30], [1, null, 30], [0, 0, 7], [0, 1, 5], [1, 0, 5], [1, 1, 7])).toBe(
      "too few people",
    );
    expect(
      of(
        [
          [0, 0, 60],
          [1, 0, 2],
          [1, 1, 60],
        ],
        "none",
      )?.items[0]?.found?.n,
    ).toBe(122);
  });

  it("is hidden of a score that few had another time otherwise", () => {
    const record = of([
      [0, 0, 60],
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 60],
    ]);
    expect(record?.scales[0]).toMatchObject({ hidden: "small count", verdict: null, found: null });
  });

  it("has no means of scores in strict mode", () => {
    const [all] =
      release(responses, { ...chosen, parts: ["agreement"], disclosure: "strict" }).agreement?.scales ?? [];
    expect(all?.found?.intraclass.meanSquares).toBeNull();
    expect(all?.found).toMatchObject({ compared: [], error: null });
    expect(all?.verdict?.verdict).toBe("adequate");
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
