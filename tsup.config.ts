import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig, type Options } from "tsup";
import { writeBank } from "./scripts/messages/write-bank";
import { writeMessages } from "./scripts/messages/write-messages";
import { CEPHES, usedOfCephes, usedOfVega } from "./scripts/web/used-of-packages";
import { pageScript } from "./src/report/page/page-script";

/** Writes the licences of the packages whose code is in the build, those of the page's script among them. */
const licences: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "licences",
  setup(build) {
    build.onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) =>
        Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
      );
      const folders = new Set(inputs.filter((path) => path.includes("node_modules/")).map(packageFolder));
      // Many packages have the same text.
      const packages = new Map<string, string[]>();
      for (const folder of [...folders].sort()) {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        const file = readdirSync(folder).find((own) => /^licen[cs]e/i.test(own));
        const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
        packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}, ${license}`]);
      }
      const texts = [...packages].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
      writeFileSync("dist/licences.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

/** Of a file in a package: the innermost folder with a named package. */
function packageFolder(path: string): string {
  const folder = dirname(path);
  const file = join(folder, "package.json");
  const isPackage = existsSync(file) && "version" in JSON.parse(readFileSync(file, "utf8"));
  return isPackage ? folder : packageFolder(folder);
}

/** The package cephes with what is used of it, decoded by Node's own buffers: all of it took a tenth of a second at each start. */
const cephes: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "cephes",
  setup(build) {
    build.onLoad({ filter: CEPHES }, ({ path }) => {
      const script = usedOfCephes(path);
      const decode = 'Buffer.from(buffer, "base64")';
      if (!script.includes(decode))
        throw new Error("The package cephes has changed: check its plugin in tsup.config.ts.");
      const contents = script.replace(decode, `(globalThis.Buffer ?? Buffer).from(buffer, "base64")`);
      return { contents, loader: "js" };
    });
  },
};

/**
 * Vega's two packages that differ by platform, as they are for browsers. Those for Node ask for "fs" and "canvas", which we
 * do not use and bundlers of pages cannot find.
 */
const VEGA_WITHOUT_NODE = Object.fromEntries(
  ["vega-canvas", "vega-loader"].map((name) => [name, `./node_modules/${name}/build/${name}.browser.js`]),
);

/**
 * Where tsc has declared all files (`npm test`): then the package's declarations alone are made, of these, so that types
 * are worked out once.
 */
const { DECLARATIONS } = process.env;

/** A file of the sources, as declarations are made of it. */
function declared(path: string): string {
  return DECLARATIONS === undefined ? `${path}.ts` : join(DECLARATIONS, `${path}.d.ts`);
}

const BUILT_RUNTIME = "dist/page-runtime.js";

/** The script of the report's page. */
const PAGE_RUNTIME: Options = {
  entry: { "page-runtime": "src/report/page/runtime/main.ts" },
  format: "iife",
  platform: "browser",
  target: "es2022",
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [usedOfVega],
  outExtension: () => ({ js: ".js" }),
  // Packed, as reports and the page have it.
  onSuccess: async () => {
    const script = await pageScript(readFileSync(BUILT_RUNTIME, "utf8"));
    writeFileSync(BUILT_RUNTIME.replace(/js$/, "json"), JSON.stringify(script));
    rmSync(BUILT_RUNTIME);
  },
};

writeMessages();
writeBank();

export default defineConfig((options) => [
  {
    entry: {
      index: "src/index.ts",
      node: "src/node/index.ts",
      danfo: "src/data/transform/danfo.ts",
      formats: "src/formats/index.ts",
      cli: "src/cli/main.ts",
      web: "src/web/index.ts",
      worker: "src/node/workers/worker.ts",
    },
    format: "esm",
    target: "node20",
    splitting: true,
    external: ["@duckdb/node-api", "pg"],
    // In many files each, of which little is used: in ours they take a third of the time to load.
    noExternal: [/^vega/, "cephes", "ml-matrix", /^pure-rand/, "simple-statistics", "valibot"],
    esbuildPlugins: [licences, cephes, usedOfVega],
    esbuildOptions: (chosen) => {
      // Of ml-matrix the modules, of which what is not used can be left out.
      chosen.alias = { ...VEGA_WITHOUT_NODE, "ml-matrix": "./node_modules/ml-matrix/src/index.js" };
    },
    // Less to read at each start, and to keep.
    minify: true,
    // All but the types, which a build that writes them cleans itself, and the page, which another build writes.
    clean: ["!**/*.d.ts", "!itemwise.*"],
    dts:
      options.dts === false
        ? false
        : {
            only: DECLARATIONS !== undefined,
            entry: {
              index: declared("src/index"),
              node: declared("src/node/index"),
              danfo: declared("src/data/transform/danfo"),
              formats: declared("src/formats/index"),
              web: declared("src/web/index"),
            },
          },
  },
  ...(DECLARATIONS === undefined ? [PAGE_RUNTIME] : []),
]);
