import { useId, useState } from "preact/hooks";
import * as names from "../../../words/messages";
import type { Item } from "../../state/measure-edit";
import { type Scale, withScale, withScaleItem } from "../../state/measure-scales";
import { Button } from "../button";
import { none, remove } from "../messages";
import { CheckField, Problem, type Take, TextField } from "./fields";
import * as messages from "./messages";

interface MatrixProps {
  readonly items: readonly Item[];
  readonly declared: readonly Scale[];
  readonly take: Take<readonly Scale[]>;
}

/** A table of items by scales; empty scales exist only here, since no model has them. */
export function ScaleMatrix({ items, declared, take }: MatrixProps) {
  const name = useId();
  const [edited, setEdited] = useState<readonly Scale[]>(declared);
  const [problem, setProblem] = useState<string | null>(null);
  const [wantsSeveral, setSeveral] = useState(false);
  // Changes made elsewhere, and undo, take precedence.
  const scales = JSON.stringify(filled(edited)) === JSON.stringify(declared) ? edited : declared;
  const ids = items.map(({ id }) => id);
  const hasSeveral = ids.some((id) => scales.filter((scale) => scale.items.includes(id)).length > 1);
  const several = wantsSeveral || hasSeveral;
  const change = (next: readonly Scale[]): string | null => {
    const isEmpty = filled(next).length === 0;
    const rejection = isEmpty
      ? messages.noFilledScale()
      : JSON.stringify(filled(next)) === JSON.stringify(declared)
        ? null
        : take(next);
    if (rejection === null) setEdited(next);
    return rejection;
  };
  const put = (item: string, scale: Scale | null, isOn: boolean): void => {
    const others = several
      ? scales
      : scales.map((one) => ({ ...one, items: one.items.filter((id) => id !== item) }));
    const next = scale === null ? others : withScaleItem(others, { scale: scale.id, item, isOn }, ids);
    setProblem(change(next));
  };
  return (
    <div class="scales">
      <ol>
        {scales.map((scale) => (
          <li key={scale.id}>
            <TextField
              isBare
              label={messages.scaleName({ label: scale.label })}
              value={scale.label}
              take={(label) =>
                change(scales.map((one) => (one === scale ? { ...one, label: label.trim() } : one)))
              }
            />
            {scales.length > 1 && (
              <Button
                text={remove()}
                aria-label={messages.removeScale({ label: scale.label })}
                onClick={() => setProblem(change(scales.filter((one) => one !== scale)))}
              />
            )}
          </li>
        ))}
      </ol>
      <Button text={messages.addScale()} onClick={() => setProblem(change(withScale(scales, ids)))} />
      <CheckField label={messages.several()} checked={several} change={setSeveral} />
      <div class="matrix">
        <table>
          <thead>
            <tr>
              <th scope="col">{names.columnItem()}</th>
              {scales.map(({ id, label }, place) => (
                <th scope="col" key={id} title={label}>
                  {place + 1}
                </th>
              ))}
              {!several && <th scope="col">{none()}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, label = id }) => (
              <tr key={id}>
                <th scope="row" title={label}>
                  {label === id ? id : messages.itemWithLabel({ id, label })}
                </th>
                {scales.map((scale) => (
                  <td key={scale.id}>
                    <input
                      type={several ? "checkbox" : "radio"}
                      name={several ? undefined : `${name}-${id}`}
                      aria-label={messages.onScale({ item: id, scale: scale.label })}
                      checked={scale.items.includes(id)}
                      onChange={(event) => put(id, scale, event.currentTarget.checked)}
                    />
                  </td>
                ))}
                {!several && (
                  <td>
                    <input
                      type="radio"
                      name={`${name}-${id}`}
                      aria-label={messages.onNone({ item: id })}
                      checked={scales.every((scale) => !scale.items.includes(id))}
                      onChange={() => put(id, null, false)}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Problem text={problem} />
    </div>
  );
}

function filled(scales: readonly Scale[]): readonly Scale[] {
  return scales.filter(({ items }) => items.length > 0);
}
