import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import { distinct, textWidth, wrapLabel } from "../../kit/charts/layout";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { levelName } from "../../kit/words/level-name";
import { estimatesBy, isOf, listed, measuredOf, percent, sentence } from "../../kit/words/phrases";
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

/** Plot width that fits a phone with padding, names and gaps. */
const [WIDTH, NAME_WIDTH, GAP] = [340, 160, 16];

/** First screen: overall share by item with interval; null where nothing is shown. */
export function itemsChart(analysis: Analysis): ReportChart | null {
  const all = estimatesBy(analysis, null).filter(({ kind, context }) => kind === "item" && context === null);
  const { did, done } = wordsOf(analysis);
  return dotPlot([{ title: "", rows: all }], {
    id: "prevalence",
    title: `Share who ${did} each item`,
    names: sortedMeasured(measuredOf(all), all).map(itemName),
    nameOf: itemName,
    heading: sentence(done),
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
  return dotPlot(
    measured.map((one) => ({ title: measuredTitle(analysis, one), rows: by.filter(isOf(one)) })),
    {
      id: "groups",
      title: `Shares who ${wordsOf(analysis).done}, by ${group}`,
      names: sortedLevels(by, main).map((level) => levelName(group, level)),
      nameOf,
      heading: sentence(group),
    },
  );
}

interface Panel {
  readonly title: string;
  readonly rows: readonly PrevalenceEstimate[];
}

/** Dots with intervals, bands and figures, in panels with the same rows. */
function dotPlot(
  panels: readonly Panel[],
  options: {
    readonly id: string;
    readonly title: string;
    readonly names: readonly string[];
    readonly nameOf: (row: PrevalenceEstimate) => string;
    readonly heading: string;
  },
): ReportChart | null {
  const { id, title, names, nameOf, heading } = options;
  const all = panels.flatMap(({ rows }) => rows);
  const shown = panels[0]?.rows.filter(isShown) ?? [];
  if (shown.length === 0) return null;
  const axis = distinct(names.map((name) => wrapLabel(name, { width: NAME_WIDTH })));
  const nameWidth =
    Math.max(...axis.flatMap((name) => name.split("\n")).map((line) => textWidth(line, 12))) + 8;
  const width = (WIDTH - nameWidth - GAP * (panels.length - 1)) / panels.length;
  const bands = shown.some(({ bounds }) => bounds !== null);
  return shareChart(all, {
    id,
    title,
    see:
      bands && panels.length === 1
        ? "Gray: the range left open by missing answers."
        : `${panels.length > 1 ? "Left: " : ""}${extremes(shown, nameOf)}`,
    description: `Dots are estimated shares, bars their 95% intervals.${bands ? " Gray bands run from the share if all missing answers are no to that if all are yes." : ""}`,
    spec: {
      spacing: GAP,
      hconcat: panels.map(({ title: name, rows }, k) => ({
        ...(name === "" ? {} : { title: wrapLabel(name, { width, fontSize: 13, lines: 3 }).split("\n") }),
        ...shareDotPanel(
          rows.filter(isShown).map((row) => {
            const whole = nameOf(row);
            return shareDot(row, { axis: axis[names.indexOf(whole)] ?? "", whole });
          }),
          { names: axis, width, nameWidth: k === 0 ? nameWidth : null },
        ),
      })),
    },
    columns: { name: heading, ...(panels.length > 1 ? { measured: "Share of" } : {}) },
    cells: (row) => ({
      name: nameOf(row),
      measured: panels.find(({ rows }) => rows.includes(row))?.title ?? "",
    }),
  });
}

/** "5.5% (Sexual extortion) to 16.8% (Unwanted sexual comments)." */
function extremes(shown: readonly ShownEstimate[], nameOf: (row: PrevalenceEstimate) => string): string {
  const sorted = [...shown].sort((a, b) => a.estimate - b.estimate);
  const ends = [sorted[0], sorted.at(-1)].flatMap((row) => {
    if (row === undefined) return [];
    const printed = percent(row.estimate);
    const tied = sorted.filter(({ estimate }) => percent(estimate) === printed).map(nameOf);
    return [`${printed} (${tied.length > 3 ? nameOf(row) : listed(tied)})`];
  });
  return `${[...new Set(ends)].join(" to ")}.`;
}
