import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { ItemwiseError } from "../../errors";
import { fileError } from "./file-error";

/**
 * That a folder can take files without any of other times among them.
 *
 * @throws ItemwiseError "unwritable" where it holds something
 */
export async function checkEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length === 0) return;
  throw new ItemwiseError(
    "unwritable",
    `${folder} holds files already: what is there would be taken for part of the release.`,
    {
      hint: "Name a new folder, or an empty one.",
    },
  );
}

/**
 * Writes a folder as a whole or not at all: its files go to a new folder beside it, which then takes its name.
 *
 * @param files by their paths within the folder
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
