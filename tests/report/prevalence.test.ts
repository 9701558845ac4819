import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../src/report/build-report";
import { answersChart } from "../../src/report/items/answers-chart";
import type { ReportBlock, ReportTable } from "../../src/report/kit/tables/section";
import { tableToCsv } from "../../src/report/kit/tables/table-to-csv";
import { estimatesBy } from "../../src/report/kit/words/phrases";
import { renderTable } from "../../src/report/page/render-block";
import { reportToMarkdown, tableToMarkdown } from "../../src/report/plain/report-to-markdown";
import {
  clusterSentence,
  estimandText,
  populationTable,
} from "../../src/report/prevalence/estimand/estimand-sentences";
import { slopeChart } from "../../src/report/prevalence/levels/crossed-prevalence-chart";
import { dumbbellChart } from "../../src/report/prevalence/levels/dumbbell-chart";
import {
  differencesTable,
  groupPrevalenceTable,
} from "../../src/report/prevalence/levels/group-prevalence-tables";
import { groupsChart, itemsChart } from "../../src/report/prevalence/levels/prevalence-chart";
import { prevalenceHeatChart } from "../../src/report/prevalence/levels/prevalence-heat-chart";
import {
  groupsAnswer,
  prevalenceAnswer,
  rankingSentences,
} from "../../src/report/prevalence/levels/prevalence-sentences";
import {
  allSharesTable,
  prevalenceTable,
  sensitivityTable,
} from "../../src/report/prevalence/levels/prevalence-tables";
import {
  coefficientsTable,
  comparisonSection,
  prevalenceSummary,
  regressionSection,
} from "../../src/report/prevalence/prevalence";
import {
  otherVerdicts,
  regressionSentence,
} from "../../src/report/prevalence/regression/regression-sentences";
import type { PrevalenceEstimate } from "../../src/survey/prevalence/prevalence-result";
import { percent } from "../../src/words/format";
import { linkTo } from "../../src/words/links";
import { exampleAnalysis } from "../support/example-analysis";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../support/odd-analyses";

const analysis = exampleAnalysis();
const HIDDEN_NOTE = `(*) hidden by ${linkTo("section-limits", "disclosure control")}.`;
const rowOf = (table: ReportTable | null, key: string, value: string) =>
  table?.rows.find((row) => row[key] === value);
const blocksOf = (one: Analysis): readonly ReportBlock[] =>
  [buildReport(one, disruptingHarm)]
    .flatMap(({ sections, appendix }) => [...sections, ...appendix])
    .flatMap(({ blocks }) => blocks);

const kenyan = (table: ReportTable | null) => rowOf(table, "level", "Kenya");

/** The same figures as if missing answers had been imputed, with bounds. */
function withImputed(): Analysis {
  const prevalence = analysis.prevalence.flatMap((row): PrevalenceEstimate[] => {
    if (row.missing !== "known") return [row];
    const share = row.estimate;
    const bounds = share === null ? null : { low: share / 2, high: 0.9 };
    const own = { ...row, missing: "imputed", bounds } as const;
    return [row, { ...own, delta: 1 }, ...(row.group === null ? [{ ...own, delta: 2 }] : [])];
  });
  return { ...analysis, settings: { ...analysis.settings, prevalenceMissing: "imputed" }, prevalence };
}

describe("the tables of prevalence", () => {
  it("hold every item and set, and the sets in the first context, with people, interval and bounds", () => {
    const table = prevalenceTable(analysis)!;
    const { estimate, low, high } = analysis.prevalence.find(
      (row) => row.variable === "any" && row.context === "online" && row.group === null,
    )!;
    const measured = "At least one of nine, last online";
    expect(rowOf(table, "measured", measured)).toMatchObject({ measured, estimate, low, high });
    expect(rowOf(table, "measured", "a (Unwanted sexual comments)")).toBeDefined();
    expect(rowOf(table, "measured", "a (Unwanted sexual comments), last online")).toBeUndefined();
  });

  it("hold all of it, in every context and group, in a table that is saved", () => {
    const table = allSharesTable(analysis)!;
    expect(rowOf(table, "measured", "a (Unwanted sexual comments), last online")).toBeDefined();
    expect(table.columns.map(({ key }) => key)).toContain("deff");
    expect(kenyan(table)?.group).toBe("country");
  });

  it("hold everybody's shares by what is made of missing answers, and nothing where it makes no difference", () => {
    const table = sensitivityTable(analysis)!;
    expect(table.rows[0]?.measured).toBe("At least one of nine");
    expect(table.columns.map(({ key }) => key)).toEqual(["measured", "complete-1", "as-no-1", "known-1"]);
    const known = analysis.prevalence.filter(({ missing }) => missing === "known");
    expect(sensitivityTable({ ...analysis, prevalence: known })).toBeNull();
  });

  it("hold the bounds of imputed shares beside them, and imputed ones under other odds in one table alone", () => {
    const all = withImputed();
    const table = prevalenceTable(all)!;
    expect(rowOf(table, "most", "(*)")).toBeUndefined();
    expect(table.rows[0]).toMatchObject({ most: 0.9, least: (table.rows[0]!.estimate as number) / 2 });
    expect(rowOf(groupPrevalenceTable(all), "level", "Indonesia")).toMatchObject({
      least: "(*)",
      most: "(*)",
    });
    const keys = sensitivityTable(all)!.columns.map(({ key }) => key);
    expect(keys.slice(-2)).toEqual(["imputed-1", "imputed-2"]);
    expect(JSON.stringify(itemsChart(all)!.spec)).toContain('"least":');
    expect(itemsChart(all)!.key).toContain("Gray band");
    expect(itemsChart(analysis)!.key).toBe("Dot: estimate. Bar: 95% interval.");
    expect(prevalenceAnswer(all)?.answer).toMatch(/% to 90\.0%, depending on missing answers\.$/);
  });

  it("print a hidden figure as (*) with its note, and nothing of it in the CSV", () => {
    const table = groupPrevalenceTable(analysis)!;
    const row = rowOf(table, "level", "Indonesia");
    for (const key of ["n", "estimate", "low", "high", "ranks"]) expect(row?.[key]).toBe("(*)");
    expect(table.notes).toContain(HIDDEN_NOTE);
    expect(tableToCsv(table)).toMatch(/\r\ncountry,Indonesia,\(\*\),\(\*\),\(\*\),\(\*\),\(\*\)/);
  });

  it("set figures on 25 to 49 people in parentheses", () => {
    const table = groupPrevalenceTable(analysis)!;
    expect(table.notes).toContain("(…) based on 25 to 49 people.");
    expect(tableToMarkdown(table)).toMatch(/\| Tanzania \| 40 \| \(40\.1%\) \| \(\d/);
    expect(renderTable(table, "Table 1", (text) => text)).toMatch(/>\(40\.1% \[\d+\.\d, \d+\.\d\]\)</);
  });

  it("show the interval of the rank beside the estimate, every level in one table", () => {
    const table = groupPrevalenceTable(analysis)!;
    expect(kenyan(table)?.ranks).toBe("5 to 8");
    expect(table.whole).toBe(true);
    expect(new Set(table.rows.map(({ group }) => group))).toEqual(new Set(["country", "sex", "age"]));
  });

  it("tell in one row a grouping how many pairs differ", () => {
    const row = rowOf(differencesTable(analysis), "group", "country");
    expect(row).toMatchObject({ apart: "33 of 55", most: "Mozambique and Ethiopia" });
    expect(row?.points).toBe("34.6 points [26.9, 42.2]");
    expect(differencesTable(analysis)?.notes).toContain(
      "Pairs with a hidden figure are left out: 11 by country.",
    );
    const sex = analysis.contrasts.find(({ group, variable }) => group === "sex" && variable === "any")!;
    const more = { ...sex, missing: "as-no", difference: 0.031, adjustedP: 0.2 } as const;
    const both = differencesTable({ ...analysis, contrasts: [...analysis.contrasts, more] });
    expect(rowOf(both, "group", "sex")?.["apart-as-no"]).toBe("0 of 1");
    expect(rowOf(both, "group", "country")?.["apart-as-no"]).toBeNull();
  });
});

describe("the charts of prevalence", () => {
  const rowsOf = (group: string): readonly string[] => {
    const { spec } = prevalenceHeatChart(analysis, group) ?? {};
    const { encoding } = spec as { encoding: { y: { scale: { domain: readonly string[] } } } };
    return encoding.y.scale.domain;
  };

  it("sort countries by their share and keep ages in order", () => {
    expect(rowsOf("country").slice(0, 3)).toEqual(["Mozambique", "Philippines", "Tanzania"]);
    expect(rowsOf("age")).toEqual(["12", "13", "14", "15", "16", "17"].map((age) => `age ${age}`));
    expect(groupsChart(analysis)?.see).toMatch(/^.* \(Ethiopia\) to .* \(Mozambique\)\./);
  });

  it("sort items by their share, in plain words", () => {
    expect(itemsChart(analysis)?.see).toBe(
      "Shares run from 5.1% (Sexual extortion) to 17.1% (Unwanted sexual comments).",
    );
    expect(itemsChart(analysis)?.rows).toHaveLength(9);
  });

  it("hold no figure of what is hidden: hatched in a heat map, (*) beside dots", () => {
    const heat = prevalenceHeatChart(analysis, "country");
    const groups = groupsChart(analysis);
    for (const chart of [heat, groups, dumbbellChart(analysis)]) {
      expect(JSON.stringify(chart?.rows)).not.toContain("Indonesia");
    }
    expect(heat?.key).toContain("Hatched: hidden by disclosure control.");
    expect(groups?.key).toContain("(*): hidden by disclosure control.");
    expect(dumbbellChart(analysis)?.key).not.toMatch(/Hatched|\(\*\)/);
    expect(JSON.stringify(heat?.spec)).toContain('"figure":"","tip":"(*)"');
    expect(JSON.stringify(groups?.spec)).toContain('{"name":"Indonesia","end":0,"figure":"(*)"}');
  });

  it("join the levels of groupings of few, and name the widest gap", () => {
    const chart = dumbbellChart(analysis);
    expect(chart?.title).toContain("by sex");
    expect(new Set(chart?.rows.map(({ level }) => level))).toEqual(new Set(["Boy", "Girl"]));
    expect(chart?.see).toMatch(
      /^Widest gap for an item: .* by sex, .*% \((Boy|Girl)\) to .*% \((Boy|Girl)\)\.$/,
    );
  });

  it("draw a line over ages for each sex, and none for each of many countries", () => {
    const age = { name: "age", levels: ["12-13", "14-15"] };
    const level = (label: string) => ({ ...analysis.data.groups[0]!.levels[0]!, label });
    const groups = [
      { ...analysis.data.groups[0]!, name: "sex", levels: ["Boy", "Girl"].map(level) },
      { ...analysis.data.groups[0]!, name: "age", levels: age.levels.map(level) },
    ];
    const [any] = analysis.prevalence.filter(({ variable, group }) => variable === "any" && group === null);
    const cells = ["Boy, 12-13", "Boy, 14-15", "Girl, 12-13", "Girl, 14-15"].map((name, k) => ({
      ...any!,
      group: "sex x age",
      level: name,
      estimate: 0.1 * (k + 1),
    }));
    const crossed = {
      ...analysis,
      data: { ...analysis.data, groups },
      prevalence: [...analysis.prevalence, ...cells],
    };
    const chart = slopeChart(crossed);
    expect(chart?.see).toBe("From 12-13 to 14-15: Boy 10.0% to 20.0% and Girl 30.0% to 40.0%.");
    expect(JSON.stringify(chart?.spec)).toContain('"type":"line"');
    expect(slopeChart(analysis)).toBeNull();
  });

  it("take items where there is no set", () => {
    const items = { ...analysis, prevalence: analysis.prevalence.filter(({ kind }) => kind === "item") };
    expect(dumbbellChart(items)?.rows).toHaveLength(2 * 9);
    expect(groupsChart(items)?.title).toContain("by country");
    const { question, answer } = prevalenceAnswer(items) ?? {};
    expect(question).toBe("How many reported each?");
    expect(answer).toMatch(/^The shares of 9 items range from [^a-z]+ \(.+\) to [^a-z]+ \(.+\)\.$/);
    const [figure] = prevalenceSummary(items).figures ?? [];
    const shares = estimatesBy(items, null).flatMap(({ estimate, context }) =>
      context === null ? (estimate ?? []) : [],
    );
    expect(figure?.value).toBe(percent(Math.max(...shares)));
  });

  it("draw nothing where everything is hidden or nothing was asked", () => {
    const hidden = hiddenAnalysis();
    expect(
      [
        answersChart(hidden),
        itemsChart(hidden),
        groupsChart(hidden),
        prevalenceHeatChart(hidden, "country"),
        dumbbellChart(hidden),
        slopeChart(hidden),
      ].filter((chart) => chart !== null),
    ).toEqual([]);
    expect(groupsChart(smallAnalysis())).toBeNull();
    expect(prevalenceHeatChart(smallAnalysis(), "country")).toBeNull();
  });
});

describe("the sentences on prevalence", () => {
  const wordsIn = (text: string): number =>
    text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

  it("open with the share and its interval, and what missing answers leave open", () => {
    expect(prevalenceAnswer(analysis)?.answer).toBe("31.1% [29.8, 32.4] reported at least one of nine.");
  });

  it("say which group is highest, whether its rank is certain, and how many pairs differ", () => {
    expect(groupsAnswer(analysis)?.answer).toMatch(
      /^Highest of those shown: Mozambique, \d.*, rank 1 to \d\. No country’s rank is certain\. Pairs that differ \(Holm-adjusted p < \.05\): 33 of 55 by country.*none by sex/,
    );
    expect(groupsAnswer(smallAnalysis())).toBeNull();
    const opening = [prevalenceAnswer(withImputed()), groupsAnswer(analysis)];
    expect(wordsIn(opening.map((one) => `${one?.question} ${one?.answer}`).join(" "))).toBeLessThanOrEqual(
      60,
    );
  });

  it("rank no further than the intervals of the ranks do", () => {
    expect(rankingSentences(analysis)).toMatch(
      /^By country, .* could have rank 1 and .* rank 11\. .*ranks hold jointly with 95% confidence/,
    );
    const sure = analysis.rankings.map((ranking) => ({
      ...ranking,
      levels: ranking.levels.map((level, k) =>
        k === 0 ? { ...level, low: 1, high: 1 } : { ...level, low: 2 },
      ),
    }));
    const certain = { ...analysis, rankings: sure };
    expect(rankingSentences(certain)).toContain("By country, Mozambique has rank 1 and");
    expect(groupsAnswer(certain)?.answer).toContain("rank 1. 1 of 11 ranks by country is certain");
    expect(prevalenceSummary(certain).cautions).toEqual([]);
    expect(prevalenceSummary(analysis).cautions?.[0]).toMatch(
      /^It is not certain that Mozambique is highest: rank 1 to \d+ of 11\.$/,
    );
  });

  it("begin with three key figures, each with its range", () => {
    const { figures = [] } = prevalenceSummary(withImputed());
    expect(figures.slice(0, 2).map(({ label }) => label)).toEqual([
      "reported at least one of nine",
      "reported at least one of nine, last online",
    ]);
    expect(figures.map(({ range }) => range).every((range) => /^(estimated, )?of [\d,]+/.test(range))).toBe(
      true,
    );
    expect(figures[0]?.range).toMatch(/^of [\d,]+, averaged by country; .*% to 90\.0% whatever was missing$/);
    expect(prevalenceSummary(analysis).figures?.[0]).toMatchObject({
      value: "31.1%",
      interval: "[29.8%, 32.4%]",
      label: "reported at least one of nine",
    });
    expect(prevalenceSummary({ ...analysis, prevalence: [] })).toEqual({});
  });

  it("add those with two or more only where nobody left an item out, and no part of them is hidden", () => {
    const risks = analysis.risks!;
    const distribution = risks.distribution.map((row) => ({ ...row, estimate: row.estimate ?? 0 }));
    const figureOf = (n: number): string | undefined =>
      prevalenceSummary({
        ...analysis,
        populationPrevalence: [],
        burden: [],
        risks: { ...risks, n, distribution },
      }).figures?.at(-1)?.label;
    expect(figureOf(analysis.data.n)).toBe("reported two or more");
    expect(figureOf(analysis.data.n - 1)).not.toBe("reported two or more");
  });

  it("say nothing of hidden figures", () => {
    const hidden = hiddenAnalysis();
    expect(prevalenceAnswer(hidden)).toBeNull();
    expect(groupsAnswer(hidden)).toBeNull();
    expect(prevalenceSummary(hidden).figures?.map(({ value }) => value) ?? []).toEqual([]);
  });

  it("tell what of age and sex matters, without a reason, and where missing answers decide", () => {
    const [fitted] = analysis.regression;
    expect(regressionSentence(analysis, fitted!)).toMatch(
      /^Adjusted for the other groupings, the share who reported at least one of nine, last online differs significantly by country \(p < \.001\) and age \(p < \.001\)\. It does not differ significantly by sex/,
    );
    const flipped = fitted!.tests.map((test) => ({ ...test, p: test.p! < 0.05 ? 0.3 : test.p }));
    const again = { ...fitted!, missing: "as-no", tests: flipped } as const;
    expect(otherVerdicts({ ...analysis, regression: [fitted!, again] }, fitted!)).toContain(
      "With missing answers counted as no, p = .300 for country.",
    );
    expect(otherVerdicts(analysis, fitted!)).toBe("");
    expect(coefficientsTable(analysis, fitted!)?.title).toBe(
      "Odds ratios for having reported at least one of nine, last online",
    );
  });

  it("leave out what only repeats a table", () => {
    const alike = (formula: string): Analysis["regression"] => [{ ...analysis.regression[0]!, formula }];
    const tables = (formula: string): readonly string[] =>
      (regressionSection({ ...analysis, regression: alike(formula) })?.blocks ?? []).flatMap((block) =>
        block.kind === "table" ? [block.table.id] : [],
      );
    expect(tables("country + age + sex + age:sex")).toEqual(["regression-coefficients-1"]);
    expect(tables("age + sex + age:sex")).toEqual([]);
    expect(regressionSection({ ...analysis, regression: alike("age") })).toBeNull();
  });

  it("say of whom the shares are, and how many people they stand for", () => {
    const text = estimandText(analysis);
    expect(text).toContain(
      "31.1% is the average of the 12 levels of country, not the share in their combined population. Each level has a weight of 8.3%.",
    );
    expect(text).toContain(
      "28.0% [27.2, 28.8] of 9,400,000 people reported at least one of nine: about 2,630,000",
    );
    expect(populationTable(analysis)?.rows[0]).toMatchObject({ measured: "a (Unwanted sexual comments)" });
    const plain = { ...analysis, data: { ...analysis.data, weightsWithin: null }, populationPrevalence: [] };
    expect(estimandText(plain)).toBe("");
    expect(populationTable(plain)).toBeNull();
  });

  it("say what clusters that the file does not name would do", () => {
    expect(clusterSentence(analysis)).toMatch(/had a design effect of 3, .* would become 31\.1% \[/);
    const design = { strata: null, clusters: 40, replicates: null };
    const clustered = { ...analysis, data: { ...analysis.data, design } };
    expect(clusterSentence(clustered)).toBe("");
    const replicated = {
      ...analysis,
      data: { ...analysis.data, design: { ...design, clusters: null, replicates: 80 } },
    };
    expect(clusterSentence(replicated)).toBe("");
  });

  it("blame nobody", () => {
    const markdown = reportToMarkdown(buildReport(analysis, disruptingHarm));
    expect(markdown).not.toMatch(/victim|admit|risky behavio|worst|best countr|league/i);
  });
});

describe("disclosure control in the report", () => {
  it("warns at the very top where nothing is hidden", () => {
    const none = {
      ...analysis,
      settings: { ...analysis.settings, disclosure: "none" as const, note: "These data are simulated." },
      disclosure: { ...analysis.disclosure, mode: "none" as const },
    };
    expect(buildReport(none, disruptingHarm).note).toBe(
      "Unprotected: figures of few people may reveal somebody’s answers. Do not share this report. These data are simulated.",
    );
    const unsaid = { ...none, measure: { ...none.measure, sensitive: null } };
    expect(buildReport(unsaid, disruptingHarm).note).toBe(
      "Unprotected: figures of few people may reveal somebody’s answers. Before you share figures of groups, use “itemwise release”. These data are simulated.",
    );
    expect(buildReport(analysis, disruptingHarm).note).toBeNull();
    const protectedThough = { ...analysis, measure: { ...analysis.measure, sensitive: null } };
    expect(buildReport(protectedThough, disruptingHarm).note).toBeNull();
    const harmless = { ...none, measure: { ...none.measure, sensitive: false } };
    expect(buildReport(harmless, disruptingHarm).note).toBe("These data are simulated.");
  });

  it("shows no figure of what is hidden in any block", () => {
    const tables = blocksOf(hiddenAnalysis()).flatMap((block) =>
      block.kind === "table" ? [block.table] : [],
    );
    for (const id of ["prevalence", "prevalence-by-group"]) {
      const table = tables.find((one) => one.id === id);
      expect(table?.notes, id).toContain(HIDDEN_NOTE);
      const keys = table?.columns.filter(({ format }) => format === "percent1").map(({ key }) => key) ?? [];
      expect(keys.length).toBeGreaterThan(0);
      for (const row of table?.rows ?? []) for (const key of keys) expect(row[key]).toBe("(*)");
    }
  });

  it("stands in reports of one level and of forty groups without sets", () => {
    expect(blocksOf(smallAnalysis()).length).toBeGreaterThan(0);
    const large = largeAnalysis();
    expect(groupPrevalenceTable(large)?.rows.length).toBeGreaterThanOrEqual(40);
    expect(comparisonSection(large)?.blocks.length).toBeGreaterThan(0);
  });
});
