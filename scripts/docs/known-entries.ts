/** The data sets of docs/known-data.md: `known/*.yaml` say how each is made and read, and what is known of it. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import type { MeasureDefinition } from "../../src/measures/measure";

const value = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

/** What is known of one question: "ask => yes ~ partly | says | why". */
export interface Expectation {
  /** A question of `known-judge.ts`, and of what: "fit one-factor", "alpha five.verbal". */
  readonly ask: string;
  /** Answers that agree with what is known, and those that agree partly. */
  readonly yes: string;
  readonly partly: string;
  /** What is known, with its source. */
  readonly says: string;
  /** Who is right, printed where the program disagrees. */
  readonly why: string;
}

const expectation = v.pipe(
  v.string(),
  v.regex(/^.+? => .+ \| .+$/),
  v.transform((text): Expectation => {
    const [expected = "", says = "", why = ""] = text.split(" | ");
    const [ask = "", answers = ""] = expected.split(" => ");
    const [yes = "", partly = ""] = answers.split(" ~ ");
    return { ask, yes, partly, says, why };
  }),
);

const entry = v.strictObject({
  /**
   * "id; answers; title". Answers are "continuous", "no yes" (0 and 1), whole numbers "0..4", or "-" with a built-in
   * measure.
   */
  set: v.string(),
  /** An expression of R, for known-data.R; or a file of the repository. */
  r: v.optional(v.string()),
  file: v.optional(v.string()),
  /** The id of a built-in measure, in place of the entries below. */
  measure: v.optional(v.string()),
  missing: v.optional(value, ""),
  dichotomize: v.optional(value, ""),
  reverse: v.optional(v.string(), ""),
  groups: v.optional(v.string(), ""),
  /** Items that no structure names. */
  items: v.optional(v.string(), ""),
  command: v.optional(v.picklist(["analyze", "dif"]), "analyze"),
  /** Models with statements separated by ";" and "x1..x3" for "x1 + x2 + x3". */
  structures: v.optional(v.record(v.string(), v.string()), {}),
  expect: v.array(expectation),
});

/** A data set, the measure that it is read by, and what is known of it. */
export interface KnownData extends Omit<v.InferOutput<typeof entry>, "measure"> {
  readonly id: string;
  readonly title: string;
  readonly measure: MeasureDefinition | string;
}

const folder = import.meta.dirname;

/** Every data set, in the page's order. */
export const KNOWN_DATA: readonly KnownData[] = ["questionnaires", "abilities", "made"].flatMap((name) =>
  v
    .parse(v.array(entry), parse(readFileSync(join(folder, `known/${name}.yaml`), "utf8")))
    .map((one): KnownData => {
      const [id = "", answers = "", title = ""] = one.set.split("; ");
      return { ...one, id, title, measure: one.measure ?? definitionOf(one, id, answers, title) };
    }),
);

/** @throws without a data set of this id that has a definition of its own */
export function knownMeasure(id: string): MeasureDefinition {
  const measure = KNOWN_DATA.find((data) => data.id === id)?.measure;
  if (measure === undefined || typeof measure === "string") throw new Error(`no measure ${id}`);
  return measure;
}

/**
 * Makes the data sets by R, each as `id`.csv in a folder.
 * @returns the versions of R and of the packages
 * @throws where R or a package is missing
 */
export function writeKnownData(to: string, data: readonly KnownData[]): string {
  const expressions = join(to, "expressions.txt");
  const lines = data.flatMap(({ id, r }) => (r === undefined ? [] : [`${id}\t${r.replace(/\s+/g, " ")}`]));
  writeFileSync(expressions, `${lines.join("\n")}\n`);
  const script = join(folder, "known-data.R");
  return execFileSync("Rscript", [script, to, expressions], { encoding: "utf8" }).trim();
}

function definitionOf(
  one: v.InferOutput<typeof entry>,
  id: string,
  answers: string,
  title: string,
): MeasureDefinition {
  const structures = Object.entries(one.structures).map(
    ([id, text]) => [id, { label: id, model: modelOf(text) }] as const,
  );
  const named = structures.flatMap(([, { model }]) => indicatorsOf(model));
  const [reversed, groups, yes] = [one.reverse, one.groups, one.dichotomize].map(wordsOf);
  const categories = categoriesOf(answers);
  const missing = wordsOf(one.missing).map((code) => ({ code: Number(code) }));
  return {
    id,
    title,
    sensitive: false,
    items: [...new Set([...named, ...wordsOf(one.items)])].map((id) => ({
      id,
      ...(categories === null ? { scale: "continuous" as const } : { categories, missing }),
      ...(reversed?.includes(id) ? { reverse: true } : {}),
    })),
    groups: Object.fromEntries((groups ?? []).map((column) => [column, { column }])),
    ...(yes === undefined || yes.length === 0 ? {} : { dichotomize: { yes: yes.map(Number) } }),
    structures: Object.fromEntries(structures),
  };
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function modelOf(text: string): string {
  const range = /([A-Za-z_]\w*?)(\d+)\.\.[A-Za-z_]\w*?(\d+)\b/g;
  return text.replace(/;\s*/g, "\n").replace(range, (_, name, from, to) => ranged(name, from, to));
}

/** "x1 + x2 + x3"; numbers keep their leading zeros. */
function ranged(name: string, from: string, to: string): string {
  const numbers = Array.from({ length: Number(to) - Number(from) + 1 }, (_, k) => Number(from) + k);
  return numbers.map((k) => name + String(k).padStart(from.length, "0")).join(" + ");
}

/** What the factors are measured by, without the factors that others are measured by. */
function indicatorsOf(model: string): string[] {
  const parts = model.split("\n").map((line) => line.split("=~").map((side) => side.trim()));
  const factors = parts.flatMap(([factor, measured]) => (measured === undefined ? [] : [factor]));
  return parts
    .flatMap(([, measured]) => measured?.split(/\s*\+\s*/) ?? [])
    .filter((id) => !factors.includes(id));
}

function categoriesOf(answers: string): { code: number; label: string }[] | null {
  if (answers === "continuous") return null;
  if (answers === "no yes") return ["No", "Yes"].map((label, code) => ({ code, label }));
  const [from = 0, to = 0] = answers.split("..").map(Number);
  return Array.from({ length: to - from + 1 }, (_, k) => ({ code: from + k, label: String(from + k) }));
}
