//! [`Charges`]: the duties, taxes and fees of a response, item by item, with their totals.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the rows |
//! | `total.rs` | the totals |
//! | `note.rs` | what is to be known of the totals |

mod note;
mod total;

use std::collections::BTreeMap;
use std::fmt;

use customs_authorities::Codes;
use customs_declaration::{
    Declaration, DutyTaxFee, GovernmentAgencyGoodsItem, ObligationGuarantee,
};
use customs_model::{Amount, Code, Identifier, Numeric, Path, Quantity};
use serde::Serialize;

pub use self::note::ChargeNote;
pub use self::total::{AmountKind, ChargeTotal, Sum};
use crate::meaning::ExplainedCode;

/// What is due by a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Charges {
    /// A row a duty, tax or fee: those of the items in their order, then those of the shipment, then those
    /// of the declaration as a whole.
    pub rows: Vec<Charge>,
    /// The totals of each type of tax in each currency.
    pub totals: Vec<ChargeTotal>,
    /// The totals of all types of tax in each currency.
    pub grand_totals: Vec<ChargeTotal>,
    /// What is to be known of the totals: those that disagree, and what they are without.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<ChargeNote>,
}

/// What a charge is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A goods item.
    Item,
    /// The shipment.
    Shipment,
    /// The declaration as a whole.
    Declaration,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Item, Self::Shipment, Self::Declaration];
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Item => "the items",
            Self::Shipment => "the shipment",
            Self::Declaration => "the declaration",
        })
    }
}

/// A duty, tax or fee.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Charge {
    /// What it is on.
    pub level: Level,
    /// The number of the item, or its place in the message where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Where the response has it.
    pub path: String,
    /// Which tax it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_type: Option<ExplainedCode>,
    /// The duty treatment (preference) it is calculated by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty_regime_code: Option<String>,
    /// The tariff quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_order_id: Option<String>,
    /// The value it is calculated on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ad_valorem_base: Option<Amount>,
    /// The quantity it is calculated on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_base: Option<Quantity>,
    /// The unit of that quantity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specific_base_unit: Option<ExplainedCode>,
    /// What it is reduced by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deducted: Option<Amount>,
    /// The rate: a percentage of the value, or an amount for each unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Numeric>,
    /// The amount of the charge, where the message gives it beside the rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The amount as calculated from base and rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessed: Option<Amount>,
    /// The amount to be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payable: Option<Amount>,
    /// How it is paid, by the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<ExplainedCode>,
    /// How it is to be paid by the declaration that was sent, where that says one method for this tax on
    /// this item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared_method: Option<ExplainedCode>,
    /// The administration's reference of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_reference: Option<String>,
    /// Until when it is to be paid, in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// What it is secured by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guarantees: Vec<Guarantee>,
}

/// A guarantee that a response names.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guarantee {
    /// Its reference: the number that the administration gave it, or another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// How much it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

impl Charges {
    /// The charges of the declaration in a response, beside the declaration that was sent if it is at hand;
    /// none if it has none.
    ///
    /// ```
    /// use customs_declaration::{Declaration, DutyTaxFee, Payment, build::*};
    /// use customs_explain::charges::{Charges, Sum};
    /// use customs_model::Amount;
    /// use rust_decimal::dec;
    ///
    /// let tax = |payable| DutyTaxFee {
    ///     type_code: code("B00"),
    ///     payment: Some(Box::new(Payment { payment_amount: Some(payable), ..Payment::default() })),
    ///     ..DutyTaxFee::default()
    /// };
    /// let duty_tax_fee = [dec!(0.10), dec!(0.20)].map(|it| tax(Amount::with(it, "GBP"))).to_vec();
    /// let declaration = Declaration { duty_tax_fee, ..Declaration::default() };
    ///
    /// let codes = customs_message::codes("uk-cds").expect("they are built in");
    /// let charges = Charges::of(&declaration, None, &codes).expect("it has some");
    /// assert_eq!(charges.totals[0].payable, Sum::Of(dec!(0.30)));
    /// ```
    #[must_use]
    pub fn of(
        declaration: &Declaration,
        sent: Option<&Declaration>,
        authority: &Codes,
    ) -> Option<Self> {
        let mut rows = of_items(declaration, authority);
        let path = Path::root("Response") / "Declaration";
        if let Some(shipment) = &declaration.goods_shipment {
            let path = path.clone() / "GoodsShipment";
            rows.extend(charges(&shipment.duty_tax_fee, Level::Shipment, None, &path, authority));
        }
        rows.extend(charges(&declaration.duty_tax_fee, Level::Declaration, None, &path, authority));
        if rows.is_empty() {
            return None;
        }
        if let Some(sent) = sent {
            add_declared_methods(&mut rows, sent, authority);
        }
        let totals = total::by_tax_type(&rows);
        let grand_totals = total::of_all(&rows);
        let notes = note::all(&rows, &totals, &grand_totals);
        Some(Self { rows, totals, grand_totals, notes })
    }
}

/// The charges of the items.
fn of_items(declaration: &Declaration, authority: &Codes) -> Vec<Charge> {
    let of_item = |(item, nth): (&GovernmentAgencyGoodsItem, usize)| {
        let name = number_of(item, nth);
        let path = Path::root("Response")
            / "Declaration"
            / "GoodsShipment"
            / ("GovernmentAgencyGoodsItem", nth)
            / "Commodity";
        let fees = item.commodity.as_ref().map_or(&[][..], |it| &it.duty_tax_fee);
        charges(fees, Level::Item, Some(&name), &path, authority).collect::<Vec<_>>()
    };
    items(declaration).flat_map(of_item).collect()
}

/// The number of an item, or its place in the message where it has none.
fn number_of(item: &GovernmentAgencyGoodsItem, nth: usize) -> String {
    item.sequence_numeric.map_or_else(|| nth.to_string(), |it| it.value().normalize().to_string())
}

/// Adds to charges on items how the declaration that was sent says they are paid.
fn add_declared_methods(rows: &mut [Charge], sent: &Declaration, authority: &Codes) {
    // Of a tax for which several methods are declared it is not known which one is meant.
    let mut declared: BTreeMap<(String, &str), Option<&Code>> = BTreeMap::new();
    for (item, nth) in items(sent) {
        let fees = item.commodity.as_ref().map_or(&[][..], |it| &it.duty_tax_fee);
        for fee in fees {
            let method = fee.payment.as_ref().and_then(|it| it.method_code.as_ref());
            let (Some(tax), Some(method)) = (&fee.type_code, method) else { continue };
            let known =
                declared.entry((number_of(item, nth), tax.as_str())).or_insert(Some(method));
            *known = known.filter(|it| *it == method);
        }
    }
    for charge in rows {
        let (Some(item), Some(tax)) = (&charge.item, &charge.tax_type) else { continue };
        let method = declared.get(&(item.clone(), tax.code.as_str())).copied().flatten();
        charge.declared_method = method.map(|it| ExplainedCode::method(it, authority));
    }
}

/// The items of a declaration, each with its place among them, from 1.
fn items(declaration: &Declaration) -> impl Iterator<Item = (&GovernmentAgencyGoodsItem, usize)> {
    let items = declaration.goods_shipment.iter().flat_map(|it| &it.government_agency_goods_item);
    items.zip(1..)
}

/// The charges of a list of duties, taxes and fees.
fn charges<'d>(
    fees: &'d [DutyTaxFee],
    level: Level,
    item: Option<&'d str>,
    path: &'d Path,
    authority: &'d Codes,
) -> impl Iterator<Item = Charge> + 'd {
    fees.iter().zip(1..).map(move |(fee, nth)| {
        let path = path.clone() / ("DutyTaxFee", nth);
        Charge::of(fee, level, item, path.to_string(), authority)
    })
}

impl Charge {
    fn of(
        fee: &DutyTaxFee,
        level: Level,
        item: Option<&str>,
        path: String,
        authority: &Codes,
    ) -> Self {
        let payment = fee.payment.as_deref();
        let text = |id: Option<&Identifier>| id.map(|id| id.as_str().to_owned());
        let unit = fee.specific_tax_base_quantity.as_ref().and_then(Quantity::unit);
        Self {
            level,
            item: item.map(str::to_owned),
            path,
            tax_type: fee.type_code.as_ref().map(|it| ExplainedCode::tax_type(it, authority)),
            duty_regime_code: fee.duty_regime_code.as_ref().map(|it| it.as_str().to_owned()),
            quota_order_id: text(fee.quota_order_id.as_ref()),
            ad_valorem_base: fee.ad_valorem_tax_base_amount.clone(),
            specific_base: fee.specific_tax_base_quantity.clone(),
            specific_base_unit: unit.map(ExplainedCode::unit),
            deducted: fee.deduct_amount.clone(),
            rate: fee.tax_rate_numeric,
            amount: fee.tax.clone(),
            assessed: payment.and_then(|it| it.tax_assessed_amount.clone()),
            payable: payment.and_then(|it| it.payment_amount.clone()),
            method: payment
                .and_then(|it| it.method_code.as_ref())
                .map(|it| ExplainedCode::method(it, authority)),
            declared_method: None,
            payment_reference: text(payment.and_then(|it| it.reference_id.as_ref())),
            due: payment.and_then(|it| it.due_date_time.as_ref()).map(|it| it.to_iso_8601()),
            guarantees: payment.map_or_else(Vec::new, |it| guarantees(&it.obligation_guarantee)),
        }
    }
}

/// The guarantees of a list, by reference and amount.
pub(crate) fn guarantees(guarantees: &[ObligationGuarantee]) -> Vec<Guarantee> {
    let guarantee = |guarantee: &ObligationGuarantee| {
        let reference = guarantee.reference_id.as_ref().or(guarantee.id.as_ref());
        Guarantee {
            reference: reference.map(|id| id.as_str().to_owned()),
            amount: guarantee.amount_amount.clone(),
        }
    };
    guarantees.iter().map(guarantee).collect()
}

#[cfg(test)]
mod tests {
    use customs_declaration::build::code;
    use customs_declaration::{Commodity, GoodsShipment, Payment};
    use rust_decimal::{Decimal, dec};

    use super::*;

    fn gbp(value: Decimal) -> Option<Amount> {
        Some(Amount::with(value, "GBP"))
    }

    fn tax(tax_type: &str, assessed: Option<Amount>, payable: Option<Amount>) -> DutyTaxFee {
        let payment = Payment {
            tax_assessed_amount: assessed,
            payment_amount: payable,
            ..Payment::default()
        };
        let type_code = code(tax_type).filter(|_| !tax_type.is_empty());
        DutyTaxFee { type_code, payment: Some(Box::new(payment)), ..DutyTaxFee::default() }
    }

    fn due(tax_type: &str, payable: Decimal) -> DutyTaxFee {
        tax(tax_type, None, gbp(payable))
    }

    /// The charges of a declaration with these taxes, and items with those.
    fn charges(stated: Vec<DutyTaxFee>, items: Vec<Vec<DutyTaxFee>>) -> Charges {
        Charges::of(&declaration(stated, items), None, &uk()).unwrap()
    }

    fn uk() -> Codes {
        customs_message::codes("uk-cds").unwrap()
    }

    fn declaration(stated: Vec<DutyTaxFee>, items: Vec<Vec<DutyTaxFee>>) -> Declaration {
        let item = |duty_tax_fee| GovernmentAgencyGoodsItem {
            commodity: Some(Box::new(Commodity { duty_tax_fee, ..Commodity::default() })),
            ..GovernmentAgencyGoodsItem::default()
        };
        let shipment = GoodsShipment {
            government_agency_goods_item: items.into_iter().map(item).collect(),
            ..GoodsShipment::default()
        };
        Declaration {
            duty_tax_fee: stated,
            goods_shipment: Some(Box::new(shipment)),
            ..Declaration::default()
        }
    }

    fn notes(stated: Vec<DutyTaxFee>, items: Vec<Vec<DutyTaxFee>>) -> Vec<String> {
        charges(stated, items).notes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn amounts_are_added_up_by_tax_and_currency_without_rounding() {
        let euro = |value| tax("A00", None, Some(Amount::with(value, "EUR")));
        let charges = charges(
            Vec::new(),
            vec![
                vec![due("A00", dec!(0.10)), due("B00", dec!(1.005))],
                vec![due("A00", dec!(0.20)), euro(dec!(7))],
            ],
        );
        let totals: Vec<_> = charges
            .totals
            .iter()
            .map(|it| (it.code().unwrap(), it.shown(AmountKind::Payable)))
            .collect();
        let expected = [("A00", "7 EUR"), ("A00", "0.30 GBP"), ("B00", "1.005 GBP")]
            .map(|(tax, sum)| (tax, sum.to_owned()));
        assert_eq!(totals, expected);
        let grand: Vec<_> =
            charges.grand_totals.iter().map(|it| it.shown(AmountKind::Payable)).collect();
        assert_eq!(grand, ["7 EUR", "1.305 GBP"]);
        assert_eq!(charges.notes, []);
    }

    #[test]
    fn amounts_without_a_currency_are_a_currency_of_their_own() {
        let bare = tax("A00", None, Some(Amount::new(dec!(5))));
        let charges = charges(Vec::new(), vec![vec![bare, due("A00", dec!(1))]]);
        let shown: Vec<_> = charges.totals.iter().map(|it| it.shown(AmountKind::Payable)).collect();
        assert_eq!(shown, ["5", "1 GBP"]);
    }

    #[test]
    fn missing_amounts_are_counted_and_told_with_their_taxes() {
        let items = vec![vec![due("A00", dec!(1)), tax("B00", gbp(dec!(2)), None)]];
        assert_eq!(
            notes(Vec::new(), items),
            [
                "the assessed amount is missing in 1 row of the items (A00); the totals are without it",
                "the payable amount is missing in 1 row of the items (B00); the totals are without it",
            ]
        );
        // Nothing is missing where no row has the amount.
        assert_eq!(notes(Vec::new(), vec![vec![due("A00", dec!(1))]]), Vec::<String>::new());
    }

    #[test]
    fn what_the_declaration_states_is_held_against_the_sum_of_its_items_by_tax() {
        let items =
            || vec![vec![due("A00", dec!(1)), due("B00", dec!(2))], vec![due("B00", dec!(3.50))]];
        let agree = vec![due("A00", dec!(1.00)), due("B00", dec!(5.5))];
        assert_eq!(notes(agree, items()), Vec::<String>::new());
        let differ = vec![due("B00", dec!(5.4)), due("C00", dec!(9))];
        assert_eq!(
            notes(differ, items()),
            [
                "A00: the payable amount of the declaration is nothing, that of the items 1 GBP",
                "B00: the payable amount of the declaration is 5.4 GBP, that of the items 5.50 GBP",
                "C00: the payable amount of the declaration is 9 GBP, that of the items nothing",
            ]
        );
    }

    #[test]
    fn an_amount_without_a_tax_is_held_against_the_sum_of_all() {
        let items = || vec![vec![due("A00", dec!(1)), due("B00", dec!(2))]];
        assert_eq!(notes(vec![due("", dec!(3))], items()), Vec::<String>::new());
        assert_eq!(
            notes(vec![due("", dec!(4))], items()),
            ["all taxes: the payable amount of the declaration is 4 GBP, that of the items 3 GBP"]
        );
        assert_eq!(notes(vec![due("", dec!(4))], Vec::new()), Vec::<String>::new());
    }

    #[test]
    fn what_is_due_on_the_shipment_is_a_level_of_its_own() {
        let mut declaration =
            declaration(vec![due("A00", dec!(1))], vec![vec![due("A00", dec!(1))]]);
        let shipment = declaration.goods_shipment.as_mut().unwrap();
        shipment.duty_tax_fee = vec![due("A00", dec!(2))].into();
        let charges = Charges::of(&declaration, None, &uk()).unwrap();
        let levels: Vec<_> = charges.rows.iter().map(|row| row.level).collect();
        assert_eq!(levels, Level::ALL);
        assert_eq!(
            charges.notes.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["A00: the payable amount of the shipment is 2 GBP, that of the items 1 GBP"]
        );
    }

    #[test]
    fn a_sum_that_would_lose_digits_is_none() {
        let items = vec![vec![due("A00", Decimal::MAX), due("A00", dec!(0.01))]];
        let charges = charges(Vec::new(), items);
        assert_eq!(charges.totals[0].payable, Sum::TooLong);
        assert_eq!(
            charges.notes[0].to_string(),
            "A00: the payable amounts of the items in GBP have too many digits to be added up"
        );
        assert_eq!(
            serde_json::to_value(&charges.totals[0]).unwrap()["payable"],
            serde_json::Value::Null
        );
    }

    #[test]
    fn unknown_taxes_units_and_items_without_a_number_are_kept() {
        let mut unknown = due("Q99", dec!(1));
        unknown.specific_tax_base_quantity = Some(Quantity::with(dec!(2), "QQQ"));
        let charges = charges(Vec::new(), vec![Vec::new(), vec![unknown]]);
        let row = &charges.rows[0];
        assert_eq!(row.item.as_deref(), Some("2"));
        let tax_type = row.tax_type.as_ref().unwrap();
        assert_eq!((tax_type.code.as_str(), &tax_type.meaning), ("Q99", &None));
        assert_eq!(row.specific_base_unit.as_ref().unwrap().meaning, None);
        let path = "/Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/DutyTaxFee[1]";
        assert_eq!(row.path, path);
    }

    #[test]
    fn the_method_of_payment_is_that_of_the_tax_on_the_item_as_it_was_declared() {
        let declared = |tax_type: &str, method: &str| {
            let payment = Payment { method_code: code(method), ..Payment::default() };
            let payment = Some(Box::new(payment));
            DutyTaxFee { type_code: code(tax_type), payment, ..DutyTaxFee::default() }
        };
        let sent = declaration(
            Vec::new(),
            vec![
                vec![declared("A00", "E"), declared("A00", "E"), declared("B00", "Q")],
                vec![declared("A00", "E"), declared("A00", "R")],
            ],
        );
        let due = || vec![due("A00", dec!(1)), due("B00", dec!(2))];
        let response = declaration(Vec::new(), vec![due(), due()]);
        let charges = Charges::of(&response, Some(&sent), &uk()).unwrap();
        let methods: Vec<_> = charges
            .rows
            .iter()
            .map(|row| row.declared_method.as_ref())
            .map(|method| method.map(|it| (it.code.as_str(), it.meaning.as_deref())))
            .collect();
        let deferred = Some(("E", Some("Deferred, deferment account")));
        assert_eq!(methods, [deferred, Some(("Q", None)), None, None]);
    }
}
