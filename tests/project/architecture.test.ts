import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository } from "../support/cli";

const page = readFileSync(inRepository("ARCHITECTURE.md"), "utf8");

/** Every path of `src`, `tests`, `scripts`, `docs` or `data` that a page names in code. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`((?:src|tests|scripts|docs|data)(?:\/[^`\s*<>]*)?)`/g)].map(
    (match) => match[1] ?? "",
  );
}

const folders = readdirSync(inRepository("src"), { recursive: true, withFileTypes: true, encoding: "utf8" })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${relative(inRepository("."), join(entry.parentPath, entry.name))}/`);

describe("ARCHITECTURE.md", () => {
  it("names every room of src", () => {
    expect(folders.length).toBeGreaterThan(50);
    expect(folders.filter((folder) => !page.includes(`| \`${folder}\` |`))).toEqual([]);
  });

  it.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s names no path that does not exist", (name) => {
    const paths = pathsIn(readFileSync(inRepository(name), "utf8"));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
  });
});
