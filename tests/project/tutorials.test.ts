import { spawn } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRepository, withFolder } from "../support/cli";

const FOLDER = "docs/tutorials";
const pages = readdirSync(inRepository(FOLDER)).filter((name) => name.endsWith(".md"));
const textOf = (page: string): string => readFileSync(inRepository(join(FOLDER, page)), "utf8");

/** What stands in the blocks of a language, in order. */
const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, own, block = ""]) =>
    own === language ? [block] : [],
  );

/**
 * `npx itemwise` as in the tutorials, but the built command of this repository, and analyses without threads: the
 * tutorials run beside each other already. That threads change nothing is tested in tests/cli/workers.test.ts.
 */
const NPX = `#!/bin/sh
[ "$1" = itemwise ] || exit 127
shift
[ "$1" = init ] || set -- "$@" --workers 1
exec "${process.execPath}" "${inRepository("dist/cli.js")}" "$@"
`;

interface Told {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a page's blocks one after the other in a folder with the data. */
async function run(page: string, folder: string): Promise<Told> {
  writeFileSync(join(folder, "npx"), NPX);
  chmodSync(join(folder, "npx"), 0o755);
  symlinkSync(inRepository("data"), join(folder, "data"));
  const child = spawn("sh", ["-e"], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const told: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => told.push(piece));
  child.stderr.on("data", (piece: Buffer) => told.push(piece));
  child.stdin.end(blocks(textOf(page), "sh").join("\n"));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, text: Buffer.concat(told).toString("utf8") };
}

/** A page's words, its marks left out. */
const wordsOfPage = (html: string): string =>
  html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gsu, " ")
    .replace(/<\/(p|h\d|li|t[rdh]|summary|div|section|table|caption)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");

/** Text on one line, without what only sets it off: a table's lines, signs of emphasis and of verdicts. */
const plain = (text: string): string =>
  text
    .replace(/[*\\]/g, "")
    .replace(/[>|✓◐✕]|(?<=\s)\?(?= Undecided)/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Half a minute for all of them on two cores, which others may use, too. */
const LONGEST = 600_000;

it.concurrent.each(pages)(
  "the commands of %s run, and print what it shows",
  { timeout: LONGEST },
  async (page) => {
    await withFolder(async (folder) => {
      const { status, text } = await run(page, folder);
      expect(status, text.slice(-2000)).toBe(0);
      const pagesWritten = readdirSync(folder).filter((name) => name.endsWith(".html"));
      const written = pagesWritten.map((name) => wordsOfPage(readFileSync(join(folder, name), "utf8")));
      const said = plain([text, ...written].join("\n"));
      const shown = blocks(textOf(page), "text")
        .flatMap((block) => block.split("\n"))
        .map(plain)
        .filter((line) => line !== "");
      expect(shown.filter((line) => !said.includes(line))).toEqual([]);
      expect(shown.length).toBeGreaterThan(0);
    });
  },
);
