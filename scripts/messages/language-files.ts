import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { PLURALS, type WrittenSigns } from "../../src/words/written-signs";
import { TRANSLATIONS } from "./catalog";

const text = v.string();

const instead = v.strictObject({
  begins: v.pipe(text, v.check(isRegularExpression, "not a regular expression")),
  text,
});

const signsSchema = v.strictObject({
  name: text,
  tag: text,
  decimal: text,
  thousands: text,
  groupsFrom: v.number(),
  leadingZero: v.boolean(),
  percent: text,
  ends: text,
  comma: text,
  units: text,
  semicolon: text,
  and: text,
  or: text,
  andBefore: v.optional(instead),
  orBefore: v.optional(instead),
  nothing: text,
  more: v.pipe(text, v.includes("{count}")),
  numbers: v.array(text),
  ordinal: v.pipe(text, v.includes("{n}")),
  first: v.optional(text),
  plural: v.picklist(Object.keys(PLURALS) as WrittenSigns["plural"][]),
});

const form = v.pipe(text, v.check(isRegularExpression, "not a regular expression"));
const formsSchema = v.record(text, v.union([form, v.strictObject({ caseSensitive: form })]));

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) !== null;
  } catch {
    return false;
  }
}

/** A language's signs and the forms of its terms in texts, with what is wrong in the two files. */
export function readLanguageFiles(root: string, language: string) {
  const problems: string[] = [];
  const read = <Schema extends v.GenericSchema>(schema: Schema, name: string) => {
    const path = join(root, TRANSLATIONS, language, name);
    const at = `${TRANSLATIONS}/${language}/${name}`;
    if (!existsSync(path)) {
      problems.push(`${at} is missing.`);
      return null;
    }
    const { success, output, issues } = v.safeParse(schema, parse(readFileSync(path, "utf8")));
    if (success) return output;
    problems.push(
      ...issues.map((issue) => `${at}, ${v.getDotPath(issue) ?? "as a whole"}: ${issue.message}`),
    );
    return null;
  };
  return { signs: read(signsSchema, "language.yaml"), forms: read(formsSchema, "forms.yaml"), problems };
}
