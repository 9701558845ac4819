import { once } from "node:events";

/** Writes pieces of text to standard output as fast as its reader takes them. */
export async function writePieces(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}
