import { Command, Option } from "commander";
import { sqlDialects } from "../../data/sql/dialects";
import { patternQuery } from "../../data/sql/pattern-query";
import { readMeasure } from "../../node/definitions/read-model";
import { addMeasureOption, weightsOption } from "../options/file-options";
import { collect, nonEmpty } from "../options/read-option";
import { ABOUT } from "./about-commands";

interface Options {
  readonly dialect: keyof typeof sqlDialects;
  readonly table: string;
  readonly measure: string;
  readonly weights?: "none" | "design" | "frequency" | undefined;
  readonly group?: readonly string[] | undefined;
  readonly contexts: boolean;
}

const MORE = `
The query reads a table with one row per person and the columns of the measure, and returns the table of patterns that
\`itemwise patterns\` makes from a file. Save its result as CSV with a header and read it with --counts people: every
result is the same to the last bit. Single patterns can reveal who answered what: protect the table like the answers.
`;

/** `itemwise sql --dialect duckdb --table answers`: the query that counts patterns in a database. */
export function sqlCommand(): Command {
  const command = new Command("sql").description(ABOUT.sql);
  command
    .addOption(
      new Option("--dialect <name>", "dialect of SQL")
        .choices(Object.keys(sqlDialects))
        .makeOptionMandatory(),
    )
    .option("--table <name>", "the table of answers, such as survey.answers", nonEmpty, "answers");
  return addMeasureOption(command)
    .addOption(weightsOption())
    .option("--group <name>", "a grouping of the measure to include (repeatable; by default all)", collect)
    .option("--no-contexts", "the table has no columns that say where an item last happened")
    .addHelpText("after", MORE)
    .action(async ({ group, measure, ...options }: Options) => {
      process.stdout.write(patternQuery(await readMeasure(measure), { ...options, groups: group }));
    });
}
