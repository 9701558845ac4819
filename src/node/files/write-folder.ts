import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { ItemwiseError } from "../../errors";
import { fileError } from "./file-error";

/**
 * Checks that a folder is empty, so that no old files mix with new ones.
 * @throws ItemwiseError "unwritable" where it is not
 */
export async function checkEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length === 0) return;
  throw new ItemwiseError(
    "unwritable",
    `${folder} holds files already: what is there would be taken for part of the release.`,
    {
      hint: "Name a new folder, or an empty one.",
    },
  );
}

/**
 * Writes a folder as a whole or not at all: into a new folder next to it, which is then renamed.
 * @param files by path within the folder
 * @throws ItemwiseError "unwritable"
 */
export async function writeFolderWhole(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  try {
    await mkdir(dirname(target), { recursive: true });
    const aside = `${target}.${process.pid}.tmp`;
    await mkdir(aside);
    try {
      for (const [name, text] of files) {
        await mkdir(dirname(join(aside, name)), { recursive: true });
        await writeFile(join(aside, name), text);
      }
      await rmdir(target).catch(() => undefined);
      await rename(aside, target);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      throw error;
    }
  } catch (cause) {
    throw fileError(cause, folder, "write");
  }
}
