/**
 * The Word file of a record that is there already: `npx tsx scripts/word/word-of-record.ts record.json [measure]
 * report.docx [detail]`, for those who work on it and do not want to compute the analysis again each time.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { builtInMeasures } from "../../src/measures/built-in";
import { parseMeasure } from "../../src/measures/measure";
import { renderWord } from "../../src/node/render/render-word";
import { buildReport } from "../../src/report/build-report";
import type { Detail } from "../../src/report/kit/tables/section";

const [record = "", named = "disrupting-harm", output = "report.docx", detail = "standard"] =
  process.argv.slice(2);
const analysis = JSON.parse(readFileSync(record, "utf8"));
const measure =
  builtInMeasures.find(({ id }) => id === named) ?? parseMeasure(JSON.parse(readFileSync(named, "utf8")));
writeFileSync(output, await renderWord(buildReport(analysis, measure), { detail: detail as Detail }));
