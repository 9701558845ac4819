import type { ExploredAnalysis } from "../../src/analysis/analysis";
import { shiftsChart } from "../../src/report/comparability/dif/shifts-chart";
import { groupingsOf as comparedGroupings } from "../../src/report/comparability/groupings";
import { meansChart } from "../../src/report/comparability/means-chart";
import { modelChart } from "../../src/report/confirmatory/model-chart";
import { correlationChart } from "../../src/report/correlation/correlation-chart";
import { screeChart } from "../../src/report/exploratory/scree-chart";
import { informationChart } from "../../src/report/irt/information-chart";
import { itemCurvesChart } from "../../src/report/irt/item-curves-chart";
import { answersChart } from "../../src/report/items/answers-chart";
import { itemMeansChart } from "../../src/report/items/items";
import { assembled, NO_SUMMARY } from "../../src/report/kit/tables/assemble";
import type { Report, ReportBlock, ReportChart, Verdict } from "../../src/report/kit/tables/section";
import { slopeChart } from "../../src/report/prevalence/levels/crossed-prevalence-chart";
import { dumbbellChart } from "../../src/report/prevalence/levels/dumbbell-chart";
import { groupsChart, itemsChart } from "../../src/report/prevalence/levels/prevalence-chart";
import { prevalenceHeatChart } from "../../src/report/prevalence/levels/prevalence-heat-chart";
import { groupingsOf } from "../../src/report/prevalence/prevalence-names";
import { replicationChart } from "../../src/report/replication/replication";
import { numberChart } from "../../src/report/risks/number-chart";
import { pairChart } from "../../src/report/risks/risks";
import { linkTo } from "../../src/words/links";
import { exampleLedger } from "./example-ledger";

/** Every chart that an analysis gives. */
export function allCharts(analysis: ExploredAnalysis): readonly ReportChart[] {
  const groupings = groupingsOf(analysis);
  const ledger = withLedger(analysis);
  return [
    answersChart(analysis),
    itemMeansChart(analysis),
    itemsChart(analysis),
    groupsChart(analysis),
    ...groupings.single.map((group) => prevalenceHeatChart(analysis, group)),
    dumbbellChart(analysis),
    slopeChart(analysis),
    numberChart(analysis),
    pairChart(analysis),
    correlationChart(analysis),
    screeChart(analysis),
    ...analysis.cfa.map((model) => modelChart(analysis, model)),
    ...analysis.irt.flatMap((result) => [
      informationChart(analysis, result),
      itemCurvesChart(analysis, result),
    ]),
    ...comparedGroupings(analysis).flatMap((grouping) => [
      meansChart(analysis, grouping),
      shiftsChart(analysis, grouping),
    ]),
    replicationChart(ledger),
  ].filter((chart) => chart !== null);
}

/** The analysis with a ledger about its own items, groups and labels, whatever they are called. */
function withLedger(analysis: ExploredAnalysis) {
  const [ledger] = exampleLedger().replication.filter(({ prevalence }) => prevalence !== null);
  const levels = analysis.data.groups[0]?.levels ?? [];
  const variables = ["any", ...analysis.items.map(({ id }) => id)];
  const replication = variables.flatMap((variable) =>
    levels.map(({ label }, k) => ({
      ...ledger!,
      id: `${variable}-${k}`,
      published: 10 + k,
      computed: 11,
      prevalence: { ...ledger!.prevalence!, variable, where: { country: label } },
    })),
  );
  return { ...analysis, replication };
}

/** A report with every kind of block, all charts, and the analysis' own labels in every place. */
export function exampleReport(analysis: ExploredAnalysis): Report {
  const label = analysis.items[0]?.label ?? "";
  const charts = allCharts(analysis).map((chart): ReportBlock => ({ kind: "chart", chart }));
  const blocks: readonly ReportBlock[] = [
    { kind: "text", text: `A paragraph about ${label}.` },
    { kind: "list", items: ["First", label] },
    { kind: "warning", text: `The item ${label} has an empty cell.` },
    {
      kind: "code",
      title: `Command for ${label}`,
      fileName: "run.sh",
      text: `itemwise report "${label}"\n`,
    },
    {
      kind: "file",
      title: `Script for ${label}`,
      fileName: "again.R",
      text: `label <- "${label}"\nprint(label)\n`,
    },
    { kind: "text", text: `All of it is in ${linkTo("table-items")} and ${linkTo("nowhere", label)}.` },
    {
      kind: "table",
      table: {
        id: "items",
        title: "Items",
        columns: [
          { key: "item", label: "Item", format: "text" },
          { key: "n", label: "n", format: "integer" },
          { key: "yes", label: "Yes", format: "percent1" },
          { key: "rest", label, format: "coefficient2" },
        ],
        rows: analysis.items.map((item) => ({
          item: item.label,
          n: item.n,
          yes: item.proportions.at(-1) ?? null,
          rest: item.itemRest,
        })),
        emphasis: [{ row: 0, key: "rest" }],
        notes: [`The label ${label} stands as it was given.`],
      },
    },
  ];
  const [first, ...others] = charts;
  const folded = others.map((block) => ({ ...block, folded: "More figures", place: "appendix" as const }));
  const answer = (question: string, verdict: Verdict) => ({
    question,
    verdict,
    place: "structure" as const,
    answer: `Verdicts about ${label}.`,
  });
  return {
    language: "en",
    title: `Report of ${label}`,
    subtitle: "6,000 people, 9 items",
    note: null,
    summary: {
      ...NO_SUMMARY,
      sentence: `6,000 people were asked about ${label}.`,
      figures: [{ value: "17%", label: `reported ${label}`, range: "16% to 18%" }],
      lines: (["yes", "partly", "no", "undecided", "neutral"] as const).map((verdict) => ({
        question: `Is ${label} ${verdict}?`,
        word: "",
        detail: `alpha .80 for ${label}`,
        verdict,
        place: verdict === "neutral" ? null : ("structure" as const),
      })),
      cautions: [`Nothing follows from ${label}.`],
    },
    ...assembled([
      {
        id: "structure",
        title: "Blocks",
        answers: [answer("Does it hold?", "partly"), answer("What was asked?", "neutral")],
        chapters: [
          { id: "blocks", title: `Blocks of ${label}`, blocks: [...blocks, first!] },
          { id: "charts", title: "Charts", blocks: folded },
        ],
      },
    ]),
  };
}
