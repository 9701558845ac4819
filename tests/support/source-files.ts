import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { inRepository } from "./cli";

const SRC = inRepository("src");

/** The files of `src`, by their paths below it with "/" between names. */
export const sourceFiles: readonly string[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => file.split(sep).join("/"))
  .sort();

export function sourceText(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}

/** An import as written, and for a file of `src` its path below it. */
interface Import {
  readonly written: string;
  readonly file: string | null;
}

/** What a file imports, types included. */
export function importsOf(file: string): Import[] {
  return importsIn(sourceText(file), file);
}

/** What a file imports that runs: no types. */
export function runtimeImportsOf(file: string): Import[] {
  const ofTypes = /(?:import|export) (?:type \{[^}]*\}|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}) from "[^"]+";/g;
  return importsIn(sourceText(file).replace(ofTypes, ""), file);
}

function importsIn(source: string, file: string): Import[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)["']([^"']+)["']/g)].map((match) => {
    const written = match[1] ?? "";
    const path = written.startsWith(".") ? posix.normalize(posix.join(dirname(file), written)) : null;
    const found = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((name) =>
      sourceFiles.includes(name),
    );
    return { written, file: path === null ? null : (found ?? null) };
  });
}

/** A folder's direct sub-folder that a file stands in, "." for the folder itself; null for a file elsewhere. */
export function placeIn(folder: string, file: string): string | null {
  const below = folder === "" ? file : relative(folder, file).split(sep).join("/");
  if (below.startsWith("..")) return null;
  return below.includes("/") ? (below.split("/")[0] ?? null) : ".";
}
