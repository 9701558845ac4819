import { Bookmark, type IRunOptions, Paragraph, type ParagraphChild, SimpleField, TextRun } from "docx";
import { BULLET } from "./word-style";
import { xmlText } from "./xml-text";

/** The size is in half points. */
type RunStyle = Pick<IRunOptions, "bold" | "italics" | "size">;

/** Text as it stands, its line breaks as such. */
export function run(text: string, style: RunStyle = {}): TextRun[] {
  return xmlText(text)
    .split("\n")
    .map((line, k) => new TextRun({ ...style, text: line, ...(k > 0 ? { break: 1 } : {}) }));
}

export const textParagraph = (text: string, style?: string): Paragraph =>
  style === undefined
    ? new Paragraph({ children: run(text) })
    : new Paragraph({ style, children: run(text) });

/** A paragraph that begins with words in bold. */
export const ledParagraph = (lead: string, text: string, bullet = false): Paragraph =>
  new Paragraph({
    ...(bullet ? { numbering: BULLET } : {}),
    children: [...run(lead, { bold: true }), ...run(text === "" ? "" : ` ${text}`)],
  });

export const bulletParagraph = (text: string): Paragraph =>
  new Paragraph({ numbering: BULLET, children: run(text) });

/** Number and title of a table or figure: the number is one that Word counts, lists and refers to. */
export function captionParagraph(number: string, title: string): Paragraph {
  const [, kind = "", letter = "", count = ""] = /^(\w+) ([A-Z]?)(\d+)$/.exec(number) ?? [];
  const counted: ParagraphChild[] =
    count === ""
      ? run(number)
      : [...run(`${kind} ${letter}`), new SimpleField(`SEQ ${kind}${letter} \\* ARABIC`, count)];
  return new Paragraph({
    style: "Caption",
    children: [
      ...counted,
      ...(number === "" ? [] : [new TextRun({ break: 1 })]),
      ...run(title, { bold: false, italics: true }),
    ],
  });
}

/** The name of a place that the contents lead to. */
export const bookmarkName = (id: string): string => `at_${id.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);

/** A heading that the contents lead to. */
export const headingParagraph = (
  text: string,
  level: "Heading1" | "Heading2" | "Heading3",
  id?: string,
): Paragraph =>
  new Paragraph({
    style: level,
    children: id === undefined ? run(text) : [new Bookmark({ id: bookmarkName(id), children: run(text) })],
  });
