import { rename, rm, stat, writeFile } from "node:fs/promises";
import { pid } from "node:process";
import { fileError } from "./file-error";

let written = 0;

/**
 * Writes a file as a whole or not at all: the text goes to a new file beside it, which then takes its name, so that
 * a reader never sees half a file and an old one stays if the disk is full. What is no plain file (`/dev/stdout`, a
 * pipe) is written to directly.
 *
 * @param path the file; one that is there is replaced
 * @throws ItemwiseError "unwritable" that says why and what to do
 */
export async function writeFileWhole(path: string, text: string | Iterable<string>): Promise<void> {
  const aside = `${path}.${pid}-${written++}.tmp`;
  try {
    const there = await stat(path).catch(() => null);
    if (there !== null && !there.isFile()) {
      await writeFile(path, text);
      return;
    }
    await writeFile(aside, text, { flag: "wx", ...(there === null ? {} : { mode: there.mode }) });
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw fileError(cause, path, "write");
  }
}
