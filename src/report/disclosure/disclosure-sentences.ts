import type { Analysis } from "../../analysis/analysis";
import { HIDDEN } from "../kit/words/hidden";
import { paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

/** Warning on top where nothing is hidden; null where figures are protected, or answers are not sensitive. */
export function undisclosedWarning({ disclosure, measure }: Analysis): string | null {
  if (disclosure.mode !== "none" || measure.sensitive === false) return null;
  return messages.undisclosedWarning({ isSensitive: measure.sensitive === true });
}

export function hiddenSentence({ disclosure, measure }: Analysis): string {
  const { mode, hidden, leastCount: least } = disclosure;
  if (mode === "none")
    return measure.sensitive === false ? messages.nothingSensitive() : messages.nothingControlled();
  const total = (key: "hidden" | "cells"): number => hidden.reduce((sum, one) => sum + one[key], 0);
  if (total("hidden") === 0) return messages.nothingNeeded();
  return messages.hiddenFigures({
    hidden: total("hidden"),
    cells: total("cells"),
    tables: hidden.length,
    mark: HIDDEN,
    least,
  });
}

export function leftOutSentence({ data, disclosure: { withheld, groupModels } }: Analysis): string {
  const isAll = withheld.length === data.items.length;
  return paragraph(
    withheld.length > 0 && (isAll ? messages.allItemsLeftOut() : messages.itemsLeftOut({ items: withheld })),
    ...groupModels.map(({ grouping, items, levels }) =>
      messages.groupsLeftOut({ group: grouping, left: [...items, ...levels] }),
    ),
  );
}

export function ruleSentences({ disclosure }: Analysis): readonly string[] {
  const { mode, leastPeople, fewPeople, leastCount, wholeFile, hidden, forced, release } = disclosure;
  if (mode === "none") return [];
  return texts(
    paragraph(
      messages.ruleUnsafe({ least: leastCount }),
      wholeFile ? messages.ruleWholeFile() : messages.ruleTotals(),
      messages.ruleSecondary(),
      messages.rulePeople({ least: leastPeople, most: fewPeople - 1 }),
      messages.rulePeopleNever(),
    ),
    paragraph(
      messages.releaseList(release),
      messages.releaseOther(),
      release.beyond.length > 0 && messages.releaseBeyond({ tables: release.beyond }),
      release.earlier.length > 0 && messages.releaseEarlier({ releases: release.earlier }),
    ),
    costliestText(disclosure),
    hidden.length > 0 && paragraph(messages.audit({ least: leastCount }), forcedSentence(forced)),
    hidden.length > 0 && messages.restricted(),
  );
}

const forcedSentence = (forced: number): string => (forced === 0 ? "" : messages.forced({ n: forced }));

type Disclosure = Analysis["disclosure"];

/** The grouping that costs most; null where at most 30 % are hidden. */
export const costliestText = ({ costliest }: Disclosure): string | null =>
  costliest === null ? null : messages.costliest(costliest);
