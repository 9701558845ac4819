import { type CorrelationMatrix, isLatentScale } from "../correlation/correlation-matrix";
import type { CfaResult } from "../factor/cfa/cfa-result";
import * as f from "../figures/declare";
import type { Outside } from "../figures/unit-coefficients";
import type { IrtResult } from "../irt/model/irt-result";
import { rudnerClassification } from "../reliability/class-shares";
import { scaleIds, scalePath } from "../reliability/scale-ids";
import {
  type AddedValue,
  addedValueRecord,
  type ScaleReliability,
  scaleReliability,
} from "../reliability/scale-result";
import { classificationRecord, scaleOmegaRecord } from "../reliability/uses-result";
import { scaleUsesRecord } from "./scale-uses";

/** A subscale in a larger scale, and whether its score adds information. */
const addedValueVerdictRecord = {
  ...addedValueRecord,
  /**
   * By the interval of the difference: "adds" above 0, "does not add" at or below 0, otherwise or without an interval
   * "undecided". Null without figures.
   */
  verdict: f.orNull(f.code<"adds" | "does not add" | "undecided">()),
};
export interface AddedValueVerdict extends f.Declared<typeof addedValueVerdictRecord> {}

/** Of one person's score, in its unit: its standard deviation times the root of 1 - reliability. */
const standardErrorRecord = {
  /** Null where the score's distribution is hidden. */
  value: f.orNull(f.estimate),
  /** Omega of the scale's own model, with located residual correlations if there are any; otherwise alpha. */
  coefficient: f.code<"omega" | "alpha">(),
  reliability: f.estimate,
};
interface MeasurementError extends f.Declared<typeof standardErrorRecord> {}

export const scaleVerdict = {
  ...scaleReliability,
  /**
   * Omega of the sum from a model of the scale's items alone with one factor, without and with the residual correlations
   * that are located in it; null for fewer than three items, without an admissible solution, and where the model does
   * not fit and no residual correlations are located (see `outside`).
   */
  omegaWithout: f.orNull(scaleOmegaRecord),
  omegaWith: f.orNull(scaleOmegaRecord),
  /** Standard error of measurement; null without a reliability. */
  standardError: f.orNull(standardErrorRecord),
  /** At the cut-offs that the definition declares for these items; null without any, and where hidden. */
  classification: f.orNull(classificationRecord),
  /** Null where alpha is not above 0, and with `opposite` items. */
  uses: f.orNull(scaleUsesRecord),
  /** Over each larger scale with all of its items and more, once per item set; empty for single items. */
  addedValue: f.listOf(addedValueVerdictRecord, "everybody"),
};
export interface ScaleVerdict extends f.Declared<typeof scaleVerdict> {}

export interface ScaleOmega {
  /** "model": of the sum, from the scale's confirmatory model; "solution": omega total of its factor solution. */
  readonly by: "model" | "solution";
  readonly estimate: number;
  /** Null for a solution, and where the model has none. */
  readonly interval: readonly [number, number] | null;
}

export interface ModeledScale extends ScaleVerdict {
  /** The same for scales with the same items (`scaleIds`). */
  readonly id: string;
  readonly omega: ScaleOmega | null;
  /** Why there is no omega, where it would not be between 0 and 1. */
  readonly omegaOutside: Outside[string] | undefined;
  /** Classification at the declared cut-offs by item response scores; null without these. */
  readonly rudner: ReturnType<typeof rudnerClassification> | null;
  /** Marginal reliability of item response scores; null without a model. */
  readonly marginal: number | null;
  /** Where on the scale the item response model separates people, by sums of the answers as coded. */
  readonly cuts: IrtResult["cutOffs"][number]["cuts"];
  /** Whether `cuts` count from 0, as their sums do not correspond to the codes. */
  readonly fromZero: boolean;
}

interface ScaleGrounds {
  readonly reliability: readonly ScaleVerdict[];
  readonly cfa: readonly CfaResult[];
  readonly irt: readonly IrtResult[];
  readonly correlation: Pick<CorrelationMatrix, "type">;
}

type ScaleOf = Pick<ScaleReliability, "scale" | "structure">;

/** The models in which a scale can be a factor: those of its structure, or any for all items. */
const modelsOf = <T extends Pick<CfaResult, "structure" | "converged">>(
  models: readonly T[],
  { structure: scaleStructure }: ScaleOf,
): readonly T[] =>
  models.filter(
    ({ structure, converged }) => converged && (scaleStructure === null || structure === scaleStructure),
  );

/**
 * Omega of a scale's sum: of its own model, with located residual correlations if there are any; otherwise from the first
 * converged model with the scale as a factor (categorical omega for ordered items).
 */
export function modelOmega(
  scale: ScaleOf,
  { cfa, reliability }: { readonly cfa: readonly CfaResult[]; readonly reliability: readonly ScaleVerdict[] },
): ScaleOmega | null {
  const { ofFactor, ofItems } = scaleIds(reliability);
  const id = ofFactor(scale);
  const same = reliability.find((one) => ofFactor(one) === id && scalePath(one) === scalePath(scale));
  const own = same?.omegaWith ?? same?.omegaWithout ?? null;
  if (own !== null) return { by: "model", ...own };
  if (same?.outside.omegaWithout !== undefined) return null;
  const found = modelsOf(cfa, scale)
    .flatMap((model) => model.reliability)
    .find(({ items, omegaCategorical }) => id !== null && omegaCategorical !== null && ofItems(items) === id);
  return found === undefined || found.omegaCategorical === null
    ? null
    : { by: "model", estimate: found.omegaCategorical, interval: found.omegaCategoricalInterval };
}

/**
 * Every scale with model-based figures. Its omega is the confirmatory model's, otherwise omega total of the factor
 * solution; of tetrachoric and polychoric correlations none, since that is the reliability of latent continuous
 * answers and not of a score (Chalmers 2018).
 */
export function modeledScales(grounds: ScaleGrounds): ModeledScale[] {
  const { reliability, irt, correlation } = grounds;
  const { ofFactor, ofItems } = scaleIds(reliability);
  const isLatent = isLatentScale(correlation.type);
  return reliability.map((scale): ModeledScale => {
    const id = ofFactor(scale) ?? scalePath(scale);
    const isOfScale = ({ items }: { readonly items: readonly string[] }): boolean => ofItems(items) === id;
    const { omegaTotal } = scale;
    const ofSolution =
      isLatent || omegaTotal === null || scale.outside.omegaWithout !== undefined
        ? null
        : ({ by: "solution", estimate: omegaTotal, interval: null } as const);
    const model = modelsOf(irt, scale).find(({ factors }) => factors.some(isOfScale));
    const ofModel = modelsOf(grounds.cfa, scale)
      .flatMap(({ reliability: factors }) => factors)
      .find(isOfScale);
    return {
      ...scale,
      id,
      omega: modelOmega(scale, grounds) ?? ofSolution,
      omegaOutside:
        scale.outside.omegaWithout ??
        ofModel?.outside.omegaCategorical ??
        (isLatent ? undefined : scale.outside.omegaTotal),
      rudner: model === undefined ? null : rudnerOf(scale, model, isOfScale),
      marginal: model?.reliability.marginal[model.factors.findIndex(isOfScale)] ?? null,
      ...cutsOf(scale, model, isOfScale),
    };
  });
}

/** Cut-offs on the scale of the sum; models count the categories of each item from 0. */
function cutsOf(
  { ends }: ScaleVerdict,
  model: IrtResult | undefined,
  isOfScale: (one: { readonly items: readonly string[] }) => boolean,
): Pick<ModeledScale, "cuts" | "fromZero"> {
  const cuts = model?.cutOffs.find(isOfScale)?.cuts ?? [];
  const most = (model?.factorSumScores.find(isOfScale)?.scores.length ?? 0) - 1;
  if (ends === null || ends[1] - ends[0] !== most) return { cuts, fromZero: true };
  return { cuts: cuts.map((cut) => ({ ...cut, score: cut.score + ends[0] })), fromZero: false };
}

/** Classification by the EAP scores of sums, whose levels at the cut-offs the item response model gives. */
function rudnerOf(
  { classification }: ScaleVerdict,
  { factorSumScores, cutOffs }: IrtResult,
  isOfScale: (one: { readonly items: readonly string[] }) => boolean,
): ModeledScale["rudner"] {
  const own = cutOffs.find(isOfScale)?.cuts ?? [];
  const levels = (classification?.cuts ?? []).flatMap(
    ({ count }) => own.find(({ score }) => score === count)?.level ?? [],
  );
  if (classification === null || levels.length < classification.cuts.length) return null;
  const points = (factorSumScores.find(isOfScale)?.scores ?? []).flatMap(
    ({ share, eap: [level], se: [se] }) =>
      level == null || se == null ? [] : [{ level, weight: share, standardError: se }],
  );
  return points.length === 0 ? null : rudnerClassification(points, levels);
}

/** The standard error of measurement of a score of this reliability; null without one above 0. */
export function standardErrorOf(
  { alpha, descriptives }: Pick<ScaleReliability, "alpha" | "descriptives">,
  omega: { readonly estimate: number } | null,
): MeasurementError | null {
  const reliability = omega?.estimate ?? alpha;
  if (reliability === null || !(reliability > 0)) return null;
  const sd = descriptives?.sd ?? null;
  const coefficient = omega === null ? "alpha" : "omega";
  return { value: sd && sd * Math.sqrt(1 - reliability), coefficient, reliability };
}

/** Whether a subscore predicts its own true score better than the total does (Haberman 2008), by the interval of the difference. */
export const addedValueVerdict = (figures: AddedValue): AddedValueVerdict => ({
  ...figures,
  verdict: verdictOf(figures),
});

function verdictOf({ difference, interval }: AddedValue): AddedValueVerdict["verdict"] {
  if (difference === null) return null;
  if (interval === null) return "undecided";
  if (interval[0] > 0) return "adds";
  return interval[1] <= 0 ? "does not add" : "undecided";
}
