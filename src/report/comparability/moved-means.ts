import type { Analysis } from "../../analysis/analysis";
import type { DifResult } from "../../irt/dif/dif-result";
import { formatCell } from "../kit/words/format";
import { levelName } from "../kit/words/level-name";
import { structureFactorLabel } from "../kit/words/model-names";
import { quoted } from "../kit/words/phrases";
import { comparedItems, type Grouping, isDifferent } from "./groupings";
import { shownLevels } from "./shown-levels";

/** A factor's label in quotation marks. */
export const factorName = (analysis: Analysis, { structure, factor }: DifResult): string =>
  quoted(structureFactorLabel(analysis, structure, factor));

/** How a group's mean changes when the items that differ are free. */
export interface Moved {
  readonly result: DifResult;
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

const size = ({ from, to }: Moved): number => Math.abs(to - from);

/** Of each factor with items that differ the shown group whose mean moves most; the factor of the largest move first. */
export function movedMeans(grouping: Grouping): readonly Moved[] {
  const differing = comparedItems(grouping).filter(isDifferent);
  return grouping.results
    .flatMap((result): readonly Moved[] => {
      const { means } = result;
      if (means === null || differing.every((one) => one.result !== result)) return [];
      const shown = shownLevels(result);
      const moves = means.all.flatMap(({ group, mean }, g): readonly Moved[] => {
        const freed = means.freed[g];
        return freed === undefined || !shown.has(group)
          ? []
          : [{ result, group, from: mean, to: freed.mean }];
      });
      return moves.sort((one, other) => size(other) - size(one)).slice(0, 1);
    })
    .sort((one, other) => size(other) - size(one));
}

/** "moves the mean of Tanzania from −0.49 to −0.85 SD". */
export const movedWords = (grouping: Grouping, { group, from, to }: Moved, on = ""): string =>
  `moves the mean of ${levelName(grouping.group, group)}${on} from ${formatCell(from, "decimal2")} to ${formatCell(to, "decimal2")} SD`;
