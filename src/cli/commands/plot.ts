import { Argument, Command, InvalidArgumentError } from "commander";
import type { AnalysisPart } from "../../analysis/analysis-parts";
import { ItemwiseError } from "../../errors";
import { checkOutputs } from "../../node/files/check-outputs";
import { allCharts, type ReportChart } from "../../report/kit/tables/section";
import { notify } from "../exit";
import { addComputeOptions, type ComputeOptions } from "../options/compute-options";
import { addReadOptions, answersOf, DATA_FILE, fileOf, type ReadOptions } from "../options/file-options";
import { addLanguageOption } from "../options/output-options";
import { nonEmpty, wholeNumber } from "../options/read-option";
import { notifyDraft } from "../run-parts";
import { jsonText, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends ReadOptions, ComputeOptions {
  readonly output: string;
  readonly width?: number | undefined;
  readonly dpi: number;
}

/** Drawn by the command of a question, and why answers have none. */
const ASKED = {
  scree:
    "The number of factors needs three or more items that correlate: itemwise parallel says what is missing.",
  loadings: "Loadings need three or more items that correlate: itemwise efa says what is missing.",
  likert:
    "There are no items with three or more ordered answers. Use itemwise plot items for items with two answers.",
} as const;

interface Reported {
  /** That compute it. */
  readonly parts: readonly AnalysisPart[];
  /** Beginnings of the ids of its charts. */
  readonly ids: readonly string[];
  /** Why answers have no such figure, and what to do. */
  readonly none: string;
}

/** Drawn for the report. */
const REPORTED = {
  path: {
    parts: ["confirmatory"],
    ids: ["model-"],
    none: "A path diagram needs a model: itemwise cfa says why none was fitted.",
  },
  correlations: {
    parts: [],
    ids: ["correlations"],
    none: "Correlations need two or more items with different answers.",
  },
  information: {
    parts: ["irt"],
    ids: ["information", "irt"],
    none: "Information needs an item response model: itemwise irt says why none was fitted.",
  },
  items: {
    parts: ["prevalence"],
    ids: ["prevalence", "answers"],
    none: "The items need answers: itemwise validate says what the columns hold.",
  },
  groups: {
    parts: ["prevalence"],
    ids: ["groups", "prevalence-levels"],
    none: "Groups are drawn for items with a yes and a no, and a column such as --group sex. itemwise describe --by has means.",
  },
} as const satisfies Record<string, Reported>;

type ReportFigure = keyof typeof REPORTED;
type QuestionFigure = keyof typeof ASKED;
type Figure = ReportFigure | QuestionFigure;

const isReported = (figure: Figure): figure is ReportFigure => figure in REPORTED;

const ENDINGS = [".svg", ".png", ".vl.json"];

/** `itemwise plot scree data.sav -o scree.png --width 16cm`: one figure to print. */
export function plotCommand(): Command {
  const command = new Command("plot")
    .description(ABOUT.plot)
    .addArgument(
      new Argument("<figure>", "the figure").choices([...Object.keys(ASKED), ...Object.keys(REPORTED)]),
    )
    .argument(...DATA_FILE);
  return addLanguageOption(addComputeOptions(addReadOptions(command)))
    .requiredOption("-o, --output <file>", `file of the figure: ${ENDINGS.join(", ")} (Vega-Lite)`, nonEmpty)
    .option("--width <size>", "printed width, such as 16cm, 6in or 600px", inches)
    .option("--dpi <number>", "pixels per inch (png)", wholeNumber(36, 1200), 300)
    .action(plot);
}

const PIXELS_PER_INCH = 96;
const UNITS: Readonly<Record<string, number>> = {
  cm: 1 / 2.54,
  mm: 1 / 25.4,
  in: 1,
  px: 1 / PIXELS_PER_INCH,
};

/** A length in inches. */
function inches(text: string): number {
  const [, size, unit] = /^(\d+(?:\.\d+)?)\s*(cm|mm|in|px)$/.exec(text.trim()) ?? [];
  const value = Number(size) * (UNITS[unit ?? ""] ?? Number.NaN);
  if (value >= 0.5 && value <= 100) return value;
  throw new InvalidArgumentError("It must be a length such as 16cm, 6in or 600px.");
}

async function plot(figure: Figure, file: string | undefined, options: Options): Promise<void> {
  const { output, dpi, width } = options;
  const ending = ENDINGS.find((one) => output.toLowerCase().endsWith(one));
  if (ending === undefined) {
    throw new ItemwiseError("unknown-format", `${output}: its name does not tell what to write.`, {
      hint: `Let it end in one of ${ENDINGS.join(", ")}.`,
    });
  }
  const answers = answersOf(file, options);
  await checkOutputs([{ option: "-o", path: output }], [{ what: "the answers", path: fileOf(answers) }]);
  const chart = isReported(figure)
    ? await ofReport(figure, answers, options)
    : await ofQuestion(figure, answers, options);
  if (ending === ".vl.json") await writeText(output, jsonText(chart.spec, output));
  else {
    const { renderCharts } = await import("../../report/page/render-chart");
    const [drawing] = await renderCharts([chart]);
    const { svgToPng, withWidth } = await import("../../node/workers/render-picture");
    const svg = drawing?.svg ?? "";
    const pixels = width === undefined ? undefined : Math.round(width * dpi);
    if (ending === ".svg") await writeText(output, width === undefined ? svg : withWidth(svg, width));
    else await writeText(output, (await svgToPng(svg, { width: pixels, scale: dpi / PIXELS_PER_INCH })).png);
  }
  notify(`${chart.title}: in ${output}\n${chart.key === "" ? "" : `${chart.key}\n`}`);
}

async function ofReport(
  figure: ReportFigure,
  answers: ReturnType<typeof answersOf>,
  options: Options,
): Promise<ReportChart> {
  const { parts, ids, none } = REPORTED[figure];
  const { runAnalysis } = await import("../run-analysis");
  const { withWorkers } = await import("../../node/workers/worker-pool");
  const run = await withWorkers(options, (workers) =>
    runAnalysis(
      answers,
      { ...options, output: undefined },
      { parts, askedOnly: figure === "correlations" ? undefined : true, workers },
    ),
  );
  notifyDraft(run);
  const charts = allCharts(run.report);
  const found = ids.flatMap((id) => charts.find((chart) => chart.id.startsWith(id)) ?? [])[0];
  if (found !== undefined) return found;
  throw new ItemwiseError("no-figure", `There is no figure of ${figure} for these answers.`, {
    hint: none,
  });
}

async function ofQuestion(
  figure: QuestionFigure,
  answers: ReturnType<typeof answersOf>,
  options: Options,
): Promise<ReportChart> {
  const { countDimensions, describeItems, exploreItems } = await import("./questions");
  const { answerCharts } = await import("../../questions/answer-report");
  const { factors, correlation = "auto", disclosureControl } = options;
  const asked = { ...options, correlation, disclosureControl: disclosureControl !== false };
  const { answer, notes } = await {
    scree: () => countDimensions(answers, asked),
    loadings: () => exploreItems(answers, { ...asked, factors: factors?.[0] }),
    likert: () => describeItems(answers, asked),
  }[figure]();
  const [chart] = answerCharts(answer);
  for (const note of [...notes, ...(answer.advice === null ? [] : [answer.advice])]) notify(`- ${note}\n`);
  if (chart !== undefined) return chart;
  throw new ItemwiseError("no-figure", `There is no figure of ${figure} for these answers.`, {
    hint: ASKED[figure],
  });
}
