//! Amounts, currencies, terms of delivery.

super::family! {}
