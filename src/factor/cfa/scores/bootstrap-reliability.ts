import { ordinalItems } from "../../../correlation/ordinal/ordinal-pairs";
import type { Correction } from "../../../correlation/ordinal/zero-cell";
import { completeRows as answeredAll, peopleIn } from "../../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { byValidAnswers, completeRows, selectItems } from "../../../data/transform/select";
import type { Warning } from "../../../errors";
import { createRandom } from "../../../numeric/random/random";
import { percentileOf } from "../../../numeric/sums/percentile";
import { inline, type ReplicateJob, type Workers } from "../../../numeric/workers/workers";
import { hasSeveralUnits, resampleUnits, whyNotResampled } from "../../../survey/design/resample-units";
import { type SampleDesign, sampleDesign } from "../../../survey/design/sample-design";
import { conditionalMomentsOfGroup } from "../../conditional/conditional-moments";
import { incompleteMomentsOfGroup } from "../../incomplete/incomplete-moments";
import type { ModelMissing } from "../../incomplete/missing-rule";
import { hasOneKind } from "../../model/model-table";
import { continuousMomentsOfGroup } from "../../moments/continuous-moments";
import type { GroupMoments } from "../../moments/group-moments";
import { answeredAny } from "../../moments/group-tables";
import { momentsOfGroup } from "../../moments/ordinal-moments";
import { sampleOrNull } from "../../moments/sample-or-null";
import type { ModelReliability } from "../cfa-result";
import { type FittedValues, fitValues } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import * as messages from "../messages";
import { asImplied } from "./bollen-stine";
import { type DrawnModel, drawnModel } from "./bootstrap-estimates";
import { factorParts } from "./factor-parts";
import { omegasOf } from "./model-reliability";

export interface BootstrapReliabilityOptions {
  readonly samples: number;
  readonly seed: number;
  readonly missing: ModelMissing;
  readonly correction?: Correction | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Who computes the samples; the results are the same. @default inline */
  readonly workers?: Workers | undefined;
}

/** With no larger share of usable samples there is no interval. */
const MIN_USABLE = 0.5;
const LOW = 2.5;
const HIGH = 97.5;

interface Omegas {
  readonly categorical: number | null;
  readonly latent: number | null;
}

/** Results of one sample for one model; its parts are null without a solution. */
interface SampleResult {
  /** By factor. */
  readonly omegas: readonly Omegas[] | null;
  readonly model: DrawnModel | null;
  /** Chi-square of the sample drawn where the model holds. */
  readonly chiSquare: number | null;
}

/** A fitted model with the result of `modelReliability`. */
export interface ReliableModel {
  readonly fitted: FittedModel;
  readonly reliability: readonly ModelReliability[];
  /** Whether its test of fit is drawn, too (Bollen & Stine 1992): under ML without correction. @default false */
  readonly drawsTest?: boolean | undefined;
}

export interface ReliabilityIntervals {
  readonly reliability: readonly ModelReliability[];
  /** The model in every sample with a solution; null where no sample was drawn. */
  readonly draws: readonly DrawnModel[] | null;
  readonly chiSquares: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Bootstrap of models of one group, with percentile intervals (95 %; Efron 1979) of their omegas: people are drawn with
 * replacement, moments recomputed, and the models refitted from their solutions (see Kelley & Pornprasertmanit 2016),
 * all models to the same samples.
 *
 * Samples without moments (an item that everyone answered alike) or convergence are left out and counted in a warning;
 * an interval is null where half of its samples or more have no value. With strata or clusters (`design: true`),
 * sampling units are drawn within strata and the weights rescaled (`resampleUnits`), and moments keep the weights with
 * which they were fitted; no intervals where no stratum has two units.
 * @param table the people that the models were fitted to
 * @param models of the same items in the same order, fitted by the same discrepancy; at least one
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function bootstrapReliability(
  table: PatternTable,
  models: readonly ReliableModel[],
  options: BootstrapReliabilityOptions,
): ReliabilityIntervals[] {
  const { samples, seed, missing, correction = "half", onProgress, workers = inline } = options;
  const { people, design } = drawnFrom(table, models[0]!.fitted, options);
  if (design !== null && !hasSeveralUnits(design)) {
    return models.map(({ reliability }) => ({
      reliability,
      draws: null,
      chiSquares: [],
      warnings: [singleUnits(design)],
    }));
  }
  const fitted = models.map((model) => model.fitted);
  const tested = models.map(
    ({ fitted: own, drawsTest = false }) => drawsTest && design === null && isComplete(own),
  );
  const input = { people, design, models: fitted, tested, seed, missing, correction };
  const drawn = workers.replicate(omegaJob, input, { count: samples, onProgress });
  return models.map(({ reliability }, at) => {
    const results = drawn.flatMap((sample) => sample[at] ?? []);
    const usable = results.flatMap(({ omegas }) => (omegas === null ? [] : [omegas]));
    const enough = usable.length > MIN_USABLE * samples;
    return {
      reliability: enough
        ? reliability.map((factor, f) =>
            withIntervals(
              factor,
              usable.flatMap((omegas) => omegas[f] ?? []),
              samples,
            ),
          )
        : reliability,
      draws: results.flatMap(({ model }) => model ?? []),
      chiSquares: results.flatMap(({ chiSquare }) => chiSquare ?? []),
      warnings: warningsOf({ samples, usable: usable.length, enough }),
    };
  });
}

interface OmegaInput {
  readonly seed: number;
  readonly missing: ModelMissing;
  readonly correction: Correction;
  readonly people: PatternTable;
  readonly design: SampleDesign | null;
  readonly models: readonly FittedModel[];
  /** Whether the model's test is drawn. */
  readonly tested: readonly boolean[];
}

export const omegaJob: ReplicateJob<OmegaInput, readonly SampleResult[]> = {
  id: "bootstrap-omega",
  prepare({ people, design, models, tested, seed, ...how }) {
    const resultsIn = resultsFrom({ people, design, models, tested, ...how });
    return (sample) => resultsIn(resampleUnits(people, design, createRandom(seed, sample + 1)));
  },
};

/** Fits the models to samples: tables with the rows of the people and other counts. */
export function resultsFrom({
  people,
  design,
  models,
  tested,
  ...how
}: Omit<OmegaInput, "seed">): (sample: PatternTable) => SampleResult[] {
  const drawnMoments = momentsFrom(people, models[0]!, how);
  const momentsOf = design === null ? drawnMoments : weightedAs(models[0]!, drawnMoments);
  const nulls = models.map((model, at) => (tested[at] ? asImplied(people, model) : null));
  return (sample) => {
    const data = sampleOrNull(() => momentsOf(sample));
    return models.map((model, at) => {
      const { columns } = nulls[at] ?? { columns: null };
      const underNull = columns && sampleOrNull(() => momentsOf({ ...sample, columns }));
      const fitted = refitted(data, model);
      return {
        omegas: fitted && omegasIn(fitted),
        model: fitted && drawnModel(fitted),
        chiSquare: chiSquareIn(underNull && refitted(underNull, model)),
      };
    });
  };
}

function chiSquareIn(fitted: FittedValues | null): number | null {
  if (fitted === null) return null;
  return Math.max(0, 2 * fitted.data.reduce((sum, { n }) => sum + n, 0) * fitted.minimum);
}

const isComplete = ({ table, data }: FittedModel): boolean =>
  table.kind === "continuous" && data.every(({ incomplete }) => incomplete === undefined);

const singleUnits = (design: SampleDesign): Warning => ({
  code: "bootstrap-single-units",
  message: messages.bootstrapSingleUnits({ why: whyNotResampled(design) }),
});

/** The answers to draw from: people by their answers alone, or the whole sample by its units. */
function drawnFrom(
  table: PatternTable,
  fitted: FittedModel,
  { missing }: Pick<BootstrapReliabilityOptions, "missing">,
): { people: PatternTable; design: SampleDesign | null } {
  const items = [...new Set([...fitted.table.items, ...fitted.table.covariates])];
  const units = selectItems({ ...table, groupings: [] }, items);
  const design = sampleDesign(units);
  if (design !== null) {
    return { people: { ...units, stratum: design.stratum, cluster: design.cluster }, design };
  }
  const answers = byValidAnswers(selectItems(table, items));
  return { people: missing === "listwise" ? completeRows(answers) : answers, design };
}

function withIntervals(
  factor: ModelReliability,
  omegas: readonly Omegas[],
  samples: number,
): ModelReliability {
  const categorical = omegas.flatMap((omega) => omega.categorical ?? []);
  const latent = omegas.flatMap((omega) => omega.latent ?? []);
  const ofSum = intervalOf(factor.omegaCategorical, categorical, samples);
  const ofLatent = intervalOf(factor.omegaLatent, latent, samples);
  return {
    ...factor,
    omegaCategoricalInterval: ofSum,
    omegaLatentInterval: ofLatent,
    omegaIntervalMethod: ofSum === null && ofLatent === null ? null : "bootstrap",
  };
}

/** Computes the moments of a sample, which has the rows of the people with other counts. */
function momentsFrom(
  people: PatternTable,
  { table, discrepancy, data }: FittedModel,
  { correction, missing }: Pick<BootstrapReliabilityOptions, "correction" | "missing">,
): (sample: PatternTable) => GroupMoments[] {
  const { kind, items, covariates } = table;
  const isIncomplete = data[0]?.incomplete !== undefined;
  // A sample of units keeps incomplete answers, so that units stay the same.
  const included =
    !isIncomplete && (kind === "continuous" || missing === "listwise")
      ? answeredAll(
          people,
          items.map((_, j) => j),
        )
      : null;
  const answered = included ?? answeredAny(people);
  const group = { by: null, label: "", included, design: null, warnings: [] };
  return (sample) => {
    const drawn = { ...group, table: sample, n: peopleIn(sample, answered) };
    if (isIncomplete) return [incompleteMomentsOfGroup(drawn)];
    if (kind === "continuous") return [continuousMomentsOfGroup(drawn)];
    if (!hasOneKind(table)) {
      const missingRule = missing === "listwise" ? "listwise" : "pairwise";
      return [conditionalMomentsOfGroup(drawn, { items, covariates, missing: missingRule, correction })];
    }
    const ordinal = ordinalItems(sample, included, correction);
    return [momentsOfGroup(drawn, ordinal, discrepancy === "WLS" ? "full" : "diagonal")];
  };
}

/**
 * The moments of samples with the weights of the fitted ones: these account for strata and clusters, which samples of
 * units do not tell. With other weights a sample like the people's own would have other estimates.
 */
function weightedAs(
  { data, discrepancy }: FittedModel,
  momentsOf: (sample: PatternTable) => GroupMoments[],
): (sample: PatternTable) => GroupMoments[] {
  if (discrepancy !== "DWLS" && discrepancy !== "WLS") return momentsOf;
  return (sample) => momentsOf(sample).map((own, group) => ({ ...own, gamma: data[group]!.gamma }));
}

function refitted(
  data: readonly GroupMoments[] | null,
  { table, discrepancy, estimates }: FittedModel,
): FittedValues | null {
  if (data === null) return null;
  return sampleOrNull(() => fitValues(table, data, { discrepancy, starts: estimates, mostStarts: 1 }));
}

function omegasIn(fitted: FittedValues): readonly Omegas[] | null {
  if (!hasOneKind(fitted.table)) return [];
  const parts = factorParts(fitted, 0);
  return parts?.factors.map((factor) => omegasOf(factor, parts)) ?? null;
}

function intervalOf(
  estimate: number | null,
  draws: readonly number[],
  samples: number,
): readonly [number, number] | null {
  if (estimate === null || draws.length <= MIN_USABLE * samples) return null;
  return [percentileOf(draws, LOW), percentileOf(draws, HIGH)];
}

function warningsOf(about: { samples: number; usable: number; enough: boolean }): Warning[] {
  const { samples, usable, enough: isEnough } = about;
  const lost = samples - usable;
  if (lost === 0) return [];
  return [
    { code: "bootstrap-samples-lost", message: messages.bootstrapSamplesLost({ lost, samples, isEnough }) },
  ];
}
