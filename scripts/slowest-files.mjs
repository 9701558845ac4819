import { writeFileSync } from "node:fs";
import { relative } from "node:path";

/** Files that take longer are started first: their list is written where WRITE_ORDER is set. */
const LONG = 3;

/**
 * A reporter of vitest: the files of tests that used most processor, counted by tests/support/processor-time.ts, and all
 * of them together. The processor's seconds are what a change costs: the clock's differ on a busy machine.
 */
export default class SlowestFiles {
  #files = [];

  onTestModuleEnd(file) {
    const { duration, collectDuration } = file.diagnostic();
    this.#files.push({
      name: relative(process.cwd(), file.moduleId),
      processor: file.meta().processor ?? 0,
      clock: (duration + collectDuration) / 1000,
    });
  }

  onTestRunEnd() {
    const sum = (key) => this.#files.reduce((total, file) => total + file[key], 0);
    const line = (processor, clock, name) =>
      `${processor.toFixed(1).padStart(9)} ${clock.toFixed(1).padStart(7)}  ${name}`;
    const slowest = this.#files.sort((a, b) => b.processor - a.processor).slice(0, 20);
    if (process.env.WRITE_ORDER) {
      const long = [...this.#files].filter(({ clock }) => clock > LONG).sort((a, b) => b.clock - a.clock);
      writeFileSync(
        "tests/longest-first.json",
        `${JSON.stringify(
          long.map(({ name }) => name),
          null,
          2,
        )}\n`,
      );
    }
    console.log("\n# the 20 slowest files of tests\n\nprocessor   clock  in seconds");
    for (const { processor, clock, name } of slowest) console.log(line(processor, clock, name));
    console.log(line(sum("processor"), sum("clock"), `all ${this.#files.length} files`));
  }
}
