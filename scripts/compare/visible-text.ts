import { gunzipSync } from "node:zlib";
import { areClose } from "./record-differences";

/** Elements within a line; all others begin a new one. */
const INLINE = new Set(
  "a abbr b bdi button code em i input kbd label mark small span strong sub sup time tspan".split(" "),
);
const CELLS = new Set(["td", "th"]);
/** Attributes that are shown or read aloud. */
const READ_ATTRIBUTE = /\s(?:title|aria-label|alt|placeholder)="([^"]*)"/g;
const TOKEN =
  /<!--[\s\S]*?-->|<![^>]*>|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const PAGE_DATA = /<script[^>]* id="page-data"[^>]*>([^<]*)<\/script>/;
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * The text of a report's page, line by line: everything in it, folded or not, a table's row on a line; the names read
 * aloud of its parts and charts; then what its script has: files to save, the texts of charts, the figures' data.
 */
export function visibleText(html: string): readonly string[] {
  const data = PAGE_DATA.exec(html)?.[1];
  return [...markupLines(html), ...(data === undefined ? [] : dataLines(data))];
}

function markupLines(html: string): readonly string[] {
  let text = "";
  let end = 0;
  for (const token of html.matchAll(TOKEN)) {
    text += folded(html.slice(end, token.index));
    end = token.index + token[0].length;
    const name = token[2]?.toLowerCase();
    if (name === undefined) continue;
    if (CELLS.has(name)) text += token[0].startsWith("</") ? " | " : "";
    else if (!INLINE.has(name)) text += "\n";
    for (const [, read = ""] of (token[3] ?? "").matchAll(READ_ATTRIBUTE)) text += ` [${folded(read)}] `;
  }
  return linesOf(decoded(text + folded(html.slice(end))));
}

/** The data that the page's script unpacks (src/report/page/bundle.ts); of compiled charts nothing, since files have them. */
function dataLines(base64: string): readonly string[] {
  const data: unknown = JSON.parse(gunzipSync(Buffer.from(base64, "base64")).toString("utf8"));
  const { files, data: rows } = data as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const saved = Object.entries(files ?? {}).flatMap(([name, text]) => [
    `[${name}]`,
    ...(name.endsWith(".vl.json") ? stringsOf(JSON.parse(String(text))) : String(text).split("\n")),
  ]);
  const printed = Object.entries(rows ?? {}).flatMap(([name, table]) => [
    `[data of ${name}]`,
    ...(Array.isArray(table) ? table.map((row) => (Array.isArray(row) ? row.join(" | ") : String(row))) : []),
  ]);
  return linesOf([...saved, ...printed].join("\n"));
}

/** Every string in parsed JSON, in its order. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const folded = (text: string): string => text.replace(/\s+/g, " ");

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => folded(line).trim())
    .filter((line) => line !== "");

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex === undefined ? (SIGNS[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16));
  });

const NUMBER = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;

/**
 * The lines of the base, each that says the same as a line of the head put as it stands there: with words renamed, or with
 * numbers that are the same to the tolerance (files to save have them in full precision).
 */
export function asInHead(
  base: readonly string[],
  head: readonly string[],
  { renameWords, tolerance }: { renameWords: (text: string) => string; tolerance: number },
): readonly string[] {
  const kept = new Set(head);
  const byWords = new Map<string, string[]>();
  for (const line of kept) {
    const words = line.replace(NUMBER, "#");
    const alike = byWords.get(words);
    if (alike === undefined) byWords.set(words, [line]);
    else alike.push(line);
  }
  return base.map((line) => {
    if (kept.has(line)) return line;
    const renamed = renameWords(line);
    if (kept.has(renamed)) return renamed;
    const numbers = numbersIn(renamed);
    const isSame = (other: string): boolean =>
      numbersIn(other).every((number, k) => areClose(number, numbers[k] ?? Number.NaN, tolerance));
    return byWords.get(renamed.replace(NUMBER, "#"))?.find(isSame) ?? renamed;
  });
}

const numbersIn = (line: string): readonly number[] => (line.match(NUMBER) ?? []).map(Number);
