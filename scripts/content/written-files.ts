import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const SRC = join(import.meta.dirname, "../../src");
const STYLE = "report/page/page.css";
const R_PARTS = "report/scripts/r-parts";

/** What `npm run content` writes, since not every tool can import text: file below `src` by what it must hold. */
export function writtenFiles(): Readonly<Record<string, string>> {
  return {
    "report/page/page-style.json": json(styleParts(readFileSync(join(SRC, STYLE), "utf8"))),
    [`${R_PARTS}/r-parts.json`]: json(textsOf(R_PARTS, ".R")),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a folder by their names without the ending. */
function textsOf(folder: string, ending: string): Record<string, string> {
  const files = readdirSync(join(SRC, folder)).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.sort().map((file) => [basename(file, ending), readFileSync(join(SRC, folder, file), "utf8")]),
  );
}

/** A part of a style sheet; those with a name also stand elsewhere than in a page. */
interface StylePart {
  part: string;
  css: string;
}

/** A style sheet cut at lines with "part: NAME" and "end" in comments; other comments that fill their lines are left out. */
export function styleParts(css: string): StylePart[] {
  const parts: { part: string; lines: string[] }[] = [{ part: "", lines: [] }];
  const markers = css.replace(/^\s*\/\*(?! (?:part: \w+|end) \*\/)[\s\S]*?\*\/\n/gm, "").trimEnd();
  for (const line of markers.split("\n")) {
    const [, begun, ended] = /^\s*\/\* (?:part: (\w+)|(end)) \*\/$/.exec(line) ?? [];
    if (begun !== undefined || ended !== undefined) parts.push({ part: begun ?? "", lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ part, lines }) => ({ part, css: lines.join("\n") }));
}
