import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../src/report/build-report";
import { disclosureSentences } from "../../src/report/disclosure/disclosure-sentences";
import { answersChart } from "../../src/report/items/answers-chart";
import { missingnessByGroupChart } from "../../src/report/items/missingness-by-group-chart";
import { missingnessChart } from "../../src/report/items/missingness-chart";
import type { ReportBlock, ReportTable } from "../../src/report/kit/tables/section";
import { renderTable } from "../../src/report/page/render-table";
import { reportToMarkdown } from "../../src/report/page/report-to-markdown";
import { tableToCsv } from "../../src/report/page/table-to-csv";
import { tableToMarkdown } from "../../src/report/page/table-to-markdown";
import { clusterSentence, designEffectsTable } from "../../src/report/prevalence/estimand/design-effects";
import { estimandText } from "../../src/report/prevalence/estimand/estimand-sentences";
import { populationTable } from "../../src/report/prevalence/estimand/population-table";
import { crossedPrevalenceChart } from "../../src/report/prevalence/levels/crossed-prevalence-chart";
import { groupPrevalenceChart } from "../../src/report/prevalence/levels/group-prevalence-chart";
import {
  contrastsTable,
  groupPrevalenceTable,
  moreGroupPrevalenceTable,
} from "../../src/report/prevalence/levels/group-prevalence-tables";
import { prevalenceChart } from "../../src/report/prevalence/levels/prevalence-chart";
import { prevalenceHeatChart } from "../../src/report/prevalence/levels/prevalence-heat-chart";
import {
  contrastSentence,
  groupsAnswer,
  prevalenceAnswer,
  prevalenceSentences,
  rankingSentence,
} from "../../src/report/prevalence/levels/prevalence-sentences";
import { prevalenceTable, sensitivityTable } from "../../src/report/prevalence/levels/prevalence-tables";
import { regressionSection } from "../../src/report/prevalence/prevalence";
import { marginsChart } from "../../src/report/prevalence/regression/margins-chart";
import { regressionSentence } from "../../src/report/prevalence/regression/regression-sentences";
import { coOccurrenceChart } from "../../src/report/prevalence/risks/co-occurrence-chart";
import { combinationsChart } from "../../src/report/prevalence/risks/combinations-chart";
import { riskCountChart } from "../../src/report/prevalence/risks/risk-count-chart";
import { riskSentences } from "../../src/report/prevalence/risks/risk-sentences";
import { pairsTable, riskCountTable } from "../../src/report/prevalence/risks/risk-tables";
import type { PrevalenceEstimate } from "../../src/survey/prevalence/prevalence-result";
import { exampleAnalysis } from "../support/example-analysis";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../support/odd-analyses";

const analysis = exampleAnalysis();
const HIDDEN_NOTE =
  "(*) hidden: a share of fewer than 25 people, a count so small that someone could be known, or a figure from which one of these follows. The option --restricted writes it for those who may have the answers.";
const rowOf = (table: ReportTable | null, key: string, value: string) =>
  table?.rows.find((row) => row[key] === value);
const blocksOf = (one: Analysis): readonly ReportBlock[] =>
  buildReport(one, disruptingHarm).sections.flatMap(({ blocks }) => blocks);

describe("the tables of prevalence", () => {
  it("hold every item and set by context with people, effective people, interval and design effect", () => {
    const table = prevalenceTable(analysis)!;
    expect(table.rows).toHaveLength(22);
    const { n, effectiveN, estimate, low, high, deff } = analysis.prevalence.find(
      (row) => row.variable === "any" && row.context === "online" && row.group === null,
    )!;
    expect(rowOf(table, "measured", "Any of the 9 items, last online")).toEqual({
      ...{ measured: "Any of the 9 items, last online", n, effectiveN, estimate, low, high, deff },
    });
  });

  it("hold everybody's shares by what is made of missing answers, and nothing where it makes no difference", () => {
    const table = sensitivityTable(analysis)!;
    expect(table.rows[0]?.measured).toMatch(/^Any of/);
    expect(table.columns.map(({ key }) => key)).toEqual(["measured", "complete-1", "as-no-1", "known-1"]);
    const known = analysis.prevalence.filter(({ missing }) => missing === "known");
    expect(sensitivityTable({ ...analysis, prevalence: known })).toBeNull();
  });

  it("hold the bounds of imputed shares beside them, and imputed ones under other odds in one table alone", () => {
    const imputed = analysis.prevalence.flatMap((row): PrevalenceEstimate[] => {
      if (row.missing !== "known") return [row];
      const share = row.estimate;
      const own = {
        ...row,
        missing: "imputed",
        bounds: share === null ? null : { low: share / 2, high: 0.9 },
      } as const;
      return [row, { ...own, delta: 1 }, ...(row.group === null ? [{ ...own, delta: 2 }] : [])];
    });
    const settings = { ...analysis.settings, prevalenceMissing: "imputed" } as const;
    const all = { ...analysis, settings, prevalence: imputed };
    const table = prevalenceTable(all)!;
    expect(table.rows).toHaveLength(22);
    expect(rowOf(table, "most", "(*)")).toBeUndefined();
    expect(table.rows[0]).toMatchObject({ most: 0.9, least: (table.rows[0]!.estimate as number) / 2 });
    expect(rowOf(groupPrevalenceTable(all, "country")!, "level", "Indonesia")).toMatchObject({
      least: "(*)",
      most: "(*)",
    });
    expect(
      sensitivityTable(all)!
        .columns.map(({ key }) => key)
        .slice(-2),
    ).toEqual(["imputed-1", "imputed-2"]);
    expect(JSON.stringify(prevalenceChart(all)!.spec)).toContain('"x2":{"field":"most"}');
    expect(JSON.stringify(prevalenceChart(analysis)!.spec)).not.toContain('"field":"most"');
    expect(prevalenceSentences(all)[0]).toContain("lies between");
    expect(prevalenceAnswer(all)?.answer).toContain("people, missing answers imputed;");
  });

  it("print a hidden figure as (*) with its note, and nothing of it in the CSV", () => {
    const table = groupPrevalenceTable(analysis, "country")!;
    const row = rowOf(table, "level", "Indonesia");
    for (const key of ["n", "effectiveN", "estimate", "low", "high", "ranks"]) expect(row?.[key]).toBe("(*)");
    expect(table.notes).toContain(HIDDEN_NOTE);
    expect(tableToCsv(table)).toMatch(/\r\nIndonesia,\(\*\),\(\*\),\(\*\),\(\*\),\(\*\),\(\*\),/);
  });

  it("set figures on 25 to 49 people in parentheses", () => {
    const table = groupPrevalenceTable(analysis, "country")!;
    expect(table.notes).toContain("In parentheses: on 25 to 49 people.");
    expect(tableToMarkdown(table)).toMatch(/\| Tanzania \| 40 \| 31 \| \(40\.1%\) \| \(\d/);
    expect(renderTable(table, 1)).toContain("(40.1%)");
    expect(groupPrevalenceTable(analysis, "sex")?.notes.join(" ")).not.toContain("In parentheses");
  });

  it("show missing answers by code and the interval of the rank beside the estimate", () => {
    const table = groupPrevalenceTable(analysis, "country");
    const cells = analysis.data.missing.byGroup.filter(({ level }) => level === "Kenya");
    const refused = cells.reduce((sum, { proportions }) => sum + (proportions["888"] ?? 0), 0) / 9;
    const row = rowOf(table, "level", "Kenya");
    expect(row?.share_888).toBeCloseTo(refused, 12);
    expect(row?.ranks).toBe("5 to 8");
    expect(table?.columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Effective people", "Prefer not to say", "Don't know", "Rank, 95% interval"]),
    );
  });

  it("hide the missing answers of a level that is too small for them", () => {
    const { data } = analysis;
    const byGroup = data.missing.byGroup.filter(({ level }) => level !== "Kenya");
    const hidden = [{ group: "country", level: "Kenya" }];
    const missing = { ...data.missing, byGroup, hidden };
    const table = groupPrevalenceTable({ ...analysis, data: { ...data, missing } }, "country");
    expect(rowOf(table, "level", "Kenya")).toMatchObject({ share_888: "(*)", share: "(*)" });
  });

  it("hold every pair of few levels, and none of many", () => {
    expect(contrastsTable(analysis, "sex")?.rows).toHaveLength(1);
    expect(contrastsTable(analysis, "age")).toBeNull();
    expect(contrastsTable(analysis, "country")).toBeNull();
    expect(moreGroupPrevalenceTable(analysis, "sex")?.rows).toHaveLength(3 * 2);
  });

  it("hold pairs of items and numbers of items, hidden ones marked", () => {
    expect(riskCountTable(analysis)?.rows.at(-1)).toMatchObject({ number: "8 or more", n: 21 });
    const pairs = pairsTable(analysis);
    expect(pairs?.rows).toHaveLength(36);
    expect(pairs?.rows.at(-1)).toMatchObject({ a: "h", b: "i", oddsRatio: "(*)" });
    expect(pairs?.notes).toContain(HIDDEN_NOTE);
  });
});

describe("the charts of prevalence", () => {
  it("sort countries by their share and keep ages in order", () => {
    const order = (group: string): readonly string[] => {
      const spec = groupPrevalenceChart(analysis, group)?.spec as unknown as {
        concat: readonly { encoding: { y: { scale: { domain: readonly string[] } } } }[];
      };
      return spec.concat[0]?.encoding.y.scale.domain ?? [];
    };
    expect(order("age")).toEqual(["12", "13", "14", "15", "16", "17"]);
    expect(order("country").slice(0, 3)).toEqual(["Mozambique", "Philippines", "Tanzania"]);
    expect(order("country").at(-1)).toBe("Ethiopia");
  });

  it("leave hidden rows out of specification and data altogether, and say so", () => {
    for (const chart of [
      groupPrevalenceChart(analysis, "country"),
      prevalenceHeatChart(analysis, "country"),
      crossedPrevalenceChart(analysis, "country x sex"),
      crossedPrevalenceChart(analysis, "country x age"),
    ]) {
      expect(JSON.stringify([chart?.spec, chart?.rows])).not.toContain("Indonesia");
      expect(chart?.description).toContain("Figures that disclosure control hides are left out.");
    }
    expect(riskCountChart(analysis)?.rows.map(({ number }) => number)).not.toContain(9);
    expect(JSON.stringify(coOccurrenceChart(analysis)?.rows)).not.toContain(
      '"i: Sexual extortion","second":"h:',
    );
  });

  it("cross an unordered grouping in panels of dots and an ordered one in lines", () => {
    const marks = (group: string): string => JSON.stringify(crossedPrevalenceChart(analysis, group)?.spec);
    expect(marks("country x sex")).not.toContain('"type":"line"');
    expect(marks("country x age")).toContain('"type":"line"');
    expect(crossedPrevalenceChart(analysis, "country")).toBeNull();
  });

  it("take items where there is no set", () => {
    const items = { ...analysis, prevalence: analysis.prevalence.filter(({ kind }) => kind === "item") };
    expect(new Set(groupPrevalenceChart(items, "sex")?.rows.map(({ measured }) => measured))).toEqual(
      new Set([..."abcd"].map((id) => `${id} (${analysis.items.find((item) => item.id === id)?.label})`)),
    );
  });

  it("draw the regression's interaction, and its first term where there is none", () => {
    const [result] = analysis.regression;
    expect(marginsChart(analysis, result!)?.rows).toHaveLength(12);
    const single = { ...result!, margins: result!.margins.filter(({ term }) => !term.includes(":")) };
    expect(marginsChart({ ...analysis, regression: [single] }, single)?.rows).toHaveLength(6);
    expect(marginsChart(analysis, { ...result!, margins: [] })).toBeNull();
  });

  it("draw nothing where everything is hidden or nothing was asked", () => {
    const hidden = hiddenAnalysis();
    expect(
      [
        answersChart(hidden),
        missingnessChart(hidden),
        missingnessByGroupChart(hidden, "country"),
        prevalenceChart(hidden),
        groupPrevalenceChart(hidden, "country"),
        prevalenceHeatChart(hidden, "country"),
        crossedPrevalenceChart(hidden, "country x sex"),
        riskCountChart(hidden),
        coOccurrenceChart(hidden),
        combinationsChart(hidden),
      ].filter((chart) => chart !== null),
    ).toEqual([]);
    expect(groupPrevalenceChart(smallAnalysis(), "sex")).toBeNull();
    expect(prevalenceHeatChart(smallAnalysis(), "country")).toBeNull();
  });
});

describe("the sentences on prevalence", () => {
  it("give figures that can be quoted", () => {
    expect(prevalenceSentences(analysis)[0]).toBe(
      "Of the 5,900 people whose answers settle it, an estimated 31.1% [29.8, 32.4] reported any of the 9 items. Among the single items, most people reported a (Unwanted sexual comments), 17.1% [16.0, 18.2], and fewest i (Sexual extortion), 5.1% [4.5, 5.7].",
    );
    expect(prevalenceAnswer(analysis)?.answer).toContain(
      "Any of the 9 items, last online: 17.1% [16.0, 18.2].",
    );
  });

  it("tell how many pairs of levels differ, and the largest difference", () => {
    expect(contrastSentence(analysis, "country")).toMatch(
      /33 of the 55 pairs of levels of country differ by more than chance .* largest difference is between Mozambique and Ethiopia: 34\.6 percentage points \[26\.9, 42\.2\]; its interval allows for its having been picked from all pairs\. 11 pairs with a hidden figure are left out\.$/,
    );
    expect(contrastSentence(analysis, "sex")).toContain("Girl and Boy do not differ by more than chance");
    expect(contrastSentence(analysis, "nothing")).toBe("");
  });

  it("rank no further than the intervals of the ranks do", () => {
    expect(rankingSentence(analysis, "country")).toContain("no level has a place of its own");
    const sure = analysis.rankings.map((ranking) => ({
      ...ranking,
      levels: ranking.levels.map((level, k) => (k === 0 ? { ...level, low: 1, high: 1 } : level)),
    }));
    expect(rankingSentence({ ...analysis, rankings: sure }, "country")).toContain(
      "only Mozambique has a place of its own",
    );
  });

  it("answer whether groups differ with the caution on reporting", () => {
    const answer = groupsAnswer(analysis);
    expect(answer?.verdict).toBe("neutral");
    expect(answer?.answer).toContain("a lower share need not mean less risk");
    expect(groupsAnswer(smallAnalysis())).toBeNull();
  });

  it("say nothing of hidden figures", () => {
    const hidden = hiddenAnalysis();
    expect(prevalenceSentences(hidden)).toEqual([
      "How many people reported any of this is hidden or could not be estimated.",
    ]);
    expect(prevalenceAnswer(hidden)).toBeNull();
    expect(groupsAnswer(hidden)).toBeNull();
    expect(contrastSentence(hidden, "country")).toBe("");
    expect(riskSentences(hidden).join(" ")).not.toMatch(/%/);
  });

  it("tell what of age and sex matters, without a reason", () => {
    const text = regressionSentence(analysis, analysis.regression[0]!);
    expect(text).toContain("It allows for country, by which the sample was made");
    expect(text).toContain(
      "differs by more than chance by country (F(11, 5,777) = 41.50, p < .001) and age (F(5, 5,788) = 14.20, p < .001)",
    );
    expect(text).toContain("age and sex together (interaction)");
  });

  it("leave out what only repeats a table", () => {
    const alike = (formula: string): Analysis["regression"] => [{ ...analysis.regression[0]!, formula }];
    const ids = (formula: string): string[] =>
      (regressionSection({ ...analysis, regression: alike(formula) })?.blocks ?? []).flatMap((block) =>
        block.kind === "table" ? [block.table.id] : block.kind === "chart" ? [block.chart.id] : [],
      );
    const tests = "regression-tests-1";
    const all = ["regression-margins-1", tests, "regression-coefficients-1"];
    expect(ids("country + age + sex + age:sex").map((id) => id.replace(/-+/g, "-"))).toHaveLength(3);
    expect(ids("age + sex")).toHaveLength(all.length);
    expect(ids("age + sex + age:sex")).toEqual([tests]);
    expect(regressionSection({ ...analysis, regression: alike("age") })).toBeNull();
  });

  it("say of whom the shares are, and how many people they stand for", () => {
    const text = estimandText(analysis);
    expect(text).toContain("Within each level of country the weights add to the number of people");
    expect(text).toContain(
      "an average of the 12 levels, in which each counts about alike (for 8.3% to 8.3% each)",
    );
    expect(text).toContain("an estimated 28.0% [27.2, 28.8] reported any of the 9 items: about 2,630,000");
    expect(populationTable(analysis)?.rows[0]).toMatchObject({ measured: "a (Unwanted sexual comments)" });
    const plain = { ...analysis, data: { ...analysis.data, weightsWithin: null }, populationPrevalence: [] };
    expect(estimandText(plain)).toBe("");
    expect(populationTable(plain)).toBeNull();
  });

  it("say what clusters that the file does not name would do", () => {
    expect(clusterSentence(analysis)).toContain("design effects of 1.5, 2 and 3");
    const table = designEffectsTable(analysis);
    expect(table?.rows.map(({ designEffect }) => designEffect)).toEqual(["1 (none)", "1.5", "2", "3"]);
    const clustered = { ...analysis, data: { ...analysis.data, design: { strata: null, clusters: 40 } } };
    expect(clusterSentence(clustered)).toBe("");
    expect(designEffectsTable(clustered)).toBeNull();
  });

  it("tell pairs of items by odds ratios with joint intervals", () => {
    const text = riskSentences(analysis).join(" ");
    expect(text).toMatch(
      /by odds ratios with intervals that hold for all 35 pairs together \(of the people who answered both\)\. The largest is that of/,
    );
    expect(text).not.toContain("times as often");
  });

  it("blame nobody", () => {
    const markdown = reportToMarkdown(buildReport(analysis, disruptingHarm));
    expect(markdown).not.toMatch(/victim|admit|risky behavio|worst|best countr|league/i);
  });
});

describe("disclosure control in the report", () => {
  it("stands in a section of its own: rule, what was hidden, and the proof", () => {
    const text = disclosureSentences(analysis).join(" ");
    expect(text).toContain("Percentages on fewer than 25 people are hidden, shown as (*); those on 25 to 49");
    expect(text).toContain("Counts from 1 to 4 are hidden");
    expect(text).toContain(
      "10 figures are hidden by the rule itself and 7 more to protect them, in 2 tables",
    );
    expect(text).toContain("an interval of at least 7 people");
    const strict = {
      ...analysis.disclosure,
      mode: "strict" as const,
      rounding: 5,
      hidden: [],
      narrowest: null,
    };
    const other = disclosureSentences({ ...analysis, disclosure: strict }).join(" ");
    expect(other).toContain("rounded to multiples of 5");
    expect(other).toContain("Nothing had to be hidden.");
  });

  it("warns at the very top where nothing is hidden", () => {
    const none = {
      ...analysis,
      settings: { ...analysis.settings, disclosure: "none" as const, note: "These data are simulated." },
      disclosure: { ...analysis.disclosure, mode: "none" as const },
    };
    expect(buildReport(none, disruptingHarm).note).toBe(
      "Nothing is hidden in this report: it was made without disclosure control, and small counts in it may let somebody be known by their answers. Do not pass it on. These data are simulated.",
    );
    expect(buildReport(analysis, disruptingHarm).note).toBeNull();
    const unsaid = { ...analysis, measure: { ...analysis.measure, sensitive: null } };
    expect(buildReport(unsaid, disruptingHarm).note).toMatch(/does not say .* hidden.*"sensitive": false/);
    expect(disclosureSentences(unsaid).join(" ")).toContain('"sensitive": false');
    expect(groupPrevalenceTable(unsaid, "country")?.notes.join(" ")).toContain('"sensitive": false');
    const harmless = { ...none, measure: { ...none.measure, sensitive: false } };
    expect(buildReport(harmless, disruptingHarm).note).toBe("These data are simulated.");
    expect(disclosureSentences(harmless)).toEqual([
      "No disclosure control was applied, for the measure says that it is not sensitive: every figure is shown as it is.",
    ]);
  });

  it("shows no figure of what is hidden in any block", () => {
    const tables = blocksOf(hiddenAnalysis()).flatMap((block) =>
      block.kind === "table" ? [block.table] : [],
    );
    for (const id of ["prevalence", "prevalence-by-country", "item-pairs", "contrasts-sex"]) {
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
    expect(groupPrevalenceTable(large, "country")?.rows).toHaveLength(40);
    expect(contrastsTable(large, "country")).toBeNull();
  });
});
