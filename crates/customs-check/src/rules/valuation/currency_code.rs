//! Currencies are those of ISO 4217.

use customs_codes::CURRENCIES;
use customs_model::ValueType;

use crate::context::NO_DAY;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "currency-code",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A currency is one of ISO 4217 on the day of acceptance.",
    why: "An amount is converted at the rate published for its currency. There is none for a code \
          that never existed, or whose currency was withdrawn.",
    bad: "<StatisticalValueAmount currencyID=\"HRK\">940</StatisticalValueAmount>",
    good: "<StatisticalValueAmount currencyID=\"EUR\">940</StatisticalValueAmount>",
    sources: &["ISO 4217", "WCO Data Model 3.6, element 135"],
    elements: &[],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Value(check);

fn check(value: &ValueAt<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let (currency, attribute) = match value.leaf.value {
        ValueType::Amount => (value.attribute("currencyID"), Some("currencyID")),
        ValueType::Code if value.codes == Some(CURRENCIES.id()) => (Some(value.leaf.text), None),
        _ => return,
    };
    // Whatever is not three letters breaks the rules on their form.
    let Some(currency) = currency.filter(|it| is_of_letters(it, attribute.is_some())) else {
        return;
    };
    let withdrawn = CURRENCIES.withdrawn(currency);
    let message = match (withdrawn, context.day) {
        (None, _) if CURRENCIES.contains(currency) => return,
        (None, _) => format!("{currency} is no currency of ISO 4217"),
        (Some(_), None) => return found.skip(NO_DAY),
        (Some(_), Some(day)) if CURRENCIES.valid_on(currency, day) => return,
        (Some(last), Some(_)) => format!("the currency {currency} was valid until {last}"),
    };
    let path = attribute.map_or_else(|| value.path.clone(), |it| value.path.attribute_named(it));
    let said = found.at(path).says(message).value(currency);
    match CURRENCIES.nearest(currency) {
        Some(code) => said.expected(&code).hint(format!("perhaps {code} is meant")),
        None => said.hint("write the three letters of the currency, for example EUR"),
    };
}

/// Whether it is three letters; small ones only where another rule does not find them.
fn is_of_letters(currency: &str, only_capital: bool) -> bool {
    let is_letter =
        |byte: u8| byte.is_ascii_uppercase() || (!only_capital && byte.is_ascii_lowercase());
    currency.len() == 3 && currency.bytes().all(is_letter)
}
