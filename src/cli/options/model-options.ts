import { ItemwiseError } from "../../errors";
import { list } from "../../words/format";
import type { GivenOption } from "./given-options";

/** Options that have a meaning for every model that is fitted alone, without a report. */
const OF_MODELS: readonly string[] = [
  ...["measure", "model", "estimator", "scaling", "missing", "weights", "output", "json"],
  ...["items", "reverse", "missingCode", "order", "idColumn", "external", "exclude", "weightColumn"],
  ...["clusterColumn", "about", "sensitive", "notSensitive", "disclosureControl", "language"],
  ...["from", "sheet", "leaveOut", "counts", "delimiter", "header", "encoding", "engine", "workers"],
];

/** @throws ItemwiseError "unknown-choice" for options that have no meaning for a kind of model */
export function checkModelOptions(
  given: readonly GivenOption[],
  { what, more = [] }: { readonly what: string; readonly more?: readonly string[] | undefined },
): void {
  const flags = given
    .filter(({ name }) => !OF_MODELS.includes(name) && !more.includes(name))
    .map(({ flag }) => flag);
  if (flags.length === 0) return;
  throw new ItemwiseError("unknown-choice", `${what} have no ${list(flags)}.`, {
    hint: `Leave ${flags.length === 1 ? "it" : "them"} out.`,
  });
}
