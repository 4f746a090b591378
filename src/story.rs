//! Groups articles into stories.

/// How articles are grouped into stories.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryOptions {}
