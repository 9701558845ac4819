import type { Report } from "../kit/tables/section";
import { escapeHtml } from "./escape-html";

/** The bar of contents, with search and "expand all": at the side where there is room, else a menu. */
export function renderContents({ summary, sections, appendix, files }: Report): string {
  const told = summary.lines.length + summary.cautions.length > 0 || summary.groups !== null;
  const links = [
    ...(told ? [link("answers", "In short")] : []),
    ...sections.map(({ id, title }, k) => link(`section-${id}`, `${k + 1} ${title}`)),
    ...(appendix.length > 0 ? [link("appendix", "Appendix")] : []),
    ...(files.length > 0 ? [link("downloads", "Into a paper, downloads")] : []),
  ];
  return [
    `<nav id="contents" aria-label="Contents"><details class="menu" open><summary>Contents</summary>`,
    `<ol>${links.join("")}</ol>`,
    `<div class="tools"><label for="search">Find a table or figure <kbd>/</kbd></label><input id="search" type="search" autocomplete="off"><ul id="found" aria-live="polite"></ul><button type="button" id="expand" aria-pressed="false">Expand all</button></div>`,
    `</details></nav>`,
  ].join("");
}

const link = (id: string, title: string): string =>
  `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`;
