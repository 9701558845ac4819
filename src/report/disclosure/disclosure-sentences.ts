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
  const [primary, secondary] = [total("primary"), total("secondary")];
  if (primary + secondary === 0) return messages.nothingNeeded();
  return paragraph(
    messages.hiddenFigures({
      hidden: primary + secondary,
      cells: total("cells"),
      tables: hidden.length,
      mark: HIDDEN,
    }),
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

export function ruleSentences(analysis: Analysis): readonly string[] {
  const { disclosure } = analysis;
  if (disclosure.mode === "none") return [];
  const { narrowest, hidden } = disclosure;
  return texts(
    ruleText(disclosure),
    releaseText(disclosure),
    costliestText(disclosure),
    narrowest !== null && messages.audit({ width: narrowest, small: largestHidden(disclosure) }),
    hidden.length > 0 && messages.restricted(),
  );
}

export function unprotectedSentence({ disclosure: { unprotected } }: Analysis): string {
  return unprotected === 0 ? "" : messages.unprotected({ n: unprotected });
}

type Disclosure = Analysis["disclosure"];

function ruleText(disclosure: Disclosure): string {
  const { mode, leastPeople, fewPeople, rounding } = disclosure;
  const small = largestHidden(disclosure);
  return paragraph(
    messages.ruleMode({ mode }),
    messages.rulePeople({ least: leastPeople, most: fewPeople - 1 }),
    small !== null && messages.ruleCounts({ small }),
    messages.ruleSecondary(),
    rounding > 1 && messages.ruleRounding({ rounding }),
    messages.rulePeopleNever(),
  );
}

/** How much would be shown without the costliest grouping; null where at most 30 % are hidden. */
export function costliestText({ costliest }: Disclosure): string | null {
  if (costliest === null) return null;
  const { grouping, hidden, hiddenWithout } = costliest;
  return messages.costliest({ grouping, hidden, without: hiddenWithout });
}

function releaseText({ release }: Disclosure): string {
  const { groups, crossed, contexts, beyond, earlier } = release;
  return paragraph(
    messages.releaseList({ groups, crossed, contexts }),
    messages.releaseOther(),
    beyond.length > 0 && messages.releaseBeyond({ tables: beyond }),
    earlier.length > 0 && messages.releaseEarlier({ releases: earlier }),
  );
}
