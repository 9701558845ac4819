import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import LONGEST_FIRST from "./tests/longest-first.json" with { type: "json" };

/** Tests that start browsers or threads, are killed, mock modules or load a library that changes others: each in a process of its own. */
const APART = [
  "tests/engines/**/*.test.ts",
  "tests/cli/{interruption,no-duckdb,open,workers}.test.ts",
  "tests/analysis/tables.test.ts",
  "tests/danfo.test.ts",
  "tests/node/worker-pool.test.ts",
  "tests/project/{package,tutorials}.test.ts",
  "tests/projects/parse-json.test.ts",
  "tests/web/{browser,shared-workers}.test.ts",
];

/** As the program does (src/node/workers/delay-optimization.ts): what is called for a short time is not compiled over and over. */
const PATIENCE = process.versions.v8.startsWith("11.3.") ? ["--interrupt-budget=528000"] : [];

/**
 * Files known to take long first, so that none of them runs alone at the end while the other core waits; the others by
 * size. `WRITE_ORDER=1 npm test` writes the list anew; a file that it lacks costs time and nothing else.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = (LONGEST_FIRST as readonly string[]).indexOf(relative(import.meta.dirname, moduleId));
      return at < 0 ? LONGEST_FIRST.length : at;
    };
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((own) =>
      sorted.filter(({ project }) => project === own).sort((a, b) => place(a) - place(b)),
    );
  }
}

export default defineConfig({
  test: {
    execArgv: PATIENCE,
    globalSetup: ["tests/support/build.ts"],
    setupFiles: ["tests/support/processor-time.ts"],
    maxWorkers: 2,
    // What the sources are made into is kept in node_modules, so that the second project and later runs need not make it.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    // Against what never ends: a busy machine is slow, not broken. What must not take long counts the processor's time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
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
