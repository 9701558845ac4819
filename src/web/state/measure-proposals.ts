import type { MeasureDefinition } from "../../measures/measure";
import { withMissing } from "./measure-answers";
import { withGroup, withoutGroup } from "./measure-columns";
import { columnOf, withItems } from "./measure-edit";

/** Something that a draft took for granted, which one click takes back or puts in again. */
export interface Proposal {
  readonly kind: "reversed" | "missing" | "group" | "weight" | "stratum" | "cluster";
  /** What it is of: an item, an answer, a group, a column. */
  readonly name: string;
  /** Whether it stands in the definition at hand. */
  readonly holds: boolean;
  /** The definition with the contrary. */
  readonly otherwise: MeasureDefinition;
}

/** What a draft took for granted, held against the definition that has come of it. */
export function proposalsOf(draft: MeasureDefinition, definition: MeasureDefinition): Proposal[] {
  return [
    ...reversed(draft, definition),
    ...noAnswers(draft, definition),
    ...groups(draft, definition),
    ...units(draft, definition),
  ];
}

function reversed(draft: MeasureDefinition, definition: MeasureDefinition): Proposal[] {
  return draft.items.flatMap((drafted) => {
    const item = definition.items.find((other) => columnOf(other) === columnOf(drafted));
    if (drafted.reverse !== true || item === undefined) return [];
    const holds = item.reverse === true;
    const otherwise = withItems(definition, [item.id], (one) => ({ ...one, reverse: !holds }));
    return [{ kind: "reversed", name: item.id, holds, otherwise }];
  });
}

function noAnswers(draft: MeasureDefinition, definition: MeasureDefinition): Proposal[] {
  const ways = new Map(
    draft.items.flatMap(({ missing = [] }) => missing.map((way) => [way.code, way] as const)),
  );
  return [...ways].flatMap(([code, { label, text }]): Proposal[] => {
    const items = definition.items.filter(({ categories = [], missing = [] }) =>
      [...categories, ...missing].some((answer) => answer.code === code),
    );
    if (items.length === 0) return [];
    const holds = items.some(({ missing = [] }) => missing.some((way) => way.code === code));
    const shown = typeof text === "string" ? text : text?.[0];
    return [
      {
        kind: "missing",
        name: label ?? shown ?? String(code),
        holds,
        otherwise: withMissing(
          definition,
          items.map(({ id }) => id),
          { cell: { code }, isMissing: !holds },
        ),
      },
    ];
  });
}

function groups(draft: MeasureDefinition, definition: MeasureDefinition): Proposal[] {
  return Object.entries(draft.groups ?? {}).map(([name, group]) => {
    const [own] =
      Object.entries(definition.groups ?? {}).find(([, { column }]) => column === group.column) ?? [];
    const otherwise =
      own === undefined ? withGroup(definition, [name, group]) : withoutGroup(definition, own);
    return { kind: "group", name: group.label ?? name, holds: own !== undefined, otherwise };
  });
}

function units(draft: MeasureDefinition, definition: MeasureDefinition): Proposal[] {
  return (["weight", "stratum", "cluster"] as const).flatMap((kind) => {
    const unit = draft[kind];
    if (unit == null) return [];
    const holds = definition[kind]?.column === unit.column;
    return [{ kind, name: unit.column, holds, otherwise: { ...definition, [kind]: holds ? null : unit } }];
  });
}
