import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { formatCell } from "../kit/words/format";
import { paragraph, texts } from "../kit/words/phrases";
import { DIF_LIMITS } from "./dif/dif-tables";
import { groupingsOf } from "./groupings";
import { invarianceMethod } from "./invariance/invariance-method";

/** How groups were compared: items, means, the verdict, the ladder, alignment. */
export function comparisonMethod(analysis: Analysis, citations: Citations): string {
  if (groupingsOf(analysis).length === 0) return "";
  return paragraph(...itemsMethod(analysis, citations), invarianceMethod(analysis, citations));
}

function itemsMethod({ dif }: Analysis, { cite }: Citations): string[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const { logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return texts(
    `Items that differ are freed one after another, each in one group, while half of a group’s items stay anchors ${cite("kopf2015")}.`,
    `A shift (logits) counts beyond ±${formatCell(logOdds, "decimal2")} ${cite("zieky1993")} with a probability of .95 and a standard error up to .25, shifts being Cauchy about 0 with a half-Cauchy scale ${cite("gelman2006")}.`,
    `Groups are comparable where every shift lies within ±.60, or shifts move no mean by .10 standard deviations and no rank out of its interval (90% intervals) ${cite("robitzsch2023")}.`,
    "Differences can be allowed for where the other items link all groups.",
    items.some(({ logistic }) => logistic !== null) &&
      `Changes of R² are moderate from ${formatCell(r2Moderate, "coefficient3")} and large from ${formatCell(r2Large, "coefficient3")} ${cite("jodoin2001")}${items.some(({ mantelHaenszel }) => mantelHaenszel !== null) ? "; two groups have Mantel-Haenszel odds ratios" : ""}.`,
  );
}
