//! Currencies are those of ISO 4217.

use customs_codes::CURRENCIES;
use customs_model::ValueType;

use crate::context::NO_DAY;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "currency-code",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A currency is not in ISO 4217 on the date of acceptance.",
    why: "An amount is converted at the rate published for its currency. There is no rate for a \
          code that never existed or was withdrawn.",
    bad: "<StatisticalValueAmount currencyID=\"HRK\">940</StatisticalValueAmount>",
    good: "<StatisticalValueAmount currencyID=\"EUR\">940</StatisticalValueAmount>",
    sources: &["ISO 4217", "WCO Data Model 3.6, element 135"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check =
    Check::Value(ValueTypes::AMOUNTS.and(ValueTypes::CODES.listed()), &check);

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
    if !CURRENCIES.contains(currency) {
        let message = format!("{currency} is not a currency of ISO 4217");
        return report(value, attribute, message, currency, found);
    }
    let Some(day) = context.day else {
        // Only of those that went it matters which day it is: nobody writes one that is still to come.
        if CURRENCIES.withdrawn(currency).is_some() {
            found.skip(NO_DAY);
        }
        return;
    };
    if CURRENCIES.valid_on(currency, day) {
        return;
    }
    let message = match (CURRENCIES.introduced(currency), CURRENCIES.withdrawn(currency)) {
        (Some(since), _) if day < since.first_day() => {
            format!("the currency {currency} does not exist before {since}")
        }
        (_, Some(until)) => format!(
            "the currency {currency} was withdrawn; its last day was {until}"
        ),
        _ => format!("the currency {currency} is not in force"),
    };
    report(value, attribute, message, currency, found);
}

/// A finding at a currency, with the one that took its place, or is meant.
fn report(
    value: &ValueAt<'_>,
    attribute: Option<&'static str>,
    message: String,
    code: &str,
    found: &mut Found<'_>,
) {
    let path = attribute.map_or_else(|| value.path.clone(), |it| value.path.attribute_named(it));
    let said = found.at(path).says(message).value(code);
    let named = |code: &str| format!("{code}, {}", CURRENCIES.name(code).unwrap_or_default());
    let successors: Vec<_> = CURRENCIES.successors(code).map(named).collect();
    match (&successors[..], CURRENCIES.nearest(code).filter(|near| near != code)) {
        ([one], _) => said.expected(&one[..3]).hint(format!("it was replaced by {one}")),
        ([_, ..], _) => said.hint(format!("it was replaced by {}", successors.join("; "))),
        ([], Some(near)) => said.expected(&near).hint(format!("did you mean {}?", named(&near))),
        ([], None) => said.hint("write the three letters of the currency, for example EUR"),
    };
}

/// Whether it is three letters; small ones only where another rule does not find them.
fn is_of_letters(currency: &str, only_capital: bool) -> bool {
    let is_letter =
        |byte: u8| byte.is_ascii_uppercase() || (!only_capital && byte.is_ascii_lowercase());
    currency.len() == 3 && currency.bytes().all(is_letter)
}
