import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { type AnalyzeOptions, analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { flagMeasure, flagTerms } from "../../src/measures/language/flag-terms";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { buildReport } from "../../src/report/build-report";
import {
  numbersOf,
  type Report,
  type ReportBlock,
  type ReportTable,
} from "../../src/report/kit/tables/section";
import { tableToCsv } from "../../src/report/kit/tables/table-to-csv";
import { typeset } from "../../src/report/kit/words/typeset";
import { allBlocks, allTables } from "../../src/report/page/bundle";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import { formatCell } from "../../src/words/format";
import { plainText } from "../../src/words/links";
import { bareAnalysis } from "../support/bare-analysis";
import { exampleAnalysis } from "../support/example-analysis";
import { exampleLedger } from "../support/example-ledger";
import { hostileAnalysis } from "../support/hostile-analysis";
import { hiddenAnalysis, largeAnalysis, smallAnalysis } from "../support/odd-analyses";

/** Headings of the appendix are links into it, and say what stands there anyhow. */
const blocksOf = (report: Report): readonly ReportBlock[] =>
  allBlocks(report).filter(({ kind }) => kind !== "more" && kind !== "file");

/** Every text that a reader sees, code apart. */
function textsOf(report: Report): readonly string[] {
  const names = numbersOf(report);
  return [
    report.title,
    report.subtitle,
    ...summaryTexts(report),
    ...report.sections.flatMap(({ answers }) =>
      answers.flatMap(({ question, answer }) => [question, answer]),
    ),
    ...[...report.sections, ...report.appendix].map(({ title }) => title),
    ...blocksOf(report).flatMap((block): readonly string[] => {
      if (block.kind === "text" || block.kind === "warning" || block.kind === "heading") return [block.text];
      if (block.kind === "list") return block.items;
      if (block.kind === "chart")
        return [block.chart.title, block.chart.see ?? "", block.chart.description].filter(Boolean);
      if (block.kind !== "table") return "title" in block ? [block.title] : [];
      return tableTexts(block.table);
    }),
    ...report.moreTables.flatMap(tableTexts),
  ].map((text) => plainText(text, names));
}

function summaryTexts({ summary: { sentence, figures, lines, cautions } }: Report): readonly string[] {
  return [
    ...(sentence === "" ? [] : [sentence]),
    ...figures.flatMap(({ value, label, range }) => [value, label, range]),
    ...lines.flatMap(({ question, word, detail }) => [question, word, detail]),
    ...cautions,
  ].filter((text) => text !== "");
}

function tableTexts({ title, columns, rows, notes }: ReportTable): readonly string[] {
  const cells = rows.flatMap((row) => columns.map(({ key, format }) => formatCell(row[key] ?? null, format)));
  return [title, ...columns.map(({ label }) => label), ...cells, ...notes];
}

function expectSound(report: Report): void {
  for (const text of textsOf(report)) {
    expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object|\s\.(?=\s|$)|\(\)|\s{2}/);
  }
  const ids = blocksOf(report).flatMap((block) =>
    block.kind === "table" ? [block.table.id] : block.kind === "chart" ? [block.chart.id] : [],
  );
  const tables = allTables(report);
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

/** Reports that several tests read, each made once. */
const made = new Map<() => Analysis, Report>();
function reportOf(analysis: () => Analysis): Report {
  const report = made.get(analysis) ?? buildReport(analysis(), disruptingHarm);
  made.set(analysis, report);
  return report;
}

function analyzed(csv: string, measure: Measure, options: AnalyzeOptions = {}): Analysis {
  return analyze(readResponses(parseCsv(csv), measure), { replicates: 10, bootstrap: 0, ...options });
}

describe("buildReport", () => {
  it("has its sections in reading order, each with its answers first", () => {
    const { sections } = reportOf(exampleAnalysis);
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ["survey", "Survey and missing answers"],
      ["prevalence", "Prevalence and groups"],
      ["together", "Experiences together"],
      ["structure", "Structure"],
      ["reliability", "Reliability and information"],
      ["comparability", "Comparability of groups"],
      ["limits", "Limitations, hidden figures and reproducibility"],
    ]);
    for (const { id, answers } of sections) expect(answers.length, id).toBeGreaterThan(0);
  });

  it("begins with three figures, the items, six lines, the groups and three things not to conclude", () => {
    const withClaims = { ...exampleAnalysis(), replication: exampleLedger().replication };
    const { summary } = buildReport(withClaims, disruptingHarm);
    expect(summary.figures).toHaveLength(3);
    expect(summary.items?.rows).toHaveLength(9);
    expect(summary.groups).not.toBeNull();
    expect(summary.lines.map(({ question, place }) => [question, place])).toEqual([
      ["Do groups differ?", "prevalence"],
      ["How many dimensions?", "structure"],
      ["Reliable for what?", "reliability"],
      ["Where is measurement reliable?", "reliability"],
      ["Which groups can be compared?", "comparability"],
      ["Published claims", "claims"],
    ]);
    expect(summary.cautions).toHaveLength(3);
    for (const { detail } of summary.lines) expect(detail).toMatch(/\d/);
  });

  it("keeps what a paper shows open, what a reviewer checks behind it, and the rest to be saved", () => {
    const report = reportOf(exampleAnalysis);
    const tables = (blocks: readonly ReportBlock[]): string[] =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));
    const open = report.sections.flatMap(({ blocks }) => blocks.filter(({ folded }) => folded === undefined));
    expect(tables(open)).toEqual([
      "prevalence",
      "loadings-2",
      "declared-structures",
      "reliability",
      "comparable",
    ]);
    // With the two of the first screen.
    expect(open.filter(({ kind }) => kind === "chart").length).toBeLessThanOrEqual(10);
    const behind = report.appendix.flatMap(({ blocks }) => blocks);
    expect(behind.every(({ folded }) => folded !== undefined)).toBe(true);
    expect(tables(behind)).toEqual(
      expect.arrayContaining([
        "correlations",
        "loadings-1",
        "loadings-3",
        "estimates-two-factor",
        "invariance",
      ]),
    );
    expect(report.moreTables.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["prevalence-all", "estimates-three-factor", "invariance-steps"]),
    );
    expect(report.files.map(({ fileName }) => fileName)).toEqual([
      "analysis.R",
      "irt.R",
      "models.lavaan.txt",
      "models.mplus.txt",
      "invariance-1.lavaan.txt",
      "invariance-1.mplus.txt",
      "invariance-2.lavaan.txt",
      "invariance-2.mplus.txt",
      "settings.json",
      "disrupting-harm.measure.json",
      "references.bib",
      "references.json",
    ]);
  });

  it("has a place for every link", () => {
    const report = reportOf(exampleAnalysis);
    const names = numbersOf(report);
    const links = [...JSON.stringify(report).matchAll(/\\u0001([^\\]*)\\u0002/g)].map(([, id = ""]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !names.has(id))).toEqual([]);
  });

  it.each([
    ["the example", exampleAnalysis],
    ["one with null wherever it may be", bareAnalysis],
    ["one item without a solution", smallAnalysis],
    ["forty items", largeAnalysis],
    ["one with everything hidden", hiddenAnalysis],
  ])("is sound for %s", (_, analysis) => {
    expectSound(reportOf(analysis));
  });

  it("passes on every warning of the record, whichever model it is of", () => {
    const analysis = exampleAnalysis();
    const marked = <T>(all: readonly T[], of: string): T[] =>
      all.map((one, k) => ({ ...one, warnings: [{ code: "made-up", message: `Warning ${of} ${k}.` }] }));
    const kinds = ["cfa", "efa", "esem", "irt", "dif", "splitHalf", "invariance"] as const;
    const warned = Object.fromEntries(kinds.map((kind) => [kind, marked<object>(analysis[kind], kind)]));
    const text = textsOf(buildReport({ ...analysis, ...warned }, disruptingHarm)).join(" ");
    const all = kinds.flatMap((kind) => analysis[kind].map((_, k) => `Warning ${kind} ${k}.`));
    expect(all.length).toBeGreaterThan(kinds.length);
    expect(all.filter((message) => !text.includes(message))).toEqual([]);
  });

  it("puts a warning once, near what it concerns", () => {
    const analysis = exampleAnalysis();
    const repeated = { code: "made-up", message: "The same message." };
    const report = buildReport(
      { ...analysis, efa: analysis.efa.map((solution) => ({ ...solution, warnings: [repeated] })) },
      disruptingHarm,
    );
    const sections = [...report.sections, ...report.appendix].filter(({ blocks }) =>
      blocks.some((block) => block.kind === "warning" && block.text.endsWith("The same message.")),
    );
    expect(sections).toHaveLength(1);
    expect(sections[0]?.id).toMatch(/structure|factor-solutions/);
    expect(textsOf(report).filter((text) => text.endsWith("The same message."))).toHaveLength(1);
    const [cell] = analysis.correlation.warnings;
    expect(textsOf(report)).toContain(typeset(cell?.message ?? ""));
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

  it("says that solutions are not rotated where they are not", () => {
    const analysis = exampleAnalysis();
    const unrotated = { ...analysis, settings: { ...analysis.settings, rotation: "none" as const } };
    const text = (report: Report): string => textsOf(report).join(" ");
    const told = "The solutions were not rotated.";
    expect(text(buildReport(unrotated, disruptingHarm)).includes(told)).toBe(true);
    expect(text(reportOf(exampleAnalysis)).includes(told)).toBe(false);
  });

  it("lists every work that it mentions by author and year", () => {
    const report = reportOf(exampleAnalysis);
    const list = blocksOf(report).flatMap((block) =>
      block.kind === "list" && block.style === "references" ? block.items : [],
    );
    const tables = blocksOf(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const texts = tables.flatMap(({ notes, rows }) => [
      ...notes,
      ...rows.flatMap((row) => Object.values(row).map(String)),
    ]);
    const mentioned = texts.flatMap((text) => [
      ...text.matchAll(/(\p{Lu}[\p{L}-]+)(?: et al\.)?,? (?:\()?((?:19|20)\d\d)\b/gu),
    ]);
    expect(mentioned.length).toBeGreaterThan(5);
    const missing = mentioned.filter(
      ([, author = "", year = ""]) =>
        !list.some((work) => work.includes(author) && work.includes(`(${year})`)),
    );
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });

  it("never words what children reported as proof or blame", () => {
    const text = textsOf(reportOf(exampleAnalysis)).join(" ");
    expect(text).not.toMatch(/victim|admit|proves that|child porn|self-generated/i);
  });

  it("passes the warning of a label that the guidelines advise against on, and cites them", () => {
    const analysis = exampleAnalysis();
    const warnings = flagMeasure({ ...disruptingHarm, title: "Saw child pornography" });
    const report = buildReport({ ...analysis, data: { ...analysis.data, warnings } }, disruptingHarm);
    const shown = report.sections[0]?.blocks.filter(({ kind }) => kind === "warning");
    expect(shown).toHaveLength(1);
    expect(textsOf(report).join(" ")).toMatch(/ECPAT International\. \(20\d\d\)/);
  });

  it("keeps to the list of terms itself", () => {
    for (const analysis of [exampleAnalysis, bareAnalysis, smallAnalysis, largeAnalysis]) {
      const report = reportOf(analysis);
      const texts = [...textsOf(report), reportToMarkdown(report)];
      const charts = blocksOf(report).flatMap((block) =>
        block.kind === "chart" ? [JSON.stringify(block)] : [],
      );
      expect(flagTerms([...texts, ...charts].map((text) => ({ where: "the report", text })))).toEqual([]);
    }
  });

  it("is plain data that survives JSON", () => {
    const report = reportOf(exampleAnalysis);
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
    const asked = report.sections.flatMap(({ answers }) => answers.map(({ question }) => question));
    expect(asked).toEqual(expect.arrayContaining(["How many dimensions?", "Reliable for what?"]));
  });
});
