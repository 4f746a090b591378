//! The words of sentences as numbers: stems, how rare they are, which carry content.
