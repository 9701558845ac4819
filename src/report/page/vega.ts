/** The parts of the Vega libraries that draw charts, so that builds omit the rest and load one file. */
export { parse, resetSVGDefIds, textMetrics, View } from "vega";
export { expressionInterpreter } from "vega-interpreter";
export { compile } from "vega-lite";

/** Exported by Vega but missing from its types. */
declare module "vega" {
  /** `width` may be replaced. */
  export const textMetrics: {
    width: (
      mark: { readonly fontSize?: number | undefined; readonly fontWeight?: unknown },
      text: unknown,
    ) => number;
  };
  /** Restarts the numbering of clips and gradients. */
  export function resetSVGDefIds(): void;
}
