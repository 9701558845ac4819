import { codebookCsv, labelledCsv } from "../../src/data/files/labelled-csv";
import { writeSpss } from "../../src/formats/spss/write-spss";
import { simulateAttitudes } from "./attitudes";

/** The files of the survey on cycling by name: answers for SPSS, the same as CSV, and what is known of the columns. */
export function attitudesFiles(): Readonly<Record<string, Uint8Array>> {
  const table = simulateAttitudes();
  const { bytes, notes } = writeSpss(table);
  if (notes.length > 0) throw new Error(notes.join(" "));
  const text = new TextEncoder();
  return {
    "attitudes.sav": bytes,
    "attitudes.csv": text.encode([...labelledCsv(table)].join("")),
    "attitudes.codebook.csv": text.encode(codebookCsv(table)),
  };
}
