import type { Analysis } from "../../../analysis/analysis";
import type { Citations } from "../../kit/references/citations";
import { texts } from "../../kit/words/phrases";
import { DIF_LIMITS } from "./dif-tables";
import * as messages from "./messages";

export function itemsMethod({ dif }: Analysis, { cite }: Citations): readonly string[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const isRegressed = items.some(({ logistic }) => logistic !== null);
  const { logOdds, r2Moderate, r2Large } = DIF_LIMITS;
  return texts(
    messages.methodAnchors({ kopf: cite("kopf2015") }),
    messages.methodNegligible({ band: logOdds, zieky: cite("zieky1993") }),
    messages.methodPrior({ gelman: cite("gelman2006") }),
    messages.methodComparable({ robitzsch: cite("robitzsch2023") }),
    messages.methodLinked(),
    isRegressed && messages.methodSize({ moderate: r2Moderate, large: r2Large, jodoin: cite("jodoin2001") }),
    isRegressed && items.some(({ mantelHaenszel }) => mantelHaenszel !== null) && messages.methodOdds(),
  );
}
