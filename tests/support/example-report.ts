import type { ExploredAnalysis } from "../../src/analysis/analysis";
import { classesChart } from "../../src/report/classes/classes-chart";
import { comparedMeansChart } from "../../src/report/comparability/dif/compared-means-chart";
import { difCurvesChart } from "../../src/report/comparability/dif/dif-curves-chart";
import { sharesChart } from "../../src/report/comparability/dif/shares-chart";
import { shiftsChart } from "../../src/report/comparability/dif/shifts-chart";
import { groupingsOf as comparedGroupings } from "../../src/report/comparability/groupings";
import { alignmentChart } from "../../src/report/comparability/invariance/alignment-chart";
import { latentMeansChart } from "../../src/report/comparability/invariance/latent-means-chart";
import { modelChart } from "../../src/report/confirmatory/model-chart";
import { residualChart } from "../../src/report/confirmatory/residual-chart";
import { correlationChart } from "../../src/report/correlation/correlation-chart";
import { loadingsChart } from "../../src/report/exploratory/loadings-chart";
import { pathChart } from "../../src/report/exploratory/path-chart";
import { screeChart } from "../../src/report/exploratory/scree-chart";
import { informationChart } from "../../src/report/irt/information-chart";
import { itemCurvesChart } from "../../src/report/irt/item-curves-chart";
import { itemPersonChart } from "../../src/report/irt/item-person-chart";
import { answersChart } from "../../src/report/items/answers-chart";
import { missingnessByGroupChart } from "../../src/report/items/missingness-by-group-chart";
import { missingnessChart } from "../../src/report/items/missingness-chart";
import type { Report, ReportBlock, ReportChart } from "../../src/report/kit/tables/section";
import { crossedPrevalenceChart } from "../../src/report/prevalence/levels/crossed-prevalence-chart";
import { groupPrevalenceChart } from "../../src/report/prevalence/levels/group-prevalence-chart";
import { prevalenceChart } from "../../src/report/prevalence/levels/prevalence-chart";
import { prevalenceHeatChart } from "../../src/report/prevalence/levels/prevalence-heat-chart";
import { groupingsOf } from "../../src/report/prevalence/prevalence-names";
import { marginsChart } from "../../src/report/prevalence/regression/margins-chart";
import { coOccurrenceChart } from "../../src/report/prevalence/risks/co-occurrence-chart";
import { combinationsChart } from "../../src/report/prevalence/risks/combinations-chart";
import { riskCountChart } from "../../src/report/prevalence/risks/risk-count-chart";
import { reliabilityChart } from "../../src/report/reliability/reliability-chart";
import { replicationChart } from "../../src/report/replication/replication-chart";
import { replicationItemsChart } from "../../src/report/replication/replication-items-chart";
import { exampleLedger } from "./example-ledger";

/** Every chart that an analysis gives. */
export function allCharts(analysis: ExploredAnalysis): readonly ReportChart[] {
  const groupings = groupingsOf(analysis);
  const ledger = withLedger(analysis);
  return [
    answersChart(analysis),
    missingnessChart(analysis),
    ...analysis.data.groups.map((group) => missingnessByGroupChart(analysis, group.name)),
    prevalenceChart(analysis),
    ...groupings.single.flatMap((group) => [
      groupPrevalenceChart(analysis, group),
      prevalenceHeatChart(analysis, group),
    ]),
    ...groupings.crossed.map((group) => crossedPrevalenceChart(analysis, group)),
    riskCountChart(analysis),
    coOccurrenceChart(analysis),
    combinationsChart(analysis),
    ...analysis.regression.map((result) => marginsChart(analysis, result)),
    correlationChart(analysis),
    screeChart(analysis),
    loadingsChart(analysis),
    ...analysis.efa.map((solution) => pathChart(analysis, solution.factors)),
    reliabilityChart(analysis),
    ...analysis.cfa.flatMap((model) => [modelChart(analysis, model), residualChart(analysis, model)]),
    ...analysis.invariance.flatMap((result) => [
      latentMeansChart(analysis, result),
      alignmentChart(analysis, result),
    ]),
    ...analysis.irt.flatMap((result) => [
      informationChart(analysis, result),
      itemPersonChart(analysis, result),
      itemCurvesChart(analysis, result),
    ]),
    ...(analysis.classes === null ? [] : [classesChart(analysis, analysis.classes)]),
    ...comparedGroupings(analysis).flatMap((grouping) => [
      sharesChart(analysis, grouping),
      comparedMeansChart(analysis, grouping),
      shiftsChart(analysis, grouping),
      difCurvesChart(analysis, grouping),
    ]),
    ...["country", "country x sex"].map((group) => replicationChart(ledger, group)),
    replicationItemsChart(ledger),
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

/** The charts that stand in a report, in reading order. */
export function chartsOf(report: Report): readonly ReportChart[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
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
      title: `Script for ${label}`,
      fileName: "again.R",
      text: `label <- "${label}"\nprint(label)\n`,
    },
    {
      kind: "table",
      table: {
        id: "items",
        title: "Items",
        columns: [
          { key: "item", label: "Item", format: "text" },
          { key: "n", label: "n", format: "integer" },
          { key: "yes", label: "Yes", format: "percent1" },
          { key: "rest", label: label, format: "coefficient2" },
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
  return {
    title: `Report of ${label}`,
    subtitle: "6,000 people, 9 items",
    note: null,
    answers: [
      { question: "Does the two-factor structure hold?", answer: `It does for ${label}.`, verdict: "yes" },
      { question: "Does the three-factor structure hold?", answer: "In part.", verdict: "partly" },
      { question: "Is each scale reliable?", answer: "No.", verdict: "no" },
      { question: "What was asked of whom?", answer: "Nine items.", verdict: "neutral" },
    ],
    sections: [
      { id: "blocks", title: "Blocks", blocks },
      { id: "charts", title: "Charts", blocks: charts },
    ],
  };
}
