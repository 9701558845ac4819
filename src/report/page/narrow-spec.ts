import { type Layer, LINE_HEIGHT, nameAxis, textWidth, WIDER, wrapLabel } from "../kit/charts/layout";

/** A phone without its margins. */
const WIDTH = 350;
/** Longer names stand above their rows, on as many lines. */
const [MAX_NAME, MAX_LINES] = [90, 8];
/** Next to a legend's text; of shades, as a share of the width. */
const [SYMBOL, GRADIENT] = [34, 0.31];

/** A chart for a phone: panels below each other, long names above their rows, legends on several lines. */
export function narrowSpec(spec: Layer): Layer {
  const { hconcat, vconcat, concat, columns: _, ...rest } = spec;
  const panels = [hconcat, vconcat, concat].find(Array.isArray) as readonly Layer[] | undefined;
  if (panels !== undefined) return { ...rest, vconcat: panels.map(narrowSpec) };
  const y = (spec.encoding as Layer | undefined)?.y as Layer | undefined;
  const panel = y?.field === "name" ? namedRows(spec, y) : { ...spec, width: atMost(spec.width) };
  const { title } = spec;
  const text = Array.isArray(title)
    ? wrapLabel(title.join(" "), { width: WIDTH - MAX_NAME - 20 }).split("\n")
    : title;
  return fittingLegends(text === undefined ? panel : { ...panel, title: text }, WIDTH) as Layer;
}

const atMost = (width: unknown): unknown => (typeof width === "number" ? Math.min(width, WIDTH - 50) : width);

function namedRows(spec: Layer, y: Layer): Layer {
  const names = (y.scale as { readonly domain: readonly string[] }).domain;
  const { paddingInner: padding = 0 } = y.scale as { readonly paddingInner?: number | undefined };
  const width =
    WIDER * Math.max(...names.flatMap((name) => name.split("\n")).map((line) => textWidth(line, 12)));
  const isAbove = width > MAX_NAME;
  const room = isAbove ? WIDTH : WIDTH - width - 16;
  const { axis, ...channel } = nameAxis(names, padding);
  const encoding = (rows: Layer): Layer => ({
    ...narrowCells(spec, room),
    encoding: { ...(spec.encoding as Layer), y: rows },
  });
  if (!isAbove)
    return encoding({ ...channel, axis: { ...(axis as Layer), minExtent: width + 8, maxExtent: width + 8 } });
  const row = Number(spec.height) / names.length;
  const band = row * (1 - padding);
  const texts = names.map((name) =>
    wrapLabel(name.replaceAll("\n", " "), { width: WIDTH, lines: MAX_LINES }),
  );
  const lines = texts.map((text) => text.split("\n").length);
  const step = band + Math.max(...lines) * LINE_HEIGHT + 8;
  const inner = 1 - band / step;
  const text = (name: string, k: number) => ({
    test: `datum.label === ${JSON.stringify(name)}`,
    value: -band / 2 - 4 - (lines[k] ?? 1) * LINE_HEIGHT,
  });
  return {
    ...encoding({
      ...channel,
      scale: { type: "band", domain: names, paddingInner: inner, paddingOuter: inner / 2, align: 1 },
      axis: {
        ticks: false,
        domain: false,
        minExtent: 0,
        maxExtent: 0,
        labelPadding: 0,
        labelAlign: "left",
        labelBaseline: "top",
        labelLineHeight: LINE_HEIGHT,
        labelExpr: `${JSON.stringify(texts)}[indexof(${JSON.stringify(names)}, datum.label)]`,
        labelOffset: { condition: names.map(text), value: 0 },
      },
    }),
    height: names.length * step,
  };
}

/** The panel in that width; narrow cells of a heat map have no figures. */
function narrowCells(spec: Layer, room: number): Layer {
  const { domain } = ((spec.encoding as { readonly x?: Layer | undefined }).x?.scale ?? {}) as {
    readonly domain?: readonly unknown[] | undefined;
  };
  const cells = typeof domain?.[0] === "string" ? domain.length : 0;
  const width = cells === 0 ? room - 8 : Math.min(Number(spec.width), room);
  const layer = spec.layer as readonly Layer[];
  if (cells === 0) return { ...spec, width };
  const scale = (width / Number(spec.width)) ** 2;
  const { values } = spec.data as { readonly values: readonly { readonly figure?: string | undefined }[] };
  const figures = values.flatMap(({ figure = "" }) => figure.split("\n"));
  const widest = Math.max(...figures.map((figure) => WIDER * textWidth(figure, 12)));
  const fits = layer.filter(({ mark }) => (mark as Layer).type !== "text" || width / cells >= widest);
  const layers = fits.map((one) => {
    const { size, ...mark } = one.mark as Layer;
    return size === undefined ? one : { ...one, mark: { ...mark, size: Number(size) * scale } };
  });
  return { ...spec, width, layer: layers };
}

const LEGENDS = new Set(["color", "shape", "strokeDash"]);

/** Legends in as many columns as fit; on wide screens a chart may set its own number. */
export function fittingLegends(value: unknown, width: number): unknown {
  if (Array.isArray(value)) return value.map((one) => fittingLegends(one, width));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "data") return [key, inner];
      if (key === "gradientLength") return [key, Math.min(inner, width * GRADIENT)];
      const { scale, legend } = (inner ?? {}) as {
        readonly scale?: Layer | undefined;
        readonly legend?: Layer | null | undefined;
      };
      const series = (Array.isArray(scale?.domain) ? scale.domain : []).filter(
        (name) => typeof name === "string",
      );
      const isSet = legend === null || (width > WIDTH && legend?.columns !== undefined);
      if (series.length === 0 || isSet || !LEGENDS.has(key)) return [key, fittingLegends(inner, width)];
      const widest = Math.max(...series.map((name) => WIDER * textWidth(name, 12))) + SYMBOL;
      const columns = Math.max(1, Math.floor(width / widest));
      return [key, { ...(inner as Layer), legend: { ...legend, columns } }];
    }),
  );
}
