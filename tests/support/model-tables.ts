import { readFileSync } from "node:fs";
import type { ModelTable } from "../../src/factor/model/model-table";
import { modelTable } from "../../src/factor/model/parameter-table";
import { parseModel } from "../../src/measures/model-syntax/parse-model";

/** A model as lavaan completes it: scripts/reference/model-table.R. */
export interface ReferenceModel {
  readonly name: string;
  readonly model: string;
  readonly thresholds: number;
  readonly groups: readonly string[];
  readonly parameterization: "delta" | "theta";
  readonly scaling: "variance" | "first-loading";
  readonly orthogonal: boolean;
  readonly items: readonly string[];
  readonly factors: readonly string[];
  readonly npar: number;
  readonly df: number;
  readonly rows: readonly string[];
  readonly state: readonly string[];
}

export const referenceModels = (
  JSON.parse(readFileSync(new URL("../reference/model-table.json", import.meta.url), "utf8")) as {
    models: ReferenceModel[];
  }
).models;

/** The table of a model of nine items x1 to x9. */
export function tableOf(
  model: string,
  options: Partial<Omit<ReferenceModel, "model">> & { readonly thresholds: number },
): ModelTable {
  const { thresholds, groups, parameterization, scaling, orthogonal } = options;
  const items = Array.from({ length: 9 }, (_, k) => ({ id: `x${k + 1}`, thresholds }));
  return modelTable(parseModel(model), { items, groups, parameterization, scaling, orthogonal });
}

/** Every row with its state: free ones by their number from 1, fixed ones by "=" and their value. */
export function states(table: ModelTable): { row: string; state: string }[] {
  return table.parameters.map(({ lhs, op, rhs, group, role, free, value }) => ({
    row: `${lhs} ${op} ${rhs} ${group + 1}`,
    state: role === "free" ? `${free + 1}` : role === "derived" ? "derived" : `=${value}`,
  }));
}
