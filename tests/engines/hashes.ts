import { type Files, RECORDS } from "./records";

/** By record and key of it, a hash of what stands there as JSON. */
export type Hashes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The hashes of all records, as the engine that runs this computes them. */
export function hashesOf(files: Files): Hashes {
  return Object.fromEntries(
    Object.entries(RECORDS).map(([name, record]) => [
      name,
      Object.fromEntries(
        Object.entries(record(files)).map(([key, value]) => [key, hashOf(JSON.stringify(value ?? null))]),
      ),
    ]),
  );
}

/** A hash of a text: two of 32 bits (FNV-1a, and the same with another start and prime), in hexadecimal. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let k = 0; k < text.length; k++) {
    one = Math.imul(one ^ text.charCodeAt(k), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(k), 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
