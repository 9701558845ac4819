import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Claims, parseClaims } from "../replication/claims/claims";
import { fileError } from "./file-error";
import { parseJson } from "./parse-json";

/**
 * Reads a claims file.
 *
 * @param path of a JSON file
 * @throws ItemwiseError "bad-json" with line and column, "bad-claims" with the paths of the wrong entries, "unreadable"
 */
export async function readClaims(path: string): Promise<Claims> {
  const file = basename(path);
  return parseClaims(parseJson(await readText(path), file), file);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}
