import { ImageRun, PageBreak, Paragraph, type Table, TableOfContents } from "docx";
import * as parts from "../kit/tables/messages";
import {
  foldRuns,
  type Report,
  type ReportBlock,
  type ReportChart,
  type ReportSection,
} from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import { verdictSentence, verdictWord } from "../kit/words/verdict-words";
import { TEXT_WIDTH } from "./column-widths";
import * as messages from "./messages";
import {
  bulletParagraph,
  captionParagraph,
  headingParagraph,
  ledParagraph,
  noteParagraphs,
  run,
  textParagraph,
  type WordPart,
  wordTable,
  xmlText,
} from "./word-table";

/** A chart as PNG; size in page pixels, whatever the picture's own. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const TWIPS_PER_PIXEL = 15;
/** Maximum height, so that two figures with their captions and notes share a page; a figure that would be too small has one. */
const MAX_HEIGHT = 330;
const PAGE_HEIGHT = 760;
/** Letters of 11 pixels are then of 6 points. */
const MIN_SCALE = 0.75;

export interface WordContext {
  readonly text: (one: string) => string;
  readonly names: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Picture>;
}

export function documentParts(report: Report, setting: WordContext): readonly WordPart[] {
  const appendix = report.appendix.flatMap((one) => sectionParts(one, setting, "Heading2"));
  return [
    portraitPart(...openingParagraphs(report, setting), ...contents(report)),
    ...report.sections.flatMap((one) => sectionParts(one, setting, "Heading1")),
    ...(appendix.length === 0
      ? []
      : [portraitPart(headingParagraph(parts.appendix(), "Heading1", "appendix")), ...appendix]),
  ];
}

function portraitPart(...children: readonly (Paragraph | Table)[]): WordPart {
  return { landscape: false, children };
}

const asSentence = (text: string): string =>
  text === "" || text.endsWith(".") ? text : messages.asSentence({ text });

function openingParagraphs(report: Report, setting: WordContext): readonly (Paragraph | Table)[] {
  const { text } = setting;
  const { sentence, figures, items, groups, lines, scores, cautions } = report.summary;
  return [
    textParagraph(text(report.title), "Title"),
    textParagraph(text(report.subtitle), "Subtitle"),
    ...(report.note === null ? [] : [textParagraph(text(report.note), "Caution")]),
    ...(sentence === "" ? [] : [textParagraph(text(sentence))]),
    ...figures.map(({ value, interval = "", label, range }) =>
      ledParagraph(
        text(value),
        paragraph(
          interval,
          range === "" ? text(label) : parts.figureLine({ label: text(label), range: text(range) }),
        ),
        true,
      ),
    ),
    ...figure(items, setting),
    ...figure(groups, setting),
    ...(lines.length === 0 ? [] : [headingParagraph(parts.inShort(), "Heading1", "answers")]),
    ...lines.map(({ question, word, detail, todo = "", verdict }) => {
      const shown = asSentence(text(word === "" ? verdictWord(verdict) : word));
      return ledParagraph(
        text(question),
        paragraph(shown, asSentence(text(detail)), asSentence(text(todo))),
        true,
      );
    }),
    ...(scores === null ? [] : wordTable(scores, "", text).children),
    ...(cautions.length === 0 ? [] : [headingParagraph(parts.notToConclude(), "Heading2")]),
    ...cautions.map((one) => bulletParagraph(text(one))),
  ];
}

/** Word's contents field, filled in advance and updated by Word. Without links until then: with some, LibreOffice 25.2 crashes when it exports PDF. */
function contents(report: Report): (Paragraph | TableOfContents)[] {
  const entries = report.sections.flatMap((section) => [
    { level: 1, title: xmlText(section.title) },
    ...section.blocks.flatMap((block) =>
      block.kind === "heading" && block.id !== undefined ? [{ level: 2, title: xmlText(block.text) }] : [],
    ),
  ]);
  const behind = report.appendix.map(({ title }) => ({ level: 2, title: xmlText(title) }));
  const cachedEntries = [
    ...entries,
    ...(behind.length === 0 ? [] : [{ level: 1, title: parts.appendix() }, ...behind]),
  ];
  if (cachedEntries.length === 0) return [];
  return [
    new Paragraph({ children: [new PageBreak(), ...run(parts.contents(), { bold: true, size: 30 })] }),
    new TableOfContents(parts.contents(), { hyperlink: true, headingStyleRange: "1-2", cachedEntries }),
  ];
}

type Level = "Heading1" | "Heading2";

function sectionParts(section: ReportSection, setting: WordContext, level: Level): WordPart[] {
  const { id, title, answers, blocks } = section;
  const { text } = setting;
  const opening = answers.map(({ question, answer, verdict }) =>
    ledParagraph(text(question), paragraph(verdictSentence(verdict), text(answer))),
  );
  return [
    portraitPart(headingParagraph(text(title), level, id), ...opening),
    ...foldRuns(blocks).flatMap(({ heading, run: together }) => [
      ...(heading === null ? [] : [portraitPart(headingParagraph(text(heading), "Heading3"))]),
      ...together.map((block) => blockPart(block, setting)),
    ]),
  ];
}

function blockPart(block: ReportBlock, setting: WordContext): WordPart {
  const { text, names } = setting;
  switch (block.kind) {
    case "heading":
      return portraitPart(
        headingParagraph(text(block.text), block.id === undefined ? "Heading3" : "Heading2", block.id),
      );
    case "text":
      return portraitPart(textParagraph(text(block.text)));
    case "list": {
      const isWorks = block.style === "references";
      const line = (one: string): Paragraph =>
        isWorks ? textParagraph(one, "Bibliography") : bulletParagraph(one);
      return portraitPart(...block.items.map((item) => line(text(item))));
    }
    case "warning":
      return portraitPart(textParagraph(text(block.text), "Caution"));
    case "table":
      return wordTable(block.table, names.get(`table-${block.table.id}`) ?? "", text);
    case "chart":
      return portraitPart(...figure(block.chart, setting));
    case "code":
      return portraitPart(
        ...block.text
          .trimEnd()
          .split("\n")
          .map((line) => textParagraph(line, "Code")),
      );
    case "more":
    case "file":
      return portraitPart();
  }
}

/** A figure in APA style: number, title, picture with text alternative, note. */
function figure(chart: ReportChart | null, { text, names, pictures }: WordContext): readonly Paragraph[] {
  const picture = chart === null ? undefined : pictures.get(chart.id);
  if (chart === null || picture === undefined) return [];
  const number = names.get(`figure-${chart.id}`) ?? "";
  const place = String([...pictures.keys()].indexOf(chart.id) + 1);
  const widest = TEXT_WIDTH.portrait / TWIPS_PER_PIXEL;
  const wide = Math.min(1, widest / picture.width);
  const shared = Math.min(wide, MAX_HEIGHT / picture.height);
  const scale = shared < Math.min(MIN_SCALE, wide) ? Math.min(wide, PAGE_HEIGHT / picture.height) : shared;
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    transformation: { width: Math.round(scale * picture.width), height: Math.round(scale * picture.height) },
    altText: {
      id: place,
      name: number === "" ? messages.picture({ place }) : number,
      title: xmlText(chart.title),
      description: xmlText(text(chart.description)),
    },
  });
  return [
    captionParagraph(number, chart.title),
    new Paragraph({ style: "Figure", children: [image] }),
    ...noteParagraphs(
      [chart.see ?? "", chart.key ?? ""].filter((one) => one !== ""),
      text,
    ),
  ];
}
