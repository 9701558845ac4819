import { labelledText } from "../../data/files/labelled-text";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import type { CodedAnswers } from "../../data/patterns/coded-rows";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import { joinDatabase, readDatabase } from "../../node/database/read-database";
import { joinByDuckDb } from "../../node/database/read-duckdb";
import { diskFile } from "../../node/files/read-table";
import type { AnswersFile } from "../../project/answers-file";
import { codedTable, joinFileAnswers, joinLabelled, readCodedAnswers } from "../../project/project";
import { readLabelled } from "../../project/read-labelled";
import { type Answers, type FileOptions, type ReadOptions, readTableOptions } from "../options/file-options";

/** Distinct rows of the answers, read by this program's reader, the chosen engine, or the database; all rows of other formats. */
export async function joinFile(
  answers: Answers,
  measure: Measure,
  options: ReadOptions & {
    readonly contexts: boolean;
    readonly outside?: boolean | undefined;
    /** Groupings that disclosure control considers; by default those of the measure's release list. */
    readonly released?: readonly string[] | undefined;
    readonly labelled?: LabelledTable | null | undefined;
    /** The file at this path, if it was read before. */
    readonly file?: AnswersFile | undefined;
  },
): Promise<JoinedAnswers> {
  const { weights, counts, group, contexts, outside, released, engine, labelled, project } = options;
  const choices = { weights, groups: group, released, contexts, outside };
  if (typeof answers !== "string") {
    return measure.shape === null
      ? joinDatabase(answers, measure, choices)
      : joinLabelled(labelledText(await readDatabase(answers)), measure, choices);
  }
  const reading = { ...readTableOptions(options), counts, ...choices };
  const file = project?.answers ?? options.file ?? diskFile(answers);
  if (engine === "duckdb" && measure.shape === null) return joinByDuckDb(answers, measure, reading);
  return joinFileAnswers(file, measure, { ...reading, labelled });
}

/** All rows with column metadata. */
export async function readAllRows(answers: Answers, options: FileOptions): Promise<LabelledTable> {
  return typeof answers === "string"
    ? readLabelled(diskFile(answers), readTableOptions(options))
    : labelledText(await readDatabase(answers));
}

/** All rows as a measure reads them, by the distinct texts of their columns. */
export async function readCoded(
  answers: Answers,
  measure: Measure,
  options: FileOptions & {
    readonly labelled?: LabelledTable | null | undefined;
  },
): Promise<CodedAnswers> {
  if (typeof answers !== "string") return codedTable(labelledText(await readDatabase(answers)), measure);
  const { labelled } = options;
  return readCodedAnswers(diskFile(answers), measure, { ...readTableOptions(options), labelled });
}
