import type { Analysis } from "../../analysis/analysis";
import { nullIfProblem } from "../../errors";
import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import { invarianceSteps, type ReleasedParameter, stepModel } from "../../factor/invariance/steps";
import type { ModelTable } from "../../factor/model/model-table";
import { modelTable } from "../../factor/model/parameter-table";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel, readModel } from "../../measures/model-syntax/parse-model";

/** The parameter table of a fitted model, rebuilt from its text; null where that cannot be read. */
export function fittedModelTable({ settings }: Analysis, model: CfaResult): ModelTable | null {
  // A foreign record may hold invalid model text.
  return nullIfProblem(() => {
    const { statements, relations } = readModel(model.model);
    return modelTable(statements, {
      relations,
      items: modelParts(statements).items.map((id) => ({ id, thresholds: thresholds(model.estimates, id) })),
      scaling: settings.scaling,
      parameterization: model.parameterization ?? undefined,
    });
  });
}

/** A model of a ladder: its fitted steps, and the partially invariant one. */
export interface LadderModel {
  readonly name: string;
  readonly table: ModelTable;
}

/** The models of an invariance ladder, rebuilt; empty where the structure's text cannot be read. */
export function ladderModels(analysis: Analysis, result: InvarianceResult): readonly LadderModel[] {
  const text =
    analysis.cfa.find(({ structure }) => structure === result.structure)?.model ??
    analysis.measure.structures.find(({ id }) => id === result.structure)?.model;
  const estimates = result.steps.find((step) => step.estimates.length > 0)?.estimates;
  if (text === undefined || estimates === undefined) return [];
  const models = nullIfProblem(() => {
    const statements = parseModel(text);
    const configural = modelTable(statements, {
      items: modelParts(statements).items.map((id) => ({ id, thresholds: thresholds(estimates, id) })),
      groups: result.levels.map(({ label }) => label),
      parameterization: "theta",
    });
    const answered = invarianceSteps(configural).filter(({ name }) =>
      result.steps.some((step) => step.name === name && step.problem === null),
    );
    return [...answered, ...partialModel(configural, result)];
  });
  return models ?? [];
}

function partialModel(configural: ModelTable, { partial }: InvarianceResult): LadderModel[] {
  if (partial === null || !partial.holds || partial.releases.length === 0) return [];
  const released = partial.releases.flatMap(({ lhs, op, rhs, group }): ReleasedParameter[] => {
    const index = configural.groups.indexOf(group);
    return index < 0 ? [] : [{ lhs, op, rhs, group: index }];
  });
  const { table } = stepModel(configural, partial.step, released);
  return [{ name: `${partial.step} partial`, table }];
}

function thresholds(estimates: readonly CfaEstimate[], item: string): number {
  const names = estimates.filter(({ lhs, op }) => lhs === item && op === "|").map(({ rhs }) => rhs);
  return new Set(names).size;
}

export function renameItems(table: ModelTable, name: (id: string) => string): ModelTable {
  const items = new Set(table.items);
  const renamed = (id: string): string => (items.has(id) ? name(id) : id);
  return {
    ...table,
    items: table.items.map(name),
    parameters: table.parameters.map((row) => ({ ...row, lhs: renamed(row.lhs), rhs: renamed(row.rhs) })),
  };
}
