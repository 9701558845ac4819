import type { Analysis } from "../analysis/analysis";
import type { Measure } from "../measures/measure";
import { undisclosedWarning, unsaidSensitivity } from "./disclosure/disclosure-sentences";
import type { Report, ReportAnswer } from "./kit/tables/section";
import { counted, paragraph } from "./kit/words/phrases";
import { methodSections, rerunSection } from "./method/method";
import { TOPICS } from "./topics";

/**
 * The report of an analysis: answers for the first screen, then sections of text, tables, charts, warnings and code in
 * reading order. All text is plain text, whatever the data and the measure hold; renderers escape it.
 *
 * @param analysis what `analyze` returns
 * @param measure the definition that the answers were read by, for the script and the command that repeat the analysis
 * @returns plain data, JSON-safe; `renderReport`, `renderPage` and `reportToMarkdown` write it
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * const report = buildReport(analysis, measure);
 * report.title; // "three"
 * report.sections.slice(0, 2).map(({ id }) => id); // ["survey", "items"]
 * ```
 */
export function buildReport(analysis: Analysis, measure: Measure): Report {
  const { data, software } = analysis;
  const sections = [
    ...TOPICS.flatMap((topic) => topic.sections(analysis, measure)),
    ...methodSections(analysis),
    rerunSection(analysis, measure),
  ];
  return {
    title: analysis.measure.title,
    subtitle: `${counted(data.n, "person", "people")}, ${counted(data.items.length, "item")}; ${data.file}; ${software.name} ${software.version}`,
    note:
      paragraph(undisclosedWarning(analysis), unsaidSensitivity(analysis), analysis.settings.note) || null,
    answers: reportAnswers(analysis),
    sections: sections.filter((section) => section !== null),
  };
}

/** The first screen: a question and its answer in words for each of what a reader asks first. */
export function reportAnswers(analysis: Analysis): readonly ReportAnswer[] {
  return TOPICS.flatMap(({ answers }) => answers?.(analysis) ?? []).filter((answer) => answer !== null);
}
