import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { percent } from "../../../words/format";
import * as names from "../../../words/messages";
import { distinct, textWidth, wrapLabel } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { aboutOf } from "../../kit/words/about-words";
import { levelName } from "../../kit/words/level-name";
import { estimatesBy, isOf, measuredOf, paragraph } from "../../kit/words/phrases";
import {
  groupingsOf,
  isShown,
  keyMeasured,
  measuredTitle,
  type ShownEstimate,
  sortedLevels,
  sortedMeasured,
} from "../prevalence-names";
import { shareChart, shareDot, shareDotPanel } from "../share-dots";
import * as messages from "./messages";

/** Plot width that fits a phone with padding, names and gaps. */
const [WIDTH, NAME_WIDTH, GAP] = [340, 160, 16];

/** First screen: overall share by item with interval; null where nothing is shown. */
export function itemsChart(analysis: Analysis): ReportChart | null {
  const all = estimatesBy(analysis, null).filter(({ kind, context }) => kind === "item" && context === null);
  const about = aboutOf(analysis);
  return dotPlot([{ title: "", rows: all }], {
    id: "prevalence",
    title: names.shareOfEachItem({ about }),
    rowNames: sortedMeasured(measuredOf(all), all).map(itemName),
    nameOf: itemName,
    heading: messages.columnMeasured({ about }),
  });
}

const itemName = ({ label, variable }: Pick<PrevalenceEstimate, "label" | "variable">): string =>
  label === "" ? variable : label;

/** Second screen: key shares by level of the first grouping, a panel each; null where nothing is shown. */
export function groupsChart(analysis: Analysis): ReportChart | null {
  const [group] = groupingsOf(analysis).single;
  const by = group === undefined ? [] : estimatesBy(analysis, group);
  const measured = keyMeasured(by);
  const [main] = measured;
  if (group === undefined || main === undefined || by.filter(isOf(main)).length < 2) return null;
  const nameOf = ({ level }: PrevalenceEstimate): string => levelName(group, level ?? "");
  const panels = measured.map((one) => ({ title: measuredTitle(analysis, one), rows: by.filter(isOf(one)) }));
  return dotPlot(panels, {
    id: "groups",
    title: messages.groupsTitle({ about: aboutOf(analysis), grouping: group }),
    rowNames: sortedLevels(by, main).map((level) => levelName(group, level)),
    nameOf,
    heading: names.columnLevel(),
  });
}

/** Dots with intervals, bands and figures, in panels with the same rows. */
function dotPlot(
  panels: readonly { readonly title: string; readonly rows: readonly PrevalenceEstimate[] }[],
  options: {
    readonly id: string;
    readonly title: string;
    readonly rowNames: readonly string[];
    readonly nameOf: (row: PrevalenceEstimate) => string;
    readonly heading: string;
  },
): ReportChart | null {
  const { id, title, rowNames, nameOf, heading } = options;
  const all = panels.flatMap(({ rows }) => rows);
  const shown = panels[0]?.rows.filter(isShown) ?? [];
  if (shown.length === 0) return null;
  const axis = distinct(rowNames.map((name) => wrapLabel(name, { width: NAME_WIDTH })));
  const nameLines = axis.flatMap((name) => name.split("\n"));
  const nameWidth = Math.max(...nameLines.map((line) => textWidth(line, 12))) + 8;
  const width = (WIDTH - nameWidth - GAP * (panels.length - 1)) / panels.length;
  const bands = shown.some(({ bounds }) => bounds !== null);
  return shareChart(all, {
    id,
    title,
    see: bands && panels.length === 1 ? messages.bandsSee() : extremesText(shown, nameOf, panels.length > 1),
    description: paragraph(messages.dotsDescription(), bands && messages.bandsDescription()),
    spec: {
      spacing: GAP,
      hconcat: panels.map(({ title: name, rows }, k) => ({
        ...(name === "" ? {} : { title: wrapLabel(name, { width, fontSize: 13, lines: 3 }).split("\n") }),
        ...shareDotPanel(
          rows
            .filter(isShown)
            .map((row) => shareDot(row, axis[rowNames.indexOf(nameOf(row))] ?? "", nameOf(row))),
          axis,
          { width, nameWidth: k === 0 ? nameWidth : null },
        ),
      })),
    },
    columns: { name: heading, ...(panels.length > 1 ? { measured: messages.columnShareOf() } : {}) },
    cells: (row) => ({
      name: nameOf(row),
      measured: panels.find(({ rows }) => rows.includes(row))?.title ?? "",
    }),
  });
}

function extremesText(
  shown: readonly ShownEstimate[],
  nameOf: (row: PrevalenceEstimate) => string,
  isLeft: boolean,
): string {
  const sorted = [...shown].sort((a, b) => a.estimate - b.estimate);
  const [low = "", high = ""] = [...sorted.slice(0, 1), ...sorted.slice(-1)].map((row) => {
    const { estimate: share } = row;
    const tied = sorted.filter(({ estimate }) => percent(estimate) === percent(share)).map(nameOf);
    return messages.extreme({ share, names: tied.length > 3 ? [nameOf(row)] : tied });
  });
  return low === high
    ? messages.extremesAlike({ isLeft, share: low })
    : messages.extremes({ isLeft, low, high });
}
