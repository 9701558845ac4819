/** What stands in a file of R's: vectors, lists, and what is neither, with the attributes of each. */
export type RValue = RNumbers | RTexts | RList | ROther;

export type RAttributes = ReadonlyMap<string, RValue>;

/** Logical values, integers or real numbers; NaN where there is none. */
export interface RNumbers extends Numbers {
  readonly type: "logical" | "integer" | "double";
  readonly attributes: RAttributes;
}

export interface Numbers {
  readonly values: Float64Array;
  /** haven's kinds of missing, as characters' codes; null where there are none. */
  readonly tags: Uint8Array | null;
  /** How many are NaN and not NA. */
  readonly notNumbers: number;
  /** A number's 64 bits, as package bit64 uses them; null where the file does not have them. */
  readonly bits: ((index: number) => bigint) | null;
}

export interface RTexts {
  readonly type: "character";
  readonly values: readonly (string | null)[];
  readonly attributes: RAttributes;
}

/** A list, or one of pairs (then its names are its tags'). */
export interface RList {
  readonly type: "list";
  readonly values: readonly RValue[];
  readonly attributes: RAttributes;
}

/** What is passed over: functions, environments, complex numbers. */
export interface ROther {
  readonly type: "null" | "symbol" | "other";
  /** The symbol itself; otherwise what it is, as it is told to people: "a function". */
  readonly name: string;
  readonly attributes: RAttributes;
}

export const NO_ATTRIBUTES: RAttributes = new Map();

/** The texts of an attribute, "" for NA; none where it is no text. */
export function textsOf(value: RValue | undefined): readonly string[] {
  return value?.type === "character" ? value.values.map((text) => text ?? "") : [];
}

export function classesOf({ attributes }: RValue): readonly string[] {
  return textsOf(attributes.get("class"));
}

/** Its names, "" where it has none. */
export function namesOf(value: RValue, count: number): readonly string[] {
  const names = textsOf(value.attributes.get("names"));
  return Array.from({ length: count }, (_, index) => names[index] ?? "");
}

export function isNumbers(value: RValue | undefined): value is RNumbers {
  return value?.type === "logical" || value?.type === "integer" || value?.type === "double";
}

/** The values of an attribute, numbers or texts without NA; none where it is neither. */
export function plainValues(value: RValue | undefined): (number | string)[] {
  if (value?.type === "character") return value.values.flatMap((text) => text ?? []);
  return isNumbers(value) ? Array.from(value.values).filter((number) => !Number.isNaN(number)) : [];
}
