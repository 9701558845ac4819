import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { inLanguage } from "../../words/language";
import { plainText } from "../../words/links";
import {
  allCharts,
  type Detail,
  type Report,
  type ReportChart,
  type ReportTable,
} from "../kit/tables/section";
import { PAGE } from "./column-widths";
import { withReproducibleBytes } from "./reproducible-zip";
import { namesIn, shownReport } from "./shown-report";
import { documentParts, type Picture } from "./word-body";
import { NUMBERING, wordStyles } from "./word-style";
import { run, type WordPart, wordTable, xmlText } from "./word-table";

export interface WordOptions {
  readonly detail?: Detail | undefined;
  /** Draws charts as PNG, differently in browsers and in Node. */
  readonly draw: (charts: readonly ReportChart[]) => Promise<readonly Picture[]>;
}

/**
 * The report as a Word file: open parts of the page, tables and figures in APA style, native headings, contents and captions,
 * method and references at the end. No field, link or formula comes from the data. The same report gives the same bytes.
 */
export async function reportToWord(report: Report, options: WordOptions): Promise<Uint8Array> {
  const { detail = "standard", draw } = options;
  const shown = shownReport(report, detail);
  const charts = allCharts(shown);
  const drawn = await draw(charts);
  const pictures = new Map(charts.flatMap(({ id }, k) => (drawn[k] ? [[id, drawn[k]] as const] : [])));
  const parts = inLanguage(report.language, () => {
    const names = namesIn(shown, report);
    return documentParts(shown, { text: (one) => plainText(one, names), names, pictures });
  });
  return inLanguage(report.language, () => partsToWord(report.title, parts, report.note));
}

/** One table as a Word file without a number, to paste into a paper. */
export function tableToWord(table: ReportTable): Promise<Uint8Array> {
  return partsToWord(table.title, [wordTable(table, "", (one) => plainText(one))]);
}

/**
 * Parts as a Word file with a header of its title and numbered pages.
 * @param note a document property, too: that nothing is hidden stays with the file
 */
export async function partsToWord(
  title: string,
  parts: readonly WordPart[],
  note: string | null = null,
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(plainText(title)),
    ...(note === null ? {} : { description: xmlText(plainText(note)) }),
    creator: "itemwise",
    lastModifiedBy: "itemwise",
    styles: wordStyles(),
    numbering: NUMBERING,
    sections: joinedParts(parts).map((part, k) => section(part, title, k === 0)),
  });
  return withReproducibleBytes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Joins adjacent parts with the same orientation. */
function joinedParts(parts: readonly WordPart[]): WordPart[] {
  const found: WordPart[] = [];
  for (const part of parts.filter(({ children }) => children.length > 0)) {
    const last = found.at(-1);
    if (last?.landscape === part.landscape)
      found[found.length - 1] = { ...last, children: [...last.children, ...part.children] };
    else found.push(part);
  }
  return found;
}

function section({ landscape, children }: WordPart, title: string, first: boolean): ISectionOptions {
  const { width, height, margin } = PAGE;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const pageNumber = new TextRun({ size: 17, children: [PageNumber.CURRENT] });
  return {
    properties: {
      type: first ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: { width, height, orientation },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    headers: { default: new Header({ children: [marginal("LEFT", run(plainText(title), { size: 17 }))] }) },
    footers: { default: new Footer({ children: [marginal("RIGHT", [pageNumber])] }) },
    children: [...children],
  };
}

const marginal = (side: "LEFT" | "RIGHT", children: TextRun[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType[side], children });
