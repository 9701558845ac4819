# Why an estimate or an interval is missing.

no-known-value = nobody has a known value
no-denominator = the denominator is 0
one-sampling-unit = all people belong to one sampling unit
replicate-leaves-nobody = a replicate weight is 0 for all of them
no-standard-error = there is no standard error
no-degrees-of-freedom = there are no degrees of freedom
no-interval-at-bound = this method gives no interval for { PERCENT($share, digits: 0) }
same-proportion = all sampling units have the same proportion
few-clusters = too few clusters have the rarer answer
largest-value = it is the largest value
open-interval = the interval is open-ended
no-spread = values do not vary within either level
everybody = everybody
of-level = { $level }: { $problem }

## Errors.

contrast-length = A contrast has { $n } coefficients for { $levels } levels.
contrast-length-hint = Give one number per level of the grouping, 0 for those that do not enter.
values-by-row = There are { $n } values for { $rows } rows of the table.
values-by-row-hint = Give one value per row of the pattern table that the design was made from, NaN where it is unknown.
