import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";

/** Where one comes in, as packages name it, and the file. */
const ENTRIES = [
  ["itemwise", "src/index.ts"],
  ["itemwise/node", "src/node/index.ts"],
  ["itemwise/formats", "src/formats/index.ts"],
] as const;

/**
 * The library's pages: one a symbol as typedoc writes it, and one that lists them by the groups of the public list.
 *
 * @returns the texts by their paths in the site
 */
export async function libraryPages(root: string, work: string): Promise<ReadonlyMap<string, string>> {
  // Options of the plugin, which adds them while it is loaded, among typedoc's own.
  const app = await Application.bootstrapWithPlugins({
    entryPoints: ENTRIES.map(([, file]) => join(root, file)),
    plugin: ["typedoc-plugin-markdown"],
    tsconfig: join(root, "tsconfig.json"),
    out: work,
    disableSources: true,
    readme: "none",
    excludeInternal: true,
    logLevel: "Error",
    skipErrorChecking: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
  } as Parameters<typeof Application.bootstrapWithPlugins>[0]);
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the library");
  await app.generateOutputs(project);
  const pages = new Map<string, string>();
  for (const entry of readdirSync(work, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".md")) continue;
    const path = join(entry.parentPath, entry.name);
    pages.set(`library/${path.slice(work.length + 1)}`, readFileSync(path, "utf8"));
  }
  pages.set("library/README.md", contents(root, [...pages.keys()]));
  return pages;
}

/** The symbols by the groups that the public list has, each with its page. */
function contents(root: string, pages: readonly string[]): string {
  const parts = ENTRIES.map(([name, file]) => {
    const text = readFileSync(join(root, file), "utf8");
    const groups = text.split(/^\/\/ /m).map((group, place) => ({
      title: place === 0 ? null : (group.split("\n", 1)[0] ?? ""),
      names: [...group.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
        list.split(",").flatMap(
          (one) =>
            one
              .trim()
              .replace(/^type /, "")
              .split(" as ")
              .at(-1)
              ?.trim() || [],
        ),
      ),
    }));
    const lists = groups.flatMap(({ title, names }) => {
      const links = [...new Set(names)].sort().flatMap((symbol) => {
        const page = pages.find((path) => path.endsWith(`/${symbol}.md`));
        return page === undefined ? [] : [`[${symbol}](${page.slice("library/".length)})`];
      });
      return links.length === 0
        ? []
        : [...(title === null ? [] : [`### ${title.replace(/\.$/, "")}`, ""]), links.join(", "), ""];
    });
    return [`## ${name}`, "", "```ts", `import { ... } from "${name}";`, "```", "", ...lists].join("\n");
  });
  return [
    "# Library",
    "",
    "Every function documents its input and output and has an example that is run as a test.",
    "",
    ...parts,
  ].join("\n");
}
