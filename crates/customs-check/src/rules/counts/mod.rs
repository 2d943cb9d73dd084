//! Counts, totals and numbering.

super::family! { goods_item_count }
