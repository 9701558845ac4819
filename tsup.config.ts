import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", node: "src/node/index.ts", danfo: "src/danfo.ts", cli: "src/cli/main.ts" },
  format: "esm",
  target: "node20",
  splitting: true,
  clean: true,
  dts: { entry: { index: "src/index.ts", node: "src/node/index.ts", danfo: "src/danfo.ts" } },
});
