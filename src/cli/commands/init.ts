import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { draftMeasure } from "../../data/draft/draft-measure";
import { tell } from "../exit";
import { addFileOptions, answersOf, DATA_FILE, type FileOptions, fileOf } from "../options/file-options";
import { filled } from "../options/read-option";
import { readRows } from "../read-answers";
import { checkTargets } from "../write-outputs";
import { writeText } from "../write-text";
import { ABOUT } from "./about-commands";

/** `itemwise init data.csv -o measure.json`: drafts a measure definition from a file. */
export function initCommand(): Command {
  const command = new Command("init").description(ABOUT.init).argument(...DATA_FILE);
  addFileOptions(command)
    .option("--id <id>", "the measure's id (by default from the file's name)", filled)
    .option("-o, --output <file>", "where the definition goes; - is standard output", filled, "-");
  return command.action(
    async (file: string | undefined, options: FileOptions & { id?: string | undefined; output: string }) => {
      const answers = answersOf(file, options);
      await checkTargets({ output: options.output }, fileOf(answers));
      const table = await readRows(answers, options);
      const draft = draftMeasure(table, options.id, await askSensitive());
      await writeText(options.output, `${JSON.stringify(draft.definition, null, 2)}\n`);
      for (const note of draft.notes) tell(`- ${note}\n`);
      if (options.output !== "-") tell(`The draft is in ${options.output}: check it before you use it.\n`);
    },
  );
}

const QUESTION =
  "Could somebody be harmed by being known by these answers (on abuse, health, crime, income)?\nThen small counts are hidden in every output. [Y/n] ";

/** Asked on a terminal; yes, the safe answer, where there is none or nothing is said. */
async function askSensitive(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((resolve) => {
    terminal.once("close", () => resolve(""));
    terminal.question(QUESTION).then(resolve, () => resolve(""));
  });
  terminal.close();
  return !/^\s*no?\s*$/i.test(answer);
}
