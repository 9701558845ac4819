import type { Analysis } from "../../analysis/analysis";
import { HIDDEN } from "../kit/words/hidden";
import { paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

/** Warning on top where nothing is hidden; null where the rule applies or answers are not sensitive. */
export function undisclosedWarning({ disclosure, settings, measure }: Analysis): string | null {
  if (settings.disclosure !== "none" || disclosure.mode !== "none" || measure.sensitive === false)
    return null;
  return messages.undisclosedWarning();
}

/** Warning on top where figures are hidden and the definition does not state its sensitivity. */
export function unstatedSensitivity({ disclosure, measure }: Analysis): string | null {
  if (measure.sensitive !== null || disclosure.hidden.length === 0) return null;
  return messages.unstatedSensitivity({ mark: HIDDEN, entry: '"sensitive": false' });
}

export function hiddenSentence({ disclosure, measure }: Analysis): string {
  const { mode, hidden, leastPeople } = disclosure;
  if (mode === "none")
    return measure.sensitive === false ? messages.nothingSensitive() : messages.nothingControlled();
  const total = (key: "primary" | "secondary" | "cells"): number =>
    hidden.reduce((sum, one) => sum + one[key], 0);
  const [primary, secondary, cells] = [total("primary"), total("secondary"), total("cells")];
  if (primary + secondary === 0) return messages.nothingNeeded();
  return paragraph(
    messages.hiddenFigures({ hidden: primary + secondary, cells, tables: hidden.length, mark: HIDDEN }),
    messages.hiddenReasons({ primary, small: largestHidden(disclosure), people: leastPeople, secondary }),
  );
}

/** The largest count that is hidden for itself; null where none is. */
const largestHidden = ({ leastCount }: Disclosure): number | null => (leastCount > 1 ? leastCount - 1 : null);

export function leftOutSentence({ invariance, dif, data, disclosure: { withheld } }: Analysis): string {
  const all = [...invariance, ...dif];
  const byGroup = [...new Set(all.map(({ group }) => group))].flatMap((group) => {
    const out = all.filter((one) => one.group === group).flatMap(({ leftOut }) => leftOut);
    const levels = [...new Set(out.map(({ label }) => label))];
    return levels.length === 0 ? [] : [messages.groupsLeftOut({ group, levels })];
  });
  const isAll = withheld.length === data.items.length;
  return paragraph(
    withheld.length > 0 && (isAll ? messages.allItemsLeftOut() : messages.itemsLeftOut({ items: withheld })),
    ...byGroup,
  );
}

export function ruleSentences({ disclosure }: Analysis): readonly string[] {
  const { mode, leastPeople, fewPeople, rounding, narrowest, hidden, release } = disclosure;
  if (mode === "none") return [];
  const small = largestHidden(disclosure);
  return texts(
    paragraph(
      messages.ruleMode({ mode }),
      messages.rulePeople({ least: leastPeople, most: fewPeople - 1 }),
      small !== null && messages.ruleCounts({ small }),
      messages.ruleSecondary(),
      rounding > 1 && messages.ruleRounding({ rounding }),
      messages.rulePeopleNever(),
    ),
    paragraph(
      messages.releaseList(release),
      messages.releaseOther(),
      release.beyond.length > 0 && messages.releaseBeyond({ tables: release.beyond }),
      release.earlier.length > 0 && messages.releaseEarlier({ releases: release.earlier }),
    ),
    costliestText(disclosure),
    narrowest !== null && messages.audit({ width: narrowest, small }),
    hidden.length > 0 && messages.restricted(),
  );
}

export function unprotectedSentence({ disclosure: { unprotected } }: Analysis): string {
  return unprotected === 0 ? "" : messages.unprotected({ n: unprotected });
}

type Disclosure = Analysis["disclosure"];

/** How much would be shown without the costliest grouping; null where at most 30 % are hidden. */
export function costliestText({ costliest }: Disclosure): string | null {
  if (costliest === null) return null;
  return messages.costliest({ ...costliest, without: costliest.hiddenWithout });
}
