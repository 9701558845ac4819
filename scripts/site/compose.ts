import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ABOUT } from "../../src/cli/commands/about-commands";
import { commandPage } from "./command-page";
import { measurePages } from "./measures";

/** Pages of the repository that are the site's, by their paths. */
const PAGES = ["CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "data/sample/README.md"];

/**
 * Writes the sources of the documentation's site: the repository's pages where they stand in it, so that their links
 * hold, a page a command and a measure, forms of measures to download, the library by group, the sample's report.
 *
 * @param root of the repository
 * @param target a folder that is made anew
 * @param options.library the library's pages by their paths in the site
 * @param options.report the sample's report, an HTML file; null leaves it out
 */
export async function composeSite(
  root: string,
  target: string,
  { library, report }: { readonly library: ReadonlyMap<string, string>; readonly report: string | null },
): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const pages = new Map<string, string>();
  for (const page of [...PAGES, ...below(root, "docs").filter((path) => path.endsWith(".md"))]) {
    pages.set(page, readFileSync(join(root, page), "utf8"));
  }
  for (const name of Object.keys(ABOUT)) {
    pages.set(`commands/${name}.md`, await commandPage(name as keyof typeof ABOUT));
  }
  pages.set("commands/README.md", commandsPage());
  const measures = await measurePages();
  for (const [path, text] of [...measures.pages, ...library]) pages.set(path, text);
  for (const [path, content] of measures.files) write(join(target, "public", path), content);
  pages.set("index.md", HOME);
  for (const [path, text] of pages) write(join(target, path), safe(withoutOutside(text, path, root)));
  for (const path of below(root, "docs")) {
    const folder = path.endsWith(".png") ? target : join(target, "public");
    if (/\.(png|json)$/.test(path)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, path), join(folder, path));
    }
  }
  if (report !== null) {
    mkdirSync(join(target, "public"), { recursive: true });
    cpSync(report, join(target, "public/report.html"));
  }
}

/** All files below a folder, by their paths from the root. */
function below(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Links to sources and tests, which the site does not have, become their text; a folder's lead to its first page. */
function withoutOutside(text: string, page: string, root: string): string {
  return text.replace(
    /\[([^\]]+)\]\((?![a-z]+:|#)([^)#\s]+)(#[^)]*)?\)/g,
    (whole, words: string, link: string) => {
      const path = join(dirname(page), link);
      if (/^(src|tests|scripts)(\/|$)/.test(path)) return words;
      if (path === "README.md")
        return `[${words}](${"../".repeat(page.split("/").length - 1) || "./"}index.md)`;
      const isFolder = !/\.[a-z0-9]+$/i.test(path) && path.startsWith("docs/");
      return isFolder && below(root, path).length > 0 ? `[${words}](${link}/README.md)` : whole;
    },
  );
}

/** Braces that VitePress would take for an expression. */
const safe = (text: string): string =>
  text
    .split(/(^```[\s\S]*?^```|`[^`\n]*`)/m)
    .map((part, place) => (place % 2 === 1 ? part : part.replaceAll("{{", "&#123;&#123;")))
    .join("");

function commandsPage(): string {
  const rows = Object.entries(ABOUT).map(([name, about]) => `| [\`${name}\`](${name}.md) | ${about} |`);
  return [
    "# Commands",
    "",
    "Each reads a data file as exported; `--help` after a command lists its options.",
    "",
    "| command | what it does |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

const HOME = `---
layout: home
hero:
  name: itemwise
  text: Is this scale any good?
  tagline: From a survey data file as exported to a report that a reviewer can check and a minister can read. In your browser, where nothing is uploaded, or on the command line.
  actions:
    - theme: brand
      text: Open a file
      link: /app/index.html
      target: _self
    - theme: alt
      text: Get started
      link: /docs/start
    - theme: alt
      text: See a report
      link: /report.html
      target: _self
features:
  - title: Any file
    details: SPSS, Stata, Excel, SAS, R, Parquet, CSV, and the exports of survey platforms. itemwise drafts a definition of the measure from the file.
    link: /docs/formats
  - title: Answers, not procedures
    details: How many dimensions? Do the items group as declared? Can groups be compared? Each answer in words, backed by its figures.
    link: /docs/questions
  - title: Published measures
    details: Items, scoring, cut-offs, terms of use and studies of published measures, with forms for fieldwork to download.
    link: /measures/index
  - title: Checked
    details: Every statistic is compared with R, lavaan, psych, mirt and others; every conclusion with simulated populations whose truth is known.
    link: /docs/validation
  - title: Nobody is identified
    details: Small counts are hidden, and an attack on the published results recovered none of them.
    link: /docs/disclosure
---
`;
