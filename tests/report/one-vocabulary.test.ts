import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { buildReport, reportSummary } from "../../src/report/build-report";
import { allBlocks, foldId, foldRuns, type Report, shortened } from "../../src/report/kit/tables/section";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";
import { numberChart } from "../../src/report/risks/number-chart";
import { percent } from "../../src/words/format";
import { sixRecords } from "../support/six-records";

/** One number for one quantity, links that open the right fold, and legends only where something is hidden. */

const records = sixRecords();
const reports = records.map(({ name, analysis, measure }) => ({
  name,
  analysis,
  report: buildReport(analysis, measure),
}));

describe.each(reports)("the report of $name", ({ analysis, report }) => {
  it("gives one share of those with any, and never its complement among others", () => {
    const none = analysis.risks?.distribution.find(({ number }) => number === 0)?.estimate ?? null;
    expect(numberChart(analysis)?.rows.some(({ name }) => name === "0") ?? false).toBe(false);
    if (none !== null && analysis.prevalence.length > 0)
      expect(reportToMarkdown(report)).not.toMatch(new RegExp(`${percent(none)} \\S+ none`));
  });

  it("has at most three key figures, of one treatment of missing answers", () => {
    const { figures } = reportSummary(analysis);
    expect(figures.length).toBeLessThanOrEqual(3);
    const isComplete = (analysis.risks?.n ?? 0) === analysis.data.n;
    if (analysis.prevalence.length > 0 && !isComplete)
      expect(figures.map(({ range }) => range).join(" ")).not.toContain("who answered every item");
  });

  it("links each fold of the appendix from the section that it belongs to", () => {
    const anchors = report.appendix.flatMap(({ id, blocks }) =>
      foldRuns(blocks).map(({ heading }, k) => ({ id: foldId(id, k), text: heading })),
    );
    const links = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "more" ? block.folds : [])),
    );
    expect(links).toEqual(anchors);
    expect(new Set(anchors.map(({ id }) => id)).size).toBe(anchors.length);
  });

  it("explains the sign of hidden figures only under tables that have it", () => {
    for (const table of tablesOf(report)) {
      const isHidden = table.rows.some((row) =>
        Object.values(row).some((cell) => String(cell).includes("(*)")),
      );
      expect(table.notes.some((note) => note.includes("(*)"))).toBe(isHidden);
    }
  });

  it("has a short form of the first two screens alone", () => {
    if (report.summary.lines.length > 0) expect(shortened(report).sections).toEqual([]);
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
