import { ImageRun, Paragraph } from "docx";
import type { ReportChart } from "../kit/tables/section";
import { TEXT_WIDTH } from "./column-widths";
import { noteParagraphs } from "./word-table";
import { captionParagraph } from "./word-text";
import { xmlText } from "./xml-text";

/** A chart as PNG; its size is in pixels of a page, whatever the picture's own. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const TWIPS_A_PIXEL = 15;
/** So that caption, picture and note stand on one page. */
const TALLEST = 760;

/** A figure in APA style: number and title above, the picture with its description in words, what to see under it. */
export function wordFigure(
  chart: ReportChart,
  picture: Picture,
  {
    number,
    place,
    text,
  }: { readonly number: string; readonly place: number; readonly text: (one: string) => string },
): readonly Paragraph[] {
  const widest = TEXT_WIDTH.upright / TWIPS_A_PIXEL;
  const scale = Math.min(1, widest / picture.width, TALLEST / picture.height);
  return [
    captionParagraph(number, chart.title),
    new Paragraph({
      style: "Figure",
      children: [
        new ImageRun({
          type: "png",
          data: picture.png,
          transformation: {
            width: Math.round(scale * picture.width),
            height: Math.round(scale * picture.height),
          },
          altText: {
            id: String(place),
            name: number === "" ? `Figure ${place}` : number,
            title: xmlText(chart.title),
            description: xmlText(text(chart.description)),
          },
        }),
      ],
    }),
    ...noteParagraphs(chart.see === undefined ? [] : [chart.see], text),
  ];
}
