title = Classifications
heading = Published classifications of the items
# How classifications and factors differ.
sorting = { $about ->
    [experiences] A classification groups items by what happened; factors group items that are reported together.
   *[other] A classification groups items by what they ask; factors group items whose answers are related.
}

table-title = The items in structures and classifications
item = { $id }: { $label }
# $mark is after the class in a cell.
reading-note =
    { $mark } Our interpretation of the classification’s definitions; the source does not name the item.
# $source is a work, without a full stop.
source = { $classification }: { $source }.
