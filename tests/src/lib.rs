//! Where the tests find what they read.
