import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileKind } from "../../src/formats/read-file";
import { mutations } from "../../tests/support/mutate-bytes";
import type { Generator } from "./outcome";

const FOLDER = join(import.meta.dirname, "../../tests/formats/fixtures");

/**
 * Damaged copies of the files that other programs wrote, read as `itemwise` reads them.
 *
 * @param format a folder of tests/formats/fixtures
 * @param ending what its files' names end in
 */
export function fileInputs(format: string, ending: RegExp): Generator {
  const names = readdirSync(join(FOLDER, format)).filter((name) => ending.test(name));
  const files = names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(FOLDER, format, name))),
  }));
  return (seed, place) => {
    const { name, bytes } = files[place % files.length] as (typeof files)[number];
    const run = async (): Promise<unknown> => {
      const [damaged = bytes] = mutations(bytes, 1, seed + place);
      const table = await fileKind(damaged, name)?.read(damaged, name, {});
      return table?.rows ?? null;
    };
    return { about: `${name}, copy ${seed + place}`, run, limit: 5000 };
  };
}
