import type { Analysis } from "../../analysis/analysis";
import { aboutOf } from "../kit/words/about-words";
import { isShifted, mainTreatment, paragraph } from "../kit/words/phrases";
import { rawMean } from "../kit/words/raw-mean";
import { fTestText, shareText } from "./figures";
import * as messages from "./messages";

export function sampleResults({ data, items, settings }: Analysis): string {
  const known = items.flatMap(({ id, n }) => (n === null ? [] : [{ id, n }])).sort((a, b) => a.n - b.n);
  const [fewest, most] = [known[0], known.at(-1)];
  return paragraph(
    messages.sample({ n: data.n, effective: settings.weights === "design" ? data.effectiveN : null }),
    data.nComplete === null
      ? ""
      : data.nComplete === data.n
        ? messages.allAnsweredAll({ items: data.items.length })
        : messages.completeAnswers({ items: data.items.length, n: data.nComplete }),
    known.length === items.length &&
      fewest !== undefined &&
      most !== undefined &&
      fewest.n < most.n &&
      messages.validAnswers({ low: fewest.n, fewest: fewest.id, high: most.n, most: most.id }),
  );
}

export function prevalenceResults(analysis: Analysis): string {
  return paragraph(shares(analysis), means(analysis), tests(analysis));
}

function shares(analysis: Analysis): string {
  const { prevalence, settings } = analysis;
  const main = prevalence.flatMap((row) =>
    row.group === null &&
    row.context === null &&
    row.missing === settings.prevalenceMissing &&
    !isShifted(row) &&
    row.estimate !== null
      ? [{ ...row, estimate: row.estimate }]
      : [],
  );
  const any = main.find(({ kind }) => kind === "set");
  const items = main.filter(({ kind }) => kind === "item").sort((a, b) => a.estimate - b.estimate);
  const [least, most] = [items[0], items.at(-1)];
  return paragraph(
    any !== undefined &&
      messages.shareOfAny({
        about: aboutOf(analysis),
        set: setName(any.label, analysis.data.items),
        share: shareText(any),
      }),
    least !== undefined &&
      most !== undefined &&
      least !== most &&
      messages.singleItems({
        low: shareText(least),
        fewest: least.variable,
        high: shareText(most),
        most: most.variable,
      }),
  );
}

/** As records label a set without a name. */
const ANY_OF = "Any of ";

/** A set of all items is described by their number. */
function setName(label: string, items: readonly string[]): string {
  if (label === `${ANY_OF}${items.join(", ")}`) return messages.anyOfAll({ items: items.length });
  return label.startsWith(ANY_OF) ? messages.anyOf({ items: label.slice(ANY_OF.length) }) : label;
}

function means(analysis: Analysis): string {
  const { prevalence, items } = analysis;
  if (prevalence.length > 0) return "";
  const known = items
    .flatMap((item) => {
      const [mean, sd] = [rawMean(analysis, item), item.standardDeviation];
      return mean === null || sd === null ? [] : [{ id: item.id, mean, sd }];
    })
    .sort((a, b) => a.mean - b.mean);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined || known.length < items.length) return "";
  const low = messages.meanAndDeviation(least);
  return least === most
    ? messages.itemMean({ item: least.id, figures: low })
    : messages.itemMeans({ low, lowest: least.id, high: messages.meanAndDeviation(most), highest: most.id });
}

function tests(analysis: Analysis): string {
  const { regression } = analysis;
  const main = mainTreatment(analysis);
  const contrasts = analysis.contrasts.filter(({ missing }) => missing === main);
  const first = regression.find(({ context }) => context === null);
  const terms = (first?.tests ?? []).flatMap((one) => {
    const test = fTestText(one);
    return test === "" ? [] : [messages.termTest({ term: one.term.replace(/:/g, " × "), test })];
  });
  const groups = [...new Set(contrasts.map(({ group }) => group))];
  const largest = groups.flatMap((group) => {
    const [top] = contrasts
      .flatMap((one) =>
        one.group === group && one.context === null && one.difference !== null && one.adjustedP !== null
          ? [{ ...one, difference: one.difference, adjustedP: one.adjustedP }]
          : [],
      )
      .filter(({ variable }) => variable === contrasts[0]?.variable)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    if (top?.jointLow == null || top.jointHigh == null) return [];
    const { levels, adjustedP: probability, difference: points, jointLow: low, jointHigh: high } = top;
    const [first, second] = levels;
    const higher =
      points < 0
        ? { levels: [second, first], points: -100 * points, low: -100 * high, high: -100 * low }
        : { levels, points: 100 * points, low: 100 * low, high: 100 * high };
    return [messages.largestDifference({ group, ...higher, probability })];
  });
  return paragraph(...largest, terms.length > 0 && messages.jointRegression({ tests: terms }));
}
