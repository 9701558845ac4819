import type { AnswerWords } from "../answer-words";
import { africa } from "./africa";
import { centralEurope } from "./central-europe";
import { dutch } from "./dutch";
import { easternEurope } from "./eastern-europe";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import { mainlandAsia } from "./mainland-asia";
import { maritimeAsia } from "./maritime-asia";
import { nearEast } from "./near-east";
import { nordic } from "./nordic";
import { polish } from "./polish";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** The languages in which answers are known, in the order in which they are tried. */
export const languages: readonly AnswerWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  ...africa,
  ...maritimeAsia,
  ...mainlandAsia,
  ...nordic,
  ...centralEurope,
  ...easternEurope,
  ...nearEast,
];
