import type { Analysis } from "../../analysis/analysis";
import type { LatentClass } from "../../irt/classes/latent-classes-result";
import type { JudgedClasses } from "../../verdicts/classes-verdict";
import { bySeries, dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, seriesColor, seriesShape } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { normalInterval } from "../kit/words/normal-interval";
import { percent } from "../kit/words/phrases";
import { isYesNo, levelIn, shownClasses } from "./shown-classes";

/**
 * What each class answers to each item, with 95% intervals of yes-or-no items; null where no classes are shown.
 */
export function classesChart(analysis: Analysis, found: JudgedClasses): ReportChart | null {
  const model = shownClasses(found);
  if (model === null) return null;
  const names = itemNamesById(analysis);
  const yes = isYesNo(found);
  const series = model.profiles.map(({ size }, k) => `Class ${k + 1} (${percent(size)} of people)`);
  const rows = found.items.flatMap((id) =>
    model.profiles.map((profile, k) => ({
      name: names.get(id)?.lines ?? id,
      item: names.get(id)?.full ?? id,
      series: series[k] ?? "",
      ...answers(profile, id, yes),
    })),
  );
  const what = yes ? `Share who ${wordsOf(analysis).did} the item` : "Mean answer, from lowest to highest";
  const height = Math.max(70, found.items.length * (16 + 12 * model.profiles.length));
  return {
    id: "latent-class-profiles",
    title: `What the ${model.classes} latent classes answer`,
    description: `One row per item, one dot per class${yes ? " with its 95% interval, where it is not at 0% or 100%" : ""}. ${model.order === "ordered" ? "The classes are ordered: no dot lies beyond that of a class above by more than its error." : model.order === "crossing" ? "The classes cross: on some item a class with lower answers in sum lies above another." : "Whether the classes are ordered or cross is not clear."}`,
    spec: {
      ...CHART_BASE,
      width: PLOT_WIDTH,
      height,
      encoding: {
        y: nameAxis(
          found.items.map((id) => names.get(id)?.lines ?? id),
          0.3,
        ),
        yOffset: { field: "series", type: "nominal", scale: { domain: series } },
      },
      layer: dotsWithIntervals(rows, {
        channel: "x",
        axis: valueAxis(what, [0, 1], { format: "%", values: [0, 0.2, 0.4, 0.6, 0.8, 1] }),
        value: "estimate",
        dot: { size: 80 },
        both: { color: bySeries("series", series, seriesColor, { legend: { columns: 2 } }) },
        encoding: {
          shape: bySeries("series", series, seriesShape),
          tooltip: tooltip({ item: "Item", series: "Class", tip: "Estimate", tipInterval: "95% interval" }),
        },
      }),
    },
    ...chartData(rows, {
      item: "Item",
      series: "Class",
      estimate: [yes ? "Share" : "Mean answer, from 0 to 1", "percent1"],
      low: yes ? ["Lower limit", "percent1"] : undefined,
      high: yes ? ["Upper limit", "percent1"] : undefined,
    }),
  };
}

function answers(profile: LatentClass, id: string, yes: boolean) {
  const estimate = levelIn(profile, id);
  const se = profile.items.find((item) => item.id === id)?.se[1] ?? null;
  const limits = yes ? logitInterval(estimate, se) : null;
  return {
    estimate,
    low: limits?.[0] ?? null,
    high: limits?.[1] ?? null,
    tip: percent(estimate),
    tipInterval: limits === null ? "–" : `[${percent(limits[0])}, ${percent(limits[1])}]`,
  };
}

/** On the logit, so that it stays between 0 and 1. */
function logitInterval(share: number, se: number | null): readonly [number, number] | null {
  if (se === null || !(share > 0 && share < 1)) return null;
  const limits = normalInterval(Math.log(share / (1 - share)), se / (share * (1 - share)));
  const shareAt = (logit: number): number => 1 / (1 + Math.exp(-logit));
  return limits === null ? null : [shareAt(limits[0]), shareAt(limits[1])];
}
