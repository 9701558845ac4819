import { defineConfig } from "vitest/config";

/** Tests that start programs, browsers, databases or threads, time themselves or change modules: each in a process of its own. */
const APART = [
  "tests/{cli,engines}/**/*.test.ts",
  "tests/analysis/{tables,parts/declared}.test.ts",
  "tests/data/sql/**/*.test.ts",
  "tests/node/{duckdb-source,read-database,read-duckdb,worker-pool}.test.ts",
  "tests/project/{analysis-json,examples,optional,package,site,tutorials}.test.ts",
  "tests/projects/parse-json.test.ts",
  "tests/report/page/page.browser.test.ts",
  "tests/web/{browser,client,exports,kept-files,open-file,shared-workers}.test.ts",
  "tests/*.test.ts",
];

/** As the program does (src/cli/run-analysis.ts): what is called for a short time is not compiled over and over. */
const PATIENCE = process.versions.v8.startsWith("11.3.") ? ["--interrupt-budget=528000"] : [];

export default defineConfig({
  test: {
    execArgv: PATIENCE,
    globalSetup: ["tests/support/build.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Its modules import folders, which Node does not.
    server: { deps: { inline: ["dt-sql-parser"] } },
    projects: [
      { extends: true, test: { name: "apart", include: APART } },
      // What they import is loaded once for all of them, which takes longer than most.
      {
        extends: true,
        test: { name: "together", include: ["tests/**/*.test.ts"], exclude: APART, isolate: false },
      },
    ],
  },
});
