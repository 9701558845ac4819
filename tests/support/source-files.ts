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

/** What a file imports, types included: as written, and for files of `src` as their path below it. */
export function importsOf(file: string): { readonly written: string; readonly file: string | null }[] {
  const text = sourceText(file).replace(/\/\*[\s\S]*?\*\//g, "");
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
