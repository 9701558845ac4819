import { createRequire } from "node:module";
import type { ReplicateJob } from "../../numeric/workers/workers";
import type { ReportChart } from "../../report/kit/tables/section";
import { renderCharts } from "../../report/page/render-chart";
import type { Picture } from "../../report/paper/word-body";

/** A free font as wide as Arial, for which charts are laid out; fonts of the machine are not used, so that bytes are the same. */
const FONTS = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"];
/** Picture pixels per page pixel: 240 to the inch. */
const SCALE = 2.5;

/** A drawing of a printed width in inches; its height follows. */
export function withWidth(svg: string, width: number): string {
  const [, own, height] = /<svg [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (own === undefined || height === undefined) return svg;
  const sized = `width="${width.toFixed(3)}in" height="${((width * Number(height)) / Number(own)).toFixed(3)}in"`;
  return svg.replace(`width="${own}" height="${height}"`, sized);
}

/**
 * A drawing as PNG on white; the renderer is loaded on demand.
 * @param options `width` of the picture in pixels, or `scale`: its pixels per page pixel
 */
export async function svgToPng(
  svg: string,
  { width, scale = SCALE }: { readonly width?: number | undefined; readonly scale?: number | undefined } = {},
): Promise<Picture> {
  const { Resvg } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const resvg = new Resvg(svg, {
    background: "white",
    fitTo: width === undefined ? { mode: "zoom", value: scale } : { mode: "width", value: width },
    font: {
      fontFiles: FONTS.map((name) => resolve(`@expo-google-fonts/arimo/${name}`)),
      loadSystemFonts: false,
      defaultFontFamily: "Arimo",
      sansSerifFamily: "Arimo",
    },
  });
  return { png: new Uint8Array(resvg.render().asPng()), width: resvg.width, height: resvg.height };
}

export const picturesJob: ReplicateJob<readonly ReportChart[], Promise<Picture>> = {
  id: "pictures",
  prepare: (charts) => async (place) => {
    const [drawing] = await renderCharts(charts.slice(place, place + 1));
    return svgToPng(drawing?.svg ?? "");
  },
};
