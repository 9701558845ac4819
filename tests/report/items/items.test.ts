import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { answersChart } from "../../../src/report/items/answers-chart";
import {
  itemFigure,
  itemSentences,
  itemStatisticsTable,
  itemsAnswer,
  rareItems,
} from "../../../src/report/items/item-statistics-table";
import { itemMeansChart, items as topic } from "../../../src/report/items/items";
import type { ReportTable } from "../../../src/report/kit/tables/section";
import { exampleAnalysis } from "../../support/example-analysis";
import { hiddenAnalysis } from "../../support/odd-analyses";

const analysis = exampleAnalysis();
const labels = (table: ReportTable | null) => table?.columns.map(({ label }) => label);
const column = (table: ReportTable | null, key: string) => table?.rows.map((row) => row[key]);
const withItems = (change: (item: Analysis["items"][number]) => object): Analysis => ({
  ...analysis,
  items: analysis.items.map((item) => ({ ...item, ...change(item) })),
});
const several = withItems(({ mean }) => ({ categories: ["1", "2", "3"], mean: (mean ?? 0) + 2 }));

describe("item statistics", () => {
  const table = itemStatisticsTable(analysis);

  it("have one row per item with people, missing answers, share and item-rest correlation", () => {
    expect(column(table, "item")).toEqual([..."abcdefghi"]);
    expect(column(table, "n")).toEqual(analysis.items.map(({ n }) => n));
    expect(column(table, "share")).toEqual(analysis.items.map(({ proportions }) => proportions[1]));
    expect(column(table, "missing")?.[0]).toBeCloseTo(270 / 6000, 12);
    expect(labels(table)).toContain("Share of “Yes”");
  });

  it("have means where items have several answers", () => {
    expect(labels(itemStatisticsTable(several))).toContain("Mean");
    expect(labels(itemStatisticsTable(several))).not.toContain("Share of “Yes”");
  });
});

describe("the chart of answers", () => {
  it("holds every answer with its share, the largest left out of the bars named", () => {
    const chart = answersChart(analysis);
    expect(chart?.title).toBe("Answers other than “Never”, by item");
    expect(chart?.rows).toHaveLength(45);
    const shares = chart?.rows.filter((row) => row.item === "a: Unwanted sexual comments") ?? [];
    expect(shares.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(1, 12);
    expect(chart?.see).toMatch(
      /^Answers other than “Never” are most frequent for a: Unwanted sexual comments \(\d+\.\d%\) and /,
    );
  });

  it("shows all answers where the lowest is not the answer of most", () => {
    const even = withItems(({ asked }) => ({
      asked: asked.map((answer) => ({ ...answer, proportion: 0.2 })),
    }));
    expect(answersChart(even)?.title).toBe("Answers by item");
    expect(answersChart(even)?.see).toContain("The largest share is 20.0%: “Never” for a");
  });

  it("keeps the order of the codes as asked where an item is reverse-keyed", () => {
    const measure = { ...analysis.measure, reversed: ["a"] };
    const turned = withItems(({ id, asked }) => ({ asked: id === "a" ? [...asked].reverse() : asked }));
    expect(answersChart({ ...turned, measure })).toEqual(answersChart(analysis));
  });

  it("is not there where all is hidden, nor for continuous items", () => {
    expect(answersChart(hiddenAnalysis())).toBeNull();
    expect(answersChart(withItems(() => ({ categories: [], asked: [] })))).toBeNull();
  });
});

describe("items without prevalence", () => {
  const bare = { ...several, prevalence: [] };

  it("are a first figure, a chart and an opening; with prevalence they are not", () => {
    expect(topic.summary?.(analysis)).toEqual({});
    expect(itemsAnswer(analysis)).toBeNull();
    expect(itemFigure(bare)[0]).toMatchObject({ value: "9", label: "items" });
    expect(itemsAnswer(bare)?.answer).toMatch(
      /^Item means range from 2\.\d\d for \w \(.*\) to 2\.\d\d for \w \(/,
    );
  });

  it("are sorted in the chart, with intervals", () => {
    const means = itemMeansChart(bare)?.rows ?? [];
    expect(means).toHaveLength(9);
    expect(means.map(({ mean }) => mean)).toEqual(
      means.map(({ mean }) => Number(mean)).sort((a, b) => b - a),
    );
    for (const { low, mean, high } of means)
      expect(Number(low) < Number(mean) && Number(mean) < Number(high)).toBe(true);
    expect(itemMeansChart({ ...bare, items: [] })).toBeNull();
  });

  it("are in percent of their ranges where these differ", () => {
    const asked = (scores: readonly number[]) =>
      scores.map((score) => ({ label: String(score), score, count: 10, proportion: 1 / scores.length }));
    const mixed = {
      ...bare,
      items: bare.items.map((item) =>
        item.id === "a"
          ? { ...item, mean: 2, standardDeviation: 1, asked: asked([1, 2, 3, 4, 5]) }
          : { ...item, mean: 1.5, standardDeviation: 1, asked: asked([0, 1, 2, 3]) },
      ),
    };
    const chart = itemMeansChart(mixed);
    expect(chart?.title).toBe("Item means, % of the range of answers");
    const { mean, low } = chart?.rows.at(-1) ?? {};
    const people = (mixed.items[0]!.n * mixed.data.effectiveN) / mixed.data.n;
    expect(mean).toBe(0.25);
    expect(low).toBeCloseTo(0.25 - (1.96 * 0.25) / Math.sqrt(people), 5);
    expect(itemFigure(mixed)[0]?.range).toBe("means at 25.0% to 50.0% of their range");
    expect(itemsAnswer(mixed)?.answer).toMatch(
      /different ranges\. Means lie from 25\.0% of the range for a .* to 50\.0% for/,
    );
  });

  it("leave hidden means out", () => {
    const hidden = {
      ...bare,
      items: bare.items.map((item) => (item.id === "a" ? { ...item, mean: null } : item)),
    };
    expect(itemMeansChart(hidden)?.rows.map(({ item }) => item)).not.toContain("a: Unwanted sexual comments");
  });
});

it("an item is rare where fewer than 50 people gave an answer, whatever their share", () => {
  const [first, second] = analysis.items;
  const items = [
    { ...first!, n: 5000, unweightedProportions: [0.99, 0.01] },
    { ...second!, n: 4900, unweightedProportions: [0.99, 0.01] },
  ];
  expect(rareItems({ ...analysis, items })).toEqual(["b"]);
  expect(itemSentences({ ...analysis, items })[0]).toContain(
    "Items with an answer given by fewer than 50 people: b.",
  );
  expect(itemSentences({ ...analysis, items: [items[0]!] })).toEqual([]);
});
