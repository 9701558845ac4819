import { type Command, Option } from "commander";
import { ItemwiseError } from "../../errors";
import { DIF_ADJUSTMENTS, DIF_METHOD_NAMES } from "../../irt/dif/dif-method-names";
import { choice, nonEmpty } from "../options/read-option";

export interface DifMethodOptions {
  readonly method?: (typeof DIF_METHOD_NAMES)[number] | undefined;
  readonly purify?: boolean | undefined;
  readonly focal?: string | undefined;
  readonly adjust?: (typeof DIF_ADJUSTMENTS)[number] | undefined;
}

/** Options of the analysis that one method does not have. */
const OF_THE_ANALYSIS = ["structure", "model", "estimator", "clusterLabels", "workingModel", "cross", "note"];
const OF_REPORTS = ["tables", "detail", "disclosure", "released", "restricted", "workers", "correlation"];

/** Options of `dif` that test items by one method, in one table. */
export const addDifMethodOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--method <name>", "test the items by one method, in one table, instead of by models")
        .choices(DIF_METHOD_NAMES)
        .conflicts([...OF_THE_ANALYSIS, ...OF_REPORTS]),
    )
    .option("--purify", "with --method: take items that differ out of the score, until the same ones differ")
    .option(
      "--focal <level>",
      "with --method: the level compared with all others (by default the second of two)",
      nonEmpty,
    )
    .addOption(
      choice(
        "--adjust <rule>",
        "with --method: adjustment of p for the number of items (by default holm)",
        DIF_ADJUSTMENTS,
      ),
    );

/** Whether a method is asked for. @throws ItemwiseError "needs-method" for options that only methods have */
export function checkDifMethod({ method, purify, focal, adjust }: DifMethodOptions): boolean {
  if (method !== undefined) return true;
  const given = [
    ...(purify === undefined ? [] : ["--purify"]),
    ...(focal === undefined ? [] : ["--focal"]),
    ...(adjust === undefined ? [] : ["--adjust"]),
  ];
  if (given.length === 0) return false;
  throw new ItemwiseError(
    "needs-method",
    `${given.join(", ")}: this belongs to a method, and none is named.`,
    {
      hint: `Name one with --method: ${DIF_METHOD_NAMES.join(", ")}.`,
    },
  );
}
