import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { percent } from "../../../words/format";
import * as names from "../../../words/messages";
import { distinct, textWidth, WIDER, wrapLabel } from "../../kit/charts/layout";
import * as charts from "../../kit/charts/messages";
import type { ReportChart } from "../../kit/tables/section";
import { aboutOf } from "../../kit/words/about-words";
import { levelName } from "../../kit/words/level-name";
import { sortedLevels } from "../../kit/words/level-order";
import { estimatesBy, isOf, measuredOf, measuredPhrase } from "../../kit/words/phrases";
import { groupingsOf, isShown, keyMeasured, type ShownEstimate, sortedMeasured } from "../prevalence-names";
import { shareChart, shareDot, shareDotPanel } from "../share-dots";
import * as messages from "./messages";

/** Plot width that fits a phone with padding, names and gaps. */
const [WIDTH, NAME_WIDTH] = [360, 160];

/** First screen: overall share by item with interval; null where nothing is shown. */
export function itemsChart(analysis: Analysis): ReportChart | null {
  const all = estimatesBy(analysis, null).filter(({ kind, context }) => kind === "item" && context === null);
  const about = aboutOf(analysis);
  return dotPlot(all, {
    id: "prevalence",
    title: names.shareOfEachItem({ about }),
    rowNames: sortedMeasured(measuredOf(all), all).map(itemName),
    nameOf: itemName,
    heading: messages.columnMeasured({ about }),
  });
}

const itemName = ({ label, variable }: Pick<PrevalenceEstimate, "label" | "variable">): string =>
  label === "" ? variable : label;

/** First screen: the main share by level of the first grouping; null where nothing is shown. */
export function groupsChart(analysis: Analysis): ReportChart | null {
  const [group] = groupingsOf(analysis).single;
  const by = group === undefined ? [] : estimatesBy(analysis, group);
  const [main] = keyMeasured(by);
  const rows = main === undefined ? [] : by.filter(isOf(main));
  if (group === undefined || main === undefined || rows.length < 2) return null;
  const measured = measuredPhrase(analysis, main);
  return dotPlot(rows, {
    id: "groups",
    title: messages.groupsTitle({ about: aboutOf(analysis), grouping: group, measured }),
    rowNames: sortedLevels(by, main).map((level) => levelName(group, level)),
    nameOf: ({ level }) => levelName(group, level ?? ""),
    heading: names.columnLevel(),
  });
}

/** Dots with intervals, bands and figures. */
function dotPlot(
  all: readonly PrevalenceEstimate[],
  options: {
    readonly id: string;
    readonly title: string;
    readonly rowNames: readonly string[];
    readonly nameOf: (row: PrevalenceEstimate) => string;
    readonly heading: string;
  },
): ReportChart | null {
  const { id, title, rowNames, nameOf, heading } = options;
  const shown = all.filter(isShown);
  if (shown.length === 0) return null;
  const axis = distinct(rowNames.map((name) => wrapLabel(name, { width: NAME_WIDTH })));
  const lines = axis.flatMap((name) => name.split("\n"));
  const nameWidth = WIDER * Math.max(...lines.map((line) => textWidth(line, 12))) + 8;
  const bands = shown.some(({ bounds }) => bounds !== null);
  const rows = shown.map((row) => shareDot(row, axis[rowNames.indexOf(nameOf(row))] ?? "", nameOf(row)));
  return shareChart(all, {
    id,
    title,
    see: extremesText(shown, nameOf),
    key: bands ? charts.keyBands() : "",
    hidden: "sign",
    description: messages.dotsDescription(),
    spec: { ...shareDotPanel(rows, axis, { width: WIDTH - nameWidth, nameWidth }) },
    columns: { name: heading },
    cells: (row) => ({ name: nameOf(row) }),
  });
}

function extremesText(shown: readonly ShownEstimate[], nameOf: (row: PrevalenceEstimate) => string): string {
  const sorted = [...shown].sort((a, b) => a.estimate - b.estimate);
  const [low = "", high = ""] = [...sorted.slice(0, 1), ...sorted.slice(-1)].map((row) => {
    const { estimate: share } = row;
    const tied = sorted.filter(({ estimate }) => percent(estimate) === percent(share)).map(nameOf);
    return messages.extreme({ share, names: tied.length > 3 ? [nameOf(row)] : tied });
  });
  return low === high ? messages.extremesAlike({ share: low }) : messages.extremes({ low, high });
}
