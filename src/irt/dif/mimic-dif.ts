import type { AnalyzedItem } from "../../data/answers/pattern-table";
import { nullIfProblem } from "../../errors";
import { estimateRows } from "../../factor/cfa/estimate-rows";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { covarianceOfEstimates } from "../../factor/cfa/standard-errors/estimate-covariance";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { alikeInGroup, type ComparedGroups } from "./compared-groups";
import type { FoundDif } from "./dif-finding";

/**
 * MIMIC model: one factor regressed on the group, and the direct effect of the group on each item in turn, tested by
 * Wald's chi-square; items that are not anchors have direct effects in every model. Ordered items by probit (WLSMV). The
 * effect is that of the focal group on the latent answer, in SDs given the factor's predictors: negative where the item
 * is harder for the focal group. Slopes are equal in both groups: only uniform DIF is found. An item that a group answers
 * alike has no finite effect, and is left out of the model. So is one of two yes-or-no items of which nobody gives a
 * combination of answers (`emptyPairs`): given the group, their correlation has no estimate.
 * @param anchors indices of items of `whole`
 * @see Muthén (1985), Journal of Educational Statistics, 10, 121-132; Wang, Shih & Yang (2009), Educational and
 *   Psychological Measurement, 69, 713-731, for purification. Reference: lavaan 0.6-19.
 */
export function mimicDif(groups: ComparedGroups, anchors: readonly number[]): FoundDif[] {
  const { whole, places } = groups;
  const isAlike = alikeInGroup(groups);
  const empty = emptyPairs(groups);
  const isEmpty = (i: number, j: number): boolean =>
    empty.some(([first, second]) => first === Math.min(i, j) && second === Math.max(i, j));
  const fewest = whole.items.map((_, j) => fewestPeople(groups, j));
  const varying = whole.items.flatMap((_, j) => (isAlike[j] ? [] : [j]));
  const ranked = varying.toSorted((i, j) => fewest[j]! - fewest[i]!);
  const group: AnalyzedItem = {
    id: "g",
    label: "",
    wording: null,
    scale: "continuous",
    categories: [],
    missing: [],
  };
  const table = {
    ...whole,
    items: [...whole.items.map((item, j) => ({ ...item, id: `y${j}` })), group],
    columns: [...whole.columns, Float64Array.from(places, (place) => (place < 0 ? Number.NaN : place))],
  };
  return whole.items.map((_, item): FoundDif => {
    if (isAlike[item]) return { reason: "alike-in-group" };
    const kept = [item];
    for (const j of ranked) if (j !== item && !kept.some((k) => isEmpty(j, k))) kept.push(j);
    const used = varying.filter((j) => kept.includes(j));
    const measured = `f =~ ${used.map((j) => `y${j}`).join(" + ")}\nf ~ g`;
    const direct = used.flatMap((j) => (j === item || !anchors.includes(j) ? [`y${j} ~ g`] : []));
    if (direct.length > used.length - 1) return { reason: "few-anchors" };
    // Null where moments cannot be computed.
    const found = nullIfProblem((): FoundDif => {
      const { fitted, parts } = fitCfa(table, [measured, ...direct].join("\n"), { missing: "pairwise" });
      const { converged, identified } = fitted.convergence;
      if (!converged || !identified) return { reason: "no-estimates" };
      const rows = estimateRows(fitted, covarianceOfEstimates(fitted, parts));
      const own = rows.find(({ op, lhs, rhs }) => op === "~" && lhs === `y${item}` && rhs === "g");
      if (own?.est == null || own.se == null || !(own.se > 0)) return { reason: "no-estimates" };
      const statistic = (own.est / own.se) ** 2;
      return { statistic, df: 1, p: chiSquareUpper(statistic, 1), effect: own.est, size: null };
    });
    return found ?? { reason: "no-estimates" };
  });
}

/** Pairs of items with two answers of which nobody in the groups gives one of the four combinations. */
export function emptyPairs({ whole, places }: ComparedGroups): (readonly [number, number])[] {
  const binary = whole.items.flatMap(({ categories }, j) => (categories.length === 2 ? [j] : []));
  return binary.flatMap((i, at) =>
    binary.slice(at + 1).flatMap((j): (readonly [number, number])[] => {
      const people = new Float64Array(4);
      places.forEach((place, row) => {
        const [one, other] = [whole.columns[i]![row]!, whole.columns[j]![row]!];
        if (place >= 0 && one >= 0 && other >= 0) people[2 * one + other]! += whole.count[row]!;
      });
      return people.includes(0) ? [[i, j]] : [];
    }),
  );
}

/** People who gave the rarest answer to an item. */
function fewestPeople({ whole, places }: ComparedGroups, item: number): number {
  const people = whole.items[item]!.categories.map(() => 0);
  places.forEach((place, row) => {
    const category = whole.columns[item]![row]!;
    if (place >= 0 && category >= 0) people[category]! += whole.count[row]!;
  });
  return Math.min(...people);
}
