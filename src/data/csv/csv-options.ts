import type { Table } from "./table";

/** How a CSV text is read. */
export interface CsvOptions {
  /** What to call the file in messages. */
  readonly file?: string | undefined;
  /** One character, or "tab", "comma", "semicolon", "bar", "space"; told from the text where it is not given. */
  readonly delimiter?: string | undefined;
  /** Whether the first row holds the columns' names (default true); without, they are V1, V2, ... */
  readonly header?: boolean | undefined;
  /** Keep only these columns (those of them that there are), to save memory. */
  readonly columns?: readonly string[] | undefined;
}

/** Reads a CSV text that comes in pieces. */
export interface CsvReader<T = Table> {
  /** Takes the next piece of the text; it may end anywhere, in a quoted cell too. */
  push(text: string): void;
  /** Ends the text and returns what was made of it. */
  finish(): T;
}
