import { useState } from "preact/hooks";
import { integer } from "../../../words/format";
import * as names from "../../../words/messages";
import {
  areWords,
  itemsAlike,
  withAnswerLabel,
  withAnswerMoved,
  withMissing,
} from "../../state/measure-answers";
import type { ItemCounts } from "../../state/measure-counts";
import { columnOf, type Item } from "../../state/measure-edit";
import { Button } from "../button";
import { CheckField, type PartProps, Problem, TextField } from "./fields";
import * as messages from "./messages";

interface AnswersProps extends PartProps {
  readonly item: Item;
  readonly counts: ItemCounts;
}

export function ItemAnswers({ item, counts, definition, facts, define }: AnswersProps) {
  const [forAll, setForAll] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [more, setMore] = useState("");
  const alike = itemsAlike(definition, item);
  const ids = forAll ? alike : [item.id];
  const column = facts.columns.find(({ name }) => name === columnOf(item));
  const canMove = column !== undefined && areWords(column);
  const set = (cell: { readonly code: number } | string, isMissing: boolean): void =>
    setProblem(define(withMissing(definition, ids, { cell, isMissing })));
  const move = (code: number, by: -1 | 1): void => {
    const moved = withAnswerMoved(definition, ids, { code, by });
    setProblem(moved === null ? messages.notMoved() : define(moved));
  };
  const label = (code: number, text: string) => (
    <TextField
      isBare
      label={messages.codeLabel({ code: String(code) })}
      value={text}
      take={(next) => define(withAnswerLabel(definition, ids, { code, label: next.trim() }))}
    />
  );
  const { missing, undeclared, isKnown } = counts;
  const textOf = (count: number | null): string =>
    count !== null ? integer(count) : isKnown ? messages.hidden() : messages.unknown();
  const blank = missing.find(({ code }) => code === null);
  const rows = rowsOf(counts);
  return (
    <fieldset class="answers">
      <legend>{messages.answers()}</legend>
      {alike.length > 1 && (
        <CheckField label={messages.allAlike({ n: alike.length })} checked={forAll} change={setForAll} />
      )}
      {canMove && <p class="help">{messages.orderHelp()}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{names.columnCode()}</th>
            <th scope="col">{names.columnLabel()}</th>
            <th scope="col">{messages.rows()}</th>
            <th scope="col">{messages.missing()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label: text, rows: count, isMissing }) => (
            <tr key={code}>
              <td class="code">
                {code}
                {canMove && !isMissing && (
                  <MoveButtons
                    label={text}
                    isFirst={code === counts.answers[0]?.code}
                    isLast={code === counts.answers.at(-1)?.code}
                    move={(by) => move(code, by)}
                  />
                )}
              </td>
              <td class="label">{label(code, text)}</td>
              <td class="rows">{textOf(count)}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={messages.isMissingOf({ label: text })}
                  checked={isMissing}
                  onChange={(event) => {
                    set({ code }, event.currentTarget.checked);
                    // A rejected choice is not shown as chosen.
                    event.currentTarget.checked = isMissing;
                  }}
                />
              </td>
            </tr>
          ))}
          {blank !== undefined && (
            <tr>
              <td />
              <td class="label">{blank.label}</td>
              <td class="rows">{textOf(blank.rows)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {undeclared.length > 0 && <p class="sub bad">{messages.strange()}</p>}
      <ul>
        {undeclared.map(({ cell, rows: count }) => (
          <li key={cell}>
            <span class="name">{messages.undeclaredCell({ cell, rows: count })}</span>
            <span class="acts">
              {item.scale !== "continuous" && (
                <Button
                  text={messages.isAnswer()}
                  aria-label={messages.isAnswerOf({ label: cell })}
                  onClick={() => set(cell, false)}
                />
              )}
              <Button
                text={messages.isMissing()}
                aria-label={messages.isMissingOf({ label: cell })}
                onClick={() => set(cell, true)}
              />
            </span>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (more.trim() === "") return;
          set(more.trim(), true);
          setMore("");
        }}
      >
        <input
          type="text"
          aria-label={messages.missingCode()}
          placeholder={messages.missingCode()}
          value={more}
          onInput={(event) => setMore(event.currentTarget.value)}
        />
        <button type="submit">{messages.add()}</button>
      </form>
      <Problem text={problem} />
    </fieldset>
  );
}

/** Sorted by code, so that a row keeps its place when it becomes missing; negative codes come last. */
function rowsOf({ answers, missing }: ItemCounts) {
  const place = (code: number): number => (code < 0 ? Number.MAX_SAFE_INTEGER - code : code);
  return [
    ...answers.map((answer) => ({ ...answer, isMissing: false })),
    ...missing.flatMap(({ code, label, rows }) =>
      code === null ? [] : [{ code, label, rows, isMissing: true }],
    ),
  ].sort((a, b) => place(a.code) - place(b.code));
}

interface MoveProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
}

function MoveButtons({ label, isFirst, isLast, move }: MoveProps) {
  const [up, down] = [messages.moveUp({ label }), messages.moveDown({ label })];
  return (
    <span class="acts">
      <Button text="↑" aria-label={up} disabled={isFirst} onClick={() => move(-1)} />
      <Button text="↓" aria-label={down} disabled={isLast} onClick={() => move(1)} />
    </span>
  );
}
