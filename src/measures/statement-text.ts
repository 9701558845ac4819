import type { ModelStatement } from "./model-syntax/model-statement";
import { saysNothing } from "./model-syntax/modifiers";
import { isModelName } from "./model-syntax/tokenize";

/** A statement as a line of model syntax, which reads as the same again. */
export function statementText(statement: ModelStatement): string {
  const { lhs, op, rhs, fixed, start, labels, equals } = statement;
  const modifier = saysNothing(statement)
    ? ""
    : [
        modifierText(fixed, (value) => String(value)),
        modifierText(start, (value) => `start(${value})`),
        labels.every((label) => label === null || (isModelName(label) && label !== "NA"))
          ? modifierText(labels, (value) => value)
          : called("label", labels),
        called("equal", equals),
      ]
        .flatMap((text) => (text === null ? [] : [`${text}*${op === "~1" ? "1" : rhs}`]))
        .join(" + ");
  return `${lhs} ${op === "~1" ? "~" : op} ${modifier || (op === "~1" ? "1" : rhs)}`;
}

/** `label("k")`, `equal(c("f=~a", NA))`. */
function called(name: string, entries: readonly (string | null)[]): string | null {
  const text = modifierText(entries, (value) => `"${value}"`);
  return text && `${name}(${text})`;
}

/** As it is written before a name; null where nothing is said. */
function modifierText<T>(entries: readonly (T | null)[], write: (value: T) => string): string | null {
  if (entries.every((entry) => entry === null)) return null;
  const written = entries.map((entry) => (entry === null ? "NA" : write(entry)));
  return written.length === 1 ? written[0]! : `c(${written.join(", ")})`;
}
