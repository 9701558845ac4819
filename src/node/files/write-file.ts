import { rmSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import process from "node:process";
import { fileError } from "./file-error";

let written = 0;

/** Signals with their shell exit codes. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Writes a file as a whole or not at all: to a new file next to it, which is then renamed, so that readers never see
 * half a file and the old one survives a full disk or an interruption (which removes the new file, unless the program
 * is killed outright). Anything but a plain file (`/dev/stdout`, a pipe) is written directly.
 * @param path the file; an existing one is replaced; for a link its target
 * @param text as a whole, or its pieces in order
 * @throws ItemwiseError "unwritable" that says why and what to do
 * @example
 * ```ts
 * await writeFileWhole("answers.csv", ["id,a\n", "007,1\n"]);
 * (await readTable("answers.csv")).rows; // 1
 * ```
 */
export async function writeFileWhole(
  path: string,
  text: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = `${target}.${process.pid}-${written++}.tmp`;
  try {
    begin(temporary);
    const stats = await stat(path).catch(() => null);
    if (stats !== null && !stats.isFile()) {
      await writeFile(path, inLargePieces(text));
      return;
    }
    await writeFile(temporary, inLargePieces(text), { flag: "wx", mode: stats?.mode });
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(cause, path, "write");
  } finally {
    end(temporary);
  }
}

/** Characters of a piece: each is a call of the system, which takes longer than a line of text. */
const PIECE = 65_536;

/** Pieces joined to large ones; text as a whole as it is. */
export function inLargePieces<T extends string | Uint8Array>(
  text: T | Iterable<string>,
): T | Iterable<string> {
  return typeof text === "string" || text instanceof Uint8Array ? text : joined(text);
}

function* joined(pieces: Iterable<string>): Generator<string> {
  let own = "";
  for (const piece of pieces) {
    own += piece;
    if (own.length < PIECE) continue;
    yield own;
    own = "";
  }
  if (own !== "") yield own;
}

const unfinished = new Set<string>();
const handlers = Object.entries(SIGNALS).map(([signal, code]) => ({
  signal,
  handler: (): void => {
    for (const temporary of unfinished) rmSync(temporary, { force: true });
    process.exit(code);
  },
}));

function begin(temporary: string): void {
  if (unfinished.size === 0) for (const { signal, handler } of handlers) process.on(signal, handler);
  unfinished.add(temporary);
}

function end(temporary: string): void {
  unfinished.delete(temporary);
  if (unfinished.size === 0) for (const { signal, handler } of handlers) process.off(signal, handler);
}
