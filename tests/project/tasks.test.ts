import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";

const page = readFileSync(inRepository("docs/tasks.md"), "utf8");
const commands = [...page.matchAll(/\| `itemwise ([^`]+)` \|/g)].map(([, command = ""]) => command);

const MATRIX = `a,b,c,d,e,f
1
.45,1
.56,.51,1
.27,.30,.30,1
.17,.20,.19,.44,1
.25,.29,.28,.57,.46,1
`;

const TARGET = `item,Comfort,Usefulness
${[1, 2, 3, 4, 5].map((k) => `cyc${k},,0`).join("\n")}
${[6, 7, 8, 9, 10].map((k) => `cyc${k},0,`).join("\n")}
`;

const MODEL = `Comfort =~ cyc1 + cyc2 + cyc3 + cyc4 + cyc5
Usefulness =~ cyc6 + cyc7 + cyc8 + cyc9 + cyc10
`;

it("the page of tasks has one command in each row", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ")).length - 1;
  expect(commands).toHaveLength(rows);
  expect(rows).toBeGreaterThanOrEqual(40);
});

it("each command of the page of tasks does what it says", () =>
  withFolder((folder) => {
    copyFileSync(inRepository("data/sample/attitudes.sav"), join(folder, "answers.sav"));
    writeFileSync(join(folder, "matrix.csv"), MATRIX);
    writeFileSync(join(folder, "target.csv"), TARGET);
    writeFileSync(join(folder, "two.lav"), MODEL);
    writeFileSync(join(folder, "path.lav"), `${MODEL}Usefulness ~ Comfort\n`);
    for (const command of commands) {
      const args = command.split(" ");
      const run = itemwise(args, { cwd: folder });
      expect({ command, stderr: run.status === 0 ? "" : run.stderr }).toEqual({ command, stderr: "" });
      const output = args[args.indexOf("-o") + 1];
      if (args.includes("-o")) expect(existsSync(join(folder, output ?? "")), command).toBe(true);
      else expect(run.stdout.length + run.stderr.length, command).toBeGreaterThan(40);
    }
  }));
