import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from "docx";

const FONT = "Arial";
const INK = "1F2933";
const MUTED = "52606D";

/** Font sizes are in half points. */
export const STYLES: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: "en-US" } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(30, 360),
    heading2: heading(25, 280),
    heading3: heading(22, 240),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true },
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: MUTED },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 280, after: 100 } },
    },
    {
      id: "Figure",
      name: "Figure",
      basedOn: "Normal",
      paragraph: { keepNext: true, spacing: { after: 60, line: 240 } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
    {
      id: "TableNote",
      name: "Table Note",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 60, after: 60, line: 252 } },
    },
    {
      id: "Caution",
      name: "Caution",
      basedOn: "Normal",
      paragraph: {
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: "B84F00" } },
        indent: { left: 200 },
      },
    },
    {
      id: "Code",
      name: "Code",
      basedOn: "Normal",
      run: { font: "Courier New", size: 17 },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
    {
      id: "Bibliography",
      name: "Bibliography",
      basedOn: "Normal",
      paragraph: { indent: { left: 567, hanging: 567 }, spacing: { after: 80 } },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      paragraph: { indent: { left: 240 * (level - 1) }, spacing: { after: 40, line: 252 } },
    })),
  ],
};

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
  };
}

const BULLETS = "bullets";

export const BULLET = { reference: BULLETS, level: 0 } as const;

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 280 } } },
        },
      ],
    },
  ],
};
