import * as f from "../../../figures/declare";
export const detectableRecord = {
  kind: f.code<"factor-too-few" | "correlated-pair">(),
  of: f.listOf(f.text),
  size: f.orNull(f.estimate),
  needed: f.orNull(f.people),
  found: f.flag,
};
export interface Detectable extends f.Declared<typeof detectableRecord> {}
