import { ItemwiseError } from "../errors";

/** How a command ends: 0 done, 1 the data or options are wrong, 2 a defect of ours, 130 interrupted. */
export function endWith(error: unknown): void {
  if (error instanceof ItemwiseError) {
    process.stderr.write(`error: ${error.message}\n${error.hint ? `hint: ${error.hint}\n` : ""}`);
    process.exitCode = 1;
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a defect of itemwise, not of your data. Please report it with these lines:\n${detail}\n`,
  );
  process.exitCode = 2;
}

/**
 * A reader that closes the pipe (`| head`) ends the program silently. Ctrl-C needs no handler: the signal ends the
 * program at once, also in the midst of a computation, and the shell sees 130.
 */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}
