import { parseDocument } from "yaml";
import { ItemwiseError } from "../../errors";
import * as messages from "./messages";

/** A longer text is no definition. */
const MAX_LENGTH = 2_000_000;
/** How often an anchor may be used (`*name`). */
const MAX_ALIASES = 1000;

/** `<<: *name` merges entries; keys are text, as in JSON. */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: true,
  stringKeys: true,
  prettyErrors: true,
} as const;

/**
 * Parses YAML (1.2, core schema: "no" and "yes" are text) into a JSON value; custom tags and repeated keys are errors.
 * @throws ItemwiseError "bad-yaml" with line and column, "too-large"
 * @example
 * ```ts
 * parseYaml("id: one\nitems:\n  - { id: a, answers: agreement }\n", "one.yaml").items; // [{ id: "a", answers: "agreement" }]
 * ```
 */
export function parseYaml(text: string, file: string): unknown {
  if (text.length > MAX_LENGTH) {
    const length = String(text.length);
    throw new ItemwiseError("too-large", () => messages.tooLong({ file, length }), {
      hint: messages.tooLongHint,
    });
  }
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ""), OPTIONS);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const [start] = problem.linePos ?? [];
      const line = start === undefined ? null : String(start.line);
      const column = String(start?.col ?? "");
      const what = problem.message.split(/ at line \d+|:?\n/)[0] ?? "";
      const message = what.replace(/\.$/, "");
      throw yamlError(() => messages.noYaml({ file, line, column, message }));
    }
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (cause instanceof ItemwiseError) throw cause;
    const alias = /^Unresolved alias .*: (.*)$/.exec(String((cause as Error).message))?.[1];
    if (alias !== undefined) throw yamlError(() => messages.aliasUnknown({ file, alias }));
    if (cause instanceof ReferenceError) throw yamlError(() => messages.aliasesTooMany({ file }));
    throw yamlError(() => messages.yamlTooDeep({ file }));
  }
}

function yamlError(message: () => string): ItemwiseError {
  return new ItemwiseError("bad-yaml", message, { hint: messages.yamlHint });
}
