import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { composeSite } from "../../scripts/site/compose";
import { inRepository, withFolder } from "../support/cli";

/** What else stands beside the documentation, put there by `npm run site`. */
const BESIDE = [/^\/app\/index\.html$/, /^\/report\.html$/];

/** Targets of a page's links and pictures that are the site's own, without anchors. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const written = [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
  const home = [...prose.matchAll(/^\s+link: (\S+)$/gm)].map(([, link = ""]) => link);
  return [...written, ...home].filter((link) => !/^[a-z]+:/.test(link));
}

function leadsNowhere(root: string, page: string, link: string): boolean {
  if (BESIDE.some((place) => place.test(link))) return false;
  const path = link.startsWith("/") ? join(root, link) : join(root, dirname(page), link);
  const inPublic = path.replace(root, join(root, "public"));
  return ![path, `${path}.md`, inPublic].some((one) => existsSync(one) && /\.[a-z]+$/.test(one));
}

describe("the site of the documentation", () => {
  it("has no link that leads nowhere", () =>
    withFolder(async (folder) => {
      const root = join(folder, "site");
      const library = new Map([["library/README.md", "# Library\n"]]);
      await composeSite(inRepository("."), root, { library, report: null });
      const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
        path.endsWith(".md"),
      );
      expect(pages.length).toBeGreaterThan(60);
      const dead = pages.flatMap((page) =>
        linksOf(readFileSync(join(root, page), "utf8")).flatMap((link) =>
          leadsNowhere(root, page, link) ? [`${page}: ${link}`] : [],
        ),
      );
      expect(dead).toEqual([]);
      const all = pages.flatMap((page) => linksOf(readFileSync(join(root, page), "utf8")));
      expect(all.length).toBeGreaterThan(100);
      expect(leadsNowhere(root, "index.md", "/docs/not-there")).toBe(true);
    }));

  it("tells each command's options as the command has them", () =>
    withFolder(async (folder) => {
      const root = join(folder, "site");
      await composeSite(inRepository("."), root, { library: new Map(), report: null });
      const page = readFileSync(join(root, "commands/dif.md"), "utf8");
      expect(page).toContain("`--group <name>`");
      expect(page).toContain("pairwise, listwise");
    }));
});
