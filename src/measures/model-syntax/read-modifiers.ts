import * as messages from "./messages";
import type { ModelStatement } from "./model-parts";
import {
  isModelName,
  type ModelPlace,
  modelError,
  type Token,
  type TokenCursor,
  unexpectedToken,
} from "./tokenize";

type Kind = Parameters<typeof messages.twoModifiers>[0]["what"];

/** Modifiers before a name: each list has one entry for all groups or one per group. */
type Modifiers = Pick<ModelStatement, "fixed" | "start" | "labels" | "equals" | "lower" | "upper">;

const NO_MODIFIERS: Modifiers = { fixed: [null], start: [null], labels: [null], equals: [null] };

export function isUnspecified({ fixed, start, labels, equals, lower = [], upper = [] }: Modifiers): boolean {
  return [...fixed, ...start, ...labels, ...equals, ...lower, ...upper].every((entry) => entry === null);
}

/** Joins two modifiers of one parameter group by group. @throws ItemwiseError "bad-model" where they conflict or differ in the number of groups */
export function joinModifiers(first: Modifiers, second: Modifiers, place: ModelPlace): Modifiers {
  const join = <T>(a: readonly (T | null)[], b: readonly (T | null)[], what: Kind): (T | null)[] => {
    if (a.length > 1 && b.length > 1 && a.length !== b.length) {
      throw modelError(place, () => messages.groupsDiffer({ one: a.length, other: b.length }));
    }
    return Array.from({ length: Math.max(a.length, b.length) }, (_, group) => {
      const one = forGroup(a, group);
      const other = forGroup(b, group);
      if (one !== null && other !== null && one !== other) {
        throw modelError(place, () =>
          messages.twoModifiers({ what, one: String(one), other: String(other) }),
        );
      }
      return one ?? other;
    });
  };
  const bound = (of: "lower" | "upper") =>
    first[of] === undefined && second[of] === undefined
      ? undefined
      : join(first[of] ?? [null], second[of] ?? [null], of);
  return {
    fixed: join(first.fixed, second.fixed, "fixed"),
    start: join(first.start, second.start, "start"),
    labels: join(first.labels, second.labels, "labels"),
    equals: join(first.equals, second.equals, "equals"),
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
  cursor.take("*", ["*"]);
  return (call?.read ?? valuesOrLabels)(entries);
}

function readCall(cursor: TokenCursor): {
  entries: readonly Entry[];
  read: (entries: readonly Entry[]) => Modifiers;
} {
  const name = cursor.next();
  const read = Object.hasOwn(CALLS, name.text) ? CALLS[name.text] : undefined;
  if (read === undefined) {
    const problem = (): string => messages.modifierNotRead({ name: name.text });
    throw modelError(name, problem, messages.modifierNotReadHint);
  }
  const isText = name.text === "label" || name.text === "equal";
  return { entries: readList(cursor, { isVector: name.text === "c", isText }), read };
}

/** Reads brackets: entries separated by commas, or one `c()` of them. */
function readList(
  cursor: TokenCursor,
  { isVector, isText }: { readonly isVector: boolean; readonly isText: boolean },
): readonly Entry[] {
  cursor.take("(", ["("]);
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
  cursor.take(")", inner ? [")"] : [",", ")"]);
  return entries;
}

/** @param isText whether quoted text is taken literally */
function readEntry(cursor: TokenCursor, isText = false): Entry {
  const token = cursor.peek();
  if (token.kind !== "number" && token.kind !== "name" && token.kind !== "string") {
    throw cursor.unexpected("entry");
  }
  cursor.next();
  if (token.kind === "string") return { token, value: isText ? token.text.slice(1, -1) : readString(token) };
  if (token.kind === "name") return { token, value: token.text };
  const value = Number(token.text);
  if (Number.isFinite(value)) return { token, value };
  throw modelError(token, () => messages.largeNumber({ text: token.text }));
}

function readString(token: Token): string | null {
  const text = token.text.slice(1, -1);
  if (text === "") return null;
  if (!isModelName(text) || text === "NA") {
    throw modelError(token, () => messages.noLabel({ text: token.text }));
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
  throw unexpectedToken(token, "number-or-na");
}

function numberOrNothing({ token, value }: Entry): number | null {
  if (value === "NA" || value === null) return null;
  if (typeof value === "number") return value;
  throw unexpectedToken(token, "number");
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
  throw unexpectedToken(token, "parameter", messages.parameterHint);
}

function labelOf({ token, value }: Entry): string | null {
  if (typeof value !== "number" && value !== "NA") return value;
  throw unexpectedToken(token, "label", messages.labelHint);
}
