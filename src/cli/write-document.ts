import { extname } from "node:path";
import type { WorkerPool } from "../node/workers/worker-pool";
import type { Detail, Report } from "../report/kit/tables/section";
import { jsonText } from "./write-outputs";

/** A report, its numbers, and how much of it a page or Word shows. */
export interface Document {
  readonly report: Report;
  readonly record: unknown;
  readonly detail?: Detail | undefined;
  readonly workers: WorkerPool;
}

/** By how the file's name ends; what writes is loaded when it is called. */
const WRITE: Readonly<Record<string, (document: Document) => Promise<string | Uint8Array>>> = {
  ".html": async ({ report, ...options }) => (await renderPage()).renderReport(report, options),
  ".htm": async ({ report, ...options }) => (await renderPage()).renderReport(report, options),
  ".docx": async ({ report, ...options }) =>
    (await import("../node/render/render-word")).renderWord(report, options),
  ".xlsx": async ({ report }) => {
    const { tablesToExcel } = await import("../report/paper/tables-to-excel");
    return tablesToExcel(await tablesOf(report));
  },
  ".csv": async ({ report }) => {
    const { tableToCsv } = await import("../report/kit/tables/table-to-csv");
    return (await tablesOf(report)).map(tableToCsv).join("\n");
  },
  ".md": async ({ report }) => (await import("../report/plain/report-to-markdown")).reportToMarkdown(report),
  ".tex": async ({ report }) => {
    const { tableToLatex } = await import("../report/paper/table-to-latex");
    return (await tablesOf(report)).map(tableToLatex).join("\n");
  },
  ".json": async ({ record }) => jsonText(record, "file"),
};

const renderPage = () => import("../node/render/render-report");

const tablesOf = async (report: Report) => (await import("../report/page/bundle")).allTables(report);

export const DOCUMENT_ENDINGS = Object.keys(WRITE).filter((ending) => ending !== ".htm");

/** What a file of this name holds; a page where its ending says nothing else. */
export function documentOf(output: string, document: Document): Promise<string | Uint8Array> {
  const write = WRITE[extname(output).toLowerCase()] ?? WRITE[".html"];
  if (write === undefined) throw new Error("a page is always written");
  return write(document);
}
