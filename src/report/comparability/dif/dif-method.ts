import type { Analysis } from "../../../analysis/analysis";
import type { Citations } from "../../kit/words/citations";
import { formatCell } from "../../kit/words/format";
import { modelLabel } from "../../kit/words/model-names";
import { coefficient, listed, paragraph } from "../../kit/words/phrases";
import { DIF_LIMITS, difGroupings } from "./dif-sentences";

/** Tests, anchors, sizes and the rule. */
export function difMethod(analysis: Analysis, { cite }: Citations): string {
  const { dif } = analysis;
  if (dif.length === 0) return "";
  const groups = listed(difGroupings(analysis).map(({ group }) => group));
  const structures = listed([...new Set(dif.map(({ structure }) => `“${modelLabel(analysis, structure)}”`))]);
  const items = dif.flatMap((result) => result.items);
  const odds = items.some(({ mantelHaenszel }) => mantelHaenszel !== null);
  const logistic = items.some((item) => item.logistic !== null);
  return paragraph(
    `Whether items work alike by ${groups} was examined within the factors of ${structures}, each factor by itself, in item response models of the groups with free means and variances.`,
    `An item’s slope and intercepts were freed in all groups and tested against equal ones by likelihood ratio ${cite("thissen1993")}, given anchors: starting from all items, the item that differs most was freed and the others tested again until no anchor differed ${cite("candell1988", "kopf2015")}; at most half of the items were freed. p was corrected by Holm’s method ${cite("holm1979")}.`,
    `An item is said to work differently where its corrected p is below .05 and in some group the area between its curve and the first group’s, weighted by the group’s people ${cite("meade2010")}, is ${coefficient(DIF_LIMITS.area)} of its range or more ${cite("dorans1986")}, or the odds ratio given the level is ${formatCell(Math.exp(DIF_LIMITS.logOdds), "decimal2")} or more, an ETS delta of 1 ${cite("zieky1993")}.`,
    logistic &&
      `Beside it stand logistic regressions on the sum of answers ${cite("swaminathan1990", "zumbo1999")} with the change of Nagelkerke’s R² ${cite("nagelkerke1991")}, moderate from ${formatCell(DIF_LIMITS.r2Moderate, "coefficient3")} and large from ${coefficient(DIF_LIMITS.r2Large)} ${cite("jodoin2001")}${odds ? `, and for two groups the Mantel-Haenszel odds ratio ${cite("holland1988")}` : ""}.`,
  );
}
