// The first byte of a packed value.
const TAGS = [
  "undefined",
  "null",
  "false",
  "true",
  "number",
  "utf8",
  "utf16",
  "array",
  "record",
  "typed",
  "map",
  "set",
] as const;
type Tag = (typeof TAGS)[number];
const TAG = Object.fromEntries(TAGS.map((tag, place) => [tag, place])) as Readonly<Record<Tag, number>>;

const TYPED = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
] as const;
type Typed = InstanceType<(typeof TYPED)[number]>;

/** Packs JSON values, typed arrays, maps, sets exactly as bytes to share. @throws TypeError for another kind */
export function packValue(value: unknown): Uint8Array<ArrayBuffer> {
  const out = new Output();
  put(out, value);
  return out.bytes.slice(0, out.length);
}

export function unpackValue(bytes: Uint8Array<ArrayBuffer>): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return take({ bytes, view, place: 0 });
}

class Output {
  bytes = new Uint8Array(1024);
  #view = new DataView(this.bytes.buffer);
  length = 0;

  tag(tag: Tag): void {
    this.#room(1);
    this.bytes[this.length++] = TAG[tag];
  }
  count(value: number): void {
    this.#room(4);
    this.#view.setUint32(this.length, value, true);
    this.length += 4;
  }
  number(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.length, value, true);
    this.length += 8;
  }
  block(bytes: Uint8Array): void {
    this.count(bytes.length);
    this.#room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
  #room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

function put(out: Output, value: unknown): void {
  if (value === undefined) out.tag("undefined");
  else if (value === null) out.tag("null");
  else if (typeof value === "boolean") out.tag(value ? "true" : "false");
  else if (typeof value === "number") {
    out.tag("number");
    out.number(value);
  } else if (typeof value === "string") putText(out, value);
  else if (Array.isArray(value)) {
    out.tag("array");
    out.count(value.length);
    for (const one of value) put(out, one);
  } else if (ArrayBuffer.isView(value)) putTyped(out, value);
  else if (value instanceof Map) {
    out.tag("map");
    out.count(value.size);
    for (const [key, one] of value) {
      put(out, key);
      put(out, one);
    }
  } else if (value instanceof Set) {
    out.tag("set");
    out.count(value.size);
    for (const one of value) put(out, one);
  } else if (isRecord(value)) {
    const entries = Object.entries(value);
    out.tag("record");
    out.count(entries.length);
    for (const [key, one] of entries) {
      putText(out, key);
      put(out, one);
    }
  } else throw new TypeError(`No value that passes between threads: ${String(value)}.`);
}

function isRecord(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function putText(out: Output, text: string): void {
  // UTF-8 cannot hold half of a surrogate pair.
  if (!/[\ud800-\udfff]/.test(text)) {
    out.tag("utf8");
    out.block(new TextEncoder().encode(text));
    return;
  }
  out.tag("utf16");
  const units = Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  out.block(new Uint8Array(units.buffer));
}

function putTyped(out: Output, value: ArrayBufferView): void {
  const kind = TYPED.findIndex((one) => value instanceof one);
  if (kind < 0) throw new TypeError("No array that passes between threads.");
  out.tag("typed");
  out.count(kind);
  out.block(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
}

interface Input {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  place: number;
}

function take(input: Input): unknown {
  const tag = TAGS[input.bytes[input.place++] ?? TAGS.length];
  switch (tag) {
    case "undefined":
      return undefined;
    case "null":
      return null;
    case "false":
      return false;
    case "true":
      return true;
    case "number":
      input.place += 8;
      return input.view.getFloat64(input.place - 8, true);
    case "utf8":
      // A byte order mark at the beginning is part of the text.
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(takeBlock(input));
    case "utf16":
      return Array.from(new Uint16Array(takeBlock(input).slice().buffer), (unit) =>
        String.fromCharCode(unit),
      ).join("");
    case "array":
      return Array.from({ length: takeCount(input) }, () => take(input));
    case "record":
      return Object.fromEntries(Array.from({ length: takeCount(input) }, () => [take(input), take(input)]));
    case "typed":
      return takeTyped(input);
    case "map":
      return new Map(Array.from({ length: takeCount(input) }, () => [take(input), take(input)]));
    case "set":
      return new Set(Array.from({ length: takeCount(input) }, () => take(input)));
    case undefined:
      throw new RangeError("Bytes that no value was packed into.");
  }
}

function takeCount(input: Input): number {
  input.place += 4;
  return input.view.getUint32(input.place - 4, true);
}

function takeBlock(input: Input): Uint8Array<ArrayBuffer> {
  const length = takeCount(input);
  input.place += length;
  return input.bytes.subarray(input.place - length, input.place);
}

function takeTyped(input: Input): Typed {
  const kind = TYPED[takeCount(input)];
  if (kind === undefined) throw new RangeError("Bytes that no value was packed into.");
  return new kind(takeBlock(input).slice().buffer);
}
