import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import wabt from "wabt";

const SRC = join(import.meta.dirname, "../../src");
const STYLE = "report/page/page.css";
const R_PARTS = "report/scripts/r-parts";
const KERNELS = "numeric/kernels";
const { parseWat } = await wabt();

/** What `npm run content` writes, since not every tool can import text or code for WebAssembly: file below `src` by what it must hold. */
export function writtenFiles(): Readonly<Record<string, string>> {
  const { parts, between } = styleParts(readFileSync(join(SRC, STYLE), "utf8"));
  return {
    "report/page/page-style.json": json(between),
    "report/page/sections-style.json": json(parts),
    [`${R_PARTS}/r-parts.json`]: json(textsOf(R_PARTS, ".R")),
    [`${KERNELS}/kernels.json`]: json({ bytes: compiled(`${KERNELS}/kernels.wat`) }),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A program in WebAssembly's text format as Base64 of its bytes. */
function compiled(file: string): string {
  const program = parseWat(file, readFileSync(join(SRC, file), "utf8"), { simd: true });
  program.validate();
  return Buffer.from(program.toBinary({}).buffer).toString("base64");
}

/** The files of a folder by their names without the ending. */
function textsOf(folder: string, ending: string): Record<string, string> {
  const files = readdirSync(join(SRC, folder)).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.sort().map((file) => [basename(file, ending), readFileSync(join(SRC, folder, file), "utf8")]),
  );
}

/** A style sheet in pieces: what stands before, between and after its named parts, of which there is one fewer. */
interface StyleParts {
  parts: Record<string, string>;
  between: string[];
}

/** A style sheet cut at lines with "part: NAME" and "end" in comments; other comments that fill their lines are left out. */
export function styleParts(css: string): StyleParts {
  const marked = css.replace(/^[ \t]*\/\*(?! (?:part: \w+|end) \*\/)[\s\S]*?\*\/\n/gm, "").trimEnd();
  const [first = "", ...others] = marked.split(/^[ \t]*\/\* part: (\w+) \*\/\n/m);
  const parts: Record<string, string> = {};
  const between = [first];
  for (let k = 0; k < others.length; k += 2) {
    const [part = "", after = ""] = (others[k + 1] ?? "").split(/^[ \t]*\/\* end \*\/\n?/m);
    parts[others[k] ?? ""] = part;
    between.push(after);
  }
  return { parts, between };
}
