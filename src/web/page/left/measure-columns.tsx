import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MeasureDefinition } from "../../../measures/measure";
import { commandOf } from "../../../project/command-of";
import type { Project } from "../../../project/project";
import { type AnswerSet, chipGroups, orderedSets, setsToOrder, unorderedSets } from "../../state/chip-groups";
import {
  choicesWithRole,
  definitionWithReversed,
  definitionWithRole,
  type PlacedColumn,
  placedColumns,
  type Role,
  reversedWith,
} from "../../state/column-roles";
import { withMissing } from "../../state/measure-answers";
import { ShownText } from "../shown-text";
import { OrderForm } from "./answer-orders";
import { ColumnChips, NO_SELECTION, type Selection } from "./column-chips";
import { type PartProps, Problem } from "./fields";
import * as messages from "./messages";
import { NoAnswerCodes } from "./no-answer-codes";
import { RoleMenu } from "./role-menu";
import type { Choices } from "./use-choices";

interface ColumnsProps extends PartProps {
  readonly project: Project;
  readonly choices: Choices;
}

/** More columns are searched rather than read. */
const MANY = 30;

/** Every column of the file as a chip in its role, and what else the file does not say by itself. */
export function MeasureColumns({ definition, facts, define, project, choices }: ColumnsProps) {
  const { draft, stated, isDrafting, state } = choices;
  const [problem, setProblem] = useState<string | null>(null);
  const [selection, select] = useState<Selection>(NO_SELECTION);
  const [entered, setEntered] = useState(0);
  const [wanted, search] = useState("");
  const [pending, setPending] = useState<PendingItems | null>(null);
  const section = useRef<HTMLElement>(null);
  const toFocus = useRef<string | null>(null);
  const placed = placedColumns(definition, facts.columns, draft ?? facts.draft);
  const shown = chipGroups(placed.filter(({ facts: column }) => isFound(column, wanted)));
  const chosen = placed.filter(({ facts: { name } }) => selection.names.includes(name));
  const names = chosen.map(({ facts: { name } }) => name);
  useLayoutEffect(() => {
    // The menu is gone, and with it the focus.
    const name = toFocus.current;
    if (name === null || isDrafting) return;
    toFocus.current = null;
    section.current?.querySelector<HTMLElement>(`[data-column="${CSS.escape(name)}"]`)?.focus();
  });
  const leave = (): void => {
    toFocus.current = selection.active;
    select({ ...NO_SELECTION, active: selection.active });
    setEntered(0);
  };
  const put = (own: () => Parameters<Choices["state"]>[0], byHand: () => MeasureDefinition): void => {
    setProblem(null);
    if (stated !== null) state(own());
    else setProblem(define(byHand()));
  };
  const move = (role: Role): void => {
    const toOrder = stated === null || role !== "item" ? [] : withoutOrder(chosen, stated.orders ?? []);
    if (toOrder.length > 0) {
      setPending({ names, sets: unorderedSets(toOrder.map((one) => one.facts)) });
      leave();
      return;
    }
    const to = { placed, names, role };
    put(
      () => choicesWithRole(stated ?? {}, to),
      () => definitionWithRole(definition, to),
    );
    leave();
  };
  const reverse = (isReversed: boolean): void => {
    put(
      () => ({ ...stated, reversed: reversedWith(placed, names, isReversed) }),
      () => definitionWithReversed(definition, { placed, names, isReversed }),
    );
    leave();
  };
  const order = (orders: readonly (readonly string[])[], items: readonly string[]): void => {
    if (stated === null) return;
    const before = (stated.orders ?? []).filter((old) => !orders.some((one) => isSameSet(one, old)));
    const next = { ...stated, orders: [...before, ...orders] };
    setPending(null);
    toFocus.current = items[0] ?? null;
    state(items.length === 0 ? next : choicesWithRole(next, { placed, names: items, role: "item" }));
  };
  const codes = draft?.noAnswer ?? missingCodesOf(definition);
  const changeCode = (code: string, isMissing: boolean): void =>
    put(
      () => ({ ...stated, noAnswer: isMissing ? [...codes, code] : codes.filter((one) => one !== code) }),
      () => (isMissing ? withCodeMissing(definition, code) : withCodeValid(definition, code)),
    );
  const unknown = stated === null || pending !== null ? [] : setsToOrder(placed);
  // Where nothing says the order, the file's was taken so that there are items at all.
  const isAssumed = stated?.orders !== undefined && stated.orders === facts.draft?.choices.orders;
  const known = stated === null ? [] : orderedSets(placed);
  return (
    <section class="columns-of" ref={section} aria-busy={isDrafting}>
      <h3>{messages.columnsHeading()}</h3>
      <p class="help">{messages.columnsHow()}</p>
      {facts.columns.length > MANY && (
        <input
          type="search"
          aria-label={messages.searchColumns()}
          placeholder={messages.searchColumns()}
          value={wanted}
          onInput={(event) => search(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p role="status">{messages.noColumnFound()}</p>}
      <ColumnChips
        groups={shown}
        selection={selection}
        select={(next) => {
          select(next);
          if (next.names.length === 0) setEntered(0);
        }}
        enter={() => setEntered((times) => times + 1)}
      />
      {chosen.length > 0 && (
        <RoleMenu
          chosen={chosen}
          isDrafted={stated !== null}
          isBusy={isDrafting}
          entered={entered}
          move={move}
          reverse={reverse}
          leave={leave}
        />
      )}
      <p role="status" class="help">
        {isDrafting ? messages.looking() : ""}
      </p>
      <Problem text={problem ?? choices.problem} />
      {pending !== null && (
        <OrderForm
          key={pending.names.join()}
          sets={pending.sets}
          text={messages.useOrderAsItems()}
          isNew
          isBusy={isDrafting}
          use={(orders) => order(orders, pending.names)}
          cancel={() => setPending(null)}
        />
      )}
      {unknown.map((set) => (
        <OrderForm
          key={set.columns.join()}
          sets={[set]}
          text={messages.useOrderAsItems()}
          isNew
          isBusy={isDrafting}
          use={(orders) => order(orders, set.columns)}
        />
      ))}
      <NoAnswerCodes
        codes={codes}
        declared={draft?.declared ?? []}
        isBusy={isDrafting}
        add={(code) => changeCode(code, true)}
        remove={(code) => changeCode(code, false)}
      />
      {known.length > 0 && (
        <details open={isAssumed}>
          <summary>{messages.orderHeading()}</summary>
          {known.map((set) => (
            <OrderForm
              key={JSON.stringify(set)}
              sets={[set]}
              text={messages.useOrder()}
              isNew={false}
              isBusy={isDrafting}
              use={(orders) => order(orders, [])}
            />
          ))}
        </details>
      )}
      <ShownText
        summary={messages.commandHeading()}
        label={messages.commandHeading()}
        about={stated === null ? messages.commandByMeasure() : messages.commandByOptions()}
        rows={4}
        text={commandOf(project, "report", stated && { choices: stated, columns: facts.columns })}
      />
    </section>
  );
}

interface PendingItems {
  readonly names: readonly string[];
  readonly sets: readonly AnswerSet[];
}

function isFound({ name, label }: PlacedColumn["facts"], wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return `${name} ${label ?? ""}`.toLowerCase().includes(text);
}

/** Columns of words whose order neither is known nor was stated. */
const withoutOrder = (
  chosen: readonly PlacedColumn[],
  orders: readonly (readonly string[])[],
): PlacedColumn[] =>
  chosen.filter(({ facts: { unordered } }) => {
    const isStated = orders.some((order) => unordered?.every((word) => order.includes(word)));
    return unordered !== null && !isStated;
  });

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word));

type Missing = NonNullable<MeasureDefinition["items"][number]["missing"]>[number];

const textsOf = ({ code, text }: Missing): readonly string[] =>
  text === undefined ? [String(code)] : [text].flat();

const missingCodesOf = ({ items }: MeasureDefinition): string[] => [
  ...new Set(items.flatMap(({ missing = [] }) => missing.flatMap((way) => textsOf(way)[0] ?? []))),
];

const withCodeMissing = (definition: MeasureDefinition, cell: string): MeasureDefinition =>
  withMissing(
    definition,
    definition.items.map(({ id }) => id),
    { cell, isMissing: true },
  );

/** Items may have the same words under different codes. */
function withCodeValid(definition: MeasureDefinition, text: string): MeasureDefinition {
  return definition.items.reduce((before, { id, missing = [] }) => {
    const way = missing.find((one) => textsOf(one).includes(text));
    return way === undefined
      ? before
      : withMissing(before, [id], { cell: { code: way.code }, isMissing: false });
  }, definition);
}
