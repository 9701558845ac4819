import type { ModelStatement } from "./model-parts";
import { isModelName, type ModelPlace, modelError, type Token, type TokenCursor } from "./tokenize";

/** Modifiers before a name: each list has one entry for all groups or one per group. */
type Modifiers = Pick<ModelStatement, "fixed" | "start" | "labels" | "equals" | "lower" | "upper">;

const NO_MODIFIERS: Modifiers = { fixed: [null], start: [null], labels: [null], equals: [null] };

export function isUnspecified({ fixed, start, labels, equals, lower = [], upper = [] }: Modifiers): boolean {
  return [...fixed, ...start, ...labels, ...equals, ...lower, ...upper].every((entry) => entry === null);
}

/** Joins two modifiers of one parameter group by group. @throws ItemwiseError "bad-model" where they conflict or differ in the number of groups */
export function joinModifiers(first: Modifiers, second: Modifiers, place: ModelPlace): Modifiers {
  const join = <T>(a: readonly (T | null)[], b: readonly (T | null)[], what: string): (T | null)[] => {
    if (a.length > 1 && b.length > 1 && a.length !== b.length) {
      throw modelError(place, `one modifier is for ${a.length} groups, another for ${b.length}.`);
    }
    return Array.from({ length: Math.max(a.length, b.length) }, (_, group) => {
      const one = forGroup(a, group);
      const other = forGroup(b, group);
      if (one !== null && other !== null && one !== other) {
        throw modelError(place, `two ${what} for one parameter: ${one} and ${other}.`);
      }
      return one ?? other;
    });
  };
  const bound = (of: "lower" | "upper") =>
    first[of] === undefined && second[of] === undefined
      ? undefined
      : join(first[of] ?? [null], second[of] ?? [null], `${of} bounds`);
  return {
    fixed: join(first.fixed, second.fixed, "fixed values"),
    start: join(first.start, second.start, "starts"),
    labels: join(first.labels, second.labels, "labels"),
    equals: join(first.equals, second.equals, "equalities"),
    lower: bound("lower"),
    upper: bound("upper"),
  };
}

/** A modifier's entry for a group. */
export function forGroup<T>(entries: readonly (T | null)[], group: number): T | null {
  return (entries.length === 1 ? entries[0] : entries[group]) ?? null;
}

type Entry = { readonly token: Token; readonly value: number | string | null };
const CALLS: Readonly<Record<string, (entries: readonly Entry[]) => Modifiers>> = {
  c: valuesOrLabels,
  start: (entries) => ({ ...NO_MODIFIERS, start: entries.map(numberOrNothing) }),
  fixed: (entries) => ({ ...NO_MODIFIERS, fixed: entries.map(fixedValue) }),
  label: (entries) => ({ ...NO_MODIFIERS, labels: entries.map(writtenLabel) }),
  lower: (entries) => ({ ...NO_MODIFIERS, lower: entries.map(numberOrNothing) }),
  upper: (entries) => ({ ...NO_MODIFIERS, upper: entries.map(numberOrNothing) }),
  equal: (entries) => ({ ...NO_MODIFIERS, equals: entries.map(parameterNamed) }),
};
const CALLS_HINT =
  'Modifiers are a number, NA, a label, start(.5), lower(0), upper(1), equal("f=~a"), and for groups c(1, NA) or c("k1", "k2").';

/** Reads modifiers: `1*`, `NA*`, `k*`, `"k"*`, `.5?`, `start(.5)*`, `c(1, NA)*`, `label("k")*`, `equal("f=~a")*`. */
export function readModifiers(cursor: TokenCursor): Modifiers {
  let modifiers = NO_MODIFIERS;
  while (startsModifier(cursor)) {
    const place = cursor.peek();
    const read = readModifier(cursor);
    cursor.skipLines();
    modifiers = joinModifiers(modifiers, read, place);
  }
  return modifiers;
}

function startsModifier(cursor: TokenCursor): boolean {
  const { kind } = cursor.peek();
  const after = cursor.peek(1).kind;
  if (kind === "name") return after === "*" || after === "?" || after === "(";
  if (kind === "number") return after === "*" || after === "?";
  return kind === "string";
}

function readModifier(cursor: TokenCursor): Modifiers {
  const first = cursor.peek();
  const call = first.kind === "name" && cursor.peek(1).kind === "(" ? readCall(cursor) : null;
  const entries = call?.entries ?? [readEntry(cursor)];
  if (cursor.peek().kind === "?") {
    cursor.next();
    return { ...NO_MODIFIERS, start: entries.map(numberOrNothing) };
  }
  cursor.take("*", '"*"');
  return (call?.read ?? valuesOrLabels)(entries);
}

function readCall(cursor: TokenCursor): {
  entries: readonly Entry[];
  read: (entries: readonly Entry[]) => Modifiers;
} {
  const name = cursor.next();
  const read = Object.hasOwn(CALLS, name.text) ? CALLS[name.text] : undefined;
  if (read === undefined) throw modelError(name, `the modifier "${name.text}()" is not read.`, CALLS_HINT);
  const isText = name.text === "label" || name.text === "equal";
  return { entries: readList(cursor, { isVector: name.text === "c", isText }), read };
}

/** Reads brackets: entries separated by commas, or one `c()` of them. */
function readList(
  cursor: TokenCursor,
  { isVector, isText }: { readonly isVector: boolean; readonly isText: boolean },
): readonly Entry[] {
  cursor.take("(", '"("');
  cursor.skipLines();
  const { kind, text } = cursor.peek();
  const inner = !isVector && kind === "name" && text === "c" && cursor.peek(1).kind === "(";
  if (inner) cursor.next();
  const entries = inner ? [...readList(cursor, { isVector: true, isText })] : [readEntry(cursor, isText)];
  while (!inner && cursor.passOver(",")) {
    cursor.skipLines();
    entries.push(readEntry(cursor, isText));
  }
  cursor.skipLines();
  cursor.take(")", inner ? '")"' : '"," or ")"');
  return entries;
}

/** @param isText whether quoted text is taken literally */
function readEntry(cursor: TokenCursor, isText = false): Entry {
  const token = cursor.peek();
  if (token.kind !== "number" && token.kind !== "name" && token.kind !== "string") {
    throw cursor.unexpected("a number, NA or a label");
  }
  cursor.next();
  if (token.kind === "string") return { token, value: isText ? token.text.slice(1, -1) : readString(token) };
  if (token.kind === "name") return { token, value: token.text };
  const value = Number(token.text);
  if (!Number.isFinite(value)) throw modelError(token, `${token.text} is too large a number.`);
  return { token, value };
}

function readString(token: Token): string | null {
  const text = token.text.slice(1, -1);
  if (text === "") return null;
  if (!isModelName(text) || text === "NA") {
    throw modelError(
      token,
      `${token.text} is no label: it begins with a letter and goes on with letters, digits, "_" and ".".`,
    );
  }
  return text;
}

/** `c(1, NA)` holds fixed values, `c(k1, k2)` labels; NA among labels frees the parameter in that group. */
function valuesOrLabels(entries: readonly Entry[]): Modifiers {
  const isLabel = ({ value }: Entry): boolean => typeof value === "string" && value !== "NA";
  if (!entries.some(isLabel)) {
    return { ...NO_MODIFIERS, fixed: entries.map(fixedValue) };
  }
  return {
    ...NO_MODIFIERS,
    fixed: entries.map(({ value }) => (value === "NA" ? "NA" : null)),
    labels: entries.map((entry) => (entry.value === "NA" ? null : labelOf(entry))),
  };
}

function fixedValue({ token, value }: Entry): number | "NA" | null {
  if (value === "NA" || typeof value !== "string") return value;
  throw modelError(token, `expected a number or NA, found "${token.text}".`);
}

function numberOrNothing({ token, value }: Entry): number | null {
  if (value === "NA" || value === null) return null;
  if (typeof value === "number") return value;
  throw modelError(token, `expected a number, found "${token.text}".`);
}

/** In `label()` quoted text is a label, even "NA"; unquoted NA is none. */
function writtenLabel(entry: Entry): string | null {
  const { token, value } = entry;
  if (value === "" || (value === "NA" && token.kind === "name")) return null;
  return token.kind === "string" && typeof value === "string" ? value : labelOf(entry);
}

/** "f=~a", "f~1", "a~~b.g2" without blanks. */
function parameterNamed({ token, value }: Entry): string | null {
  if (value === "NA" || value === "") return null;
  if (token.kind === "string" && typeof value === "string") return value.replace(/\s+/g, "");
  throw modelError(
    token,
    `expected a parameter in quotes, found "${token.text}".`,
    'Name it as in equal("f=~a")*b; "f=~a.g2" is that of the second group.',
  );
}

function labelOf({ token, value }: Entry): string | null {
  if (typeof value !== "number" && value !== "NA") return value;
  throw modelError(
    token,
    `expected a label, found "${token.text}".`,
    "Give values and labels one by one, as in c(1, NA)*c(k1, k2)*a.",
  );
}
