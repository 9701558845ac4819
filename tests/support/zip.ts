import { strToU8, type Zippable, zipSync } from "fflate";

/** A zip of texts, by their names. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable,
  );
}
