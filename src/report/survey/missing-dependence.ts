import type { Analysis } from "../../analysis/analysis";
import { log } from "../../numeric/elementary/log";
import * as names from "../../words/messages";
import { appendixBlocks, blocksOf, savedTables } from "../kit/tables/blocks";
import type { ReportBlock, ReportTable } from "../kit/tables/section";
import { column, disclosedTable, endColumns, itemColumns } from "../kit/tables/table-of";
import { shownOrHidden } from "../kit/words/hidden";
import { texts } from "../kit/words/phrases";
import * as messages from "./messages";

type Item = NonNullable<Analysis["missingDependence"]>["items"][number];

const LEVEL = 0.05;
/** Where a smaller share of all answers is missing, their cause hardly matters. */
const FEW = 0.01;

const isBelow = (p: number | null): boolean => p !== null && p < LEVEL;

/** Whether missing answers depend on others, with what that may change; one sentence where few are or nothing does. */
export function missingDependenceBlocks(analysis: Analysis): readonly ReportBlock[] {
  const { missingDependence: found, data } = analysis;
  if (found === null) return [];
  const { items } = found;
  const table = dependenceTable(analysis);
  const missing = items.reduce((sum, one) => sum + (one.missing ?? Number.NaN), 0);
  const share = missing / (data.n * data.items.length);
  if (share < FEW) return [...blocksOf(messages.fewMissing({ share })), ...savedTables(table)];
  const tested = items.filter(({ p }) => p !== null);
  const depending = items.filter(({ pHolm }) => isBelow(pHolm));
  const groups = groupsThatDiffer(items);
  if (depending.length + groups.length === 0) {
    const none = tested.length === 0 ? messages.notTested() : messages.independent({ tested: tested.length });
    return [...blocksOf(none), ...savedTables(table)];
  }
  return blocksOf(
    dependenceSentences({ tested, depending, groups }).join(" "),
    appendixBlocks(messages.missingTableTitle(), consequenceSentences(analysis).join(" "), table),
  );
}

interface Found {
  readonly tested: readonly Item[];
  readonly depending: readonly Item[];
  readonly groups: readonly string[];
}

function dependenceSentences({ tested, depending, groups }: Found): readonly string[] {
  const [first] = [...depending].sort((one, other) => sizeOf(other) - sizeOf(one));
  return texts(
    tested.length > 0 &&
      messages.dependsOnAnswers({
        n: depending.length,
        tested: tested.length,
        items: depending.length === tested.length ? [] : depending.map(({ item }) => item),
      }),
    first !== undefined && messages.largestOdds({ odds: first.oddsRatio ?? 1, item: first.item }),
    groups.length > 0 && messages.dependsOnGroups({ groups }),
  );
}

/** What that may change: a test, alpha, the number of factors. */
function consequenceSentences({ missingDependence, robustness }: Analysis): readonly string[] {
  const { answered = null, complete = null } = missingDependence?.alpha ?? {};
  const little = missingDependence?.little ?? null;
  const factorsOf = (choice: string): number | null =>
    robustness.alternatives.find((one) => one.choice === choice)?.factors ?? null;
  const [all, listwise] = [factorsOf("as analyzed"), factorsOf("listwise")];
  return texts(
    little !== null && messages.littleTest({ ...little, isRejected: isBelow(little.p) }),
    answered !== null && complete !== null && messages.alphaOfAnswers({ answered, complete }),
    all !== null &&
      listwise !== null &&
      messages.factorsOfAnswers({ all, listwise, isSame: all === listwise }),
  );
}

const sizeOf = ({ oddsRatio }: Item): number => Math.abs(log(oddsRatio ?? 1));

const groupsThatDiffer = (items: readonly Pick<Item, "groups">[]): readonly string[] => [
  ...new Set(
    items.flatMap(({ groups }) => groups.flatMap(({ group, pHolm }) => (isBelow(pHolm) ? [group] : []))),
  ),
];

export function dependenceTable(analysis: Analysis): ReportTable | null {
  const items = analysis.missingDependence?.items ?? [];
  return disclosedTable<Item>(analysis, items, {
    id: "missing-dependence",
    title: messages.dependenceTitle(),
    columns: [
      itemColumns(analysis, ({ item }) => item),
      column(["missing", messages.columnUnanswered(), "integer"], ({ missing }) => shownOrHidden(missing)),
      column(["oddsRatio", names.oddsRatio(), "decimal2"], ({ oddsRatio }) => oddsRatio, {
        bold: ({ pHolm }) => isBelow(pHolm),
      }),
      endColumns("decimal2"),
      { key: "pHolm", label: names.pHolm(), format: "p" },
      column(["groups", messages.columnDiffersBy(), "text"], (item) => groupsThatDiffer([item]).join(", ")),
    ],
    notes: [messages.dependenceNote()],
  });
}
