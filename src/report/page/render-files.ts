import type { Report } from "../kit/tables/section";
import { allTables } from "./bundle";
import { escapeHtml } from "./escape-html";

/** A button that saves one of the page's files; characters that file systems do not take become hyphens. */
export function fileButton(label: string, file: string): string {
  const name = file.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "");
  return `<button type="button" class="save" data-file="${escapeHtml(file)}" data-name="${escapeHtml(name)}">${escapeHtml(label)}</button>`;
}

/** What can be saved from the page: scripts, settings, and every table. */
export function renderFiles(report: Report): string {
  const tables = allTables(report);
  const files = report.files.map(
    ({ title, fileName }) => `<li>${escapeHtml(title)}: ${fileButton(fileName, fileName)}</li>`,
  );
  const more = report.moreTables.map(
    ({ title, id }) => `<li>${escapeHtml(title)}: ${fileButton("CSV", `${id}.csv`)}</li>`,
  );
  if (files.length + tables.length === 0) return "";
  const fold = `<details class="fold"><summary>${report.moreTables.length} further tables</summary><ul>${more.join("")}</ul></details>`;
  return [
    `<section aria-labelledby="downloads"><h2 id="downloads">Into a paper, and downloads</h2>`,
    `<p>“Copy” under a table puts it on the clipboard as a table for Word. All of this as Word: <code>-o report.docx</code> in place of <code>-o report.html</code>. Paragraphs to paste stand under “Results in APA style”.</p>`,
    `<ul class="files">${files.join("")}</ul>`,
    more.length === 0 ? "" : fold,
    `<noscript><p>Saving takes the page’s own script, which is switched off here.</p></noscript></section>`,
  ].join("");
}
