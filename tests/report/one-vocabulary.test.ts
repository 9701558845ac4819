import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { buildReport } from "../../src/report/build-report";
import {
  allBlocks,
  allCharts,
  foldLinks,
  type KeyFigure,
  type Report,
  shortened,
} from "../../src/report/kit/tables/section";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import { percent } from "../../src/words/format";
import { sixRecords } from "../support/six-records";

/** One number for one quantity, links that open the right fold, and legends only where something is hidden. */

const records = sixRecords();
const reports = records.map(({ name, analysis, measure }) => ({
  name,
  analysis,
  report: buildReport(analysis, measure),
}));

/** What is wrong with a report, by what it is about; empty where nothing is. */
const RULES: Readonly<Record<string, (analysis: Analysis, report: Report) => readonly string[]>> = {
  "one share of those with any, never its complement among others": (analysis, report) => {
    const none = analysis.risks?.distribution.find(({ number }) => number === 0)?.estimate ?? null;
    const share =
      none === null ? null : new RegExp(`${percent(none)} \\S+ none`).exec(reportToMarkdown(report));
    return [
      ...(report.sections
        .flatMap(({ blocks }) => blocks)
        .some((block) => block.kind === "chart" && hasNone(block.chart))
        ? ["a bar of those with none"]
        : []),
      ...(analysis.prevalence.length > 0 ? (share ?? []) : []),
    ];
  },

  "at most three key figures, of one treatment of missing answers": (analysis, report) => {
    const { figures } = report.summary;
    const isComplete = (analysis.risks?.n ?? 0) === analysis.data.n;
    const others = figures.filter(({ range }) => range.includes("who answered every item"));
    return [
      ...figures.slice(3).map(({ label }) => label),
      ...(analysis.prevalence.length > 0 && !isComplete ? others.map(({ range }) => range) : []),
    ];
  },

  // Beside the share that leads, only its bounds are shares: “29.1% to 35.3% whatever was missing”.
  "one headline for one thing": ({ prevalence }, { summary: { figures } }) => [
    ...figures.flatMap(({ range }) =>
      prevalence.length > 0 && /%/.test(range.replace(/[\d.]+% to [\d.]+% whatever was missing/, ""))
        ? [range]
        : [],
    ),
    ...figures.flatMap(({ label }, k) =>
      figures.findIndex((one) => one.label === label) < k ? [label] : [],
    ),
  ],

  "factors of a model that is named": (_, { summary: { lines, cautions } }) => [
    ...lines.flatMap(({ detail }) => (/factors correlate/.test(detail) && !/“/.test(detail) ? [detail] : [])),
    ...lines.flatMap(({ todo = "" }) => (/\w+ of \w+ factors/.test(todo) ? [todo] : [])),
    ...cautions.filter((text) => /model with \w+ factors/.test(text)),
  ],

  "(R) once, and only at graded items": ({ items }, report) => {
    const binary = items.filter(({ categories }) => categories.length === 2).map(({ id }) => id);
    const names = allCharts(report).flatMap(({ rows }) =>
      rows.map(({ item = "", name = "" }) => `${item} ${name}`),
    );
    return names.filter(
      (name) =>
        /\(R\)[^:]*\(R\) .*\(R\)/.test(name) ||
        (/\(R\)/.test(name) && binary.some((id) => name.startsWith(id))),
    );
  },

  "a link from its section to each fold of the appendix": (_, report) => {
    const anchors = report.appendix.flatMap(foldLinks);
    const links = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "more" ? block.folds : [])),
    );
    const ids = anchors.map(({ id }) => id);
    return [
      ...ids.filter((id, k) => links[k]?.id !== id || links[k]?.text !== anchors[k]?.text),
      ...ids.filter((id, k) => ids.indexOf(id) !== k),
      ...links.slice(anchors.length).map(({ id }) => id),
    ];
  },

  "the sign of hidden figures explained only under tables that have it": (_, report) =>
    tablesOf(report).flatMap(({ id, rows, notes }) => {
      const isHidden = rows.some((row) => Object.values(row).some((cell) => String(cell).includes("(*)")));
      return notes.some((note) => note.includes("(*)")) === isHidden ? [] : [id];
    }),
};

const hasNone = ({
  id,
  rows,
}: {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}) => id === "number-of-items" && rows.some(({ name }) => name === "0");

/** A change of a report that the rule of the same name must find. */
const MUTATIONS: Readonly<Record<keyof typeof RULES, (report: Report, analysis: Analysis) => Report>> = {
  "one share of those with any, never its complement among others": (report, { risks }) => {
    const none = risks?.distribution.find(({ number }) => number === 0)?.estimate ?? 0;
    return { ...report, note: `${percent(none)} reported none.` };
  },
  "at most three key figures, of one treatment of missing answers": (report) =>
    withFigure(report, { range: "of 4,000 who answered every item" }),
  "one headline for one thing": (report) => withFigure(report, { range: "of 103,294,725; 18.8%" }),
  "factors of a model that is named": (report) => ({
    ...report,
    summary: {
      ...report.summary,
      cautions: ["The fit of a model with three factors does not justify three scores."],
    },
  }),
  "(R) once, and only at graded items": (report) => ({
    ...report,
    summary: {
      ...report.summary,
      items: report.summary.items && {
        ...report.summary.items,
        rows: report.summary.items.rows.map((row) => ({
          ...row,
          item: `${row.item} (R)`,
          name: `${row.name} (R) (R)`,
        })),
      },
    },
  }),
  "a link from its section to each fold of the appendix": (report) => ({
    ...report,
    appendix: report.appendix.toReversed(),
  }),
  "the sign of hidden figures explained only under tables that have it": (report) => ({
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === "table"
          ? { ...block, table: { ...block.table, notes: ["(*) hidden", "no (*)"] } }
          : block,
      ),
    })),
  }),
};

const withFigure = (report: Report, change: Partial<KeyFigure>): Report => ({
  ...report,
  summary: { ...report.summary, figures: report.summary.figures.map((one) => ({ ...one, ...change })) },
});

describe.each(Object.entries(RULES))("%s", (name, rule) => {
  it.each(reports)("in the report of $name", ({ analysis, report }) => {
    expect(rule(analysis, report)).toEqual([]);
  });

  it("is missed in a changed report", () => {
    const missed = reports.flatMap(({ analysis, report }) =>
      rule(analysis, MUTATIONS[name]!(report, analysis)),
    );
    expect(missed.length).toBeGreaterThan(0);
  });
});

describe("the short form", () => {
  it.each(reports)("of $name is its first two screens alone", ({ report }) => {
    const { sections, appendix, summary } = shortened(report);
    expect(summary).toEqual(report.summary);
    expect(report.sections.length).toBeGreaterThan(0);
    if (report.summary.lines.length > 0) expect([sections, appendix]).toEqual([[], []]);
  });
});

const tablesOf = (report: Report) =>
  allBlocks(report).flatMap((block) => (block.kind === "table" ? [block.table] : []));

describe("differences between groups", () => {
  const [{ analysis, report } = reports[0]!] = reports;

  it("have one sign and one unit in the table and in the paragraph for a paper", () => {
    const table = tablesOf(report).find(({ id }) => id === "prevalence-differences");
    const text = reportToMarkdown(report);
    const rows = table?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { points } of rows) {
      const [size = ""] = String(points).split(" ");
      expect(text).toContain(`${size} percentage points`);
    }
  });

  it("are those of a factor that is named", () => {
    expect(reportToMarkdown(report)).not.toMatch(/the mean for [^.“]+ moves from/);
    expect(analysis.dif.length).toBeGreaterThan(0);
  });
});

describe("numbers of people", () => {
  it("are one number, with missing answers treated as in the shares", () => {
    const [{ analysis, measure } = records[0]!] = records;
    const main = analysis.settings.prevalenceMissing;
    const of = (missing: typeof main | "as-no", estimate: number): Analysis["burden"][number] => ({
      variable: "any",
      kind: "set",
      label: "Any of a, b",
      context: null,
      missing,
      group: "country",
      level: null,
      people: 1_000_000,
      exposure: null,
      prevalence: null,
      overall: 0.2,
      estimate,
      low: null,
      high: null,
      suppressed: null,
    });
    const burden = [of(main, 200_000), of("as-no", 190_000)];
    const text = reportToMarkdown(buildReport({ ...analysis, burden }, measure));
    expect(text).toContain("200,000");
    expect(text).not.toContain("190,000");
  });
});
