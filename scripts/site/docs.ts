/**
 * Builds the site of the documentation: `tsx scripts/site/docs.ts TARGET [REPORT]`. `SITE_BASE` is the path that the
 * site has on its host ("/" by default).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { composeSite } from "./compose";
import { libraryPages } from "./library";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const [target = "site", report] = process.argv.slice(2);
const work = join(ROOT, "out/site-source");
const library = await libraryPages(ROOT, join(ROOT, "out/site-library"));
await composeSite(ROOT, work, { library, report: report === undefined ? null : resolve(report) });
mkdirSync(join(work, ".vitepress/theme"), { recursive: true });
writeFileSync(
  join(work, ".vitepress/theme/index.ts"),
  `export { default } from "../../../../scripts/site/theme";\n`,
);
writeFileSync(
  join(work, ".vitepress/config.ts"),
  [
    `import { siteConfig } from "../../../scripts/site/site-config";`,
    `export default siteConfig(${JSON.stringify(work)}, ${JSON.stringify(resolve(target))}, ${JSON.stringify(process.env.SITE_BASE ?? "/")});`,
    "",
  ].join("\n"),
);
await build(work);
