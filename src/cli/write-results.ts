import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ItemwiseError } from "../errors";
import { writeFileWhole } from "../node/write-file";
import { tableToCsv } from "../report/table-to-csv";
import { tableToMarkdown } from "../report/table-to-markdown";
import type { Run } from "./run-analysis";

/** Writes the analysis JSON and the tables where they were asked for. */
export async function writeResults(run: Run, options: { json?: string; tables?: string }): Promise<void> {
  if (options.json === "-") process.stdout.write(`${JSON.stringify(run.analysis)}\n`);
  else if (options.json) await writeFileWhole(options.json, `${JSON.stringify(run.analysis, null, 1)}\n`);
  if (options.tables) await writeTables(run, options.tables);
}

async function writeTables(run: Run, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new ItemwiseError("unwritable", `${folder}: the folder cannot be made.`, {
      hint: "Name a folder that you may write to.",
      cause,
    });
  }
  const blocks = run.report.sections.flatMap((section) => section.blocks);
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    await writeFileWhole(join(folder, `${block.table.id}.csv`), tableToCsv(block.table));
    await writeFileWhole(join(folder, `${block.table.id}.md`), tableToMarkdown(block.table));
  }
}
