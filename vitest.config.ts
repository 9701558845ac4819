import { defineConfig } from "vitest/config";

/** Tests that start programs, browsers or threads, or time themselves: each in a process of its own. */
const APART = [
  "tests/{cli,web,project,projects,node,engines,analysis,simulation,sample}/**/*.test.ts",
  "tests/report/{page,paper,charts}/**/*.test.ts",
  "tests/data/sql/**/*.test.ts",
  "tests/*.test.ts",
];

export default defineConfig({
  test: {
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
