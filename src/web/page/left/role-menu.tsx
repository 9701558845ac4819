import { useLayoutEffect, useRef } from "preact/hooks";
import { canBe, type PlacedColumn, ROLES, type Role } from "../../state/column-roles";
import { Button } from "../button";
import * as messages from "./messages";

interface MenuProps {
  readonly chosen: readonly PlacedColumn[];
  /** Whether a role is kept that a definition has no place for. */
  readonly isDrafted: boolean;
  readonly isBusy: boolean;
  /** Increases when the keyboard leads here. */
  readonly entered: number;
  readonly move: (role: Role) => void;
  readonly reverse: (isReversed: boolean) => void;
  readonly leave: () => void;
}

const SINGLE: ReadonlySet<Role> = new Set(["weight", "stratum", "cluster"]);

/** What the chosen columns are, and may become. */
export function RoleMenu({ chosen, isDrafted, isBusy, entered, move, reverse, leave }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (entered > 0) menu.current?.querySelector<HTMLElement>("button:not([disabled])")?.focus();
  }, [entered]);
  const press = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>("button:not([disabled])") ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") leave();
    else if (by !== undefined) buttons[(now + by + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  };
  const names = chosen.map(({ facts }) => facts.name);
  const [first] = chosen;
  const label = names.length === 1 ? (first?.facts.label ?? null) : null;
  const roles = ROLES.filter((role) => isDrafted || role !== "identifier");
  const canReverse = chosen.every(({ item }) => item !== null && item.scale !== "continuous");
  const areReversed = chosen.every(({ item }) => item?.reverse === true);
  const why = first !== undefined && names.length === 1 && first.facts.item === null;
  return (
    <div class="choose">
      <p>
        {names.length === 1 ? <b>{names[0]}</b> : messages.columnsChosen({ n: names.length })}
        {label !== null && label !== names[0] && <span class="help"> {label}</span>}
      </p>
      {why && <p class="help">{messages.noItem()}</p>}
      <div role="menu" aria-label={messages.makeThem({ n: names.length })} ref={menu} onKeyDown={press}>
        {roles.map((role) => {
          const isNow = chosen.every((one) => one.role === role);
          const isPossible =
            chosen.every((one) => canBe(one, role)) && (names.length === 1 || !SINGLE.has(role));
          return (
            <Button
              key={role}
              text={messages.roleName({ role })}
              role="menuitemradio"
              aria-checked={isNow}
              disabled={isBusy || !isPossible}
              onClick={() => (isNow ? leave() : move(role))}
            />
          );
        })}
        {canReverse && (
          <Button
            text={messages.reverse()}
            role="menuitemcheckbox"
            aria-checked={areReversed}
            title={messages.reverseHelp()}
            disabled={isBusy}
            onClick={() => reverse(!areReversed)}
          />
        )}
        <Button text={messages.chooseNone()} role="menuitem" class="none" onClick={leave} />
      </div>
    </div>
  );
}
