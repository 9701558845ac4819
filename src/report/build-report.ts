import type { Analysis } from "../analysis/analysis";
import type { Measure } from "../measures/measure";
import { undisclosedWarning } from "./disclosure/disclosure-sentences";
import type { Report, ReportAnswer } from "./kit/tables/section";
import { counted, paragraph } from "./kit/words/phrases";
import { methodSections, rerunSection } from "./method/method-sections";
import { TOPICS } from "./topics";

/**
 * The report of an analysis: answers for the first screen, then sections of text, tables, charts, warnings and code in
 * reading order. All text is plain text, whatever the data and the measure hold; renderers escape it.
 *
 * @param analysis what `analyze` returns
 * @param measure the definition that the answers were read by, for the script and the command that repeat the analysis
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
    note: paragraph(undisclosedWarning(analysis), analysis.settings.note) || null,
    answers: reportAnswers(analysis),
    sections: sections.filter((section) => section !== null),
  };
}

/** The first screen: a question and its answer in words for each of what a reader asks first. */
export function reportAnswers(analysis: Analysis): readonly ReportAnswer[] {
  return TOPICS.flatMap(({ answers }) => answers?.(analysis) ?? []).filter((answer) => answer !== null);
}
