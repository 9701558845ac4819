import { codebookCsv, labelledCsv } from "../data/files/labelled-csv";
import { typedColumns } from "../data/files/typed-columns";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { writeDataFile } from "../formats/write-file";
import { fileArgument, readingWords } from "../report/scripts/command-line";
import { shellWord } from "../words/shell-word";
import { type Project, releaseOptions } from "./project";
import type { SavedFile } from "./saved-files";

export type ConvertedEnding = ".sav" | ".dta" | ".xlsx" | ".parquet" | ".csv";

/** The user's file in another format, as `itemwise convert` writes it; CSV with what is known of its columns beside it. */
export async function convertedFiles(read: LabelledTable, ending: ConvertedEnding): Promise<SavedFile[]> {
  const table = typedColumns(read);
  const base = convertedName(read.file, ending);
  const name = `${base}${ending}`;
  if (ending === ".csv") {
    return [
      { name, content: [...labelledCsv(table)].join(""), notes: table.notes },
      { name: `${base}.codebook.csv`, content: [...codebookCsv(table)].join("") },
    ];
  }
  const { bytes, notes } = await writeDataFile(table, name);
  return [{ name, content: bytes, notes: [...table.notes, ...notes] }];
}

/** The command that writes the same file. */
export function convertCommandOf(project: Project, ending: ConvertedEnding): string {
  const { file } = project;
  const words = [
    ...["itemwise", "convert", fileArgument(file), `${convertedName(file, ending)}${ending}`],
    ...readingWords(releaseOptions(project).reading),
  ];
  return words.map(shellWord).join(" ");
}

/** Without its ending; another one where the file itself has that name. */
function convertedName(file: string, ending: ConvertedEnding): string {
  const base = file.replace(/\.[^.]*$/, "");
  return file.toLowerCase().endsWith(ending) ? `${base}.converted` : base;
}
