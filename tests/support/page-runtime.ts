import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { usedOfVega } from "../../scripts/web/used-of-packages";

/** The page's script, bundled from the sources as the build does it, so that tests need no build. */
export async function bundledPageRuntime(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "itemwise-runtime-"));
  try {
    await build({
      config: false,
      silent: true,
      entry: {
        "page-runtime": fileURLToPath(new URL("../../src/report/page/runtime/main.ts", import.meta.url)),
      },
      outDir: folder,
      format: "iife",
      platform: "browser",
      target: "es2022",
      minify: true,
      noExternal: [/.*/],
      esbuildPlugins: [usedOfVega],
      outExtension: () => ({ js: ".js" }),
    });
    return await readFile(join(folder, "page-runtime.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
