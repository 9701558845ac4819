# An item's id and label.
item-name = { $id }: { $label }

## Tooltips of a path diagram

between = Between
pair = { $first } and { $second }

## What a chart's marks are, of those that occur; sentences stand side by side.

key-dots = Dot: estimate.
key-bars = Bar: 95% interval.
key-bands = Gray band: range whatever the missing answers were.
key-joined = Thin line: joins groups.
key-cells = Stronger color: larger value.
key-hatched = Hatched: hidden by disclosure control.
key-hidden = { $sign }: hidden by disclosure control.
key-few = In parentheses: based on few people.
key-zero = Dashed line: 0.
