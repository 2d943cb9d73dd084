//! What one wants to do, a program each.
#![doc = include_str!("cookbook.md")]
