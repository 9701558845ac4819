import { constantItem } from "../correlation/observed-categories";
import { constrained, type Draft } from "./draft-model";
import type { IrtItem, IrtModel, IrtPrior } from "./irt-model";
import { structureDraft } from "./structure-draft";

/** What loads on what. */
export type IrtStructure =
  | { readonly kind: "one factor"; readonly factor?: string }
  /** A measurement model in lavaan's syntax. */
  | { readonly kind: "confirmatory"; readonly model: string }
  /** Every item on every factor; uncorrelated, and the last factors' slopes on the first items fixed at 0. */
  | { readonly kind: "exploratory"; readonly factors: number }
  /** The factors of the model are specific; every item loads on a general one too, and none are correlated. */
  | { readonly kind: "bifactor"; readonly model: string; readonly general?: string };

export interface IrtModelSpec {
  /** The items that there are; the structure chooses among them. */
  readonly items: readonly IrtItem[];
  readonly structure: IrtStructure;
  /** "Rasch": slopes 1, variances free. @default "graded" ("2PL" where every item has two categories) */
  readonly name?: "Rasch" | "2PL" | "graded" | undefined;
  /** Names of the groups, two or more; the first has means 0 and variances 1. */
  readonly groups?: readonly string[] | undefined;
  /**
   * Items with equal slopes and intercepts in all groups; the factors they load on have free means and variances in all
   * groups but the first. @default "all"
   */
  readonly equal?: "all" | readonly string[] | undefined;
  readonly priors?: { readonly slope?: IrtPrior; readonly intercept?: IrtPrior } | undefined;
}

/**
 * An item response model: its parameters in every group, which of them are free, fixed and equal.
 *
 * In a model's text `f =~ 1*a` fixes a slope, `L*a` names it (equal names are equal parameters), `f ~~ 0*g` a
 * covariance; a threshold `a | t1` is minus the intercept. Factor variances are 1 and covariances free unless it says
 * otherwise.
 *
 * @throws ItemwiseError "bad-model" for what an item response model does not have (correlated residuals, factors of
 *   factors, residual scales) or an item that does not exist; "unknown-item" in `equal`; "constant-item"
 */
export function irtModel(spec: IrtModelSpec): IrtModel {
  const constant = spec.items.find((item) => item.categories < 2);
  if (constant !== undefined) throw constantItem(constant.id, constant.categories);
  const groups = spec.groups !== undefined && spec.groups.length > 0 ? spec.groups : [""];
  const draft: Draft = structureDraft(spec, groups);
  return constrained(draft, spec);
}
