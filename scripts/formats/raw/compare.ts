/** Compares a drafted definition with what is right for the file. */
import type { MeasureDefinition } from "../../../src/measures/measure";
import type { Truth } from "./sources";

type Item = MeasureDefinition["items"][number];

interface Answer {
  readonly code: number;
  readonly label?: string | undefined;
  readonly text?: string | readonly string[] | undefined;
}

/** What would have to be changed in the draft, one phrase an edit. */
export function editsOf(definition: MeasureDefinition, truth: Truth): string[] {
  const columnOf = ({ id, column }: Item): string => column ?? id;
  const items = new Map(definition.items.map((item) => [columnOf(item), item]));
  const groups = Object.values(definition.groups ?? {}).map(({ column }) => column);
  const right = truth.items.flatMap((name) => items.get(name) ?? []);
  const reversed = right.filter(({ reverse }) => reverse === true).map(columnOf);
  const wrong = (found: readonly string[], wanted: readonly string[], what: string): string[] => [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${what} missed: ${name}`),
    ...found.filter((name) => !wanted.includes(name)).map((name) => `no ${what}: ${name}`),
  ];
  const weight = definition.weight?.column;
  const repeated = Object.keys(definition.repeat?.columns ?? {}).length;
  const [first] = right;
  const said = `${first?.wording ?? ""} ${first?.label ?? ""} ${first?.column ?? ""}`;
  const answers = new Set(right.flatMap((item) => wrongAnswers(item, truth)));
  return [
    ...wrong([...items.keys()], truth.items, "item"),
    ...wrong(groups, truth.groups, "group"),
    ...(truth.reversed === undefined ? [] : wrong(reversed, truth.reversed, "reversed")),
    ...answers,
    ...(truth.repeated === undefined || truth.repeated === repeated
      ? []
      : [`${repeated} repeated items, not ${truth.repeated}`]),
    ...(truth.isNoScale === true ? ["a scale where there is none"] : []),
    ...(weight === truth.weight ? [] : [`weight ${weight ?? "none"}, not ${truth.weight ?? "none"}`]),
    ...(truth.wording && first && !said.includes(truth.wording) ? ["question texts are lost"] : []),
  ];
}

/** How an item's answers and codes for no answer differ from the truth. */
function wrongAnswers(item: Item, truth: Truth): string[] {
  const answers = typeof truth.answers === "function" ? truth.answers(item.column ?? item.id) : truth.answers;
  if (answers === null) return item.scale === "continuous" ? [] : ["a scale, not numbers"];
  if (item.categories === undefined) return ["numbers, not a scale"];
  const isCoded = /^-?\d+$/.test(answers[0] ?? "");
  const cells = ({ code, label, text }: Answer): string =>
    [text ?? (isCoded ? String(code) : (label ?? String(code)))].flat().join(" | ");
  const found = item.categories.map(cells).join(", ");
  const wanted = answers.join(", ");
  const isMissing = (item.missing ?? []).map(cells);
  const name = item.column ?? item.id;
  const missing = (typeof truth.missing === "function" ? truth.missing(name) : truth.missing) ?? [];
  return [
    ...(found === wanted ? [] : [`answers: ${found}`]),
    ...missing.filter((cell) => !isMissing.includes(cell)).map((cell) => `no answer missed: ${cell}`),
    ...isMissing
      .filter((cell) => !missing.includes(cell))
      .map((cell) => `an answer, or never there: ${cell}`),
  ];
}
