import { parseDocument } from "yaml";
import { ItemwiseError } from "../../errors";

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
    throw new ItemwiseError(
      "too-large",
      `${file}: it is longer than any definition (${text.length} characters).`,
      {
        hint: "Name the file of the definition.",
      },
    );
  }
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ""), OPTIONS);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
      const [start] = problem.linePos ?? [];
      const place = start === undefined ? "" : `, line ${start.line}, column ${start.col}`;
      const what = problem.message.split(/ at line \d+|:?\n/)[0] ?? "";
      throw yamlError(`${file}${place}: this is not valid YAML (${what.replace(/\.$/, "")}).`);
    }
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (cause instanceof ItemwiseError) throw cause;
    const alias = /^Unresolved alias .*: (.*)$/.exec(String((cause as Error).message))?.[1];
    if (alias !== undefined)
      throw yamlError(`${file}: *${alias} stands for nothing, as there is no &${alias} before it.`);
    if (cause instanceof ReferenceError) throw yamlError(`${file}: its aliases (*name) stand for too much.`);
    throw yamlError(`${file}: it is nested too deeply, or no YAML.`);
  }
}

function yamlError(message: string): ItemwiseError {
  return new ItemwiseError("bad-yaml", message, {
    hint: "Look there for indentation by tabs, a missing quote or colon, or an entry that stands twice.",
  });
}
