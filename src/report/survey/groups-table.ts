import type { Analysis } from "../../analysis/analysis";
import { MIN_PEOPLE_SHOWN } from "../../survey/items/missingness";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { inLevelOrder } from "../kit/words/level-order";
import * as messages from "./messages";

type Level = Analysis["data"]["groups"][number]["levels"][number];

export function groupsTable(analysis: Analysis): ReportTable | null {
  const { data, settings } = analysis;
  const rows = data.groups.flatMap(({ name, levels }) =>
    [...levels, ...unknownLevel(analysis, levels)].map((level) => ({ ...level, name })),
  );
  const anyMissing = (data.nComplete ?? 0) < data.n;
  const few = data.missing.hidden.map(({ level }) => level);
  return disclosedTable(
    analysis,
    inLevelOrder(analysis, rows, ({ name, label }) => ({ group: name, level: label })),
    {
      id: "groups",
      title: messages.groupsTitle(),
      columns: [
        column(["group", names.columnGroup(), "text"], ({ name }) => name),
        column(["level", names.columnLevel(), "text"], ({ label }) => label),
        column(["n", names.columnPeople(), "integer"], ({ n }) => shownOrHidden(n)),
        column(
          [
            "share",
            settings.weights === "design" ? messages.columnWeightedShare() : names.share(),
            "percent1",
          ],
          ({ share }) => shownOrHidden(share),
        ),
        anyMissing &&
          column(["missing", names.missingAnswers(), "percent1"], ({ name, label }) =>
            shownOrHidden(missingIn(analysis, name, label)),
          ),
      ],
      notes: [
        anyMissing && messages.missingNote(),
        anyMissing && few.length > 0 && messages.fewPeopleNote({ least: MIN_PEOPLE_SHOWN, levels: few }),
      ],
    },
  );
}

/** Average share of missing answers in a level; null where hidden, undefined where absent. */
export function missingIn({ data }: Analysis, group: string, level: string): number | null | undefined {
  const found = data.missing.byLevel.find((one) => one.group === group && one.level === level);
  return found && sumOfShown(Object.values(found.proportions));
}

/** People of unknown level, who are in no comparison; omitted where few, or where it would reveal a hidden figure. */
function unknownLevel({ data }: Analysis, levels: readonly Level[]): Level[] {
  const n = sumOfShown(levels.map((level) => level.n));
  const share = sumOfShown(levels.map((level) => level.share));
  if (n === null || share === null || data.n - n < 1) return [];
  return [{ label: messages.levelUnknown(), n: data.n - n, share: 1 - share }];
}
