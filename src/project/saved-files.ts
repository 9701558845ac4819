import type { Analysis } from "../analysis/analysis";
import type { Report } from "../report/kit/tables/section";
import { tableToCsv } from "../report/kit/tables/table-to-csv";
import { allTables } from "../report/page/bundle";
import { tableToLatex } from "../report/paper/table-to-latex";
import { tableToMarkdown } from "../report/plain/report-to-markdown";

export interface SavedFile<Content = string | Uint8Array> {
  readonly name: string;
  readonly content: Content;
  /** What whoever saves it should know, one sentence each. */
  readonly notes?: readonly string[] | undefined;
}

export const csvTables = (report: Report): readonly SavedFile<string>[] =>
  allTables(report).map((table) => ({ name: `${table.id}.csv`, content: tableToCsv(table) }));

export const markdownTables = (report: Report): readonly SavedFile<string>[] =>
  allTables(report).map((table) => ({ name: `${table.id}.md`, content: tableToMarkdown(table) }));

export const latexTables = (report: Report): readonly SavedFile<string>[] =>
  allTables(report).map((table) => ({ name: `${table.id}.tex`, content: tableToLatex(table) }));

/** Every table as a Word file; the writer is loaded on demand. */
export async function wordTables(report: Report): Promise<readonly SavedFile[]> {
  const { tableToWord } = await import("../report/paper/report-to-word");
  const files: SavedFile[] = [];
  for (const table of allTables(report))
    files.push({ name: `${table.id}.docx`, content: await tableToWord(table) });
  return files;
}

/** All tables as one workbook; the writer is loaded on demand. */
export async function excelTables(report: Report): Promise<SavedFile> {
  const { tablesToExcel } = await import("../report/paper/tables-to-excel");
  return { name: "tables.xlsx", content: await tablesToExcel(allTables(report)) };
}

const NOTICE =
  "Restricted: nothing is hidden or rounded here, and small counts may let somebody be known by their answers. Keep it as the answers themselves are kept; neither pass it on nor publish it.";

/** A record as readable JSON. */
export const recordText = (record: unknown): string => `${JSON.stringify(record, null, 1)}\n`;

/** An unprotected record with its notice first. */
export const withNotice = (restricted: Analysis): Analysis & { readonly notice: string } => ({
  notice: NOTICE,
  ...restricted,
});
