import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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

/** The files that the commands of docs/tasks.md name. @param answers data/sample/attitudes.sav */
export function writeTaskFiles(folder: string, answers: string): void {
  copyFileSync(answers, join(folder, "answers.sav"));
  writeFileSync(join(folder, "matrix.csv"), MATRIX);
  writeFileSync(join(folder, "target.csv"), TARGET);
  writeFileSync(join(folder, "two.lav"), MODEL);
  writeFileSync(join(folder, "path.lav"), `${MODEL}Usefulness ~ Comfort\n`);
}

/** Where the times begin that are written below the table of tasks. */
export const TIMES = "## How long it takes";

export interface TaskRow {
  /** The row of the table as it stands. */
  readonly row: string;
  readonly cells: readonly string[];
  /** Without the program's name. */
  readonly command: string;
}

/** The tasks of docs/tasks.md, in its order. @throws Error for a row without a command */
export function taskRows(page: string): readonly TaskRow[] {
  const [top = ""] = page.split(TIMES);
  const [, ...rows] = top.split("\n").filter((line) => line.startsWith("| "));
  return rows.map((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    const [, command] = /^`itemwise ([^`]+)`$/.exec(cells[3] ?? "") ?? [];
    if (command === undefined) throw new Error(`there is no command: ${row}`);
    return { row, cells: cells.slice(1, 5), command };
  });
}
