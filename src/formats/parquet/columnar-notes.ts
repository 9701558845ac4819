import * as shared from "../messages";
import * as messages from "./messages";

/** Notes on what a file of typed columns holds that a table does not: the columns by name, and the format for users. */
export function columnarNotes(found: {
  readonly format: string;
  /** Whole numbers of more digits than a number keeps. */
  readonly large: readonly string[];
  readonly utc: readonly string[];
  /** Row numbers of pandas. */
  readonly unnamed: readonly string[];
  /** Whether R wrote attributes beside the columns. */
  readonly fromR: boolean;
}): string[] {
  const { format, large, utc, unnamed, fromR } = found;
  const quoted = (names: readonly string[]): string[] => names.map((name) => shared.quoted({ name }));
  return [
    ...(large.length > 0 ? [messages.largeNumbers({ columns: quoted(large) })] : []),
    ...(utc.length > 0 ? [messages.utcTimes({ columns: quoted(utc) })] : []),
    ...(unnamed.length > 0 ? [messages.pandasRows({ columns: quoted(unnamed) })] : []),
    ...(fromR ? [messages.attributesOfR({ format })] : []),
  ];
}
