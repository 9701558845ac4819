import type { AnalyzedItem, PatternTable } from "../../data/answers/pattern-table";
import { targetOf } from "../../data/csv/read-target";
import { ItemwiseError } from "../../errors";
import { covariatesOf, type ModelStatement, modelParts } from "../../measures/model-syntax/model-parts";
import { readModel } from "../../measures/model-syntax/parse-model";
import { choose } from "../../words/choose";
import { conditionalMoments } from "../conditional/conditional-moments";
import {
  DEFAULT_BLOCK_ROTATION,
  ROTATIONS,
  type Rotation,
  type RotationEntry,
  type RotationSettings,
} from "../efa/rotation/rotations";
import { incompleteMoments } from "../incomplete/incomplete-moments";
import { type ModelMissing, missingRuleFor } from "../incomplete/missing-rule";
import type { Scaling } from "../model/default-rows";
import { exploratoryBlocks } from "../model/exploratory-blocks";
import { type Parameterization, withAuxiliary } from "../model/model-table";
import { modelTable } from "../model/parameter-table";
import type { BlockRotation } from "../model/rotation-settings";
import { continuousMoments } from "../moments/continuous-moments";
import type { GroupMoments } from "../moments/group-moments";
import { ordinalMoments } from "../moments/ordinal-moments";
import { fitModel } from "./estimation/fit-model";
import type { FittedModel } from "./estimation/fitted-model";
import { refuseUnidentified } from "./estimation/identification";
import {
  checkInformation,
  type Estimator,
  type EstimatorParts,
  estimatorFor,
  hasFullInformation,
  type Information,
} from "./estimator";
import * as messages from "./messages";

/** How exploratory blocks are rotated. */
export interface BlockRotationOptions {
  /** Default `DEFAULT_BLOCK_ROTATION`. */
  readonly rotation?: Rotation | undefined;
  /** A target has the rows of the block's items, in its order, for the only block with several factors. */
  readonly rotationSettings?: RotationSettings | undefined;
  /** Rows of a target by item, as a file of it has them. */
  readonly rotationTarget?: Readonly<Record<string, readonly (number | null)[]>> | undefined;
  /** Starts of the rotation. @default 20 */
  readonly rotationStarts?: number | undefined;
  /** Seed of the rotation's random starts. @default 1 */
  readonly rotationSeed?: number | undefined;
}

export interface FitCfaOptions extends BlockRotationOptions {
  /**
   * "listwise": complete answers. "pairwise": all answers, by pair for ordered items and by full-information maximum
   * likelihood ("fiml") for incomplete continuous ones, which "fiml" requires.
   */
  readonly missing: ModelMissing;
  /** Continuous items outside the model that predict missingness (`withAuxiliary`); requires full information. */
  readonly auxiliary?: readonly string[] | undefined;
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
  /**
   * Of standard errors and the test of MLR. @default "observed" for MLR and incomplete answers, "expected" for ML
   */
  readonly information?: Information | undefined;
  /** Of ordered items. @default "delta", and "theta" where an ordered item predicts others */
  readonly parameterization?: Parameterization | undefined;
  /** What sets the scale of a factor. @default "variance" */
  readonly scaling?: Scaling | undefined;
  /** Treatment of the empty cell of a 2 x 2 table. @default "half" */
  readonly correction?: "half" | "none" | undefined;
  /** Name of a grouping: one model for all of its levels, with the constraints of its text. */
  readonly by?: string | undefined;
}

export interface FittedCfa {
  readonly fitted: FittedModel;
  readonly estimator: Estimator;
  readonly parts: EstimatorParts;
  readonly missing: ModelMissing;
  /** Of continuous items of one group. */
  readonly answers?: PatternTable | undefined;
}

/**
 * Reads a model, computes its moments and fits it. An ordered outcome conditions the model on the variables that only
 * predict, and its continuous outcomes are allowed (`conditionalMoments`). Items are in the order of the table, so that
 * models of the same items have the same moments.
 * @param model measurement model in lavaan's syntax; factors have variance 1 unless `scaling` or the text says
 *   otherwise
 * @returns input for tests, scores and comparisons (`describeCfa`, `factorScoresEbm`, `compareModels`); without
 *   convergence too (see `fitted.convergence`)
 * @throws ItemwiseError "bad-model", "not-identified", "wrong-estimator", "wrong-information", "wrong-missing" ("fiml" where an outcome is
 *   ordered), and as `ordinalMoments`, `continuousMoments`, `incompleteMoments` or `conditionalMoments`
 * @see Muthén, du Toit & Spisic (1997); Jöreskog (1969). Reference: lavaan 0.6-19.
 * @example
 * ```ts
 * // Of 12 people half say yes to each item, and 4 to both of a pair: tetrachoric correlations of .5.
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const { estimator, fitted } = fitCfa(table, "f =~ a + b + c", { missing: "listwise" });
 * estimator; // "WLSMV"
 * fitted.values[0]?.toFixed(3); // "0.707"
 * ```
 */
export function fitCfa(table: PatternTable, model: string, options: FitCfaOptions): FittedCfa {
  const { statements, relations } = readModel(model);
  const named = new Set(modelParts(statements).items);
  const items = table.items.filter(({ id }) => named.has(id));
  const ids = items.map(({ id }) => id);
  const known = table.items.map(({ id, categories, scale }) => ({
    id,
    thresholds: scale === "continuous" ? 0 : categories.length - 1,
  }));
  if (items.length < named.size) modelTable(statements, { items: known });
  const predicting = new Set(covariatesOf(statements, modelParts(statements)));
  const covariates = ids.filter((id) => predicting.has(id));
  const outcomes = items.filter(({ id }) => !predicting.has(id));
  const kind = outcomes.every(({ scale }) => scale === "continuous") ? "continuous" : "ordered";
  const { estimator, parts } = estimatorFor(kind, options.estimator);
  checkInformation(estimator, options.information);
  const auxiliary = (options.auxiliary ?? []).filter((id) => !named.has(id));
  const requestedMissing = auxiliary.length > 0 ? "fiml" : options.missing;
  const missing = missingRuleFor(table, ids, {
    kind,
    missing: requestedMissing,
    hasFullInformation: hasFullInformation(parts),
  });
  const data = momentsFor(table, { outcomes, covariates, ids, auxiliary }, { ...options, kind, missing });
  const ofItem = new Map(data[0]!.items.map((id, j) => [id, data[0]!.thresholds[j]!]));
  const built = modelTable(statements, {
    items: ids.map((id) => ({ id, thresholds: ofItem.get(id) ?? 0 })),
    groups: data.map(({ group }) => group),
    parameterization: parameterizationFor(statements, { ...options, ofItem }),
    scaling: options.scaling,
    relations,
    rotation: blockRotation(options, statements),
    conditional: kind === "ordered" || parts.discrepancy === "ML",
  });
  refuseUnidentified(built);
  const own = data[0]!.items.length - auxiliary.length;
  const inTableOrder = {
    ...built,
    covariates,
    items: data[0]!.items.slice(0, own),
    thresholds: data[0]!.thresholds.slice(0, own),
  };
  const fitted = fitModel(withAuxiliary(inTableOrder, auxiliary), data, { discrepancy: parts.discrepancy });
  const answers = kind === "continuous" && options.by === undefined ? table : undefined;
  const { information } = options;
  const informed = information === undefined ? fitted : { ...fitted, information };
  return { fitted: informed, estimator, parts, missing, answers };
}

/** @throws ItemwiseError "unknown-choice"; "rotation-setting" for a rotation computed from another one */
export function blockRotation(
  options: BlockRotationOptions,
  statements: readonly ModelStatement[],
): BlockRotation {
  const {
    rotation = DEFAULT_BLOCK_ROTATION,
    rotationSettings = {},
    rotationStarts: starts = 20,
    rotationTarget,
  } = options;
  const { kind, carry }: RotationEntry = choose("rotation", ROTATIONS, rotation);
  if (carry !== null) {
    throw new ItemwiseError("rotation-setting", () => messages.noBlockRotation({ rotation }), {
      hint: messages.noBlockRotationHint,
    });
  }
  const target = rotationTarget && blockTarget(rotationTarget, statements);
  const settings = target === undefined ? rotationSettings : { ...rotationSettings, target };
  return { rotation, isOblique: kind === "oblique", settings, starts, seed: options.rotationSeed ?? 1 };
}

/** @throws ItemwiseError "bad-target" where rows are missing or too many, or there are several blocks */
function blockTarget(
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  statements: readonly ModelStatement[],
): RotationSettings["target"] {
  const blocks = exploratoryBlocks(statements, modelParts(statements));
  const [block, other] = blocks.filter(({ factors }) => factors.length > 1);
  if (block === undefined) return undefined;
  if (other !== undefined) {
    const names = { first: block.name, second: other.name };
    throw new ItemwiseError("bad-target", () => messages.oneTarget(names), { hint: messages.oneTargetHint });
  }
  return targetOf(new Map(Object.entries(rows)), { items: block.items, factors: block.factors.length });
}

interface NamedItems {
  readonly outcomes: readonly AnalyzedItem[];
  readonly covariates: readonly string[];
  readonly ids: readonly string[];
  readonly auxiliary: readonly string[];
}

function momentsFor(
  table: PatternTable,
  { outcomes, covariates, ids, auxiliary }: NamedItems,
  options: Pick<FitCfaOptions, "missing" | "correction" | "by"> & { kind: "ordered" | "continuous" },
): GroupMoments[] {
  const { missing, correction, by, kind } = options;
  const group = by === undefined ? {} : { by };
  if (missing === "fiml") {
    return incompleteMoments(table, { items: [...ids, ...auxiliary], answered: covariates, ...group });
  }
  if (kind === "continuous") return continuousMoments(table, { items: ids, ...group });
  const items = outcomes.map(({ id }) => id);
  const own = { items, missing, correction, ...group };
  return covariates.length > 0 || outcomes.some(({ scale }) => scale === "continuous")
    ? conditionalMoments(table, { ...own, covariates })
    : ordinalMoments(table, own);
}

/** "theta" where an ordered item predicts others: its residual variance then is a parameter. */
function parameterizationFor(
  statements: readonly ModelStatement[],
  options: Pick<FitCfaOptions, "parameterization"> & { readonly ofItem: ReadonlyMap<string, number> },
): Parameterization | undefined {
  const mediator = statements.find(({ op, rhs }) => op === "~" && (options.ofItem.get(rhs) ?? 0) > 0);
  if (mediator === undefined) return options.parameterization;
  if (options.parameterization === "delta") {
    throw new ItemwiseError("bad-model", () => messages.deltaMediator({ item: mediator.rhs }), {
      hint: messages.deltaMediatorHint,
    });
  }
  return "theta";
}
