import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chdir, cwd } from "node:process";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as itemwise from "../../src";
import * as formats from "../../src/formats";
import * as node from "../../src/node";
import * as special from "../../src/numeric/distributions/special";
import { inRepository } from "../support/cli";

/** An example: lines of an expression and the value that its comment promises, or statements. */
interface Example {
  readonly place: string;
  /** The function or class that the comment is about; null where it is about something else. */
  readonly subject: string | null;
  readonly code: string;
}

const SRC = inRepository("src");
const PAGES = ["README.md", "docs/formats.md"];
/** Files that examples read. */
const FILES = {
  "answers.sav": "data/sample/attitudes.sav",
  "answers.xpt": "tests/formats/fixtures/sas/hand-5.xpt",
  "answers.sas7bdat": "tests/formats/fixtures/sas/set-64.sas7bdat",
  "answers.por": "tests/formats/fixtures/spss/pspp.por",
  "answers.rds": "tests/formats/fixtures/r/labelled.rds",
  "answers.ods": "tests/formats/fixtures/excel/open.ods",
  "answers.feather": "tests/formats/fixtures/arrow/polars-lz4.arrow",
};

/** A doc comment and the name of the exported function or class that follows it. */
const COMMENT = /\/\*\*[\s\S]*?\*\/(?:\s*export (?:async )?(?:function\*?|class) (\w+))?/g;

/** The `ts` examples of the doc comments of `src`, and those of pages. */
function examples(): Example[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const found = files.flatMap((file) => {
    const comments = readFileSync(join(SRC, file), "utf8").matchAll(COMMENT);
    return [...comments].flatMap(([comment, subject]) => {
      const text = comment.replace(/^\s*\*? ?/gm, "");
      return [...text.matchAll(/@example\s+```ts\n([\s\S]*?)```/g)].map((match) => ({
        place: file,
        subject: subject ?? null,
        code: match[1] ?? "",
      }));
    });
  });
  const shown = PAGES.flatMap((place) =>
    [...readFileSync(inRepository(place), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => ({
      place,
      subject: null,
      code: match[1] ?? "",
    })),
  );
  return [...found, ...shown];
}

const IMPORT = /^import .* from "(itemwise(\/(node|formats))?|node:fs\/promises)";$/;

/** The example as a program: imports give way to parameters, and "expression; // value" becomes a check. */
function asProgram(code: string): { body: string; checks: number } {
  let checks = 0;
  const lines = code.split("\n").filter((line) => !IMPORT.test(line.trim()));
  const body = lines
    .map((line) => {
      const match = /^(\S.*?);? \/\/ (.+)$/.exec(line);
      if (!match || /^(const|let|await|import)\b/.test(line)) return line;
      checks++;
      const promised = (match[2] ?? "").replace(/^(\w+Array) \[(.*)\]$/, "$1.of($2)");
      return `check(${JSON.stringify(line)}, (${match[1]}), (${promised}));`;
    })
    .join("\n");
  return { body, checks };
}

function plainScript(body: string): string {
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return `"use strict";\n${outputText}`;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>;

describe("the examples of the documentation", () => {
  const all = examples();
  const folder = mkdtempSync(join(tmpdir(), "itemwise-examples-"));
  const before = cwd();
  beforeAll(() => {
    for (const [name, source] of Object.entries(FILES)) cpSync(inRepository(source), join(folder, name));
    chdir(folder); // Examples write and read files by their bare names.
  });
  afterAll(() => {
    chdir(before);
    rmSync(folder, { recursive: true });
  });

  it("are many", () => {
    expect(all.length).toBeGreaterThan(25);
    expect(all.map((example) => asProgram(example.code).checks).every((checks) => checks > 0)).toBe(true);
  });

  it.each(all.map((example) => [example.place, example] as const))(
    "%s runs and gives the values it says",
    async (place, { code }) => {
      const { body } = asProgram(code);
      const check = (line: string, value: unknown, promised: unknown): void => {
        expect(value, line).toEqual(promised);
      };
      const own: Record<string, unknown> = place.endsWith(".ts") ? await import(join(SRC, place)) : {};
      const scope = { readFile, ...special, ...itemwise, ...node, ...formats, ...own };
      const names = Object.keys(scope);
      await new AsyncFunction("check", ...names, plainScript(body))(check, ...Object.values(scope));
    },
  );

  it.each(
    Object.entries({ ...itemwise, ...node, ...formats }).filter(([, value]) => typeof value === "function"),
  )("%s, which everybody can import, has one", async (name, value) => {
    const places = all.filter(({ subject }) => subject === name).map(({ place }) => place);
    const modules = await Promise.all(places.map((place) => import(join(SRC, place))));
    expect(modules.map((module) => module[name])).toContain(value);
  });
});
