import type { Analysis } from "../../analysis/analysis";
import type { ClassesVerdict, JudgedClasses } from "../../verdicts/classes-verdict";
import { isSeveralAsOne } from "../kit/shown-model";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { irtLabel } from "../kit/words/irt-names";
import { counted, itemPhrase, listed, paragraph, percent, quoted, texts } from "../kit/words/phrases";
import { isYesNo, shownClasses } from "./shown-classes";

/** What the classes mean, by their verdict. */
export function classesSentence(analysis: Analysis, found: JudgedClasses): string {
  const { verdict } = found;
  if (verdict === null) return "None of the models with classes reached a solution.";
  return paragraph(VERDICTS[verdict.code](analysis, verdict), crossingSentence(analysis, found));
}

const VERDICTS: Readonly<
  Record<ClassesVerdict["code"], (analysis: Analysis, verdict: ClassesVerdict) => string>
> = {
  unrelated: (analysis, { deltaBic }) =>
    `Neither kinds of people nor one ${wordsOf(analysis).degree}: a model of unrelated items describes the answers best${lower(deltaBic)}.`,
  dimensions: (analysis, { classes, dimensions }) =>
    `Several dimensions rather than kinds of people: ${quoted(irtLabel(analysis, dimensions?.structure ?? ""))} describes the answers better than ${classesText(classes)}${lower(dimensions?.deltaBic ?? null)} and than one dimension.`,
  severity: (analysis, { deltaBic, order, classes }) =>
    deltaBic !== null && deltaBic <= 0
      ? `${withoutKinds(analysis)}: ${isSeveralAsOne(analysis) ? `even one ${wordsOf(analysis).degree}` : "it"} describes the answers better than ${classesText(classes)}${lower(deltaBic)}${order === "ordered" && classes > 1 ? ", and these are ordered on every item" : ""}.`
      : `${withoutKinds(analysis)}: the ${classesText(classes)} that describe the answers best are ordered on every item${lower(deltaBic)}.`,
  kinds: (analysis, { classes, deltaBic, dimensions }) =>
    `Kinds of people: ${classesText(classes)}, which cross, describe the answers better than one dimension${lower(deltaBic)}${dimensions === null ? "" : ` and than ${quoted(irtLabel(analysis, dimensions.structure))}${lower(dimensions.deltaBic)}`}.`,
  undecided: (analysis, verdict) =>
    `Undecided between kinds of people and one ${wordsOf(analysis).degree}: ${reason(verdict)}.`,
};

/** Where there are several dimensions, that one is better than kinds does not make it enough. */
const withoutKinds = (analysis: Analysis): string =>
  isSeveralAsOne(analysis)
    ? "No kinds of people are needed"
    : `One ${wordsOf(analysis).degree} is enough, without kinds of people`;

const classesText = (classes: number): string => counted(classes, "class", "classes");

/** " (BIC lower by 396.1)". */
const lower = (deltaBic: number | null): string =>
  deltaBic === null ? "" : ` (BIC lower by ${size(deltaBic)})`;

const size = (value: number): string => formatCell(Math.abs(value), "decimal1");

function reason({ deltaBic, order, classes, dimensions, rule }: ClassesVerdict): string {
  if (deltaBic === null) return "the model of one dimension could not be fitted";
  const gain = `the BIC of ${classesText(classes)} is lower by ${size(deltaBic)}`;
  if (deltaBic < rule) return `${gain}, and ${rule} are asked for`;
  if (dimensions === null && order === "crossing")
    return `${gain} and they cross, but no model of several dimensions was there to compare`;
  if (dimensions !== null && dimensions.deltaBic < rule)
    return `${gain} than that of one dimension, but that of ${dimensions.deltaBic < 0 ? "several is lower still" : "several is higher"} by ${size(dimensions.deltaBic)} only`;
  return `${gain}, but whether they cross is within chance`;
}

/** Where classes cross most, where that speaks for kinds. */
function crossingSentence(analysis: Analysis, found: JudgedClasses): string {
  const code = found.verdict?.code;
  const [first] = shownClasses(found)?.reversals ?? [];
  if (first === undefined || (code !== "kinds" && code !== "undecided")) return "";
  const category = isYesNo(found) ? "" : ` (category ${first.from} or above)`;
  return `Class ${first.classes[1]}, lower in sum, is above class ${first.classes[0]} on ${itemPhrase(analysis, first.item)}${category} by ${percent(first.difference)} of people.`;
}

/** How many people are in the classes, and how sure their estimates are. */
export function sizesSentences(analysis: Analysis, found: JudgedClasses): readonly string[] {
  const model = shownClasses(found);
  if (model === null) return [];
  const { profiles, entropy, boundary } = model;
  const yes = isYesNo(found);
  const parts = profiles.map(({ size, se, mean }) => {
    const error = se === null ? "" : ` (SE ${formatCell(100 * se, "decimal1")})`;
    return `${percent(size)}${error} with ${formatCell(mean, "decimal2")}`;
  });
  const items = [...new Set(boundary.map(({ item }) => item))];
  return texts(
    `${yes ? `Share of people and mean number of items ${wordsOf(analysis).done}` : "Share of people and mean sum of answers from 0"}, class by class: ${listed(parts)}.${entropy === null ? "" : ` Entropy R² is ${formatCell(entropy, "coefficient2")}.`}`,
    items.length > 0 && `Estimated at 0% or 100% in a class, without a standard error: ${listed(items)}.`,
    found.verdict?.atMost === true && found.verdict.classes > 1 && "More classes were not tried.",
  );
}
