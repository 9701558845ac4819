import { type PublishedFigure, type PublishedMeasure, publishedOf } from "../../measures/bank/published";
import type { Measure } from "../../measures/measure";
import { coefficient, decimal, interval } from "../../words/format";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import * as messages from "./messages";

/** What a sample found of a scale; null where undefined or hidden. */
export interface SampleFigures {
  readonly name: string;
  readonly items: readonly string[];
  readonly n: number | null;
  readonly alpha: number | null;
  readonly ends: readonly [number, number] | null;
  readonly mean: number | null;
  readonly sd: number | null;
}

interface Row {
  readonly study: string;
  readonly country: string | null;
  readonly n: string | null;
  readonly alpha: string | null;
  readonly means: string | null;
}

/** By measure of the bank that a definition has: this sample's alphas and means above the published ones. */
export const publishedTables = (
  measure: Pick<Measure, "items">,
  scales: readonly SampleFigures[],
): readonly ReportTable[] =>
  publishedOf(measure).flatMap((published) => publishedTable(published, scales) ?? []);

function publishedTable(published: PublishedMeasure, scales: readonly SampleFigures[]): ReportTable | null {
  const { measure, figures } = published;
  const own = scales.filter(({ items }) => published.scales.some((scale) => isSame(scale, items)));
  if (own.length === 0) return null;
  const rows: readonly Row[] = [
    ...own.map((scale) => sampleRow(scale, own.length > 1)),
    ...comparableFigures(figures, measure.bank.scoring).map(publishedRow),
  ];
  return tableOf(rows, {
    id: `published-${measure.id}`,
    title: messages.publishedTitle({ name: measure.bank.abbreviation }),
    columns: [
      column(["study", messages.publishedStudy(), "text"], ({ study }) => study, {
        bold: (_row, k) => k < own.length,
      }),
      { key: "country", label: messages.publishedCountry(), format: "text" },
      { key: "n", label: names.columnPeople(), format: "text" },
      { key: "alpha", label: names.alpha(), format: "text" },
      { key: "means", label: messages.publishedMeans(), format: "text" },
    ],
    notes: [
      messages.publishedNote(),
      measure.bank.cutoffNote ?? null,
      figures.some(({ secondary }) => secondary) && messages.publishedSecondary(),
      messages.publishedMore({ id: measure.id }),
    ],
  });
}

/** Each study once: without its mean where the published score is no plain sum, as this sample's is. */
function comparableFigures(
  figures: readonly PublishedFigure[],
  { method, transform, alternativeRange }: PublishedMeasure["measure"]["bank"]["scoring"],
): readonly PublishedFigure[] {
  const isSum = method === "sum" && transform === undefined && alternativeRange === undefined;
  const keys = figures.map(({ n, means }) =>
    n === null || means === null ? null : `${n}: ${numbersIn(means)}`,
  );
  return figures
    .filter((_figure, place) => keys[place] === null || keys.indexOf(keys[place] ?? null) === place)
    .map((figure) => (isSum ? figure : { ...figure, means: null }))
    .filter(({ alpha, means }) => alpha !== null || means !== null);
}

const numbersIn = (text: string): string => (text.match(/\d*\.?\d+/g) ?? []).map(Number).join(" ");

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

const sampleRow = ({ name, n, alpha, ends, mean, sd }: SampleFigures, several: boolean): Row => ({
  study: several ? messages.publishedSampleOf({ name }) : messages.publishedSample(),
  country: null,
  n: n === null ? null : String(n),
  alpha: alpha === null ? null : `${coefficient(alpha)}${ends === null ? "" : ` ${interval(...ends)}`}`,
  means: mean === null ? null : `${decimal(mean, 2)}${sd === null ? "" : ` (${decimal(sd, 2)})`}`,
});

const publishedRow = ({ study, country, n, alpha, means, secondary }: PublishedFigure): Row => ({
  study: secondary ? messages.publishedQuoted({ study }) : study,
  country,
  n,
  alpha: typeof alpha === "number" ? coefficient(alpha) : alpha,
  means,
});
