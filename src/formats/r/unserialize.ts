import { damagedFile, type Problem } from "../kit/byte-reader";
import * as messages from "./messages";
import { MAX_DEPTH, type MemoryBudget, type RTextDecoder, tooDeep } from "./r-memory";
import { type RSource, skipBytecode } from "./r-source";
import { expandAltrep, NO_ATTRIBUTES, namesOf, type RAttributes, type RObject, type RValue } from "./r-value";

// Types of objects by number (R Internals, chapter 1.8).
const [SYMBOL, PAIRS, CLOSURE, ENVIRONMENT, PROMISE, CALL, SPECIAL, BUILTIN] = [1, 2, 3, 4, 5, 6, 7, 8];
const [TEXT, LOGICAL, INTEGER, DOUBLE, COMPLEX, TEXTS, DOTS, LIST, EXPRESSION] = [
  9, 10, 13, 14, 15, 16, 17, 19, 20,
];
const [BYTECODE, POINTER, WEAK, RAW, S4] = [21, 22, 23, 24, 25];
const ALTREP = 238;
const [PERSISTENT, PACKAGE, NAMESPACE, REFERENCE] = [247, 248, 249, 255];
/** Values without contents: NULL, special environments, and "no value". */
const WITHOUT_CONTENTS = new Set([0, 241, 242, 250, 251, 252, 253, 254]);
const NULL = 254;

// Memory of objects beside their values.
const [OBJECT, VECTOR] = [64, 400];
const HAS_ATTRIBUTES = 1 << 9;
const HAS_TAG = 1 << 10;

const OBJECTS: Readonly<Record<number, RObject>> = {
  [CLOSURE]: "function",
  [PROMISE]: "promise",
  [CALL]: "call",
  [DOTS]: "arguments",
  [ENVIRONMENT]: "environment",
  [SPECIAL]: "function",
  [BUILTIN]: "function",
  [COMPLEX]: "complex",
  [RAW]: "raw",
  [BYTECODE]: "code",
  [POINTER]: "pointer",
  [WEAK]: "reference",
  [S4]: "s4",
  [EXPRESSION]: "expressions",
};

/** Reads R's serialized objects; nothing in them is run. */
export class Unserializer {
  readonly #references: RValue[] = [];
  #depth = 0;

  constructor(
    readonly source: RSource,
    readonly decoder: RTextDecoder,
    readonly memory: MemoryBudget,
  ) {}

  /** The next object; throws "damaged-file", and "too-large" where objects are nested too deeply. */
  item(): RValue {
    return this.#itemOf(this.source.int());
  }

  #itemOf(flags: number): RValue {
    if (++this.#depth > MAX_DEPTH) throw tooDeep(this.memory.file);
    this.memory.take(OBJECT);
    const value = this.#read(flags);
    this.#depth--;
    return value;
  }

  #read(flags: number): RValue {
    const type = flags & 0xff;
    if (WITHOUT_CONTENTS.has(type)) return type === NULL || type === 0 ? NULL_VALUE : ENVIRONMENT_VALUE;
    if (type === REFERENCE) return this.#reference(flags >>> 8 || this.source.int());
    if (type === SYMBOL)
      return this.#remember({
        type: "symbol",
        object: "named",
        name: this.#name(),
        attributes: NO_ATTRIBUTES,
      });
    if (type === PAIRS) return this.#pairs(flags);
    if (type === ALTREP) return this.#altrep();
    if (type === CLOSURE || type === PROMISE || type === CALL || type === DOTS) {
      this.#pairs(flags);
      return other(OBJECTS[type]);
    }
    if (type === TEXT)
      return { type: "character", values: [this.#text(flags)], attributes: this.#attributes(flags) };
    return this.#vector(type, flags) ?? this.#passedOver(type, flags);
  }

  #vector(type: number, flags: number): RValue | null {
    const { source } = this;
    this.memory.take(VECTOR);
    if (type === LOGICAL || type === INTEGER) {
      const values = source.ints(this.#length());
      const name = type === LOGICAL ? "logical" : "integer";
      return {
        type: name,
        values,
        tags: null,
        notNumbers: 0,
        bits: null,
        attributes: this.#attributes(flags),
      };
    }
    if (type === DOUBLE) {
      return { type: "double", ...source.doubles(this.#length()), attributes: this.#attributes(flags) };
    }
    if (type === TEXTS) {
      const values = this.#many(this.#length(), 16, () => this.#text(source.int()));
      return { type: "character", values, attributes: this.#attributes(flags) };
    }
    if (type === LIST || type === EXPRESSION) {
      const values = this.#many(this.#length(), 16, () => this.item());
      const attributes = this.#attributes(flags);
      return type === LIST ? { type: "list", values, attributes } : other(OBJECTS[type]);
    }
    return null;
  }

  /** Reads an object that no cell can hold, to reach what follows it. */
  #passedOver(type: number, flags: number): RValue {
    const { source } = this;
    if (type === ENVIRONMENT) return this.#environment();
    const value = other(OBJECTS[type]);
    if (type === POINTER) {
      this.#remember(value);
      this.item();
      this.item();
    } else if (type === WEAK) this.#remember(value);
    else if (type === SPECIAL || type === BUILTIN) source.text(source.int());
    else if (type === COMPLEX) source.doubles(2 * this.#length());
    else if (type === RAW) source.skipRaw(this.#length());
    else if (type === BYTECODE) skipBytecode(source, () => this.item(), this.memory);
    else if (type === PERSISTENT || type === PACKAGE || type === NAMESPACE) {
      source.int();
      this.#many(source.int(), 8, () => this.#text(source.int()));
      return this.#remember(value);
    } else if (type !== S4) throw this.#damaged(() => messages.unknownObject({ type: String(type) }));
    const attributes = this.#attributes(flags);
    return { ...value, attributes };
  }

  #environment(): RValue {
    this.source.int();
    const value = this.#remember(other(OBJECTS[ENVIRONMENT]));
    for (let part = 0; part < 4; part++) this.item();
    return value;
  }

  /** A pairlist; the last pair may be followed by another object. */
  #pairs(first: number): RValue {
    const attributes = this.#attributes(first);
    const names: string[] = [];
    const values: RValue[] = [];
    let flags = first;
    do {
      if (values.length > 0) this.#attributes(flags);
      const tag = flags & HAS_TAG ? this.item() : null;
      names.push(tag?.type === "symbol" ? tag.name : "");
      values.push(this.item());
      flags = this.source.int();
    } while ((flags & 0xff) === PAIRS || (flags & 0xff) === CALL);
    this.#itemOf(flags);
    const named: RValue = { type: "character", values: names, attributes: NO_ATTRIBUTES };
    return { type: "list", values, attributes: new Map([...attributes, ["names", named]]) };
  }

  #attributes(flags: number): RAttributes {
    return flags & HAS_ATTRIBUTES ? attributesOf(this.item()) : NO_ATTRIBUTES;
  }

  #altrep(): RValue {
    const info = this.item();
    const kind = info.type === "list" ? info.values[0] : undefined;
    const value = expandAltrep(kind?.type === "symbol" ? kind.name : "", this.item(), this.memory);
    return { ...value, attributes: new Map([...value.attributes, ...attributesOf(this.item())]) };
  }

  #reference(index: number): RValue {
    const value = this.#references[index - 1];
    if (value === undefined) throw this.#damaged(() => messages.missingObject({ index: String(index) }));
    return value;
  }

  #remember(value: RValue): RValue {
    this.#references.push(value);
    return value;
  }

  /** Length of a vector; -1 marks lengths beyond 31 bits. */
  #length(): number {
    const length = this.source.int();
    if (length === -1) this.memory.take(Number.POSITIVE_INFINITY);
    if (length < 0) throw this.#damaged(() => messages.badLength({ length: String(length) }));
    return length;
  }

  /** @param size least memory of an element */
  #many<T>(count: number, size: number, read: () => T): T[] {
    this.memory.take(count * size);
    const values: T[] = [];
    for (let i = 0; i < count; i++) values.push(read());
    return values;
  }

  #text(flags: number): string | null {
    if ((flags & 0xff) !== TEXT) throw this.#damaged(messages.notText);
    const length = this.source.int();
    const from = length === -1 ? 0 : this.source.text(length);
    const text = length === -1 ? null : this.decoder.decode(this.source.textBytes, from, length, flags);
    this.#attributes(flags);
    return text;
  }

  #name(): string {
    return this.#text(this.source.int()) ?? "NA";
  }

  #damaged(problem: Problem): Error {
    return damagedFile(this.memory.file, problem);
  }
}

const NULL_VALUE: RValue = { type: "null", object: "named", name: "NULL", attributes: NO_ATTRIBUTES };
const ENVIRONMENT_VALUE = other("environment");

function other(object: RObject = "something"): RValue {
  return { type: "other", object, name: "", attributes: NO_ATTRIBUTES };
}

function attributesOf(pairs: RValue): RAttributes {
  if (pairs.type !== "list") return NO_ATTRIBUTES;
  const names = namesOf(pairs, pairs.values.length);
  return new Map(pairs.values.map((value, index) => [names[index] ?? "", value]));
}
