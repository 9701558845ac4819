import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { inRepository } from "../support/cli";

const files = readdirSync(inRepository("dist"));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(inRepository(`dist/${file}`), "utf8").matchAll(
      /(?<=^|[;}\n])(?:import|export)(?:\{[^}]*\}from|\*as [\w$]+ from|[\w$]+ from|)"([^"]+)"/g,
    ),
  ].map(([, path = ""]) => path);

/** What is loaded with files of the build, by the names of their sources. */
function loadedWith(names: readonly string[]): {
  readonly files: Set<string>;
  readonly packages: Set<string>;
} {
  const loaded = new Set(
    names.flatMap((name) => files.filter((file) => new RegExp(`^${name}(-[A-Z0-9]{8})?\\.js$`).test(file))),
  );
  const packages = new Set<string>();
  for (const file of loaded) {
    for (const path of importsOf(file)) {
      if (path.startsWith("./")) loaded.add(path.slice(2));
      else packages.add(path);
    }
  }
  return { files: loaded, packages };
}

describe("the files of the build", () => {
  it("that a command of one question loads are few", () => {
    const { files: loaded } = loadedWith(["cli", "program", "questions", "question", "describe-answer"]);
    expect([...loaded].some((file) => file.startsWith("shared-"))).toBe(true);
    expect(loaded.size).toBeLessThanOrEqual(25);
  });

  it.each(["index", "web", "formats"])("that %s loads need no Node", (name) => {
    const builtIn = [...loadedWith([name]).packages].filter(
      (path) => path.startsWith("node:") || builtinModules.includes(path),
    );
    expect(builtIn).toEqual([]);
  });
});
