//! Which sentences are similar, and how much.
