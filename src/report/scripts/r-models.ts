import type { Analysis } from "../../analysis/analysis";
import { lavaanSyntax } from "../../factor/model/lavaan-syntax";
import type { ModelTable } from "../../factor/model/model-table";
import type { Measure } from "../../measures/measure";
import { fittedModelTable, ladderModels, renameItems } from "./model-tables";
import { partsOf, rList } from "./r-groups";
import { rString, rStrings } from "./r-literal";

/** The confirmatory models and the invariance ladders as R lists, with the script's own names for the items. */
export function modelLines(analysis: Analysis, measure: Measure): string[] {
  const ids = measure.items.map(({ id }) => id).filter((id) => analysis.data.items.includes(id));
  const name = (id: string): string => `item${ids.indexOf(id) + 1}`;
  return [
    "# ---- The confirmatory models, and the steps of measurement invariance ----",
    `models <- ${rList(modelEntries(analysis, name))}`,
    `ladders <- ${rList(ladderEntries(analysis, name))}`,
  ];
}

function modelEntries(analysis: Analysis, name: (id: string) => string): string[] {
  return analysis.cfa.flatMap((model) => {
    const table = fittedModelTable(analysis, model);
    if (table === null) return [];
    return [
      `list(name = ${rString(model.structure)}, estimator = ${rString(model.estimator)}, parameterization = ${rString(table.parameterization)}, missing = ${rString(model.missing)},\n${modelText(table, name)})`,
    ];
  });
}

function ladderEntries(analysis: Analysis, name: (id: string) => string): string[] {
  return analysis.invariance.flatMap((result) => {
    const steps = ladderModels(analysis, result);
    if (steps.length === 0) return [];
    const texts = steps.map(
      ({ name: step, table }) => `    list(name = ${rString(step)},\n${modelText(table, name)})`,
    );
    return [
      `list(name = ${rString(result.group)}, by = ${rStrings(partsOf(analysis, result.group))}, estimator = ${rString(result.estimator)}, missing = ${rString(result.missing)},\n  levels = ${rStrings(result.levels.map(({ label }) => label))},\n  steps = list(\n${texts.join(",\n")}))`,
    ];
  });
}

/** One line of the script per line of the model. */
function modelText(table: ModelTable, name: (id: string) => string): string {
  const lines = lavaanSyntax(renameItems(table, name)).split("\n").map(rString);
  return `    model = paste(sep = "\\n",\n      ${lines.join(",\n      ")})`;
}
