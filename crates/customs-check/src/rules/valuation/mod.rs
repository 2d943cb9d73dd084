//! Amounts, currencies, terms of delivery.

mod charges;
mod invoice;
mod payments;

crate::family::family! {
    amount_needs_currency,
    currency_code,
    currency_decimals,
    single_invoice_currency,
    invoice_currency_match,
    invoice_total,
    exchange_rate_currency,
    exchange_rate_gbp,
    tax_amount_gbp,
    manual_tax_override,
    value_positive,
    incoterm_code,
    incoterm_location,
    incoterm_mode,
    freight_vs_incoterm,
    air_freight_charge,
    valuation_method,
    deferment,
}
