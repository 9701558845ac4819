import { useState } from "preact/hooks";
import type { AnswerSet } from "../../state/chip-groups";
import { Button } from "../button";
import * as messages from "./messages";

interface OrderProps {
  readonly set: AnswerSet;
  readonly words: readonly string[];
  readonly change: (words: readonly string[]) => void;
}

/** Answers in words, each of which can be moved up and down. */
export function AnswerOrder({ set, words, change }: OrderProps) {
  const moved = (place: number, by: -1 | 1): void => {
    const next = [...words];
    const [word = ""] = next.splice(place, 1);
    next.splice(place + by, 0, word);
    change(next);
  };
  return (
    <fieldset class="order">
      <legend>{messages.orderOf({ columns: set.columns })}</legend>
      <p class="help">{messages.orderHelp()}</p>
      <ol>
        {words.map((word, place) => (
          <li key={word}>
            <span class="name">{word}</span>
            <span class="acts">
              <Button
                text="↑"
                aria-label={messages.moveUp({ label: word })}
                disabled={place === 0}
                onClick={() => moved(place, -1)}
              />
              <Button
                text="↓"
                aria-label={messages.moveDown({ label: word })}
                disabled={place === words.length - 1}
                onClick={() => moved(place, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

interface FormProps {
  readonly sets: readonly AnswerSet[];
  /** Name of the button. */
  readonly text: string;
  /** Whether the order as shown may be used. */
  readonly isNew: boolean;
  readonly isBusy: boolean;
  readonly use: (orders: readonly (readonly string[])[]) => void;
  readonly cancel?: (() => void) | undefined;
}

/** Puts answers in order and uses the order once all are right. */
export function OrderForm({ sets, text, isNew, isBusy, use, cancel }: FormProps) {
  const [orders, setOrders] = useState<readonly (readonly string[])[]>(() => sets.map(({ words }) => words));
  const isChanged = orders.some((words, place) => words !== sets[place]?.words);
  return (
    <div class="orders">
      {sets.map((set, place) => (
        <AnswerOrder
          key={set.columns[0]}
          set={set}
          words={orders[place] ?? set.words}
          change={(words) => setOrders(orders.map((own, other) => (other === place ? words : own)))}
        />
      ))}
      <p class="row">
        <Button text={text} disabled={isBusy || !(isNew || isChanged)} onClick={() => use(orders)} />
        {cancel !== undefined && <Button text={messages.chooseNone()} onClick={cancel} />}
      </p>
    </div>
  );
}
