/** A value that has nothing below it; an empty array or object counts as "[]" or "{}". */
type Leaf = string | number | boolean | null;

export interface Difference {
  readonly path: string;
  /** Undefined where the record has nothing there. */
  readonly base: Leaf | undefined;
  readonly head: Leaf | undefined;
}

export interface RecordComparison {
  /** Values in either record. */
  readonly values: number;
  readonly differences: readonly Difference[];
}

export interface RecordOptions {
  /** The new path of a value of the base; null where it is gone. */
  readonly renamePath: (path: Path) => Path | null;
  readonly renameWords: (text: string) => string;
  /** Whether the head alone may have a value there. */
  readonly isAdded: (path: Path) => boolean;
  /** How far two numbers may be apart: relative to the larger one, or absolute. */
  readonly tolerance: number;
}

/**
 * What differs between two records (parsed JSON): values whose path, type or value is another. A string of the base is
 * the same with or without its words renamed.
 */
export function compareRecords(base: unknown, head: unknown, options: RecordOptions): RecordComparison {
  const { renamePath, isAdded } = options;
  const before = leavesOf(base, renamePath);
  const after = leavesOf(head, (path) => (isAdded(path) ? null : path));
  const paths = new Set([...before.keys(), ...after.keys()]);
  const differences = [...paths].flatMap((path): Difference[] => {
    const [one, other] = [before.get(path), after.get(path)];
    return sameLeaf(one, other, options) ? [] : [{ path, base: one, head: other }];
  });
  return { values: paths.size, differences };
}

function sameLeaf(base: Leaf | undefined, head: Leaf | undefined, options: RecordOptions): boolean {
  if (base === head) return true;
  if (typeof base === "string" && typeof head === "string") return options.renameWords(base) === head;
  if (typeof base !== "number" || typeof head !== "number") return false;
  return areClose(base, head, options.tolerance);
}

/** Whether two numbers are the same to a tolerance, relative to the larger one, or absolute below 1. */
export function areClose(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Every value by its path as text, such as `cfa[0].fit.rmsea`. */
function leavesOf(record: unknown, rename: (path: Path) => Path | null): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, path: Path): void => {
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : typeof value === "object" && value !== null
        ? Object.entries(value)
        : [];
    for (const [key, below] of entries) visit(below, [...path, key]);
    if (entries.length > 0) return;
    const renamed = rename(path);
    if (renamed !== null) leaves.set(pathText(renamed), leafOf(value));
  };
  visit(record, []);
  return leaves;
}

function leafOf(value: unknown): Leaf {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  return value as Leaf;
}

function pathText(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join("").replace(/^\./, "");
}

/** Where a value stands in a record: keys of objects, places in arrays. */
export type Path = readonly (string | number)[];

/**
 * Old path -> new path, or null for what is gone. `[]` is any place of an array, `*` any key; all that stands below a
 * path moves with it: `{ "cfa[].fit.old": "cfa[].fit.new", "groups.*.told": "groups.*.released", "cfa[].x": null }`.
 */
export type KeyMap = Readonly<Record<string, string | null>>;

/** Old word or phrase -> new one; whole words only. */
export type WordMap = Readonly<Record<string, string>>;

const isWildcard = (step: string | undefined): boolean => step === "[]" || step === "*";

/** "cfa[].fit" -> ["cfa", "[]", "fit"] */
const stepsOf = (pattern: string): readonly string[] =>
  pattern
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((step) => step !== "");

function matches(steps: readonly string[], path: Path): boolean {
  return steps.every((step, k) => {
    if (step === "[]") return typeof path[k] === "number";
    return step === "*" ? typeof path[k] === "string" : step === path[k];
  });
}

/**
 * What gives the new path of a value by its old one, null where it is gone; of several rules the longest counts.
 *
 * @throws Error where a new path has more wildcards than the old one
 */
export function pathRenamer(keys: KeyMap): (path: Path) => Path | null {
  const rules = Object.entries(keys)
    .map(([old, renamed]) => ({ old: stepsOf(old), renamed: renamed === null ? null : stepsOf(renamed) }))
    .sort((a, b) => b.old.length - a.old.length);
  const count = (steps: readonly string[]): number => steps.filter(isWildcard).length;
  for (const { old, renamed } of rules) {
    if (renamed !== null && count(renamed) > count(old)) {
      throw new Error(`${old.join(".")} has fewer wildcards than its new path, ${renamed.join(".")}`);
    }
  }
  return (path) => {
    const rule = rules.find(({ old }) => matches(old, path));
    if (rule === undefined) return path;
    if (rule.renamed === null) return null;
    const matched = path.filter((_, k) => isWildcard(rule.old[k]));
    const start = rule.renamed.map((step) => (isWildcard(step) ? (matched.shift() ?? step) : step));
    return [...start, ...path.slice(rule.old.length)];
  };
}

/** What puts the new words of a map in the place of the old ones; of several that fit the longest counts. */
export function wordRenamer(words: WordMap): (text: string) => string {
  const old = Object.keys(words).sort((a, b) => b.length - a.length);
  if (old.length === 0) return (text) => text;
  const escaped = old.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
  return (text) => text.replace(pattern, (word) => words[word] ?? word);
}
