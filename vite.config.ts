import { defineConfig, type UserConfig } from "vite";
import { writeBank } from "./scripts/messages/write-bank";
import { writeMessages } from "./scripts/messages/write-messages";
import { beginsWith, oneFile, packedEngine, packedFiles } from "./scripts/web/alone-plugins";
import { pageRuntime } from "./scripts/web/page-runtime";
import { pageTranslations } from "./scripts/web/page-translations";
import { policyOfPage, serviceWorker } from "./scripts/web/site-plugins";
import { usedInPage } from "./scripts/web/used-of-packages";

/** By which a browser gives the page memory that threads share. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The page: static files that load nothing from anywhere else; in the mode "alone", one file that loads nothing. */
writeMessages();
writeBank();

const translations = () => pageTranslations("src/web/page/start-page.tsx", () => [pageRuntime()]);

export default defineConfig(({ mode }): UserConfig => {
  const common: UserConfig = {
    root: "src/web",
    base: "./",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  };
  const build = { target: "es2022", modulePreload: { polyfill: false } };
  if (mode === "alone") {
    return {
      ...common,
      plugins: [
        pageRuntime(),
        usedInPage(),
        beginsWith("./page/main-alone.tsx"),
        packedEngine("src/web/engine/worker-alone.ts"),
        packedFiles(),
        translations(),
        oneFile("itemwise"),
      ],
      build: {
        ...build,
        outDir: "../../dist", // The package has it.
        emptyOutDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
      },
    };
  }
  return {
    ...common,
    plugins: [pageRuntime(), usedInPage(), translations(), policyOfPage(), serviceWorker()],
    build: {
      ...build,
      outDir: "../../site/app",
      emptyOutDir: true,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { format: "es", plugins: () => [usedInPage()] },
    server: { headers: ISOLATED },
    preview: { headers: ISOLATED },
  };
});
