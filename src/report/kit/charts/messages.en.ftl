# An item's id and label.
item-name = { $id }: { $label }

## Tooltips of a path diagram

between = Between
pair = { $first } and { $second }
