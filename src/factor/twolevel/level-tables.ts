import { ItemwiseError } from "../../errors";
import { levelBlocks } from "../../measures/model-syntax/level-blocks";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { type ReadModel, readModel } from "../../measures/model-syntax/parse-model";
import { modelError } from "../../measures/model-syntax/tokenize";
import type { Scaling } from "../model/default-rows";
import type { ModelParameter, ModelTable } from "../model/model-table";
import { numberParameters, resolveLabels, type UnnumberedParameter } from "../model/number-parameters";
import { modelTable } from "../model/parameter-table";
import type { LevelVariables } from "./level-statistics";
import * as messages from "./messages";

export const LEVELS = ["within", "between"] as const;
export type Level = (typeof LEVELS)[number];

/** A model within clusters and one between them; their free parameters are numbered together. */
export interface TwoLevelTables extends Readonly<Record<Level, ModelTable>> {
  /** The rows of both, one level after the other, with what the model constrains and defines. */
  readonly joint: ModelTable;
  readonly variables: LevelVariables;
  /** By level: covariates that the other level does not have. Their moments are the sample's. */
  readonly covariates: Readonly<Record<Level, readonly string[]>>;
}

export interface LevelTableOptions {
  /** The items of the answers. */
  readonly items: readonly string[];
  readonly scaling: Scaling;
}

/** The observed variables of a model with levels. @throws ItemwiseError "bad-model" */
export function levelVariables(model: string): readonly string[] {
  const blocks = levelBlocks(model);
  return [...new Set(LEVELS.flatMap((level) => modelParts(readModel(blocks[level]).statements).items))];
}

/** What both levels of a model state, one after the other. @throws ItemwiseError "bad-model" */
export function readLevels(model: string): ReadModel {
  const blocks = levelBlocks(model);
  const read = LEVELS.map((level) => readModel(blocks[level]));
  return {
    statements: read.flatMap(({ statements }) => statements),
    relations: read.flatMap(({ relations }) => relations),
  };
}

/**
 * Tables of a model in lavaan's syntax with `level: 1` and `level: 2`. Labels and relations are of both levels.
 * @throws ItemwiseError "bad-model"
 */
export function levelTables(model: string, options: LevelTableOptions): TwoLevelTables {
  const blocks = levelBlocks(model);
  const read = { within: readModel(blocks.within), between: readModel(blocks.between) };
  const items = options.items.map((id) => ({ id, thresholds: 0 }));
  const tableOf = ({ statements }: ReadModel): ModelTable =>
    modelTable(statements, { items, scaling: options.scaling, conditional: false });
  const found = { within: tableOf(read.within), between: tableOf(read.between) };
  for (const level of LEVELS) refuseUnsupported(found[level]);
  const withinOnly = found.within.items.filter((id) => !found.between.items.includes(id));
  const betweenOnly = found.between.items.filter((id) => !found.within.items.includes(id));
  const variables: LevelVariables = {
    ids: [...found.within.items, ...betweenOnly],
    within: found.within.items.length,
    withinOnly,
    betweenOnly,
    required: [...betweenOnly, ...found.within.covariates.filter((id) => withinOnly.includes(id))],
    predictors: found.within.items
      .concat(betweenOnly)
      .filter((id) =>
        LEVELS.every((level) => !found[level].items.includes(id) || found[level].covariates.includes(id)),
      ),
  };
  for (const statement of read.within.statements) {
    const { lhs, op, fixed } = statement;
    const isZero = fixed.every((value) => value === 0);
    if (op !== "~1" || isZero || withinOnly.includes(lhs) || !found.within.items.includes(lhs)) continue;
    throw modelError(statement, () => messages.meanWithin({ item: lhs }), messages.meanWithinHint);
  }
  const rows = [
    ...unnumbered(found.within, "within").map((row) =>
      row.op === "~1" && found.within.items.includes(row.lhs) && !withinOnly.includes(row.lhs)
        ? { ...row, role: "fixed" as const, value: 0, key: null }
        : row,
    ),
    ...unnumbered(found.between, "between"),
  ];
  const relations = LEVELS.flatMap((level) => read[level].relations);
  const unequal = relations.find(({ op }) => op === "<" || op === ">");
  if (unequal !== undefined) throw modelError(unequal, messages.noInequalities, messages.noInequalitiesHint);
  const { settled, constraints, definitions } = resolveLabels(rows, relations);
  const { parameters, free } = numberParameters(settled);
  const count = found.within.parameters.length;
  const ofLevel = (table: ModelTable, own: readonly ModelParameter[]): ModelTable => ({
    ...table,
    parameters: own,
    free,
  });
  const within = ofLevel(found.within, parameters.slice(0, count));
  const between = ofLevel(inOrder(found.between, found.within), parameters.slice(count));
  return {
    within,
    between,
    joint: { ...within, parameters, constraints, definitions },
    variables,
    covariates: {
      within: found.within.covariates.filter((id) => withinOnly.includes(id)),
      between: found.between.covariates.filter((id) => betweenOnly.includes(id)),
    },
  };
}

/** Whether a row holds a moment of covariates, which is the sample's. */
export function isSampled(
  { lhs, op, rhs }: Pick<ModelParameter, "lhs" | "op" | "rhs">,
  covariates: readonly string[],
): boolean {
  return covariates.includes(lhs) && (op === "~1" || covariates.includes(rhs));
}

/** Rows with the key that holds them equal: a label, which both levels may share, or the level's own number. */
function unnumbered({ parameters }: ModelTable, level: Level): UnnumberedParameter[] {
  const labels = new Map(
    parameters.flatMap(({ free, label }) => (label === null || free < 0 ? [] : [[free, label] as const])),
  );
  return parameters.map(({ free, ...row }) => ({
    ...row,
    key: free < 0 ? row.label : (labels.get(free) ?? `${level} ${free}`),
  }));
}

/** @throws ItemwiseError "bad-model" for bounds and exploratory blocks */
function refuseUnsupported({ constraints, exploratory }: ModelTable): void {
  const [bound] = constraints;
  if (bound !== undefined) throw modelError(bound, messages.noInequalities, messages.noInequalitiesHint);
  if (exploratory === undefined) return;
  throw new ItemwiseError("bad-model", messages.noBlocks, { hint: messages.noBlocksHint });
}

/** The model between clusters with the items of the model within in its order, then its own. */
function inOrder(between: ModelTable, within: ModelTable): ModelTable {
  const items = [
    ...within.items.filter((id) => between.items.includes(id)),
    ...between.items.filter((id) => !within.items.includes(id)),
  ];
  return { ...between, items, thresholds: items.map(() => 0) };
}

/** A model of all moments, and one without relations but those among covariates, by level. */
export function comparisonModels({ within, between, covariates }: TwoLevelTables): {
  readonly saturated: string;
  readonly baseline: string;
} {
  const pairs = (ids: readonly string[], among = ids): string =>
    ids
      .flatMap((one, i) =>
        ids
          .slice(i)
          .filter((other) => one === other || (among.includes(one) && among.includes(other)))
          .map((other) => `${one} ~~ ${other}`),
      )
      .join("\n");
  const text = (one: string, two: string): string => `level: 1\n${one}\nlevel: 2\n${two}`;
  return {
    saturated: text(pairs(within.items), pairs(between.items)),
    baseline: text(pairs(within.items, covariates.within), pairs(between.items, covariates.between)),
  };
}
