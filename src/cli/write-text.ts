import { once } from "node:events";
import { writeFileWhole } from "../node/write-file";

/** Writes text, whole or in pieces, into a file or ("-") to standard output as fast as its reader takes it. */
export async function writeText(path: string, text: string | Iterable<string>): Promise<void> {
  if (path !== "-") return writeFileWhole(path, text);
  for (const piece of typeof text === "string" ? [text] : text) {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}
