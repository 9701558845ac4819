import { type PairCoefficient, type PairTest, pairTests } from "../correlation/pair-tests";
import { itemScores } from "../data/transform/item-scores";
import { holm } from "../numeric/distributions/holm";
import { chartData } from "../report/kit/charts/chart-data";
import { divergingShade, heatMap } from "../report/kit/charts/heat-map";
import { heatMapStyle, itemNames, ROW_HEIGHT } from "../report/kit/charts/layout";
import * as kit from "../report/kit/tables/messages";
import type { ReportChart, ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf } from "../report/kit/tables/table-of";
import { type CellFormat, coefficient, interval } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";
import { type Answer, isWeighted, namedItems, type QuestionData } from "./question";
import { reversedNote, type ScaleData, scaleData, spreadOf } from "./question-scales";

export interface CorrelateQuestion {
  /** Sums of scales in place of items. */
  readonly scales: boolean;
  readonly correlation: PairCoefficient;
  /** Ids of items held constant. */
  readonly control: readonly string[];
  /** A row for each pair instead of a matrix. */
  readonly list: boolean;
  readonly stars: boolean;
  readonly p: boolean;
  readonly intervals: boolean;
  readonly people: boolean;
  /** Adjustment of p for the number of pairs. */
  readonly adjust: "none" | "holm";
}

/** Correlations of items or scales: a matrix with means and standard deviations, or a list of pairs. */
export function correlateAnswer(asked: QuestionData, question: CorrelateQuestion): Answer {
  const scaled = question.scales ? scaleData(asked) : null;
  const data = scaled?.data ?? asked;
  const { missing, correction } = data.settings;
  const { correlation: type, control, adjust } = question;
  const tests = pairTests(data.tables.bySamplingUnit, { type, control, missing, correction });
  const pairs = adjust === "none" ? tests.pairs : adjusted(tests.pairs);
  const result = { ...tests, pairs, scaled };
  return {
    title: messages.correlationsTitle({ type: tests.type }),
    parts: [
      question.list ? listTable(data, result) : matrixTables(data, result, question),
      heatMapChart(data, result),
    ],
    advice: null,
    warnings: tests.warnings.map(({ message }) => message),
    record: {
      correlations: {
        ...{ ...tests, pairs, adjusted: adjust },
        ...(scaled !== null && { alphas: Object.fromEntries(scaled.alphas) }),
      },
    },
  };
}

/** `scaled`: the scales that stand in place of items; null for items. */
type Result = ReturnType<typeof pairTests> & { readonly scaled: ScaleData | null };

const scaleColumn = ({ tables }: QuestionData): Columns<{ readonly id: string }> => [
  column<{ readonly id: string }>(
    ["item", names.columnScale(), "text"],
    ({ id }) => tables.ungrouped.items.find((item) => item.id === id)?.label ?? id,
  ),
];

/** p by Holm's method over all pairs that have one. */
function adjusted(pairs: readonly PairTest[]): PairTest[] {
  const known = pairs.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const all = new Map(holm(known.map(({ p }) => p)).map((p, k) => [known[k]?.at, p]));
  return pairs.map((pair, at) => ({ ...pair, p: all.get(at) ?? pair.p }));
}

/** Marks of p below .05, .01 and .001. */
const starsOf = (p: number | null): string =>
  p === null ? "" : p < 0.001 ? "***" : p < 0.01 ? "**" : p < 0.05 ? "*" : "";

function matrixTables(
  data: QuestionData,
  result: Result,
  question: CorrelateQuestion,
): (ReportTable | null)[] {
  const { items, pairs, scaled } = result;
  const of = new Map(pairs.map((pair) => [`${pair.first}\n${pair.second}`, pair]));
  const pairAt = (row: number, at: number): PairTest | undefined => of.get(`${items[at]}\n${items[row]}`);
  const triangle = (
    id: string,
    title: string,
    cell: (pair: PairTest) => string | number | null,
    more: {
      readonly format?: CellFormat | undefined;
      readonly first: Columns<{ readonly id: string }>;
      readonly notes: (string | false)[];
    },
  ): ReportTable | null =>
    tableOf(
      items.map((item) => ({ id: item })),
      {
        id,
        title,
        columns: [
          more.first,
          items.slice(0, -1).map((_, at) =>
            column<{ readonly id: string }>(
              [`item${at + 1}`, String(at + 1), more.format ?? "text"],
              (__, row) => {
                const pair = at < row ? pairAt(row, at) : undefined;
                return pair === undefined ? "" : cell(pair);
              },
            ),
          ),
        ],
        notes: more.notes,
      },
    );
  const numbered: Columns<{ readonly id: string }> = [
    column<{ readonly id: string }>(["number", "", "text"], (_, row) => `${row + 1}.`),
    scaled !== null ? scaleColumn(data) : namedItems<{ readonly id: string }>(data, ({ id }) => id),
  ];
  const short: Columns<{ readonly id: string }> = [
    column<{ readonly id: string }>(["number", "", "text"], (_, row) => `${row + 1}.`),
    scaled !== null
      ? scaleColumn(data)
      : column<{ readonly id: string }>(["item", names.columnItem(), "text"], ({ id }) => id),
  ];
  const moments = momentsOf(data);
  const isTested = pairs.some(({ p }) => p !== null);
  return [
    triangle(
      "correlations",
      messages.correlationsTitle({ type: result.type }),
      ({ r, p }) => (r === null ? "" : !question.stars ? r : `${coefficient(r)}${starsOf(p)}`),
      {
        format: question.stars ? "text" : "coefficient2",
        first: [
          numbered,
          column<{ readonly id: string }>(
            ["mean", names.mean(), "decimal2"],
            ({ id }) => moments.get(id)?.center,
          ),
          column<{ readonly id: string }>(
            ["sd", names.standardDeviation(), "decimal2"],
            ({ id }) => moments.get(id)?.deviation,
          ),
          scaled !== null &&
            column<{ readonly id: string }>(["alpha", names.alpha(), "coefficient2"], ({ id }) =>
              scaled.alphas.get(id),
            ),
        ],
        notes: [
          isWeighted(data) && kit.weightsNote({ areUsed: true }),
          peopleNote(result),
          controlNote(result),
          question.stars && isTested && messages.starsNote(),
          isTested && adjustNote(question),
          untestedNote(result),
          scaleNote(result),
          reversedNote(data),
        ],
      },
    ),
    question.p && isTested
      ? triangle("p-values", messages.pTitle(), ({ p }) => p, {
          format: "p",
          first: short,
          notes: [testNote(result), adjustNote(question)],
        })
      : null,
    question.intervals && isTested
      ? triangle(
          "intervals",
          messages.intervalsTitle(),
          ({ low, high }) => (low === null || high === null ? null : interval(low, high)),
          { first: short, notes: [] },
        )
      : null,
    question.people
      ? triangle("pair-people", messages.pairPeopleTitle(), ({ people }) => people, {
          format: "integer",
          first: short,
          notes: [],
        })
      : null,
  ];
}

/** Of each item's own answers. */
function momentsOf({ tables }: QuestionData) {
  const { ungrouped } = tables;
  return new Map(ungrouped.items.map(({ id }, j) => [id, spreadOf(ungrouped, itemScores(ungrouped, j))]));
}

function listTable(data: QuestionData, result: Result): ReportTable | null {
  return tableOf<PairTest>(result.pairs, {
    id: "correlations",
    title: messages.correlationsTitle({ type: result.type }),
    columns: [
      {
        key: "first",
        label: result.scaled === null ? names.columnItem() : names.columnScale(),
        format: "text",
      },
      { key: "second", label: names.columnWith(), format: "text" },
      { key: "r", label: names.correlation(), format: "coefficient2" },
      { key: "low", label: names.low95(), format: "coefficient2" },
      { key: "high", label: names.high95(), format: "coefficient2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "people", label: names.columnPeople(), format: "integer" },
    ],
    notes: [
      untestedNote(result) || testNote(result),
      controlNote(result),
      scaleNote(result),
      reversedNote(data),
    ],
  });
}

const scaleNote = ({ scaled }: Result): string | false =>
  scaled !== null && messages.scaleSumsNote({ isShared: scaled.isShared });

function peopleNote({ pairs }: Result): string | false {
  const people = pairs.flatMap((pair) => (pair.r === null ? [] : [pair.people]));
  if (people.length === 0) return false;
  const [low, high] = [Math.min(...people), Math.max(...people)];
  return messages.pairPeople({ low, high, isOne: low === high });
}

const testNote = ({ type, byDesign, control }: Result): string =>
  messages.testNote({
    less: 2 + control.length,
    test: byDesign ? "design" : type === "tetrachoric" || type === "polychoric" ? "latent" : type,
  });

const controlNote = ({ control }: Result): string | false =>
  control.length > 0 && messages.controlNote({ control });

/** Standard errors of partial correlations are those of Pearson's and Spearman's, of people who count the same. */
const untestedNote = ({ control, pairs }: Result): string | false =>
  control.length > 0 && pairs.every(({ p }) => p === null) && messages.untestedNote();

const adjustNote = ({ adjust }: CorrelateQuestion): string | false =>
  adjust === "holm" && messages.holmNote();

function heatMapChart({ tables }: QuestionData, result: Result): ReportChart | null {
  const { items, pairs, type } = result;
  const style = heatMapStyle(items);
  const labelled = itemNames({ items: tables.ungrouped.items.filter(({ id }) => items.includes(id)) }, style);
  const place = new Map(labelled.map((name) => [name.id, name]));
  const values = pairs.flatMap(({ first, second, r, p, people }) => {
    const [one, other] = [place.get(first), place.get(second)];
    if (one === undefined || other === undefined || r === null) return [];
    return [{ name: other.lines, column: one.short, first, second, r, p, people, figure: coefficient(r) }];
  });
  if (values.length === 0) return null;
  return {
    id: "correlation-map",
    title: messages.correlationsTitle({ type }),
    description: messages.mapDescription({ n: items.length }),
    spec: heatMap({
      values,
      rows: labelled.map(({ lines }) => lines),
      columns: labelled.map(({ short }) => short),
      style,
      rowHeight: ROW_HEIGHT,
      shade: {
        field: "r",
        title: names.correlation(),
        ...divergingShade([-1, 0, 1], { values: [-1, -0.5, 0, 0.5, 1], format: "+.1f" }),
      },
      tooltip: { first: names.columnItem(), second: names.columnWith(), figure: names.correlation() },
      columnNames: "below",
    }),
    ...chartData(values, {
      first: names.columnItem(),
      second: names.columnWith(),
      r: [names.correlation(), "coefficient3"],
      p: [names.pValue(), "p"],
      people: [names.columnPeople(), "integer"],
    }),
  };
}
