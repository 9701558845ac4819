import { ItemwiseError } from "../errors";
import * as messages from "./messages";

/** Kinds of choices that an error can name. */
type Kind = Parameters<typeof messages.unknownChoice>[0]["kind"];

/**
 * Looks up a named choice in its table.
 * @param what the kind of choice, or a function that words the error for the name
 * @throws ItemwiseError "unknown-choice" where the table has no such name
 * @example
 * ```ts
 * choose("metric", { nominal: 1, interval: 2 }, "interval"); // 2
 * ```
 */
export function choose<T>(
  what: Kind | ((name: string) => string),
  table: Readonly<Record<string, T>>,
  name: string,
): T {
  const chosen = Object.hasOwn(table, name) ? table[name] : undefined;
  if (chosen !== undefined) return chosen;
  const message =
    typeof what === "string" ? () => messages.unknownChoice({ kind: what, name }) : () => what(name);
  throw new ItemwiseError("unknown-choice", message, {
    hint: () => messages.unknownChoiceHint({ names: Object.keys(table) }),
  });
}
