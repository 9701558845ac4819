import { type CorrelationMatrix, isLatentScale } from "../correlation/correlation-matrix";
import type { CfaResult } from "../factor/cfa/cfa-result";
import type { IrtResult } from "../irt/model/irt-result";
import type { AddedValue } from "../reliability/added-value";
import { scaleIds, scalePath } from "../reliability/scale-ids";
import type { ScaleReliability } from "../reliability/scale-result";
import type { ScaleUses } from "./scale-uses";

/** A scale's reliability, and what it means. */
export interface ScaleVerdict extends ScaleReliability {
  /** What its score is reliable enough for; null where alpha is not above 0. */
  readonly uses: ScaleUses | null;
  /** Beside each larger scale that has all of its items and more, once by that one's items; empty for single items. */
  readonly addedValue: readonly AddedValueVerdict[];
}

/** The omega that stands for a scale's score. */
export interface ScaleOmega {
  /** "model": of the sum, from the scale's confirmatory model; "solution": omega total of the scale's factor solution. */
  readonly by: "model" | "solution";
  readonly estimate: number;
  /** Null of a solution, and where the model has none. */
  readonly interval: readonly [number, number] | null;
}

/** A scale with what models say of the sum of its items. */
export interface ModeledScale extends ScaleVerdict {
  /** The same of scales with the same items (`scaleIds`). */
  readonly id: string;
  readonly omega: ScaleOmega | null;
  /** Reliability of the scores of the item response model; null without one. */
  readonly marginal: number | null;
  /** Of the item response model: where on the scale people are told apart. */
  readonly cuts: IrtResult["cutOffs"][number]["cuts"];
}

/** What of an analysis says how reliable the sums of items are. */
interface ScaleGrounds {
  readonly reliability: readonly ScaleVerdict[];
  readonly cfa: readonly CfaResult[];
  readonly irt: readonly IrtResult[];
  readonly correlation: Pick<CorrelationMatrix, "type">;
}

type ScaleOf = Pick<ScaleReliability, "scale" | "structure">;

/** The models that a scale can be a factor of: of its structure, and of all items that of any. */
const modelsOf = <T extends Pick<CfaResult, "structure" | "converged">>(
  models: readonly T[],
  { structure: own }: ScaleOf,
): readonly T[] =>
  models.filter(({ structure, converged }) => converged && (own === null || structure === own));

/**
 * Omega of a scale's sum from the first converged model that has the scale as a factor and an omega of it: categorical of
 * ordered items.
 */
export function modelOmega(
  scale: ScaleOf,
  {
    cfa,
    reliability,
  }: { readonly cfa: readonly CfaResult[]; readonly reliability: readonly ScaleReliability[] },
): ScaleOmega | null {
  const { ofFactor, ofItems } = scaleIds(reliability);
  const id = ofFactor(scale);
  const found = modelsOf(cfa, scale)
    .flatMap((model) => model.reliability)
    .find(({ items, omegaCategorical }) => id !== null && omegaCategorical !== null && ofItems(items) === id);
  return found === undefined || found.omegaCategorical === null
    ? null
    : { by: "model", estimate: found.omegaCategorical, interval: found.omegaCategoricalInterval };
}

/**
 * Every scale with what models say of its sum. Which of its omegas stands for it: the confirmatory model's; without one
 * omega total of the factor solution, but of tetrachoric and polychoric correlations none, as that is of imagined
 * continuous answers and no reliability of a score (Chalmers 2018).
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
      isLatent || omegaTotal === null
        ? null
        : ({ by: "solution", estimate: omegaTotal, interval: null } as const);
    const model = modelsOf(irt, scale).find(({ factors }) => factors.some(isOfScale));
    return {
      ...scale,
      id,
      omega: modelOmega(scale, grounds) ?? ofSolution,
      marginal: model?.reliability.marginal[model.factors.findIndex(isOfScale)] ?? null,
      cuts: model?.cutOffs.find(isOfScale)?.cuts ?? [],
    };
  });
}

/** A subscale beside a larger scale that it is part of, and whether its score adds something to that one's. */
export interface AddedValueVerdict extends AddedValue {
  /**
   * By the interval of the difference: "adds" where it lies above 0, "does not add" where it lies at or below 0, otherwise
   * "undecided", as where there is no interval. Null without figures.
   */
  readonly verdict: "adds" | "does not add" | "undecided" | null;
}

/**
 * Whether a subscore says more of its own true score than the total does (Haberman 2008), decided by the interval of the
 * difference.
 */
export function addedValueVerdict(figures: AddedValue): AddedValueVerdict {
  return { ...figures, verdict: verdictOf(figures) };
}

function verdictOf({ difference, interval }: AddedValue): AddedValueVerdict["verdict"] {
  if (difference === null) return null;
  if (interval === null) return "undecided";
  if (interval[0] > 0) return "adds";
  return interval[1] <= 0 ? "does not add" : "undecided";
}
