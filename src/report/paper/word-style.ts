import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LevelFormat,
} from "docx";
import { signs } from "../../words/signs";

const FONT = "Arial";
const INK = "1F2933";
const MUTED = "52606D";

/** Styles in the current language, by which word processors check spelling. Font sizes are in half points. */
export const wordStyles = (): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: {
      run: { font: FONT, size: 20, color: INK, language: { value: signs().tag } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(28, 300),
    heading2: heading(23, 220),
    heading3: heading(20, 180),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true },
    style("Subtitle", { quickFormat: true, run: { color: MUTED }, paragraph: { spacing: { after: 200 } } }),
    style("Caption", {
      name: "caption",
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 220, after: 80 } },
    }),
    style("Figure", { paragraph: { keepNext: true, spacing: { after: 60, line: 240 } } }),
    style("TableText", { name: "Table Text", paragraph: { spacing: { before: 30, after: 30, line: 240 } } }),
    style("TableNote", {
      name: "Table Note",
      run: { size: 18 },
      paragraph: { spacing: { before: 60, after: 60, line: 252 } },
    }),
    style("Caution", {
      paragraph: {
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: "B84F00" } },
        indent: { left: 200 },
      },
    }),
    style("Code", {
      run: { font: "Courier New", size: 17 },
      paragraph: { spacing: { after: 0, line: 240 } },
    }),
    style("Bibliography", {
      run: { size: 16 },
      paragraph: { indent: { left: 397, hanging: 397 }, spacing: { after: 30, line: 228 } },
    }),
    ...[1, 2].map((level) =>
      style(`TOC${level}`, {
        name: `toc ${level}`,
        paragraph: { indent: { left: 240 * (level - 1) }, spacing: { after: 40, line: 252 } },
      }),
    ),
  ],
});

function style(id: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions {
  return { id, name: id, basedOn: "Normal", ...options };
}

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
  };
}

const BULLETS = "bullets";
const INDENT = { paragraph: { indent: { left: 400, hanging: 280 } } };

export const BULLET = { reference: BULLETS, level: 0 } as const;

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style: INDENT },
      ],
    },
  ],
};
