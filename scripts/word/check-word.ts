/**
 * Opens Word files of reports in other programs and writes what they find to docs/word.md: `npx tsx
 * scripts/word/check-word.ts name=report.docx...`. Needs LibreOffice (libreoffice-writer-nogui), poppler-utils, pandoc
 * and python3-docx. Pictures of the pages are in out/word/NAME.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROFILE = `-env:UserInstallation=file://${join(tmpdir(), "itemwise-libreoffice")}`;

function output(command: string, ...args: readonly string[]): string {
  const run = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

const PYTHON = `
import docx, json, sys
d = docx.Document(sys.argv[1])
drawn = d.element.body.findall('.//{*}docPr')
print(json.dumps({
  "title": d.core_properties.title, "creator": d.core_properties.author,
  "headings": sum(p.style.name.startswith("Heading") for p in d.paragraphs),
  "tables": len(d.tables), "figures": len(d.inline_shapes),
  "captions": sum(p.style.name == "Caption" for p in d.paragraphs),
  "described": sum(bool(one.get("descr")) for one in drawn),
  "repeated": sum(t._tbl.find('.//{*}tblHeader') is not None for t in d.tables),
  "landscape": sum(s.orientation == 1 for s in d.sections),
}))`;

interface PandocBlock {
  readonly t: string;
}

function check(name: string, docx: string): readonly (string | number)[] {
  const folder = join("out", "word", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  output("soffice", PROFILE, "--headless", "--convert-to", "pdf", "--outdir", folder, docx);
  const pdf = join(
    folder,
    `${docx
      .split("/")
      .at(-1)
      ?.replace(/\.docx$/, "")}.pdf`,
  );
  output("pdftoppm", "-r", "60", "-png", pdf, join(folder, "page"));
  const pages = /Pages:\s+(\d+)/.exec(output("pdfinfo", pdf))?.[1] ?? "";
  const fonts = output("pdffonts", pdf)
    .split("\n")
    .slice(2)
    .map((line) => (line.split(/\s+/)[0] ?? "").replace(/^[A-Z]{6}\+/, "").replace(/-.*/, ""));
  const words = output("pandoc", docx, "-t", "plain").match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const blocks: readonly PandocBlock[] = JSON.parse(output("pandoc", docx, "-t", "json")).blocks;
  const read = JSON.parse(output("/usr/bin/python3", "-c", PYTHON, docx));
  const both = (kind: string, here: number): string =>
    `${here} / ${blocks.filter(({ t }) => t === kind).length}`;
  return [
    name,
    Math.round(statSync(docx).size / 1000),
    pages,
    both("Header", read.headings),
    both("Table", read.tables),
    read.repeated,
    read.captions,
    `${read.figures} (${read.described})`,
    read.landscape,
    words,
    [...new Set(fonts.filter((font) => font !== ""))].sort().join(", "),
    read.creator,
  ];
}

const HEADS = [
  "report",
  "kB",
  "pages",
  "headings",
  "tables",
  "tables with a repeated header row",
  "captions",
  "figures (described)",
  "landscape sections",
  "words",
  "fonts in the PDF",
  "creator",
];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const rows = process.argv.slice(2).map((named) => {
  const [name = "", docx = ""] = named.split("=");
  return row(check(name, docx));
});

writeFileSync(
  "docs/word.md",
  `# Word reports opened in other programs

Written by \`scripts/word/check-word.ts\`: each file was opened in ${output("soffice", "--version")
    .trim()
    .replace(
      /\s+\S+$/,
      "",
    )} and printed to PDF, and read by ${output("pandoc", "--version").split("\n")[0]} and python-docx ${output("/usr/bin/python3", "-c", "from importlib.metadata import version; print(version('python-docx'))").trim()}. Headings and tables are counted by python-docx and by pandoc (in this order), figures by python-docx, with the number that have a text description. Words contain a letter or digit and include those in tables. The font is Arial; a machine without it shows Liberation Sans, which has the same widths.

${row(HEADS)}
${row(HEADS.map(() => "---"))}
${rows.join("\n")}
`,
);
