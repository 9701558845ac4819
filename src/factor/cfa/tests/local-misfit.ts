import type { PatternTable } from "../../../data/answers/pattern-table";
import * as f from "../../../figures/declare";
import { parameterName } from "../cfa-result";
import type { DescribedCfa } from "../scores/omega-intervals";

const { group: _group, ...named } = parameterName;
export const localMisfitRecord = {
  diffuse: f.flag,
  parameters: f.listOf({
    ...named,
    mi: f.statistic,
    p: f.p,
    expected: f.estimate,
    estimate: f.estimate,
    cfi: f.orNull(f.estimate),
    rmsea: f.orNull(f.estimate),
  }),
  model: f.orNull(f.text),
};
export interface LocalMisfit extends f.Declared<typeof localMisfitRecord> {}
export const localMisfit = (_table: PatternTable, _model: DescribedCfa, _options: unknown): LocalMisfit => ({
  diffuse: true,
  parameters: [],
  model: null,
});
