import { agreement } from "../outside/agreement";
import { among } from "../outside/among";
import { burden } from "../outside/burden";
import { norms } from "../outside/norms";
import { outcomes } from "../outside/outcomes";
import { shortForm } from "../outside/short-form";
import { structural } from "../outside/structural";
import { validity } from "../outside/validity";
import type { AnyPart } from "../run-parts";
import { cfa } from "./cfa";
import { classes } from "./classes";
import { comparison } from "./comparison";
import { blocks, correlation } from "./correlation";
import { data } from "./data";
import { dif } from "./dif";
import { disclosure } from "./disclosure";
import { efa } from "./efa";
import { crossValidation, esem } from "./esem";
import { invariance } from "./invariance";
import { irt } from "./irt";
import { items, missingDependence } from "./items";
import { margins } from "./margins";
import { prevalence } from "./prevalence";
import { reliability } from "./reliability";
import { replication } from "./replication";
import { factors, retention } from "./retention";
import { risks } from "./risks";
import { robustness } from "./robustness";
import { splitHalf } from "./split-half";
import { structures } from "./structures";
import { verdicts } from "./verdicts";
import { declared, withheld } from "./withheld";

/**
 * All parts, in reading order, each after those that it needs: first the sample and its answers, which decide what models
 * may use (`withheld`, `declared`); then the number of factors, while workers fit models (`startModels`); then the working
 * model (`cfa`), on which the rest builds. The record has its keys in this order.
 */
export const PARTS: readonly AnyPart[] = [
  margins,
  data,
  items,
  risks,
  withheld,
  declared,
  correlation,
  blocks,
  retention,
  factors,
  prevalence,
  burden,
  comparison,
  among,
  efa,
  structures,
  splitHalf,
  cfa,
  reliability,
  agreement,
  norms,
  shortForm,
  crossValidation,
  esem,
  robustness,
  missingDependence,
  structural,
  irt,
  classes,
  outcomes,
  invariance,
  dif,
  validity,
  disclosure,
  replication,
  verdicts,
];

/** What leads to the working model, so that workers can begin what rests on it. */
const LEADING: readonly AnyPart[] = [
  ...[margins, data, items, risks, withheld, declared, correlation, blocks, retention, factors],
  ...[efa, cfa],
];

/** All parts in the order of computation. */
export const RUNNING_ORDER: readonly AnyPart[] = [
  ...LEADING,
  ...PARTS.filter((part) => !LEADING.includes(part)),
];
