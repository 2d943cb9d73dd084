//! Classification and origin.

super::family! {}
