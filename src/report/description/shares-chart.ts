import type { Description } from "../../survey/description/description-result";
import { percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, shareHeads } from "../kit/charts/chart-data";
import { nameAxis, rowHeight, rowNames } from "../kit/charts/layout";
import { keyBars, keyDots } from "../kit/charts/messages";
import { blueDots, CHART_BASE, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import { fullName } from "./frequency-tables";
import * as messages from "./messages";

/** Fewer shares are read in the table as fast; more are no first screen. */
const MIN_ROWS = 3;
const MAX_ROWS = 30;
/** With the margin of names, the width of a phone. */
const WIDTH = 150;
const ROW = 28;

/** Share of the second answer in columns with two, largest first; null where fewer than three have two. */
export function sharesChart({ columns }: Description): ReportChart | null {
  const found = columns.flatMap((described) => {
    const second = described.kind === "binary" ? described.levels?.[1] : undefined;
    if (second === undefined || second.share === null) return [];
    const { label: answer, share, low, high } = second;
    return [{ column: fullName(described), answer, n: described.n, estimate: share, low, high }];
  });
  const rows = found.sort((one, other) => other.estimate - one.estimate).slice(0, MAX_ROWS);
  const [first] = rows;
  if (first === undefined || rows.length < MIN_ROWS) return null;
  const full = rows.map(({ column, answer }) => messages.columnWithAnswer({ column, answer }));
  const axis = rowNames(full);
  const dots = rows.map((row, k) => ({
    ...row,
    name: axis[k] ?? "",
    of: full[k] ?? "",
    tip: percent(row.estimate),
  }));
  const end = Math.min(1, 1.06 * Math.max(...rows.map(({ high, estimate }) => high ?? estimate)));
  return {
    id: "shares",
    title: messages.sharesTitle(),
    see: messages.sharesSee({ column: first.column, answer: first.answer, share: first.estimate }),
    key: paragraph(keyDots(), keyBars()),
    description: messages.sharesDescription(),
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: Math.max(60, rows.length * rowHeight(axis, ROW)),
      encoding: { y: nameAxis(axis) },
      layer: blueDots(dots, {
        axis: valueAxis(names.share(), [0, end], { tickCount: 3, format: "~%" }),
        size: 50,
        tooltip: tooltip({ of: messages.columnName(), tip: names.share() }),
      }),
    },
    ...chartData(rows, {
      column: messages.columnName(),
      answer: names.columnAnswer(),
      n: [names.columnPeople(), "integer"],
      ...shareHeads(),
    }),
  };
}
