//! All pairs of sets that are similar enough, found exactly and without comparing all pairs.
