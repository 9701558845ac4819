no-short-model = The structure cannot be fitted to the short form: too few items of a factor remain.

## Errors.

impossible-short-form = { INTEGER($items) } of { INTEGER($pool) } items cannot keep { $least } of the factors.
impossible-short-form-hint = Ask for more items, or for fewer of each factor (--least).
no-short-form = { INTEGER($items) } of { INTEGER($all) } items are no short form.
no-short-form-hint = Ask for 2 to { INTEGER($most) } items.
