//! What a sentence asserts that must not be mixed up: numbers, dates, negations, names.
