import type { Analysis } from "../../analysis/analysis";
import type { LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { ClassesVerdict, JudgedClasses } from "../../verdicts/classes-verdict";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { irtLabel } from "../kit/words/irt-names";
import { counted, itemPhrase, listed, paragraph, percent, quoted } from "../kit/words/phrases";
import { isYesNo, shownClasses } from "./shown-classes";

/** What classes are, and what they do not show. */
export function classesIntroduction(analysis: Analysis): string {
  const { degree } = wordsOf(analysis);
  return `Latent classes are groups of people that nobody has seen: within a class, answers to different items are taken to be unrelated. They ask whether there are different kinds of people, who give different answers, or whether people differ in one thing only, of which some have more and some less. One ${degree} alone yields classes too: then they are ordered, each above the next on every item, and are steps of one scale and no kinds of people. So classes are held against a model with one dimension, and only classes that cross speak for kinds. Of two models the one with the lower BIC describes the answers better for its number of parameters.`;
}

type Judged = JudgedClasses & { readonly verdict: ClassesVerdict };

/** What the classes mean, who is in them, and how sure their estimates are. */
export function classesSentences(analysis: Analysis, found: JudgedClasses): readonly string[] {
  const { verdict } = found;
  const model = shownClasses(found);
  if (verdict === null) return ["None of the models with classes reached a solution."];
  return [
    paragraph(VERDICTS[verdict.code](analysis, { ...found, verdict }), atMostSentence(verdict)),
    ...(model === null ? [] : [paragraph(sizesSentence(analysis, found, model), searchSentence(model))]),
  ];
}

const VERDICTS: Readonly<Record<ClassesVerdict["code"], (analysis: Analysis, found: Judged) => string>> = {
  unrelated: (analysis, { verdict }) =>
    paragraph(
      `Neither kinds of people nor one ${wordsOf(analysis).degree}: a model in which the items are unrelated describes the answers best.`,
      verdict.deltaBic !== null &&
        `Its BIC is lower than that of one dimension by ${difference(verdict.deltaBic)}.`,
    ),
  dimensions: (analysis, { verdict }) =>
    paragraph(
      `Several dimensions rather than kinds of people: the model ${quoted(irtLabel(analysis, verdict.dimensions?.structure ?? ""))} describes the answers better than ${counted(verdict.classes, "class", "classes")} ${verdict.dimensions === null ? "" : `(its BIC is lower by ${difference(verdict.dimensions.deltaBic)})`} and better than one dimension.`,
      verdict.order === "crossing" &&
        "That the classes cross is what several dimensions lead to; it is no sign of kinds.",
    ),
  severity: (analysis, found) => severitySentence(analysis, found),
  kinds: (analysis, found) =>
    paragraph(
      `Kinds of people: ${counted(found.verdict.classes, "class", "classes")} describe the answers better than one dimension (BIC lower by ${difference(found.verdict.deltaBic ?? 0)}, and ${found.verdict.rule} is very strong), and the classes cross.`,
      crossingSentence(analysis, found),
      found.verdict.dimensions !== null &&
        `The model ${quoted(irtLabel(analysis, found.verdict.dimensions.structure))} with several dimensions describes the answers less well (BIC higher by ${difference(found.verdict.dimensions.deltaBic)}).`,
      "Classes describe how answers go together. They are no diagnosis, and nobody’s class is known for sure.",
    ),
  undecided: (analysis, found) =>
    paragraph(
      `Undecided: these answers do not tell kinds of people from one ${wordsOf(analysis).degree}.`,
      reasonSentence(found.verdict),
      found.verdict.order === "crossing" &&
        found.verdict.dimensions === null &&
        "Several dimensions give crossing classes too, and no model with several was there to compare: declare a structure of several factors.",
      crossingSentence(analysis, found),
    ),
};

function severitySentence(analysis: Analysis, found: Judged): string {
  const { deltaBic, order, classes } = found.verdict;
  const lower = deltaBic !== null && deltaBic <= 0;
  const ordered = order === "ordered" && classes > 1;
  const { did, degree } = wordsOf(analysis);
  const steps = `each class lies above the next on every item, as far as their standard errors tell`;
  return paragraph(
    `One ${degree} is enough: no different kinds of people are needed to describe these answers.`,
    lower &&
      `The model with one dimension has a BIC lower by ${difference(deltaBic)} than the best model with classes (${counted(classes, "class", "classes")}).`,
    ordered &&
      (lower
        ? `The classes are ordered as well: ${steps}.`
        : `The best model with classes has ${counted(classes, "class", "classes")}${deltaBic === null ? "" : `, with a BIC lower by ${difference(deltaBic)} than that of one dimension`}, but they are ordered: ${steps}. They are steps of one ${degree}, and that people are spread over it otherwise than the model with one dimension takes for granted can be why they fit better.`),
    classes > 1 &&
      `The classes shown are therefore not to be read as types: they tell who ${isYesNo(found) ? `${did} more items and who fewer` : "gave higher answers and who lower ones"}.`,
  );
}

function reasonSentence({ deltaBic, order, dimensions, rule }: ClassesVerdict): string {
  if (deltaBic === null)
    return "The model with one dimension could not be fitted, and the classes are not clearly ordered.";
  if (deltaBic < rule)
    return `The BIC of the classes is lower than that of one dimension by ${difference(deltaBic)}, less than the ${rule} that count as very strong.`;
  if (dimensions !== null && dimensions.deltaBic < rule)
    return `The classes describe the answers better than one dimension (BIC lower by ${difference(deltaBic)}), but not clearly better than several (${difference(dimensions.deltaBic)} ${dimensions.deltaBic < 0 ? "in favor of these" : "lower"}).`;
  return order === "unclear"
    ? `The BIC of the classes is lower by ${difference(deltaBic)}, but whether they are ordered or cross is within what chance does.`
    : "";
}

function crossingSentence({ measure, ...analysis }: Analysis, found: Judged): string {
  const [first, ...others] = shownClasses(found)?.reversals ?? [];
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "other answer")}`;
  const category = isYesNo(found) ? "" : ` (category ${first.from} or above)`;
  return `Class ${first.classes[1]}, with the lower answers in sum, is above class ${first.classes[0]} on ${itemPhrase({ measure, ...analysis }, first.item)}${category}, by ${percent(first.difference)} of people${more}.`;
}

function atMostSentence({ atMost, classes, code }: ClassesVerdict): string {
  return atMost && classes > 1 && code !== "severity"
    ? "More classes than that were not tried, and could describe the answers better still."
    : "";
}

function sizesSentence(
  analysis: Analysis,
  found: JudgedClasses,
  { profiles, entropy }: LatentClassModel,
): string {
  const { done } = wordsOf(analysis);
  const yes = isYesNo(found);
  const parts = profiles.map(({ size, se, mean }, k) => {
    const error = se === null ? "" : ` (SE ${formatCell(100 * se, "decimal1")} points)`;
    return `class ${k + 1} has ${percent(size)} of people${error} and ${formatCell(mean, "decimal2")} ${yes ? `items ${done}` : "as sum of answers counted from 0"}`;
  });
  return `With ${counted(profiles.length, "class", "classes")}, numbered from the most to the least: ${listed(parts)}, on average.${entropy === null ? "" : ` How surely answers tell people’s classes, from 0 to 1 (entropy R²), is ${formatCell(entropy, "coefficient2")}.`}`;
}

function searchSentence({ starts, followed, reached, boundary }: LatentClassModel): string {
  const items = [...new Set(boundary.map(({ item }) => item))];
  return paragraph(
    `Of ${counted(starts, "random start")} the best ${formatCell(followed, "integer")} were followed, and ${formatCell(reached, "integer")} of these came to the same highest likelihood${reached < followed ? "; the others ended at lower ones" : ""}.`,
    items.length > 0 &&
      `Some answers to these items are estimated at 0% or 100% in a class, and so without a standard error: ${listed(items)}.`,
  );
}

const difference = (value: number): string => formatCell(Math.abs(value), "decimal1");
