import { once } from "node:events";
import { writeFileWhole } from "../node/files/write-file";

/** Writes text or bytes, whole or text in pieces, into a file or ("-") to standard output as fast as its reader takes it. */
export async function writeText(path: string, text: string | Uint8Array | Iterable<string>): Promise<void> {
  if (path !== "-") return writeFileWhole(path, text);
  for (const piece of typeof text === "string" || text instanceof Uint8Array ? [text] : text) {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}
