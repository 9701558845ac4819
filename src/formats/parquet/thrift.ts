import type { ByteReader } from "../kit/byte-reader";
import * as shared from "../messages";

/** A record by field numbers. */
export type Struct = ReadonlyMap<number, ThriftValue>;
export type ThriftValue = number | boolean | Uint8Array | Struct | readonly ThriftValue[];

/** Largest nesting of records; Parquet's have seven levels. */
const MAX_DEPTH = 16;
const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, STRUCT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
];

/** Reads a record of Thrift's compact protocol; throws "damaged-file". */
export function readStruct(reader: ByteReader, depth = 0): Struct {
  if (depth > MAX_DEPTH) throw reader.damagedPart(shared.partUnreadable);
  const fields = new Map<number, ThriftValue>();
  let id = 0;
  for (;;) {
    const head = reader.uint8();
    const type = head & 15;
    if (type === STOP) return fields;
    id = head >> 4 === 0 ? zigzag(reader) : id + (head >> 4);
    fields.set(id, type === TRUE ? true : type === FALSE ? false : readValue(reader, type, depth));
  }
}

function readValue(reader: ByteReader, type: number, depth: number): ThriftValue {
  if (type === TRUE || type === FALSE) return reader.uint8() === 1;
  if (type === BYTE) return reader.int8();
  if (type === I16 || type === I32 || type === I64) return zigzag(reader);
  if (type === DOUBLE) return reader.float64();
  if (type === BINARY) return reader.take(varint(reader));
  if (type === STRUCT) return readStruct(reader, depth + 1);
  if (type === LIST || type === SET) return readList(reader, depth + 1);
  throw reader.damagedPart(shared.partUnreadable);
}

function readList(reader: ByteReader, depth: number): ThriftValue[] {
  const head = reader.uint8();
  const count = head >> 4 === 15 ? varint(reader) : head >> 4;
  if (count > reader.left || depth > MAX_DEPTH) throw reader.badLength(count);
  const values: ThriftValue[] = [];
  for (let k = 0; k < count; k++) values.push(readValue(reader, head & 15, depth));
  return values;
}

/** An integer in groups of seven bits, lowest first; exact up to 2^53. */
export function varint(reader: ByteReader): number {
  let value = 0;
  let scale = 1;
  for (let k = 0; k < 10; k++) {
    const byte = reader.uint8();
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
  throw reader.damagedPart(shared.partEndless);
}

function zigzag(reader: ByteReader): number {
  const value = varint(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

export function numberIn(struct: Struct | undefined, field: number, defaultValue = 0): number {
  const value = struct?.get(field);
  return typeof value === "number" ? value : defaultValue;
}

const decoder = new TextDecoder();

export function textIn(struct: Struct, field: number): string {
  const value = struct.get(field);
  return value instanceof Uint8Array ? decoder.decode(value) : "";
}

export function structIn(struct: Struct | undefined, field: number): Struct | undefined {
  return asStruct(struct?.get(field));
}

export function asStruct(value: ThriftValue | undefined): Struct | undefined {
  return value instanceof Map ? (value as Struct) : undefined;
}

export function listIn(struct: Struct, field: number): readonly ThriftValue[] {
  const value = struct.get(field);
  return Array.isArray(value) ? value : [];
}
