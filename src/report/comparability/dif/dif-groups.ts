import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { shownLevels } from "../shown-levels";

/** Whether figures of some group are not shown in some of the items. */
export function someLeftOut(
  compared: readonly { readonly item: DifItem; readonly result: DifResult }[],
): boolean {
  return compared.some(({ item, result }) => {
    const shown = shownLevels(result);
    return item.groups.filter(({ group }) => shown.has(group)).length < result.levels.length;
  });
}
