import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

/** A room may import only from itself and from the rooms before it. */
const LAYERS = [
  "errors",
  "numeric",
  "measures",
  "data",
  "survey",
  "correlation",
  "factor",
  "reliability",
  "irt",
  "verdicts",
  "replication",
  "analysis",
  "simulation",
  "report",
  "index",
  "node",
  "cli",
];
const MAY_USE_NODE = new Set(["node", "cli"]);

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".d.ts"),
);

function roomOf(path: string): string {
  return (path.split(sep)[0] ?? "").replace(/\.ts$/, "");
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
}

function misplaced(file: string): string[] {
  const room = roomOf(file);
  const level = LAYERS.indexOf(room);
  return importsOf(file).flatMap((target) => {
    if (target.startsWith("node:")) return MAY_USE_NODE.has(room) ? [] : [`${file} uses ${target}`];
    if (!target.startsWith(".")) return [];
    const other = roomOf(relative(SRC, join(SRC, file, "..", target)));
    return LAYERS.indexOf(other) <= level ? [] : [`${file} imports ${target}`];
  });
}

describe("the layers of src", () => {
  it("name every folder and file at the top", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !LAYERS.includes(room))).toEqual([]);
  });

  it("import only from the layers above them, and Node's modules only in node and cli", () => {
    expect(files.flatMap(misplaced)).toEqual([]);
  });

  it("leave process and console to node and cli", () => {
    const users = files.filter((file) => {
      const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return !MAY_USE_NODE.has(roomOf(file)) && /\b(process|console)\.\w/.test(code);
    });
    expect(users).toEqual([]);
  });

  it("find a misplaced import where there is one", () => {
    expect(importsOf("numeric/linear-algebra/matrix.ts")).toContain("ml-matrix");
    expect(LAYERS.indexOf("numeric")).toBeLessThan(LAYERS.indexOf("report"));
  });
});
