import type { ReportChart } from "../kit/tables/section";
import { escapeHtml } from "./escape-html";
import type { Inline } from "./inline";
import { fileButton } from "./render-files";

/**
 * A numbered figure: title, the drawing, one sentence on what to see in it, ways to take it along in a fold.
 *
 * @param svg the drawing; null where the page's script draws it when its fold is opened
 */
export function renderFigure(chart: ReportChart, svg: string | null, number: string, inline: Inline): string {
  const id = escapeHtml(chart.id);
  const text = escapeHtml(chart.description);
  const drawing =
    svg === null
      ? `<div class="chart waits" data-chart="${id}" data-title="${escapeHtml(chart.title)}"></div>`
      : `<div class="chart" data-chart="${id}">${described(svg, `figure-${id}-text`)}</div>`;
  const see = chart.see === undefined || chart.see === "" ? "" : `<p class="see">${inline(chart.see)}</p>`;
  return [
    `<figure id="figure-${id}" data-title="${escapeHtml(chart.title)}" aria-labelledby="figure-${id}-title">`,
    `<figcaption id="figure-${id}-title"><span class="number">${number}</span> <span class="title">${escapeHtml(chart.title)}</span></figcaption>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${number}">${drawing}</div>`,
    see,
    `<p class="alternative" id="figure-${id}-text"${svg === null ? "" : " hidden"}>${text}</p>`,
    `<details class="take"><summary>Save</summary><p class="downloads"><button type="button" class="save" data-rows="${id}">Data</button>${fileButton("CSV", `figure-${chart.id}.csv`)}<button type="button" class="save" data-save="svg" data-figure="${id}">SVG</button><button type="button" class="save" data-save="png" data-figure="${id}">PNG</button>${fileButton("Vega-Lite", `figure-${chart.id}.vl.json`)}</p></details>`,
    `</figure>`,
  ].join("");
}

const described = (svg: string, id: string): string => svg.replace("<svg ", `<svg aria-describedby="${id}" `);
