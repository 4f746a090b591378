//! Writes summaries and digests; computes nothing.
