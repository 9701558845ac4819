import { join } from "node:path";
import type { OutputTarget } from "../node/files/check-outputs";
import {
  csvTables,
  excelTables,
  latexTables,
  markdownTables,
  type SavedFile,
  wordTables,
} from "../project/saved-files";
import type { Report } from "../report/kit/tables/section";

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
  const texts = markdownTables(report);
  const both = csvTables(report).flatMap((csv, k) => [csv, ...texts.slice(k, k + 1)]);
  return inFolder(both, folder);
}

/** Every table as Word and LaTeX, and all in one workbook. */
export async function paperFiles(report: Report, folder: string): Promise<readonly OutputFile[]> {
  const [workbook, documents] = await Promise.all([excelTables(report), wordTables(report)]);
  return inFolder<string | Uint8Array>([workbook, ...documents, ...latexTables(report)], folder);
}

function inFolder<Content extends string | Uint8Array>(
  files: readonly SavedFile<Content>[],
  folder: string,
): readonly (OutputFile & { readonly text: Content })[] {
  return files.map(({ name, content }) => ({
    option: "--tables",
    path: join(folder, name),
    text: content,
  }));
}
