import type { Analysis } from "../../analysis/analysis";
import { itemNames, partsOf, rList } from "./r-groups";
import { rNumbers, rString, rStrings } from "./r-literal";

/** A sum of fewer items that differ in no group matches nobody. */
const FEWEST_ANCHORS = 2;

export function comparisonLines(analysis: Analysis): string[] {
  return [
    "# ---- Item functioning: items that match people (anchors), and the levels that each item is compared in ----",
    `functioning <- ${rList(functioningEntries(analysis))}`,
    "# ---- Cross-validation ----",
    `halves <- ${halvesEntry(analysis)}`,
  ];
}

function functioningEntries(analysis: Analysis): string[] {
  return analysis.dif.flatMap(({ group, factor, levels, anchors, items }) => {
    const tested = items.filter(({ logistic }) => logistic !== null);
    if (tested.length === 0) return [];
    // As the report: two items that differ in no group match people, otherwise all that could be compared.
    const able = items
      .filter(({ logistic, verdict }) => logistic !== null || verdict !== "cannot be tested")
      .map(({ id }) => id);
    const matching = anchors.length < FEWEST_ANCHORS ? able : anchors;
    const compared = tested.map((item) => rStrings(item.groups.map((own) => own.group)));
    return [
      [
        `list(name = ${rString(group)}, by = ${rStrings(partsOf(analysis, group))}, factor = ${rString(factor)},`,
        `    levels = ${rStrings(levels.map(({ label }) => label))}, anchors = ${rStrings(matching)},`,
        `    all = ${rStrings(items.map(({ id }) => id))}, items = ${rStrings(tested.map(({ id }) => id))},`,
        `    compared = list(${compared.join(", ")}))`,
      ].join("\n"),
    ];
  });
}

/** The structures are fitted by the models that the script has already. */
function halvesEntry(analysis: Analysis): string {
  const { crossValidation, cfa } = analysis;
  if (crossValidation === null) return "list()";
  const { stratifiedBy, explored, confirmed } = crossValidation;
  const declared = confirmed.filter(({ found, fit }) => !found && fit !== null);
  const by = stratifiedBy === null ? [] : [stratifiedBy];
  const items = new Set(cfa.flatMap((model) => model.items));
  const names = itemNames(analysis).filter(({ id }) => items.size === 0 || items.has(id));
  return `list(by = ${rStrings(by)}, factors = ${rNumbers(explored.map(({ factors }) => factors))}, items = ${rStrings(names.map(({ name }) => name))},
  structures = ${rStrings(declared.map(({ structure }) => structure))}, estimator = ${rString(cfa[0]?.estimator ?? "WLSMV")})`;
}
