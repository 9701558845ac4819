import type { MissingRule } from "../correlation/correlation-matrix";
import type { Responses } from "../data/answers/responses";
import type { TextEncoding } from "../data/csv/encoding-names";
import { ItemwiseError } from "../errors";
import type { Estimator, Information } from "../factor/cfa/estimator";
import {
  checkSettings,
  DEFAULT_BLOCK_ROTATION,
  DEFAULT_ROTATION,
  givenSettings,
  ROTATIONS,
  type Rotation,
  type RotationNumbers,
} from "../factor/efa/rotation/rotations";
import type { Extraction } from "../factor/efa/solution";
import type { ModelMissing } from "../factor/incomplete/missing-rule";
import { fullInformationOfOrdered } from "../factor/incomplete/missing-rule";
import { largestNumberOfFactors } from "../factor/model/criteria";
import type { Scaling } from "../factor/model/default-rows";
import { defaultScaling } from "../factor/model/default-scaling";
import type { Parameterization } from "../factor/model/model-table";
import type { IrtModelName } from "../irt/model/irt-models";
import { readModel } from "../measures/model-syntax/parse-model";
import { crossingParts, isSameCrossing } from "../measures/schema/release-list";
import { hasBlocks, type Structure } from "../measures/structure";
import type { Construction } from "../replication/claims/computed";
import type { ShortFormChoice } from "../shortforms/short-form-result";
import type { GroupCovariates } from "../survey/among/group-covariates";
import { type ClusterLabels, impliedLabels } from "../survey/design/sample-design";
import type { DisclosureMode } from "../survey/disclosure/disclosure";
import type { ChosenTreatment } from "../survey/items/missing-treatment";
import type { EarlierRelease } from "../survey/prevalence/released-plan";
import { type DimensionsVerdict, shownFactorNumbers } from "../verdicts/dimensions-verdict";
import { factorsWithoutItems } from "../verdicts/structure-verdict";
import { type AnalysisPart, partsOfSize } from "./analysis-parts";
import type { HiddenFigure } from "./disclosure/hidden-log";
import * as messages from "./messages";

/** How the file was read. */
export interface ReadingSettings {
  /** False where columns are named V1, V2, ... */
  readonly header: boolean;
  /** Null where it is detected. */
  readonly delimiter: string | null;
  /** As stated, or as recognized by the text's words. */
  readonly encoding: TextEncoding;
  /** The column with numbers of people per row; null where each row is one person. */
  readonly counts: string | null;
  /** The workbook's sheet that was asked for; null for none. */
  readonly sheet?: string | null | undefined;
  /** Excluded rows of a survey platform's export. */
  readonly leaveOut?: readonly string[] | undefined;
  /** Address of the database, without user and password; null for a file. */
  readonly from?: string | null | undefined;
}

/** A rotation of blocks; null where the default applies. */
interface BlockRotation {
  readonly rotation: Rotation;
  readonly settings: RotationNumbers;
  /** With the rows by item. */
  readonly target: {
    readonly file: string;
    readonly rows: Readonly<Record<string, readonly (number | null)[]>>;
  } | null;
}

export interface AnalysisSettings {
  /** Id of the measure. */
  readonly measure: string;
  /** "dichotomized" by the measure's rule, or "declared": the categories as asked. */
  readonly categories: "dichotomized" | "declared";
  /** Who enters a correlation: those who answered both items, or only those who answered all. */
  readonly missing: MissingRule;
  /** What the weights are. */
  readonly weights: "none" | "design" | "frequency";
  /** Names of the groupings in the report. */
  readonly groups: readonly string[];
  /** Numbers of factors extracted. */
  readonly factors: readonly number[];
  /** Extraction method. */
  readonly extraction: Extraction;
  /** Rotation method. */
  readonly rotation: Rotation;
  /** Settings of the rotation that were stated; absent without any. */
  readonly rotationSettings?: RotationNumbers | undefined;
  /** Rotation of exploratory blocks within models, with the settings that were given; null without blocks. */
  readonly blockRotation: BlockRotation | null;
  /** Maximum number of starts of a rotation. */
  readonly rotationStarts: number;
  /** The kind of correlation asked for; `correlation.type` is the one computed. */
  readonly correlation: "auto" | "pearson" | "spearman";
  /** Correction of empty cells in 2 x 2 tables. */
  readonly correction: "half" | "none";
  /** Random data sets of the parallel analysis. */
  readonly replicates: number;
  /** Percentile of the random eigenvalues, 0 to 100. */
  readonly percentile: number;
  /** Bootstrap samples for intervals of loadings, alpha and omega; 0 for those of the delta method. */
  readonly bootstrap: number;
  /** Seed of all random draws. */
  readonly seed: number;
  /** What is done with items that everybody answers alike. */
  readonly constantItems: "error" | "drop";
  /** The computed parts. */
  readonly parts: readonly AnalysisPart[];
  /**
   * True where a command answers one question: only what it prints is computed, and of models only the declared ones, or
   * one that is found, without alternatives to compare them with.
   */
  readonly askedOnly?: true | undefined;
  /**
   * How much of the invariance sequence of the first grouping is computed, while the other groupings wait: the configural
   * model, all models without their comparison, or the whole sequence. Absent: the whole sequences of all groupings.
   */
  readonly firstGrouping?: "configural" | "models" | "whole" | undefined;
  /** Whether estimates of item response models are shown while the tests of their fit wait. Absent: both. */
  readonly irtTests?: "later" | undefined;
  /** Ids of the confirmed structures. */
  readonly structures: readonly string[];
  /** Id of the structure that the user makes the working model; null: by its rule. */
  readonly workingModel: string | null;
  /** Name of the model file that replaced the declared structures; null for none. */
  readonly model: string | null;
  /** Estimator of the confirmatory models; null: WLSMV for ordered and MLR for continuous items. */
  readonly estimator: Estimator | null;
  /** Parameterization of confirmatory models of ordered items; invariance is tested under theta. */
  readonly parameterization: Parameterization;
  /** What sets the scale of a factor in the confirmatory models. */
  readonly scaling: Scaling;
  /** Information matrix under ML and MLR; null: expected for ML, observed for MLR and incomplete answers. */
  readonly information: Information | null;
  /**
   * Auxiliary variables: external variables and items related to missing answers, added to confirmatory models of
   * continuous items as saturated correlates.
   */
  readonly auxiliary: readonly string[];
  /** Item response model; null: 2PL for items with two categories, otherwise graded. */
  readonly irtModel: IrtModelName | null;
  /** Quadrature points per factor of item response models; null: 61 for one factor, 31 for two. */
  readonly points: number | null;
  /** Crossed groupings for tests of invariance, besides the single ones, as "sex x age". */
  readonly crossed: readonly string[];
  /** Crossed groupings for prevalence: those of the release list that are shown, and those of `crossed`. */
  readonly prevalenceCrossed: readonly string[];
  /** Treatment of missing answers in prevalences, their comparison and regressions. */
  readonly prevalenceMissing: ChosenTreatment;
  /** Disclosure control. */
  readonly disclosure: DisclosureMode;
  /** The measure's: how many people must share an answer in a level; null for the default. */
  readonly threshold: number | null;
  /** Random regroupings of the permutation test of invariance; 0 for none. */
  readonly permutations: number;
  /** Whether cluster labels are unique or numbered within strata. */
  readonly clusterLabels: ClusterLabels;
  /** The short form that was asked for; null for none. */
  readonly shortForm: ShortFormChoice | null;
  readonly reading: ReadingSettings;
  /** What a reader must know about these data first; it stands under the report's title. */
  readonly note: string | null;
  /** For simulated data, the figures that their population file built in; null for answers of people. */
  readonly population: Construction | null;
  /** Covariates of the levels of a grouping, for regressions of reporting and of follow-up answers; null for none. */
  readonly groupCovariates: GroupCovariates | null;
}

/** Choices, with their defaults at `analyze`. */
export type AnalysisChoices = Partial<
  Omit<
    AnalysisSettings,
    | "measure"
    | "weights"
    | "groups"
    | "missing"
    | "prevalenceCrossed"
    | "disclosure"
    | "threshold"
    | "blockRotation"
  >
> & {
  /** Target of the rotation of a model's exploratory block. */
  readonly blockTarget?: BlockRotation["target"] | undefined;
  /** "fiml" is "pairwise" for continuous items, whose confirmatory models use all answers; refused for others. */
  readonly missing?: ModelMissing | undefined;
};

/** Choices of disclosure control. */
export interface ReleaseMode {
  /** "standard" protects, "none" shows everything: the default unless the measure is sensitive. */
  readonly disclosure?: DisclosureMode | undefined;
  /** Figures of earlier releases of the same file (`earlierReleases`), which count as known. */
  readonly released?: readonly EarlierRelease[] | undefined;
  /** Receives the hidden prevalences with their rules, for an output checker and not for publication. */
  readonly onHidden?: ((figures: readonly HiddenFigure[]) => void) | undefined;
}

export const DEFAULT_SEED = 20240229;
/** Minimum for a factor solution. */
const MIN_ITEMS = 3;

/** The settings with defaults; `factors` is empty if not chosen. */
export function resolveSettings(
  responses: Responses,
  options: AnalysisChoices & Pick<ReleaseMode, "disclosure">,
): AnalysisSettings {
  const { measure } = responses;
  const rotates = Object.values(measure.structures).some(({ model }) => hasBlocks(model));
  if (options.blockTarget != null && !rotates) throw noBlock();
  // Of the block alone: factor solutions have no target.
  const isOfTarget = options.blockTarget != null && options.rotation !== undefined;
  const groups = responses.groupings.map((grouping) => grouping.name);
  const listed = measure.release.crossed;
  // Named as in the release list, so that both share what is hidden.
  const crossed = (options.crossed ?? []).map(
    (name) => listed.find((one) => isSameCrossing(one, name)) ?? name,
  );
  const shown = listed.filter((name) => crossingParts(name).every((part) => groups.includes(part)));
  return {
    measure: measure.id,
    categories: measure.dichotomize === null ? "declared" : (options.categories ?? "dichotomized"),
    missing: missingRule(options.missing, responses),
    weights: responses.weighting,
    groups,
    factors: options.factors ?? [],
    extraction: options.extraction ?? "minres",
    rotation: isOfTarget ? DEFAULT_ROTATION : (options.rotation ?? DEFAULT_ROTATION),
    // Without a stated rotation of factor solutions, settings are of the blocks'.
    rotationSettings:
      rotates && (options.rotation === undefined || isOfTarget) ? undefined : checkedRotation(options),
    blockRotation: rotates ? checkedBlocks(options) : null,
    rotationStarts: options.rotationStarts ?? 20,
    correlation: options.correlation ?? "auto",
    correction: options.correction ?? "half",
    replicates: options.replicates ?? defaultReplicates(responses.items.length),
    percentile: options.percentile ?? 95,
    bootstrap: options.bootstrap ?? 0,
    seed: options.seed ?? DEFAULT_SEED,
    constantItems: options.constantItems ?? "error",
    parts:
      options.parts ?? partsOfSize({ items: responses.items.length, people: responses.rowNumbers.length }),
    askedOnly: options.askedOnly,
    firstGrouping: options.firstGrouping,
    irtTests: options.irtTests,
    structures: chosenStructures(Object.keys(measure.structures), options.structures),
    workingModel: chosenModel(Object.keys(measure.structures), options.workingModel),
    model: options.model ?? null,
    estimator: options.estimator ?? null,
    parameterization: options.parameterization ?? "delta",
    scaling: options.scaling ?? scalingFor(measure, options),
    information: options.information ?? null,
    auxiliary: chosenAuxiliary(options.auxiliary ?? [], responses),
    irtModel: options.irtModel ?? null,
    points: options.points ?? null,
    crossed,
    prevalenceCrossed: [...new Set([...shown, ...crossed])],
    prevalenceMissing: options.prevalenceMissing ?? "imputed",
    disclosure: options.disclosure ?? (measure.sensitive === true ? "standard" : "none"),
    threshold: measure.threshold,
    permutations: options.permutations ?? 0,
    clusterLabels: options.clusterLabels ?? impliedLabels(responses.stratum, responses.cluster),
    shortForm: options.shortForm ?? null,
    reading: readingOf(responses, options.reading ?? null),
    note: options.note ?? null,
    population: options.population ?? null,
    groupCovariates: options.groupCovariates ?? null,
  };
}

/** Of a model that replaces the declared structures the one that its text has in lavaan. */
function scalingFor({ structures }: Responses["measure"], { model }: AnalysisChoices): Scaling {
  const texts = model == null ? [] : Object.values(structures);
  const isUnit = texts.some((one) => defaultScaling(readModel(one.model)) === "first-loading");
  return isUnit ? "first-loading" : "variance";
}

/** @throws ItemwiseError "rotation-setting" before anything is computed */
const noBlock = (): ItemwiseError =>
  new ItemwiseError("unknown-choice", messages.noBlockForTarget, {
    hint: messages.noBlockForTargetHint,
  });

/** @throws ItemwiseError "rotation-setting" for a setting that the rotation does not have */
function checkedBlocks({
  rotation,
  rotationSettings: settings = {},
  blockTarget = null,
}: AnalysisChoices): BlockRotation {
  const chosen = blockTarget === null ? (rotation ?? DEFAULT_BLOCK_ROTATION) : (rotation ?? "target");
  if (blockTarget !== null && !ROTATIONS[chosen].needsTarget) {
    throw new ItemwiseError("unknown-choice", () => messages.targetBesideRotation({ rotation: chosen }), {
      hint: messages.targetBesideRotationHint,
    });
  }
  checkSettings(chosen, ROTATIONS[chosen], settings);
  return { rotation: chosen, settings, target: blockTarget };
}

function checkedRotation({ rotation = DEFAULT_ROTATION, rotationSettings = {} }: AnalysisChoices) {
  checkSettings(rotation, ROTATIONS[rotation], rotationSettings);
  return givenSettings(rotationSettings).length === 0 ? undefined : rotationSettings;
}

function readingOf({ encoding }: Responses, stated: ReadingSettings | null): ReadingSettings {
  const reading = stated ?? {
    header: true,
    delimiter: null,
    encoding: "utf8",
    counts: null,
    sheet: null,
    leaveOut: [],
    from: null,
  };
  return encoding === undefined || reading.encoding !== "utf8" ? reading : { ...reading, encoding };
}

const REPLICATES = 500;
/** Eigenvalues of many items vary little from one random data set to the next. */
const MIN_REPLICATES = 25;
/** Pairs of items in all random data sets together. */
const MAX_RANDOM_PAIRS = 2e6;

/** Random data sets of the parallel analysis: 500 of up to 90 items, fewer of more. */
const defaultReplicates = (items: number): number =>
  Math.max(MIN_REPLICATES, Math.min(REPLICATES, Math.floor((2 * MAX_RANDOM_PAIRS) / (items * (items - 1)))));

function chosenAuxiliary(names: readonly string[], { items, external }: Responses): readonly string[] {
  const knownIds = [...items, ...external.map(({ item }) => item)].map(({ id }) => id);
  const unknown = names.find((name) => !knownIds.includes(name));
  if (unknown === undefined) return names;
  throw new ItemwiseError("unknown-choice", () => messages.unknownAuxiliary({ name: unknown }), {
    hint: () => messages.unknownAuxiliaryHint({ names: knownIds }),
  });
}

function missingRule(missing: ModelMissing | undefined, { items }: Responses): MissingRule {
  if (missing !== "fiml") return missing ?? "pairwise";
  if (items.every(({ scale }) => scale === "continuous")) return "pairwise";
  throw fullInformationOfOrdered(messages.fullInformationOfOrderedHint);
}

/** Whether a part, or any of several, is asked for. */
export const isAsked = (
  { parts }: Pick<AnalysisSettings, "parts">,
  part: AnalysisPart | readonly AnalysisPart[],
): boolean => [part].flat().some((one) => parts.includes(one));

/** Settings that a part reads, and the `parts` that matter to it. */
interface SettingsReader {
  readonly reads: readonly (keyof AnalysisSettings)[];
  readonly readsParts?: readonly AnalysisPart[] | undefined;
  /** Whether it reads them only where a command answers one question. */
  readonly onlyOfCommands?: true | undefined;
}

export const settingsFor = (
  settings: AnalysisSettings,
  { readsParts = [], onlyOfCommands }: SettingsReader,
): AnalysisSettings => {
  const isRead = !onlyOfCommands || settings.askedOnly === true;
  return { ...settings, parts: isRead ? readsParts.filter((part) => isAsked(settings, part)) : [] };
};

/** A part's settings as one string. */
export function settingsKey(settings: AnalysisSettings, reader: SettingsReader): string {
  const chosen = settingsFor(settings, reader);
  return JSON.stringify(reader.reads.map((key) => chosen[key]));
}

/** 1, 2, 3 and the structures' numbers of factors, as far as they are identified. */
export function defaultFactors(items: readonly string[], structures: readonly Structure[]): number[] {
  const maxFactors = largestNumberOfFactors(items.length);
  const numbers = new Set([1, 2, 3, ...examinable(structures, items).map(({ factors }) => factors.length)]);
  return [...numbers].filter((factors) => factors <= maxFactors).sort((a, b) => a - b);
}

/** Numbers of factors with those that the verdict leaves open (`shownFactorNumbers`), as far as they are identified. */
export function withOpenNumbers(
  factors: readonly number[],
  verdict: Pick<DimensionsVerdict, "range"> | null,
  items: number,
): number[] {
  if (verdict === null || items < MIN_ITEMS) return [...factors];
  const maxFactors = largestNumberOfFactors(items);
  const openNumbers = shownFactorNumbers(verdict.range).filter((number) => number <= maxFactors);
  return [...new Set([...factors, ...openNumbers])].sort((a, b) => a - b);
}

/** The structures with an analyzed item for every factor. */
export const examinable = (
  structures: readonly Structure[],
  items: readonly string[],
): readonly Structure[] =>
  structures.filter((structure) => factorsWithoutItems(structure, items).length === 0);

function chosenStructures(
  declared: readonly string[],
  wanted: readonly string[] | undefined,
): readonly string[] {
  const unknown = wanted?.find((id) => !declared.includes(id));
  if (unknown === undefined) return wanted ?? declared;
  throw new ItemwiseError("unknown-choice", () => messages.unknownStructure({ structure: unknown }), {
    hint: () => messages.unknownStructureHint({ structures: declared }),
  });
}

/** Ids of models that no definition declares: one factor of all items, and the factor solution as a simple structure. */
export const UNDECLARED_MODELS = ["one-factor", "exploratory"] as const;

function chosenModel(declared: readonly string[], wanted: string | null | undefined): string | null {
  const known = [...declared, ...UNDECLARED_MODELS];
  if (wanted == null || known.includes(wanted)) return wanted ?? null;
  throw new ItemwiseError("unknown-choice", () => messages.unknownWorkingModel({ model: wanted }), {
    hint: () => messages.unknownWorkingModelHint({ models: known }),
  });
}
