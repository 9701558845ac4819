import { useState } from "preact/hooks";
import { integer } from "../../../words/format";
import type { Bins } from "../../engine/item-counts";
import type { ItemCounts } from "../../state/measure-counts";
import { columnOf, type Item, withItems, withoutItem } from "../../state/measure-edit";
import { Button } from "../button";
import { CheckField, type PartProps, Problem, TextField } from "./fields";
import { ItemAnswers } from "./item-answers";
import * as messages from "./messages";

type ItemsProps = PartProps & { readonly counts: ReadonlyMap<string, ItemCounts> };

export function MeasureItems({ counts, ...part }: ItemsProps) {
  const { definition } = part;
  return (
    <details class="part" open>
      <summary>{messages.itemsHeading({ n: definition.items.length })}</summary>
      <ul class="items">
        {definition.items.map((item) => (
          <ItemRow key={item.id} item={item} counts={counts.get(item.id) ?? null} {...part} />
        ))}
      </ul>
    </details>
  );
}

interface RowProps extends PartProps {
  readonly item: Item;
  readonly counts: ItemCounts | null;
}

function ItemRow(row: RowProps) {
  const { item, counts } = row;
  const [isOpen, setOpen] = useState(false);
  const label = item.label ?? item.id;
  return (
    <li>
      <details class="item" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="name">
            {label !== item.id && <span class="id">{item.id} </span>}
            {label}
            {item.reverse === true && <span class="tag"> {messages.reversed()}</span>}
          </span>
          {counts === null ? <span class="bad"> {messages.noColumn()}</span> : <AnswerBars counts={counts} />}
        </summary>
        {isOpen && <ItemFields {...row} />}
      </details>
    </li>
  );
}

function ItemFields({ item, counts, definition, facts, define }: RowProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const column = columnOf(item);
  const change = (change: Partial<Item>): string | null =>
    define(withItems(definition, [item.id], (one) => ({ ...one, ...change })));
  return (
    <div class="item-fields">
      {item.wording != null && <p>{item.wording}</p>}
      {column !== item.id && <p class="help">{messages.itemColumn({ column })}</p>}
      <TextField
        label={messages.shortLabel()}
        value={item.label ?? item.id}
        take={(label) => change({ label: label.trim() })}
      />
      {item.scale !== "continuous" && (
        <CheckField
          label={messages.reverse()}
          help={messages.reverseHelp()}
          checked={item.reverse === true}
          change={(reverse) => setProblem(change({ reverse }))}
        />
      )}
      {counts !== null && (
        <ItemAnswers item={item} counts={counts} definition={definition} facts={facts} define={define} />
      )}
      <Button
        text={messages.removeItem()}
        onClick={() => setProblem(define(withoutItem(definition, item.id)))}
      />
      <Problem text={problem} />
    </div>
  );
}

const [WIDTH, HEIGHT] = [72, 20];

/** Small bar chart of an item's answers; a hidden bar is an outline. */
function AnswerBars({ counts }: { readonly counts: ItemCounts }) {
  const bars = barsOf(counts);
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ rows }) => rows ?? 0));
  const step = WIDTH / bars.length;
  const none = counts.isKnown ? messages.hidden() : messages.unknown();
  const shown = bars.map(({ label, rows }) =>
    messages.bar({ label, rows: rows === null ? none : integer(rows) }),
  );
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={messages.bars({ bars: shown })}
    >
      <title>{messages.barsTitle({ bars: shown })}</title>
      {bars.map(({ label, rows }, place) => {
        const height = rows === null ? 5 : Math.max(rows > 0 ? 1 : 0, (rows / most) * HEIGHT);
        return (
          <rect
            key={label}
            class={rows === null ? "hidden" : "bar"}
            x={place * step + 0.5}
            y={HEIGHT - height}
            width={Math.max(1, step - 1.5)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function barsOf({ answers, bins }: ItemCounts): { label: string; rows: number | null }[] {
  if (bins === null) return answers.map(({ label, rows }) => ({ label, rows }));
  const bounds = boundTexts(bins);
  return bins.counts.map((rows, place) => ({
    label: messages.binRange({ low: bounds[place] ?? "", high: bounds[place + 1] ?? "" }),
    rows,
  }));
}

const MAX_DIGITS = 20;
/** Precision of a bound, as a share of a step. */
const NEAR = 0.05;

/** The bounds of bins (one more than bins), with just enough decimals to be distinct and accurate. */
export function boundTexts({ from, to, counts }: Bins): readonly string[] {
  const step = (to - from) / counts.length;
  const bounds = [...counts.map((_, place) => from + place * step), to];
  for (let digits = 0; digits <= MAX_DIGITS; digits++) {
    const texts = bounds.map((bound) => Number(bound.toFixed(digits)));
    if (texts.every((text, k) => Math.abs(text - (bounds[k] ?? 0)) <= NEAR * step)) return texts.map(String);
  }
  return bounds.map(String);
}
