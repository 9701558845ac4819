/** A text, or what words it in the language of the moment: a message of the catalog. */
export type Said = string | (() => string);

const say = (said: Said): string => (typeof said === "string" ? said : said());

/**
 * A problem that the user can fix: wrong data, definition or option.
 * The command line prints it in English and ends with exit code 1; every other error is a defect of ours.
 * @example
 * ```ts
 * const error = new ItemwiseError("unknown-code", 'answers.csv, row 3, column "G1a": unknown code 7.', {
 *   hint: "Declare the code in the measure definition or mend the file.",
 * });
 * error.code; // "unknown-code"
 * ```
 */
export class ItemwiseError extends Error {
  override readonly name = "ItemwiseError";
  /** A stable identifier in kebab-case that programs may test for. */
  readonly code: string;
  /** What to do about it, as a full sentence. */
  readonly hint: string;
  readonly #said: { readonly message: Said; readonly hint: Said };

  constructor(code: string, message: Said, options: { hint: Said; cause?: unknown }) {
    super(say(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = say(options.hint);
    this.#said = { message, hint: options.hint };
  }

  /** Message and hint in the language of the moment, which may be another than when it was thrown. */
  worded(): { readonly message: string; readonly hint: string } {
    return { message: say(this.#said.message), hint: say(this.#said.hint) };
  }
}

/** What `run` gives; null where an `ItemwiseError` (of one of these codes) keeps it from that. Other errors are thrown. */
export function nullIfProblem<T>(run: () => T, codes?: readonly string[]): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof ItemwiseError && codes?.includes(error.code) !== false) return null;
    throw error;
  }
}

/** Something that a reader of a result must know; it does not stop the analysis. */
export interface Warning {
  /** A stable identifier in kebab-case. */
  readonly code: string;
  /** One full sentence that names the item, pair, group or figure concerned. */
  readonly message: string;
}
