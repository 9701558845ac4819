import { ItemwiseError } from "../errors";
import { visibleText } from "../measures/schema/visible-text";
import { fileError } from "../node/files/file-error";

/** How a command ends: 0 done, 1 the data or options are wrong, 2 a defect of ours, 130 interrupted. */
export function endWith(error: unknown): void {
  if (error instanceof ItemwiseError) {
    tell(`error: ${error.message}\n${error.hint ? `hint: ${error.hint}\n` : ""}`);
    process.exitCode = 1;
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(`This is a defect of itemwise, not of your data. Please report it with these lines:\n${detail}\n`);
  process.exitCode = 2;
}

/** Writes to standard error; what a file's cells or names could do to a terminal is written out. */
export function tell(text: string): void {
  process.stderr.write(visibleText(text, "\n\t"));
}

/**
 * A reader that closes the pipe (`| head`) ends the program silently; a standard output that takes no more (a full
 * disk) ends it with a message. Ctrl-C needs no handler: the signal ends the program at once, also in the midst of a
 * computation, and the shell sees 130.
 */
export function endQuietly(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    endWith(fileError(error, "standard output", "write"));
    process.exit();
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
}
