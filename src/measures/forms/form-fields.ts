import { type CodedAnswer, labelled, nameOf, withoutTags } from "./codebook-cells";
import { leftOutNote } from "./codebook-roles";

/** A question of a form for fieldwork. */
export interface FormField {
  /** The column of its answers. */
  readonly name: string;
  /** How the form calls its type. */
  readonly type: string;
  readonly kind: "choice" | "boxes" | "slider" | "other";
  /** May hold tags. */
  readonly label: string;
  /** Of a choice, and of boxes. */
  readonly choices: readonly CodedAnswer[];
  /** Codes among the choices that are no answer. */
  readonly missing?: readonly string[] | undefined;
  /** Undefined where the form does not say it. */
  readonly reverse?: boolean | undefined;
  /** Whether it stands in a table of questions with the same answers. */
  readonly isInMatrix: boolean;
  readonly isIdentifier: boolean;
}

/**
 * A form's questions as a definition. A choice is an item where others have the same choices or it stands in a table,
 * else a grouping; each box is an item (`x___1`); sliders are continuous. Others are listed in the definition's note.
 * @param of what has the fields, for the note
 */
export function definitionOfFields(
  fields: readonly FormField[],
  id: string,
  of: "redcap" | "xlsform",
): Readonly<Record<string, unknown>> {
  const answersOf = ({ kind, choices }: FormField): string =>
    JSON.stringify([kind, choices.map(({ code, label }) => [code, label])]);
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(answersOf(field), (counts.get(answersOf(field)) ?? 0) + 1);
  const isShared = (field: FormField): boolean => field.isInMatrix || (counts.get(answersOf(field)) ?? 0) > 1;
  const isAnyShared = fields.some((field) => field.kind === "choice" && isShared(field));
  const taken = new Set<string>();
  const items: object[] = [];
  const groups: [string, object][] = [];
  const left: string[] = [];
  for (const field of fields) {
    const { name, type, kind, reverse } = field;
    const label = labelled(withoutTags(field.label));
    if (field.isIdentifier) left.push(`${name} (identifier)`);
    else if (kind === "boxes") items.push(...boxesOf(field, taken));
    else if (kind === "slider")
      items.push({ id: nameOf(name, taken), column: name, ...label, scale: "continuous" });
    else if (kind === "other") left.push(`${name} (${type})`);
    else if (!isNumbered(field) || (isAnyShared && !isShared(field)))
      groups.push([nameOf(name, taken), groupOf(field)]);
    else
      items.push({
        id: nameOf(name, taken),
        column: name,
        ...label,
        reverse,
        ...codesOf(field),
      });
  }
  return { id, note: leftOutNote(of, left), items, groups: Object.fromEntries(groups) };
}

const isNumbered = ({ choices }: FormField): boolean =>
  choices.length > 1 && choices.every(({ code }) => /^-?\d+(\.\d+)?$/.test(code));

const answerLabel = ({ code, label }: CodedAnswer): string =>
  labelled(withoutTags(label ?? "")).label ?? code;

function codesOf({ choices, missing = [] }: FormField) {
  const coded = choices
    .map((choice) => ({ code: Number(choice.code), label: answerLabel(choice), score: choice.score }))
    .sort((one, other) => one.code - other.code);
  const isMissing = ({ code }: { code: number }): boolean => missing.some((one) => Number(one) === code);
  const none = coded.filter(isMissing).map(({ code, label }) => ({ code, label }));
  return {
    categories: coded.filter((one) => !isMissing(one)),
    ...(none.length > 0 ? { missing: none } : {}),
  };
}

/** The columns of a checkbox: REDCap writes codes in lower case, with "_" for "-". */
function boxesOf(field: FormField, taken: Set<string>): object[] {
  const question = withoutTags(field.label);
  return field.choices.map((choice) => {
    const column = `${field.name}___${choice.code.toLowerCase().replace(/[^a-z0-9]/g, "_")}`;
    const categories = [
      { code: 0, label: "Not chosen" },
      { code: 1, label: "Chosen" },
    ];
    return {
      id: nameOf(column, taken),
      column,
      ...labelled(`${question}: ${answerLabel(choice)}`),
      categories,
    };
  });
}

function groupOf(field: FormField): object {
  const labels = Object.fromEntries(field.choices.map((choice) => [choice.code, answerLabel(choice)]));
  return { column: field.name, label: labelled(withoutTags(field.label)).label, labels };
}
