import "vega";

/** Exported by Vega but missing from its types. */
declare module "vega" {
  /** How text is measured; `width` may be replaced. */
  export const textMetrics: {
    width: (mark: { readonly fontSize?: number; readonly fontWeight?: unknown }, text: unknown) => number;
  };
  /** Starts the numbering of clips and gradients again. */
  export function resetSVGDefIds(): void;
}
