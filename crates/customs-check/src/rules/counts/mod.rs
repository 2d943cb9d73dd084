//! Counts, totals and numbering.

mod masses;
mod packages;

crate::family::family! {
    goods_item_count,
    goods_item_sequence,
    child_sequence,
    total_packages,
    packages_positive,
    zero_packages_shared,
    bulk_no_quantity,
    marks_required,
    total_gross,
    total_gross_equal,
    net_le_gross,
    mass_positive,
    negative_value,
    unit_code,
    package_code,
    seal_unique,
    duplicate_document,
    duplicate_authorisation,
    duplicate_apc,
}
