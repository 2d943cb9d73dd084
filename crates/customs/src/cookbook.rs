//! Short programs for common tasks.
#![doc = include_str!("cookbook.md")]
