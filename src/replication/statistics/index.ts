import { choose } from "../../errors";
import type { Statistic, StatisticKind, StatisticOf } from "../claim-schema";
import type { Resolved } from "../computed";
import type { ReplicationInput } from "../replication-input";
import {
  factorCorrelation,
  factorCorrelationText,
  modelAdmissible,
  modelAdmissibleText,
  modelFit,
  modelFitText,
} from "./confirmatory";
import { itemCorrelation, itemCorrelationText } from "./correlation";
import { difference, differenceText } from "./difference";
import {
  exploratoryFit,
  exploratoryFitText,
  exploratoryStructure,
  exploratoryStructureText,
} from "./exploratory";
import { extremeLevel, extremeLevelText } from "./extreme-level";
import { information, informationText } from "./information";
import { invariance, invarianceText } from "./invariance";
import { path, pathText } from "./path";
import { prevalence, prevalenceText } from "./prevalence";
import { regressionTerm, regressionTermText, regressionTest, regressionTestText } from "./regression";
import { reliability, reliabilityText } from "./reliability";

/** How a kind of statistic is found in the record, and what it is called. */
interface Definition<K extends StatisticKind> {
  readonly resolve: (input: ReplicationInput, asked: StatisticOf<K>) => Resolved;
  readonly text: (asked: StatisticOf<K>) => string;
}

const STATISTICS: { readonly [K in StatisticKind]: Definition<K> } = {
  prevalence: { resolve: prevalence, text: prevalenceText },
  difference: { resolve: difference, text: differenceText },
  "extreme-level": { resolve: extremeLevel, text: extremeLevelText },
  "item-correlation": { resolve: itemCorrelation, text: itemCorrelationText },
  "exploratory-structure": { resolve: exploratoryStructure, text: exploratoryStructureText },
  "exploratory-fit": { resolve: exploratoryFit, text: exploratoryFitText },
  "model-fit": { resolve: modelFit, text: modelFitText },
  "model-admissible": { resolve: modelAdmissible, text: modelAdmissibleText },
  "factor-correlation": { resolve: factorCorrelation, text: factorCorrelationText },
  reliability: { resolve: reliability, text: reliabilityText },
  invariance: { resolve: invariance, text: invarianceText },
  information: { resolve: information, text: informationText },
  "regression-term": { resolve: regressionTerm, text: regressionTermText },
  "regression-test": { resolve: regressionTest, text: regressionTestText },
  path: { resolve: path, text: pathText },
};

/** The statistic in words, and what it is in these data. */
export function resolveStatistic(
  input: ReplicationInput,
  statistic: Statistic,
): { readonly text: string; readonly resolved: Resolved } {
  // The table's entry takes just the statistics of its own kind.
  const definition = choose("statistic", STATISTICS, statistic.kind) as Definition<StatisticKind>;
  return { text: definition.text(statistic), resolved: definition.resolve(input, statistic) };
}
