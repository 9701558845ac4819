import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "vitepress";
import { ABOUT } from "../../src/cli/commands/about-commands";

interface Entry {
  readonly text: string;
  readonly link: string;
}

/** A page by its first heading. */
function entry(source: string, path: string): Entry {
  const text = readFileSync(join(source, path), "utf8");
  return {
    text: (/^# (.+)$/m.exec(text)?.[1] ?? path).replaceAll("`", ""),
    link: `/${path.replace(/\.md$/, "")}`,
  };
}

const folder = (source: string, path: string): Entry[] =>
  readdirSync(join(source, path))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => entry(source, `${path}/${name}`));

/** Too long to be found in by words: tables of figures, every key of the record, all measures together. */
const NOT_SEARCHED = [
  "docs/measures.md",
  "docs/validation.md",
  "docs/analysis-json.md",
  "docs/verdicts.md",
  "CHANGELOG.md",
];

/**
 * The site of the documentation.
 *
 * @param source the folder that `composeSite` wrote
 * @param target where the site goes
 * @param base the path that it has on its host, "/" where it has one of its own
 */
export function siteConfig(source: string, target: string, base: string): UserConfig {
  const page = (path: string): Entry => entry(source, path);
  const sidebar = [
    {
      text: "Start",
      items: [
        page("docs/start.md"),
        ...folder(source, "docs/tutorials"),
        { text: "The page in the browser", link: "/docs/web" },
      ],
    },
    {
      text: "Files and measures",
      items: ["measure", "formats", "formats-raw", "validate"].map((name) => page(`docs/${name}.md`)),
    },
    {
      text: "Published measures",
      collapsed: true,
      items: [
        { text: "All measures", link: "/measures/index" },
        ...folder(source, "measures").filter(({ link }) => link !== "/measures/index"),
      ],
    },
    {
      text: "Conclusions",
      items: ["questions", "verdicts", "known-data", "disclosure"].map((name) => page(`docs/${name}.md`)),
    },
    {
      text: "Commands",
      collapsed: true,
      items: [page("commands/README.md"), ...Object.keys(ABOUT).map((name) => page(`commands/${name}.md`))],
    },
    {
      text: "Programs",
      collapsed: true,
      items: [
        page("library/README.md"),
        page("docs/analysis-json.md"),
        { text: "Data sources", link: "/docs/data-sources/README" },
        page("ARCHITECTURE.md"),
        page("CONTRIBUTING.md"),
      ],
    },
    {
      text: "Evidence",
      collapsed: true,
      items: [
        page("docs/features.md"),
        page("docs/measures.md"),
        page("docs/validation.md"),
        page("docs/benchmark.md"),
        page("docs/simulation-and-power.md"),
        ...["design", "dif", "extraction", "intervals", "irt-fit", "power", "rotation"].map((name) =>
          page(`docs/simulation-${name}.md`),
        ),
        page("docs/fuzzing.md"),
        page("docs/decisions/README.md"),
        page("CHANGELOG.md"),
      ],
    },
  ];
  return defineConfig({
    srcDir: source,
    outDir: target,
    base,
    title: "itemwise",
    description: "Survey psychometrics: from a data file as exported to a report that can be checked",
    lang: "en",
    lastUpdated: false,
    cleanUrls: false,
    // Pages beside the documentation's: the app, the sample's report.
    ignoreDeadLinks: [/^\/app\//, /^\/report(\.html)?$/, /analysis-example/],
    markdown: {
      config: (md) => md.set({ html: false }),
      theme: { light: "github-light-high-contrast", dark: "github-dark" },
    },
    transformPageData: (data) => {
      if (NOT_SEARCHED.includes(data.relativePath)) data.frontmatter.search = false;
    },
    themeConfig: {
      nav: [
        { text: "Open a file", link: "/app/index.html", target: "_self" },
        { text: "Get started", link: "/docs/start" },
        { text: "Measures", link: "/measures/index" },
        { text: "A report", link: "/report.html", target: "_self" },
        { text: "Commands", link: "/commands/README" },
        { text: "Library", link: "/library/README" },
      ],
      sidebar,
      outline: [2, 3],
      search: { provider: "local" },
    },
  });
}
