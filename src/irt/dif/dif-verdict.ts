import { NEGLIGIBLE_SHIFT } from "../../factor/linking/shrunken-shifts";
import type { DifItem } from "./dif-result";
import { BEYOND, PRECISE } from "./group-differences";

/** The likelihood ratio is of slopes too: so sure must it be where no single group's intercepts differ. */
const SURE = 0.01;

/** What is found of an item as a whole and in its groups, together: see `DifItem`. */
export function difVerdict({
  likelihoodRatio,
  groups,
}: Pick<DifItem, "likelihoodRatio" | "groups">): DifItem["verdict"] {
  const told = groups.flatMap(({ shift, shrunken, differs }) =>
    shift && shrunken ? [{ shift, shrunken, differs }] : [],
  );
  if (told.length === 0) return "cannot be tested";
  const precise = told.filter(({ shift }) => shift.standardError <= PRECISE);
  if (precise.some(({ shrunken }) => shrunken.beyond >= BEYOND)) return "present";
  const differing = told.filter(({ differs }) => differs);
  if (differing.length > 0) {
    const small = differing.every(({ shrunken: { low, high } }) => Math.max(-low, high) < NEGLIGIBLE_SHIFT);
    return small ? "negligible" : "different";
  }
  if (likelihoodRatio !== null && likelihoodRatio.adjustedP < SURE) return "different";
  return precise.length < told.length ? "undecided" : "none";
}
