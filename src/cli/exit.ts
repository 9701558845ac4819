import { ItemwiseError } from "../errors";
import { visibleText } from "../measures/schema/visible-text";
import { fileError } from "../node/files/file-error";
import { inLanguage } from "../words/language";

/** Ends a command: 0 done, 1 wrong data or options, 2 a defect, 130 interrupted. */
export function exitWith(error: unknown): void {
  if (error instanceof ItemwiseError) {
    const { message, hint } = inLanguage("en", () => error.worded());
    notify(`error: ${message}\n${hint ? `hint: ${hint}\n` : ""}`);
    process.exitCode = 1;
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  notify(`This is a defect of itemwise, not of your data. Please report it with these lines:\n${detail}\n`);
  process.exitCode = 2;
}

/** Writes to standard error, with control characters of the file's texts escaped. */
export function notify(text: string): void {
  process.stderr.write(visibleText(text, "\n\t"));
}

/**
 * A closed pipe (`| head`) ends the program silently, a full disk with a message. Ctrl-C needs no handler: the signal
 * ends the program at once, and the shell sees 130.
 */
export function handleClosedOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    exitWith(fileError(error, "standard output", "write"));
    process.exit();
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
}
