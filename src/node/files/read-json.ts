import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseJson } from "../../project/parse-json";
import { fileError } from "./file-error";

/** @throws ItemwiseError "no-file", "unreadable" */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

/** @throws ItemwiseError as `readText`, "bad-json" with line and column */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(await readText(path), basename(path));
}
