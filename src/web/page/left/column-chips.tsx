import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { ChipGroup } from "../../state/chip-groups";
import type { PlacedColumn } from "../../state/column-roles";
import * as messages from "./messages";

/** Chosen columns, the one with the focus, and where a range begins. */
export interface Selection {
  readonly names: readonly string[];
  readonly active: string | null;
  readonly anchor: string | null;
}

export const NO_SELECTION: Selection = { names: [], active: null, anchor: null };

interface ChipsProps {
  readonly groups: readonly ChipGroup[];
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** Goes on to what the chosen columns may become. */
  readonly enter: () => void;
}

/** The columns of a file as one list of options, by their roles; several can be chosen. */
export function ColumnChips({ groups, selection, select, enter }: ChipsProps) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const { names, active, anchor } = selection;
  const all = groups.flatMap(({ columns }) => columns.map(({ facts }) => facts.name));
  const focusable = active !== null && all.includes(active) ? active : all[0];
  useLayoutEffect(() => {
    // Keys move the focus, while a click has it already.
    const isInside = list.current?.contains(document.activeElement) === true;
    if (isInside) list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [active]);
  const toggle = (name: string): void => {
    const next = names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
    select({ names: next, active: name, anchor: name });
  };
  const extend = (name: string): void => {
    const from = anchor ?? focusable ?? name;
    select({ names: withRange(names, all, { from, to: name }), active: name, anchor: from });
  };
  const press = (event: KeyboardEvent): void => {
    if (focusable === undefined || event.altKey) return;
    const { key, shiftKey } = event;
    const isAll = (event.ctrlKey || event.metaKey) && key.toLowerCase() === "a";
    if (isAll) select({ names: all, active: focusable, anchor: focusable });
    else if (event.ctrlKey || event.metaKey) return;
    else if (key === " ") toggle(focusable);
    else if (key === "Enter") {
      if (!names.includes(focusable)) toggle(focusable);
      enter();
    } else if (key === "Escape") select({ ...NO_SELECTION, active: focusable });
    else {
      const next = list.current === null ? null : nextChip(list.current, key);
      if (next === null) return;
      if (shiftKey) extend(next);
      else select({ names, active: next, anchor: next });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="listbox"
      aria-multiselectable="true"
      aria-label={messages.columnsHeading()}
      class={all.length > 60 ? "roles many" : "roles"}
      ref={list}
      onKeyDown={press}
    >
      {groups.map((group, place) => {
        const isFirst = groups[place - 1]?.role !== group.role;
        const sub = subtitle(group);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, not fields.
          <div role="group" aria-labelledby={`${id}-${place}`} key={group.key}>
            <div id={`${id}-${place}`} class={isFirst ? "role first" : "role"}>
              <span class={isFirst ? "title" : "title again"}>
                {messages.roleCount({ role: group.role, n: countOf(groups, group.role) })}
              </span>
              {sub !== null && <span class="help"> {sub}</span>}
            </div>
            <div class="chips" role="presentation">
              {group.columns.map((column) => {
                const { name } = column.facts;
                return (
                  <Chip
                    key={name}
                    column={column}
                    isSelected={names.includes(name)}
                    isFocusable={name === focusable}
                    choose={(isRange) => (isRange ? extend(name) : toggle(name))}
                  />
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}

const countOf = (groups: readonly ChipGroup[], role: ChipGroup["role"]): number =>
  groups.reduce((sum, group) => sum + (group.role === role ? group.columns.length : 0), 0);

function subtitle({ role, answers, reason }: ChipGroup): string | null {
  if (answers !== null) return messages.answersFromTo({ lowest: answers[0], highest: answers[1] });
  if (role === "item") return messages.numbersOnly();
  return reason;
}

/** Characters of a name that a chip shows. */
const CHIP_LENGTH = 28;

/** The statement of a grid’s column, whose names begin alike: "How much do you agree? [I am proud]". */
export function chipText(name: string, item: PlacedColumn["item"]): string {
  const { label = "" } = item ?? {};
  return name.length > CHIP_LENGTH && label !== "" && name.endsWith(`[${label}]`) ? label : name;
}

interface ChipProps {
  readonly column: PlacedColumn;
  readonly isSelected: boolean;
  readonly isFocusable: boolean;
  readonly choose: (isRange: boolean) => void;
}

function Chip({ column: { facts, item }, isSelected, isFocusable, choose }: ChipProps) {
  const { name, label } = facts;
  const isReversed = item?.reverse === true;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={isReversed ? messages.reversedColumn({ name }) : name}
      tabIndex={isFocusable ? 0 : -1}
      title={label === null || label === name ? name : messages.columnWithLabel({ name, label })}
      data-column={name}
      class="chip"
      onClick={(event) => choose(event.shiftKey)}
    >
      {chipText(name, item)}
      {isReversed && <span class="mark"> {messages.reversedMark()}</span>}
    </div>
  );
}

/** The chosen names with all from one to another, in the order shown. */
function withRange(
  names: readonly string[],
  all: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): string[] {
  const ends = [from, to].map((name) => all.indexOf(name));
  const range = all.slice(Math.min(...ends), Math.max(...ends) + 1);
  return [...new Set([...names, ...range])];
}

/** The column to which a key leads from the chip with the focus; null where it leads nowhere. */
function nextChip(list: HTMLElement, key: string): string | null {
  const chips = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const now = chips.findIndex((chip) => chip.tabIndex === 0);
  const next = chips[placeAfter(chips, now, key)];
  return next?.dataset.column ?? null;
}

function placeAfter(chips: readonly HTMLElement[], now: number, key: string): number {
  switch (key) {
    case "ArrowRight":
      return Math.min(now + 1, chips.length - 1);
    case "ArrowLeft":
      return Math.max(now - 1, 0);
    case "Home":
      return 0;
    case "End":
      return chips.length - 1;
    case "ArrowDown":
      return besideRow(chips, now, 1);
    case "ArrowUp":
      return besideRow(chips, now, -1);
    default:
      return -1;
  }
}

/** The nearest chip of the next row below or above; the chip itself where there is no row. */
function besideRow(chips: readonly HTMLElement[], now: number, by: 1 | -1): number {
  const boxes = chips.map((chip) => chip.getBoundingClientRect());
  const own = boxes[now];
  if (own === undefined) return now;
  const middle = own.left + own.width / 2;
  let [best, row, least] = [now, Number.NaN, Number.POSITIVE_INFINITY];
  for (let place = now + by; place >= 0 && place < boxes.length; place += by) {
    const box = boxes[place]!;
    if (Math.abs(box.top - own.top) < own.height / 2) continue;
    if (Number.isNaN(row)) row = box.top;
    if (Math.abs(box.top - row) >= own.height / 2) break;
    const distance = Math.abs(box.left + box.width / 2 - middle);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
