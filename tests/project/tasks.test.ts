import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { taskRows, writeTaskFiles } from "../../scripts/bench/task-files";
import { inRepository, itemwise, withFolder } from "../support/cli";

const page = readFileSync(inRepository("docs/tasks.md"), "utf8");
const rows = taskRows(page);

it("the page of tasks has one command in each row, and its seconds", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  for (const { row } of rows) expect(row).toMatch(/ \| \d+(\.\d\d)? \|$/);
});

it("what is to be chosen on the page is on the page", () => {
  const words = ["src/web", "src/report/page", "src/words"].flatMap((folder) =>
    readdirSync(inRepository(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("messages.en.ftl"))
      .map((name) => readFileSync(join(inRepository(folder), name), "utf8")),
  );
  const texts = words.join("\n");
  const cells = page.split("\n").flatMap((line) => (line.startsWith("| ") ? [line.split("|")[4] ?? ""] : []));
  const namesIn = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);
  const named = cells.flatMap(namesIn);
  expect(named.length).toBeGreaterThan(20);
  const tutorials = readdirSync(inRepository("docs/tutorials"))
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => readFileSync(inRepository(join("docs/tutorials", name)), "utf8").split("\n"))
    .filter((line) => line.startsWith("**On the page"));
  expect(tutorials.length).toBeGreaterThanOrEqual(8);
  named.push(...tutorials.flatMap(namesIn));
  for (const name of new Set(named)) expect(texts, name).toContain(name);
});

it("each command of the page of tasks does what it says", () =>
  withFolder((folder) => {
    writeTaskFiles(folder, inRepository("data/sample/attitudes.sav"));
    for (const { command } of rows) {
      const args = command.split(" ");
      const run = itemwise(args, { cwd: folder });
      expect({ command, stderr: run.status === 0 ? "" : run.stderr }).toEqual({ command, stderr: "" });
      const output = args[args.indexOf("-o") + 1];
      if (args.includes("-o")) expect(existsSync(join(folder, output ?? "")), command).toBe(true);
      else expect(run.stdout.length + run.stderr.length, command).toBeGreaterThan(40);
    }
  }));
