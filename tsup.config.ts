import { defineConfig } from "tsup";

export default defineConfig((options) => [
  {
    entry: {
      index: "src/index.ts",
      node: "src/node/index.ts",
      danfo: "src/data/transform/danfo.ts",
      cli: "src/cli/main.ts",
      worker: "src/node/worker.ts",
    },
    format: "esm",
    target: "node20",
    splitting: true,
    external: ["@duckdb/node-api", "pg"],
    // Less to read at each start; names stay, for traces of errors.
    esbuildOptions(build) {
      build.minifyWhitespace = true;
      build.minifySyntax = true;
    },
    // All but the types, which a build that writes them cleans itself.
    clean: ["!**/*.d.ts"],
    dts:
      options.dts === false
        ? false
        : {
            entry: { index: "src/index.ts", node: "src/node/index.ts", danfo: "src/data/transform/danfo.ts" },
          },
  },
  {
    entry: { "page-runtime": "src/report/page/runtime/main.ts" },
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".js" }),
  },
]);
