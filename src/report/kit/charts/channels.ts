/** What the encodings and layers of charts have in common. */
import type { Layer } from "./layout";
import { COLORS } from "./theme";

/** What shows when a mark is pointed at: fields with their headings; those in `numbers` are no text yet. */
export function tooltip(
  headings: Readonly<Record<string, string>>,
  numbers: readonly string[] = [],
): readonly Layer[] {
  return Object.entries(headings).map(([field, title]) => ({
    field,
    type: numbers.includes(field) ? "quantitative" : "nominal",
    title,
  }));
}

/** An axis of numbers, for each field that layers draw along it. */
export function valueAxis(
  title: string | null,
  domain: readonly number[],
  axis: Layer,
): (field: string) => Layer {
  return (field) => ({ field, type: "quantitative", title, scale: { domain, nice: false }, axis });
}

/** A color, shape or dash that tells the series apart that a field names, by their places in the order. */
export function bySeries(
  field: string,
  domain: readonly string[],
  range: (place: number) => unknown,
  rest: Layer = {},
): Layer {
  const scale = { domain, range: domain.map((_, place) => range(place)) };
  return { field, type: "nominal", title: null, scale, ...rest };
}

const DASHED = { strokeDash: [4, 3], color: COLORS.muted } as const;

/** Lines at values of one axis, the field `at`, across the whole panel. */
export function linesAt(values: readonly number[], encoding: Layer, mark: Layer = DASHED): Layer {
  return { data: { values: values.map((at) => ({ at })) }, mark: { type: "rule", ...mark }, encoding };
}

/** Dots, and under them bars from `low` to `high` of those with an interval. */
export function dotsWithIntervals(
  rows: readonly { readonly low: number | null; readonly high: number | null }[],
  options: {
    readonly channel: "x" | "y";
    readonly axis: (field: string) => Layer;
    /** The field of the dots. */
    readonly value: string;
    readonly bar?: Layer | undefined;
    readonly dot: Layer;
    /** Of bars and dots, and of the dots alone. */
    readonly both?: Layer | undefined;
    readonly encoding: Layer;
  },
): readonly Layer[] {
  const { channel, axis, value, bar, dot, both, encoding } = options;
  return [
    {
      data: { values: rows.filter(({ low, high }) => low !== null && high !== null) },
      mark: { type: "rule", strokeWidth: 2, ...bar },
      encoding: { [channel]: axis("low"), [`${channel}2`]: { field: "high" }, ...both },
    },
    {
      data: { values: rows },
      mark: { type: "point", filled: true, opacity: 1, ...dot },
      encoding: { [channel]: axis(value), ...both, ...encoding },
    },
  ];
}
