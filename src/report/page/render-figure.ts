import { toCsv } from "../../data/csv/to-csv";
import type { ReportChart } from "../kit/tables/section";
import { downloadLink } from "./download-link";
import { escapeHtml } from "./escape-html";
import type { RenderedChart } from "./render-chart";
import { cellMark, scroll, tableBody } from "./render-table";

/** A numbered figure: title, the drawing, what one sees in it in words, its data as a table, downloads. */
export function renderFigure(chart: ReportChart, drawing: RenderedChart, number: number): string {
  const id = escapeHtml(chart.id);
  const keys = chart.columns.map((column) => column.key);
  const csv = toCsv(
    keys,
    chart.rows.map((row) => keys.map((key) => row[key] ?? null)),
  );
  const caption = `Data of figure ${number}: ${chart.title}`;
  const links = [
    downloadLink("Data as CSV", { name: `${chart.id}.csv`, type: "text/csv", text: csv }),
    downloadLink("Chart as Vega-Lite", {
      name: `${chart.id}.vl.json`,
      type: "application/json",
      text: JSON.stringify(chart.spec),
    }),
  ];
  return [
    `<figure id="figure-${id}" aria-labelledby="figure-${id}-title">`,
    `<figcaption id="figure-${id}-title"><span class="number">Figure ${number}</span> <span class="title">${escapeHtml(chart.title)}</span></figcaption>`,
    scroll(
      `Figure ${number}`,
      `<div class="chart" data-chart="${id}" data-description="figure-${id}-text">${describedBy(drawing.svg, `figure-${id}-text`)}</div>`,
    ),
    `<p class="description" id="figure-${id}-text">${escapeHtml(chart.description)}</p>`,
    `<details><summary>Data</summary>`,
    scroll(
      caption,
      `<table><caption>${escapeHtml(caption)}</caption>${tableBody(chart.columns, chart.rows, { bracketed: cellMark(chart.parentheses) })}</table>`,
    ),
    `</details>`,
    `<p class="downloads">${links.join("")}</p>`,
    `</figure>`,
  ].join("");
}

const describedBy = (svg: string, id: string): string =>
  svg.replace("<svg ", `<svg aria-describedby="${id}" `);
