import { ItemwiseError } from "../../errors";
import { ZipParts } from "../excel/zip-parts";
import * as messages from "../messages";

/** A file in an archive. */
export interface ArchivedFile {
  /** The archive and the file, as a path: "answers.zip/answers.csv". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Endings of tables besides those of `fileKind`. */
const TEXT_TABLES = [".csv", ".tsv", ".tab", ".dat"];
/** A table only where there is no other, since notes are texts, too. */
const PLAIN_TEXT = [".txt"];
const ARCHIVES = [".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz", ".zst"];

/**
 * The only table in a zip archive. Hidden files, what macOS adds, and files of other kinds (a codebook in PDF) are passed
 * over.
 * @param endings of tables other than texts, in lower case
 * @throws ItemwiseError "no-table", "several-tables", "nested-archive", "not-read" (locked), "damaged-file", "too-large"
 */
export function onlyTable(parts: ZipParts, endings: readonly string[]): ArchivedFile {
  const { file } = parts;
  const names = parts.names.filter((name) => !isHidden(name));
  const ending = (all: readonly string[]): string[] =>
    names.filter((name) => all.some((end) => name.toLowerCase().endsWith(end)));
  const tables = ending([...endings, ...TEXT_TABLES]);
  const found = tables.length > 0 ? tables : ending(PLAIN_TEXT);
  const [name] = found;
  if (found.length > 1) {
    throw new ItemwiseError(
      "several-tables",
      () => messages.severalTables({ file, n: String(found.length), names: found }),
      { hint: messages.unpackHint },
    );
  }
  if (name === undefined) {
    const [inner] = ending(ARCHIVES);
    if (inner !== undefined) throw nestedArchive(`${file}/${inner}`);
    throw new ItemwiseError("no-table", () => messages.noTable({ names, file }), {
      hint: messages.noTableHint,
    });
  }
  const base = name.slice(name.lastIndexOf("/") + 1);
  return { name: `${file}/${base}`, bytes: parts.whole(name) };
}

/** An archive whose hints are about archives. */
export const openArchive = (bytes: Uint8Array, file: string): ZipParts =>
  new ZipParts(bytes, file, { hint: messages.unpackHint });

export function nestedArchive(file: string): ItemwiseError {
  return new ItemwiseError("nested-archive", () => messages.nestedArchive({ file }), {
    hint: messages.unpackHint,
  });
}

function isHidden(name: string): boolean {
  const steps = name.split("/");
  const base = steps[steps.length - 1] ?? "";
  return (
    base === "" ||
    /^(thumbs\.db|desktop\.ini)$/i.test(base) ||
    steps.some((step) => step.startsWith(".") || step === "__MACOSX")
  );
}
