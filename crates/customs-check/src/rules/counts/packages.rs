//! The packages of a declaration, and what their types (UN/ECE Recommendation 21) say about them.

use crate::prelude::*;

/// The packages of every item, each with the number of its item and its own, from 1.
pub(super) fn all<'c>(
    context: &Context<'c>,
) -> impl Iterator<Item = (usize, usize, &'c Packaging)> + use<'c> {
    context.items().flat_map(|(item, it)| {
        it.packaging.iter().enumerate().map(move |(at, packaging)| (item, at + 1, packaging))
    })
}

/// The path of packages of an item.
pub(super) fn path(context: &Context<'_>, item: usize, at: usize) -> Path {
    context.item(item) / ("Packaging", at)
}

/// Whether there is nothing to count, for the goods are in bulk.
pub(super) fn is_bulk(packaging: &Packaging) -> bool {
    let of_type = packaging.type_code.as_deref();
    of_type.is_some_and(|code| matches!(code, "VG" | "VL" | "VO" | "VQ" | "VR" | "VS" | "VY"))
}

/// Whether the goods are in packages: neither in bulk nor, as pieces, without any packaging.
pub(super) fn are_packed(packaging: &Packaging) -> bool {
    let of_type = packaging.type_code.as_deref();
    !is_bulk(packaging) && !of_type.is_some_and(|code| matches!(code, "NE" | "NF" | "NG"))
}

/// Whether the goods are in packages that are declared with another item: their number is 0.
pub(super) fn are_elsewhere(packaging: &Packaging) -> bool {
    packaging.quantity_quantity.as_ref().is_some_and(|count| count.value().is_zero())
}
