import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import type { ModelStatement } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import { type Estimator, type EstimatorParts, estimatorFor } from "../cfa/estimator";
import type { FittedStep } from "./fit-step";
import { invarianceData } from "./invariance-data";
import { type UsableGroups, usableGroups } from "./usable-groups";

interface LadderOptions {
  readonly by: string | readonly string[];
  readonly missing: MissingRule;
  readonly estimator?: Estimator | undefined;
  readonly only?: "configural" | "models" | undefined;
}

interface StartedLadder extends UsableGroups {
  readonly statements: readonly ModelStatement[];
  readonly estimator: Estimator;
  readonly parts: EstimatorParts;
  /** The models fitted so far. */
  readonly steps: FittedStep[];
}

/** By table: the sequence that is not finished, and of what it is. */
const unfinished = new WeakMap<PatternTable, { readonly of: string; readonly ladder: StartedLadder }>();

/** The sequence where an earlier call left it, otherwise with the configural model fitted. */
export function startedLadder(table: PatternTable, model: string, options: LadderOptions): StartedLadder {
  const of = JSON.stringify([model, options.by, options.missing, options.estimator]);
  const known = unfinished.get(table);
  const ladder = known?.of === of ? known.ladder : newLadder(table, model, options);
  if (options.only === undefined) unfinished.delete(table);
  else unfinished.set(table, { of, ladder });
  return ladder;
}

function newLadder(table: PatternTable, model: string, options: LadderOptions): StartedLadder {
  const statements = parseModel(model);
  const requested = invarianceData(table, statements, options);
  const { estimator, parts } = estimatorFor(requested.kind, options.estimator);
  return { ...usableGroups(requested, statements, parts), statements, estimator, parts, steps: [] };
}
