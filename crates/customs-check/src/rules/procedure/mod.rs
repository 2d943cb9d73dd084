//! Procedures, documents, parties.

super::family! {}
