import { Command } from "commander";
import { draftMeasure } from "../../data/draft/draft-measure";
import { readTable } from "../../node/read-table";
import { writeFileWhole } from "../../node/write-file";
import { addFileOptions, type FileOptions, readTableOptions } from "../options";

/** `itemwise init data.csv -o measure.json`: drafts a measure definition from a file. */
export function initCommand(): Command {
  const command = new Command("init")
    .description("draft a measure definition from a file, to be checked and completed by hand")
    .argument("<data.csv>", "the answers, one row per person; - reads standard input");
  addFileOptions(command)
    .option("--id <id>", "the measure's id (by default from the file's name)")
    .option("-o, --output <file>", "where the definition goes (by default standard output)");
  return command.action(async (file: string, options: FileOptions & { id?: string; output?: string }) => {
    const draft = draftMeasure(await readTable(file, readTableOptions(options)), options.id);
    const text = `${JSON.stringify(draft.definition, null, 2)}\n`;
    if (options.output) await writeFileWhole(options.output, text);
    else process.stdout.write(text);
    for (const note of draft.notes) process.stderr.write(`- ${note}\n`);
    if (options.output)
      process.stderr.write(`The draft is in ${options.output}: check it before you use it.\n`);
  });
}
