import type * as messages from "./messages";
import type { MemoryBudget } from "./r-memory";

/** A value in an R file: vectors, lists, and what is neither, with attributes. */
export type RValue = RNumbers | RTexts | RList | ROther;

export type RAttributes = ReadonlyMap<string, RValue>;

/** Logical values, integers or doubles; NaN where missing. */
export interface RNumbers extends Numbers {
  readonly type: "logical" | "integer" | "double";
  readonly attributes: RAttributes;
}

export interface Numbers {
  readonly values: Float64Array;
  /** haven's kinds of missing, as character codes. */
  readonly tags: Uint8Array | null;
  /** Number of values that are NaN and not NA. */
  readonly notNumbers: number;
  /** A number's 64 bits, for package bit64; null where the file does not have them. */
  readonly bits: ((index: number) => bigint) | null;
}

export interface RTexts {
  readonly type: "character";
  readonly values: readonly (string | null)[];
  readonly attributes: RAttributes;
}

/** A list or pairlist; names of a pairlist are its tags. */
export interface RList {
  readonly type: "list";
  readonly values: readonly RValue[];
  readonly attributes: RAttributes;
}

export type RObject = Parameters<typeof messages.object>[0]["object"];

/** Values that are skipped: functions, environments, complex numbers. */
export interface ROther {
  readonly type: "null" | "symbol" | "other";
  /** What it is, for messages. */
  readonly object: RObject;
  /** The symbol, or what only a package can read. */
  readonly name: string;
  readonly attributes: RAttributes;
}

export const NO_ATTRIBUTES: RAttributes = new Map();

/** The texts of an attribute, "" for NA; empty where it is not text. */
export function textsOf(value: RValue | undefined): readonly string[] {
  return value?.type === "character" ? value.values.map((text) => text ?? "") : [];
}

export function classesOf({ attributes }: RValue): readonly string[] {
  return textsOf(attributes.get("class"));
}

/** Names, "" where there is none. */
export function namesOf(value: RValue, count: number): readonly string[] {
  const names = textsOf(value.attributes.get("names"));
  return Array.from({ length: count }, (_, index) => names[index] ?? "");
}

export function isNumbers(value: RValue | undefined): value is RNumbers {
  return value?.type === "logical" || value?.type === "integer" || value?.type === "double";
}

/** Numbers or texts of an attribute without NA; empty where it is neither. */
export function plainValues(value: RValue | undefined): (number | string)[] {
  if (value?.type === "character") return value.values.flatMap((text) => text ?? []);
  return isNumbers(value) ? Array.from(value.values).filter((number) => !Number.isNaN(number)) : [];
}

/** Expands a vector that R keeps in compact form ("ALTREP"). */
export function expandAltrep(kind: string, state: RValue, memory: MemoryBudget): RValue {
  if (kind.startsWith("wrap_")) return (state.type === "list" ? state.values[0] : undefined) ?? unknown(kind);
  if (kind.startsWith("compact_") && state.type === "double") return sequence(kind, state, memory);
  const inner = state.type === "list" ? state.values[0] : undefined;
  if (kind !== "deferred_string" || !inner || !isNumbers(inner)) return unknown(kind);
  memory.take(48 * inner.values.length);
  const values = Array.from(inner.values, (value, index) => {
    if (!Number.isNaN(value)) return inner.type === "double" ? realText(value) : String(value);
    return inner.bits !== null && (inner.bits(index) & LOW) !== NA_LOW ? "NaN" : null;
  });
  return { type: "character", values, attributes: inner.attributes };
}

/** From a length, a first number and a step. */
function sequence(kind: string, { values }: RNumbers, memory: MemoryBudget): RValue {
  const [length = 0, first = 0, step = 1] = values;
  if (!(length >= 0)) return unknown(kind);
  memory.take(8 * length);
  const all = new Float64Array(length);
  for (let i = 0; i < length; i++) all[i] = first + step * i;
  const type = kind === "compact_intseq" ? "integer" : "double";
  return { type, values: all, tags: null, notNumbers: 0, bits: null, attributes: NO_ATTRIBUTES };
}

const LOW = 0xffff_ffffn;
const NA_LOW = 1954n;

function unknown(kind: string): RValue {
  return {
    type: "other",
    object: "package",
    name: kind,
    attributes: NO_ATTRIBUTES,
  };
}

/** Largest number of digits that R gives a number as text. */
const DIGITS = 15;

/** A double as R's `as.character` writes it: at most 15 digits, with an exponent where shorter ("1e+05"). */
function realText(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  const [mantissa = "", exponent = "0"] = value.toExponential(DIGITS - 1).split("e");
  const digits = mantissa.replace(/\.?0+$/, "");
  const power = Math.abs(Number(exponent));
  const scientific = `${digits}e${exponent.startsWith("-") ? "-" : "+"}${power < 10 ? "0" : ""}${power}`;
  const decimals = Math.max(0, digits.replace(/[-.]/g, "").length - 1 - Number(exponent));
  const fixed = decimals > 100 ? null : value.toFixed(decimals);
  return fixed !== null && fixed.length <= scientific.length ? fixed : scientific;
}
