import type { Analysis } from "../../analysis/analysis";
import type { ComparedMean } from "../../factor/linking/compared-means";
import type { DifResult } from "../../irt/dif/dif-result";
import { formatCell } from "../kit/words/format";
import { structureFactorLabel } from "../kit/words/model-names";
import { interval, quoted } from "../kit/words/phrases";
import { rankRange } from "./dif/compared-means-table";
import { type Grouping, isDifferent } from "./groupings";
import { shownLevels } from "./shown-levels";

/** A factor's label in quotation marks. */
export const factorName = (analysis: Analysis, { structure, factor }: DifResult): string =>
  quoted(structureFactorLabel(analysis, structure, factor));

/** How a group's mean changes when the items that differ are free. */
export interface Moved {
  readonly all: ComparedMean;
  readonly freed: ComparedMean;
}

/** The shown group whose mean moves most; null where no item differs or there are no means. */
export function mostMoved(result: DifResult): Moved | null {
  const { means, items } = result;
  if (means === null || !items.some((item) => isDifferent({ item, result }))) return null;
  const shown = shownLevels(result);
  const pairs = means.all.flatMap((all, g): Moved[] => {
    const freed = means.freed[g];
    return freed === undefined || !shown.has(all.group) ? [] : [{ all, freed }];
  });
  return pairs.reduce<Moved | null>((most, pair) => (by(pair) > by(most) ? pair : most), null);
}

const by = (moved: Moved | null): number =>
  moved === null ? -1 : Math.abs(moved.freed.mean - moved.all.mean);

/** What allowing for items that differ does to a factor's means, and who is first. */
export function movedMeans(analysis: Analysis, { verdict }: Grouping, result: DifResult): string {
  const moved = mostMoved(result);
  if (moved === null || verdict.reason === "configural") return "";
  return `Allowing for this in ${factorName(analysis, result)} moves ${moved.all.group} most, from ${meanWords(moved.all)} to ${meanWords(moved.freed)} SD; ${firstRanks(result)}.`;
}

const meanWords = ({ mean, low, high }: ComparedMean): string =>
  `${formatCell(mean, "decimal2")} ${interval([low, high], "decimal2")}`;

/** Who is first with all items held equal, and with items free. */
function firstRanks({ means, levels }: DifResult): string {
  const shown = shownLevels({ levels });
  const top = (way: readonly ComparedMean[]): ComparedMean | undefined =>
    way.filter(({ group }) => shown.has(group)).sort((one, other) => one.rank - other.rank)[0];
  const [all, freed] = [top(means?.all ?? []), top(means?.freed ?? [])];
  if (all === undefined || freed === undefined) return "no group that is shown has a rank";
  if (all.group !== freed.group) {
    return `highest is ${all.group}, ${rankWords(all)}, then ${freed.group}, ${rankWords(freed)}`;
  }
  const same = rankRange(all) === rankRange(freed);
  return `${all.group} stays highest, ${rankWords(all)}${same ? " both ways" : `, then ${rankRange(freed)}`}`;
}

const rankWords = (mean: ComparedMean): string =>
  `rank${mean.rankLow === mean.rankHigh ? "" : "s"} ${rankRange(mean)}`;
