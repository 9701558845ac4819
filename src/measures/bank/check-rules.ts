import type { Measure } from "../measure-schema";
import { structuresOf } from "../structure";
import type { BankFile } from "./bank-schema";

/** A measure of the bank with the names of columns by which it is recognized. */
export interface RecognizedBy {
  readonly id: string;
  readonly files: readonly string[];
  /** Number of its items: another number tells measures with the same names apart. */
  readonly items: number;
}

interface Checked {
  readonly id: string;
  /** Of the bank's other measures. */
  readonly others: readonly RecognizedBy[];
  readonly measure: Measure | null;
  readonly bank: BankFile["bank"];
}

/** What contradicts the file's own items and ranges, and figures without a source: the place, and what to do. */
export function ruleProblems(file: Checked): string[] {
  return [
    ...unknownItems(file),
    ...wordingProblems(file),
    ...structureProblems(file),
    ...orderProblems(file),
    ...scoringProblems(file),
    ...cutoffProblems(file),
    ...figureProblems(file.bank),
    ...nameProblems(file),
  ];
}

function unknownItems({ measure, bank }: Checked): string[] {
  if (measure === null) return [];
  const ids = new Set(measure.items.map(({ id }) => id));
  const named = [
    ...Object.entries(bank.scales ?? {}).map(([scale, items]) => [`bank.scales.${scale}`, items] as const),
    ...bank.studies.map(
      (study, place) => [`bank.studies[${place}].loadings`, Object.keys(study.loadings ?? {})] as const,
    ),
    ...bank.norms.flatMap((norm, place) =>
      (["itemMeans", "itemSds", "itemPercent1To7"] as const).map(
        (key) => [`bank.norms[${place}].${key}`, Object.keys(norm[key] ?? {})] as const,
      ),
    ),
    ...bank.otherOrders.map(({ order }, place) => [`bank.otherOrders[${place}].order`, order] as const),
  ];
  return named.flatMap(([path, items]) =>
    items.filter((item) => !ids.has(item)).map((item) => `${path}: ${item} is no item; use an id of "items"`),
  );
}

function wordingProblems({ measure, bank: { license } }: Checked): string[] {
  const items = measure?.items ?? [];
  const worded = items.filter(({ wording }) => wording !== null);
  const bare = items.find(({ wording }) => wording === null);
  if (!license.wording && worded.length > 0) {
    return [
      `items: ${worded.length} have a wording, and bank.license.wording is false; leave the wording out, or quote the terms of use that allow it`,
    ];
  }
  return [
    ...(license.wording && bare !== undefined
      ? [`items: ${bare.id} has no wording, and bank.license.wording is true; add it, or set that to false`]
      : []),
    ...(license.quote !== undefined && license.source === undefined
      ? ["bank.license.source: is required; say where the quote was read"]
      : []),
  ];
}

function structureProblems({ measure, bank }: Checked): string[] {
  const declared = Object.keys(measure?.structures ?? {});
  const sourced = Object.keys(bank.structureSources ?? {});
  return [
    ...(measure === null ? [] : sourced)
      .filter((one) => !declared.includes(one))
      .map((one) => `bank.structureSources.${one}: is no structure; use a name of "structures"`),
    ...declared
      .filter((one) => !sourced.includes(one))
      .map((one) => `structures.${one}: has no source; name it in bank.structureSources`),
  ];
}

/** Another order has every item, and as many reversed positions as there are reversed items. */
function orderProblems({ measure, bank }: Checked): string[] {
  if (measure === null) return [];
  const reversed = measure.items.filter(({ reverse }) => reverse).length;
  return bank.otherOrders.flatMap(({ order, reversedPositions }, place) => {
    const path = `bank.otherOrders[${place}]`;
    const outside = reversedPositions.find((one) => !(one >= 1 && one <= order.length));
    return [
      ...(new Set(order).size === measure.items.length
        ? []
        : [`${path}.order: does not have every item once`]),
      ...(outside === undefined ? [] : [`${path}.reversedPositions: there is no item ${outside}`]),
      ...(reversedPositions.length === reversed
        ? []
        : [
            `${path}.reversedPositions: has ${reversedPositions.length} items, and ${reversed} of "items" are reversed`,
          ]),
    ];
  });
}

/** What its own items and codes cannot give. */
function scoringProblems({ measure, bank: { scoring } }: Checked): string[] {
  if (measure === null) return [];
  const { items, prorate } = measure;
  // Where the first structure has several factors, the range is of each.
  const [structure] = structuresOf(measure);
  const isWhole = structure === undefined || structure.factors.length === 1;
  const ends = items.map(({ categories }) => categories.map(({ code, score }) => score ?? code));
  const isSum = /^sum\b/.test(scoring.method) && ends.every((own) => own.length > 0);
  const low = ends.reduce((sum, own) => sum + Math.min(...own), 0);
  const high = ends.reduce((sum, own) => sum + Math.max(...own), 0);
  const { range, transform, alternativeRange } = scoring;
  const isOther =
    isWhole &&
    isSum &&
    range !== undefined &&
    transform === undefined &&
    alternativeRange === undefined &&
    (range[0] < low || range[1] > high);
  return [
    ...(typeof prorate !== "number" || prorate < items.length
      ? []
      : [`prorate: ${prorate} of ${items.length} items would be without an answer; name fewer than all`]),
    ...(isOther
      ? [`bank.scoring.range: ${range.join(" to ")} is outside what the codes add up to (${low} to ${high})`]
      : []),
  ];
}

/** Published values; `parseMeasure` checks those of the definition. */
function cutoffProblems({ bank }: Checked): string[] {
  const { method, range, alternativeRange, transform } = bank.scoring;
  const ranges = /^(sum|mean)\b/.test(method)
    ? [range, alternativeRange].filter((one) => one !== undefined)
    : [];
  const low = Math.min(...ranges.map(([from]) => from));
  const high = Math.max(...ranges.map(([, to]) => to));
  const published = (bank.cutoffs ?? []).flatMap(({ value }, place) =>
    value === null || ranges.length === 0 || transform !== undefined || (value >= low && value <= high)
      ? []
      : [`bank.cutoffs[${place}].value: ${value} is outside bank.scoring (${low} to ${high})`],
  );
  const scales = new Set(Object.keys(bank.scales ?? {}));
  const named = (bank.cutoffs ?? []).flatMap(({ scale }, place) =>
    scale === undefined || scales.has(scale)
      ? []
      : [`bank.cutoffs[${place}].scale: ${scale} is no scale; use a name of bank.scales`],
  );
  return [...published, ...named];
}

/** Figures that cannot be. */
function figureProblems({ studies, norms }: BankFile["bank"]): string[] {
  const coefficients = studies.flatMap((study, place) =>
    (["alpha", "omega", "retest"] as const).flatMap((key) => {
      const value = study[key];
      return typeof value === "number" && !(value >= -1 && value <= 1)
        ? [`bank.studies[${place}].${key}: ${value} is no coefficient; write 0.89 for .89`]
        : [];
    }),
  );
  const loadings = studies.flatMap((study, place) =>
    Object.entries(study.loadings ?? {}).flatMap(([item, given]) =>
      [given].flat().some((one) => Math.abs(one) > 1.2)
        ? [`bank.studies[${place}].loadings.${item}: ${[given].flat().join(", ")} is no standardized loading`]
        : [],
    ),
  );
  const keys = studies.map(({ study, year, source }) => JSON.stringify([study, year, source]));
  const twice = studies.flatMap(({ study }, place) =>
    keys.indexOf(keys[place] ?? "") === place
      ? []
      : [`bank.studies[${place}].study: ${study} is there twice; leave one out`],
  );
  const spreads = norms.flatMap(({ sd }, place) =>
    sd === undefined || sd > 0 ? [] : [`bank.norms[${place}].sd: ${sd} is no standard deviation`],
  );
  return [...coefficients, ...loadings, ...twice, ...spreads];
}

/** Names of columns by which another measure with as many items is recognized. */
function nameProblems({ id, measure, bank, others }: Checked): string[] {
  const alike = others.filter((one) => one.id !== id && one.items === (measure?.items.length ?? 0));
  return bank.files.flatMap((pattern, place) => {
    const other = alike.find(({ files }) => files.includes(pattern));
    return other === undefined
      ? []
      : [`bank.files[${place}]: ${pattern} recognizes ${other.id} already; leave it out of one of the two`];
  });
}
