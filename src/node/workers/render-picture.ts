import { createRequire } from "node:module";
import type { ReplicateJob } from "../../numeric/workers/workers";
import type { ReportChart } from "../../report/kit/tables/section";
import { renderCharts } from "../../report/page/render-chart";
import type { Picture } from "../../report/paper/word-body";

/** A free font as wide as Arial, for which charts are laid out; fonts of the machine are not used, so that bytes are the same. */
const FONTS = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"];
/** Picture pixels per page pixel: 240 to the inch. */
const SCALE = 2.5;

/** A drawing as PNG on white; the renderer is loaded on demand. */
export async function svgToPng(svg: string): Promise<Picture> {
  const { Resvg } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const resvg = new Resvg(svg, {
    background: "white",
    fitTo: { mode: "zoom", value: SCALE },
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
