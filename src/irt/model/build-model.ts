import { constantItem } from "../../correlation/pairs/observed-categories";
import type { IrtModel, IrtModelSpec } from "./irt-model";
import { constrained, type Draft } from "./parameter-table";
import { structureDraft } from "./structure-to-model";

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
