no-short-model = The structure cannot be fitted to the short form: too few items of a factor remain.
