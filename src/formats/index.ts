/**
 * The entry point `itemwise/formats`: files of SPSS, Stata, Excel, OpenDocument, SAS, R, Parquet, Arrow and JSON as tables
 * with labels and missing values, and back where they can be written. Bytes go in and bytes come out: nothing is read from a disk, so that all of it runs in Node and in a
 * browser.
 */

// A file of any format.

export { ItemwiseError } from "../errors";
export { type ReadFileOptions, readDataFile } from "./read-file";
export { type WrittenFile, writeDataFile } from "./write-file";

// The table.

export {
  type ColumnInput,
  type LabelledColumn,
  type LabelledTable,
  labelledTable,
  type MissingValues,
  type MultipleResponse,
  type NumberColumn,
  type TextColumn,
  type ValueLabel,
} from "./kit/labelled-table";

// Readers.

export { readArrow } from "./arrow/read-arrow";
export { type ExcelOptions, readExcel, readSheetNames } from "./excel/read-excel";
export { readJson } from "./json/read-json";
export { type OdsOptions, readOds, readOdsSheetNames } from "./ods/read-ods";
export { readParquet } from "./parquet/read-parquet";
export { readRds } from "./r/read-rds";
export { readSas7bdat } from "./sas/read-sas7bdat";
export { readXpt } from "./sas/read-xpt";
export { readPor } from "./spss/read-por";
export { readSpss } from "./spss/read-spss";
export { readStata } from "./stata/read-stata";

// Writers.

export { writeExcel } from "./excel/write-excel";
export { writeParquet } from "./parquet/write-parquet";
export { writeSpss } from "./spss/write-spss";
export { writeStata } from "./stata/write-stata";
