import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { type AnalyzeOptions, analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { flagMeasure } from "../../src/measures/language/flag-measure";
import { flagTerms } from "../../src/measures/language/flag-terms";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { buildReport } from "../../src/report/build-report";
import type { Report, ReportBlock } from "../../src/report/kit/tables/section";
import { formatCell } from "../../src/report/kit/words/format";
import { typeset } from "../../src/report/kit/words/typeset";
import { reportToMarkdown } from "../../src/report/page/report-to-markdown";
import { tableToCsv } from "../../src/report/page/table-to-csv";
import { bareAnalysis } from "../support/bare-analysis";
import { exampleAnalysis } from "../support/example-analysis";
import { hostileAnalysis } from "../support/hostile-analysis";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../support/odd-analyses";

const blocksOf = (report: Report): readonly ReportBlock[] => report.sections.flatMap(({ blocks }) => blocks);

/** Every text that a reader sees, code apart. */
function textsOf(report: Report): readonly string[] {
  return [
    report.title,
    report.subtitle,
    ...report.answers.flatMap(({ question, answer }) => [question, answer]),
    ...report.sections.map(({ title }) => title),
    ...blocksOf(report).flatMap((block): readonly string[] => {
      if (block.kind === "text" || block.kind === "warning" || block.kind === "heading") return [block.text];
      if (block.kind === "list") return block.items;
      if (block.kind === "chart") return [block.chart.title, block.chart.description];
      if (block.kind === "code") return [block.title];
      const { title, columns, rows, notes } = block.table;
      const cells = rows.flatMap((row) =>
        columns.map(({ key, format }) => formatCell(row[key] ?? null, format)),
      );
      return [title, ...columns.map(({ label }) => label), ...cells, ...notes];
    }),
  ];
}

function expectSound(report: Report): void {
  for (const text of textsOf(report)) {
    expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object|\s\.(?=\s|$)|\(\)|\s{2}/);
  }
  const ids = blocksOf(report).flatMap((block) =>
    block.kind === "table" ? [block.table.id] : block.kind === "chart" ? [block.chart.id] : [],
  );
  const tables = blocksOf(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  expect(ids.length).toBeGreaterThan(0);
  for (const table of tables) {
    const keys = table.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(tableToCsv(table)).not.toMatch(/NaN|undefined|null/);
  }
  for (const block of blocksOf(report)) {
    if (block.kind === "code") expect(block.text).not.toMatch(/\b(NaN|undefined)\b(?!.*"NULL")/);
  }
}

/** Answers of people to items with so many categories; each reads two traits. */
function survey(options: { people: number; items: number; categories: number; continuous?: boolean }) {
  const { people, items, categories, continuous = false } = options;
  const random = createRandom(7);
  const ids = Array.from({ length: items }, (_, j) => `x${j + 1}`);
  const lines = Array.from({ length: people }, () => {
    const traits = [random.normal(), random.normal()];
    return ids.map((_, j) => {
      const value = 0.8 * (traits[j % 2] ?? 0) + 0.6 * random.normal();
      if (random.uniform() < 0.02) return "";
      if (continuous) return value.toFixed(3);
      return String(Math.min(categories - 1, Math.max(0, Math.round(value + (categories - 1) / 2))));
    });
  });
  const codes = Array.from({ length: categories }, (_, code) => ({ code }));
  const measure = parseMeasure({
    id: "made-up",
    items: ids.map((id) => (continuous ? { id, scale: "continuous" as const } : { id, categories: codes })),
  });
  return { measure, csv: [ids.join(","), ...lines.map((line) => line.join(","))].join("\n") };
}

function analyzed(csv: string, measure: Measure, options: AnalyzeOptions = {}): Analysis {
  return analyze(readResponses(parseCsv(csv), measure), { replicates: 10, bootstrap: 0, ...options });
}

describe("buildReport", () => {
  it("has its sections in reading order", () => {
    const report = buildReport(exampleAnalysis(), disruptingHarm);
    expect(report.sections.map(({ title }) => title)).toEqual([
      "The survey",
      "Items",
      "Missing answers",
      "Prevalence",
      "Comparison of groups",
      "Different items together",
      "Prevalence by age and sex together",
      "Correlations",
      "Number of factors",
      "Factor solutions",
      "Exploratory solutions with tests",
      "Declared structures",
      "Classifications",
      "Confirmatory factor analysis",
      "Cross-validation",
      "Reliability",
      "Item response theory",
      "Kinds of people or one severity",
      "Can groups be compared?",
      "Disclosure control",
      "Method",
      "References",
      "How to run it again",
    ]);
  });

  it("has every table that a reader may ask for, and every chart", () => {
    const ids = blocksOf(buildReport(exampleAnalysis(), disruptingHarm)).flatMap((block) =>
      block.kind === "table" ? [block.table.id] : [],
    );
    expect(ids).toEqual([
      "groups",
      "item-statistics",
      "item-descriptives",
      "missing-answers",
      "unanswered-items",
      "missing-by-group",
      "prevalence-design-effects",
      "prevalence",
      "prevalence-population",
      "prevalence-missing",
      "prevalence-by-country",
      "prevalence-more-by-country",
      "prevalence-by-sex",
      "contrasts-sex",
      "prevalence-more-by-sex",
      "prevalence-by-age",
      "prevalence-more-by-age",
      "prevalence-by-country-x-sex",
      "prevalence-by-country-x-age",
      "number-of-items",
      "item-pairs",
      "regression-tests-1",
      "regression-coefficients-1",
      "correlations",
      "correlation-standard-errors",
      "pair-counts",
      "number-of-factors",
      "general-factor",
      "other-rules",
      "eigenvalues",
      "fit",
      "variance-explained",
      "loadings-1",
      "loadings-2",
      "factor-correlations-2",
      "loading-intervals-2",
      "loadings-3",
      "factor-correlations-3",
      "esem-fit",
      "esem-loadings-1",
      "esem-loadings-2",
      "esem-loadings-3",
      "structure-match",
      "classifications",
      "model-fit",
      "model-comparison",
      "model-factor-correlations",
      "model-reliability",
      "answers-otherwise",
      "estimates-one-factor",
      "residual-correlations-one-factor",
      "modification-one-factor",
      "estimates-two-factor",
      "residual-correlations-two-factor",
      "modification-two-factor",
      "estimates-three-factor",
      "residual-correlations-three-factor",
      "model-estimation",
      "cross-validation",
      "scale-descriptives",
      "reliability",
      "reliability-omega",
      "scales-otherwise",
      "item-reliability",
      "irt-fit",
      "irt-comparison",
      "irt-information",
      "irt-reliability",
      "irt-factor-correlations",
      "irt-item-fit",
      "irt-levels-1",
      "irt-slopes-1",
      "irt-metrics-1",
      "irt-dependence-1",
      "irt-sums-1",
      "irt-levels-two-factor",
      "irt-slopes-two-factor",
      "irt-metrics-two-factor",
      "irt-dependence-two-factor",
      "irt-sums-two-factor",
      "irt-estimation",
      "latent-classes",
      "dif-items-sex",
      "dif-shifts-sex",
      "dif-parameters-sex",
      "compared-means-sex",
      "latent-means-sex",
      "dif-items-country",
      "dif-shifts-country",
      "dif-parameters-country",
      "compared-means-country",
      "partial-invariance-country",
      "latent-means-country",
      "aligned-means-country",
      "alignment-country",
      "groups-left-out",
      "invariance-steps",
      "invariance-tests",
      "disclosure",
    ]);
    const charts = blocksOf(buildReport(exampleAnalysis(), disruptingHarm)).filter(
      ({ kind }) => kind === "chart",
    );
    expect(charts).toHaveLength(28 + 15);
  });

  it.each([
    ["the example", exampleAnalysis()],
    ["one with null wherever it may be", bareAnalysis()],
    ["one item without a solution", smallAnalysis()],
    ["forty items", largeAnalysis()],
    ["one with everything hidden", hiddenAnalysis()],
  ])("is sound for %s", (_, analysis) => {
    expectSound(buildReport(analysis, disruptingHarm));
  });

  it("puts a warning once, near what it concerns", () => {
    const analysis = exampleAnalysis();
    const repeated = { code: "heywood", message: "The same message." };
    const report = buildReport(
      { ...analysis, efa: analysis.efa.map((solution) => ({ ...solution, warnings: [repeated] })) },
      disruptingHarm,
    );
    const sections = report.sections.filter(({ blocks }) =>
      blocks.some((block) => block.kind === "warning" && block.text === "The same message."),
    );
    expect(sections.map(({ id }) => id)).toEqual(["factor-solutions"]);
    expect(textsOf(report).filter((text) => text === "The same message.")).toHaveLength(1);
    const [cell] = analysis.correlation.warnings;
    const near = report.sections.find(({ id }) => id === "correlations")?.blocks ?? [];
    expect(
      near.some((block) => block.kind === "warning" && block.text === typeset(cell?.message ?? "")),
    ).toBe(true);
  });

  it("says nothing twice, apart from verdicts that several structures share, references and notes to tables and charts", () => {
    for (const analysis of [exampleAnalysis(), largeAnalysis()]) {
      const report = buildReport(analysis, disruptingHarm);
      const prose = [
        ...report.answers.slice(0, 2).map(({ answer }) => answer),
        ...report.sections
          .filter(({ id }) => !["declared-structures", "references"].includes(id))
          .flatMap(({ blocks }) => blocks)
          .flatMap((block): readonly string[] => {
            if (block.kind === "text" || block.kind === "warning" || block.kind === "heading")
              return [block.text];
            return block.kind === "list" ? block.items : [];
          }),
      ];
      const sentences = prose.flatMap((text) => text.split(/(?<=[.?:]) (?=\p{Lu})/u));
      const long = sentences.filter((text) => text.length > 40);
      expect(long.filter((text, k) => long.indexOf(text) < k)).toEqual([]);
    }
  });

  it("has one style of quotes, minus signs, percentages and counts", () => {
    const analysis = exampleAnalysis();
    const message = 'Alpha is -0.40 in 2000 people: "80 %" of the survey\'s answers.';
    const report = buildReport(
      {
        ...analysis,
        correlation: { ...analysis.correlation, warnings: [{ code: "made-up", message }] },
        retention: { ...analysis.retention, warnings: [{ code: "made-up", message }] },
      },
      disruptingHarm,
    );
    const told = "Alpha is −.40 in 2,000 people: “80%” of the survey’s answers.";
    expect(textsOf(report).filter((text) => text === told).length).toBeGreaterThan(1);
    for (const text of textsOf(report).filter((text) => !/Don't know/.test(text))) {
      expect(text).not.toMatch(/["']|\d %/);
    }
    expect(reportToMarkdown(report)).toContain(told);
  });

  it("says on unrotated axes that they are not rotated", () => {
    const analysis = exampleAnalysis();
    const unrotated = { ...analysis, settings: { ...analysis.settings, rotation: "none" as const } };
    const text = (one: Analysis): string => textsOf(buildReport(one, disruptingHarm)).join(" ");
    expect(text(unrotated)).toContain("a verdict on a structure of several factors takes a rotated solution");
    expect(text(analysis)).not.toContain("takes a rotated solution");
  });

  it("lists every work that it mentions by author and year", () => {
    const report = buildReport(exampleAnalysis(), disruptingHarm);
    const references = report.sections.find(({ id }) => id === "references")?.blocks[0];
    const list = references?.kind === "list" ? references.items : [];
    const tables = blocksOf(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const texts = tables.flatMap(({ notes, rows }) => [
      ...notes,
      ...rows.flatMap((row) => Object.values(row).map(String)),
    ]);
    const mentioned = texts.flatMap((text) => [
      ...text.matchAll(/(\p{Lu}[\p{L}-]+)(?: et al\.)?,? (?:\()?((?:19|20)\d\d)\b/gu),
    ]);
    expect(mentioned.length).toBeGreaterThan(5);
    for (const [, author = "", year = ""] of mentioned) {
      expect(
        list.some((work) => work.includes(author) && work.includes(`(${year})`)),
        `${author} ${year}`,
      ).toBe(true);
    }
  });

  it("says that confirming on the same answers confirms little, and that answers prove nothing about a person", () => {
    const text = textsOf(buildReport(exampleAnalysis(), disruptingHarm)).join(" ");
    expect(text).toContain("confirms little");
    expect(text).toContain("they do not prove what happened to any one of them");
  });

  it("never words what children reported as proof or blame", () => {
    const text = textsOf(buildReport(exampleAnalysis(), disruptingHarm)).join(" ");
    expect(text).not.toMatch(/victim|admit|proves that|child porn|self-generated/i);
  });

  it("passes the warning of a label that the guidelines advise against on, and cites them", () => {
    const analysis = exampleAnalysis();
    const warnings = flagMeasure({ ...disruptingHarm, title: "Saw child pornography" });
    const report = buildReport({ ...analysis, data: { ...analysis.data, warnings } }, disruptingHarm);
    const shown = report.sections[0]?.blocks.filter(({ kind }) => kind === "warning");
    expect(shown).toHaveLength(1);
    expect(textsOf(report).join(" ")).toContain("ECPAT International. (2016)");
  });

  it("keeps to the list of terms itself", () => {
    for (const analysis of [exampleAnalysis(), bareAnalysis(), smallAnalysis(), largeAnalysis()]) {
      const report = buildReport(analysis, disruptingHarm);
      const texts = [JSON.stringify(report.answers), ...textsOf(report), reportToMarkdown(report)];
      const charts = blocksOf(report).flatMap((block) =>
        block.kind === "chart" ? [JSON.stringify(block)] : [],
      );
      expect(flagTerms([...texts, ...charts].map((text) => ({ where: "the report", text })))).toEqual([]);
    }
  });

  it("is plain data that survives JSON", () => {
    const report = buildReport(exampleAnalysis(), disruptingHarm);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("is inert as Markdown whatever the labels hold", () => {
    const markdown = reportToMarkdown(buildReport(hostileAnalysis(), disruptingHarm));
    const prose = markdown.replace(/^(`{3,})\n[\s\S]*?^\1$/gm, "");
    expect(prose).not.toMatch(/<(?!\/?b>)/);
    expect(prose).not.toContain("http://");
  });
});

describe("reports of analyzed answers", () => {
  const ordinal = survey({ people: 300, items: 6, categories: 4 });
  const continuous = survey({ people: 300, items: 6, categories: 2, continuous: true });
  const binary = survey({ people: 300, items: 4, categories: 2 });
  it.each([
    ["ordered items", analyzed(ordinal.csv, ordinal.measure), ordinal.measure, "polychoric"],
    ["continuous items", analyzed(continuous.csv, continuous.measure), continuous.measure, "pearson"],
    [
      "ordered items by ranks",
      analyzed(ordinal.csv, ordinal.measure, { correlation: "spearman" }),
      ordinal.measure,
      "spearman",
    ],
    [
      "binary items, listwise",
      analyzed(binary.csv, binary.measure, { missing: "listwise" }),
      binary.measure,
      "tetrachoric",
    ],
    [
      "one factor alone",
      analyzed(ordinal.csv, ordinal.measure, { factors: [1] }),
      ordinal.measure,
      "polychoric",
    ],
  ])("are sound for %s", (_, analysis, measure, type) => {
    expect(analysis.correlation.type).toBe(type);
    const report = buildReport(analysis, measure);
    expectSound(report);
    expect(report.answers.map(({ question }) => question)).toContain("What does the factor analysis show?");
    expect(report.answers.map(({ question }) => question)).toContain(
      "Is the scale of all items reliable enough to compare groups and to rank people?",
    );
  });
});
