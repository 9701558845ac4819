/**
 * The page or the Word file of a record that is there already: `npx tsx scripts/page-of-record.ts record.json [measure]
 * page.html [detail]` (or report.docx), for those who work on the report and do not want to compute the analysis again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { builtInMeasures } from "../src/measures/built-in";
import { parseMeasure } from "../src/measures/measure";
import { renderReport } from "../src/node/render/render-report";
import { renderWord } from "../src/node/render/render-word";
import { buildReport } from "../src/report/build-report";
import type { Detail } from "../src/report/kit/tables/section";

const [record = "", named = "disrupting-harm", output = "page.html", detail = "standard"] =
  process.argv.slice(2);
const analysis = JSON.parse(readFileSync(record, "utf8"));
const measure =
  builtInMeasures.find(({ id }) => id === named) ?? parseMeasure(JSON.parse(readFileSync(named, "utf8")));
const report = buildReport(analysis, measure);
const render = output.endsWith(".docx") ? renderWord : renderReport;
writeFileSync(output, await render(report, { detail: detail as Detail }));
