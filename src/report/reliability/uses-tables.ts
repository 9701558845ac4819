import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { coefficientWithInterval, formatCell } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { shownScales } from "../kit/scales";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable, intervalColumns, tableOf } from "../kit/tables/table-of";
import { HIDDEN } from "../kit/words/hidden";
import * as messages from "./messages";

/** Reliability of group means by scale and grouping, or the difference that few groups would show; null without groups. */
export function groupMeansTable(analysis: Analysis): ReportTable | null {
  const rows = shownScales(analysis).flatMap(({ name, uses }) =>
    (uses?.groupMeans ?? []).map((means) => ({ name, ...means })),
  );
  return disclosedTable(analysis, rows, {
    id: "group-means",
    title: messages.meansTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      { key: "group", label: names.columnGrouping(), format: "text" },
      // Withheld groups have no numbers, rather than none of them.
      column(["levels", names.columnGroups(), "integer"], ({ levels, problem }) =>
        problem === "withheld" ? null : levels,
      ),
      column(["people", messages.columnPeoplePerGroup(), "integer"], ({ people, problem }) =>
        problem === "withheld" ? null : people,
      ),
      column(["reliability", names.reliability(), "text"], ({ reliability, verdict, problem }) => {
        if (problem !== null) return messages.meansProblem({ problem: keyOf(problem) });
        if (reliability === null || verdict === null) return messages.fewMeans({ groups: USE_LIMITS.groups });
        return coefficientWithInterval(reliability.estimate, [reliability.low, reliability.high]);
      }),
      column(
        ["verdict", messages.columnAdequate(), "text"],
        ({ verdict }) => verdict && messages.useVerdict({ verdict }),
      ),
      column(["difference", messages.columnDetectable(), "decimal2"], ({ detectable }) =>
        detectable === null ? null : (detectable.difference ?? HIDDEN),
      ),
      column(
        ["standardized", messages.columnDetectableSd(), "decimal2"],
        ({ detectable }) => detectable?.standardized,
      ),
    ],
    notes: [messages.meansNote({ least: USE_LIMITS.groupMeans })],
  });
}

/** Accuracy and consistency of classes at the declared cut-offs; null without any. */
export function classesTable(analysis: Analysis): ReportTable | null {
  const rows = shownScales(analysis).flatMap(({ name, classification, rudner }) => {
    if (classification === null) return [];
    const single = classification.cuts.map((cut, at) => ({
      ...cut,
      model: rudner?.cuts[at] ?? null,
      cut: (at === classification.cuts.length - 1 ? messages.highestCutLabel : messages.cutLabel)({
        value: formatCell(cut.value, "text"),
        label: cut.label,
      }),
      band: shareOfBand(cut, classification.cuts[at + 1]),
    }));
    const nobody = { reached: null, reachedInterval: null, band: null };
    const all = { ...classification.all, ...nobody, model: rudner?.all ?? null, cut: messages.allClasses() };
    const { prorate } = classification;
    return [...single, ...(single.length > 1 ? [all] : [])].map((row) => ({ name, prorate, ...row }));
  });
  const hasModel = rows.some(({ model }) => model !== null);
  return tableOf(rows, {
    id: "classification-accuracy",
    title: messages.classesTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      { key: "cut", label: messages.columnCutOff(), format: "text" },
      { key: "reached", label: messages.columnReached(), format: "percent1" },
      intervalColumns<(typeof rows)[number]>(({ reachedInterval }) => reachedInterval, "percent1"),
      { key: "band", label: messages.columnBand(), format: "percent1" },
      { key: "accuracy", label: messages.columnAccuracy(), format: "coefficient2" },
      { key: "consistency", label: messages.columnConsistency(), format: "coefficient2" },
      { key: "kappa", label: messages.columnKappa(), format: "coefficient2" },
      hasModel && [
        column(["rudner", messages.columnRudnerAccuracy(), "coefficient2"], ({ model }) => model?.accuracy),
        column(
          ["rudnerConsistency", messages.columnRudnerConsistency(), "coefficient2"],
          ({ model }) => model?.consistency,
        ),
      ],
    ],
    notes: [
      messages.classesNote({ model: hasModel, prorated: Math.max(0, ...rows.map(({ prorate }) => prorate)) }),
    ],
  });
}

interface Reached {
  readonly reached: number | null;
}

/** The share from a cut-off to the next; null where one of the two is hidden. */
function shareOfBand({ reached }: Reached, next: Reached | undefined): number | null {
  if (next === undefined) return reached;
  return reached === null || next.reached === null ? null : reached - next.reached;
}
