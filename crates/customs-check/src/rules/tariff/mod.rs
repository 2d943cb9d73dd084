//! Classification and origin.

mod classified;

crate::family::family! {
    hs_exists,
    hs_edition_mismatch,
    commodity_form,
    commodity_length,
    origin_code,
    origin_duplicates,
    preference_needs_proof,
    quota_vs_preference,
    country_code,
    undg,
    cus_code,
    not_in_tariff,
}
