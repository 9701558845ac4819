import { join } from "node:path";
import type { OutputTarget } from "../node/files/check-outputs";
import type { Report } from "../report/kit/tables/section";
import { tableToCsv } from "../report/kit/tables/table-to-csv";
import { allTables } from "../report/page/bundle";
import { tableToLatex } from "../report/paper/table-to-latex";
import { tableToMarkdown } from "../report/plain/table-to-markdown";

/** What is written where, for the option that asked for it. */
export interface OutputFile extends OutputTarget {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Every table of a report as CSV and Markdown, by its path. */
export function tableFiles(
  report: Report,
  folder: string,
): readonly (OutputFile & { readonly text: string })[] {
  return allTables(report).flatMap((table) => {
    const path = join(folder, table.id);
    return [
      { option: "--tables", path: `${path}.csv`, text: tableToCsv(table) },
      { option: "--tables", path: `${path}.md`, text: tableToMarkdown(table) },
    ];
  });
}

/** Every table as Word and LaTeX, and all in one workbook; what writes them is loaded only now. */
export async function paperFiles(report: Report, folder: string): Promise<readonly OutputFile[]> {
  const [{ tableToWord }, { tablesToExcel }] = await Promise.all([
    import("../report/paper/report-to-word"),
    import("../report/paper/tables-to-excel"),
  ]);
  const tables = allTables(report);
  const workbook = join(folder, "tables.xlsx");
  const files: OutputFile[] = [{ option: "--tables", path: workbook, text: await tablesToExcel(tables) }];
  for (const table of tables) {
    const path = join(folder, table.id);
    files.push({ option: "--tables", path: `${path}.docx`, text: await tableToWord(table) });
    files.push({ option: "--tables", path: `${path}.tex`, text: tableToLatex(table) });
  }
  return files;
}
