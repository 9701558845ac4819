/** Of the Vega libraries what draws a chart, so that the build leaves out the rest and all of it is one file to load. */
export { parse, resetSVGDefIds, textMetrics, View } from "vega";
export { expressionInterpreter } from "vega-interpreter";
export { compile } from "vega-lite";

/** Exported by Vega but missing from its types. */
declare module "vega" {
  /** How text is measured; `width` may be replaced. */
  export const textMetrics: {
    width: (
      mark: { readonly fontSize?: number | undefined; readonly fontWeight?: unknown },
      text: unknown,
    ) => number;
  };
  /** Starts the numbering of clips and gradients again. */
  export function resetSVGDefIds(): void;
}
