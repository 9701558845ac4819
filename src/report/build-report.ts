import type { Analysis } from "../analysis/analysis";
import type { Measure } from "../measures/measure";
import { language } from "../words/language";
import { apaChapters } from "./apa/apa";
import { undisclosedWarning } from "./disclosure/disclosure-sentences";
import { assembled, NO_SUMMARY } from "./kit/tables/assemble";
import {
  PLACES,
  type Place,
  type Report,
  type ReportAnswer,
  type ReportChapter,
  type ReportSummary,
} from "./kit/tables/section";
import type { Topic } from "./kit/topic";
import { withGroupLabels } from "./kit/words/group-labels";
import { paragraph } from "./kit/words/phrases";
import { sectionTitles } from "./kit/words/section-titles";
import * as messages from "./messages";
import { methodChapters } from "./method/method";
import { ALL_TOPICS, TOPICS, type TopicName } from "./topics";

/**
 * The report of an analysis: two screens of answers, sections that open with their answers, an appendix, files to save. All
 * text is plain; renderers escape it. Its language is the current one.
 * @param measure the definition by which the answers were read, for the script and command that repeat the analysis
 * @returns plain, JSON-safe data for `renderReport`, `renderPage` and `reportToMarkdown`
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * const report = buildReport(analysis, measure);
 * report.title; // "three"
 * report.sections.slice(0, 2).map(({ id }) => id); // ["survey", "prevalence"]
 * ```
 */
export function buildReport(analysis: Analysis, measure: Measure): Report {
  const report = {
    ...headOf(analysis),
    summary: reportSummary(analysis),
    ...sectionsOf(
      analysis,
      [
        ...ALL_TOPICS.flatMap((topic) => topic.chapters(analysis, measure)),
        ...methodChapters(analysis, measure),
        ...apaChapters(analysis),
      ],
      reportAnswers(analysis),
    ),
  };
  return withGroupLabels(report, measure);
}

/**
 * Sections of some topics as in the whole report; their parts must be in the analysis. No first screens, method or paragraphs.
 * @param names what was asked first: its sections lead
 */
export function reportOfTopics(analysis: Analysis, measure: Measure, names: readonly TopicName[]): Report {
  const topics = Object.entries(TOPICS).flatMap(([name, topic]): Topic[] =>
    names.includes(name as TopicName) ? [topic] : [],
  );
  const chapters = topics.flatMap((topic) => topic.chapters(analysis, measure));
  const answers = answersOf(topics, analysis);
  const found = sectionsOf(analysis, chapters, answers);
  const leading = names.flatMap((name) => {
    const topic: Topic = TOPICS[name];
    const answered = answersOf([topic], analysis).map(({ place }) => place);
    return [...answered, ...topic.chapters(analysis, measure).map((chapter) => chapter?.place)];
  });
  const sections = found.sections.toSorted(
    (one, other) => leading.indexOf(one.id as Place) - leading.indexOf(other.id as Place),
  );
  const head = headOf(analysis);
  const note = paragraph(head.note, ...(names.includes("survey") ? [] : leftOutItems(analysis))) || null;
  return withGroupLabels({ ...head, note, summary: NO_SUMMARY, ...found, sections }, measure);
}

/** Which items are in no analysis, and why. */
const leftOutItems = ({ data }: Analysis): string[] =>
  data.warnings.flatMap(({ code, message }) =>
    code === "items-apart" || code === "item-dropped" ? [message] : [],
  );

/** Id of the section of tables that are otherwise only saved. */
export const MORE_TABLES = "more-tables";

/** With every table in the document itself, as for one question. */
export function withAllTables(report: Report): Report {
  const blocks = report.moreTables.map((table) => ({ kind: "table" as const, table }));
  if (blocks.length === 0) return report;
  const more = { id: MORE_TABLES, title: messages.moreTables(), answers: [], blocks };
  return { ...report, appendix: [...report.appendix, more], moreTables: [] };
}

function headOf(analysis: Analysis): Pick<Report, "language" | "title" | "subtitle" | "note"> {
  const { data, software, settings } = analysis;
  return {
    language: language(),
    title: analysis.measure.title,
    subtitle: messages.subtitle({ file: data.file, software: software.name, version: software.version }),
    note:
      paragraph(
        undisclosedWarning(analysis),
        settings.note ?? (settings.population && messages.simulatedAnswers()),
      ) || null,
  };
}

function sectionsOf(
  analysis: Analysis,
  all: readonly (ReportChapter | null)[],
  answers: readonly ReportAnswer[],
): Pick<Report, "sections" | "appendix" | "files" | "moreTables"> {
  const chapters = all.filter((chapter) => chapter !== null);
  const titles = sectionTitles(analysis);
  const places = PLACES.map((id) => ({
    id,
    title: titles[id],
    answers: answers.filter(({ place }) => place === id),
    chapters: chapters.filter(({ place }) => place === id),
  }));
  return assembled(places);
}

export function reportAnswers(analysis: Analysis): readonly ReportAnswer[] {
  return answersOf(ALL_TOPICS, analysis);
}

function answersOf(topics: readonly Topic[], analysis: Analysis): readonly ReportAnswer[] {
  return topics.flatMap(({ answers }) => answers?.(analysis) ?? []).filter((answer) => answer !== null);
}

export function reportSummary(analysis: Analysis): ReportSummary {
  const parts = ALL_TOPICS.map(({ summary }) => summary?.(analysis) ?? {});
  return {
    sentence: paragraph(...parts.map(({ sentence }) => sentence ?? null)),
    figures: parts.flatMap(({ figures }) => figures ?? []).slice(0, MAX_FIGURES),
    items: parts.map(({ items }) => items ?? null).find((chart) => chart !== null) ?? null,
    groups: parts.map(({ groups }) => groups ?? null).find((chart) => chart !== null) ?? null,
    lines: parts.flatMap(({ lines }) => lines ?? []),
    scores: parts.map(({ scores }) => scores ?? null).find((table) => table !== null) ?? null,
    cautions: firstThree(parts.flatMap(({ cautions }) => cautions ?? [])),
  };
}

const MAX_FIGURES = 3;

/** The first two cautions, and the last, about what answers can show at all. */
const firstThree = (all: readonly string[]): readonly string[] =>
  all.length > 3 ? [...all.slice(0, 2), ...all.slice(-1)] : all;
