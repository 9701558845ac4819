/**
 * How long and how heavy six reports are: `npm run report-sizes`. Writes docs/report-sizes.md; scripts/web/pictures.mjs takes
 * its pictures.
 *
 * Options: `--bfi file.csv` and `--hs file.csv`, the data of R packages (scripts/docs/known-data.R writes them; without
 * these options and without R their rows say so); `--records folder`, with records of finished analyses (sample.json,
 * nine.json, bfi.json, hs.json), which are not computed again.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../tests/support/browser";
import { measurePage, type PageSize } from "./report-sizes/measure-page";
import { sixPages } from "./report-sizes/six-pages";
import { sizesPage } from "./report-sizes/sizes-page";

const { values } = parseArgs({
  options: { bfi: { type: "string" }, hs: { type: "string" }, records: { type: "string" } },
});
const docs = join(import.meta.dirname, "../docs");
const browser = await launchBrowser();

try {
  const measured: { title: string; size: PageSize | null }[] = [];
  for (const { title, render } of sixPages(values)) {
    console.log(title);
    const html = await render();
    measured.push({ title, size: html === null ? null : await measurePage(browser, html) });
  }
  writeFileSync(join(docs, "report-sizes.md"), sizesPage(measured));
} finally {
  await browser.close();
}
