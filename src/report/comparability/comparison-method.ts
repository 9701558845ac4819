import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { coefficient, listed, paragraph } from "../kit/words/phrases";
import { DIF_LIMITS } from "./dif/dif-sentences";
import { groupingsOf } from "./groupings";
import { invarianceMethod } from "./invariance/invariance-method";

/** How groups were compared: items, means, the verdict, the ladder, alignment. */
export function comparisonMethod(analysis: Analysis, citations: Citations): string {
  const groups = groupingsOf(analysis).map(({ group }) => group);
  if (groups.length === 0) return "";
  return paragraph(
    `Groups by ${listed(groups)} were compared.`,
    ...itemsMethod(analysis, citations),
    invarianceMethod(analysis, citations),
  );
}

function itemsMethod({ dif }: Analysis, { cite }: Citations): (string | false)[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const odds = items.some(({ mantelHaenszel }) => mantelHaenszel !== null);
  const logistic = items.some((item) => item.logistic !== null);
  return [
    `Within each factor an item’s shift in a group (logits, given the level) is taken against the other groups in which it does not differ; the search for these frees one item in one group after another ${cite("candell1988", "kopf2015")} while half of a group’s items or more link it to the others. p is corrected over all items and groups by Holm’s method ${cite("holm1979")}, and by the false discovery rate beside it. Likelihood ratios free an item’s slope and intercepts in all groups ${cite("thissen1993")}.`,
    `Whether a shift is more than negligible (±${formatCell(DIF_LIMITS.logOdds, "decimal2")} logits, an ETS delta of 1 ${cite("zieky1993")}) is decided by a model in which shifts are random, Cauchy about 0, with a half-Cauchy prior of their scale ${cite("gelman2006", "carvalho2010")}: by a probability of .95, where the standard error is .25 or less.`,
    `Means are told with all items equal, with items free in groups where each by itself differs (p < .05), and without items that differ. Groups are comparable where every shift lies within ±.60 logits, or all shifts change no mean by .10 standard deviations and no rank leaves its interval (each by 90% intervals), and with differences allowed for where the other items link all groups: what items do to the comparison decides, not invariance by itself ${cite("robitzsch2023")}.`,
    logistic &&
      `Beside it stand logistic regressions on the score of the anchors ${cite("swaminathan1990", "zumbo1999")} with the change of Nagelkerke’s R² ${cite("nagelkerke1991")}, moderate from ${formatCell(DIF_LIMITS.r2Moderate, "coefficient3")} and large from ${coefficient(DIF_LIMITS.r2Large)} ${cite("jodoin2001")}${odds ? `, and for two groups the Mantel-Haenszel odds ratio ${cite("holland1988")}` : ""}; areas between curves are weighted by the group’s people ${cite("meade2010")}.`,
  ];
}
